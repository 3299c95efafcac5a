/** Where something happens, by the name of a place: what happens in the one does not happen in the other. */
import { countryOf, governmentOf } from '../../text/data/countries.ts'
import { organisationWord, thingWord } from '../../text/data/name-words.ts'
import { remembering } from '../../text/words/remembering.ts'
import { holds, isName, toldIn, type Told } from './told.ts'

/** “in northern Orsk”, “near the Lundrian town of Vakt” */
const where =
  /(?:^|[\s,])(?:in|near|outside|off|across) (?:the )?(?:(?:[\p{L}-]+ ){0,2}(?:area|capital|city|county|district|island|port|province|region|state|suburb|town|valley|village) of |(?:central|northern|southern|eastern|western|north|south|east|west|downtown|nearby) )?$/iu
/** What stands before a name within so many characters tells that it is where something happens. */
const whereReach = 50

/** “died when a bus crashed in Vakt” tells where they died. */
const atThatTime = /\bwhen\b[^,;]*$/i

const ofBody = (word: string) => organisationWord.test(word) || thingWord.test(word)

type Place = { words: readonly Told[]; isState: boolean }

/** The places in which a text tells that something happens, each by all of its name, “Kess, Orskland”; not what it tells of somebody aside. */
const placesIn = remembering(20_000, (text): readonly Place[] => {
  const words = toldIn(text)
  return words.flatMap((word, at): Place[] => {
    const before = text.slice(Math.max(0, word.start - whereReach), word.start)
    if (!isName(word) || !where.test(before) || !(word.main || atThatTime.test(before))) return []
    let to = at + 1
    while (words[to]?.capital === true && /^,? $/.test(text.slice(words[to - 1]!.end, words[to]!.start)))
      to += 1
    const name = text.slice(word.start, words[to - 1]!.end)
    const country = countryOf(name)
    // “the Lundrian town”, “in Parliament”, “in the Premier League”
    const isNone =
      (country !== null && governmentOf(name) === null) ||
      ofBody(text.slice(words[to - 1]!.start, words[to - 1]!.end))
    if (isNone) return []
    return [{ words: words.slice(at, to), isState: country !== null && country.capital !== name }]
  })
})

/**
 * The names of the places in which each of two texts tells that something happens, wherever they stand there, if neither tells of the other’s:
 * “a fire in Orsk killed two”, “two died when a fire broke out in Vakt”. Null where they are not such, or one alone is a state, in which the
 * other may lie.
 */
export function placesApart(a: string, b: string): [mine: readonly Told[], theirs: readonly Told[]] | null {
  const [one, other] = [placesIn(a), placesIn(b)]
  if (one.length === 0 || other.length === 0) return null
  if (one.some(({ isState }) => isState) !== other.some(({ isState }) => isState)) return null
  const [mine, theirs] = [one, other].map((places) => places.flatMap(({ words }) => words)) as [
    Told[],
    Told[],
  ]
  return mine.some((word) => holds(toldIn(b), word)) || theirs.some((word) => holds(toldIn(a), word))
    ? null
    : [mine, theirs]
}
