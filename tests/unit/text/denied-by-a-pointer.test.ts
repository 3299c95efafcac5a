import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

const read = (text: string) => {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known))
}

/** What a text is told to dispute. */
const disputed = (text: string) =>
  read(text).flatMap(({ stance, statement }) => (stance === 'disputes' ? [statement] : []))

it.each<[text: string, denied: string]>([
  [
    'Sailors fear that the mill will poison 40 wells. The council denies it.',
    'The mill will poison 40 wells',
  ],
  [
    'Some brokers expect the rate to reach 8% in May. The bank disputes this.',
    'The rate will reach 8% in May',
  ],
  ['The union thinks that 40 jobs will go. Nora Quist, who runs the mill, denied that.', '40 jobs will go'],
  [
    'Sailors say that the mill poisoned 40 wells. Nora Quist, who runs it, said that was never true.',
    'The mill poisoned 40 wells',
  ],
  [
    'While some have said that the mill poisoned 40 wells, Nora Quist said that was never the case.',
    'The mill poisoned 40 wells',
  ],
  ['Although the union says that 40 jobs have gone, Vakt denies it.', '40 jobs have gone'],
])('a denial of what others fear or expect denies that, and not that they do: %s', (text, denied) => {
  expect(disputed(text)).toEqual([denied])
})

describe('a denial that only points back denies nothing', () => {
  it.each([
    [
      'where it is no denial',
      'While some have said that the mill poisoned 40 wells, Nora Quist said that was 14 years ago.',
    ],
    [
      'where it is of another time',
      'Nora Quist told Vakt that she would sell 40 boats. Ivo Brand, who builds them, said she had not.',
    ],
    [
      'where somebody says what will not be',
      'Nora Quist threatened to sue 40 boat owners in Orsk. Ivo Brand said that she would not do so.',
    ],
    [
      'where a charge was dropped',
      'The court dropped a charge that Vakt had bribed 40 boat owners in Orsk. Vakt had always denied that.',
    ],
    [
      'where a paper had it',
      'The bank looked into a story in the Orsk Herald that Nora Quist had taken 40 boats. Quist denied it.',
    ],
    [
      'where it says what should be',
      'Nora Quist said that she took 40 boats. Ivo Brand said she should not.',
    ],
    [
      'where only a condition was told',
      'Nora Quist said 40 boats would leave unless it rained in Orsk. The mayor, Ivo Brand, said that it would not.',
    ],
    [
      'where the sentence before tells that somebody spoke',
      'Nora Quist has since said she was misquoted. The Herald says that she was not.',
    ],
    [
      'where something was put to them',
      'A lawyer, Nora Quist, put it to Ivo Brand that he had been asleep in May. He denied it.',
    ],
    [
      'where they were cleared',
      'A teacher in Orsk was cleared on Monday of drinking at 40 parties. Nora Quist denied it.',
    ],
    [
      'where another had told something of one not named',
      'Ivo Brand said Nora Quist had tripped over 40 boxes. “She’s lying, plain and simple,” Ole Munk said. Quist denied it.',
    ],
    [
      'where it is of what they had said themselves',
      'House prices in Orsk have risen by 4%. Sailors, who had said that catches would halve, now say that they have not.',
    ],
    [
      'where they say the same',
      'Nora Quist said that Ivo Brand had not paid for 40 boats. Vakt said he had not.',
    ],
    [
      'where they only agree',
      'Nora Quist said that 40 boats that had not sunk were sold. Vakt said they were.',
    ],
    [
      'where they agree that it was decided',
      'Nora Quist said that the mayor had decided not to pay for 40 boats. Vakt said he had.',
    ],
    [
      'where nobody said they did it',
      'After 10 seconds both switches were on again. “I did not do so,” one pilot said.',
    ],
  ])('%s', (_, text) => {
    expect(disputed(text).filter((statement) => !/^She/.test(statement))).toEqual([])
  })

  it('and no claim is made of it where nothing before tells what', () => {
    const told = read('Nora Quist “could not go on”. Her friend, Ivo Brand, denied that she had.').at(-1)
    expect(told?.open).toBe(true)
  })
})

