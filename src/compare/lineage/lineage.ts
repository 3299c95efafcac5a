import type { ComparedArticle, Evidence, Lineage, Relation } from '../../model/comparison.ts'
import { shingles } from '../../text/terms/fingerprints.ts'
import { quantities } from '../../text/quantity/quantities.ts'
import { chance, throughCopies } from './copy-groups.ts'
import {
  isPressRelease,
  issuerOf,
  nameById,
  printsTextOf,
  sharedReporters,
  signersOf,
  wireOf,
  workOf,
  type Wire,
  type Work,
} from './credits.ts'
import { areInOneLanguage } from '../../model/language.ts'
import { byCodeUnits } from '../../model/order.ts'
import { byPublication, isEarlier } from '../figures/publication.ts'
import { bylineEvidence, evidenceOf, ownWorkEvidence, releaseEvidence, wireEvidence } from './evidence.ts'
import { citesOutlet } from './handed-on.ts'
import { reportTwoEvents } from './two-reports.ts'
import { overlapOf } from './overlap.ts'
import { areOfOneOutlet, boilerplateAmong, printOf, sharedRun, sharingArticles } from './shared-runs.ts'

/** Share of each article’s words outside quotation marks. From here on two texts are one dispatch printed twice, nothing cut or added. */
const sameCopy = 0.9
/** Shares of the shorter article’s words outside quotation marks. From here on one text is an edit of the other, whoever is credited. */
const editedCopy = 0.5
/** From here on it is, if the shared words stand in several places: a statement printed without marks stands in one. */
const scattered = { share: 0.25, runs: 3 }
/** From here on it is, if both rest on one agency. */
const creditedCopy = 0.15
/** Fewer words than this that two texts share make no copy, as a caption or a headline does not, unless the texts are no more than these. */
export const fewWords = 25
/**
 * From here on, as a share of the shorter article’s words in the order of the other, one may be a text reworked sentence by sentence. Of 170
 * pairs of newscluster that are independent none has a fifth.
 */
export const reworked = 0.25
/** Words in a row that somebody else’s words may be, printed by both: within quotation marks, and without. */
const quotedRun = 8
const unmarkedRun = 12

/** The words outside quotation marks, without runs that are boilerplate. */
function ownWords(
  article: ComparedArticle,
  boilerplate: ReadonlySet<number>,
): { line: number[]; words: number } {
  const { outside, outsideWords } = printOf(article)
  if (boilerplate.size === 0) return { line: outside, words: outsideWords }
  const line = [...outside]
  shingles(outside, sharedRun).forEach((run, at) => {
    if (boilerplate.has(run)) line.fill(0, at, at + sharedRun)
  })
  return { line, words: line.filter((word) => word !== 0).length }
}

/**
 * How two articles are related, with what shows it. Words inside quotation marks do not count towards a copy: what
 * somebody said is printed by everyone. `independent` needs evidence too: each is the work of an outlet or an agency of its own.
 * @param boilerplate runs of words, as `shingles` gives them, that an outlet prints in many of its articles
 */
