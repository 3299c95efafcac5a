import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attributions.ts'
import { entities } from '../../../src/text/names.ts'
import { parseText } from '../../../src/text/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text tells, and who says so. */
function last(text: string): [statement: string, speaker: string | null] {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

describe('who speaks is not', () => {
  it.each([
    [
      'whom he speaks of by name',
      'Bo Roe, 22, joined Orsk in May. The coach must decide what to do with his new man. He said on Friday that Roe would play.',
      ['Bo Roe will play', 'the coach'],
    ],
    [
      'somebody of another age',
      'Bo Roe, 22, joined Orsk in May. The striker scored a dozen goals. Jon Berg, meanwhile, is going nowhere. The 29-year-old striker told friends that he would fight for his place.',
      ['Jon Berg will fight for his place', 'Jon Berg'],
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toEqual(expected)
  })
})
