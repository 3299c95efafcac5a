import type { DateMention } from '../../model/reading.ts'
import { weekdays } from '../data/calendar.ts'
import { dayNumber, isoDay, mondayOf, readPublished, weekdayOf, type DayNumber } from './calendar.ts'

/** “On the evening of Wednesday, November 4, …”: what stands before the day with which a story begins. */
const opening = /^["“‘]?(?:on|late|early|at|in|shortly|just|it was)\b[^.!?]{0,60}$/i
const weekday = /^(\p{L}+day)\b/iu
const bare = /^(\p{L}+day)(?:\s(?:morning|afternoon|evening|night))?$/iu
const weekend = /^the weekend$/i
/** What is told of now, and no story of then. */
const present =
  /\b(?:is|are|has|have|will(?= \p{Ll})|today|yesterday|tonight|tomorrow|last (?:night|week)|this (?:week|month))\b|['’](?:s|re|ve) been\b/iu
/** “said on Friday”: when words were said that the outlet quotes now. */
const saying = /\b(?:said|says|told|announced|confirmed|added)\b[^,.]{0,30}$/i
const quoted = /“[^”]*”|"[^"\n]*"/gu
const sentenceEnd = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n/gu

/** A story that a text tells from a day on which it began. */
type Story = { day: DayNumber; start: number; sentence: number; end: number }

/**
 * Dates without those that a story of days long before publication makes unsure: behind “On Wednesday, November 4, …” in an
 * article of November 15, “on Saturday” may be the 7th or the 14th, but “on the Friday” and, in the same sentence, “by the
 * weekend” are of the days after the 4th. The story ends with the paragraph before the one that tells of now.
 */
export function narrated(
  text: string,
  found: readonly DateMention[],
  published: string | null,
): DateMention[] {
  const day = dayOf(published)
  if (day === null) return [...found]
  let story: Story | null = null
  return found.flatMap((date): DateMention[] => {
    const own = text.slice(date.start, date.end)
    const begins = storyFrom(text, date, own, day)
    if (begins !== null) story = begins
    if (begins !== null || story === null || date.start > story.end) return [date]
    const inSentence = date.start < story.sentence
    if (weekend.test(own)) {
      const saturday = mondayOf(story.day) + 5
      return inSentence ? [{ ...date, value: `${isoDay(saturday)}/${isoDay(saturday + 1)}` }] : []
    }
    const named = weekdays.get((bare.exec(own)?.[1] ?? '').toLowerCase())
    const before = text.slice(story.start, date.start)
    if (named === undefined || saying.test(before)) return [date]
    const value = isoDay(story.day + ((named - weekdayOf(story.day) + 7) % 7))
    return value === date.value || /\bthe\s$/i.test(before) ? [{ ...date, value }] : []
  })
}

function storyFrom(text: string, date: DateMention, own: string, published: DayNumber): Story | null {
  if (!weekday.test(own) || !/\d/.test(own) || date.grain !== 'day') return null
  const day = dayOf(date.value)
  // within a week of publication a weekday is the same, told from either
  if (day === null || published - day < 7) return null
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length)
  const from = ends.findLast((end) => end <= date.start) ?? 0
  if (!opening.test(text.slice(from, date.start))) return null
  let end = paragraphEnd(text, date.end)
  while (end < text.length) {
    const next = paragraphEnd(text, end + 1)
    if (present.test(text.slice(end, next).replace(quoted, ''))) break
    end = next
  }
  return { day, start: date.end, sentence: ends.find((one) => one > date.end) ?? text.length, end }
}

function paragraphEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function dayOf(value: string | null): DayNumber | null {
  const { year, month, day } = readPublished(value) ?? {}
  return year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day)
}
