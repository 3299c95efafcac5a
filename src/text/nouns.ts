import { boundaryWords, falsePlurals, irregularPlurals } from './data/nouns.ts'
import { along, at, isGluedHyphen, type Lexeme } from './lexemes.ts'

/** How many words may stand between a number and what it counts: “165 long-range attack drones”. */
const reach = 5

/** The singular of an English plural noun, in lower case; another word stays as it is. */
export function singular(noun: string): string {
  const word = noun.toLowerCase()
  const irregular = irregularPlurals.get(word)
  if (irregular !== undefined) return irregular
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/(?:ss|us|is)$/.test(word)) return word
  return word.replace(/s$/, '')
}

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (irregularPlurals.has(word)) return true
  return (
    word.length > 3 && /[^su]s$|[aeiou]us$/.test(word) && !/(?:ous|is)$/.test(word) && !falsePlurals.has(word)
  )
}

/**
 * What a number counts: the plural noun that ends the phrase after it, in the singular.
 * @param index of the lexeme after the number
 * @param one whether the number is one, so that the noun is no plural
 */
export function countedNoun(
  list: readonly Lexeme[],
  index: number,
  one: boolean,
): { noun: string; next: number } | null {
  let best: { noun: string; next: number } | null = null
  let next = index
  if (isGluedHyphen(list, next)) return one ? null : hyphenated(list, next)
  for (let count = 0; count < reach; count++) {
    const word = along(list, next)
    if (word.type !== 'word') break
    const plural = isPlural(word.lower)
    if (boundaryWords.has(word.lower) && !(plural && count === 0)) break
    if (one) return /^\p{Ll}{3,}$/u.test(word.text) ? { noun: word.lower, next: next + 1 } : null
    if (plural && !/^\p{Lu}/u.test(word.text)) best = { noun: singular(word.lower), next: next + 1 }
    else if (best !== null) break
    next++
    if (isGluedHyphen(list, next)) next++
  }
  return best
}

/** “a 12-member panel”: the member is what is counted. */
function hyphenated(list: readonly Lexeme[], index: number): { noun: string; next: number } | null {
  const word = at(list, index + 1)
  const known =
    /^\p{Ll}{3,}$/u.test(word.text) && !boundaryWords.has(word.lower) && !isGluedHyphen(list, index + 2)
  return known ? { noun: singular(word.lower), next: index + 2 } : null
}
