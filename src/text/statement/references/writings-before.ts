import { writingSeen } from '../../attribution/speakers/writings-seen.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { ReferenceContext } from './context.ts'

/** What a writing says, beside what it lists. */
export const ofWritings =
  /^(?:accuse|allege|call|cite|claim|conclude|contain|criticise|criticize|describe|detail|find|include|list|mention|name|note|outline|quote|refer|reveal|say|show|state|suggest|warn)$/

/** “The Gazette has seen the warrant. It lists a flat”: the writing, where that is what lists. */
export function writingBefore(
  { parsed }: ReferenceContext,
  at: number,
  { words }: ParsedSentence,
  index: number,
): string | null {
  const before = parsed.sentences[at - 1]
  const verb = words.slice(index + 1, index + 4).find(({ pos }) => pos === 'VERB')?.lemma ?? ''
  return before?.paragraph === parsed.sentences[at]!.paragraph && ofWritings.test(verb)
    ? writingSeen(parsed.text, before, verb)
    : null
}
