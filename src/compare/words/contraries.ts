/** Words that turn others round: of which only one can be so, as “accepted” and “refused”, or of which each undoes the other. */
import type { Span } from '../../model/reading.ts'
import { remembering } from '../../text/words/remembering.ts'
import { singular } from '../../text/words/nouns.ts'
import { stem } from '../../text/words/stems.ts'
import { antonymsOf } from '../../text/terms/synonyms.ts'
import { contraries, functionWords, parties, reversals, trends } from './lexicon.ts'
import { comparedWords } from './words.ts'

/** For each word the pairs that it is of, as numbers that are negative on the second side. */
function sidesOf(pairs: typeof contraries): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, pair] of pairs.entries())
    for (const [side, words] of pair.entries())
      for (const word of words) found.set(word, [...(found.get(word) ?? []), side === 0 ? at + 1 : -at - 1])
  return found
}

const onSides = (sides: ReadonlyMap<string, number[]>) => (a: string, b: string) =>
  sides.get(a)?.some((side) => sides.get(b)?.includes(-side) === true) === true

/** Whether only one of two words is so: confirmed and denied, guilty and cleared. */
export const contrary = (a: string, b: string) =>
  listedContrary(a, b) || isUn(a, b) || isUn(b, a) || (areAntonyms(a, b) && !reversed(a, b))
/** Whether that is so wherever they stand; “smaller” and “larger” may each be of another thing. */
export const listedContrary = onSides(sidesOf(contraries))
const areAntonyms = (a: string, b: string) => {
  const antonyms = antonymsOf(stem(a))
  // “shortly” and “longer” are of two things
  return antonyms.length > 0 && antonyms.includes(stem(b)) && tellsHow(a) === tellsHow(b)
}
/** “quickly” of “quick”, not “early” */
const tellsHow = (word: string) => word.endsWith('ly') && stem(word) === stem(word.slice(0, -2))
/** “unwilling” and “willing”, in whatever spelling; “until” is “till”. */
const isUn = (a: string, b: string) => a.startsWith('un') && rootOf(a) === singled(b) && !functionWords.has(a)
const singled = (word: string) => word.replace(/(.)\1/g, '$1')
const rootOf = (word: string) => singled(word.slice(2))
/** Whether one word turns the other round, and may follow it: rose and fell. */
export const reversed = onSides(sidesOf(reversals))
/** Whether one word turns the other round, and only one is so at one time: rising and falling. */
export const trendsApart = onSides(sidesOf(trends))
/** Whether one word turns the other round: confirmed and denied, rose and fell. */
export const opposed = (a: string, b: string) => contrary(a, b) || reversed(a, b)

/** “remains closed”, “still in charge”: whether the word that begins at a place is told to be so on and on. */
export const persistsBefore = (text: string, { start }: Span): boolean =>
  /\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|continu\w+)\b[^,;.]{0,20}$/i.test(text.slice(0, start))

const partySides = sidesOf(parties)
const noParty: readonly number[] = []
/** The pairs of `parties` that a word is of, negative on the second side. */
export const partiesOf = (norm: string): readonly number[] =>
  partySides.get(norm) ?? partySides.get(singular(norm)) ?? noParty
/** Whether two words, by these, stand for two kinds of which nobody is both. */
export const areOfTwoParties = (mine: readonly number[], theirs: readonly number[]): boolean =>
  mine.length > 0 && theirs.length > 0 && mine.some((side) => theirs.includes(-side))

/** Of a text the words that others may turn round. */
type Turnable = {
  /** The pairs that they are of, as `sidesOf` numbers them. */
  sides: readonly number[]
  /** Those that have antonyms, and these, by stem. */
  stems: readonly string[]
  antonyms: readonly string[]
  /** What “un-” is before. */
  roots: readonly string[]
}

const listed = sidesOf([...contraries, ...reversals])
const turnableIn: (text: string) => Turnable = remembering(20_000, (text) => {
  const norms = comparedWords(text).map(({ norm }) => norm)
  const stems = norms.map(stem).filter((one) => antonymsOf(one).length > 0)
  return {
    sides: norms.flatMap((norm) => listed.get(norm) ?? []),
    stems,
    antonyms: stems.flatMap(antonymsOf),
    roots: norms.filter((norm) => norm.startsWith('un')).map(rootOf),
  }
})

/** Whether any word of one of two texts turns one of the other round: of most it is seen at once that none does. Symmetric. */
export function holdTurned(a: string, b: string): boolean {
  const [mine, theirs] = [turnableIn(a), turnableIn(b)]
  return (
    mine.sides.some((side) => theirs.sides.includes(-side)) ||
    theirs.stems.some((one) => mine.antonyms.includes(one)) ||
    holdsOne(b, mine.roots) ||
    holdsOne(a, theirs.roots)
  )
}
const holdsOne = (text: string, roots: readonly string[]) =>
  roots.length > 0 && comparedWords(text).some(({ norm }) => roots.includes(singled(norm)))
