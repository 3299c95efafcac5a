/** What two verbs are done to, where one may say that what the other tells is not so. */
import { holds, light, toldIn, type Told } from '../words/told.ts'

/** What ends the object of a verb. */
const behindObject =
  /\b(?:about|after|against|and|at|because|before|but|by|despite|for|from|in|into|of|on|or|since|through|throughout|to|until|till|when|while|with)\b|[,;:]/i

/** What something is done to: the words right behind its verb. */
function objectOf(text: string, { end }: Told): Told[] {
  const found: Told[] = []
  for (const word of toldIn(text)) {
    if (word.start < end || !word.main) continue
    if (behindObject.test(text.slice(found.at(-1)?.end ?? end, word.start))) break
    found.push(word)
  }
  return found.filter(({ kind, weight }) => kind !== 'date' && weight > light)
}

/**
 * What each of two texts tells of what the other’s verb is done to: `neither` where either names something that the other does not
 * tell of, “refused food” and “were given medical checks”; `not its only one` where one alone names something, and the other does not
 * tell of it: “paid a bonus” and “never charged with anything” are of one kind of event, and of two events. Else null.
 */
export function toldOfObjects(
  ...sides: readonly [[string, Told], [string, Told]]
): 'neither' | 'not its only one' | null {
  const objects = sides.map(([text, word]) => objectOf(text, word))
  const untold = objects.filter(
    (object, at) => object.length > 0 && !object.some((word) => holds(toldIn(sides[1 - at]![0]), word)),
  )
  if (untold.length === 2) return 'neither'
  return untold.length === 1 && objects.some(({ length }) => length === 0) ? 'not its only one' : null
}

/** What stands in for what was told before: “did not take it”. */
const standIn = /^ (?:it|them|that|this|so|one|any|him|her|us|me|you)\b/i
/** “has not kept |that pledge|”: there is one. */
const isKnown = (text: string, { end }: Told) =>
  /^ (?:\w+ )?(?:that|this|these|those) \p{Ll}/u.test(text.slice(end))

/**
 * Whether a verb that says little by itself is another with what stands behind it: “has not made good on it” beside “made a vow”, “has not kept that
 * vow” beside “made a vow”. What is denied of the one the other does not tell.
 */
export function isOfOther([a, one]: [string, Told], [b, other]: [string, Told]): boolean {
  if (one.key !== other.key) return isKnown(a, one)
  const [mine, theirs] = [objectOf(a, one), objectOf(b, other)]
  const isBare = (text: string, { end }: Told, object: readonly Told[]) =>
    object.length === 0 && !standIn.test(text.slice(end)) && /^ \p{L}/u.test(text.slice(end))
  return (isBare(a, one, mine) && theirs.length > 0) || (isBare(b, other, theirs) && mine.length > 0)
}
