import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../../scripts/importer/claims/claims.ts'

const read = (text: string) => readClaims(text, '2025-03-05')
const claim = (text: string) => {
  const passage = read(text).passages.at(-1)
  const words = (spans: { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => text.slice(start, end))
  return { kind: passage?.kind, when: words(passage?.when), quantities: words(passage?.quantities) }
}

describe('when a claim is about', () => {
  it.each<[text: string, when: string[]]>([
    ['Karl Frey said on Wednesday that the bank had closed two branches in May.', ['in May']],
    ['The bank closed 12 branches in May, Karl Frey said on Wednesday.', ['in May']],
    ['The bank closed 12 branches in May, Karl Frey said, as prices fell in June.', ['in May', 'in June']],
    ['The bank closed 12 branches in Oslo on Monday.', ['on Monday']],
    ['Karl Frey on Wednesday denied that the bank had closed 12 branches in May.', ['in May']],
  ])('is no day of speaking: %s', (text, when) => {
    expect(
      claim(text).when.map(
        (one) => `${/^(?:on|in)/.exec(one) ? '' : /May|June/.test(one) ? 'in ' : 'on '}${one}`,
      ),
    ).toEqual(when)
  })
})

it.each([
  ['IE', '2025-02-09'],
  ['PH', '2025-09-02'],
])('a day between slashes is of the order of the outlet’s country: %s', (country, value) => {
  const text = 'The ferry to Orsk sank on 9/2/2025, Karl Frey said.'
  expect(readClaims(text, '2025-03-05', 'en', null, { country }).dates[0]?.value).toBe(value)
})

describe('in an opinion', () => {
  it.each([
    [
      'The former harbour master, Karl Frey, is said to have taken 4 million euros with him.',
      null,
      'reports',
    ],
    ['It is rumoured that Karl Frey took 4 million euros with him.', null, 'reports'],
    ['Karl Frey took 4 million euros with him.', 'Ida Roe', 'asserts'],
    ['Karl Frey, who is said to have left, took 4 million euros with him.', 'Ida Roe', 'asserts'],
  ])('hearsay is not claimed by its author: %s', (text, speaker, stance) => {
    const { passages } = readClaims(text, '2025-03-05', 'en', 'Ida Roe')
    expect([passages[0]?.speaker, passages[0]?.stance]).toEqual([speaker, stance])
  })
})

describe('a sentence of two claims', () => {
  const told = (text: string) => read(text).passages.map(({ statement, speaker }) => [speaker, statement])

  it('is parted where it tells of another beside the first', () => {
    expect(told('The harbour board wants a fee of 7%, while the ferry lines have offered 4.2%.')).toEqual([
      [null, 'The harbour board wants a fee of 7%'],
      [null, 'The ferry lines have offered 4.2%'],
    ])
  })

  it('is whole where it tells when', () => {
    expect(told('The ferry lost 40 boats while it was at sea.')).toHaveLength(1)
  })

  it('is parted where those it tells of speak of themselves', () => {
    expect(
      told(
        'The study was paid for by the Orsk Science Board, and the authors said they had no links to industry.',
      ),
    ).toEqual([
      [null, 'The study was paid for by the Orsk Science Board'],
      ['the authors', 'The authors had no links to industry'],
    ])
  })
})

it('ends its exact words before the word that leads to the next claim', () => {
  const told = read(
    'Ilse Frey denied that she had sold the pier in May but admitted that she had met the owner.',
  )
  expect(told.passages.map(({ exact }) => exact)).toEqual([
    'Ilse Frey denied that she had sold the pier in May',
    'admitted that she had met the owner.',
  ])
})

describe('what was done and found', () => {
  it('is told of one thing', () => {
    const told = read('The council said the pier had been tested in May and found to be in fair condition.')
    expect(told.passages.map(({ statement }) => statement)).toEqual([
      'The pier was tested in May',
      'The pier was found to be in fair condition',
    ])
  })
})

describe('a figure', () => {
  it.each([
    ['Two survivors told AFP that the sprinklers on the car deck did not work.', 'statement'],
    ['Ilse Frey said all four ships of the class would stay in port.', 'statement'],
    ['Ilse Frey said that both ships of the class would stay in port.', 'statement'],
    ['Ilse Frey said four ships of the class would stay in port.', 'figure'],
    ['Ilse Frey, 46, is married to an aide to the mayor of Holt.', 'statement'],
    ['A 46-year-old driver was charged with fraud in Holt on Monday.', 'event'],
    ['Ilse Frey presented one comprehensive plan to the council on Monday.', 'event'],
    ['The council met the owners for a two-hour briefing in Holt.', 'statement'],
    ['Two people were killed in Holt on Monday.', 'figure'],
    ['The council of Holt has been closed for two years.', 'figure'],
    ['Ilse Frey said all 53 ships of the class would stay in port.', 'figure'],
  ])('is claimed, and does not only tell who is meant: %s', (text, kind) => {
    expect(claim(text).kind).toBe(kind)
  })

  it('is none of who says it', () => {
    expect(claim('Two survivors told AFP that 14 sprinklers did not work.').quantities).toEqual([
      '14 sprinklers',
    ])
  })
})

describe('a sentence that makes no claim', () => {
  it('may only tell what is not known', () => {
    expect(read('Police have not confirmed whether the fire was set deliberately.').leftOut).toEqual([
      { start: 0, end: 64, why: 'it only tells what is not said or known' },
    ])
  })

  it('is none that says that nothing speaks for something', () => {
    const { passages } = read('“We have no indication that this was deliberate,” Tomas Reyle said.')
    expect(passages.map(({ statement }) => statement)).toEqual([
      'We have no indication that this was deliberate',
    ])
  })

  it('is none that tells in few words what somebody refused', () => {
    const { passages } = read('Ada Roe led the fund. Ms Roe refused to concede.')
    expect(passages.at(-1)?.statement).toBe('Ada Roe refused to concede')
  })

  it('is none that a source says of what somebody will do, but one that is foretold of nobody', () => {
    const { passages } = read('Ms Roe will resign, a colleague said. The weather will change.')
    expect(passages.map(({ statement }) => statement)).toEqual(['Ms Roe will resign'])
  })

  it('is none that is denied in few words', () => {
    const { passages } = read('The bus firm rejected the allegation that the driver was drunk.')
    expect(passages).toMatchObject([{ statement: 'The driver was drunk', stance: 'disputes' }])
  })
})

describe('a sentence that says one thing and denies another', () => {
  it('is two passages, each with its own words', () => {
    const { passages } = read(
      'The mayor said the dam had passed its test in May and denied that it had been built too low.',
    )
    expect(passages.map(({ exact, stance }) => [exact, stance])).toEqual([
      ['The mayor said the dam had passed its test in May', 'asserts'],
      ['denied that it had been built too low.', 'disputes'],
    ])
  })
})

describe('a sentence that tells two things', () => {
  const told = (text: string) => ({
    claims: read(text).passages.map(({ exact, speaker }) => `${speaker ?? 'the outlet'}: ${exact}`),
    leftOut: read(text).leftOut.map(({ why }) => why),
  })

  it('makes two claims where each is one by itself', () => {
    expect(
      told('Karl Frey said 12 branches had closed in May and that 40 clerks would be dismissed.'),
    ).toEqual({
      claims: [
        'Karl Frey: Karl Frey said 12 branches had closed in May',
        'Karl Frey: 40 clerks would be dismissed.',
      ],
      leftOut: [],
    })
  })

  it('makes one where a half is none', () => {
    const text = 'The bank closed 12 branches in Oslo in May, and its new chief is quite nice.'
    expect(told(text)).toEqual({ claims: [`the outlet: ${text}`], leftOut: [] })
  })

  it('makes one where a half only tells what is not said', () => {
    expect(
      told(
        'The bank declined to say how many clerks it had, but Karl Frey closed 12 branches in Oslo in May.',
      ),
    ).toEqual({
      claims: ['the outlet: Karl Frey closed 12 branches in Oslo in May.'],
      leftOut: ['it only tells what is not said or known'],
    })
  })
})

describe('a statement begins', () => {
  const statement = (text: string) => read(text).passages.map((one) => one.statement)

  it.each([
    ['ERIE, Pa. - Snow closed 12 roads in May.', 'Snow closed 12 roads in May'],
    ['OSLO, Dec 29 (Nordic News Foundation) - Snow closed 12 roads.', 'Snow closed 12 roads'],
    ['(So far, snow has closed 12 roads.)', 'So far, snow has closed 12 roads'],
    ['Snow closed 12 roads in May.)', 'Snow closed 12 roads in May'],
    ['The team had a .500 record under Ada Roe.', 'The team had a .500 record under Ada Roe'],
    ['THE OLD PIER The snow closed 12 roads in May.', 'The snow closed 12 roads in May'],
  ])('behind a dateline, a bracket, a heading: %s', (text, expected) => {
    expect(statement(text)).toEqual([expected])
  })

  it.each(['NASA — once rich — lost 12 engineers in May', 'Snow closed 12 roads (six in May)'])(
    'with its first word: %s',
    (text) => {
      expect(statement(`${text}.`)).toEqual([text])
    },
  )
})

it('keeps what a quotation tells that goes on behind who says it, as what he says in front of it', () => {
  const text =
    '“The yard will close,” Ada Lind said. “The pumps in the tunnel were old, and they were switched off at night.”'
  expect(read(text).passages.map(({ statement, speaker }) => [statement, speaker])).toEqual([
    ['The yard will close', 'Ada Lind'],
    ['The pumps in the tunnel were old, and they were switched off at night', 'Ada Lind'],
  ])
})

it('keeps a quotation that ends in “that”, and a short one about something known', () => {
  const text =
    '“The ship was overloaded, everybody on the quay could see that,” said Omar Berg. “The bridge was unsafe,” said Ada Lind.'
  expect(read(text).passages.map(({ statement, speaker }) => [statement, speaker])).toEqual([
    ['The ship was overloaded, everybody on the quay could see that', 'Omar Berg'],
    ['The bridge was unsafe', 'Ada Lind'],
  ])
})

describe('spoken words', () => {
  it.each([
    ['“She is not welcome in Orsk,” Omar Berg said of Ada Lind.', 'She [Ada Lind] is not welcome in Orsk'],
    [
      '“He has closed two wards,” Ada Lind wrote about the mayor, Omar Berg.',
      'He [Omar Berg] has closed two wards',
    ],
    [
      '“I believe the port is making a grave error,” Ada Lind said.',
      'I [Ada Lind] believe the port is making a grave error',
    ],
    [
      '“I think Mayor Berg is running a big risk by closing the port,” Ada Lind said.',
      'I [Ada Lind] think Mayor Berg is running a big risk by closing the port',
    ],
  ])('that tell of somebody known, or what is thought of him, are claims: %s', (text, statement) => {
    expect(read(text).passages.map((one) => one.statement)).toEqual([statement])
  })

  it.each([
    '“She is not welcome in Orsk,” Omar Berg told the club.',
    '“She is not welcome in Orsk,” Omar Berg said of what he did for Ada Lind.',
    '“I think it was a great game,” Ada Lind said.',
    '“I think the world is a sad place,” Ada Lind said.',
  ])('that tell of nobody known, or a sigh, are none: %s', (text) => {
    expect(read(text).passages).toEqual([])
  })
})

it('an order that is half quoted is no claim where it is not told whose: “He urged crews to “stay””', () => {
  const order = 'urged crews to “think before you sail. If anyone told you to go, they were wrong in May.”'
  const told = (text: string) => read(text).passages.map(({ statement }) => statement)
  expect(told(`Frey says the fleet is safe. He ${order}`).join()).not.toContain('urged')
  expect(told(`Anna Frey says the fleet is safe. She ${order}`).join()).toContain('Anna Frey urged crews')
  const father = '“As a father myself, I find it wrong that anyone would take a child there,” he said.'
  expect(told(`Rodney Frey said there had been 40 landings. ${father} He ${order}`).join()).toContain(
    'Rodney Frey urged crews',
  )
})

describe('a bar for a dash', () => {
  const tell = (text: string) => read(text).passages.map(({ speaker, statement }) => [speaker, statement])

  it.each([
    'Two monks were fined for 40 thefts ― of candles and wine ― the abbey said.',
    'The abbey lost 300 bottles ― most of its wine ― in May, Karl Frey said.',
  ])('is read as one: %s', (text) => {
    expect(tell(text)).toEqual(tell(text.replaceAll('―', '—')))
  })

  it('stays in the exact words', () => {
    expect(read('The abbey lost 300 bottles ― most of its wine ― in May.').passages[0]?.exact).toBe(
      'The abbey lost 300 bottles ― most of its wine ― in May.',
    )
  })
})

describe('a sentence with a colon before a quotation below it', () => {
  const quoted = '“The ferry to Orsk lost 40 crates a week in May.”'
  const told = (text: string) => read(`${text}\n\n${quoted}`).passages.map(({ statement }) => statement)

  it.each([
    'The Orsk Gazette wrote on Friday:',
    'Karl Frey recently explained:',
    'Karl Frey told the harbour board last week:',
    'On Monday, the ferry line released a statement:',
  ])('is no claim where it only leads in to it: %s', (text) => {
    expect(told(text)).toEqual(['The ferry to Orsk lost 40 crates a week in May'])
  })

  it.each([
    ['The court jailed 40 sailors in May and wrote:', 'The court jailed 40 sailors in May and wrote'],
    ['The court charged 40 sailors in May:', 'The court charged 40 sailors in May'],
  ])('is one where it tells more: %s', (text, statement) => {
    expect(told(text)).toContain(statement)
  })
})

it('makes no claim of a paragraph in another language', () => {
  const { passages, leftOut } = readClaims(
    'Police said on Monday that 40 homes in Orsk had lost power.\n\nI Orsk stod 40 hus utan ström på söndagen, och de som bor där fick inte veta när det skulle bli ljust.',
    '2026-11-20',
  )
  expect(passages.map(({ statement }) => statement)).toEqual(['40 homes in Orsk lost power'])
  expect(leftOut.map(({ why }) => why)).toEqual(['claims are read in English only'])
})
