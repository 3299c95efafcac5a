/** Quoted words that are a clause only with words before them. */
import { isPast } from '../clause/finite.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence, ParsedText } from '../tags/parse.ts'
import type { Range } from '../words/ranges.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../words/words.ts'

/**
 * “called on Norvia to “cut its exports””, “Norvia was “secretly selling oil””, “the “effects of the new rules on banks””: quoted words
 * that only go on with what the outlet says before them, without a subject or a verb of their own.
 */
export function isFragment({ words, start }: ParsedSentence, [from, to]: Range): boolean {
  const first = words.findIndex((word) => word.start >= from && /^\p{L}/u.test(word.text))
  // “are also “backed by letters””
  const before = words.findLast(({ end, pos, text }) => end <= from && pos !== 'ADV' && text !== 'since')
  const opening = words[first]
  if (opening === undefined || before === undefined || before.start < start) return false
  if (before.pos === 'PUNCT' || !/^\p{Ll}/u.test(opening.text)) return false
  const own = words.slice(first).filter(({ end }) => end <= to)
  // “told farmers “to bring their cows””, “warned them “not to wait””
  const infinitive = own.findIndex(({ text }) => !/^(?:not|never)$/i.test(text))
  if (/^to$/i.test(textAt(own, infinitive)) && own[infinitive + 1]?.pos === 'VERB') return true
  const verb = own.findIndex(({ pos }) => pos !== 'ADV' && pos !== 'PART')
  const isVerb = isAnyVerb(own[verb])
  if (/^to$/i.test(before.text)) return isVerb && verb === 0 && opening.text === opening.lemma
  if (before.pos === 'AUX') return isVerb && (/(?:ing|ed|en)$/.test(own[verb]!.text) || isPast(own[verb]!))
  if (/^(?:NOUN|PROPN|PRON)$/.test(before.pos)) return isVerb && isFiniteVerb(own[verb])
  return (
    /^(?:DET|ADP)$/.test(before.pos) &&
    !own.some((word) => word.pos === 'AUX' || (word.pos === 'VERB' && !/(?:ing|ed)$/.test(word.text)))
  )
}

/**
 * “must send “a letter signed by its head””, “that plans include “a note by whoever drew them up””: whether quoted words are no more than
 * the object of a verb before them, with a verb at most in a clause that tells more of it.
 */
export function isObjectOfVerb({ words, start }: ParsedSentence, [from, to]: Range): boolean {
  const before = words.findLast(({ end, pos }) => end <= from && pos !== 'ADV')
  const own = words.filter((word) => word.start >= from && word.end <= to && /^[\p{L}\p{N}]/u.test(word.text))
  const [opening] = own
  if (before?.pos !== 'VERB' || before.start < start || !/^\p{Ll}/u.test(opening?.text ?? '')) return false
  const isParticiple = ({ text }: Word, at: number) =>
    /(?:ed|en|wn)$/.test(text) && (own[at + 1] === undefined || own[at + 1]!.pos === 'ADP')
  const verb = own.findIndex(
    (word, at) => isFiniteVerb(word) && !isParticiple(word, at) && own[at - 1]?.pos !== 'PART',
  )
  const clause = own.findIndex(({ text }) => /^(?:who|which|that|whoever|whom|whose)$/i.test(text))
  return /^(?:DET|ADJ|NOUN|NUM)$/.test(opening!.pos) && (verb < 0 || (clause > 0 && clause < verb))
}

/** “said the “port must be rebuilt””: where the article stands that belongs to quoted words which are a clause with it; null where none does. */
export function articleBefore({ words }: ParsedSentence, { cue }: Saying, [from, to]: Range): number | null {
  const at = words.findLastIndex(({ end }) => end <= from)
  const [link, article] = [words[/^that$/i.test(textAt(words, at - 1)) ? at - 2 : at - 1], words[at]]
  const own = words.filter(
    ({ start, end, text }) => start >= from && end <= to && /^[\p{L}\p{N}]/u.test(text),
  )
  return /^(?:an?|the|his|her|its|their)$/i.test(article?.text ?? '') &&
    link?.end === cue?.[1] &&
    /^\p{Ll}/u.test(textAt(own, 0)) &&
    own.some(isFiniteVerb)
    ? article!.start
    : null
}

/** “and promised |to close it by May|”: whether a vow tells no clause. */
export const vowsTo = ({ text }: ParsedText, { kind, content: [first] }: Saying): boolean =>
  kind === 'promise' && first !== undefined && /^to\s/i.test(text.slice(...first))

/** “citing |a lack of money|”: whether what somebody adds holds a verb; what is only named is no part of what they say. */
export const tellsClause = ({ words }: ParsedSentence, { content, kind }: Saying): boolean =>
  kind !== 'say' || content.some((range) => holdsVerb(words, range))

const holdsVerb = (words: readonly Word[], [from, to]: Range): boolean =>
  words.some((word) => isFiniteVerb(word) && word.start >= from && word.end <= to)

/** ““It is late,” she said, calling the delay |“a farce”|”: whether quoted words without a verb stand behind others between them and who says so. */
export function isNamedBehind(
  { text }: ParsedText,
  { words }: ParsedSentence,
  { source, cue, content }: Saying,
  piece: Range,
): boolean {
  const [from] = piece
  const teller = Math.max(source?.[1] ?? 0, cue?.[1] ?? 0)
  return (
    from > teller &&
    content[0]![0] < teller &&
    content[0]![0] < from &&
    /\p{L}/u.test(text.slice(teller, from)) &&
    !holdsVerb(words, piece)
  )
}
