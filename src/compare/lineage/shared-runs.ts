/** Runs of words that several articles have, and which of these an outlet prints under any of its articles. */
import type { ComparedArticle } from '../../model/comparison.ts'
import { fingerprint, shingles, type Fingerprint } from '../../text/terms/fingerprints.ts'
import { longRun } from './overlap.ts'

/** Words in a row that two articles must share to be laid over each other; five are shared by chance in any large collection. */
export const sharedRun = longRun

const prints = new WeakMap<ComparedArticle, Fingerprint>()

/** The words of an article as they are compared, made once. */
export function printOf(article: ComparedArticle): Fingerprint {
  const known = prints.get(article)
  if (known !== undefined) return known
  const print = fingerprint(article.text)
  prints.set(article, print)
  return print
}

/** For each run of words that several articles hold, which ones, in rising order. */
export function* sharingArticles(
  sorted: readonly ComparedArticle[],
): Generator<{ run: number; holders: number[] }> {
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
      if (holders.length > 1) yield { run: run | 0, holders }
      holders = []
      run = hash
    }
    holders.push(one - hash * places)
  }
  if (holders.length > 1) yield { run: run | 0, holders }
}

/** Whether more than two articles hold a run of words, all of one outlet. */
export const areOfOneOutlet = (
  [first, ...more]: readonly number[],
  articles: readonly ComparedArticle[],
): boolean => {
  const outlet = articles[first ?? -1]?.publisher ?? null
  return outlet !== null && more.length > 1 && more.every((at) => articles[at]?.publisher === outlet)
}

/** Articles that have so much of the shorter in common are prints of one text, whose words are no boilerplate. */
const oneText = 0.5

/**
 * Tells what an outlet prints under its articles, an invitation to its newsletter, its address, from what it prints again of one
 * text: by all the runs of words that its articles share.
 */
export function boilerplateAmong(
  shared: readonly { holders: readonly number[] }[],
  articles: readonly ComparedArticle[],
): (holders: readonly number[]) => boolean {
  const counts = new Map<string, number>()
  for (const { holders } of shared)
    for (const other of holders.slice(1)) {
      const pair = `${holders[0]} ${other}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  const lengthOf = (at: number) => {
    const print = printOf(articles[at]!)
    return print.outside.length + print.inside.length
  }
  return ([first = -1, ...others]) =>
    others.some(
      (other) =>
        (counts.get(`${first} ${other}`) ?? 0) < oneText * Math.min(lengthOf(first), lengthOf(other)),
    )
}
