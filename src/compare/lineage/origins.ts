import type { ComparedArticle, ComparedCitation, Lineage, Origins } from '../../model/comparison.ts'
import { releaserOf, releasesAmong } from './releases.ts'
import { isPressRelease, sharedReporters, unnamedRelease, wireOf } from './credits.ts'
import { evidenceOf } from './evidence.ts'
import { handedAmong } from './handed-among.ts'
import { creditReaderOf, handedOn } from './handed-on.ts'
import { isCopy, type LineageLookup } from './lookup.ts'
import { handingOn, otherPrints, sourceOf, type Source } from './sources.ts'
import { byPublication, isEarlier } from '../figures/publication.ts'
import { likeness } from '../words/likeness.ts'
import { sameSpeaker } from '../words/same-speaker.ts'

/** From here on two passages are the same words, edited at most. */
const samePassage = 0.6

/**
 * Who stands behind a claim: its citations joined where one passage goes back to another or both to one agency. An
 * article that credits an agency and adds reporting of its own is a copy only where the passage is. An article that
 * neither is a copy nor names who wrote it is of unknown origin and counted apart; so is a passage in words of its own in an
 * article that is otherwise an edit of an earlier one here, as it may be the edit; and what an opinion passes on, unless it says that its
 * writer found it out. A text that several outlets print and nobody signs is one origin.
 *
 * @param lineages may be asked for any two cited articles
 * @param agencyName the name of a publisher, by id
 */
export function originsOf(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
  agencyName: (id: string) => string,
): Origins {
  const passages = Map.groupBy(citations, (citation) => citation.article)
  const cited = [...passages.keys()].flatMap((id) => articles.get(id) ?? []).sort(byPublication)
  const quotes = (article: ComparedArticle) =>
    (passages.get(article.id) ?? []).map(({ quote }) => quote.exact)
  const copied = (one: ComparedArticle, other: ComparedArticle) =>
    one !== other && isCopy(lineages(one.id, other.id)) && shareOne(quotes(one), quotes(other))
  const retold = (one: ComparedArticle, other: ComparedArticle) =>
    one.publisher !== other.publisher && isCopy(lineages(one.id, other.id)) && !copied(one, other)
  const credited = new Set(cited.map((article) => wireOf(article)?.agency))
  const creditsIn = creditReaderOf(articles, agencyName)
  const publishers = new Set(cited.map(({ publisher }) => publisher))
  const releases = releasesAmong(articles)
  const handed = new Map(
    cited.flatMap((article) => {
      const found = handedOn(article, passages.get(article.id) ?? [], creditsIn, agencyName)
      return found === null ? [] : [[article.id, found] as const]
    }),
  )
  const handedBy = handedAmong(cited, handed, agencyName)

  const sourceIn = (article: ComparedArticle): Source =>
    article.publisher !== null && credited.has(article.publisher)
      ? { agency: article.publisher, outlet: null }
      : handingOn(
          sourceOf(
            article,
            quotes(article),
            otherPrints(article, articles, lineages),
            {
              isCopied: cited.some((other) => copied(article, other)),
              isRetold: cited.some((other) => byPublication(other, article) < 0 && retold(article, other)),
              isTold: cited.some((other) => other !== article && isCopy(lineages(article.id, other.id))),
            },
            agencyName,
          ),
          handedBy.get(article.id) ?? null,
          publishers,
        )

  let groups: Group[] = []
  for (const article of cited) {
    const release = releaserOf(article, passages.get(article.id) ?? [], releases, cited, lineages)
    const source: Source =
      release === null ? sourceIn(article) : { agency: null, outlet: null, isShown: true }
    const joined = groups.filter(
      (group) =>
        group.articles.some(({ publisher }) => publisher !== null && publisher === source.from?.id) ||
        (article.publisher !== null && group.from.has(article.publisher)) ||
        (source.from !== undefined && group.from.has(source.from.id)) ||
        (release !== null && sameSpeaker(group.release, release)) ||
        (source.agency !== null && group.agencies.has(source.agency)) ||
        (source.outlet !== null && group.outlets.has(source.outlet)) ||
        group.articles.some((other) => copied(article, other)) ||
        // what one reporter writes for two outlets he has from one source
        (source.outlet !== null &&
          group.outlets.size > 0 &&
          group.articles.some((other) => sharedReporters(article, other).length > 0)),
    )
    const rest = groups.filter((group) => !joined.includes(group))
    groups = [...rest, joinedBy(joined, article, source, release)]
  }
  const known = shownApart(groups, lineages)
  return {
    count: known.length,
    unknown: cited.length - known.reduce((sum, group) => sum + group.articles.length, 0),
    list: known
      .map((group) => ({ ...group, articles: group.articles.sort(byPublication) }))
      .sort((a, b) => byPublication(a.articles[0] ?? nobody, b.articles[0] ?? nobody))
      .map((group) => ({
        name:
          group.agencies.size > 0
            ? [...group.agencies].map(agencyName).sort().join(' / ')
            : (group.release ??
              creditedFor(group, agencyName) ??
              group.printed ??
              speakersFor(group).map(agencyName).join(' / ')),
        agency: [...group.agencies][0] ?? null,
        articles: group.articles.map((article) => article.id),
        ...(group.credits.length > 0 && { credits: group.credits }),
      })),
  }
}

