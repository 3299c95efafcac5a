import { sayingVerbs } from '../data/cues.ts'
import { calendarWords } from '../data/name-words.ts'
import type { ParsedSentence } from '../parse.ts'
import { isTimePhrase, phraseStartingAt } from '../phrases.ts'
import type { Word } from '../words.ts'
import { officeStart } from './appositions.ts'
import type { Cue } from './cues.ts'
import { afterDateline } from './quotes.ts'

export type Range = [number, number]
/** Tells whether an offset lies in a quotation. */
type IsQuotedAt = (offset: number) => boolean

const text = (words: readonly Word[], at: number) => words[at]?.text ?? ''

export const range = (words: readonly Word[], first: number, last: number): Range => [
  words[first]!.start,
  words[last]!.end,
]

/** The words reported without quotation marks, in pieces. */
export function reportedContent(
  sentence: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  isQuoted: IsQuotedAt,
): Range[] {
  const { words } = sentence
  const start = cue.inverted ? null : contentStart(sentence, cue)
  // “denied, according to the Post, that …”: the other account stands before what is denied
  const passed = next?.kind === 'according' && start !== null && start > next.last
  const end = contentEnd(sentence, cue, passed ? undefined : next)
  const outer =
    cue.source !== null && !cue.inverted
      ? officeStart(sentence, Math.min(cue.source[0], cue.first))
      : cue.first
  if (cue.kind === 'according') {
    const around = cue.source === null ? null : aroundCue(sentence, cue, end, isQuoted)
    if (around !== null) return around
  }
  if (cue.kind === 'according') return accordingContent(sentence, cue, end, isQuoted)
  if (cue.trails && !cue.inverted) {
    const around = aroundCue(sentence, cue, end, isQuoted)
    if (around !== null) return around
    const before = pieceBefore(sentence, outer, isQuoted)
    if (before !== null) return [before]
    return leadIn(sentence, cue, end, isQuoted)
  }
  let after = start
  while (after !== null && after < end && text(words, after) === ',') after += 1
  if (after !== null && tellsHow(words, after, isQuoted)) return []
  if (after !== null && !cue.inverted && tellsWhen(words, after)) return []
  after = after === null || cue.inverted ? after : pastCircumstance(words, after)
  const startsQuoted = after !== null && isQuoted(words[after]?.start ?? 0)
  if (after !== null && after <= end && holdsClaim(words, after, end, cue, isQuoted))
    return [range(words, after, end)]
  if (startsQuoted || cue.inherits || (after !== null && !cue.inverted)) return []
  const before = pieceBefore(sentence, outer, isQuoted)
  return before === null ? [] : [before]
}

/** “…,” he said when asked about it; “…,” she said, referring to the law: how it was said, after what was said. */
const tellsHow = (words: readonly Word[], from: number, isQuoted: IsQuotedAt) =>
  words.slice(0, from).some((word) => isQuoted(word.start)) &&
  (/^(?:when|while|as|after|before|because|since|although|though|even)$/i.test(text(words, from)) ||
    (/ing$/i.test(text(words, from)) && text(words, from - 1) === ','))

/** “said as troops left that it was late”: past when it was said to what “that” opens. */
function pastCircumstance(words: readonly Word[], from: number): number {
  if (!whenWords.test(text(words, from))) return from
  const that = words.findIndex((word, at) => at > from && /^that$/i.test(word.text) && word.pos !== 'DET')
  // of “after he learned that troops …” the word belongs to what was learned
  const tied = that > 0 && !sayingVerbs.has(words[that - 1]?.lemma ?? '')
  return tied && !words.slice(from, that).some((word) => word.text === ',') ? that + 1 : from
}

const whenWords = /^(?:when|while|after|before|as|once)$/i

/** “Ann Lee said before the mayor left.”: a clause about when, with no other verb that could carry a claim. */
const tellsWhen = (words: readonly Word[], from: number) =>
  whenWords.test(text(words, from)) &&
  words.slice(from).filter(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text)))
    .length < 2 &&
  !words.slice(from).some((word) => word.text === ',' || /^that$/i.test(word.text))

