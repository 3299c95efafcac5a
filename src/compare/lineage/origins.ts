import type { ComparedArticle, ComparedCitation, Lineage, Origins } from '../../model/comparison.ts'
import { escaped } from '../../text/escaped.ts'
import { withoutQuotations } from '../../text/quotations.ts'
import { addsName, isOfOwnPlace, isPrintedIn, isWhole, paragraphAmong, tellsOfElse } from './added.ts'
import { releaserOf, releasesAmong } from './releases.ts'
import { isPressRelease, isSignedBeside, printedName, wireOf, workOf } from './credits.ts'
import { evidenceOf } from './evidence.ts'
import { creditReaderOf, handedOn, type Handed } from './handed-on.ts'
import { isCopy, type LineageLookup } from './lookup.ts'
import { byPublication, isEarlier } from '../order.ts'
import { likeness } from '../words/likeness.ts'
import { sameSpeaker } from '../same-speaker.ts'

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

  let groups: Group[] = []
  for (const article of cited) {
    const own = article.publisher
    const release = releaserOf(article, passages.get(article.id) ?? [], releases, cited, lineages)
    const source: Source =
      release !== null
        ? { agency: null, outlet: null, isShown: true }
        : own !== null && credited.has(own)
          ? { agency: own, outlet: null }
          : handingOn(
              sourceOf(
                article,
                quotes(article),
                otherPrints(article, articles, lineages),
                {
                  isCopied: cited.some((other) => copied(article, other)),
                  isRetold: cited.some(
                    (other) => byPublication(other, article) < 0 && retold(article, other),
                  ),
                  isTold: cited.some((other) => other !== article && isCopy(lineages(article.id, other.id))),
                },
                agencyName,
              ),
              handedOn(article, passages.get(article.id) ?? [], creditsIn),
              publishers,
            )
    const joins = (group: Group) =>
      group.articles.some(({ publisher }) => publisher !== null && publisher === source.from) ||
      (article.publisher !== null && group.from.has(article.publisher)) ||
      (release !== null && sameSpeaker(group.release, release)) ||
      (source.agency !== null && group.agency === source.agency) ||
      (source.outlet !== null && group.outlets.has(source.outlet)) ||
      group.articles.some((other) => copied(article, other))
    const joined = groups.filter(joins)
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      {
        agency: joined.find((group) => group.agency !== null)?.agency ?? source.agency,
        release: joined.find((group) => group.release !== null)?.release ?? release,
        isShown: source.isShown === true || joined.some((group) => group.isShown),
        outlets: new Set([
          ...joined.flatMap((group) => [...group.outlets]),
          ...(source.outlet === null ? [] : [source.outlet]),
        ]),
        from: new Set([
          ...joined.flatMap((group) => [...group.from]),
          ...(source.from === undefined ? [] : [source.from]),
        ]),
        credits: [
          ...joined.flatMap((group) => group.credits),
          ...(source.words === undefined ? [] : [{ article: article.id, exact: source.words }]),
        ],
        articles: [...joined.flatMap((group) => group.articles), article],
      },
    ]
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
          group.agency !== null
            ? agencyName(group.agency)
            : (group.release ?? speakersFor(group).map(agencyName).join(' / ')),
        agency: group.agency,
        articles: group.articles.map((article) => article.id),
        ...(group.credits.length > 0 && { credits: group.credits }),
      })),
  }
}

/**
 * How two articles are related as far as one claim goes. Where each is of an origin of its own, what shows that is shown, though
 * the articles as wholes do not; and where one says that it has it from elsewhere, that it does, though they are else independent.
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
  if (lineage.relation !== 'unknown' || one === undefined || other === undefined || one === other)
    return lineage
  const shown = evidenceOf('quotes', 'two-origins', one.name, other.name)
  return { ...lineage, relation: 'independent', evidence: [...lineage.evidence, shown] }
}

/** Whom one article’s passages come from, where that is shown. */
type Source = {
  agency: string | null
  outlet: string | null
  isShown?: true
  /** The outlet cited beside it that it says it has it from. */
  from?: string
  /** The words by which it says whom it has it from. */
  words?: string
}
/** @property isShown whether a passage shows whose it is, whatever the rest of its article does */
type Group = {
  agency: string | null
  /** Whom its articles say that they have it from. */
  from: Set<string>
  credits: { article: string; exact: string }[]
  /** Whose press release it is. */
  release: string | null
  outlets: Set<string>
  articles: ComparedArticle[]
  isShown: boolean
}

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
  const isSigned = ({ agency, release, outlets }: Group) =>
    agency !== null || release !== null || outlets.size > 0
  const inOrder = groups.toSorted((a, b) => byPublication(first(a), first(b)))
  const kept: Group[] = []
  for (const group of [...inOrder.filter(isSigned), ...inOrder.filter((one) => !isSigned(one))]) {
    if (!isSigned(group) && printersOf(group).size < 2) continue
    if (group.isShown || !kept.some((other) => isUnclear(group, other))) kept.push(group)
  }
  return kept
}

/** Where a passage comes from whose sentence says that its outlet has it from another; of one that is not cited here it is only known that it is not its own. */
function handingOn(source: Source, handed: Handed | null, cited: ReadonlySet<string | null>): Source {
  const isToldItself = source.outlet !== null && source.isShown === true
  if (handed === null || isToldItself || (handed.isAgency && source.agency !== null)) return source
  const { from, isAgency, exact: words } = handed
  if (isAgency) return { agency: from, outlet: null, isShown: true, words }
  if (cited.has(from)) return { agency: null, outlet: null, isShown: true, from, words }
  return source.outlet === null ? source : { agency: null, outlet: null }
}

