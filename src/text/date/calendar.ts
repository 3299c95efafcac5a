import type { Grain } from '../../model/date.ts'

/** A day as the number of days since 1970-01-01, in no time zone. */
export type DayNumber = number

/** A date as finely as it is known. */
export interface PartialDate {
  year?: number | undefined
  /** 1 to 12 */
  month?: number | undefined
  /** 1 to 31 */
  day?: number | undefined
}

/** A date in ISO 8601 with its grain. */
export interface Value {
  value: string
  grain: Grain
}

export const millisecondsADay = 86_400_000

/** The number of a day; one past the last of its month is of the next. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(Date.UTC(2000, month - 1, day))
  // years before 100 would be taken as of the twentieth century
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / millisecondsADay)
}

/** The year, the month from 1 to 12 and the day of the month of a day. */
export function parts(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsADay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 (Monday) to 7 (Sunday). 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week of a day. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1
}

/** Whether the calendar has the day: no 31 April. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `2026-01-05` */
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = parts(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

/** `2026-01` */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`
}

/** A month so many months from another. */
export function isoMonthFrom(year: number, month: number, months: number): string {
  const count = year * 12 + month - 1 + months
  return isoMonth(Math.floor(count / 12), (count % 12) + 1)
}

/** `2026`, `0079` */
export function isoYear(year: number): string {
  return pad(year, 4)
}

/** The ISO week of a day: `2026-W02`. Its year is that of its Thursday. */
export function isoWeek(day: DayNumber): string {
  const thursday = mondayOf(day) + 3
  const { year } = parts(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week)}`
}

/** `2026-Q1` */
export function isoQuarter(year: number, quarter: number): string {
  return `${pad(year, 4)}-Q${quarter}`
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0')
}

/** Reads a written date as far as it goes; null if there is no year in front. Time and zone are left aside. */
export function readPublished(published: string | null | undefined): PartialDate | null {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '')
  if (match === null) return null
  const [, year, month, day] = match.map((part) => (part === undefined ? undefined : Number(part)))
  return { year, month, day }
}

/** From this hour on a paper is printed for the next day. */
const evening = 18
/** Whether a written date tells that it is evening where it was written; of a time in UTC that cannot be told. */
export function isEvening(published: string | null | undefined): boolean {
  const [, hour, zone] = /T(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?(Z)?/.exec(published ?? '') ?? []
  return hour !== undefined && zone === undefined && Number(hour) >= evening
}