/** A clause of its own, not only quoted words: `said “yes”` reports nothing beside the quotation. */
function holdsClaim(
  words: readonly Word[],
  from: number,
  to: number,
  cue: Cue,
  isQuoted: IsQuotedAt,
): boolean {
  if (cue.kind !== 'say') return to > from
  const own = words.slice(from, to + 1).filter((word) => !isQuoted(word.start) && word.pos !== 'PUNCT')
  const quoted = own.length < to + 1 - from
  if (quoted && isQuoted(words[from]?.start ?? 0)) return false
  if (own[0]?.pos === 'AUX') return true
  // “claimed to be the owner”
  if (words[cue.verb]?.lemma === 'claim' && /^to$/i.test(own[0]?.text ?? '') && words[from] === own[0])
    return /^(?:be|have)$/i.test(own[1]?.text ?? '')
  if (
    (/^(?:of|for|to|like|with)$/i.test(own[0]?.text ?? '') ||
      (/^about$/i.test(own[0]?.text ?? '') && own[1]?.pos !== 'NUM')) &&
    words[from] === own[0] &&
    !/^(?:warn)$/.test(words[cue.verb]?.lemma ?? '')
  )
    return false
  if (
    own.length === 0 ||
    !own.some((word) => word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON')
  )
    return false
  // of many words one is a verb, whatever the tagger took it for
  const isVerb = ({ pos, text }: Word, at: number) =>
    pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && at === own.length - 1 && at > 1 && /ed$/.test(text))
  return quoted || own.length > 6 || own.some(isVerb)
}

/** The last word of what a cue governs: up to the cue that follows it by “and” or a comma, else to the full stop. */
function contentEnd(sentence: ParsedSentence, cue: Cue, next: Cue | undefined): number {
  const { words } = sentence
  let end = words.length - 1
  const ownClause =
    cue.kind !== 'according' &&
    next?.source != null &&
    !next.trails &&
    !next.inverted &&
    next.source[0] > cue.last + 1 &&
    /^(?:,|;|and|but|while|—|–)$/i.test(text(words, next.source[0] - 1))
  if (next !== undefined && (next.inherits || next.kind === 'according' || next.trails || ownClause)) {
    const from =
      next.inherits || next.kind === 'according' || next.inverted || next.source === null
        ? next.first
        : Math.min(next.source[0], next.first)
    const cut = from - 1
    const joined = /^(?:,|;|and|but|or|while|as|that|—|–)$/i
    end = cut
    while (words[end]?.pos === 'ADV' && end > cut - 2) end -= 1
    while (joined.test(text(words, end))) end -= 1
    return end
  }
  while (end > 0 && words[end]?.pos === 'PUNCT' && /^[.;:!?]$/.test(text(words, end))) end -= 1
  if (words[cue.verb]?.lemma === 'claim' && text(words, cue.first - 1) === ',' && cue.inherits) {
    // “Ann Lee, claiming to be the owner, left”
    const closing = words.findIndex(
      (word, at) =>
        at > cue.last && at < end && word.text === ',' && /^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? ''),
    )
    if (closing > 0 && !/ing$/i.test(text(words, closing + 1))) return closing - 1
  }
  if (cue.kind === 'say' || cue.kind === 'according') return end
  // “denied any wrongdoing, but he may face an attempt …”
  const turn = words.findIndex(
    (word, at) =>
      at > cue.last &&
      at < end &&
      word.text === ',' &&
      /^(?:but|while|although|though)$/i.test(text(words, at + 1)),
  )
  return turn < 0 ? end : turn - 1
}

const addressed = /^(?:tell|inform|assure|remind|warn|urge|advise)$/

