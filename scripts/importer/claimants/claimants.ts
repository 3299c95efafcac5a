import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Claimant } from '../../../src/model/claimant.ts'
import { marksIn } from '../../../src/model/letters.ts'
import { writings } from '../../../src/text/attribution/cues/tellers.ts'
import { governmentOf } from '../../../src/text/data/countries.ts'
import { inPlainWords } from '../../../src/text/naming/plain-words.ts'
import { isShortName } from '../../../src/text/data/short-names.ts'
import { spellingKey } from '../../../src/text/words/spelling.ts'
import { fold } from '../../../src/text/terms/terms.ts'

/** The claimants that the content lists, by id. */
export const listedClaimants = ({ claimants }: Content): Map<string, Claimant> =>
  new Map([...claimants].map(([id, { data }]) => [id, data]))

/** The names that one who makes a claim goes by: all that the content lists for an id, else the name itself, and those of its state. */
export function namesOf(claimant: string, listed: ReadonlyMap<string, Claimant>): string[] {
  const known = listed.get(claimant)
  if (known !== undefined) return [known.name, ...known.aliases]
  const country = governmentOf(claimant)
  return country === null
    ? [claimant]
    : [...new Set([claimant, country.name, country.capital, ...country.others])]
}

const keyOf = (name: string) => name.toLowerCase().replaceAll('’', "'")

/** How a claimant is written: by id where the content knows it, a government by its state, be it called by its capital, else by name. */
export function claimantName(printed: string, claimants: ReadonlyMap<string, Claimant>): string {
  const name = inPlainWords(printed)
  const country = governmentOf(name)
  const state = country?.name ?? name
  const listedBy = (key: (name: string) => string) => {
    const wanted = new Set([name, state, country?.capital ?? name].map(key))
    return [...claimants].find(([, { name: own, aliases }]) =>
      [own, ...aliases].some((one) => wanted.has(key(one))),
    )?.[0]
  }
  // Two people may be listed whose names differ in their marks alone.
  return listedBy(keyOf) ?? listedBy(fold) ?? state
}

/**
 * Who makes a claim, from the names that its passages print, each once: of two ways to write one name the fuller, or
 * the one with its marks, and “the statement” only where nobody else is named, as somebody issued it.
 * @param names in the order of the passages
 */
export function distinctClaimants(names: readonly string[]): string[] {
  const leastMarked = names.toReversed().sort((a, b) => marksIn(a) - marksIn(b))
  const different = [...new Map(leastMarked.map((name) => [wordsOf(name).join(''), name])).values()]
  const fullest = names.flatMap((name) => {
    if (!different.includes(name)) return []
    const longer = different.filter((other) => isShortFor(name, other))
    // “Trump” beside “Donald Trump” and “Melania Trump” is neither.
    const one = longer.find((other) =>
      longer.every((shorter) => shorter === other || isShortFor(shorter, other)),
    )
    return [one ?? name]
  })
  const distinct = [...new Set(fullest)]
  const others = distinct.filter((name) => !isDocument(name))
  return others.length > 0 ? others : distinct
}

/**
 * Whether a name is somebody’s who is not among those who make a claim already, by whatever name.
 * @param there their names
 */
export const isAnother = (name: string, there: readonly string[]): boolean =>
  (there.length === 0 || !isDocument(name)) &&
  there.every((one) => isDocument(one) || distinctClaimants([one, name]).length > 1)

/** Those of some claimants, by id or name, who are not among others, by whatever name, each once. */
export function othersAmong(
  names: readonly string[],
  there: readonly string[],
  listed: ReadonlyMap<string, Claimant>,
): string[] {
  const found: string[] = []
  for (const name of names) {
    const others = [...there, ...found]
    const [called = name] = namesOf(name, listed)
    const known = others.flatMap((one) => namesOf(one, listed))
    if (!others.includes(name) && isAnother(called, known)) found.push(name)
  }
  return found
}

