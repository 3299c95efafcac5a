import { describe, expect, it } from 'vitest'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { readClaims } from '../../../../scripts/importer/claims/claims.ts'
import { speaksOfHimself } from '../../../../scripts/importer/claims/interviews.ts'
import { readTogether } from '../../../../scripts/importer/claims/read-articles.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'
import type { Block } from '../../../../scripts/importer/read/types.ts'

const lead = 'Omar Lenz, 54, ran the housing office of Orsk until May.'
const block = (words: string): Block => {
  const kind = words.startsWith('## ') ? 'heading' : 'paragraph'
  const isBold = words.startsWith('**')
  return { kind, text: words.replace(/^(?:## |\*\*)/, ''), line: 1, ...(isBold && { emphasised: true }) }
}
/** Headings begin with “## ”, paragraphs in bold with “**”. */
function reading(...paragraphs: string[]) {
  const blocks = paragraphs.map(block)
  const text = blocks.flatMap(({ kind, text: words }) => (kind === 'heading' ? [] : [words])).join('\n\n')
  const { passages, leftOut } = readClaims(text, '2026-01-12', 'en', null, { blocks })
  return {
    claims: passages.map(({ statement, speaker, stance }) => `${statement} | ${stance} | ${speaker ?? ''}`),
    why: leftOut.map(({ start, end, why }) => `${text.slice(start, end)} | ${why}`),
  }
}

describe('an interview', () => {
  it.each([
    ['**Did you take money?', '**Your brother bought a house for $2m in 2023.', '**Why did you leave?'],
    ['## Did you take money?', '**Your brother bought a house for $2m in 2023.', '## Why did you leave?'],
  ])('gives the answers to who is asked, where the questions are set off: %s', (first, second, third) => {
    const { claims, why } = reading(
      lead, first, 'No. The prosecutors looked at my accounts for two years.',
      second, 'My brother sold his firm in 2022 for $6m. Port Ellis Bank financed the deal.',
      third, 'The mayor sacked 12 of us in April 2025.',
    ) // prettier-ignore
    expect(claims.slice(1)).toEqual([
      "The prosecutors looked at my [Omar Lenz's] accounts for two years | asserts | Omar Lenz",
      "My [Omar Lenz's] brother sold his firm in 2022 for $6m | asserts | Omar Lenz",
      'Port Ellis Bank financed the deal | asserts | Omar Lenz',
      'The mayor sacked 12 of us in April 2025 | asserts | Omar Lenz',
    ])
    expect(why).toContain('Your brother bought a house for $2m in 2023. | it is a question of an interview')
  })

  it('gives them to the one whom the labels of answers name, be only the first labelled', () => {
    const asked = ['**The Gazette: Did you take money?', '**Why did you leave?']
    const answers = (name: string) => [
      'Ann Lee and Omar Lenz ran the housing office of Orsk.',
      asked[0]!, `${name}: No. The prosecutors looked at my accounts for two years.`,
      asked[1]!, 'The mayor sacked 12 of us in April 2025.',
    ] // prettier-ignore
    expect(reading(...answers('Omar Lenz')).claims.slice(1)).toEqual([
      "The prosecutors looked at my [Omar Lenz's] accounts for two years | asserts | Omar Lenz",
      'The mayor sacked 12 of us in April 2025 | asserts | Omar Lenz',
    ])
    const two = reading(...answers('Omar Lenz'), '**And you?', 'Ann Lee: I sold 40 houses in 2023.')
    expect(two.claims.filter((one) => /sacked/.test(one))).toEqual([])
  })

  it('is warned of where most of an article are answers of nobody', () => {
    const article = (...paragraphs: string[]) => {
      const [raw] = textReader.read(paragraphs.join('\n\n'), { file: 'a.txt', bytes: new Uint8Array() })
      const cleaned = { ...clean(raw!, { agencies: [], publishers: [] }), id: 'a' }
      return readTogether([cleaned]).articles[0]!.problems.map(({ rule }) => rule)
    }
    const talk = (label: string) => article(
      'Lenz and Lee on the office', 'Ann Lee and Omar Lenz ran the housing office of Orsk.', 'Did you take money?',
      `${label}No. My brother sold his firm in 2022 for $6m.`, 'Why did you leave?', `${label}The mayor sacked 12 of us.`,
      'And you?', `${label}I sold 40 houses in 2023.`,
    ) // prettier-ignore
    expect(talk('')).toContain('answers-unread')
    expect(talk('Omar Lenz: ')).not.toContain('answers-unread')
  })

  it.each([
    [lead, 'Did you take money?', 'No. My brother sold his firm in 2022 for $6m.', 'Why did you leave?', 'The mayor sacked 12 of us.'],
    ['Omar Lenz and Ann Lee ran the housing office of Orsk.', '**Did you take money?', 'My brother sold his firm in 2022 for $6m.', '**Why did you leave?', 'The mayor sacked 12 of us.'],
  ])('gives them to nobody where it is not sure whose they are', (...paragraphs) => {
    const { claims, why } = reading(...paragraphs)
    expect(claims.filter((one) => /firm|sacked/.test(one))).toEqual([])
    expect(why.join('\n')).toContain('$6m. | it is said in an interview, and nothing shows for sure by whom')
  }) // prettier-ignore

  it('gives turns to those whom their labels name, by letters too, and takes no other for the outlet’s word', () => {
    const { claims } = reading(
      lead, 'HT: The port lost $12m last year.', 'OL: That is wrong. The port made $3m.',
      'HT: Your brother bought a house for $2m in 2023.', 'Lenz: My brother sold his firm in 2022 for $6m.',
    ) // prettier-ignore
    expect(claims.slice(1)).toEqual([
      'The port lost $12m last year | disputes | Omar Lenz',
      'The port made $3m | asserts | Omar Lenz',
      "My [Omar Lenz's] brother sold his firm in 2022 for $6m | asserts | Omar Lenz",
    ])
  })

  it('gives the answers to whom its lead introduces, whoever the questions name', () => {
    const { claims } = reading(
      lead, 'Q: Did Per Holm know of it?', 'A: Per Holm left in May. Per Holm sold 12 houses.',
      'Q: And you?', 'A: I sold 40 houses in 2023.',
    ) // prettier-ignore
    expect(claims.at(-1)).toBe('I [Omar Lenz] sold 40 houses in 2023 | asserts | Omar Lenz')
  })

  it('leaves out quoted answers where nothing shows for sure whose they are', () => {
    const { claims, why } = reading(
      lead, 'Is Per Holm a good mayor?', '“Per Holm has failed. He closed 40 schools in 2023.”',
      'Will you stand again?', '“I have told the 400 members that I will stand in May.”',
    ) // prettier-ignore
    expect(claims.filter((one) => /schools|members/.test(one))).toEqual([])
    expect(why.join('\n')).toContain('May.” | it is said in an interview, and nothing shows for sure by whom')
  })

  it('ends where the outlet tells of it', () => {
    const { claims, why } = reading(
      lead, 'Q: Did you take money?', 'A: No. My brother sold his firm in 2022.', 'Q: Why did you leave?',
      'A: The mayor sacked 12 of us in April 2025. Nobody helped me.',
      'The office of Orsk has 40 people. The interview has been edited for length.', 'The council closed two houses in May 2025.',
    ) // prettier-ignore
    expect(claims.slice(-2)).toEqual([
      'The office of Orsk has 40 people | reports | ',
      'The council closed two houses in May 2025 | reports | ',
    ])
    expect(why).toContain(
      'The interview has been edited for length. | the outlet speaks of itself and its text',
    )
  })

  it.each([
    [lead, '## Who ran the office?', 'The office had 40 people in 2023.', '## What happens next?', 'The council will sell two houses in May.'],
    [lead, 'UK: The office had 40 people in 2023.', 'US: The council will sell two houses in May.', 'EU: Three banks closed.'],
  ])('is no explainer and no list', (...paragraphs) => {
    expect(reading(...paragraphs).claims.length).toBeGreaterThan(2)
  }) // prettier-ignore
})

it.each([
  ['I resigned on 3 April 2025.', true],
  ['When I left, on Monday, the port was open.', true],
  ['Last Tuesday I saw 14 ships.', true],
  ['In 1135 Henry I died.', false],
  ['I’ve sold 40 houses.', true],
  ['My brother sold his firm in 2022.', true],
  ['The city paid me $40,000.', true],
  ['A friend of mine sold 40 houses.', true],
  ['The house on 3 Hill Road was mine.', true],
  ['Nine men died in a mine near Orsk.', false],
  ['The gold mine employs 2,300 people.', false],
  ['“I resigned in April,” it says.', false],
  ['Henry I ruled for 35 years.', false],
  ['My Fair Lady opened in 1956.', false],
  ['World War I ended in 1918.', false],
])('tells words of somebody about himself: %s', (words, is) => {
  expect(speaksOfHimself(words)).toBe(is)
})

it('takes what somebody says of himself in a report for nobody’s, the outlet’s least', () => {
  const { claims, why } = reading(
    'The port of Orsk lost 40 ships in 2023.',
    'I lost my house to the storm in May 2023.',
  )
  expect(claims).toHaveLength(1)
  expect(why).toEqual([
    'I lost my house to the storm in May 2023. | somebody speaks of himself, and nothing shows who',
  ])
})

describe('what stands under somebody’s name', () => {
  const named = 'Tom Reyes, an inspector, found 14 cracks in the Orsk bridge.'

  it('is his where it answers a question', () => {
    const { claims } = reading(named, '**Who knew?', "Reyes: The mayor's office was told in May 2023.")
    expect(claims).toContain("The mayor's office was told in May 2023 | asserts | Tom Reyes")
  })

  it('is none of the outlet’s words where nothing shows that he says it', () => {
    const { claims, why } = reading(named, "Reyes: The mayor's office was told in May 2023.")
    expect(claims).toHaveLength(1)
    expect(why).toEqual([
      "Reyes: The mayor's office was told in May 2023. | it stands under a name, and nothing shows that he says it",
    ])
  })

  it('is the outlet’s where the name is a day’s or nobody’s, or stands within a sentence', () => {
    const { claims } = reading(
      named, 'May 2023: Police closed the Orsk bridge to 400 lorries.', 'Update: The Orsk bridge was reopened in June 2023.',
      'There was one man who knew of it, Tom Reyes: he found 14 cracks in May 2023.',
    ) // prettier-ignore
    expect(claims).toHaveLength(4)
  })
})

describe('a writer', () => {
  it.each([
    ['I lost 14 cows to the storm in Orsk in May 2023.', 'I [Ann Lee] lost 14 cows to the storm in Orsk in May 2023'],
    ['My first house in Orsk was lost to the storm in May 2023.', "My [Ann Lee's] first house in Orsk was lost to the storm in May 2023"],
    ['In May 2023 I’ve lost 14 cows to the storm in Orsk.', 'In May 2023 I [Ann Lee] have lost 14 cows to the storm in Orsk'],
    ['Bo Roe told MPs: “I lost 14 cows to the storm in May 2023.”', 'I [Bo Roe] lost 14 cows to the storm in May 2023'],
    ['The port lost 14 ships to the storm in May 2023.', 'The port lost 14 ships to the storm in May 2023'],
  ])('stands in brackets behind the word by which they speak of themselves: %s', (text, statement) => {
    expect(readClaims(text, '2026-01-12', 'en', 'Ann Lee').passages.map((one) => one.statement)).toEqual([statement])
  })
}) // prettier-ignore
