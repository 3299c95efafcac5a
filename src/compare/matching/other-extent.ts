/** Whether one of two texts tells of all what the other tells of some: “every teacher”, “one of the teachers”. All are symmetric. */
import { remembering } from '../../text/words/remembering.ts'
import { singular } from '../../text/words/nouns.ts'
import { deedOf } from '../words/deeds.ts'
import { areOne, holds, isName, toldIn, type Told } from '../words/told.ts'

/** Before a noun, that it is all of them, or the whole of it. */
const all =
  /\b(?:all|every|each|entire|whole)\s(?:(?:\d[\d,]*|\w+(?=\sof\b))\s)?(?:of\s)?(?:the\s|its\s|their\s|his\s|her\s)?(?:\d[\d,]*\s)?$/i
/** That it is some of them, or a part of it; “two of its 40 trains”, not “two trains”. */
const some =
  /\b(?:(?:some|several|a few|only a|an? (?:handful|couple|number) of|part of|parts of|half of|a (?:third|quarter) of|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|most|many|few)\sof\s(?:the|its|their|his|her|these|those)\s(?:[\d,]+\s|\w+(?=\s\w+)\s)?|(?:some|several|a few|a single|a handful of|a couple of|part of the|parts of the)\s)$/i
/** That it is all over a place. */
const everywhere =
  /\b(?:throughout|all over|all across|everywhere in|every \w+ (?:of|in|across))\s(?:the\s)?$/i
/** What goes on in one place of it: “in the Lundrian town of Haske”. */
const within = /\b(?:in|at|near)\s(?:the\s)?(?:[\p{L}’'.-]+\s){0,4}$/u
/** That there are more. */
const more = /\b(?:other|elsewhere|including|such as|among)\b/i
/** Parts of a thing. */
const parts =
  /^(?:wings?|roofs?|parts?|sections?|portions?|districts?|suburbs?|outskirts|floors?|corners?|edges?|sides?)$/

type Extents = {
  /** The nouns of which all are told of, in the singular, and those of which some are. */
  all: ReadonlySet<string>
  some: ReadonlySet<string>
  /** The places all over which it is told. */
  everywhere: readonly Told[]
}

const extentsOf = remembering(20_000, (text): Extents => {
  const words = toldIn(text)
  const nounsBehind = (isBefore: (before: string) => boolean) =>
    new Set(
      words.flatMap((word, at) =>
        isBefore(text.slice(0, word.start)) ? [singular(phraseEnd(text, words, at).norm)] : [],
      ),
    )
  return {
    all: nounsBehind((before) => all.test(before)),
    some: nounsBehind((before) => some.test(before) && !all.test(before)),
    everywhere: words.filter((word) => isName(word) && everywhere.test(text.slice(0, word.start))),
  }
})

/** The last of the words that stand side by side from one on: “looted bronzes”. */
function phraseEnd(text: string, words: readonly Told[], from: number): Told {
  let at = from
  while (words[at + 1] !== undefined && text.slice(words[at]!.end, words[at + 1]!.start) === ' ') at += 1
  return words[at]!
}

/** Whether a text holds a word of `all` or `everywhere`: most hold none, and reading for extents takes long. */
const mayBeOfAll = remembering(20_000, (text) =>
  /\b(?:all|every|each|entire|whole|throughout|everywhere)\b/i.test(text),
)
const holdsPart = remembering(20_000, (text) => toldIn(text).some(({ norm }) => parts.test(norm)))

/** Whether one of two texts tells of all or a whole, and the other of some or a part of it. Symmetric. */
export const tellOtherExtents = (a: string, b: string): boolean => isPartlyOf(a, b) || isPartlyOf(b, a)

const isPartlyOf = (whole: string, part: string): boolean =>
  (mayBeOfAll(whole) && (isSomeOfAll(whole, part) || isPlaceIn(whole, part))) ||
  (holdsPart(part) && !holdsPart(whole) && isPartOfThing(part, whole))

const isSomeOfAll = (whole: string, part: string): boolean => {
  const [one, other] = [extentsOf(whole), extentsOf(part)]
  return [...one.all].some(
    (noun) =>
      !one.some.has(noun) && !other.all.has(noun) && (other.some.has(noun) || tellsOfOne(noun, part, whole)),
  )
}

/** “all its plants”, “its plant at Kilby”: whether a text tells of one of what the other tells of in the plural. */
const tellsOfOne = (noun: string, part: string, whole: string): boolean => {
  const isOne = ({ norm, event }: Told) => norm === noun && !event
  return (
    toldIn(part).some(isOne) &&
    !toldIn(whole).some(isOne) &&
    !toldIn(part).some(({ norm }) => norm !== noun && singular(norm) === noun)
  )
}

/** “Doctors throughout Lundria”, “doctors in the Lundrian town of Haske” */
function isPlaceIn(whole: string, part: string): boolean {
  const [{ everywhere: places }, other] = [extentsOf(whole), extentsOf(part)]
  if (places.length === 0 || other.everywhere.length > 0 || more.test(part)) return false
  const words = toldIn(part)
  return (
    places.some((place) => holds(words, place)) &&
    words.some(
      (word) =>
        isName(word) &&
        word.kind !== 'date' &&
        within.test(part.slice(0, word.start)) &&
        !holds(toldIn(whole), word),
    )
  )
}

/** “The west wing of Haddon Manor burned”, “Haddon Manor burned” */
function isPartOfThing(part: string, whole: string): boolean {
  const [one, other] = [deedOf(part), deedOf(whole)]
  const isIn = (mine: readonly Told[], theirs: readonly Told[]) => {
    const at = mine.findIndex(({ norm }) => parts.test(norm))
    const of = mine[at + 1]
    return (
      at >= 0 &&
      of !== undefined &&
      / of /.test(part.slice(mine[at]!.end, of.start)) &&
      theirs.length > 0 &&
      areOne(theirs.at(-1)!, mine.at(-1)!)
    )
  }
  // “went off in a suburb of the city” is where, not how much of it
  const areWhole = [one, other].every(({ isDone, passive }) => isDone || passive)
  return isIn(one.agent, other.agent) || (areWhole && isIn(one.patient, other.patient))
}
