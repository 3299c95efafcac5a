import { numeralsIn } from '../text/numbers/numerals.ts'
import { fold } from '../text/terms/terms.ts'

/** “The Moscow Times”, as somebody types it: without its article, marks and capitals. */
const plain = (name: string): string =>
  fold(name)
    .replace(/^(?:the|le|la|les|l)[\s’']+/, '')
    .trim()

/** How much of an outlet’s name must be typed before it is offered, in letters. */
const ENOUGH = 4

/**
 * The outlet that a query names, or begins to name; null where it names none.
 * @param outlets the names of each, the one to show first
 * @param enough how many letters of a name stand for it
 */
export function outletNamed(
  query: string,
  outlets: readonly (readonly string[])[],
  enough = ENOUGH,
): string | null {
  const asked = plain(query)
  if (asked === '') return null
  const named = (matches: (name: string) => boolean) =>
    outlets.find((names) => names.map(plain).some(matches))?.[0] ?? null
  return (
    named((name) => name === asked) ??
    (asked.length < enough ? null : named((name) => name.startsWith(asked)))
  )
}

/** What claims can be narrowed down to by name: of each its names, the one to show first. */
export type Names = Record<'outlet' | 'origin', readonly (readonly string[])[]>
export type Named = { filter: keyof Names; name: string }

/** The outlet, or else the origin, that a query names. */
export function named(query: string, { outlet, origin }: Names): Named | null {
  const reporting = outletNamed(query, outlet)
  if (reporting !== null) return { filter: 'outlet', name: reporting }
  const standing = outletNamed(query, origin)
  return standing === null ? null : { filter: 'origin', name: standing }
}

/** The outlet that a query names, with what it says beside: of “France 24 drones” the drones. */
export function outletWithin(
  query: string,
  outlets: Names['outlet'],
): { outlet: string; rest: string } | null {
  const whole = outletNamed(query, outlets)
  if (whole !== null) return { outlet: whole, rest: '' }
  const words = query.split(/\s+/)
  for (let length = words.length - 1; length > 0; length--)
    for (const from of [0, words.length - length]) {
      const outlet = outletNamed(words.slice(from, from + length).join(' '), outlets, Infinity)
      if (outlet !== null) return { outlet, rest: words.toSpliced(from, length).join(' ') }
    }
  return null
}

/** A query with no blank within a number: “1.2 million” is left out or kept whole. */
function numbersWhole(query: string): string {
  let whole = query.replace(/\s+/g, ' ')
  for (const { start, end } of numeralsIn(whole))
    whole = whole.slice(0, start) + whole.slice(start, end).replaceAll(' ', '\u00a0') + whole.slice(end)
  return whole
}

/** So many words are tried without each of them. */
const FEW = 6

/** A query without each of its words in turn, where what is left tells something: the last word first, as it may be unfinished. */
export function withoutOneWord(query: string): string[] {
  const words = numbersWhole(query).split(' ')
  if (words.length > FEW || query.includes('"')) return []
  return words
    .map((_, at) => words.toSpliced(at, 1))
    .filter((left) => left.some((word) => word.length >= ENOUGH || /\p{N}/u.test(word)))
    .map((left) => left.join(' '))
    .reverse()
}

/** A sentence of the interface with its marks `#name` filled in. */
export const filled = (template: string, values: Record<string, string>): string =>
  template.replace(/#([a-z]+)/g, (mark, name: string) => values[name] ?? mark)
