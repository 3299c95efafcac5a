/** Whom the passages of one article come from: an agency, an outlet, or somebody whom nobody can tell. */
import type { ComparedArticle } from '../../model/comparison.ts'
import { escaped } from '../../text/words/escaped.ts'
import { withoutQuotations } from '../../text/words/quotations.ts'
import { addsName, isOfOwnPlace, isPrintedIn, isWhole, paragraphAmong, tellsOfElse } from './added.ts'
import { isSignedBeside, printedName, wireOf, workOf } from './credits.ts'
import type { Handed } from './handed-on.ts'
import type { LineageLookup } from './lookup.ts'

/** Whom one article’s passages come from, where that is shown. */
export type Source = {
  agency: string | null
  outlet: string | null
  isShown?: true
  /** The outlet that it says it has it from: the id of a publisher, or the name as one, and the name. */
  from?: { id: string; name: string }
  /** The words by which it says whom it has it from. */
  words?: string
}

/**
 * Where a passage comes from whose sentence says that its outlet has it from another: never from itself, be it unknown from whom. What a
 * dispatch says so is the agency’s as well, unless that outlet’s own article is cited beside it.
 */
export function handingOn(source: Source, handed: Handed | null, cited: ReadonlySet<string | null>): Source {
  const isToldItself = source.outlet !== null && source.isShown === true
  if (handed === null || isToldItself) return source
  const { from, name, isAgency, exact: words } = handed
  if ((isAgency || from === null) && source.agency !== null) return source
  if (from === null) return { agency: null, outlet: null }
  if (isAgency) return { agency: from, outlet: null, isShown: true, words }
  const agency = cited.has(from) ? null : source.agency
  return { agency, outlet: null, isShown: true, from: { id: from, name }, words }
}

/**
 * Whom an article’s passages come from by what it says of itself: the outlet that they were told to, or whose writer added them to a
 * dispatch; the agency that it credits, where the passage stands in another print of the dispatch or tells whom it was told to; whoever signs it.
 * @param quotes the passages
 * @param prints what else is known of the dispatch that it credits (`otherPrints`)
 * @param beside whether another cited article has the same passage (`isCopied`), is an earlier copy of the article without the passage
 * (`isRetold`), or is a copy of it at all (`isTold`)
 */
export function sourceOf(
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
  if (article.opinion && !quotes.some(reportsItself)) return unknown
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
export function otherPrints(
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
