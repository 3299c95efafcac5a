/** The articles of a claim in groups of one origin, and which groups are known to be of somebody. */
import type { ComparedArticle, ComparedCitation, Lineage } from '../../model/comparison.ts'
import { isPressRelease, unnamedRelease } from './credits.ts'
import type { LineageLookup } from './lookup.ts'
import type { Source } from './sources.ts'
import { byPublication, isEarlier } from '../figures/publication.ts'

/** What one article says for a claim, or of what disputes it. */
export type Side = { article: ComparedArticle; passages: ComparedCitation[]; disputes: boolean }

/** Articles of one origin. @property isShown whether a passage shows whose it is, whatever the rest of its article does */
export type Group = {
  /** The agencies that its articles credit: several where copies of one text credit another each. */
  agencies: ReadonlySet<string>
  /** Whom its articles say that they have it from, by id and name. */
  from: ReadonlyMap<string, string>
  credits: { article: string; exact: string }[]
  /** Whose press release it is. */
  release: string | null
  /** The words by which one says that it is a press release, and not whose: “Press release”. */
  printed: string | null
  outlets: Set<string>
  articles: ComparedArticle[]
  /** Those of its articles that have from there that the claim is so, by id: the others have only what disputes it. */
  saying: ReadonlySet<string>
  /** Those of them that are a body’s own release. */
  own: ComparedArticle[]
  isShown: boolean
}

/** One group of those that a side of an article belongs to, and the article. */
export const joinedBy = (
  groups: readonly Group[],
  { article, disputes }: Pick<Side, 'article' | 'disputes'>,
  { agency, outlet, isShown, from, words }: Source,
  release: string | null,
  isOwn: boolean,
): Group => ({
  agencies: new Set([
    ...groups.flatMap((group) => [...group.agencies]),
    ...(agency === null ? [] : [agency]),
  ]),
  release: groups.find((group) => group.release !== null)?.release ?? release,
  printed: unnamedRelease(article) ?? groups.find((group) => group.printed !== null)?.printed ?? null,
  own: [...groups.flatMap((group) => group.own), ...(isOwn ? [article] : [])],
  isShown: isShown === true || groups.some((group) => group.isShown),
  outlets: new Set([...groups.flatMap((group) => [...group.outlets]), ...(outlet === null ? [] : [outlet])]),
  from: new Map([
    ...groups.flatMap((group) => [...group.from]),
    ...(from === undefined ? [] : [[from.id, from.name] as const]),
  ]),
  credits: [
    ...groups.flatMap((group) => group.credits),
    ...(words === undefined ? [] : [{ article: article.id, exact: words }]),
  ],
  articles: [...new Set([...groups.flatMap((group) => group.articles), article])],
  saying: new Set([...groups.flatMap((group) => [...group.saying]), ...(disputes ? [] : [article.id])]),
})

export const nobody = { id: '', published: null }

/**
 * The groups that are known to be somebody’s, without each that is related to an earlier one nobody knows how: it may go back
 * to the same. A body knows what it says of itself, whatever others print; only what was reported before its release cannot be from it. One pair of articles that shows how two groups are related is enough; so is a passage that shows whose it is: it says
 * whom it was told to, or another print of the dispatch that its article credits has it too.
 */
export function shownApart(groups: readonly Group[], lineages: LineageLookup): Group[] {
  const first = ({ articles }: Group) => articles.toSorted(byPublication)[0] ?? nobody
  const isUnclear = (one: Group, other: Group) =>
    !isOfOneArticle(one, other) &&
    one.articles.every(
      (a) =>
        sourcesIn(other).every((b) => a === b || leavesOpen(lineages(a.id, b.id))) &&
        !(other.own.length > 0 && other.articles.every((b) => isEarlier(a, b))),
    )
  const isSigned = ({ agencies, release, printed, outlets, from }: Group) =>
    agencies.size > 0 || release !== null || printed !== null || outlets.size > 0 || from.size > 0
  const inOrder = groups.toSorted((a, b) => byPublication(first(a), first(b)))
  const kept: Group[] = []
  const ranked = [
    (one: Group) => one.own.length > 0,
    (one: Group) => one.own.length === 0 && isSigned(one),
    (one: Group) => !isSigned(one),
  ]
  for (const group of ranked.flatMap((isOf) => inOrder.filter(isOf))) {
    if (isCircular(group) || (!isSigned(group) && printersOf(group).size < 2)) continue
    if (group.isShown || !kept.some((other) => isUnclear(group, other))) kept.push(group)
  }
  return kept
}

/** What others may have from a group: a body’s own release, whoever tells of it beside. */
const sourcesIn = ({ own, articles }: Group): ComparedArticle[] => (own.length > 0 ? own : articles)

/** Whether two groups are the sides of one article, which has what disputes the claim from elsewhere. */
const isOfOneArticle = (one: Group, other: Group): boolean =>
  one.articles.every((a) => other.articles.every((b) => a === b))

/** Whether it is not known that two articles go back to two: one may have from the agency that the other credits more than a quotation. */
const leavesOpen = (lineage: Lineage | null): boolean =>
  lineage?.relation === 'unknown' ||
  (lineage?.relation === 'shared-quote' && lineage.evidence.some(({ says }) => says === 'one-credits'))

/** Whether an article says whom it has it from. */
const hasItElsewhere = (credits: Group['credits'], { id }: ComparedArticle): boolean =>
  credits.some(({ article }) => article === id)

/** Whether each of its articles says that it has it from another of them: nobody knows where they have it from. */
const isCircular = ({ articles, credits, from }: Group): boolean =>
  from.size > 1 &&
  [...from.keys()].every((id) => articles.some(({ publisher }) => publisher === id)) &&
  articles.every((one) => hasItElsewhere(credits, one))

/** Whom its articles have it from, be it printed here whenever; null where they credit nobody, or only each other. */
export function creditedFor(
  { from, articles, credits }: Group,
  nameOf: (id: string) => string,
): string | null {
  const names = [...from].flatMap(([id, name]) =>
    articles.some((one) => one.publisher === id && hasItElsewhere(credits, one))
      ? []
      : [nameOf(id) === id ? name : nameOf(id)],
  )
  return names.length === 0 ? null : names.sort().join(' / ')
}

/** The outlets that print a group’s text. */
const printersOf = ({ articles }: Group) =>
  new Set(articles.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))

/**
 * The outlets whose text it is: the body that speaks for itself, else the one that printed it first, of those that sign it where one does;
 * each that may have been the first where the dates do not tell.
 */
export function speakersFor({ outlets, articles }: Group): string[] {
  const own = articles.find((article) => isPressRelease(article) && article.publisher !== null)?.publisher
  if (own !== undefined && own !== null) return [own]
  const theirs = articles.filter(
    ({ publisher }) => publisher !== null && (outlets.size === 0 || outlets.has(publisher)),
  )
  const first = theirs.filter((one) => !theirs.some((other) => isEarlier(other, one)))
  return [...new Set(first.flatMap(({ publisher }) => publisher ?? []))].sort()
}
