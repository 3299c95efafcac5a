/** Denials whose verb stands in the sentence before: “denied that it had”, “said she would not”. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import { kindOf } from '../attribution/cues/verbs.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { textAt, type Word } from '../words/words.ts'

export const contentOf = ({ words }: ParsedSentence, { content }: Saying) =>
  words.filter(({ start, end }) => content.some(([from, to]) => start >= from && end <= to))

/** “denied that it had”: a pronoun and an auxiliary, whose verb stands in the sentence before. */
export const isElliptical = ([subject, verb, ...more]: readonly Word[]) =>
  /^(?:it|he|she|they)$/i.test(subject?.text ?? '') && verb?.pos === 'AUX' && more.length === 0

const isNot = /^(?:not|n['’]t)$/i

/** “said it had not”. */
const isNegatedEllipsis = (said: readonly Word[]): boolean =>
  said.length === 3 && isElliptical(said.filter(({ text }) => !isNot.test(text)))

/** “said it had”, “said it had not”: what may be to the contrary of the sentence before. */
export const mayBeContrary = (said: readonly Word[]): boolean => isElliptical(said) || isNegatedEllipsis(said)

/** What “would” and the like go on with. */
const kinds: readonly (readonly [aux: RegExp, verb: RegExp])[] = [
  [/^(?:will|would)$/i, /\b(?:will|would|going to|intends?|plans?|promis\p{L}+)\b/u],
  [/^(?:should|must|ought)$/i, /\b(?:should|must|ought|needs?|ha(?:s|ve) to)\b/],
  [/^(?:can|could|may|might)$/i, /\b(?:can|could|able|may|might)\b/],
]
const modal = /\b(?:will|would|should|must|ought|can|could|may|might|going to)\b|['’]ll\b/
/** A “not” of the statement’s own verb: not of “boats that had not sunk”, “decided not to pay”. */
const negative =
  /^(?:(?!\b(?:after|as|because|before|since|so|than|that|to|when|where|which|while|who|whose)\b)[^,;:])*?(?:\b(?:not|never|no|none|nobody)\b(?! (?:to|only|just)\b)|n['’]t\b)/iu
const conditional = /\b(?:if|unless)\b/i

/** Whether an auxiliary can go on with a statement: “would” with what will be. */
function goesOnWith({ text }: Word, statement: string): boolean {
  const kind = kinds.find(([aux]) => aux.test(text))
  return kind === undefined ? !modal.test(statement) : kind[1].test(statement)
}

/** “he would not do so” */
const isOfDoing = ([subject, verb, ...more]: readonly Word[]): boolean =>
  isElliptical([subject, verb].filter((word) => word !== undefined)) &&
  isNot.test(textAt(more, 0)) &&
  /^(?:do|done)$/i.test(textAt(more, 1))

/** Whether “she had not” can go on with a statement: with what has happened, not with what should; under a condition nobody knows what is denied. */
export function fitsEllipsis(sentence: ParsedSentence, saying: Saying, statement: string): boolean {
  const said = contentOf(sentence, saying)
  const [subject, aux] = said
  // “threatened to sue. They later said that he would not do so”: what is no longer to come is not denied to have been said
  if (!mayBeContrary(said)) return !(isOfDoing(said) && !goesOnWith(aux!, statement))
  // “The port will not close. The ministry said it would not”: the same
  if (saying.kind === 'say' && negative.test(statement) === isNegatedEllipsis(said)) return false
  // “Sailors, who had said that it would rain, say it has not”: of what they had said
  const cue = saying.at?.first ?? 0
  if (sentence.words.slice(0, cue).some(({ pos, lemma }) => pos === 'VERB' && kindOf(lemma) !== null))
    return false
  if (conditional.test(statement) || !goesOnWith(aux!, statement)) return false
  // “denied that she had” is of herself; of “it” and “they” nothing is known
  return (
    saying.kind !== 'deny' ||
    !/^s?he$/i.test(subject!.text) ||
    statement.includes(saying.who?.name.split(' ').at(-1) ?? '')
  )
}
