import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { deniesUntold } from '../../../src/text/statement/unclaimed/open-objects.ts'
import { statements } from '../../../src/text/statements.ts'

/** What is disputed in a text. */
function disputed(text: string): string[] {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known))
    .filter(({ stance }) => stance === 'disputes')
    .map(({ statement }) => statement)
}

describe('who denies “it” denies what he is accused of, not what came of it', () => {
  it.each([
    'Imran Shah has since been suspended after being accused of altering notes. He denies it.',
    'Imran Shah was accused of altering notes in 2023. He denies it.',
    'Imran Shah was sacked over claims that he had altered 14 notes. He denied this.',
    'Imran Shah was arrested on suspicion of altering 14 notes. He denies it.',
    'Imran Shah was charged with altering 14 notes. He denies it.',
    'Imran Shah lost his job in May amid allegations of theft. Shah denies it.',
    'Imran Shah stood down in May following reports of fraud, police said. He disputes this.',
    'Ann Lee was fired in May after a colleague accused her of theft. She denies it.',
    'Ann Lee was expelled in May for allegedly stealing 14 phones. “That is untrue,” she said.',
    'Ann Lee was banned in May because she was said to have taken bribes. Lee denies it.',
  ])('%s', (text) => {
    expect(disputed(text)).toEqual([])
  })

  it.each([
    [
      'Police accused Imran Shah of altering notes in 2023. He denies it.',
      'Imran Shah altered notes in 2023',
    ],
    ['Ann Lee stole 14 phones, police said. She denies it.', 'Ann Lee stole 14 phones'],
    [
      'Ann Lee hid the claims of 14 patients, the board said. She denies it.',
      'Ann Lee hid the claims of 14 patients',
    ],
  ])('but the deed itself where that is told: %s', (text, statement) => {
    expect(disputed(text)).toEqual([statement])
  })

  it.each([
    [
      'Two clerks said Imran Shah had hidden 14 notes. He was elected in 2019. Shah, 44, denies this.',
      'Imran Shah had hidden 14 notes',
    ],
    [
      'Police said the pilot had been drinking. Two sailors swam ashore. His family rejects that.',
      'The pilot had been drinking',
    ],
    ['Fans accused the band of miming. They played for 40 minutes. The band deny it.', 'The band mimed'],
  ])('and no fact told in between: %s', (text, statement) => {
    expect(disputed(text)).toEqual([statement])
  })

  it('nor what a court is to do', () => {
    expect(disputed('Imran Shah had a gun. He will be tried on 3 March. He denies it.')).toEqual([])
  })

  it('and “He denied this” is no claim alone', () => {
    expect(deniesUntold('Imran Shah denied this')).toBe(true)
    expect(deniesUntold('Imran Shah denied this version of it')).toBe(false)
  })
})

describe('a denial by two people', () => {
  it.each([
    [
      'with an age each',
      'Sam Roe, 40, and Eva Lind, 38, deny stealing 40 bikes.',
      'Sam Roe and Eva Lind stole 40 bikes',
    ],
    [
      'told of behind “who”',
      'The trial of Sam and Anna Roe, who deny stealing 40 bikes, began.',
      'Sam Roe and Anna Roe stole 40 bikes',
    ],
    [
      'one of them the other’s wife',
      'Sam Roe, 40, and his wife Anna, 38, deny stealing 40 bikes. Mrs Roe wept.',
      'Sam Roe and Anna Roe stole 40 bikes',
    ],
    [
      'of whom one denies it',
      'Sam Roe, who met Eva Lind, denies stealing 40 bikes.',
      'Sam Roe stole 40 bikes',
    ],
  ])('is of both, and of no other: %s', (_, text, statement) => {
    expect(disputed(text)).toEqual([statement])
  })
})

describe('a denial of “the allegation”', () => {
  it.each([
    [
      'is of what was alleged before something that was only said',
      'Eva Lind alleged that guards shot at the boat. She said the race would go on. The port denied the allegation.',
      ['Guards shot at the boat'],
    ],
    [
      'or claimed, where another speaks between',
      'Eva Lind claimed that guards shot at the boat. Sam Roe said it had sunk. The port rejected the claim.',
      ['Guards shot at the boat'],
    ],
    [
      'is not of what somebody plans',
      'Eva Lind said guards had shot at the boat. She said she would sue. The port denied the claim.',
      [],
    ],
    [
      'is by him who was accused',
      'Sam Roe accused Tom Hale of fraud. He denied the charge.',
      ['Tom Hale engaged in fraud'],
    ],
    ['but by nobody of two', 'Sam Roe accused Tom Hale and Bo Lund of fraud. He denied the charge.', []],
    ['is not of a charge in court', 'Sam Roe said Tom Hale had been held. Hale denied the charge.', []],
  ])('%s', (_, text, expected) => {
    expect(disputed(text)).toEqual(expected)
  })
})

it.each([
  ['Sam Roe denied taking bribes and lying to the port.', ['Sam Roe took bribes and lied to the port']],
  [
    'Sam Roe denied hitting a guard or ever hiding the ship’s log.',
    ['Sam Roe hit a guard or hid the ship’s log'],
  ],
  [
    'The pilots denied drinking on board and leaving the bridge.',
    ['The pilots drank on board and left the bridge'],
  ],
  // which of two deeds the second goes on with cannot be told
  ['Sam Roe denied planning to sell the boat and hiding 40 crates.', []],
  ['Sam Roe denied lying, cheating and stealing from the fund.', []],
])('all the deeds that somebody denies are told: %s', (text, expected) => {
  expect(disputed(text)).toEqual(expected)
})
