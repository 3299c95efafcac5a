import { expect, test } from 'vitest'
import { formatDate, inZoneOf } from '../../../src/strings/dates.ts'

test.each([
  ['2026-01-05', '5 January 2026'],
  ['2026-01', 'January 2026'],
  ['2026', '2026'],
  // Neither of these may slip to the day before or after.
  ['2026-01-05T00:30+05:30', '5 January 2026, 00:30 (UTC+05:30)'],
  ['2026-01-05T23:30:00-08:00', '5 January 2026, 23:30 (UTC-08:00)'],
  ['2026-01-05T09:13Z', '5 January 2026, 09:13 (UTC)'],
  ['2026-01-05T09:13:00+00:00', '5 January 2026, 09:13 (UTC)'],
  ['2026-01-05T09:13', '5 January 2026, 09:13'],
  // A day as databases write it, and a midnight that is meant.
  ['2026-01-05T00:00:00', '5 January 2026'],
  ['2026-01-05T00:00Z', '5 January 2026, 00:00 (UTC)'],
  ['2025-Q3', 'Q3 2025'],
  ['early 2026', 'early 2026'],
  ['2014/..', '2014 – …'],
  ['../2026-01-05', '… – 5 January 2026'],
  ['2025-Q3/2025-Q4', 'Q3 2025 – Q4 2025'],
])('%s reads %s', (written, shown) => {
  expect(formatDate(written, 'en-GB')).toBe(shown)
})

test('another language has its own form', () => {
  expect(formatDate('2026-01-05', 'fr')).toBe('5 janvier 2026')
})

test('a span of days says what they share once', () => {
  expect(formatDate('2026-01-03/2026-01-04', 'en-GB')).toMatch(/^3\s*–\s*4 January 2026$/)
})

test.each([
  ['2026-W40', /^28 September\s*–\s*4 October 2026$/],
  // The first day of the first week is of the year before.
  ['2026-W01', /^29 December 2025\s*–\s*4 January 2026$/],
  ['2021-W01', /^4\s*–\s*10 January 2021$/],
  ['2026-W40/2026-W41', /^28 September\s*–\s*11 October 2026$/],
])('the week %s is told by its days', (written, shown) => {
  expect(formatDate(written, 'en-GB')).toMatch(shown)
})

test.each([
  ['2026-05-03T12:30+01:00', '2026-05-03T11:48Z', '3 May 2026, 12:48 (UTC+01:00)'],
  ['2026-05-03T11:48:00Z', '2026-05-03T12:30:00+01:00', '3 May 2026, 11:30 (UTC)'],
  // In the zone of the other it is another day.
  ['2026-05-03T20:00-0730', '2026-05-04T06:15+02:00', '3 May 2026, 20:45 (UTC-0730)'],
  ['2026-05-03T12:30+01:00', '2026-05-03', '3 May 2026'],
  ['2026-05-03', '2026-05-03T11:48Z', '3 May 2026, 11:48 (UTC)'],
])('beside %s the time %s is %s', (first, second, shown) => {
  expect(formatDate(inZoneOf(first, second), 'en-GB')).toBe(shown)
})