/**
 * How two articles are related as far as one claim goes. Where each is of an origin of its own, what shows that is shown, though
 * the articles as wholes do not; and where one says that it has it from elsewhere, that it does, though they are else independent. Of
 * copies that count apart is said why.
 */
export function lineageWithin(lineage: Lineage, { list }: Origins): Lineage {
  const [one, other] = [lineage.a, lineage.b].map((id) => list.find(({ articles }) => articles.includes(id)))
  const credits = one === other ? (one?.credits ?? []) : []
  const found = credits.filter(({ article }) => article === lineage.a || article === lineage.b)
  if (found.length > 0 && !isCopy(lineage))
    return {
      ...lineage,
      relation: 'unknown',
      evidence: [
        ...found.map(({ exact }) => evidenceOf('credit', 'cites', exact)),
        ...lineage.evidence.filter(({ says }) => says !== 'signed' && says !== 'cites'),
      ],
    }
  if (isCopy(lineage) && one !== other)
    return { ...lineage, evidence: [...lineage.evidence, evidenceOf('quotes', 'own-passage')] }
  // what an article has from nobody knows whom is independent of nothing
  if ((one === undefined || other === undefined) && lineage.relation === 'independent')
    return { ...lineage, relation: 'unknown' }
  if (lineage.relation !== 'unknown' || one === undefined || other === undefined || one === other)
    return lineage
  const shown = evidenceOf('quotes', 'two-origins', one.name, other.name)
  return { ...lineage, relation: 'independent', evidence: [...lineage.evidence, shown] }
}

/**
 * How two articles are related as far as the claims go that both make: not independent of each other, whatever else they report, where in
 * none of these both are known to have it by themselves.
 */
export function lineageOver(lineage: Lineage, shared: readonly Origins[]): Lineage {
  if (lineage.relation !== 'independent') return lineage
  const within = shared.map((origins) => lineageWithin(lineage, origins))
  const [first = lineage] = within
  return within.every(({ relation }) => relation !== 'independent') ? first : lineage
}

/** Articles of one origin. @property isShown whether a passage shows whose it is, whatever the rest of its article does */
type Group = {
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
  isShown: boolean
}

/** One group of those that an article belongs to, and the article. */
const joinedBy = (
  groups: readonly Group[],
  article: ComparedArticle,
  { agency, outlet, isShown, from, words }: Source,
  release: string | null,
): Group => ({
  agencies: new Set([
    ...groups.flatMap((group) => [...group.agencies]),
    ...(agency === null ? [] : [agency]),
  ]),
  release: groups.find((group) => group.release !== null)?.release ?? release,
  printed: unnamedRelease(article) ?? groups.find((group) => group.printed !== null)?.printed ?? null,
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
  articles: [...groups.flatMap((group) => group.articles), article],
})

const nobody = { id: '', published: null }

/**
 * The groups that are known to be somebody’s, without each that is related to an earlier one nobody knows how: it may go back
 * to the same. One pair of articles that shows how two groups are related is enough; so is a passage that shows whose it is: it says
 * whom it was told to, or another print of the dispatch that its article credits has it too.
 */
function shownApart(groups: readonly Group[], lineages: LineageLookup): Group[] {
  const first = ({ articles }: Group) => articles.toSorted(byPublication)[0] ?? nobody
  const isUnclear = (one: Group, other: Group) =>
    one.articles.every((a) => other.articles.every((b) => lineages(a.id, b.id)?.relation === 'unknown'))
  const isSigned = ({ agencies, release, printed, outlets, from }: Group) =>
    agencies.size > 0 || release !== null || printed !== null || outlets.size > 0 || from.size > 0
  const inOrder = groups.toSorted((a, b) => byPublication(first(a), first(b)))
  const kept: Group[] = []
  for (const group of [...inOrder.filter(isSigned), ...inOrder.filter((one) => !isSigned(one))]) {
    if (isCircular(group) || (!isSigned(group) && printersOf(group).size < 2)) continue
    if (group.isShown || !kept.some((other) => isUnclear(group, other))) kept.push(group)
  }
  return kept
}

const shareOne = (mine: readonly string[], theirs: readonly string[]) =>
  mine.some((one) => theirs.some((other) => likeness(one, other) >= samePassage))

/** Whether each of its articles says that it has it from another of them: nobody knows where they have it from. */
const isCircular = ({ articles, credits, from }: Group): boolean =>
  from.size > 1 &&
  [...from.keys()].every((id) => articles.some(({ publisher }) => publisher === id)) &&
  articles.every(({ id }) => credits.some(({ article }) => article === id))

/** Whom its articles have it from where none of them is that outlet’s own; null where they credit nobody, or one is. */
function creditedFor({ from, articles }: Group, nameOf: (id: string) => string): string | null {
  const names = [...from].flatMap(([id, name]) =>
    articles.some(({ publisher }) => publisher === id) ? [] : [nameOf(id) === id ? name : nameOf(id)],
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
function speakersFor({ outlets, articles }: Group): string[] {
  const own = articles.find((article) => isPressRelease(article) && article.publisher !== null)?.publisher
  if (own !== undefined && own !== null) return [own]
  const theirs = articles.filter(
    ({ publisher }) => publisher !== null && (outlets.size === 0 || outlets.has(publisher)),
  )
  const first = theirs.filter((one) => !theirs.some((other) => isEarlier(other, one)))
  return [...new Set(first.flatMap(({ publisher }) => publisher ?? []))].sort()
}
