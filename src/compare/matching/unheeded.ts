/** Whether one of two texts tells of what the other wants done only as of what was not heeded, or came before, where it tells of another deed. */
import { remembering } from '../../text/words/remembering.ts'
import { deedOf } from '../words/deeds.ts'
import { denial } from '../words/polarity.ts'
import { areClose, areOne, toldIn } from '../words/told.ts'

/**
 * “The coach was sacked despite advice that he be suspended” is not that he should be suspended, whoever says it: what stands behind such
 * words is not told to be so, and a deed is no demand. Symmetric.
 */
export const onlyUnheeded = (a: string, b: string): boolean => isUnheededIn(a, b) || isUnheededIn(b, a)

function isUnheededIn(demand: string, other: string): boolean {
  // asked first: reading for deeds takes long
  if (!mayLeadAside(other) || !mayDemand(demand)) return false
  const [wanted, done] = [deedOf(demand).head, deedOf(other).head]
  if (wanted === null || done === null || !demanding.test(demand.slice(0, wanted.start))) return false
  if (areOne(wanted, done) || areClose(wanted, done)) return false
  const isTold = toldIn(demand).some((word) => !word.says && areOne(word, done))
  const there = toldIn(other).filter((word) => !word.says && areOne(word, wanted))
  return (
    !isTold &&
    there.length > 0 &&
    there.every(({ start }) => aside.test(other.slice(0, start))) &&
    denial(demand, other) === null
  )
}

const mayDemand = remembering(20_000, (text) => /\b(?:should|must|ought to|needs? to)\b/i.test(text))
const demanding = /\b(?:should|must|ought to|needs? to)\b[^,;.]*$/i
const leads =
  'despite|in spite of|notwithstanding|(?:al)?though|against|contrary to|instead of|rather than|after|since|when|while|ignor(?:e[sd]?|ing)|disregard(?:s|ed|ing)?|overrul(?:e[sd]?|ing)|overrid(?:es?|ing)|overrode|def(?:y|ies|ied|ying)|flout(?:s|ed|ing)?|reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?'
const leading = new RegExp(`\\b(?:${leads})\\b`, 'i')
const mayLeadAside = remembering(20_000, (text) => leading.test(text))
const aside = new RegExp(`\\b(?:${leads})\\b[^;.]*$`, 'i')
