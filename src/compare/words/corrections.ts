/** Numbers that a text gives only to put another in their place. */
import type { Span } from '../../model/reading.ts'
import type { Word } from './words.ts'

const softening = '(?:the |an? |its |about |some |nearly |around )?'
/** “14, not nine”, “14 rather than the nine” */
const insteadOf = new RegExp(`(?:, (?:and )?not|\\brather than|\\binstead of) ${softening}$`, 'i')
/** “14, up from the nine first reported”, “up from an earlier count of nine” */
const since = /\b(?:up|down|revised(?: up| down| upwards?| downwards?)?) from (?:the |an? )?$/i
const sinceEarlier =
  /\b(?:up|down|revised(?: up| down| upwards?| downwards?)?) from (?:the |an? |its )?(?:earlier|initial|first|previous|preliminary) (?:\p{L}+ ){1,2}(?:of )?$/iu
const reportedBefore =
  /^ (?:\p{L}+ )?(?:first|earlier|initially|originally|previously|at first) (?:announced|counted|given|reported|said|stated|thought)|^ (?:\p{L}+ )?(?:announced|counted|given|reported|stated|thought) (?:at first|before|earlier|first|initially|previously)/u

/** Whether the number at a place is the one that another in the text corrects: “fourteen prisoners, not nine, escaped”. */
export function isSuperseded(text: string, { start, end }: Span, numbers: readonly Span[]): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (
    /\bnot $/i.test(before) &&
    numbers.some((other) => /^(?: \p{L}+)?,? but $/u.test(text.slice(end, other.start)))
  )
    return true
  return (
    numbers.some((other) => other.end < start) &&
    (insteadOf.test(before) ||
      sinceEarlier.test(before) ||
      (since.test(before) && reportedBefore.test(behind)))
  )
}

/** Whether the word at a place is the “not” of a number that another corrects, which denies nothing. */
export function corrects(words: readonly Word[], at: number, text: string): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.norm !== 'not' || next?.kind !== 'number') return false
  const numbers = words.filter(({ kind }) => kind === 'number')
  return isSuperseded(text, next, numbers)
}
