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

/** Every pair that shares text or a credit. Other pairs share nothing that could show how they are related. */
export function lineages(articles: readonly ComparedArticle[]): Lineage[] {
  const sorted = articles.toSorted((a, b) => compareStrings(a.id, b.id))
  const holders = new Map<number, number[]>()
  sorted.forEach((article, index) => {
    const print = printOf(article)
    for (const hash of new Set([...shingles(print.outside), ...shingles(print.inside)])) {
      if (hash === 0) continue
      const known = holders.get(hash)
      if (known === undefined) holders.set(hash, [index])
      else known.push(index)
    }
  })
  const pairs = new Set<number>()
  for (const held of holders.values()) {
    if (held.length < 2 || held.length > 50) continue
    for (const [at, one] of held.entries()) {
      for (const other of held.slice(at + 1)) pairs.add(one * sorted.length + other)
    }
  }
  const out: Lineage[] = []
  for (const pair of [...pairs].sort((x, y) => x - y)) {
    const a = sorted[Math.floor(pair / sorted.length)]
    const b = sorted[pair % sorted.length]
    if (a !== undefined && b !== undefined) out.push(lineageOf(a, b))
  }
  return out
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
