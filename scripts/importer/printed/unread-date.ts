import { writtenDate } from './written-date.ts'

/** Why what a source gives as a date is none that can be read, in words that follow it; null where it is one. */
export function whyNoDate(given: string, language: string | null = null): string | null {
  if (writtenDate(given, { language }) !== null) return null
  const numbers = /(?<!\d)\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)/u.exec(given)
  if (numbers === null) return 'which is no date that can be read, so it counts as undated'
  return /^\d{4}/u.test(numbers[0]) || numbers[0].split(numbers[1] ?? '').every((one) => Number(one) > 12)
    ? 'and there is no such day, so it counts as undated'
    : 'of which nobody can tell which number is the month, so it counts as undated'
}

/** What to do about such a date. */
export const writeDate = 'write it in the source as year, month and day, as in “2026-01-05”, and import again'
