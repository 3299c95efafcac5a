import { cleanByline, isName } from './byline-name.ts'
import { bylineLine, markedBylines, printedByline, printedCredits } from './html-byline-places.ts'
import type { PageFacts } from './html-facts.ts'
import { letters } from './markup.ts'

const metaNames = [
  'author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'cxenseparse:author',
  'article.author',
  'og:article:author',
  'article:author',
  'og:author',
  'twitter:creator',
]
/** The author of a link’s preview, which names its own fields: `twitter:label1` “Written by”, `twitter:data1` “Ann Lee”. */
function previewAuthors({ meta }: PageFacts): string[] {
  const labels = ['twitter:label1', 'twitter:label2', 'twitter:label3']
  const label = labels.find((name) => /^(written by|author|by)$/i.test(meta.get(name)?.[0] ?? ''))
  return label === undefined ? [] : (meta.get(label.replace('label', 'data')) ?? [])
}

/**
 * Bylines as the page gives them, one entry a person where it keeps them apart. Metadata often name who put the page up,
 * or the first of several, so the names that most of a page’s own accounts agree on are taken, in the fullest account.
 */
export function bylinesOf(facts: PageFacts, publisher: string | null, url: string | null): string[] {
  const host = letters(URL.parse(url ?? '')?.hostname ?? '')
  const isHouse = (name: string) =>
    letters(publisher ?? '') === letters(name) || (letters(name).length > 5 && host.includes(letters(name)))
  const clean = (names: readonly string[]) => [
    ...new Set(names.map((name) => cleanByline(name, publisher)).filter(isName)),
  ]
  const declared = [
    facts.described?.authors ?? [],
    ...metaNames.map((name) => facts.meta.get(name) ?? []),
    previewAuthors(facts),
  ].map(clean)
  const shown = [
    markedBylines(facts, publisher),
    printedByline(facts, publisher, isHouse),
    printedCredits(facts),
  ].map(clean)
  const accounts = [...declared, ...shown].filter((names) => names.length > 0)
  const isOrganisation = (name: string) => facts.described?.organisations.includes(name) === true
  const people = accounts.filter((names) => !names.every((name) => isHouse(name) || isOrganisation(name)))
  const support = people.map((one) => people.filter((other) => agree(one, other)).length)
  const best = people[support.indexOf(Math.max(...support))]
  if (best === undefined) return accounts[0] ?? bylineLine(facts, publisher)
  const size = (names: readonly string[]) => letters(names.join('')).length
  const fuller = declared.find((names) => agree(best, names) && size(names) > size(best) * 1.3)
  return fuller ?? best
}

/** Whether two accounts share a name, in whatever list or case. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [joined, otherJoined] = [letters(one.join(' ')), letters(other.join(' '))]
  return (
    one.some((name) => otherJoined.includes(letters(name))) ||
    other.some((name) => joined.includes(letters(name)))
  )
}
