/** Days that a time of day beside them shows to be told of a night: what happens about midnight is of the day before to one reporter and of the day after to another. */
import type { Span } from '../../model/reading.ts'
import { minuteOf, type Clock } from './clocks.ts'
import type { Extent } from '../../text/numbers/extents.ts'

/** So many minutes from midnight a time is of the same few hours as one on the other side of it. */
const few = 120
const wholeDay = 1440

/** Words between a day and its time of day, “11:55 pm local time on Sunday”: none that lead to another time. */
const joins = /^(?!.*\b(?:and|but|then|to|until|till|from)\b)[^.;!?\n]{0,25}$/iu

const isBeside = (text: string, a: Span, b: Span): boolean =>
  joins.test(a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start))

/** Words that tell beside a day, before it or in it, that something happened in one of its nights, and those by which it did not. */
type Hours = { before: RegExp; within: RegExp; not: RegExp }
/** “late on |Sunday”, “on the night of |31 May”, “|Sunday night”; not “late on Sunday morning”. */
const late: Hours = {
  before:
    /\b(?:late(?: on)?|late (?:at|in the) (?:evening|night) o[fn]|overnight(?: on)?|on the night of) $/i,
  within: /^late\b|\bnight$/i,
  not: /\b(?:morning|noon|midday|afternoon)\b/i,
}
/** “early on |Monday”, “in the small hours of |Monday”; not “early on Monday evening”. */
const early: Hours = {
  before:
    /\b(?:early(?: on)?|(?:early|small) hours (?:of|on)|before dawn(?: on| of)?|overnight (?:in)?to) $/i,
  within: /^early\b/i,
  not: /\b(?:noon|midday|afternoon|evening|night)\b/i,
}

/** How many characters around a day such words may take. */
const reach = 25

/** The words that tell of which night a day is, with it; null where none do. */
function nightAt({ before, within, not }: Hours, text: string, { start, end }: Span): Span | null {
  if (not.test(text.slice(start, end + reach / 2).replace(/[,.;].*/s, ''))) return null
  const lead = before.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  return lead !== '' || within.test(text.slice(start, end)) ? { start: start - lead.length, end } : null
}

/** A day with the words that tell of which night it is: “late on 31 May”; else the day. */
export const withNightWords = (text: string, span: Span): Span =>
  nightAt(late, text, span) ?? nightAt(early, text, span) ?? span

/** How much of the day beside it a night may be of: late hours meet early ones, neither meets the whole of the other day. */
const half = 0.5

/**
 * One day with the next or the one before where the time of day beside it is within a few hours of that: “11:55 pm on Sunday” may be
 * Monday where somebody else tells what came of it; “midnight on Sunday” may be of either. By words for the hours it is half that, so that
 * “late on Sunday” meets “early on Monday”, but not “on Monday”.
 */
export function withNight(day: Extent, span: Span, text: string, clocks: readonly Clock[]): Extent {
  if (day.low !== day.high) return day
  const minutes = clocks
    .filter((clock) => isBeside(text, clock.span, span))
    .flatMap((clock) => minuteOf(clock) ?? [])
  const isLate = minutes.some((minute) => minute >= wholeDay - few || minute === 0)
  const isEarly = minutes.some((minute) => minute <= few)
  return {
    ...day,
    low: day.low - (isEarly ? 1 : nightAt(early, text, span) !== null ? half : 0),
    high: day.high + (isLate ? 1 : nightAt(late, text, span) !== null ? half : 0),
  }
}
