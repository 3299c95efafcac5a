/** What a paper marks as its own in what it quotes: words in brackets, a name completed in round ones, and dots for words left out. */
import type { Span } from '../../model/reading.ts'
import { quotations } from '../../text/words/quotations.ts'
import { hold } from '../../text/words/spans.ts'
import { trimMarks } from './trim-marks.ts'

/** Whether one of two places in quotations holds what a paper put there for the words of the other, as it shows: “[or]”, “…”. */
export const isMarkedAsCut = (base: string, a: Span, other: string, b: Span): boolean =>
  isOfPaper(base, a) || isOfPaper(other, b)

function isOfPaper(text: string, place: Span): boolean {
  const own = trimMarks(text.slice(place.start, place.end))
  const start = Math.max(place.start, text.indexOf(own, place.start))
  const [before, behind] = [text.slice(0, start), text.slice(start)]
  const isMarked =
    own === ''
      ? isDotted(before, behind)
      : isInBrackets(before, own, behind.slice(own.length)) ||
        completesName(before, own, behind.slice(own.length))
  return isMarked && hold(quotations(text), place)
}

/** Whether dots stand there, and the quotation goes on behind them: what a paper cuts off at its end is left out. */
const isDotted = (before: string, behind: string) =>
  (/(?:…|\.{3})\]?\s*$/.test(before) && /^\s*[\p{L}\p{N}]/u.test(behind)) ||
  /^\s*\[?(?:…|\.{3})\]?\s*[\p{L}\p{N}[]/u.test(behind)

const isInBrackets = (before: string, own: string, behind: string) =>
  /\[[^[\]]*$/.test(before + own.replace(/\]$/, '')) && /^[^[\]]*\]/.test(own.endsWith(']') ? ']' : behind)

/** “(President Ann) Lee”: words in round brackets, nothing but a name, with another part of it right beside them. */
const completesName = (before: string, own: string, behind: string) =>
  /(?:^|[\s“"'‘])\($/.test(before) &&
  /^\)\s\p{Lu}/u.test(behind) &&
  own.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))