const isDocument = (name: string): boolean => {
  const [article, noun, ...more] = name.toLowerCase().split(' ')
  return article === 'the' && noun !== undefined && writings.test(noun) && more.length === 0
}

/** A name’s words, without what two papers write in two ways: article, hyphens, dots, apostrophes, capitals, marks, British or American. */
export const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/^(?:the|an?) /, '')
    .replaceAll('.', '')
    // “an association of engineers”, “an engineers’ association”
    .replace(/^(association|committee|coalition|group|panel|union|team) of (\p{L}+s)$/u, '$2 $1')
    .replace(/(?<=s)'(?= )/g, '')
    .split(/[\s-]+/)
    .map(spellingKey)

/** Whether one name is another with words left out, its surname alone, or two words or more of it in their order; or with a given name for short, “Deb Roe”. */
function isShortFor(name: string, full: string): boolean {
  const [[given = '', ...others], long] = [wordsOf(name), wordsOf(full)]
  const isCalledShort = others.length > 0 && isShortName(given, long[0]!)
  if (isCalledShort && others.join(' ') === long.slice(1).join(' ')) return isProperName(full)
  const short = [isCalledShort ? long[0]! : given, ...others]
  if (!isProperName(full) || short.length >= long.length || /^(?:jr|sr|i{1,3})$/.test(long.at(-1) ?? ''))
    return false
  if (short.length === 1) return short[0] === long.at(-1) || isFirm(short[0]!, full)
  let from = 0
  return (
    (short[0] === long[0] || short.at(-1) === long.at(-1)) &&
    short.every((word) => (from = long.indexOf(word, from) + 1) > 0)
  )
}

/** Whether a firm is called by its own word alone: “Vakt” for “Vakt Therapeutics”; a family and its firm, “Vakt Group”, are two. */
const isFirm = (short: string, full: string): boolean =>
  wordsOf(full)[0] === short &&
  /^\S+ (?:\S+ )?(?:Inc|Ltd|plc|PLC|LLC|Corp|AG|GmbH|Airlines|Airways|Biotech|Motors|Pharma|Pharmaceuticals?|Semiconductor|Software|Technologies|Therapeutics)\.?$/u.test(
    full,
  )

/** A surname alone, perhaps behind a title: “Vik”, “Ms Vik”. */
const surnameOf = (name: string): string | null =>
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady)\.? )?(\p{Lu}\p{Ll}[\p{L}’'-]*)$/u.exec(name)?.[1] ?? null

/** What one article says of who speaks in it, and of other people it names. */
export type NamedIn = { speakers: readonly string[]; people: readonly string[] }

/**
 * Whom a surname alone means in an article: the one person of that surname who speaks in the article itself or in one that shares a
 * claim with it. Where two people of that surname are named in them, it means neither, and stays as printed.
 * @param related the article’s own names, and those of the articles that share a claim with it
 */
export function fullName(name: string, related: readonly NamedIn[]): string {
  const surname = surnameOf(name)
  if (surname === null) return name
  const fits = (full: string) =>
    full !== name && full.includes(' ') && surnameOf(full) === null && isShortFor(surname, full)
  const people = new Set(related.flatMap((one) => one.people.filter(fits)))
  // “Port Police” is nobody’s full name
  const isPerson = (full: string) => [...people].some((one) => one === full || one.endsWith(` ${full}`))
  const speakers = new Set(
    related.flatMap((one) => one.speakers.filter((full) => fits(full) && isPerson(full))),
  )
  const named = new Set([...speakers, ...people])
  const [one] = distinctClaimants([...speakers])
  return one !== undefined && distinctClaimants([...named]).length === 1 ? one : name
}

/** Whether every word is written as a name is, so that none says what else somebody is: “Microsoft officials”. */
export const isProperName = (name: string): boolean =>
  name
    .replace(/^[Tt]he /, '')
    .split(/\s+/)
    .every((word) => /^\p{Lu}/u.test(word))
