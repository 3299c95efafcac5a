/** “survived the closing of its mills” beside “the plant would not close”: what happens in one is told in the other of a thing of its own. */
import { singular } from '../../text/words/nouns.ts'
import { areClose, areOne, holds, isName, light, toldIn, type Told } from '../words/told.ts'

/** “the closing of its textile mills”, by what stands before and behind the noun for what happens. */
const before = /\b(?:the|its|his|her|their) $/i
const behind = /^ of ((?:its|his|her|their) )?/

/** Whether all that two texts share beside names is what happens, and in one it is told by a noun of a thing that the other does not tell of. Symmetric. */
export const tellOfOwnThings = (a: string, b: string): boolean => isOfOwnThing(a, b) || isOfOwnThing(b, a)

function isOfOwnThing(text: string, other: string): boolean {
  const [words, others] = [toldIn(text), toldIn(other)]
  return words.some((noun) => {
    if (noun.says || isName(noun) || !before.test(text.slice(0, noun.start)) || !holds(others, noun))
      return false
    const of = behind.exec(text.slice(noun.end))
    const thing = of === null ? [] : thingBehind(text, words, noun.end + of[0].length)
    const isBeside = (word: Told) =>
      word !== noun && !thing.includes(word) && !word.says && !isName(word) && word.weight > light
    return (
      thing.length > 0 &&
      !thing.some(isName) &&
      // a name that opens a text may be told as one by the other only
      !words.some((word) => isBeside(word) && others.some((one) => !isName(one) && areOne(one, word))) &&
      isAnother(thing, others, of?.[1] !== undefined)
    )
  })
}

/**
 * Whether a thing is told of in no word of another text: “the closing of the works” and “the mill will close” are of one; “its textile mills”
 * are not “the plant”, being several of a kind.
 */
function isAnother(thing: readonly Told[], others: readonly Told[], isOwned: boolean): boolean {
  const [head, ...kinds] = thing.toReversed() as [Told, ...Told[]]
  const twins = others.filter((one) => areOne(head, one) || areClose(head, one))
  const isMany = (word: Told) => singular(word.norm) !== word.norm
  // “the closing of the works” may be that of what the other calls otherwise
  return (
    isOwned &&
    (twins.length === 0 ||
      (kinds.some((kind) => !holds(others, kind)) &&
        twins.every((twin) => twin.key !== head.key && isMany(twin) !== isMany(head))))
  )
}

/** The words of the noun that stands at a place. */
function thingBehind(text: string, words: readonly Told[], from: number): Told[] {
  const found: Told[] = []
  let end = from
  for (const word of words) {
    if (word.start < from) continue
    if (!/^(?: |the |an? )*$/i.test(text.slice(end, word.start))) break
    found.push(word)
    end = word.end
  }
  return found
}
