import type { Span } from '../../../model/reading.ts'
import { asidesOf, isModifier } from '../../clause/asides.ts'
import type { Word } from '../../words/words.ts'
import { isFinite } from '../../clause/finite.ts'

/**
 * The dates of a claim that are its own, without those that a side clause tells of somebody or something in it: of “Ms Orrell, who
 * has led the bank since 2019, left in May” only May, of “Turnout was the highest since 1991” none.
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
    const first = words.findIndex((word) => word.start >= from)
    return (
      at < 0 ||
      !(isInAside(words, asides, first, at) || isOfRecord(words, first, at) || isOfMaking(words, first, at))
    )
  })
}

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
  /^(?:built|signed|passed|created|founded|established|launched|introduced|enacted|adopted|published|released|filed|forecast|scheduled|planned|born|designed|completed|agreed|reached|struck|imposed|commissioned|brokered|negotiated|issued)$/

/** “lies under a treaty signed in 2010”: of the treaty, where the claim has had its verb. */
function isOfMaking(words: readonly Word[], first: number, at: number): boolean {
  const participle = at - 2
  return (
    making.test(words[participle]?.text ?? '') &&
    isModifier(words, participle) &&
    words.slice(Math.max(0, first), participle).some(isFinite)
  )
}
