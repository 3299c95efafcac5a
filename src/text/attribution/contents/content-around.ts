import { bodyKinds } from '../../data/cues.ts'
import type { ParsedSentence } from '../../parse.ts'
import { mayBePerson } from '../../persons.ts'
import { textAt, isFiniteVerb, type Word } from '../../words.ts'
import type { Cue } from '../cues/cue.ts'
import { afterDateline } from '../../sentence/datelines.ts'
import { range, type IsQuotedAt, type Range } from './ranges.ts'

/** “…,” he said when asked about it; “…,” she said, referring to the law: how it was said, after what was said. */
export const tellsHow = (words: readonly Word[], from: number, isQuoted: IsQuotedAt) =>
  words.slice(0, from).some((word) => isQuoted(word.start)) &&
  (/^(?:when|while|as|after|before|because|since|although|though|even)$/i.test(textAt(words, from)) ||
    (/ing$/i.test(textAt(words, from)) && textAt(words, from - 1) === ','))

const skipped = /^(?:but|and|however|meanwhile|so|yet|still|,|-|--|—|–|•)$/i

/** “So far 40 have left”, “So many left that …”: words that tie to no sentence before. */
export const isFixed = (words: readonly Word[], at: number) =>
  /^so (?:far|long|many|much|few|little|soon|often)$/i.test(`${textAt(words, at)} ${textAt(words, at + 1)}`)

const skips = (words: readonly Word[], at: number) => skipped.test(textAt(words, at)) && !isFixed(words, at)

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
  // “The drug, says Ann Lee, a doctor, cut deaths”
  const closing = cue.inverted ? pastDescription(words, inner + 1, end) : inner + 1
  if (textAt(words, last) !== ',' || textAt(words, closing) !== ',' || closing + 1 > end) return null
  last -= 1
  let first = afterDateline(sentence)
  while (skips(words, first) && first < last) first += 1
  const own = words.slice(first, last + 1)
  // “Juries, she said, rarely convict”
  const goesOn = words.find(({ pos }, at) => at > closing && pos !== 'ADV' && pos !== 'PART')
  // “Managers, she said, had “looked away””: of what is quoted only the end
  const quoted = [...own, ...(goesOn === undefined ? [] : [goesOn])].some((word) => isQuoted(word.start))
  if (own.length === 0 || quoted) return null
  const lacksVerb = !own.some((word) => word.pos === 'VERB' || word.pos === 'AUX')
  const verbFollows = goesOn?.pos === 'AUX' || goesOn?.pos === 'VERB'
  // a verb with nothing after it: “It was, he said, the worst day”
  const hangs = own.at(-1)?.pos === 'AUX' || /^(?:that|than|of|with|for)$/i.test(own.at(-1)?.text ?? '')
  const behind = range(words, closing + 1, end)
  // “In other words, says Ann Lee, the drug cut deaths”
  if (cue.inverted && lacksVerb && own[0]?.pos === 'ADP')
    return words.slice(closing + 1, end + 1).some(isFiniteVerb) ? [behind] : null
  return (lacksVerb && verbFollows && own[0]?.pos !== 'ADP') ||
    hangs ||
    isLeadIn(own, words.slice(closing + 1, end + 1)) ||
    isMeasured(own, textAt(words, closing + 1))
    ? [range(words, first, last), behind]
    : null
}

/**
 * “… because, they claimed, it was a base”, “the women – including Ann Lee, the Times reported – left”: what alone is said where who
 * says it stands inside a clause or an aside of a sentence that tells more: “the roof, where, witnesses said, two were trapped”; null
 * for other cues.
 */
