/** Whose “$” and “cent” a text means, which many lands have. */
import { countryOf } from '../data/countries.ts'
import { dollars } from '../data/currencies.ts'
import { at, type Lexeme } from '../words/lexemes.ts'

/** Lands whose own press prints “$” for their own dollar. */
const ofOwnDollar = /^(?:Australia|Canada|New Zealand|Singapore)$/

/** What a text tells of its money: whose “$” it prints, and whether it counts in euros. */
type Told = { dollar: 'USD' | 'dollar'; cent: 'USD' | 'EUR' | 'dollar' }

const known = new WeakMap<readonly Lexeme[], Told>()

/**
 * The dollar of a bare “$”: `dollar`, which may be any, in a text that speaks of a land with a dollar of its own, never of the United
 * States, and sets no other dollar apart from it (“A$5m, or $3m”); else the American one.
 */
export const dollarOf = (list: readonly Lexeme[]): Told['dollar'] => told(list).dollar

/** Of what a cent is the hundredth part: of a euro where a text counts in euros, and in no dollars. */
export const centOf = (list: readonly Lexeme[]): Told['cent'] => told(list).cent

function told(list: readonly Lexeme[]): Told {
  const found = known.get(list)
  if (found !== undefined) return found
  const made = read(list)
  known.set(list, made)
  return made
}

function read(list: readonly Lexeme[]): Told {
  const lands = new Set(list.flatMap((_, index) => landAt(list, index) ?? []))
  const isApart = list.some(
    ({ text }, index) => text === '$' && dollars.has(at(list, index - 1).lower) && at(list, index).gap === 0,
  )
  const isOpen = !isApart && !lands.has('United States') && [...lands].some((land) => ofOwnDollar.test(land))
  const dollar = isOpen ? 'dollar' : 'USD'
  const has = (pattern: RegExp) => list.some(({ lower }) => pattern.test(lower))
  return { dollar, cent: has(/^(?:€|euros?)$/) && !has(/^(?:\$|dollars?)$/) ? 'EUR' : dollar }
}

/** The land that a word, or two, name: “Australian”, “New Zealand”, “U.S.”; null for “us”. */
function landAt(list: readonly Lexeme[], index: number): string | null {
  const [first, second] = [at(list, index), at(list, index + 1)]
  if (!/^\p{Lu}/u.test(first.text) || (first.lower === 'us' && first.text !== 'US')) return null
  const name = first.text.replace(/ns$/, 'n')
  return (countryOf(name) ?? countryOf(`${first.text} ${second.text}`))?.name ?? null
}