/** The first word of what follows a cue, past whom it was said to, when, where and “that”; null where nothing follows. */
function contentStart(sentence: ParsedSentence, cue: Cue): number | null {
  const { words, phrases } = sentence
  let at = (cue.inverted && cue.source !== null ? Math.max(cue.source[1], cue.last) : cue.last) + 1
  if (addressed.test(words[cue.verb]?.lemma ?? '')) {
    const addressee = phraseStartingAt(phrases, at)
    const follows = addressee === undefined ? undefined : words[addressee.last + 1]
    // “urged people to stay at home”: who should do it belongs to what was urged
    if (words[cue.verb]?.lemma === 'urge' && addressee !== undefined && /^to$/i.test(follows?.text ?? ''))
      return at
    if (addressee !== undefined && follows?.pos !== 'AUX' && follows?.pos !== 'VERB') {
      at = addressee.last + 1
      // “told his wife and friends”
      const second = /^and$/i.test(text(words, at)) ? phraseStartingAt(phrases, at + 1) : undefined
      if (
        second !== undefined &&
        words[second.last + 1]?.pos !== 'AUX' &&
        words[second.last + 1]?.pos !== 'VERB'
      )
        at = second.last + 1
    }
  }
  if (/^warn$/.test(words[cue.verb]?.lemma ?? '') && /^(?:of|against|about)$/i.test(text(words, at)))
    return at
  if (cue.kind === 'accuse') return at < words.length ? at : null
  for (let steps = 0; steps < 12 && at < words.length; steps += 1) {
    const word = words[at]!
    // “said for the first time that”
    if (word.text === 'for' && words[at + 1]?.text === 'the' && words[at + 3]?.text === 'time') {
      at += 4
      continue
    }
    // “says that’s because …”: the subject of what is said
    if (/^that$/i.test(word.text) && words[at + 1]?.pos === 'AUX') return at
    if (/^that$/i.test(word.text) && (word.pos !== 'DET' || words[at + 1]?.pos !== 'NOUN'))
      return at + 1 < words.length ? at + 1 : null
    const phrase = phraseStartingAt(phrases, at)
    if (phrase !== undefined && isTimePhrase(words, phrase)) at = phrase.last + 1
    else if (word.pos === 'ADV' && !/^(?:not|never|there|when|where|how|why)$/i.test(word.text)) at += 1
    else if ((word.pos === 'ADP' && !/^(?:of|to|for)$/i.test(word.text)) || saidTo(sentence, at)) {
      const object = phraseStartingAt(phrases, at + 1)
      if (object === undefined) return at
      const follows = words[object.last + 1]
      // “said on Friday it would”
      if (object.first === object.last && calendarWords.test(text(words, object.last))) {
        at = object.last + 1
        continue
      }
      // “said in Kyiv troops had …”: the object is the subject of the clause; “said by the time he arrived”
      if (
        follows?.pos === 'AUX' ||
        (follows?.pos === 'PRON' && !/^that$/i.test(follows.text)) ||
        (follows?.pos === 'VERB' && !isTimePhrase(words, object))
      )
        return at
      at = object.last + 1
    } else if (/^[,:]$/.test(word.text)) {
      if (at + 1 >= words.length) return null
      if (word.text === ':') return at + 1
      if (/^["“‘]$/.test(text(words, at + 1))) return at + 1
      const inserted = insertion(words, at)
      if (inserted === null) return null
      at = inserted
    } else if (word.pos === 'PUNCT' && /^[.;!?)]$/.test(word.text)) return null
    else return at
  }
  return at < words.length ? at : null
}

/** “admitted to a court that”: whom it was said to, before “that”. */
function saidTo({ words, phrases }: ParsedSentence, at: number): boolean {
  if (!/^to$/i.test(text(words, at))) return false
  // the tagger takes “police” for a verb there
  const last = phraseStartingAt(phrases, at + 1)?.last ?? at + 1
  return /^that$/i.test(text(words, last + 1))
}

/** Past “, however,” or “, speaking in Kyiv,” when “that” follows it. */
function insertion(words: readonly Word[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(words.length, comma + 14); at += 1)
    if (text(words, at) === ',') return /^that$/i.test(text(words, at + 1)) ? at + 1 : null
  return null
}

const skipped = /^(?:but|and|however|meanwhile|so|yet|still|,|-|--|—|–|•)$/i

/** “The attack, police say, was planned for months”: a cue put into the middle of the clause that it reports. */
function aroundCue(sentence: ParsedSentence, cue: Cue, end: number, isQuoted: IsQuotedAt): Range[] | null {
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
function pieceBefore(sentence: ParsedSentence, before: number, isQuoted: IsQuotedAt): Range | null {
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
function leadIn({ words }: ParsedSentence, cue: Cue, end: number, isQuoted: IsQuotedAt): Range[] {
  let at = cue.last + 1
  while (at < end && text(words, at) !== ',') at += 1
  return at + 1 < end && !tellsHow(words, at + 1, isQuoted) && !allQuoted(words, at + 1, end, isQuoted)
    ? [range(words, at + 1, end)]
    : []
}

/** On both sides of “according to”; of what comes after, only what goes on with the clause before. */
function accordingContent(sentence: ParsedSentence, cue: Cue, end: number, isQuoted: IsQuotedAt): Range[] {
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
