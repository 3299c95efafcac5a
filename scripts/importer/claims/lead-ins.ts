/** Sentences that only lead in to a quotation: “The Gazette wrote on Friday:”. */
import { sending } from '../../../src/text/attribution/cues/tellers.ts'
import type { Saying } from '../../../src/text/attribution/quotations/sayings.ts'
import { sayingVerbs } from '../../../src/text/data/cues.ts'
import { isWriting } from '../../../src/text/data/writings.ts'
import type { ParsedSentence } from '../../../src/text/tags/parse.ts'
import { isFiniteVerb } from '../../../src/text/words/words.ts'

/** Why a sentence that ends with a colon claims nothing: all that it tells is who says the quotation below it; null where it tells more. */
export function onlyLeadsIn(
  text: string,
  { start, end, words }: ParsedSentence,
  sayings: readonly Saying[],
): string | null {
  if (!/:\s*$/.test(text.slice(start, end))) return null
  const leadsIn = sayings.some(
    ({ direct, source, content }) =>
      direct && source !== null && source[0] >= start && source[1] <= end && (content[0]?.[0] ?? 0) >= end,
  )
  const [verb, ...more] = words.filter(isFiniteVerb)
  if (!leadsIn || verb === undefined || more.length > 0) return null
  const last = words.findLast(({ pos }) => pos === 'NOUN')
  // “released a statement on Monday:”
  const sends = sending.test(verb.lemma) && last !== undefined && isWriting(last.lemma)
  const behind = words.find(({ start: from, pos }) => from > verb.start && pos !== 'ADV')
  // “charged 40 men:” tells of more than that somebody speaks; “told reporters:”, “wrote on Friday:” do not
  const says =
    sayingVerbs.has(verb.lemma) &&
    (verb.lemma === 'tell' ||
      behind === undefined ||
      /^(?:PUNCT|ADP)$/.test(behind.pos) ||
      /^(?:last|this|earlier|\p{L}+day)$/iu.test(behind.text))
  return sends || says ? 'it only leads in to a quotation' : null
}