export function lineageOf(
  a: ComparedArticle,
  b: ComparedArticle,
  boilerplate: ReadonlySet<number> = new Set(),
): Lineage {
  const [one, other] = [ownWords(a, boilerplate), ownWords(b, boilerplate)]
  const [short, long] = one.words <= other.words ? [one, other] : [other, one]
  const outside = overlapOf(short.line, long.line)
  const inside = overlapOf(printOf(a).inside, printOf(b).inside)
  const overlap = short.words === 0 ? 0 : Math.min(1, outside.ordered / short.words)
  const share = short.words === 0 || outside.shared < fewWords ? 0 : outside.shared / short.words
  const wires = [wireOf(a), wireOf(b)] as const
  const agency = sharedAgency(a, b, wires)
  const isBrief = outside.shared < fewWords && outside.longest >= unmarkedRun
  const inBoth = isBrief ? outside.ordered : share * short.words
  const isWhole = inBoth > 0 && inBoth >= sameCopy * long.words && sameFigures(a, b)
  const mayBeCopied =
    isWhole ||
    share >= editedCopy ||
    (share >= scattered.share && outside.runs >= scattered.runs) ||
    (agency !== null && wires[0] !== null && wires[1] !== null && share >= creditedCopy)
  const ofTwo = mayBeCopied && !isWhole && reportTwoEvents(a, b)
  const copied = mayBeCopied && !ofTwo
  // What one outlet prints twice without marks is its own: a paragraph on what happened before.
  const isOfOneOutlet = a.publisher !== null && a.publisher === b.publisher
  const quoted = inside.longest >= quotedRun || (outside.longest >= unmarkedRun && !isOfOneOutlet && !ofTwo)
  // whoever cites the other need not have all from there; the quotation that both print may be
  const cited = copied ? [] : [citesOutlet(a, b), citesOutlet(b, a)].filter((words) => words !== null)
  const reporters = copied ? [] : sharedReporters(a, b)
  const mayBeOne = cited.length > 0 || (reporters.length > 0 && !isOfOneOutlet)
  const isTranslated = inTwoLanguages(a, b)
  // whether what one writes in words of its own is the agency’s that the other credits is not known: the quotation is all that they share
  const isOpen = wires.includes(null) && a.publisher !== agency && b.publisher !== agency
  // what is mostly the same is no text of its own beside a quotation
  const shareQuotation =
    agency === null
      ? quoted && overlap < editedCopy
      : inside.longest >= quotedRun && isOpen && overlap < chance
  let relation: Relation = 'unknown'
  if (copied && agency === null && isOfRelease(a, b)) relation = 'press-release'
  else if (copied) relation = isWhole ? 'same-copy' : 'edited-copy'
  else if (shareQuotation && !mayBeOne) relation = 'shared-quote'
  else if (
    agency === null &&
    !isTranslated &&
    share < chance &&
    overlap < reworked &&
    areApart(workOf(a), workOf(b)) &&
    !mayReport(a, b) &&
    cited.length === 0 &&
    reporters.length === 0
  )
    relation = 'independent'

  const evidence: Evidence[] = [
    ...wireEvidence(wires, copied || (relation === 'shared-quote' && agency !== null)),
    ...(relation === 'press-release' ? releaseEvidence(a, b) : []),
    ...(copied ? bylineEvidence(a, b) : []),
  ]
  if (isTranslated && !copied) evidence.push(evidenceOf('overlap', 'two-languages'))
  else if (outside.shared > 0) {
    evidence.push(evidenceOf('overlap', 'share', String(Math.round(overlap * 100))))
  }
  if (inside.longest >= quotedRun)
    evidence.push(evidenceOf('quotes', 'same-quotation', String(inside.longest)))
  if (!copied && outside.longest >= unmarkedRun)
    evidence.push(evidenceOf('quotes', 'same-words', String(outside.longest)))
  if (relation === 'independent') evidence.push(...ownWorkEvidence(a, b))
  evidence.push(...cited.map((words) => evidenceOf('credit', 'cites', words)))
  if (reporters.length > 0) evidence.push(evidenceOf('byline', 'one-reporter', reporters.join(', ')))
  if (copied && (isEarlier(a, b) || isEarlier(b, a))) {
    const [first, second] = [a, b].sort(byPublication).map(({ published }) => published ?? '')
    evidence.push(evidenceOf('order', 'published', first ?? '', second ?? ''))
  }
  return {
    a: a.id,
    b: b.id,
    relation,
    overlap: round(overlap),
    agency: copied ? (agency ?? onlyAgency(wires)) : null,
    evidence,
  }
}

/** Whether no word of one can be expected in the other, be it a translation of it. */
const inTwoLanguages = (one: ComparedArticle, other: ComparedArticle): boolean =>
  !areInOneLanguage(one, other)

/** Whether one of two texts that are the same is a body’s own, or says that it is the other’s. */
const isOfRelease = (a: ComparedArticle, b: ComparedArticle): boolean =>
  isPressRelease(a) || isPressRelease(b) || printsTextOf(a, b) || printsTextOf(b, a)