const shareOne = (mine: readonly string[], theirs: readonly string[]) =>
  mine.some((one) => theirs.some((other) => likeness(one, other) >= samePassage))

function sourceOf(
  article: ComparedArticle,
  quotes: readonly string[],
  prints: readonly ComparedArticle[],
  { isCopied, isRetold, isTold }: { isCopied: boolean; isRetold: boolean; isTold: boolean },
  agencyName: (id: string) => string,
): Source {
  const wire = wireOf(article)
  const outlet = article.publisher
  const unknown: Source = { agency: null, outlet: null }
  const name = outlet === null ? '' : agencyName(outlet).replace(/^the /i, '')
  const told = (texts: readonly string[]) => texts.some((text) => isToldTo(text, name))
  if (outlet !== null && told(quotes)) return { agency: null, outlet, isShown: true }
  const paragraphs = quotes.flatMap((quote) =>
    prints.length === 0 ? [] : (paragraphAmong(quote, article, prints) ?? []),
  )
  const isAdded = ({ text, standing }: (typeof paragraphs)[number]) =>
    (standing !== 'shared' && told([text])) || (standing === 'between' && isSignedBeside(article))
  if (outlet !== null && wire !== null && !isCopied && paragraphs.length > 0 && paragraphs.every(isAdded))
    return { agency: null, outlet, isShown: true }
  // The dispatch stands whole elsewhere, and tells nothing of this.
  if (
    wire !== null &&
    !isCopied &&
    paragraphs.length > 0 &&
    !isTold &&
    paragraphs.every(({ standing }) => standing !== 'shared') &&
    quotes.every((quote) => tellsOfElse(quote, prints)) &&
    prints.some(isWhole)
  )
    return outlet !== null && isSignedByOwn(article, prints)
      ? { agency: null, outlet, isShown: true }
      : unknown
  const mayBeAdded = ({ text, standing }: (typeof paragraphs)[number]) =>
    standing !== 'shared' && isOfOwnPlace(text, name, prints)
  if (wire !== null && paragraphs.length > 0 && paragraphs.every(mayBeAdded)) return unknown
  if (isSignedBeside(article) && prints.length > 0 && quotes.every((quote) => addsName(quote, prints)))
    return unknown
  const isPrinted = isCopied || quotes.some((quote) => isPrintedIn(quote, prints))
  const agencyToldTo = wire === null ? null : toldTo(printedName(wire))
  if (wire !== null && (isPrinted || quotes.some((quote) => agencyToldTo?.test(quote) === true)))
    return { agency: wire.agency, outlet: null, isShown: true }
  if (article.opinion === true && !quotes.some(reportsItself)) return unknown
  const work = workOf(article)
  return work === null || (work.outlet !== null && isRetold) ? unknown : work
}

/** How who signs an opinion tells what he found out himself: “the contract, which I have read”, “the mayor told me”. */
const foundOut =
  /\btold me\b|\b(?:I|we)(?:['’]ve| have)? (?:also |then |myself )?(?:asked|attended|counted|found out|interviewed|met|obtained|read|rang|saw|seen|spoke|spoken|visited|watched|went (?:to|through))\b/iu

const reportsItself = (quote: string): boolean => foundOut.test(withoutQuotations(quote))

/** Whether somebody signs an article whom no other print of its dispatch names. */
const isSignedByOwn = ({ byline }: ComparedArticle, prints: readonly ComparedArticle[]): boolean =>
  byline.some((name) => prints.every((print) => !print.byline.includes(name) && !print.text.includes(name)))

/** The other outlets’ prints of the dispatch that an article credits. */
function otherPrints(
  article: ComparedArticle,
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
): ComparedArticle[] {
  const agency = wireOf(article)?.agency
  return agency === undefined
    ? []
    : lineages
        .copiesOf(article.id)
        .flatMap((id) => articles.get(id) ?? [])
        .filter(
          (other) =>
            other.publisher !== article.publisher &&
            (other.publisher === agency || wireOf(other)?.agency === agency),
        )
}

/** “told the Nation”, “speaking to the Nation”, with its capitals: “an address to the nation” is told to nobody. */
const toldTo = (name: string) =>
  new RegExp(
    `\\b(?:[Tt]old|(?:[Ss]peak|[Ss]poke|[Tt]alk)\\p{L}* (?:exclusively )?(?:to|with)|interview (?:to|with)) (?:[Tt]he )?${escaped(name)}(?![\\p{L}\\p{N}])`,
    'u',
  )

/** Whether words were told to the outlet of this name, “the Standard” for the Lenz Morning Standard. */
function isToldTo(text: string, name: string): boolean {
  const short = shortName(name)
  return (
    toldThisOutlet.test(text) ||
    (name !== '' && toldTo(name).test(text)) ||
    (short !== null && new RegExp(`\\btold [Tt]he ${escaped(short)}(?![\\p{L}\\p{N}])`, 'u').test(text))
  )
}

/** How an outlet speaks of itself; an agency calls itself an agency. */
const toldThisOutlet =
  /\btold this (?:news)?(?:paper|magazine|website|publication|site|outlet|broadcaster|programme|program|station|channel)\b/iu

/** What an outlet calls itself for short, “the Mirror” for the National Mirror; null where anybody may be meant: “the News”. */
function shortName(name: string): string | null {
  const last = /\s(\p{Lu}[\p{L}\p{N}’'-]+)$/u.exec(name)?.[1] ?? null
  return last === null || /^(?:News|Agency|Online|Media|Network|Group)$/u.test(last) ? null : last
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
