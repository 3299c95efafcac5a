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
