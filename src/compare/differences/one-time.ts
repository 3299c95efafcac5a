/** Whether words for a time in two citations may name one time. */
import type { ComparedCitation } from '../../model/comparison.ts'
import { stretchIn } from '../figures/times.ts'
import { areSeenApart, tellsTime } from './times-told.ts'
import { trimMarks } from './trim-marks.ts'

/** Whether two wordings name one time: “Monday” and “5 January”, where the articles’ dates tell; not “late March” and “mid-March”. */
export function sameTime(a: ComparedCitation, textA: string, b: ComparedCitation, textB: string): boolean {
  const [one, other] = [timeOf(a, textA), timeOf(b, textB)]
  return one !== null && one === other && stretchIn(textA) === stretchIn(textB)
}

/** Whether nothing tells that two wordings name two times: “yesterday” and “Friday”, where it is not known when each was printed. */
export const mayBeOneTime = (
  a: ComparedCitation,
  textA: string,
  b: ComparedCitation,
  textB: string,
): boolean =>
  [textA, textB].every(tellsTime) &&
  (timeOf(a, textA) === null || timeOf(b, textB) === null) &&
  !areSeenApart(textA, textB)

/** The day that words of a citation name, where that is known. */
function timeOf({ when }: ComparedCitation, text: string): string | null {
  const words = trimMarks(text).toLowerCase()
  return (
    when.find(
      (one) =>
        words !== '' && (one.text.toLowerCase().includes(words) || words.includes(one.text.toLowerCase())),
    )?.value ?? null
  )
}
