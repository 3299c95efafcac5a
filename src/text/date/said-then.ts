import type { DateMention } from '../../model/reading.ts'
import { dayNumber, isoDay, readPublished } from './calendar.ts'

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

/** “told MPs in |2019| that it would open ‘|next year|’”, “‘We open |tomorrow|,’ he said in |May|” */
function isOfSaying(text: string, other: DateMention, date: DateMention): boolean {
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
