/** “There was no siren” beside “Sirens were sounded at two”: one says that there was none of what the other tells of. */
import { negatorsIn } from '../words/negators.ts'
import { deedOf } from '../words/deeds.ts'
import { placesApart } from '../words/other-places.ts'
import { isName, light, toldIn, type Told } from '../words/told.ts'
import { sayTheSame } from './turns.ts'

/** “There was no siren”; “No siren was sounded”, but what has not been done yet may be done; “Neighbours heard no siren”, “…, with no arrests”. */
const absences = [
  /^(?:[^,]{0,40}, )?(?:and |but |yet )?there (?:is|are|was|were|has been|have been|had been) (?:no|not an?|not any|not one|never an?|never any) (?:single )?(?=\p{L})/iu,
  /^no (?=\p{L}[^,;]{2,30} (?:was|were|had been) (?:issued|given|heard|made|received|seen|sent|sounded|found|raised)\b)/iu,
  /\b(?:heard|saw|noticed|felt|received|got|found|(?:was|were|had been) given|with) (?:no|not a single|not one) (?=\p{L})/iu,
  /\bwithout any (?=\p{L})/iu,
]
/** Where the words begin for what a text says that there was none of; null where it says no such thing. */
function absenceIn(text: string): number | null {
  const found = absences.map((one) => one.exec(text)).find((one) => one !== null)
  return found == null ? null : found.index + found[0].length
}

/** What ends the words for what there was none of. */
const behindIt =
  /[,;:.()]|\b(?:was|were|has|have|had|about|after|among|as|at|before|between|but|by|during|for|from|in|more|of|on|or|so|than|that|to|when|where|which|while|who|with)\b/i

/** Of these there may be none, and still be all that is told with these words. */
const ofTelling =
  /^(?:alternative|answer|basis|chance|choice|comment|doubt|evidence|excuse|guarantee|indication|limit|longer|need|one|plan|point|proof|question|reason|sense|sign|suggestion|thing|time|truth|way|word)$/

/** Words in front of what is asked for, feared or only thought of, not told to be. */
const onlyThought =
  /\b(?:accus\w*|alleg\w*|apparent\w*|ask\w*|avoid\w*|call\w*|deni\w*|deny\w*|demand\w*|despite|fear\w*|hope\w*|if|lack|might|possib\w*|potential\w*|prevent\w*|propos\w*|reject\w*|request\w*|risk\w*|rule\w*|seek\w*|suggest\w*|suspect\w*|suspic\w*|threat\w*|urg\w*|want\w*|whether|without|would)\b[^;.]{0,80}$/i

/** What a text says that there was none of, its noun last; null where it says no such thing. */
function absentIn(text: string): Told[] | null {
  const from = absenceIn(text)
  if (from === null) return null
  const found: Told[] = []
  for (const word of toldIn(text)) {
    if (word.start < from) continue
    if (behindIt.test(text.slice(found.at(-1)?.end ?? from, word.start))) break
    found.push(word)
  }
  const noun = found.at(-1)
  return noun === undefined ||
    noun.weight <= light ||
    isName(noun) ||
    ofTelling.test(noun.norm.replace(/s$/, ''))
    ? null
    : found
}

/** How much of that the other must tell of, beside the noun. */
const half = 0.5
/** How rare the noun must be in what else their articles tell, of its rarity in all: of what they tell throughout anything may be meant. */
const rareThere = 0.7

/**
 * What one of two statements says that there was none of, and the other tells to be or to have happened; null for others. Symmetric.
 * @param rarityOf how rare a word is, by its stem, in what else their articles tell, of its rarity in all, from 0 to 1
 */
export const denyPresence = (a: string, b: string, rarityOf: (key: string) => number): Denied | null =>
  deniesPresence(a, b, rarityOf) ?? deniesPresence(b, a, rarityOf)

/** What is denied: what the main clause of the other tells, or what it tells aside. */
export type Denied = 'told' | 'aside'

/** Whether a text says that there was none of something. */
export const tellsAbsence = (text: string) => absenceIn(text) !== null

function deniesPresence(denying: string, telling: string, rarityOf: (key: string) => number): Denied | null {
  const absent = absentIn(denying)
  const noun = absent?.at(-1)
  if (absent == null || noun === undefined || rarityOf(noun.key) < rareThere) return null
  if (placesApart(telling, denying) !== null) return null
  if (tellsAbsence(telling) || negatorsIn(telling, denying).length > 0) return null
  if (deedOf(telling).mode === 'to come' || deedOf(telling).mode === 'tried') return null
  const others = toldIn(telling).filter(({ says }) => !says)
  const twin = others.find((word) => sayTheSame(noun, word))
  if (twin === undefined || onlyThought.test(telling.slice(0, twin.start))) return null
  const beside = absent.slice(0, -1)
  const shared = beside.filter((word) => others.some((other) => sayTheSame(word, other)))
  if (shared.length < half * beside.length) return null
  if (others.some((word) => word.main && sayTheSame(noun, word))) return 'told'
  // “no danger of fire”, “in the most serious case”
  return others.some(({ key }) => key === noun.key) ? 'aside' : null
}
