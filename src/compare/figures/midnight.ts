/** Days that a time of day beside them shows to be told of a night: what happens about midnight is of the day before to one reporter and of the day after to another. */
import type { Span } from '../../model/reading.ts'
import { minuteOf, type Clock } from './clocks.ts'
import type { Extent } from './extents.ts'

/** So many minutes from midnight a time is of the same few hours as one on the other side of it. */
const few = 120
const wholeDay = 1440

/** Words between a day and its time of day, “11:55 pm local time on Sunday”: none that lead to another time. */
const joins = /^(?!.*\b(?:and|but|then|to|until|till|from)\b)[^.;!?\n]{0,25}$/iu

const isBeside = (text: string, a: Span, b: Span): boolean =>
  joins.test(a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start))

/**
 * One day with the next or the one before where the time of day beside it is within a few hours of that: “11:55 pm on Sunday” may be
 * Monday where somebody else tells what came of it; “midnight on Sunday” may be of either.
 */
export function withNight(day: Extent, span: Span, text: string, clocks: readonly Clock[]): Extent {
  if (day.low !== day.high) return day
  const minutes = clocks
    .filter((clock) => isBeside(text, clock.span, span))
    .flatMap((clock) => minuteOf(clock) ?? [])
  const isLate = minutes.some((minute) => minute >= wholeDay - few || minute === 0)
  const isEarly = minutes.some((minute) => minute <= few)
  return { ...day, low: day.low - Number(isEarly), high: day.high + Number(isLate) }
}
