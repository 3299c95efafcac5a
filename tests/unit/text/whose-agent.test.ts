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

describe('“his” behind what somebody’s lawyer said is not surely the lawyer’s', () => {
  it.each([
    ['Ed Voss, 43, was held in May. Voss’s lawyer said he was in Orsk on 4 May. His wife said he had sold the car in 2023.', 'His wife said that he had sold the car in 2023', 'His wife'], // prettier-ignore
    ['He paid nothing, his agent said. His brother denied that he had hit 14 men in 2023.', 'His brother denied that he had hit 14 men in 2023', 'His brother'], // prettier-ignore
    ['The claim that she paid $50,000 is untrue, her lawyer said. Her husband said that she had been in Orsk since 2023.', 'Her husband said that she had been in Orsk since 2023', 'Her husband'], // prettier-ignore
  ])('%s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('nor a firm’s', () => {
    expect(last('Nobody at Harbour Films would comment. The claim that he paid $50,000 is untrue, his lawyer said.')).toEqual([
      'The claim that he paid $50,000 is untrue',
      'his lawyer',
    ]) // prettier-ignore
  })

  it('but “he” who speaks on is', () => {
    expect(last('The port was shut in 2019, a lawyer said. He said 14 ships had been lost.')[1]).toBe(
      'a lawyer',
    )
  })
})