export function asideContent({ words }: ParsedSentence, cue: Cue, end: number): Range | null {
  if (cue.source === null || cue.kind !== 'say' || cue.inverted) return null
  const outer = Math.min(cue.source[0], cue.first)
  const inner = Math.max(cue.source[1], cue.last)
  if (textAt(words, outer - 1) !== ',') return null
  const link = textAt(words, outer - 2)
  const isLink =
    cue.trails &&
    (/^(?:after|although|because|before|if|since|though|until|while)$/i.test(link) || relative.test(link))
  // “The van, which, witnesses said, was grey, left” is about the van
  const isMain = /^(?:where|when)$/i.test(link) || words.slice(0, outer - 2).some(isFiniteVerb)
  if (isLink && textAt(words, inner + 1) === ',' && inner + 2 <= end && isMain)
    return range(words, inner + 2, end)
  if (!isDash(words, inner + 1)) return null
  const dashes = words.flatMap((_, at) => (at < outer && isDash(words, at) ? [at] : []))
  return dashes.length % 2 === 1 && dashes.at(-1)! > 0 && dashes.at(-1)! + 1 < outer - 1
    ? range(words, dashes.at(-1)! + 1, outer - 2)
    : null
}

/** Words that open a clause which tells more of what stands before them. */
export const relative = /^(?:where|when|which|who|whom)$/i

/** A dash that sets off, and no hyphen. */
const isDash = (words: readonly Word[], at: number) =>
  /^(?:—|–|--|-)$/.test(textAt(words, at)) &&
  (textAt(words, at) !== '-' || (words[at - 1]?.end ?? 0) < words[at]!.start)

/** Words that open a clause before another: “While he was in Orsk, the mill was shut”. */
export const opensLeadIn =
  /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|whenever|while)\b/i

/** “While he was in Orsk, she said, the mill was shut”: a clause that only leads in to the one behind the cue. */
const isLeadIn = (own: readonly Word[], behind: readonly Word[]): boolean =>
  opensLeadIn.test(own[0]?.text ?? '') &&
  own.some(isFiniteVerb) &&
  /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(behind[0]?.pos ?? '') &&
  !/^(?:who|which|whose|that)$/i.test(behind[0]!.text) &&
  behind.some(isFiniteVerb)

/** “The queue was so long, police said, that 40 fainted”: words that want the measure which the word behind the cue opens. */
const isMeasured = (own: readonly Word[], link: string): boolean => {
  const measures = wanted.get(link.toLowerCase())
  return measures !== undefined && own.some(({ text }) => measures.test(text))
}
const wanted = new Map([
  ['that', /^(?:so|such)$/i],
  ['to', /^(?:too|enough)$/i],
  ['than', /^(?:more|less|fewer|rather|\p{L}{2,}er)$/iu],
])

