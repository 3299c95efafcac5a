import type { Span } from '../../../model/reading.ts'
import { asidesOf, isModifier } from '../../clause/asides.ts'
import { isWork, isWriting } from '../../data/writings.ts'
import { isPerson } from '../../words/persons.ts'
import { indexFrom, textAt, type Word } from '../../words/words.ts'
import { isFinite, isPresent } from '../../clause/finite.ts'
import { isOfNoun } from './dates-of-nouns.ts'

/**
 * The dates of a claim that are its own, without those that a side clause tells of somebody or something in it: of “Ms Orrell, who
 * has led the bank since 2019, left in May” only May, of “Turnout was the highest since 1991” and “The 2018 winner fell” none.
 * @param words the sentence
 * @param claimed where the words of the claim stand
 */
export function ownDates<T extends Span>(
  dates: readonly T[],
  words: readonly Word[],
  claimed: readonly Span[],
): T[] {
  if (dates.length === 0) return []
  const asides = asidesOf(words)
  return dates.filter((date) => {
    const at = words.findIndex((word) => word.end > date.start)
    const from = claimed.find(({ start, end }) => start <= date.start && date.end <= end)?.start ?? 0
    const first = indexFrom(words, from)
    return (
      at < 0 ||
      !(
        isInAside(words, asides, first, at) ||
        isOfRecord(words, first, at) ||
        isOfMaking(words, first, at) ||
        isOfNoun(words, first, at) ||
        isOfAge(words, at) ||
        (words[at]!.end === date.end && isOfLabel(words, first, at, hasOther(dates, date)))
      )
    )
  })
}

/** Whether a claim is dated by another time as well, which stands behind. */
const hasOther = (dates: readonly Span[], { end }: Span): boolean => dates.some(({ start }) => start > end)

/**
 * Whether the clause in which a word stands is put in: “who led it until 2019”, “, built in 1994,”. Not where the claim is told in
 * there, “the firm, which said that …”, nor of a participle that tells which one is meant: “A letter sent in May warned of it”.
 */
function isInAside(words: readonly Word[], asides: ReadonlySet<number>, first: number, at: number): boolean {
  let from = at
  while (asides.has(from - 1)) from -= 1
  const tellsWhich = words[from]?.pos === 'VERB' && words[from - 1]?.text !== ','
  return asides.has(at) && from > first && !tellsWhich
}

/** “the highest”, “its first”, “a record” */
const isSuperlative = ({ text, pos }: Word) =>
  /^(?:first|only|record)$/i.test(text) || (/^AD[JV]$/.test(pos) && /(?:est|worst|most)$/i.test(text))

/** “the highest since 1991”, “since the region was created in 1991”: what now is is laid against then. */
function isOfRecord(words: readonly Word[], first: number, at: number): boolean {
  const since = words.findLastIndex(
    ({ text }, index) => index >= first && index < at && /^since$/i.test(text),
  )
  if (since < 0) return false
  return since === at - 1
    ? words.slice(first, since).some(isSuperlative)
    : words.slice(since + 1, at).some(isFinite) && !words.slice(since, at).some(({ text }) => text === ',')
}

/** Participles that tell when a thing came to be, or is to be. */
const making =
  /^(?:built|signed|passed|created|founded|established|launched|introduced|enacted|adopted|published|released|filed|forecast|scheduled|planned|born|designed|completed|agreed|reached|struck|set|imposed|commissioned|brokered|negotiated|issued)$/

/** “lies under a treaty signed in 2010”: of the treaty, where the claim has had its verb. */
function isOfMaking(words: readonly Word[], first: number, at: number): boolean {
  const participle = at - 2
  return (
    making.test(textAt(words, participle)) &&
    isModifier(words, participle) &&
    words.slice(Math.max(0, first), participle).some(isFinite)
  )
}

/** “fines |dating back to 1991”: how old something is. */
function isOfAge(words: readonly Word[], at: number): boolean {
  if (!/^(?:to|from)$/i.test(textAt(words, at - 1))) return false
  return /^dating$/i.test(textAt(words, /^back$/i.test(textAt(words, at - 2)) ? at - 3 : at - 2))
}

/**
 * “the |2018 winner”, “a film about the |2011 flood”, “signed her |2015 contract”: a year by which it is told who or what is meant. Not “won
 * the 2018 election”, nor “its 2025 profit rose”, which are told of that year.
 */
function isOfLabel(words: readonly Word[], first: number, at: number, isDated: boolean): boolean {
  if (!/^(?:19|20)\d\d$/.test(words[at]!.text)) return false
  let next = at + 1
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[next]?.pos ?? '') || words[next]?.text === '-') next++
  const head = words.slice(at + 1, next).findLast(({ pos }) => pos === 'NOUN')
  if (head === undefined) return false
  let opens = at - 1
  while (opens >= first && words[opens]!.pos === 'ADJ') opens--
  const isOpened =
    words[opens]?.pos === 'DET' || /^(?:['’]s?|his|her|its|their|my|our)$/i.test(textAt(words, opens))
  if (isPerson(head.lemma)) return isOpened || at === first
  if (!isOpened) return false
  const isOnPaper = isWriting(head.lemma) || isLaw.test(head.lemma)
  const verb = words.find((word, index) => index >= next && isFinite(word))
  return (
    /^about$/i.test(textAt(words, opens - 1)) ||
    // “In a 1979 book she wrote” is of then
    (isWork(head.lemma) && !isIn(words, opens)) ||
    // “The 2012 law lets owners sell”, “A 2015 letter was read out on Monday” are of later
    (isOnPaper &&
      opensPhrase(words, opens) <= Math.max(0, first) &&
      verb !== undefined &&
      (isDated || isOfNow(verb))) ||
    // “wrote in a 2015 letter that” is of then
    (isOnPaper && !isIn(words, opens) && words.slice(Math.max(0, first), at).some(isFinite))
  )
}

const isLaw = /^(?:constitution|convention|law|ordinance|regulation|statute)$/
const isOfNow = (verb: Word): boolean =>
  verb.pos === 'AUX' ? /^(?:is|are|has|have|does|do|can|will|may|must)$/i.test(verb.text) : isPresent(verb)

/** The first word of “Roe’s |2015 letter”. */
function opensPhrase(words: readonly Word[], at: number): number {
  let from = at
  while (/^(?:DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(words[from - 1]?.pos ?? '')) from--
  return from
}

/** Whether a word stands in a phrase behind “in”: “in Roe’s |2015 letter”. */
const isIn = (words: readonly Word[], at: number): boolean =>
  /^in$/i.test(textAt(words, opensPhrase(words, at) - 1))
