/** What a sentence tells in the outlet’s own words, the tellers included. */
import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { Speaker } from '../attribution/speakers/scene.ts'
import { edited } from '../words/edits.ts'
import { afterConnective } from './connectives.ts'
import { withoutConsequence } from './consequences.ts'
import { referenceEdits } from './references/references.ts'
import type { ReferenceContext } from './references/context.ts'

/** The sentence, or as much of it as stands before an offset, as the outlet’s own claim; without what stands in the `gaps`. */
export function whole(
  context: ReferenceContext,
  index: number,
  before = Infinity,
  gaps: readonly Span[] = [],
): string {
  const sentence = context.parsed.sentences[index]!
  const span = { start: afterConnective(context.parsed.text, sentence), end: Math.min(sentence.end, before) }
  return ownWords(context, index, withoutConsequence(context.parsed, index, span), null, gaps)
}

/** The whole sentence, with the name of who speaks for the “he” or “she” that opens it: “He urged them to “leave it””. */
export function wholeOf(context: ReferenceContext, index: number, { source, who }: Saying): string {
  const told = whole(context, index)
  const pronoun = /^(?:he|she)(?=\s)/i.exec(told)?.[0]
  const isSpeaker =
    pronoun !== undefined && source !== null && context.parsed.text.slice(...source) === pronoun
  return isSpeaker && who?.entity?.type === 'person' ? `${who.name}${told.slice(pronoun.length)}` : told
}

/** Words of a sentence as the outlet’s own, their references resolved; `subject`: whose name will stand before them. */
export function ownWords(
  context: ReferenceContext,
  index: number,
  span: Span,
  subject: Speaker | null = null,
  gaps: readonly Span[] = [],
): string {
  const passage = { sentence: index, span, speaker: subject, direct: false, subjectGiven: subject !== null }
  const left = gaps.map((gap) => ({ ...gap, text: '' }))
  return edited(context.parsed.text, span, [...left, ...referenceEdits(context, passage)])
}
