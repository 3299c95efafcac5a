import type { DateMention, Span } from '../../model/reading.ts'
import { dayNumber, isoDay, readPublished, type Value } from './calendar.ts'

const saying = /\b(?:said|told|wrote|announced|promised|predicted|boasted|claimed|insisted|warned|vowed)\b/i
const sentenceEnd = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/u
/** How far from the date of a saying its verb may stand. */
const nearby = 40
/** Within so many days of publication words are quoted as of now. */
const fresh = 7

/**
 * Dates without those in words that somebody said long before publication, for they are told from then: “tomorrow” of “He said in 2019:
 * ‘It opens tomorrow.’”
 */
export function withoutSaidThen(
  text: string,
  found: readonly DateMention[],
  published: string | null,
): DateMention[] {
  const { year, month, day } = readPublished(published) ?? {}
  if (year === undefined || month === undefined || day === undefined || !/[“"]/.test(text)) return [...found]
  const limit = isoDay(dayNumber(year, month, day) - fresh)
  const isLongPast = ({ value }: DateMention): boolean => {
    const end = value.split('/').at(-1) ?? ''
    return /^\d{4}(?:-\d\d){0,2}$/.test(end) && end < limit.slice(0, end.length)
  }
  return found.filter((date, place) => {
    if (/\d{4}/.test(text.slice(date.start, date.end)) || !isQuoted(text, date.start)) return true
    return ![found[place - 1], found[place - 2], found[place + 1]].some(
      (other) => other !== undefined && isLongPast(other) && isOfSaying(text, other, date),
    )
  })
}

/**
 * The day, month or year from which a date is told that somebody said then: “said in |January| that it would open in |March|”; null
 * where it is told from publication.
 * @param other the date before it in its paragraph
 */
export function saidAt(text: string, other: DateMention, date: Span): Value | null {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(other.value)) return null
  const between = text.slice(other.end, date.start)
  if (/[.;:“”"\n]|\b(?:but|while|after|before|when)\b/.test(between)) return null
  const before = text.slice(Math.max(0, other.start - nearby), other.start)
  const isOfVerb = endsWithSaying.test(before) && /^ (?:that )?(?:\S+ ){2,}$/.test(between)
  const isOfSentence = opensSentence.test(before) && saying.test(between) && /^,[^,]+$/.test(between)
  return isOfVerb || isOfSentence ? other : null
}

/** “said in a speech in |January|”, “told a jury on |Monday|”; not “said the fire on |Monday|” */
const endsWithSaying = new RegExp(
  `(?:${saying.source}(?: in an? \\p{L}+)?|\\btold (?:(?:the|an?|his|her) )?(?:(?!the|an?|that|his|her)\\p{L}+ ?){1,2}) (?:(?:early|late|back) )?(?:(?:in|on) )?$`,
  'u',
)

/** “|In |2019, Anna Berg said”, “|On |Monday” */
const opensSentence = /(?:^|[.!?”"\n]\s*)(?:(?:Early|Late|Back) in|In|On) $/

/** “told MPs in |2019| that it would open ‘|next year|’”, “‘We open |tomorrow|,’ he said in |May|” */
function isOfSaying(text: string, other: DateMention, date: Span): boolean {
  if (isQuoted(text, other.start)) return false
  const between =
    other.start < date.start ? text.slice(other.end, date.start) : text.slice(date.end, other.start)
  if (between.includes('\n') || sentenceEnd.test(between)) return false
  const before =
    text
      .slice(Math.max(0, other.start - nearby), other.start)
      .split(clauseEnd)
      .at(-1) ?? ''
  if (saying.test(before)) return other.start > date.start || !saying.test(between)
  const after = text.slice(other.end, other.end + nearby)
  return saying.test((opening.test(before) ? after.replace(/^,/, '') : after).split(clauseEnd)[0] ?? '')
}

/** “|In |2019, Anna Berg said” */
const opening = /^\s*["“]?(?:In|On|Last|Early in|Late in|Back in)?\s?$/
const clauseEnd = /[.,:;"“”\n]|\b(?:and|but|that|who|which)\b/

/** No quotation of one paragraph is longer. */
const longestQuoted = 2000

/** Whether a quotation has been opened before a place, and not closed, in its paragraph. */
function isQuoted(text: string, index: number): boolean {
  const line =
    text
      .slice(Math.max(0, index - longestQuoted), index)
      .split('\n')
      .at(-1) ?? ''
  const isOpen = line.lastIndexOf('“') > line.lastIndexOf('”')
  return isOpen || (line.match(/"/g)?.length ?? 0) % 2 === 1
}