/** The clause before a cue that stands behind it: “Two people died, officials said.” */
export function pieceBefore(sentence: ParsedSentence, before: number, isQuoted: IsQuotedAt): Range | null {
  const { words } = sentence
  let end = before - 1
  if (/^as$/i.test(textAt(words, end))) end -= 1
  if (!/^(?:,|—|–)$/.test(textAt(words, end))) {
    const mark = words[end]
    // “known as the “Judges Club,” the paper reported”
    const closes = mark !== undefined && /^["”’]$/.test(mark.text)
    if (!closes || !(isQuoted(mark.start) || textAt(words, end - 1) === ',')) return null
  }
  while (end >= 0 && words[end]?.pos === 'PUNCT' && !/^[)"”’']$/.test(textAt(words, end))) end -= 1
  let first = afterDateline(sentence)
  while (skips(words, first) && first < end) first += 1
  if (end <= first) return null
  const own = words.slice(first, end + 1)
  // “The goal was clear: “This firm,” wrote Ann Lee, “will …””: what leads to quoted words is not said with them
  const colon = own.findIndex((word) => word.text === ':' && !isQuoted(word.start))
  if (colon > 0 && allQuoted(words, first + colon + 1, end, isQuoted)) return null
  const outside = own.filter((word) => !isQuoted(word.start) && word.pos !== 'PUNCT')
  if (!outside.some(isFiniteVerb)) return null
  // “40 came, and they were, said Ann Lee, “polite””: what hangs on quoted words is said with them, and what stands before may be nobody’s
  if (own.at(-1)?.pos === 'AUX' && words.slice(before).some((word) => isQuoted(word.start))) return null
  return range(words, first, end)
}

const allQuoted = (words: readonly Word[], from: number, to: number, isQuoted: IsQuotedAt) =>
  words.slice(from, to + 1).every((word) => isQuoted(word.start) || word.pos === 'PUNCT')

/** What follows a lead-in: “As the Times reports, the centre will …”. */
export function leadIn({ words }: ParsedSentence, cue: Cue, end: number, isQuoted: IsQuotedAt): Range[] {
  let at = cue.last + 1
  while (at < end && textAt(words, at) !== ',') at += 1
  return at + 1 < end && !tellsHow(words, at + 1, isQuoted) && !allQuoted(words, at + 1, end, isQuoted)
    ? [range(words, at + 1, end)]
    : []
}

/** “says Ann Lee, 42, a doctor who was not involved, …”: the last of the commas at which what describes the speaker ends. */
function pastDescription(words: readonly Word[], comma: number, end: number): number {
  const closing = words.findIndex(({ text }, at) => at > comma + 1 && at < end && text === ',')
  const inner = words.slice(comma + 1, closing)
  const describes =
    /^(?:an?|who|whose|of|from|\d{2})$/i.test(inner[0]?.text ?? '') ||
    (/^the$/i.test(inner[0]?.text ?? '') && inner.slice(0, 4).some((word) => mayBePerson(nounOf(word))))
  return closing > 0 &&
    inner.length < longestDescription &&
    describes &&
    words[closing + 1]?.pos !== 'CCONJ' &&
    !relative.test(textAt(words, closing + 1)) &&
    words.slice(closing + 1, end + 1).some(isFiniteVerb)
    ? pastDescription(words, closing, end)
    : comma
}
const longestDescription = 16

/** “According to Ann Lee, 42, head of research at Acme, the drug …”: the comma behind what says more of the speaker. */
function pastApposition({ words, phrases }: ParsedSentence, comma: number, end: number): number {
  let last = comma
  for (;;) {
    const closing = words.findIndex(({ text }, at) => at > last + 1 && at < end && text === ',')
    if (closing < 0 || textAt(words, last) !== ',') return last
    const inner = words.slice(last + 1, closing)
    const next = words[closing + 1]
    const phrase = phrases.find(({ first }) => first === last + 1)
    const head = phrase === undefined ? undefined : words[phrase.head]
    const finite = inner.some(isFiniteVerb)
    const age = inner.length === 1 && /^\d{1,3}$/.test(inner[0]!.text)
    const clause = /^(?:who|whose|which|whom)$/i.test(inner[0]?.text ?? '')
    // “the owner, Acme, had asked”: who is spoken of
    const speaks = /^(?:AUX|VERB)$/.test(next?.pos ?? '')
    // “the mayor, Karl Munthe,”, “the head of the union, Karl Munthe,”
    const office = phrases.find(({ last: end }) => end === comma - 1)
    const named =
      phrase?.kind === 'name' &&
      phrase.last === closing - 1 &&
      [words[comma - 1], words[office?.head ?? comma - 1]].some((word) => mayBePerson(nounOf(word)))
    const describes =
      !finite &&
      (mayBePerson(nounOf(head)) || bodyKinds.has(nounOf(head)) || named) &&
      // “the owner, Acme, has …” is about Acme
      !phrases.some(
        ({ first, last, kind }) =>
          first === closing + 1 && kind === 'name' && textAt(words, last + 1) === ',',
      )
    if (!age && !clause && (!describes || speaks)) return last
    last = closing
  }
}

const nounOf = (word: Word | undefined) =>
  (word?.pos === 'PROPN' ? word.text.toLowerCase() : word?.lemma) ?? ''

/** “…, according to the manager, Ann Lee”: a name behind a noun for people, and nothing behind it that goes on. */
function namesSpeaker(
  { words, phrases }: ParsedSentence,
  [first, last]: readonly [number, number],
  from: number,
  end: number,
): boolean {
  const name = phrases.find((one) => one.first === from)
  const nouns = words.slice(first, last + 1).map(nounOf)
  return (
    name?.kind === 'name' &&
    nouns.some((noun) => mayBePerson(noun) || bodyKinds.has(noun)) &&
    (name.last === end || textAt(words, name.last + 1) === ',') &&
    !words.slice(from, end + 1).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  )
}

/**
 * “…, whose patients, according to a review, were …”: where the clause opens in which alone an account stands that is given
 * between commas; null where it stands in the sentence’s own clause.
 */
export function relativeAround(words: readonly Word[], cue: Cue): number | null {
  if (cue.kind !== 'according' || textAt(words, cue.first - 1) !== ',') return null
  for (let at = cue.first - 2; at > 0; at -= 1) {
    const { pos } = words[at]!
    if (/^(?:who|whom|whose|which)$/i.test(textAt(words, at)))
      return textAt(words, at - 1) === ',' ? at : null
    if (pos === 'AUX' || pos === 'VERB' || pos === 'PUNCT') return null
  }
  return null
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
  const clause = relativeAround(words, cue)
  let first = clause ?? afterDateline(sentence)
  while (skips(words, first)) first += 1
  let last = cue.first - 1
  while (last >= 0 && words[last]?.pos === 'PUNCT' && !/^[)"”’'%]$/.test(textAt(words, last))) last -= 1
  // “It was costly, because according to Ann Lee, …”: a clause of its own begins at the link
  const linked = /^(?:because|since|that|as|and|but|while|although|though)$/i.test(textAt(words, last))
  if (
    !linked &&
    last > first &&
    !allQuoted(words, first, last, isQuoted) &&
    (clause !== null ||
      words
        .slice(first, last + 1)
        .some((word) => word.pos === 'VERB' || word.pos === 'AUX' || isQuoted(word.start)))
  )
    pieces.push(range(words, first, last))
  if (cue.source === null) return pieces
  let after = cue.source[1] + 1
  // “According to its list there were 40 boats”: no comma stands before the clause
  if (
    pieces.length === 0 &&
    /^(?:there|he|she|it|they)$/i.test(textAt(words, after)) &&
    words[after + 1]?.pos === 'AUX'
  )
    return [range(words, after, end)]
  while (after <= end && textAt(words, after) !== ',') after += 1
  // “According to a study, reported on last year by the paper, 63 percent …”
  while (
    words[after + 1]?.pos === 'VERB' &&
    /(?:ed|en)$/.test(textAt(words, after + 1)) &&
    textAt(words, after) === ','
  ) {
    const next = words.findIndex((word, at) => at > after && at <= end && word.text === ',')
    if (next < 0) break
    after = next
  }
  const told = pastApposition(sentence, after, end)
  // “…, according to Ann Lee, who heads the firm, and …”: of a clause about the speaker only what “and” adds goes on
  if (pieces.length > 0 && told > after && words[told + 1]?.pos !== 'CCONJ') return pieces
  after = told
  const opening = words[after + 1]
  const describes =
    opening === undefined ||
    /^(?:which|who|whose|a|an|the|whom)$/i.test(opening.text) ||
    namesSpeaker(sentence, cue.source, after + 1, end)
  if (pieces.length === 0 ? after + 1 < end : after + 1 < end && !describes) {
    let start = after + 1
    // “According to the report, however, …”
    while (/^(?:however|,|though)$/i.test(textAt(words, start)) && start < end) start += 1
    if (!allQuoted(words, start, end, isQuoted)) pieces.push(range(words, start, end))
  }
  return pieces
}
