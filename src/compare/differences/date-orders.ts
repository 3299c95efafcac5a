/** Dates of which one text has the day first and the other the month. */
import type { Classed, Sides } from './settled.ts'
import { isOneSided } from './edits-between.ts'
import { isMonth, type Word } from '../words/words.ts'

/** “Aug. 8” and “9 August”, “12 June 1995” and “June 12, 1996”: what stands around a month is one date with it, in whatever order. */
export function settleDates(edits: readonly Classed[], { left, right }: Sides): void {
  const wordsOf = ({ left: i, right: j }: Classed) => [left[i], right[j]].filter((word) => word !== undefined)
  const isOfDate = (edit: Classed) => wordsOf(edit).every((word) => isMonth(word) || isDayOrYear(word))
  for (let at = 0; at < edits.length; at += 1) {
    let end = at
    while (end < edits.length && isOfDate(edits[end]!)) end += 1
    const run = edits.slice(at, end)
    const [ours, there] = [
      run.flatMap((edit) => left[edit.left] ?? []),
      run.flatMap((edit) => right[edit.right] ?? []),
    ]
    const isInTwoOrders =
      run.some(isOneSided) &&
      [ours, there].every((words) => words.filter(isMonth).length === 1) &&
      ours.find(isMonth)?.key === there.find(isMonth)?.key
    if (isInTwoOrders) {
      const numbersIn = (words: readonly Word[]) =>
        words.flatMap(({ value }) => value ?? []).toSorted((one, other) => one - other)
      const [mine, theirs] = [numbersIn(ours), numbersIn(there)]
      const kind = mine.join() === theirs.join() ? 'style' : 'date'
      if (mine.length === theirs.length) for (const edit of run) edit.kind = kind
    }
    at = Math.max(at, end)
  }
}
const isDayOrYear = ({ kind, value = 0, unit }: Word): boolean =>
  kind === 'number' &&
  (unit === '' || unit === 'th') &&
  Number.isInteger(value) &&
  (value <= 31 || (value >= 1000 && value <= 2200))
