/** Two names that two citations tell of one, in whatever words they tell the rest. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { countryOf } from '../../text/data/countries.ts'
import { articleWords } from './article-words.ts'
import { namesTold, type NameTold } from './names-told.ts'
import { spotBetween, type Spot } from './spots.ts'

type Named = NameTold & { citation: ComparedCitation }

/**
 * Where one citation has a name and another has another of whom or what stands in the same role there, and neither article has the other’s
 * anywhere: who has both tells of two.
 */
export function otherNames(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, Pick<ComparedArticle, 'text'>>,
): Spot[] {
  const named = citations.map((citation) => namesTold(citation).map((name): Named => ({ ...name, citation })))
  const all = named.flat()
  const has = ({ citation: { article } }: Named, words: readonly string[]) =>
    words.some((word) => articleWords(articles, article).has(word))
  const found: Spot[] = []
  for (const [at, mine] of named.entries())
    for (const theirs of named.slice(at + 1))
      for (const one of mine)
        for (const other of theirs) {
          if (one.citation.article === other.citation.article || !mayBeOfOneType(one, other)) continue
          const [own, another] = apart(one, other)
          if (own.length === 0 || another.length === 0) continue
          const areOfOne =
            areSpelledAlike(one, other) ||
            haveOneRole(one, other, mine, theirs) ||
            areInOneRow(one, other, mine, theirs)
          if (!areOfOne || has(one, another) || has(other, own)) continue
          if (found.some(({ values }) => values.some(({ text }) => text === one.text || text === other.text)))
            continue
          const sideOf = ({ text, words }: Named) => ({
            text,
            places: all
              .filter((each) => each.words.join(' ') === words.join(' '))
              .map(({ citation, span }) => ({ citation, span })),
          })
          found.push(spotBetween('name', sideOf(one), sideOf(other)))
        }
  return found
}

const mayBeOfOneType = (a: NameTold, b: NameTold): boolean =>
  a.type === b.type || a.type === 'other' || b.type === 'other'

/** The words of each name that the other has not. */
const apart = ({ words: a }: NameTold, { words: b }: NameTold) =>
  [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))] as const

/** “Ada Lind” and “Ida Lind”, “Grey Boy” and “Grey Bay”: whether two names share a word, and each other word of one is spelled like that of the other. */
function areSpelledAlike(a: NameTold, b: NameTold): boolean {
  const { words, type } = a
  if (words.length !== b.words.length || words.every((word, at) => word !== b.words[at])) return false
  const areSurnames = [type, b.type].includes('person')
  return words.every((word, at) => {
    const other = b.words[at]!
    return word === other || (areAlike(word, other) && !areFormsOfOne(word, other, areSurnames && at > 0))
  })
}

/** Whether two words begin or end with most of the same letters, or have the same consonants. */
function areAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let end = 0
  while (start + end < shorter && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const share = (start + end) / Math.max(a.length, b.length)
  if (a[0] !== b[0]) return share > 0.6
  return share >= 0.5 || consonants(a) === consonants(b)
}
const consonants = (word: string) => word.replace(/[aeiouy]/g, '')

/** “Alex” and “Alexander”, “Katie” and “Katherine”, “North” and “Northern”; of surnames one may end in one more letter, and be another. */
function areFormsOfOne(a: string, b: string, areSurnames: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(short)) return !(areSurnames && long.length - short.length === 1)
  return long.length - short.length > 1 && /(?:[eiy]|ck)$/.test(short)
}

/** Whether two names that share no word stand with the same noun, and each alone does. */
function haveOneRole(a: Named, b: Named, mine: readonly Named[], theirs: readonly Named[]): boolean {
  if (a.says || b.says || !areWhollyApart(a, theirs) || !areWhollyApart(b, mine)) return false
  const only = (role: string, names: readonly Named[]) =>
    names.filter(({ roles }) => roles.includes(role)).length === 1
  return a.roles.some((role) => b.roles.includes(role) && only(role, mine) && only(role, theirs))
}

/** Whether no name of a text begins as one of the words of this one does: “Antarctica” and “the Antarctic”, but not “St Ives” and “St Mawes”. */
function areWhollyApart({ words, text }: NameTold, names: readonly NameTold[]): boolean {
  const own = words.filter((word) => word !== 'st').map((word) => word.slice(0, 4))
  return (
    countryOf(text) === null &&
    !names.some((other) => other.words.some((word) => own.includes(word.slice(0, 4))))
  )
}

/** “Lind and Moe”, “Lind and Roe”: whether each of two names is the only one that differs in a row of names. */
function areInOneRow(a: Named, b: Named, mine: readonly Named[], theirs: readonly Named[]): boolean {
  if (a.says || b.says || !areWhollyApart(a, theirs) || !areWhollyApart(b, mine)) return false
  const [row, other] = [rowOf(a, mine), rowOf(b, theirs)]
  const isIn = (names: readonly Named[]) => (one: Named) =>
    names.some(({ words }) => words.at(-1) === one.words.at(-1))
  return row.length > 0 && row.length === other.length && row.every(isIn(other))
}

/** The other names of the row in which a name stands: of “Lind, Moe and Roe” two; none of those that are only examples. */
function rowOf(name: Named, names: readonly Named[]): Named[] {
  const text = name.citation.quote.exact
  const at = names.indexOf(name)
  const joins = (one: Named | undefined, next: Named | undefined) =>
    one !== undefined &&
    next !== undefined &&
    /^(?:,|,? and) $/.test(text.slice(one.span.end, next.span.start))
  let [first, last] = [at, at]
  while (joins(names[first - 1], names[first])) first -= 1
  while (joins(names[last], names[last + 1])) last += 1
  const row = names.slice(first, last + 1)
  const isOfExamples =
    /\b(?:including|includes?|included|like|such as|among|between|say|e\.g\.) (?:the )?$/i.test(
      text.slice(0, row[0]!.span.start),
    )
  const isJoined = row
    .slice(1)
    .some((next, far) => /and $/.test(text.slice(row[far]!.span.end, next.span.start)))
  return isOfExamples || !isJoined ? [] : row.filter((one) => one !== name)
}
