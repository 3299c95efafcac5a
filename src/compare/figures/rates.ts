/** How often something is told to be so much: “50,000 a month”, “9,000 daily passengers”. */
import type { Span } from '../../model/reading.ts'
import { areConverted, inBase } from '../../text/numbers/extents.ts'
import type { Rate } from './figure.ts'

const behind =
  /^ (?:(?:an?|per|each|every) (hour|day|week|month|year)|(hourly|daily|weekly|monthly|yearly|annually))\b/
const within = /\b(hourly|daily|weekly|monthly|yearly|annual)\b/

const units = new Map([
  ['hour', 'h'],
  ['hourly', 'h'],
  ['daily', 'day'],
  ['annual', 'year'],
  ['annually', 'year'],
])

/** How often an amount is told to be so much, and where the words for that stand; null where they do not. */
export function rateOf(text: string, { start, end }: Span): Rate | null {
  const found = behind.exec(text.slice(end))
  const word = found?.[1] ?? found?.[2] ?? within.exec(text.slice(start, end))?.[1]
  if (word === undefined) return null
  const hours = inBase(1, units.get(word) ?? word.replace(/ly$/, ''))
  return { start, end: end + (found?.[0].length ?? 0), hours }
}

/** Whether two amounts, each so much in a time, come to one: “1,200 a month”, “14,000 a year”. */
export const ratesAgree = (one: number, a: Rate, other: number, b: Rate): boolean =>
  areConverted(one / a.hours, other / b.hours)
