import type {
  ComparedArticle,
  ComparedCitation,
  EvidenceForm,
  Lineage,
  Origins,
} from '../../model/comparison.ts'
import { releaserOf, releasesAmong, speakerAsPrinted } from './releases.ts'
import { sharedReporters, wireOf } from './credits.ts'
import { evidenceOf } from './evidence.ts'
import { creditedFor, joinedBy, nobody, shownApart, speakersFor, type Group, type Side } from './groups.ts'
import { handedAmong } from './handed-among.ts'
import { creditReaderOf, handedOn, nobody as noOne, type Handed } from './handed-on.ts'
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
 * writer found it out. A text that several outlets print and nobody signs is one origin. What an article says for a claim and what it
 * tells against it may be of two origins.
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
  const sides = sidesOf(citations, articles)
  const cited = [...new Set(sides.map(({ article }) => article))]
  const sidesIn = Map.groupBy(sides, ({ article }) => article)
  const passagesOf = (article: ComparedArticle) =>
    (sidesIn.get(article) ?? []).flatMap(({ passages }) => passages)
  const speakersIn = (article: ComparedArticle) => passagesOf(article).map(({ speaker }) => speaker)
  const copied = (one: Side, other: ComparedArticle) =>
    one.article !== other &&
    isCopy(lineages(one.article.id, other.id)) &&
    shareOne(quotesIn(one.passages), quotesIn(passagesOf(other)))
  const retold = (one: Side, other: ComparedArticle) =>
    one.article.publisher !== other.publisher &&
    isCopy(lineages(one.article.id, other.id)) &&
    !copied(one, other)
  const credited = new Set(cited.map((article) => wireOf(article)?.agency))
  const creditsIn = creditReaderOf(articles, agencyName)
  const publishers = new Set(cited.map(({ publisher }) => publisher))
  const releases = releasesAmong(articles, agencyName)
  const handed = new Map<Side, Handed>(
    sides.flatMap((side) => {
      const found = handedOn(side.article, side.passages, creditsIn, agencyName)
      return found === null ? [] : [[side, found] as const]
    }),
  )
  // a denial may be from where that is from which it denies
  for (const side of sides.filter(({ disputes }) => disputes)) {
    const denied = sidesIn.get(side.article)?.find((one) => one !== side && handed.has(one))
    if (denied !== undefined && !handed.has(side)) handed.set(side, { ...noOne, exact: '' })
  }
  const handedBy = handedAmong(cited, handed, agencyName)

  const sourceIn = (side: Side): Source => {
    const { article, passages } = side
    return article.publisher !== null && credited.has(article.publisher)
      ? { agency: article.publisher, outlet: null }
      : handingOn(
          sourceOf(
            article,
            quotesIn(passages),
            otherPrints(article, articles, lineages),
            {
              isCopied: cited.some((other) => copied(side, other)),
              isRetold: cited.some((other) => byPublication(other, article) < 0 && retold(side, other)),
              isTold: cited.some((other) => other !== article && isCopy(lineages(article.id, other.id))),
            },
            agencyName,
          ),
          handedBy.get(side) ?? null,
          publishers,
        )
  }

  let groups: Group[] = []
  for (const side of sides) {
    const { article } = side
    const isOwn = releases.some((one) => one.article === article)
    // a body too may tell what an outlet reported
    const release =
      isOwn && article.releasedBy === null && handed.has(side)
        ? null
        : releaserOf(article, side.passages, releases, cited, speakersIn, lineages)
    const source: Source =
      release === null
        ? sourceIn(side)
        : { agency: null, outlet: null, isShown: true, ...(!isOwn && wordsFor(side)) }
    const joined = groups.filter(
      (group) =>
        group.articles.some(({ publisher }) => publisher !== null && publisher === source.from?.id) ||
        (article.publisher !== null && group.from.has(article.publisher)) ||
        (source.from !== undefined && group.from.has(source.from.id)) ||
        (release !== null && sameSpeaker(group.release, release)) ||
        (source.agency !== null && group.agencies.has(source.agency)) ||
        (source.outlet !== null && group.outlets.has(source.outlet)) ||
        group.articles.some((other) => copied(side, other)) ||
        // what one reporter writes for two outlets he has from one source
        (source.outlet !== null &&
          group.outlets.size > 0 &&
          group.articles.some((other) => sharedReporters(article, other).length > 0)),
    )
    const rest = groups.filter((group) => !joined.includes(group))
    groups = [...rest, joinedBy(joined, side, source, release, isOwn && release !== null)]
  }
  const known = shownApart(groups, lineages)
  const isKnown = ({ id }: ComparedArticle) =>
    known.some(({ saying, articles: theirs }) => saying.has(id) || theirs.some((one) => one.id === id))
  const saysSo = (article: ComparedArticle) =>
    sidesIn.get(article)?.some(({ disputes }) => !disputes) === true
  const unclear = cited.filter(
    (one) => isKnown(one) && saysSo(one) && !known.some(({ saying }) => saying.has(one.id)),
  )
  const hasBoth = sides.some(({ disputes }) => !disputes)
  return {
    count: known.length,
    unknown: cited.filter((one) => !isKnown(one)).length + unclear.length,
    ...(unclear.length > 0 && { unclear: unclear.map(({ id }) => id) }),
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
        ...(hasBoth && denialsIn(group)),
        ...(group.credits.length > 0 && { credits: group.credits }),
      })),
  }
}

