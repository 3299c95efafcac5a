/** Where a sentence goes on by itself behind what somebody says: “said the baths would reopen; they did not”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { afterDateline } from '../../clause/datelines.ts'
import { officeStart } from '../cues/appositions.ts'
import { opensLeadIn, skips } from './content-around.ts'
import { contentStart } from './content-start.ts'
import type { Cue } from '../cues/cue.ts'
import type { IsQuotedAt } from '../../words/ranges.ts'

/** The mark at which what somebody says ends where the sentence goes on by itself, with grounds, a main clause or what nobody is told to say; null where it does not. */
export const endOfClause = (sentence: ParsedSentence, cue: Cue, isQuoted: IsQuotedAt): number | null =>
  groundsBehind(sentence, cue, isQuoted) ??
  mainBehind(sentence, cue, isQuoted) ??
  clauseApart(sentence, cue, isQuoted)

/**
 * The semicolon behind which a clause opens that nothing tells to be said by the same; null where none does. “said it was late; it would
 * close” goes on with what was said, as does a list of clauses behind “that”.
 */
function clauseApart(sentence: ParsedSentence, cue: Cue, isQuoted: IsQuotedAt): number | null {
  const { words } = sentence
  const at = words.findIndex(
    ({ text, start }, index) =>
      index > cue.last + 1 && text === ';' && !isQuoted(start) && opensApart(sentence, index + 1),
  )
  return at < 0 ? null : at
}

/**
 * The mark behind which a denier tells why it is not so: “denied that the gate was shut|: it was open at night”, “…|, as it was open”; null
 * where nothing follows.
 */
function groundsBehind(sentence: ParsedSentence, cue: Cue, isQuoted: IsQuotedAt): number | null {
  const { words } = sentence
  if (cue.kind !== 'deny' || cue.inverted) return null
  const mark = words.findIndex(({ text, start }, at) => {
    const next = words[at + 1]
    if (at <= cue.last + 1 || isQuoted(start) || next === undefined) return false
    return text === ','
      ? /^(?:as|since|because)$/i.test(next.text) && isClauseAt(sentence, at + 2)
      : /^[:;]$/.test(text) && (isClauseAt(sentence, at + 1) || (text === ':' && isQuoted(next.start)))
  })
  return mark < 0 ? null : mark
}

/** “|her coach, Bo Roe, disagreed”: whether a clause opens with somebody who is named behind their office. */
function isNamedAt({ words, phrases }: ParsedSentence, at: number): boolean {
  const subject = phraseStartingAt(phrases, at)
  const comma = subject === undefined ? -1 : subject.last + 1
  const name = textAt(words, comma) === ',' ? phraseStartingAt(phrases, comma + 1) : undefined
  return name?.kind === 'name' && textAt(words, name.last + 1) === ',' && isFiniteVerb(words[name.last + 2])
}

function opensApart(sentence: ParsedSentence, from: number): boolean {
  const { words, phrases } = sentence
  const first = /^(?:and|but|so|yet)$/i.test(textAt(words, from)) ? from + 1 : from
  const subject = phraseStartingAt(phrases, first)
  if (subject === undefined) return false
  if (!isNamedAt(sentence, first) && !isClauseAt(sentence, first)) return false
  const verb = words.findIndex((word, at) => at > subject.last && isFiniteVerb(word))
  const told = words
    .slice(verb + 1)
    .filter(({ pos, text }) => pos !== 'PUNCT' && !/^(?:not|n['’]t)$/i.test(text))
  return !/^(?:had|would|could|might|should|['’]d)$/i.test(textAt(words, verb)) || told.length === 0
}

/**
 * “called it a tale|: tests, he says, show …”, “said it was late|, which did not mean, she added, that …”: the mark behind which the clause
 * opens that the next cue stands in; null where it stands in the same.
 */
export function clauseOfNext(
  words: readonly Word[],
  { last }: Cue,
  next: Cue,
  isQuoted: IsQuotedAt,
): number | null {
  if (!next.trails || next.source === null) return null
  const from = Math.min(next.source[0], next.first)
  const closing = Math.max(next.source[1], next.last) + 1
  const goesOn = textAt(words, closing) === ',' && /^that$/i.test(textAt(words, closing + 1))
  const mark = words.findLastIndex(
    ({ text, start }, at) =>
      at > last + 1 &&
      at < from &&
      !isQuoted(start) &&
      (/^[:;]$/.test(text) || (goesOn && text === ',' && /^which$/i.test(textAt(words, at + 1)))),
  )
  const isHalf = textAt(words, mark) === ',' || !words.slice(mark, from).some(isFiniteVerb)
  return mark < 0 || !isHalf ? null : mark
}

/** “said it is likely, although he added that it is not decided”: whether a cue only opens how far its speaker goes in what he said before. */
export const limits = (words: readonly Word[], { source, verb }: Cue): boolean =>
  source !== null &&
  /^(?:he|she|they)$/i.test(textAt(words, source[0])) &&
  /^(?:although|though)$/i.test(textAt(words, source[0] - 1)) &&
  /^(?:add|admit|acknowledge|caution|concede|note|stress)$/.test(words[verb]?.lemma ?? '')

/**
 * The comma behind which the main clause opens of a sentence that only leads in to it by who says something: “As Peru warned that it might
 * act|, Chile shut the border”; null where nothing follows but what is said.
 */
export function mainBehind(sentence: ParsedSentence, cue: Cue, isQuoted: IsQuotedAt): number | null {
  const { words } = sentence
  if (cue.kind !== 'say' || cue.inverted || cue.trails || !isLeadIn(sentence, cue)) return null
  const start = contentStart(sentence, cue)
  if (start === null) return null
  const opened = /^that$/i.test(textAt(words, start - 1))
  if (!opened && !isClauseAt(sentence, start)) return null
  const commas = words.flatMap(({ text, start: offset }, at) =>
    at > start &&
    text === ',' &&
    !isQuoted(offset) &&
    (isClauseAt(sentence, at + 1) || isNamedAt(sentence, at + 1)) &&
    words.slice(start, at).some(isFiniteVerb)
      ? [at]
      : [],
  )
  // “As Peru warned that if it rained|, towns would flood|, Chile …”
  return commas[opensLeadIn.test(textAt(words, start)) ? 1 : 0] ?? null
}

/** “|Even as| Peru warned”, “In May, |as| Peru warned”: whether a sentence opens with a clause that only leads in to another, and whose subject is who speaks. */
function isLeadIn(sentence: ParsedSentence, { source }: Cue): boolean {
  const { words } = sentence
  if (source === null) return false
  const link = officeStart(sentence, source[0]) - 1
  let first = afterDateline(sentence)
  while (first < link && skips(words, first)) first += 1
  const before = words.slice(first, link)
  return (
    opensLeadIn.test(textAt(words, link)) &&
    !before.some(isAnyVerb) &&
    (before.every(({ text }) => /^(?:even|just)$/i.test(text)) || before.at(-1)?.text === ',')
  )
}
