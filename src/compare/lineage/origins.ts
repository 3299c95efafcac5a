import type { ComparedArticle, ComparedCitation, Lineage, Origins } from '../../model/comparison.ts'
import { releaserOf, releasesAmong } from './releases.ts'
import { sharedReporters, wireOf } from './credits.ts'
import { evidenceOf } from './evidence.ts'
import { creditedFor, joinedBy, nobody, shownApart, speakersFor, type Group } from './groups.ts'
import { handedAmong } from './handed-among.ts'
import { creditReaderOf, handedOn } from './handed-on.ts'
import { isCopy, type LineageLookup } from './lookup.ts'
import { handingOn, otherPrints, sourceOf, type Source } from './sources.ts'
import { byPublication } from '../figures/publication.ts'
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
  const releases = releasesAmong(articles, agencyName)
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
    const isOwn = releases.some((one) => one.article === article)
    // a body too may tell what an outlet reported
    const release =
      isOwn && article.releasedBy === null && handed.has(article.id)
        ? null
        : releaserOf(article, passages.get(article.id) ?? [], releases, cited, lineages)
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
    groups = [...rest, joinedBy(joined, article, source, release, isOwn && release !== null)]
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

const shareOne = (mine: readonly string[], theirs: readonly string[]) =>
  mine.some((one) => theirs.some((other) => likeness(one, other) >= samePassage))
