import { boundaryWords, falsePlurals, irregularPlurals } from '../data/nouns.ts'
import { irregularPast } from '../data/verbs.ts'
import { along, at, isGluedHyphen, type Lexeme } from './lexemes.ts'

/** How many words may stand between a number and what it counts: “165 long-range attack drones”. */
const reach = 6

/** What “one” only points at: “one thing”, “one way”. */
const idle = new Set(
  'thing way hand side point moment night morning time another more might would last such final hell'.split(
    ' ',
  ),
)

/** Plurals that often stand before the noun that counts: “100 media organisations”, “two police officers”. */
const attributive = new Set(
  'police media dead aircraft forces staff crew wounded injured women troops'.split(' '),
)

/** A noun in the singular, and the index of the lexeme after it. */
export interface Counted {
  noun: string
  next: number
}

/** The singular of an English plural noun, in lower case; another word stays as it is. */
export function singular(noun: string): string {
  const word = noun.toLowerCase()
  const irregular = irregularPlurals.get(word)
  if (irregular !== undefined) return irregular
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/men$/.test(word)) return `${word.slice(0, -3)}man`
  if (/(?:ss|sh|ch|x|zz|o|[^oa]us)es$/.test(word)) return word.slice(0, -2)
  if (/(?:ss|us|is)$/.test(word)) return word
  return word.replace(/s$/, '')
}

/** Whether a word looks like a plural noun. */
function isPlural(word: string): boolean {
  if (irregularPlurals.has(word) || /[^i]{3}men$/.test(word)) return true
  return (
    word.length > 3 && /[^su]s$|[aeiou]us$/.test(word) && !/(?:ous|is)$/.test(word) && !falsePlurals.has(word)
  )
}

/**
 * What a number counts: the first plural noun of the phrase after it, in the singular.
 * @param index of the lexeme after the number
 * @param one whether the number is one, so that the noun is no plural
 */
export function countedNoun(list: readonly Lexeme[], index: number, one: boolean): Counted | null {
  if (isGluedHyphen(list, index)) return one ? null : hyphenated(list, index)
  if (one) return countedOne(list, index)
  let next = index
  for (let count = 0; count < reach; count++) {
    const word = along(list, next)
    if (word.type !== 'word') return null
    const lower = /^\p{Ll}/u.test(word.text)
    // “mail-in ballots”, “at-risk children”: inside a word with hyphens nothing ends
    const glued = isGluedHyphen(list, next + 1) || (next > index && isGluedHyphen(list, next - 1))
    if (
      lower &&
      !glued &&
      boundaryWords.has(word.lower) &&
      !(count === 0 && irregularPlurals.has(word.lower))
    ) {
      // “12 current or former heads of state”
      if (word.lower !== 'or' || count === 0) return null
    } else if (isPlural(word.lower) && (lower || endsPhrase(list, next + 1))) {
      const head = attributive.has(word.lower) && isPlural(along(list, next + 1).lower) ? next + 1 : next
      return { noun: singular(along(list, head).lower), next: head + 1 }
    }
    next++
    if (isGluedHyphen(list, next)) next++
  }
  return null
}

/** “two Grammy Awards”: a capitalised plural counts where no further name follows it. */
function endsPhrase(list: readonly Lexeme[], index: number): boolean {
  const after = along(list, index)
  return after.type !== 'word' || (/^\p{Ll}/u.test(after.text) && boundaryWords.has(after.lower))
}

/** “one young man”, “one civilian”: the last noun-like word before the phrase ends. */
function countedOne(list: readonly Lexeme[], index: number): Counted | null {
  let best: Counted | null = null
  for (let next = index; next < index + reach; next++) {
    const word = along(list, next)
    if (
      word.type !== 'word' ||
      boundaryWords.has(word.lower) ||
      irregularPast.has(word.lower) ||
      /(?:[^s]s|ed|ing|ly)$/.test(word.lower)
    )
      break
    if (isGluedHyphen(list, next + 1)) next++
    else if (/^\p{Ll}{3,}$/u.test(word.text)) best = { noun: word.lower, next: next + 1 }
  }
  return best !== null && !idle.has(best.noun) ? best : null
}

/** “a 12-member panel”: the member is what is counted. */
function hyphenated(list: readonly Lexeme[], index: number): Counted | null {
  const word = at(list, index + 1)
  const known =
    !/^(?:strong|odd|plus|fold|some)$/.test(word.lower) &&
    /^\p{Ll}{3,}$/u.test(word.text) &&
    !boundaryWords.has(word.lower) &&
    !isGluedHyphen(list, index + 2)
  return known ? { noun: singular(word.lower.replace(/ed$/, '')), next: index + 2 } : null
}
