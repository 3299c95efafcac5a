/** Stretches of time that a text tells by where they begin and end: “from 2pm to 4pm”, “November to April”. */
import type { Span } from '../../model/reading.ts'
import { months, weekdays } from '../../text/data/calendar.ts'

/** Where a text tells one, and from when to when it goes. */
export type TimeRange = { span: Span; told: string }

const clock = String.raw`\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midday|midnight`
const names = [...months.keys(), ...weekdays.keys()].map((name) => `${name}\\b\\.?`)
const day = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? )?(?:${names.join('|')})(?: \\d{1,2}(?:st|nd|rd|th)?\\b(?![:.]\\d))?`
const between = String.raw`\s?(?<by>to|until|till|through|and|-|–)\s?`
const rangeOf = (time: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}$€£.,:-])(?:(?<lead>from|between) )?(?<from>${time})${between}(?<to>${time})(?![\p{L}\p{N}:-])`, 'giu') // prettier-ignore
const ranges = [
  [rangeOf(clock), hoursOf],
  [rangeOf(day), daysOf],
] as const

/** Every stretch that a text tells, in one form; “and” stands between its ends behind “between” alone. */
export const timeRangesIn = (text: string): TimeRange[] =>
  ranges.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
      const { lead = '', from = '', by = '', to = '' } = groups ?? {}
      const told = (lead.toLowerCase() === 'between') === (by.toLowerCase() === 'and') ? read(from, to) : null
      return told === null ? [] : [{ span: { start: index, end: index + whole.length }, told }]
    }),
  )

const noon = 12 * 60

/** “2pm” and “4pm” as the minutes of the day; the half of the day of the first may be that of the last. */
function hoursOf(from: string, to: string): string | null {
  if (!/[ap]\.?m|noon|mid|:/i.test(to)) return null
  const end = minuteOf(to)
  if (/[ap]\.?m|noon|mid|:/i.test(from) || /:/.test(to)) return `${minuteOf(from)}–${end}`
  const start = minuteOf(from) % noon
  return `${start + noon < end ? start + noon : start}–${end}`
}

function minuteOf(time: string): number {
  if (/noon|midday/i.test(time)) return noon
  if (/midnight/i.test(time)) return 0
  const [hour = 0, minute = 0] = (time.match(/\d+/g) ?? []).map(Number)
  const half = /([ap])\.?m/i.exec(time)?.[1]?.toLowerCase()
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute
}

/** “Nov. 3” and “3 November” as one; a day and a month go to no weekday. */
function daysOf(from: string, to: string): string | null {
  const [start, end] = [from, to].map(dayOf)
  return start?.kind === end?.kind ? `${start?.told}–${end?.told}` : null
}

function dayOf(time: string): { kind: string; told: string } {
  const name = /\p{L}{3,}/u.exec(time.replace(/^the /i, ''))?.[0]?.toLowerCase() ?? ''
  const [number = ''] = /\d+/.exec(time) ?? []
  const month = months.get(name)
  return { kind: `${month === undefined ? 'weekday' : 'month'} ${number !== ''}`, told: `${number}.${month ?? `of ${weekdays.get(name)}`}` } // prettier-ignore
}
