import { describe, expect, it } from 'vitest'
import { comparedWords } from '../../../src/compare/words/words.ts'

const norms = (text: string) => comparedWords(text).map(({ norm }) => norm)

describe('a set phrase', () => {
  it.each([
    ['Nine miners lost their lives', 'lose-~-life'],
    ['The cabinet handed the files over to the court', 'hand-over'],
    ['Police took the two men into custody', 'take-into-custody'],
    ['Farmers brought traffic in the city to a standstill', 'bring-to-a-standstill'],
    ['The bank left its rates unchanged', 'leave-unchanged'],
    ['The storm took the firm over the edge, and a rival took the firm over', 'take-over'],
  ])('is one word in “%s”', (text, phrase) => {
    expect(norms(text)).toContain(phrase)
  })

  it.each([
    ['She took second place in the race', 'take-place'],
    ['The minister handed the files over lunch to a friend', 'hand-over'],
    ['They lost, and their lives changed', 'lose-~-life'],
  ])('is none in “%s”', (text, phrase) => {
    expect(norms(text)).not.toContain(phrase)
  })
})

describe('before whom it is said, where it is not told by whom,', () => {
  const said = (text: string) => comparedWords(text).flatMap(({ says, norm }) => (says ? [norm] : []))

  it.each([
    ['The Orsk court heard that Ida Roe sold the boat', 'the orsk court heard'],
    ['Orsk Crown Court heard Ida Roe sold the boat', 'orsk crown court heard'],
    ['Karl Weiss fell from the mast at night, an inquest was told.', 'an inquest was told'],
    ['Karl Weiss fell from the mast at night, the inquest in Orsk heard.', 'the inquest in orsk heard'],
  ])('is told apart from what is said: %s', (text, expected) => {
    expect(said(text).join(' ')).toBe(expected)
  })

  it.each([
    'The court heard the case of the two pilots',
    'The tribunal heard two farmers behind closed doors',
    'The court heard evidence from a man who saw the boat',
    'The village heard the dam was full',
  ])('is none in “%s”', (text) => {
    expect(said(text)).toEqual([])
  })
})