/**
 * How two articles are related as far as one claim goes. Where each is of an origin of its own, what shows that is shown, though
 * the articles as wholes do not; and where one says that it has it from elsewhere, that it does, though they are else independent. Of
 * copies that count apart is said why.
 */
export function lineageWithin(lineage: Lineage, origins: Origins): Lineage {
  const [one, other] = [lineage.a, lineage.b].map((id) => originOf(id, origins))
  const credits = one === other ? (one?.credits ?? []) : []
  const found = credits.filter(({ article }) => article === lineage.a || article === lineage.b)
  if (found.length > 0 && !isCopy(lineage))
    return {
      ...lineage,
      relation: 'unknown',
      evidence: [
        ...found.map(({ exact }) => evidenceOf('credit', 'cites', exact)),
        ...lineage.evidence.filter(({ says }) => says !== 'cites' && !ofIndependence.has(says)),
      ],
    }
  if (isCopy(lineage) && one !== other)
    return { ...lineage, evidence: [...lineage.evidence, evidenceOf('quotes', 'own-passage')] }
  // what an article has from nobody knows whom is independent of nothing
  if ((one === undefined || other === undefined) && lineage.relation === 'independent')
    return { ...lineage, relation: 'unknown' }
  if (one === other && lineage.relation === 'independent')
    return {
      ...lineage,
      relation: 'unknown',
      evidence: lineage.evidence.filter(({ says }) => !ofIndependence.has(says)),
    }
  if (lineage.relation !== 'unknown' || one === undefined || other === undefined || one === other)
    return lineage
  const shown = evidenceOf('quotes', 'two-origins', one.name, other.name)
  return { ...lineage, relation: 'independent', evidence: [...lineage.evidence, shown] }
}

/** What shows that the whole of each of two articles is somebody’s own, whatever else they have from one source. */
const ofIndependence: ReadonlySet<EvidenceForm> = new Set<EvidenceForm>(['signed', 'copy-of-other'])

/** The origin of an article: of what it says for the claim, where it says something for it. */
function originOf(id: string, { list, unclear }: Origins): Origins['list'][number] | undefined {
  const its = unclear?.includes(id) ? [] : list.filter(({ articles }) => articles.includes(id))
  return its.find(({ denials }) => !denials?.includes(id)) ?? its[0]
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

/** Each article, by its day, once for what it says for the claim and once for what it tells against it. */
const sidesOf = (
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
): Side[] =>
  [true, false]
    .flatMap((disputes) => {
      const its = citations.filter(({ stance }) => (stance === 'disputes') === disputes)
      return [...Map.groupBy(its, ({ article }) => article)].flatMap(([id, passages]): Side[] => {
        const article = articles.get(id)
        return article === undefined ? [] : [{ article, passages, disputes }]
      })
    })
    .sort((a, b) => byPublication(a.article, b.article) || Number(a.disputes) - Number(b.disputes))

/** Those of a group which have nothing from there but what disputes the claim. */
function denialsIn({ articles, saying }: Group): Pick<Origins['list'][number], 'denials'> {
  const denials = articles.flatMap(({ id }) => (saying.has(id) ? [] : id))
  return denials.length === 0 ? {} : { denials }
}

/** Whom a side of an article says that it has the claim from. */
function wordsFor({ passages: [first] }: Side): Pick<Source, 'words'> {
  const words = first === undefined ? null : speakerAsPrinted(first)
  return words === null ? {} : { words }
}

const quotesIn = (passages: readonly ComparedCitation[]) => passages.map(({ quote }) => quote.exact)

const shareOne = (mine: readonly string[], theirs: readonly string[]) =>
  mine.some((one) => theirs.some((other) => likeness(one, other) >= samePassage))
