/** The fullest name that stands before capitals in brackets: “the Metal and Transport Workers’ Federation (MTF)”. */
const spelledOut =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]*(?: (?:of|and|for|the|&|\p{Lu}[\p{L}’'-]*)){1,8}) \((\p{Lu}{2,6})\)/gu

/** Whether capitals are those that a name’s words begin with, some of them perhaps left out: “MTF”, no “MTG”. */
function areInitialsOf(letters: string, words: readonly string[]): boolean {
  const initials = words.map((word) => word.slice(0, 1)).filter((letter) => /\p{Lu}/u.test(letter))
  let from = 0
  return (
    initials.length > 1 &&
    initials[0] === letters[0] &&
    [...letters].every((letter) => (from = initials.indexOf(letter, from) + 1) > 0)
  )
}

/** The bodies that a text calls by capitals, by these: MTF → “Metal and Transport Workers’ Federation”. */
export function shortForms(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', letters = ''] of text.matchAll(spelledOut)) {
    const words = name.split(' ')
    // “Trade Minister Ola Berg and the Trade Federation (TF)”: the last words that the capitals fit
    const start = words.findLastIndex((_, at) => areInitialsOf(letters, words.slice(at)))
    if (start >= 0 && !found.has(letters)) found.set(letters, words.slice(start).join(' '))
  }
  return found
}

const keyOf = (name: string) => name.toLowerCase().replaceAll('’', "'")

/**
 * The whole name of a body that an article calls by capitals alone, “MTF”, “the MTF”: as the article or one that shares a claim with
 * it spells it out, or as another does whose name for it the article prints too; null where none does, or two in two ways.
 * @param text the article’s own
 * @param related texts of the article itself and of those that share a claim with it
 */
export function spelledFully(
  name: string,
  text: string,
  related: readonly ReadonlyMap<string, string>[],
  others: readonly ReadonlyMap<string, string>[],
): string | null {
  const letters = /^(?:[Tt]he )?(\p{Lu}{2,6})$/u.exec(name)?.[1]
  if (letters === undefined) return null
  const given = related.flatMap((one) => one.get(letters) ?? [])
  const printed = others
    .flatMap((one) => one.get(letters) ?? [])
    .filter((full) => keyOf(text).includes(keyOf(full)))
  const names = new Map([...given, ...printed].map((full) => [keyOf(full), full]))
  const [only = null, ...more] = names.values()
  return more.length > 0 ? null : only
}
