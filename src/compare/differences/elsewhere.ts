/** Words that differ in their place only: they stand elsewhere in the other text. */
import type { Span } from '../../model/reading.ts'
import { trimMarks } from './trim-marks.ts'

/** “the River Ilva” and “the Ilva river”, “on Tuesday” and “Tuesday”: what differs in form and stands on one side only. */
export const isPutElsewhere = (mine: string, theirs: string): boolean =>
  (trimMarks(mine) === '') !== (trimMarks(theirs) === '')

/** A citation’s words, and the text that it stands in. */
export type Printed = { quote: string; article: string }

/** So many words of a citation tell where it stands. */
const edge = 3

/**
 * Whether the words that one citation lacks stand in its article right before it or right behind it, where they may be cited apart:
 * nobody left them out.
 */
export function isPrintedBeside(mine: string, theirs: string, one: Printed, other: Printed): boolean {
  if (!isPutElsewhere(mine, theirs)) return false
  const [words, { quote, article }] = trimMarks(theirs) === '' ? [mine, other] : [theirs, one]
  const own = flat(quote).trim().split(' ')
  const text = flat(article)
  return [
    [flat(words).trim(), ...own.slice(0, edge)],
    [...own.slice(-edge), flat(words).trim()],
  ].some((row) => text.includes(` ${row.join(' ')} `))
}

/** Whether each side’s words stand elsewhere in the other text: told in another order, not told otherwise. */
export function moved(base: string, a: Span, other: string, b: Span): boolean {
  const [mine, theirs] = [trimMarks(base.slice(a.start, a.end)), trimMarks(other.slice(b.start, b.end))]
  const outside = (text: string, span: Span) => `${text.slice(0, span.start)} | ${text.slice(span.end)}`
  const holds = (text: string, words: string) => words !== '' && flat(text).includes(flat(words))
  return holds(outside(other, b), mine) && holds(outside(base, a), theirs)
}

/** A text as its words only, with a blank around each. */
const flat = (text: string) =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? []).join(' ')} `
