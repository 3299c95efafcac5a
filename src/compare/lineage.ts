import type { ComparedArticle, Evidence, Lineage, Relation } from '../model/comparison.ts'
import { fingerprint, shingles, type Fingerprint } from '../text/fingerprints.ts'
import { compareStrings } from './order.ts'
import { overlapOf } from './overlap.ts'

/** From here on two texts are one dispatch printed twice. */
const sameCopy = 0.9
/** From here on one text is an edit of the other, whoever is credited. */
const editedCopy = 0.5
/** From here on they are, if both credit the same agency. */
const creditedCopy = 0.15
/** Words of one run outside quotation marks that nobody writes twice by chance. */
const copiedRun = 20
const copiedWords = 60
/** Words of one run inside quotation marks that make a shared quotation. */
const sharedQuoteRun = 8

const prints = new WeakMap<ComparedArticle, Fingerprint>()

function printOf(article: ComparedArticle): Fingerprint {
  const known = prints.get(article)
  if (known !== undefined) return known
  const print = fingerprint(article.text)
  prints.set(article, print)
  return print
}

/**
 * How two articles are related, with what shows it. Words inside quotation marks do not count towards a copy: what
 * somebody said is printed by everyone. `independent` needs evidence too: each has a reporter or an agency of its own.
 * @param boilerplate shingles that an outlet prints under many of its articles
 */
export function lineageOf(
  a: ComparedArticle,
  b: ComparedArticle,
  boilerplate?: ReadonlySet<number>,
): Lineage {
  const printA = printOf(a)
  const printB = printOf(b)
  const [short, long] = printA.outsideWords <= printB.outsideWords ? [printA, printB] : [printB, printA]
  const outside = overlapOf(short.outside, long.outside, boilerplate)
  const inside = overlapOf(printA.inside, printB.inside)
  const overlap = short.outsideWords === 0 ? 0 : Math.min(1, outside.ordered / short.outsideWords)
  const share = short.outsideWords === 0 ? 0 : outside.shared / short.outsideWords
  const agency = sharedAgency(a, b)
  const evidence: Evidence[] = []
  if (agency !== null) evidence.push(creditEvidence(a, b, agency))
  if (outside.shared > 0) {
    evidence.push({
      kind: 'overlap',
      text: `${percent(overlap)} of the words outside quotation marks are the same, in the same order`,
    })
  }
  if (inside.longest >= sharedQuoteRun) {
    evidence.push({ kind: 'quotes', text: `Both quote the same words, ${inside.longest} in a row` })
  }
  const copied =
    share >= editedCopy ||
    (outside.longest >= copiedRun && outside.shared >= copiedWords) ||
    (agency !== null && share >= creditedCopy)
  let relation: Relation
  if (copied) relation = share >= sameCopy ? 'same-copy' : 'edited-copy'
  else if (inside.longest >= sharedQuoteRun) relation = 'shared-quote'
  else if (agency === null && ownWork(a) && ownWork(b) && a.publisher !== b.publisher) {
    relation = 'independent'
    evidence.push({ kind: 'byline', text: `${originText(a)}; ${originText(b)}` })
  } else relation = 'unknown'
  return { a: a.id, b: b.id, relation, overlap: round(overlap), agency: copied ? agency : null, evidence }
}

/** Words in a row that two articles must share to be laid over each other; five are shared by chance in any large collection. */
const sharedRun = 8
/** More articles than this share a run of words: each is compared with the first of them only. */
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
  const sorted = articles.toSorted((a, b) => compareStrings(a.id, b.id))
  const place = new Map(sorted.map((article, at) => [article.id, at]))
  const pairs = new Set<number>()
  const add = (a: number, b: number) => a !== b && pairs.add(Math.min(a, b) * sorted.length + Math.max(a, b))
  for (const holders of sharingArticles(sorted)) {
    for (const [at, one] of holders.entries()) {
      for (const other of at < 2 || holders.length <= wide ? holders.slice(at + 1) : []) add(one, other)
    }
  }
  for (const [a, b] of asked) {
    const [one, other] = [place.get(a), place.get(b)]
    if (one !== undefined && other !== undefined) add(one, other)
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .flatMap((pair) => {
      const [a, b] = [sorted[Math.floor(pair / sorted.length)], sorted[pair % sorted.length]]
      return a === undefined || b === undefined ? [] : [lineageOf(a, b)]
    })
}

/** For each run of words that several articles hold, which ones, in rising order. */
function* sharingArticles(sorted: readonly ComparedArticle[]): Generator<number[]> {
  const places = sorted.length + 1
  const found: Float64Array[] = []
  sorted.forEach((article, at) => {
    const print = printOf(article)
    const runs = new Set([...shingles(print.outside, sharedRun), ...shingles(print.inside, sharedRun)])
    runs.delete(0)
    // A run and its article in one number, so that a plain sort brings the holders of a run together.
    found.push(Float64Array.from(runs, (hash) => (hash >>> 0) * places + at))
  })
  const all = new Float64Array(found.reduce((sum, one) => sum + one.length, 0))
  let end = 0
  for (const one of found) {
    all.set(one, end)
    end += one.length
  }
  all.sort()
  let holders: number[] = []
  let run = -1
  for (const one of all) {
    const hash = Math.floor(one / places)
    if (hash !== run) {
      if (holders.length > 1) yield holders
      holders = []
      run = hash
    }
    holders.push(one - hash * places)
  }
  if (holders.length > 1) yield holders
}

function sharedAgency(a: ComparedArticle, b: ComparedArticle): string | null {
  const [from, to] = [a, b].map((article) => article.credit?.agency ?? article.publisher)
  const credited = a.credit !== null || b.credit !== null
  return credited && from !== undefined && from !== null && from === to ? from : null
}

function creditEvidence(a: ComparedArticle, b: ComparedArticle, agency: string): Evidence {
  const words = [a, b].flatMap((article) => (article.credit === null ? [] : [`“${article.credit.exact}”`]))
  return { kind: 'credit', text: `Both credit ${agency.toUpperCase()}: ${words.join(' and ')}` }
}

/** Whether somebody is named who can have written it: a reporter, or an agency. */
function ownWork(article: ComparedArticle): boolean {
  return article.byline.length > 0 || article.credit !== null
}

function originText(article: ComparedArticle): string {
  if (article.credit !== null) return `one credits “${article.credit.exact}”`
  return `one is signed by ${article.byline.join(', ')}`
}

const percent = (share: number) => `${Math.round(share * 100)} %`
const round = (share: number) => Math.round(share * 1000) / 1000
