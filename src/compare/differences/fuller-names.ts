/** One name, told with more or less of it: “Minister of Finance Nirmala Rao” and “Rao”, “Federal Aviation Administration” and “FAA”. */
import type { Span } from '../../model/reading.ts'
import { isGivenName, sharedNames } from '../../text/data/first-names.ts'
import { titles } from '../../text/data/name-words.ts'
import { isDemonym } from '../../text/naming/roles.ts'
import { sameName } from '../../text/terms/romanisation.ts'
import { fold } from '../../text/terms/terms.ts'
import { honorifics } from '../words/lexicon.ts'
import { trimMarks } from './trim-marks.ts'

/** Whether two places differ in no more than how full a name is that both tell: its titles and given names, or its initials. */
export function areOfOneName(base: string, a: Span, other: string, b: Span): boolean {
  const [whole, wholeThere] = [base.slice(a.start, a.end), other.slice(b.start, b.end)].map(wordsOf)
  if (whole === undefined || wholeThere === undefined) return false
  const many = sharedAtEnd(whole, wholeThere)
  const [mine, theirs] = [whole.slice(0, whole.length - many), wholeThere.slice(0, wholeThere.length - many)]
  if (areInitials(mine, theirs) || areInitials(theirs, mine)) return true
  const tail = whole.slice(mine.length).join(' ')
  const [behind, behindThere] = [base.slice(a.end), other.slice(b.end)].map((text) =>
    nextWords.exec(tail || text),
  )
  const [next, nextThere] = [behind?.[1], behindThere?.[1]]
  if (next === undefined || nextThere === undefined || !sameName(fold(next), fold(nextThere))) return false
  if (isTitle(next)) return isCapital(behind?.[2] ?? '') && areDemonymOf(mine, theirs)
  const isFuller = (more: readonly string[], less: readonly string[]) =>
    less.every(isHonorific) && leadsToSurname(more)
  return isCapital(next) && isCapital(nextThere) && (isFuller(mine, theirs) || isFuller(theirs, mine))
}

/** “Russian President Rao” and “President Rao” */
const areDemonymOf = (...sides: readonly (readonly string[])[]): boolean =>
  sides.some((words) => words.length === 0) && sides.flat().every(isDemonym)

/** How many words two places end with alike: “Ada Lind said” and “Lind said”. */
function sharedAtEnd(mine: readonly string[], theirs: readonly string[]): number {
  let many = 0
  while (many < Math.min(mine.length, theirs.length) && mine.at(-1 - many) === theirs.at(-1 - many)) many += 1
  return many
}

/** The words of a place; none where marks stand between them. */
const wordsOf = (text: string): string[] | undefined => {
  const trimmed = trimMarks(text).replace(/^the\s+/i, '')
  return /[^\p{L}\p{M}\p{N}\s.’'-]/u.test(trimmed) ? undefined : trimmed.split(/\s+/).filter(Boolean)
}
const nextWords = /^\s*([\p{L}\p{M}’'-]+?\.?)(?:['’]s)?(?=[^\p{L}\p{M}’'-]|$)(?:\s+([\p{L}\p{M}’'-]+))?/u

const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const isTitle = (word: string) => titles.test(word) || isHonorific(word)
const isHonorific = (word: string) => honorifics.has(fold(word).replace(/\.$/, ''))
const tying = /^(?:of|for|and|the)$/
/** Words of titles that make none by themselves: “State Bank” is no “Bank”. */
const ofTitle =
  /^(?:vice|deputy|assistant|associate|acting|former|prime|first|foreign|interior|state|defen[cs]e|finance|justice|press|crown)$/i

/** Whether words before a surname are titles and given names, so far as is known. */
function leadsToSurname(words: readonly string[]): boolean {
  if (words.length === 0 || !words.every((word) => isCapital(word) || isTitle(word) || tying.test(word)))
    return false
  return words.some((word) => isTitle(word) && !ofTitle.test(word)) || isGiven(words[0] ?? '')
}
const isGiven = (word: string) => isGivenName(word) || sharedNames.has(word)

/** Whether one word is the initials of others, be it with those of small ones: “DOJ”, “ECB”. */
function areInitials(words: readonly string[], [one = '', ...more]: readonly string[]): boolean {
  const short = one.replaceAll('.', '')
  if (words.length < 2 || more.length > 0 || !/^\p{Lu}{2,}$/u.test(short)) return false
  const initials = (some: readonly string[]) => some.map((word) => word.charAt(0).toUpperCase()).join('')
  const own = words.filter((word) => !tying.test(word))
  return own.every(isCapital) && [words, own].some((some) => initials(some) === short)
}
