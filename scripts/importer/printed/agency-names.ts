import { byCodeUnits } from '../../../src/model/order.ts'
import { escaped } from '../../../src/text/words/escaped.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'

/** What can stand behind an agency’s name and is no part of another name: “AP Sports Writer”, “Reuters Staff”. */
const post =
  '(?:[Ss]taff|STAFF|(?:[Pp]hoto)?[Ww]riters?|WRITERS?|[Rr]eporters?|[Cc]orrespondents?|[Ee]ditors?|[Jj]ournalists?|[Cc]ontributors?|[Nn]ewswires?|[Ww]ires?|[Nn]ews|[Aa]gency|[Ss]ervices?|[Bb]ureau|[Dd]esk|Foundation)'

/**
 * Bodies that have an agency’s name in theirs and are none: they pay for studies and polls, and speak for themselves. A region or
 * an office that is written with the same letters is followed by who works on it.
 */
const namesake = '(?:Institute|Fellow|Fellowship|Philanthropies|Terminal)\\b'

type Known = { pattern: string; every: RegExp; byName: Map<string, string> }
const known = new WeakMap<readonly Agency[], Known>()

/** Two letters before a capitalised word are somebody’s initials, unless that word is a post: “AP Dhillon”, “AP Sports Writer”. */
function patternOf(name: string): string {
  const initials = /^\p{Lu}{2}$/u.test(name)
    ? `(?![ ](?!(?:\\p{L}+ ){0,3}${post}(?!\\p{L}))\\p{Lu}\\p{L})`
    : ''
  return `${escaped(name)}${initials}`
}

function knownOf(agencies: readonly Agency[]): Known {
  const before = known.get(agencies)
  if (before !== undefined) return before
  const names = agencies
    .flatMap((one) =>
      [
        ...new Set([one.name, ...one.aliases, ...one.credits].flatMap((name) => [name, name.toUpperCase()])),
      ].map((name) => ({ agency: one.id, name })),
    )
    .sort((a, b) => b.name.length - a.name.length || byCodeUnits(a.name, b.name))
  const pattern = `(?<![\\p{L}\\p{N}@#])(?:${names.map(({ name }) => patternOf(name)).join('|')})(?![\\p{L}\\p{N}]|[ ]${namesake})`
  const found = {
    pattern,
    every: new RegExp(pattern, 'gu'),
    byName: new Map(names.map(({ agency, name }) => [name, agency])),
  }
  known.set(agencies, found)
  return found
}

/**
 * A pattern for every way the agencies are credited, longest first, so “The Associated Press” wins over “AP”. Initials count
 * only in capitals: “PA” is an agency and “pa” is a word.
 */
export const agencyPattern = (agencies: readonly Agency[]): string => knownOf(agencies).pattern

/** The agency of a name that `agencyPattern` found. */
export const agencyNamed = (name: string, agencies: readonly Agency[]): string | null =>
  knownOf(agencies).byName.get(name) ?? null

/** `agencyPattern`, made once and to be used in `matchAll` and `replace` only. */
export const anyAgency = (agencies: readonly Agency[]): RegExp => knownOf(agencies).every

/** The agencies that the words name, in their order, each once. */
export function agenciesIn(words: string, agencies: readonly Agency[]): string[] {
  const found = words.matchAll(anyAgency(agencies))
  return [...new Set([...found].flatMap(([name]) => agencyNamed(name, agencies) ?? []))]
}

/** The agency that the words name, the first by place; null where none is named. */
export const agencyIn = (words: string, agencies: readonly Agency[]): string | null =>
  agenciesIn(words, agencies)[0] ?? null

/** How a credit names agencies without saying which: “with agencies”, “wire reports”, “news services”, “avec agences”. */
export const unnamedAgencies =
  '(?<![\\p{L}\\p{N}])(?:(?:[Nn]ews|[Ww]ire|[Oo]ther|[Ff]oreign|[Ii]nternational)[ -])*(?:[Aa]gencies|AGENCIES|[Aa]gency (?:[Rr]eports?|[Ii]nputs?|[Ss]taff|[Ff]eeds?)|[Ww]ire (?:[Ss]ervices?|[Rr]eports?)|[Nn]ews (?:[Ss]ervices|[Ww]ires|[Aa]gency)|NEWS WIRES|WIRE SERVICES|[Nn]ewswires?|[Aa]gences|[Aa]genturen|[Aa]gencias|[Aa]genzie|[Aa]gências)(?![\\p{L}\\p{N}])'
