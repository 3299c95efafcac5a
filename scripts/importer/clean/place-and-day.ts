import { isGovernmentName } from '../../../src/text/data/countries.ts'
import { mensNames, womensNames } from '../../../src/text/data/first-names.ts'
import { opensPlace } from '../../../src/text/data/name-words.ts'
import { isDateLine, partedAtDay } from '../printed/masthead.ts'
import { endsInOutletWord, nameShape, outletWord } from '../printed/outlet-name.ts'

/** A line that says where a report was written and when, and perhaps by which agency. */
export type PlaceAndDay = { place: string; day: string; credit: string | null }

/** “Oslo”, “Port Amity”, “PARIS, Texas”, “Cork (Ireland)”. */
const placeShape =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?| \(\p{Lu}[\p{L} ]+\))?$/u
/** What stands before a day and is no place. */
const label =
  /^(?:The|By|From|Published|Updated|Posted|Issued|Modified|Printed|First|Last|Edition|Volume|Vol\.?|Staff)\b/iu
/** The first words of places that are called by two. */
const placeWord =
  /^(?:Cape|East|El|Fort|Great|La|Lake|Las|Little|Long|Los|Lower|Mount|Mt\.?|New|North|Nova|Old|Port|Rio|St\.?|Saint|San|Santa|South|Upper|West) /iu

/** Whether words before a day are a place. Two may be a person’s name too, so that they need a sign: “New Belka”, “Garth Bay, Norland”. */
function isPlace(words: string, hasCredit: boolean): boolean {
  if (!placeShape.test(words) || label.test(words) || outletWord.test(words)) return false
  const [first = '', second] = words.split(' ')
  if (second === undefined || placeWord.test(words) || first.endsWith(',')) return true
  if (mensNames.has(first) || womensNames.has(first)) return false
  return hasCredit || /[,(]/.test(words)
}

/**
 * Whether what a byline names behind its author is where he writes from: “Nora Lund, Lagos”, “Nora Lund | New Delhi”.
 * @param isAnyWord whether one word is one, whatever it says
 */
export function isPlaceBehindName(words: string, isAnyWord = true): boolean {
  const isWord = isAnyWord && !/\s/.test(words) && !mensNames.has(words) && !womensNames.has(words)
  return isWord || placeWord.test(words) || opensPlace.test(words) || isGovernmentName(words)
}

const bracketed = /\s*[([]([^()[\]]{2,40})[)\]]\.?$/u

/** “Oslo, Saturday, June 20, 2026 (Alba Press)” taken apart; null where a line says anything else. */
export function placeAndDay(line: string): PlaceAndDay | null {
  if (line.length > 120 || isDateLine(line)) return null
  const credit = bracketed.exec(line)
  const rest = credit === null ? line : line.slice(0, credit.index)
  const parts = partedAtDay(rest)
  return parts !== null && isPlace(parts.before, credit !== null)
    ? { place: parts.before, day: parts.day, credit: credit?.[1] ?? null }
    : null
}

/** Whether a line says a day behind a place or an outlet. */
export const isPlacedOnDay = (line: string): boolean => (placeAndDay(line) ?? outletAndDay(line)) !== null

/** Whether a line says a day, alone or behind a place or an outlet. */
export const saysDay = (line: string): boolean => isDateLine(line) || isPlacedOnDay(line)

/** “Port Amity Star, 20 June 2026”: a line that says which outlet printed a report, and when; null where it says anything else. */
export function outletAndDay(line: string): { outlet: string; day: string } | null {
  const [, outlet = '', day = ''] = /^(.+?)(?:,? [–—|·•-]|[,|·•]) +(.+)$/u.exec(line) ?? []
  return isDateLine(day) && nameShape.test(outlet) && / /.test(outlet) && endsInOutletWord.test(outlet)
    ? { outlet, day }
    : null
}
