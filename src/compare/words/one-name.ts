/** Of two words whether they are names, and whether of one bearer or one country. */
import { countryOf } from '../../text/data/countries.ts'
import { conceptsOf, synonymsOf } from '../../text/terms/synonyms.ts'
import { stem } from '../../text/words/stems.ts'
import * as lexicon from './lexicon.ts'
import type { Word } from './words.ts'

/** “el-Sisi” and “al-Sissi”. */
export const particlesOfNames = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ad',
  'ar',
  'an',
  'ez',
  'az',
  'es',
  'ed',
  'er',
  'adh',
])
export const isParticle = (word: Word | undefined) => word !== undefined && particlesOfNames.has(word.norm)

/** A name, or a word that a sentence start gives its capital and that is no word of the language, as far as we know. */
export const isName = ({ kind, capital, norm }: Word) =>
  kind === 'name' ||
  (kind === 'word' &&
    capital &&
    !lexicon.functionWords.has(norm) &&
    !/(?<![us])s$/.test(norm) &&
    [conceptsOf, synonymsOf].every((groupsOf) => groupsOf(stem(norm)).length === 0))

/** A name as it is printed, not a word that only may be one. */
export const isOfName = (word: Word | undefined) => word?.kind === 'name' && word.capital
export const isSameName = (one: Word | undefined, other: Word | undefined) =>
  isOfName(one) && isOfName(other) && one?.norm === other?.norm

/** “Eva Lind” and “Eva Brand”: whether two names end what begins with the same one in both; not “Orsk Party” and “Orsk National Council”. */
export const endOneName = (left: readonly Word[], i: number, right: readonly Word[], j: number): boolean =>
  isOfName(left[i]) &&
  isOfName(right[j]) &&
  isSameName(left[i - 1], right[j - 1]) &&
  ![left[i + 1], right[j + 1]].some(isOfName)

/** “Miriam” and “Marian”: so much alike that one may be a slip for the other. */
export const areSpelledAlike = (one: string, other: string): boolean =>
  one.length === other.length &&
  [...one].filter((letter, at) => letter === other[at]).length >= leastAlike * one.length
const leastAlike = 0.6

/** “Senate history” and “American history”: a country, or what is of it, is no other name for what is none. */
export const isOfCountry = (word: Word): boolean => landOf(word) != null
const landOf = ({ norm }: Word) => countryOf(norm.replace(/['’]s$/, ''))

/** “Hungary’s minister” and “the Hungarian minister”. */
export const isOfOneCountry = (a: Word, b: Word): boolean => {
  const [one, other] = [a, b].map(landOf)
  return one != null && one.name === other?.name
}
