import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the sentences of a text tell. */
function told(text: string): string[] {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).flatMap(({ statement, halves }) =>
    (halves ?? [{ statement }]).map((one) => one.statement),
  )
}

/** What the last sentence of a text tells. */
const last = (text: string): string => told(text).at(-1)!

describe('who only speaks in an article about another is not surely “he”', () => {
  it.each([
    [
      'where an officer tells of the suspect',
      'A man of 40 was held in Orsk. A cashier was hurt. Insp Bo Roe said he was armed with 2 knives.',
      'Bo Roe said that he was armed with 2 knives',
    ],
    [
      'where who sees to somebody tells of him',
      'A climber fell from a roof in Orsk. It took an hour to free him. Paramedic Bo Roe said he had lost 2 litres of blood.',
      'Bo Roe said that he had lost 2 litres of blood',
    ],
    [
      'in the sentence behind a doctor’s',
      'A patient has sued a clinic in Orsk. Surgeon Bo Roe said the risk was known. He signed 14 forms.',
      'He signed 14 forms',
    ],
    [
      'in what is done to somebody, whatever trade who spoke before has',
      'A driver was fined in Orsk. Mechanic Bo Roe said the car was old. He was sent to prison for 3 years.',
      'He was sent to prison for 3 years',
    ],
    [
      'in what a third tells',
      'A driver was fined in Orsk. Mechanic Bo Roe said the car was old. The hospital said he had taken 3 pills.',
      'The hospital said that he had taken 3 pills',
    ],
    [
      'for what a bare surname says of himself',
      'The engineer Bo Roe left in May. Rossi said that the plan would cost 5 million euros. Rossi said he would resign on Friday.',
      'Rossi said that he would resign on Friday',
    ],
    [
      'nor for what his',
      'Ann Lee met Bo Roe in May. Rossi said that taxes would rise. Rossi said that his wife had paid 400 euros.',
      'Rossi said that his wife had paid 400 euros',
    ],
    [
      'and goes on with what he claims at once',
      'Olav Brekke is ill. Bo Roe said on Friday that his aide was sacked, claiming this was unfair and 4 years late.',
      'Bo Roe said that his aide was sacked, claiming this was unfair and 4 years late',
    ],
    [
      'and with all that he adds',
      'Olav Brekke is ill. Bo Roe said that his brother was ill, but noted that 40 boats were sold, adding that the port was shut.',
      'Bo Roe said that his brother was ill, but noted that 40 boats were sold, adding that the port was shut',
    ],
    [
      'but not with what another says',
      'Olav Brekke is ill. Bo Roe said that his brother was ill, and Ann Lee said the port was shut.',
      'The port was shut',
    ],
    [
      'where a bare surname did something since',
      'Ann Lee met Bo Roe in May. Rossi visited Orsk in June. He signed 12 treaties.',
      'He signed 12 treaties',
    ],
    [
      'where the main clause does something to somebody without a name',
      'Farmers praised the vet, with owner Karl Weiss saying he saved 40 cows.',
      'Farmers praised the vet, with owner Karl Weiss saying he saved 40 cows',
    ],
    [
      'where it does something to somebody named',
      'Villagers mocked driver Omar Said, with baker Peter Lund adding that he could not read a map.',
      'Villagers mocked driver Omar Said, with baker Peter Lund adding that he could not read a map',
    ],
    [
      'where others go after a bare surname',
      'Critics went after Holm, with trainer Karl Weiss saying he sold 2 matches.',
      'Critics went after Holm, with trainer Karl Weiss saying he sold 2 matches',
    ],
    [
      'where they say so as something is done to another',
      'The crowd booed Paul Dahl as captain Karl Weiss said he sold 2 matches.',
      'Karl Weiss said that he sold 2 matches',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    [
      'of a main clause that tells of a firm',
      'The firm shut 2 mills, with chairman Karl Weiss saying he had no choice.',
      'Karl Weiss had no choice',
    ],
    [
      'of one that tells of another gender',
      'Karl Weiss left on Monday, with rival Ann Roe saying she would stand.',
      'Ann Roe would stand',
    ],
  ])('but is, behind the words %s', (_, text, statement) => {
    expect(told(text).some((one) => one.endsWith(statement))).toBe(true)
  })

  it.each([
    [
      'but is in what those do who are asked about a case',
      'A man of 40 was shot in Orsk. It was noon. Insp Bo Roe said he had spoken to 14 witnesses.',
      'Bo Roe had spoken to 14 witnesses',
    ],
    [
      'and what they do not know',
      'A man of 40 was shot in Orsk. It was noon. Sheriff Bo Roe said he was not sure of 2 names.',
      'Bo Roe was not sure of 2 names',
    ],
    [
      'and do with others',
      'A man of 40 was shot in Orsk. It was noon. Sheriff Bo Roe said he and his men had found 3 knives.',
      'Bo Roe and his men found 3 knives',
    ],
    [
      'and where the article is about him',
      'Sheriff Bo Roe was charged with fraud in Orsk. Roe said he had taken 3 cars.',
      'Bo Roe had taken 3 cars',
    ],
    [
      'and where he may be whom the article tells of first without a name',
      'A driver was fined in Orsk. Bo Roe, 40, said the car was old. He was sent to prison for 3 years.',
      'Bo Roe was sent to prison for 3 years',
    ],
    [
      'and where it tells of nobody else',
      'Vakt will close a mill in Orsk. Manager Bo Roe said the mill was old. He was hired in 2019.',
      'Bo Roe was hired in 2019',
    ],
    [
      'and in what he himself does by his trade',
      'A driver was fined in Orsk. Mechanic Bo Roe said the car was old. He has run the garage for 3 years.',
      'Bo Roe has run the garage for 3 years',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('praise and blame', () => {
  it.each([
    'should be ashamed',
    'must repay £14',
    'ought to go by 14 May',
    'had lied 14 times',
    'was lying about 14 votes',
    'was a disgrace to 14 clubs',
    'had done “an incredible job” in 14 games',
    'had been his idol for 14 years',
  ])('are of another than who only speaks: he %s', (said) => {
    expect(
      last(`Rovers sacked coach Mike Dale in May. It was raining. Chairman Rob Hay said he ${said}.`),
    ).toBe(`Rob Hay said that he ${said}`)
  })

  it.each([
    [
      'Coach Rob Hay was sacked in May. It was raining. Hay said he had lied 14 times.',
      'Rob Hay lied 14 times',
    ],
    ['Rovers lost in May. It was raining. Coach Rob Hay said he was a fool.', 'Rob Hay was a fool'],
    [
      'Rovers sacked coach Mike Dale. It rained. Chairman Rob Hay said he had 14 offers.',
      'Rob Hay had 14 offers',
    ],
    [
      'Rovers sacked coach Mike Dale. It rained. Chairman Rob Hay said he was his own man.',
      'Rob Hay was his own man',
    ],
  ])('may be of who speaks elsewhere: %s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“she” is nobody who has met her', () => {
  it.each([
    ['A driver was fined in Hull. Kit Osei, 38, had picked her up at 2am. She was 19.', 'She was 19'],
    ['The widow of a miner sued Vakt. Her lawyer said it knew. The firm said he had never asked for 14 masks.', 'The firm said that he had never asked for 14 masks'], // prettier-ignore
    ['Ada Holm will retire in May. Zdora Vondrasova said she had been her idol for 14 years.', 'Zdora Vondrasova said that she had been her idol for 14 years'], // prettier-ignore
  ])('%s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it('nor a man, a name in -ova a woman’s', () => {
    const sexes = ['Zdora Vondrasova said so.', 'Pavel Casanova said so.', 'Lupe Villanueva said so.']
    expect(sexes.map((text) => entities(parseText(text))[0]!.gender)).toEqual(['female', 'male', null])
  })
})

describe('a doctor is no patient', () => {
  it.each([
    ['He would have lived 14 more years, Dr Roe said.', 'He would have lived 14 more years, Dr Bo Roe said'],
    ['Had he been found sooner, he would have lived 14 more years, Dr Roe said.', 'Had he been found sooner, he would have lived 14 more years'], // prettier-ignore
  ])('of whom he tells: %s', (text, statement) => {
    expect(last(`Tom Wray died. Dr Bo Roe examined him. ${text}`)).toBe(statement)
  })

  it.each([
    ['He had found 14 faults, Dr Roe said.', 'Bo Roe had found 14 faults'],
    ['He treated 14 patients, Dr Roe said.', 'Bo Roe treated 14 patients'],
  ])('but who does something himself: %s', (text, statement) => {
    expect(last(`Dr Bo Roe lives in Orsk. ${text}`)).toBe(statement)
  })
})

describe('who calls claims false', () => {
  it.each(['Claims', 'The reports'])('is not whom they are about, named first behind: %s', (noun) => {
    expect(last(`${noun} that he had taken 14 bribes were false, the lawyer Bo Roe said.`)).toMatch(
      /\bhe had taken 14 bribes/,
    )
  })

  it('but may be, named before', () => {
    expect(last('Bo Roe resigned. Claims that he had taken 14 bribes were false, Roe said.')).toBe(
      'Bo Roe had taken 14 bribes',
    )
  })
})

describe('“his” before who is spoken of', () => {
  it.each([
    'After the vote, more of his aides came forward to accuse Karl Holm of taking 40 gifts',
    'In May his workers sued Karl Holm over 40 days of pay',
  ])('is not who spoke before: %s', (text) => {
    expect(last(`Bo Berg said 40 people had left. ${text}.`)).toBe(text)
  })

  it('is where no other is spoken of', () => {
    expect(
      last('Bo Berg said 40 people had left. In May his workers sued the council over 40 days of pay.'),
    ).toBe("In May Bo Berg's workers sued the council over 40 days of pay")
  })
})
