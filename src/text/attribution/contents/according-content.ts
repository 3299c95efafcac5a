/** What is said according to somebody: on both sides of the cue, and beside what describes the speaker. */
import { bodyKinds, roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { afterDateline } from '../../clause/datelines.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, nounOf, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { allQuoted, skips } from './content-around.ts'
import { range, type IsQuotedAt, type Range } from '../../words/ranges.ts'

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
  // “It was costly, because according to Ann Lee, …”, “It was late; according to Ann Lee, …”: a clause of its own begins there
  const linked =
    /^(?:because|since|that|as|and|but|while|although|though)$/i.test(textAt(words, last)) ||
    textAt(words, cue.first - 1) === ';'
  if (
    !linked &&
    last > first &&
    !allQuoted(words, first, last, isQuoted) &&
    (clause !== null || words.slice(first, last + 1).some((word) => isAnyVerb(word) || isQuoted(word.start)))
  )
    pieces.push(range(words, first, last))
  if (cue.source === null) return pieces
  if (isOfReckoning(words, cue)) return []
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
  // “…, according to a study, published in May by Orsk University”
  if (pieces.length > 0 && isParticipleClause(words, after + 1, end)) return pieces
  // “…, according to Ann Lee, who heads the firm, and …”: of a clause about the speaker only what “and” adds goes on
  if (pieces.length > 0 && told > after && words[told + 1]?.pos !== 'CCONJ') return pieces
  after = told
  const opening = words[after + 1]
  const describes =
    opening === undefined ||
    /^(?:which|who|whose|a|an|the|whom)$/i.test(opening.text) ||
    namesSpeaker(sentence, cue.source, after + 1, end) ||
    isBareRole(sentence, after + 1)
  if (pieces.length === 0 ? after + 1 < end : after + 1 < end && !describes) {
    let start = after + 1
    // “According to the report, however, …”
    while (/^(?:however|,|though)$/i.test(textAt(words, start)) && start < end) start += 1
    if (!allQuoted(words, start, end, isQuoted)) pieces.push(range(words, start, end))
  }
  return pieces
}

/** “published in May by Orsk University”: what alone stands from a word to the end, and tells of a noun. */
const isParticipleClause = (words: readonly Word[], from: number, end: number): boolean =>
  words[from]?.pos === 'VERB' &&
  /(?:ed|en|wn)$/i.test(textAt(words, from)) &&
  words[from + 1]?.pos === 'ADP' &&
  !words.slice(from + 1, end + 1).some((word) => isFiniteVerb(word) || word.text === ',')

/**
 * “Vakt made 1.3 billion, above analysts’ consensus of 1.2 billion, |according to| data by Orsk Lane”: whether an account is only of what
 * others reckoned with, behind what the outlet tells.
 */
function isOfReckoning(words: readonly Word[], { first }: Cue): boolean {
  const others = words.findLastIndex(({ text }, at) => at < first && /^(?:analysts?|consensus)$/i.test(text))
  const link = words.findLastIndex(
    ({ text }, at) =>
      at < others &&
      /^(?:,|above|against|below|beat|beating|exceeding|missed|missing|than|topped|topping|versus)$/i.test(
        text,
      ),
  )
  return (
    textAt(words, first - 1) === ',' &&
    link > 2 &&
    others - link < 7 &&
    words.slice(0, link + 1).some(isFiniteVerb) &&
    words.slice(others, first).some(({ pos }) => pos === 'NUM') &&
    !words.slice(others, first - 1).some(({ text }) => text === ',')
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

/** “According to Ann Lee, 42, head of research at Acme, the drug …”: the comma behind what says more of the speaker. */
function pastApposition({ words, phrases }: ParsedSentence, comma: number, end: number): number {
  let last = comma
  for (;;) {
    const closing = words.findIndex(({ text }, at) => at > last + 1 && at < end && text === ',')
    if (closing < 0 || textAt(words, last) !== ',') return last
    const inner = words.slice(last + 1, closing)
    const next = words[closing + 1]
    const phrase = phraseStartingAt(phrases, last + 1)
    const head = phrase === undefined ? undefined : words[phrase.head]
    const finite = inner.some(isFiniteVerb)
    const age = inner.length === 1 && /^\d{1,3}$/.test(inner[0]!.text)
    const clause = /^(?:who|whose|which|whom)$/i.test(textAt(inner, 0))
    // “the owner, Acme, had asked”: who is spoken of
    const speaks = isAnyVerb(next)
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

/** “…, according to Ann Lee, mayor of Orsk”: a noun for one person that nothing stands before. */
function isBareRole({ words, phrases }: ParsedSentence, from: number): boolean {
  const role = phraseStartingAt(phrases, from)
  const at = role?.kind === 'common' ? role.head : from
  const head = words[at]!
  return (
    // “chief of police”
    (head.pos === 'NOUN' || (head.pos === 'ADJ' && /^of$/i.test(textAt(words, at + 1)))) &&
    (mayBePerson(head.lemma) || roleNouns.has(head.lemma)) &&
    head.text.toLowerCase() === head.lemma &&
    words.slice(from, at).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos)) &&
    words[at + 1]?.pos !== 'CCONJ'
  )
}

/** “…, according to the manager, Ann Lee”: a name behind a noun for people, and nothing behind it that goes on. */
function namesSpeaker(
  { words, phrases }: ParsedSentence,
  [first, last]: readonly [number, number],
  from: number,
  end: number,
): boolean {
  const name = phraseStartingAt(phrases, from)
  const nouns = words.slice(first, last + 1).map(nounOf)
  return (
    name?.kind === 'name' &&
    nouns.some((noun) => mayBePerson(noun) || bodyKinds.has(noun)) &&
    (name.last === end || textAt(words, name.last + 1) === ',') &&
    !words.slice(from, end + 1).some(isAnyVerb)
  )
}