describe('a denial that only points back denies what was told', () => {
  it.each([
    [
      'last, and not what holds the article of who denies it',
      '“I had the cat in a bag and ran,” said Nora Quist. Quist claims she rang the yard twice in May about a leak. The shipyard disputes that.',
      'Nora Quist rang the yard twice in May about a leak',
    ],
    [
      'with words in quotation marks that hold an “it”',
      'Nora Quist claims she told the yard about a leak in May and was told to “give it a rest”. The shipyard disputes that.',
      'Nora Quist told the yard about a leak in May and was told to “give it a rest”',
    ],
    [
      'of the same time',
      'Nora Quist told Vakt that she had sold 40 boats. Ivo Brand, who builds them, said she had not.',
      'Nora Quist sold 40 boats',
    ],
    [
      'of what is to come',
      'The port of Orsk will be shut in May, Nora Quist said. The ministry said it would not.',
      'The port of Orsk will be shut in May',
    ],
    [
      'of another, by one who knows them',
      'Nora Quist told the Herald that Ivo Brand had broken 40 windows. “He has done no such thing,” said doctor Ole Munk.',
      'Ivo Brand had broken 40 windows',
    ],
    [
      'not to be so',
      'Nora Quist said that Ivo Brand had not paid for 40 boats. Vakt said he had.',
      'Ivo Brand had not paid for 40 boats',
    ],
    [
      'of who denies it',
      'Aides said that Ivo Brand had hit them in May. Brand denies it.',
      'Ivo Brand hit them in May',
    ],
  ])('%s', (_, text, statement) => {
    expect(disputed(text)).toEqual([statement])
  })
})

it.each([
  [
    'Nora Quist said that 40 boats had been sold in a raffle. “There was no such raffle,” Vakt said.',
    ['40 boats were sold in a raffle'],
  ],
  [
    'Vakt said 40 talks had been held in Orsk. “No such talks took place,” Nora Quist said.',
    ['40 talks were held in Orsk'],
  ],
  ['Vakt said it had 40 cranes. “There is no such port,” Nora Quist said.', []],
])('what somebody’s very words call none such is denied: %s', (text, denied) => {
  expect(disputed(text)).toEqual(denied)
})
it('what is said not to be done is denied, where it is of the same time', () => {
  expect(
    disputed('Nora Quist said that Vakt would sell 40 boats. Vakt said that it would not do so.'),
  ).toEqual(['Vakt will sell 40 boats'])
})

describe('what is denied ends', () => {
  it.each([
    [
      'before what its denier calls the claim',
      'Nora Quist denied that she had sold 40 boats, describing the report as the work of rivals.',
      'Nora Quist sold 40 boats',
    ],
    [
      'before what another denies',
      'Nora Quist denied that she had sold 40 boats, and Ivo Brand that he had.',
      'Nora Quist sold 40 boats',
    ],
  ])('%s', (_, text, statement) => {
    expect(disputed(text)).toEqual([statement])
  })

  it('what is denied through another is disputed and no part of the claim', () => {
    const told = read(
      'Nora Quist accused Ivo Brand of stealing 40 boats, which he denied through his lawyer, who has since quit.',
    )
    expect(told.map(({ statement, stance, speaker }) => [statement, stance, speaker?.name])).toEqual([
      ['Ivo Brand stole 40 boats', 'asserts', 'Nora Quist'],
      ['Ivo Brand stole 40 boats', 'disputes', 'Ivo Brand'],
    ])
  })
})

it.each([
  ['Ivo Brand denied that the report was “political”.', 'The report was “political”'],
  ['Ivo Brand denied that the claims by Vakt were fair.', 'The claims by Vakt were fair'],
  [
    'Police in Orsk denied beating opposition figure Ivo Brand in May.',
    'Police in Orsk beat opposition figure Ivo Brand in May',
  ],
])('reads what is denied of something told: %s', (text, statement) => {
  expect(disputed(text)).toEqual([statement])
})

it.each(['Ivo Brand denied that report.', 'Police denied beating claims in Orsk.'])(
  'does not where only the report is denied: %s',
  (text) => {
    expect(disputed(text)).toEqual([])
  },
)

it('whom a judge clears of a deed is told without why', () => {
  expect(
    disputed(
      'Judge Nora Quist acquitted Ivo Brand of selling 40 boats, ruling that nobody had shown a receipt.',
    ),
  ).toEqual(['Ivo Brand sold 40 boats'])
})
