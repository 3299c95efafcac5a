/** People with names of their own: what is told of the one is not told of the other. */
import { countryOf } from '../../text/data/countries.ts'
import { clubWord, organisationWord, placeWord, thingWord, titles } from '../../text/data/name-words.ts'
import { remembering } from '../../text/words/remembering.ts'
import { holds, isName, toldIn, type Told } from './told.ts'

/** The words of the full name that a text begins with; none where it begins otherwise, or with what a body or a place is called. */
const whoOpens = remembering(20_000, (text): readonly Told[] => {
  // asked first: most texts begin otherwise, and what they tell is read slowly
  if (!mayOpenWithName.test(text)) return []
  const words = toldIn(text)
  const from = words.findIndex(({ start, end }) => !titles.test(text.slice(start, end)))
  const behind = words.slice(Math.max(0, from))
  const end = behind.findIndex(
    (word, at) => !word.capital || (at > 0 && !/^[ -]$/.test(text.slice(behind[at - 1]!.end, word.start))),
  )
  const run = behind.slice(0, end < 0 ? behind.length : end)
  const [first, last] = [run[0], run.at(-1)]
  return first !== undefined &&
    last !== undefined &&
    /^(?:\p{Lu}[\p{L}.]+ )*$/u.test(text.slice(0, first.start)) &&
    /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(text.slice(first.start, last.end)) &&
    run.every((word) => isName(word) && !ofThing(text.slice(word.start, word.end)))
    ? run
    : []
})

const mayOpenWithName = /^(?:\p{Lu}[\p{L}.]+ )*\p{Lu}[\p{L}’'-]+ \p{Lu}/u

const ofThing = (word: string): boolean =>
  [organisationWord, placeWord, thingWord, clubWord].some((one) => one.test(word)) || countryOf(word) !== null

/**
 * Whether two texts begin with the full names of two people: “Bo Roe will wear number 9”, “Ivo Brand will wear number 3”. A text that names
 * both, or calls one by a part of the name, tells of neither alone. Symmetric.
 */
export function nameOtherPeople(a: string, b: string): boolean {
  const [mine, theirs] = [whoOpens(a), whoOpens(b)]
  if (mine.length === 0 || theirs.length === 0) return false
  const [one, other] = [toldIn(a), toldIn(b)]
  return !mine.some((word) => holds(other, word)) && !theirs.some((word) => holds(one, word))
}