/** Whether each article states the amounts that the other states, in whatever words. */
function sameFigures(a: ComparedArticle, b: ComparedArticle): boolean {
  const [one, other] = [a, b].map(({ text }) => new Set(quantities(text).map(({ value }) => String(value))))
  return one?.symmetricDifference(other ?? new Set()).size === 0
}

/** One such run is still shared by chance, in a collection of many thousands. */
const fewRuns = 2
/** More articles than this share a run of words: each is compared with the first two of them only. */
const wide = 60

/**
 * The pairs that share text, and those asked for besides. Time grows with the length of the articles and the number of
 * such pairs, not with the number of all pairs.
 * @param asked pairs of ids, such as those of articles that share a claim
 */
export function lineages(
  articles: readonly ComparedArticle[],
  asked: Iterable<readonly [string, string]> = [],
): Lineage[] {
  const sorted = articles.toSorted((a, b) => byCodeUnits(a.id, b.id))
  const place = new Map(sorted.map((article, at) => [article.id, at]))
  const pairs = new Map<number, number>()
  const add = (a: number, b: number, runs: number) => {
    const pair = Math.min(a, b) * sorted.length + Math.max(a, b)
    if (a !== b) pairs.set(pair, (pairs.get(pair) ?? 0) + runs)
  }
  const boilerplate = new Set<number>()
  const ofOneOutlet: { run: number; holders: number[] }[] = []
  const addAll = (holders: readonly number[]) => {
    for (const [at, one] of holders.entries())
      for (const other of at < 2 || holders.length <= wide ? holders.slice(at + 1) : []) add(one, other, 1)
  }
  for (const { run, holders } of sharingArticles(sorted)) {
    if (areOfOneOutlet(holders, sorted)) ofOneOutlet.push({ run, holders })
    else addAll(holders)
  }
  const isBoilerplate = boilerplateAmong(ofOneOutlet, sorted)
  for (const { run, holders } of ofOneOutlet) {
    if (isBoilerplate(holders)) boilerplate.add(run)
    else addAll(holders)
  }
  for (const [a, b] of asked) {
    const [one, other] = [place.get(a), place.get(b)]
    if (one !== undefined && other !== undefined) add(one, other, fewRuns)
  }
  const found = [...pairs]
    .flatMap(([pair, runs]) => (runs < fewRuns ? [] : [pair]))
    .sort((x, y) => x - y)
    .flatMap((pair) => {
      const [a, b] = [sorted[Math.floor(pair / sorted.length)], sorted[pair % sorted.length]]
      return a === undefined || b === undefined ? [] : [lineageOf(a, b, boilerplate)]
    })
  return throughCopies(found)
}

/** The agency both rest on: each credits it, or is it, or one credits it and the other credits nobody else. */
function sharedAgency(
  a: ComparedArticle,
  b: ComparedArticle,
  [one, other]: readonly [Wire | null, Wire | null],
): string | null {
  if (one !== null && other !== null) return one.agency === other.agency ? one.agency : null
  const wire = one ?? other
  if (wire === null) return null
  const rest = one === null ? a : b
  return rest.publisher === wire.agency || signersOf(rest).length === 0 ? wire.agency : null
}

/** A copy of what one of them credits to an agency is the agency’s too. */
function onlyAgency([one, other]: readonly [Wire | null, Wire | null]): string | null {
  return one !== null && other !== null ? null : ((one ?? other)?.agency ?? null)
}

/** Whether both are known to be somebody’s work, and not of the same one. */
const areApart = (one: Work | null, other: Work | null) =>
  one !== null && other !== null && (one.agency !== other.agency || one.outlet !== other.outlet)

/** Whether one of two is a body’s own word, which the other, published no earlier, may be a report of in other words. */
function mayReport(one: ComparedArticle, other: ComparedArticle): boolean {
  const isOwn = issuerOf(one, nameById) !== null
  if (isOwn === (issuerOf(other, nameById) !== null)) return false
  return isOwn ? !isEarlier(other, one) : !isEarlier(one, other)
}

const round = (share: number) => Math.round(share * 1000) / 1000
