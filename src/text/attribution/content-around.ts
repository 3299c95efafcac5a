import type { ParsedSentence } from '../parse.ts'
import type { Word } from '../words.ts'
import type { Cue } from './cues.ts'
import { afterDateline } from './quotes.ts'
import { range, type IsQuotedAt, type Range } from './ranges.ts'

const text = (words: readonly Word[], at: number) => words[at]?.text ?? ''

/** “…,” he said when asked about it; “…,” she said, referring to the law: how it was said, after what was said. */
export const tellsHow = (words: readonly Word[], from: number, isQuoted: IsQuotedAt) =>
  words.slice(0, from).some((word) => isQuoted(word.start)) &&
  (/^(?:when|while|as|after|before|because|since|although|though|even)$/i.test(text(words, from)) ||
    (/ing$/i.test(text(words, from)) && text(words, from - 1) === ','))

const skipped = /^(?:but|and|however|meanwhile|so|yet|still|,|-|--|—|–|•)$/i

/** “The attack, police say, was planned for months”: a cue put into the middle of the clause that it reports. */
export function aroundCue(
  sentence: ParsedSentence,
  cue: Cue,
  end: number,
  isQuoted: IsQuotedAt,
): Range[] | null {
  const { words } = sentence
  const outer = cue.source === null ? cue.first : Math.min(cue.source[0], cue.first)
  const inner = cue.source === null ? cue.last : Math.max(cue.source[1], cue.last)
  let last = outer - 1
  if (text(words, last) !== ',' || text(words, inner + 1) !== ',' || inner + 2 > end) return null
  last -= 1
  let first = afterDateline(sentence)
  while (skipped.test(text(words, first)) && first < last) first += 1
  const own = words.slice(first, last + 1)
  if (own.length === 0 || words.slice(first, end + 1).some((word) => isQuoted(word.start))) return null
  const goesOn = words[inner + 2]
  const lacksVerb = !own.some((word) => word.pos === 'VERB' || word.pos === 'AUX')
  const verbFollows = goesOn?.pos === 'AUX' || goesOn?.pos === 'VERB'
  // a verb with nothing after it: “It was, he said, the worst day”
  const hangs = own.at(-1)?.pos === 'AUX' || /^(?:that|than|of|with|for)$/i.test(own.at(-1)?.text ?? '')
  return (lacksVerb && verbFollows && own[0]?.pos !== 'ADP') || hangs
    ? [range(words, first, last), range(words, inner + 2, end)]
    : null
}

/** The clause before a cue that stands behind it: “Two people died, officials said.” */
export function pieceBefore(sentence: ParsedSentence, before: number, isQuoted: IsQuotedAt): Range | null {
  const { words } = sentence
  let end = before - 1
  if (/^as$/i.test(text(words, end))) end -= 1
  if (!/^(?:,|—|–)$/.test(text(words, end))) {
    const mark = words[end]
    if (mark === undefined || !/^["”’]$/.test(mark.text) || !isQuoted(mark.start)) return null
  }
  while (end >= 0 && words[end]?.pos === 'PUNCT' && !/^[)"”’]$/.test(text(words, end))) end -= 1
  let first = afterDateline(sentence)
  while (skipped.test(text(words, first)) && first < end) first += 1
  if (end <= first) return null
  const own = words.slice(first, end + 1)
  const outside = own.filter((word) => !isQuoted(word.start) && word.pos !== 'PUNCT')
  if (!outside.some((word) => word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/i.test(word.text))))
    return null
  return range(words, first, end)
}

const allQuoted = (words: readonly Word[], from: number, to: number, isQuoted: IsQuotedAt) =>
  words.slice(from, to + 1).every((word) => isQuoted(word.start) || word.pos === 'PUNCT')

/** What follows a lead-in: “As the Times reports, the centre will …”. */
export function leadIn({ words }: ParsedSentence, cue: Cue, end: number, isQuoted: IsQuotedAt): Range[] {
  let at = cue.last + 1
  while (at < end && text(words, at) !== ',') at += 1
  return at + 1 < end && !tellsHow(words, at + 1, isQuoted) && !allQuoted(words, at + 1, end, isQuoted)
    ? [range(words, at + 1, end)]
    : []
}

/** On both sides of “according to”; of what comes after, only what goes on with the clause before. */
export function accordingContent(
  sentence: ParsedSentence,
  cue: Cue,
  end: number,
  isQuoted: IsQuotedAt,
): Range[] {
  const { words } = sentence
  const pieces: Range[] = []
  let first = afterDateline(sentence)
  while (skipped.test(text(words, first))) first += 1
  let last = cue.first - 1
  while (last >= 0 && words[last]?.pos === 'PUNCT' && !/^[)"”’%]$/.test(text(words, last))) last -= 1
  // “It was costly, because according to Ann Lee, …”: a clause of its own begins at the link
  const linked = /^(?:because|since|that|as|and|but|while|although|though)$/i.test(text(words, last))
  if (
    !linked &&
    last > first &&
    !allQuoted(words, first, last, isQuoted) &&
    words
      .slice(first, last + 1)
      .some((word) => word.pos === 'VERB' || word.pos === 'AUX' || isQuoted(word.start))
  )
    pieces.push(range(words, first, last))
  if (cue.source === null) return pieces
  let after = cue.source[1] + 1
  while (after <= end && text(words, after) !== ',') after += 1
  // “According to a study, reported on last year by the paper, 63 percent …”
  while (
    words[after + 1]?.pos === 'VERB' &&
    /(?:ed|en)$/.test(text(words, after + 1)) &&
    text(words, after) === ','
  ) {
    const next = words.findIndex((word, at) => at > after && at <= end && word.text === ',')
    if (next < 0) break
    after = next
  }
  const opening = words[after + 1]
  const describes = opening === undefined || /^(?:which|who|whose|a|an|the|whom)$/i.test(opening.text)
  if (pieces.length === 0 ? after + 1 < end : after + 1 < end && !describes) {
    let start = after + 1
    // “According to the report, however, …”
    while (/^(?:however|,|though)$/i.test(text(words, start)) && start < end) start += 1
    if (!allQuoted(words, start, end, isQuoted)) pieces.push(range(words, start, end))
  }
  return pieces
}
