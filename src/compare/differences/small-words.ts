/** Places of two texts that are shown otherwise than word by word finds them: a score whole, a particle without its verb. */
import type { Span } from '../../model/reading.ts'
import { fold } from '../../text/terms/terms.ts'
import { overlap } from '../../text/words/spans.ts'
import { amountsIn } from '../figures/amounts.ts'
import { comparedWords } from '../words/words.ts'
import { trimMarks } from './trim-marks.ts'

const score = /\b\d{1,3}(?: ?[-–] ?)\d{1,3}\b/g

/** The score that a place is a number of, “3-1”; null where it is of none. */
function scoreAt(text: string, place: Span): Span | null {
  for (const { index, 0: whole } of text.matchAll(score))
    if (index <= place.start && place.end <= index + whole.length && place.start < place.end)
      return { start: index, end: index + whole.length }
  return null
}

/** The two scores that two places are numbers of: of “2-1” and “3-1” not “2” and “3”; null where they are not. */
export function scoresAt(base: string, a: Span, other: string, b: Span): [Span, Span] | null {
  const [mine, theirs] = [scoreAt(base, a), scoreAt(other, b)]
  return mine !== null && theirs !== null ? [mine, theirs] : null
}

/**
 * Two places that read the same as those of what only one text has behind the verb: “kept the rate unchanged” beside “kept the rate” differs in
 * “unchanged”. Null where nothing is seen to differ.
 */
export function particlesAt(base: string, a: Span, other: string, b: Span): [Span, Span] | null {
  const behind = (text: string, place: Span): Span => {
    const [word] = comparedWords(text).filter((one) => overlap(one, place))
    const last = word?.norm.split('-').slice(1).at(-1)
    const at = last === undefined ? -1 : text.toLowerCase().indexOf(` ${last}`, place.end)
    return last === undefined || at < 0
      ? { start: place.end, end: place.end }
      : { start: at + 1, end: at + 1 + last.length }
  }
  const [mine, theirs] = [behind(base, a), behind(other, b)]
  return (mine.start === mine.end) === (theirs.start === theirs.end) ? null : [mine, theirs]
}

/** Whether two places read the same. */
export const readAlike = (base: string, a: Span, other: string, b: Span): boolean => {
  const [mine, theirs] = [base.slice(a.start, a.end), other.slice(b.start, b.end)].map((text) =>
    fold(trimMarks(text)),
  )
  return mine !== '' && mine === theirs
}

/** Whether a place is an amount in brackets that tells the one before them in another unit: “4,100 square miles (10,600 square kilometres)”. */
export const isConversion = (text: string, { start, end }: Span): boolean =>
  start < end &&
  /\(\s*$/.test(text.slice(0, text[start] === '(' ? start + 1 : start)) &&
  amountsIn(text).some(({ span }) => span.start < start && end <= span.end)
