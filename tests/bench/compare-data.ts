import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ComparedArticle } from '../../src/model/comparison.ts'
import { readClaims } from '../../scripts/importer/claims/claims.ts'
import { readJsonLines } from './json-lines.ts'

const shared = new URL('../../../shared/data/', import.meta.url)
const own = fileURLToPath(new URL('pairs/', import.meta.url))

const rows = <T>(name: string): T[] | null => readJsonLines<T>(new URL(name, shared))

/** Two texts under the heading of their section. */
export type Pair = { heading: string; a: string; b: string; line: number }

/** Our own pairs: `== heading`, then one pair a line, parted by a bar. */
export function ownPairs(name: string): Pair[] {
  let heading = ''
  return readFileSync(`${own}${name}`, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.startsWith('== ')) heading = text.slice(3).trim()
      const [a, b] = text.split(' | ')
      return a === undefined || b === undefined || text.startsWith('#')
        ? []
        : [{ heading, a, b, line: index + 1 }]
    })
}

/** Our own sets of differences by the end of their files’ names, in the order they were written in. */
export const differenceSets = [
  '',
  '-later',
  '-second',
  '-third',
  '-fourth',
  '-fifth',
  '-sixth',
  '-seventh',
  '-eighth',
  '-ninth',
  '-tenth',
  '-eleventh',
  '-twelfth',
] as const
/** And of claims. */
export const claimSets = [...differenceSets, '-thirteenth', '-fourteenth'] as const

export const figureSets = ['figures.txt', 'figures-second.txt', 'figures-third.txt'] as const

/** Two sentences that make one claim, and the amounts and times that they contradict each other in, as “12 / 15”. */
export function figurePairs(
  name: (typeof figureSets)[number],
): { a: string; b: string; differs: string[] }[] {
  return barred(name).map(([a = '', b = '', differs = '']) => ({
    a,
    b,
    differs: differs === 'none' ? [] : differs.split('; '),
  }))
}

export const denialSets = [
  'denials.txt',
  'denials-second.txt',
  'denials-third.txt',
  'denials-fourth.txt',
  'denials-fifth.txt',
  'denials-sixth.txt',
  'denials-seventh.txt',
  'denials-eighth.txt',
] as const

/** Two statements: one denies the other, both agree, or they are of two matters. */
export type DenialPair = { a: string; b: string; related: 'denies' | 'agrees' | 'other' }

export function denialPairs(name: (typeof denialSets)[number]): DenialPair[] {
  return barred(name).map(([a = '', b = '', related = '']) => {
    if (related !== 'denies' && related !== 'agrees' && related !== 'other')
      throw new Error(`${name}: “${related}” is none of denies, agrees, other: ${a}`)
    return { a, b, related }
  })
}

/** The lines of a file of our own, parted by bars. */
const barred = (name: string) =>
  readFileSync(`${own}${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '))

/** Passages of two articles of newscluster that were read by eye, and whether they make one claim. */
export function newsPairs():
  { event: string; a: string; b: string; same: boolean; speakers: (string | null)[] }[] | null {
  const articles = new Map(rows<NewsRow>('newscluster/articles.jsonl')?.map((row) => [row.id, row]))
  if (articles.size === 0) return null
  const passage = (where: string) => {
    const [id = '', start, end] = where.split(' ')
    return articles.get(id)?.text.slice(Number(start), Number(end)) ?? ''
  }
  const read = new Map<string, ReturnType<typeof readClaims>['passages']>()
  const speakerOf = (where: string) => {
    const [id = '', start, end] = where.split(' ')
    const article = articles.get(id)
    if (article === undefined) return null
    const passages = read.get(id) ?? readClaims(article.text, article.date.slice(0, 10) || null).passages
    read.set(id, passages)
    const middle = (Number(start) + Number(end)) / 2
    return passages.find((one) => one.start <= middle && one.end > middle)?.speaker ?? null
  }
  return ownPairs('claims-news.txt').map(({ heading, a, b }) => ({
    event: articles.get(a.split(' ')[0] ?? '')?.event ?? '',
    a: passage(a),
    b: passage(b),
    same: heading === 'same',
    speakers: [speakerOf(a), speakerOf(b)],
  }))
}

export type NewsArticle = ComparedArticle & { event: string }
type NewsRow = {
  id: string
  event: string
  url: string
  domain: string
  authors: string[]
  date: string
  text: string
}

const agencies = [
  ['ap', /associated press|^AP$/i],
  ['afp', /agence france|^AFP$/i],
  ['pa', /press association/i],
  ['reuters', /^reuters$/i],
] as const

/** The articles of newscluster; an agency among the authors, or in the copyright line at the end, is their credit. */
export function newsArticles(): NewsArticle[] | null {
  return (
    rows<NewsRow>('newscluster/articles.jsonl')?.map(({ id, event, url, domain, authors, date, text }) => {
      const tail = /Copyright \d{4} The Associated Press/.exec(text.slice(-300))?.[0]
      const credited = [...authors, ...(tail === undefined ? [] : [tail])].flatMap((exact) =>
        agencies.flatMap(([agency, name]) => (name.test(exact) ? [{ agency, exact }] : [])),
      )[0]
      const byline = authors.filter((author) => !agencies.some(([, name]) => name.test(author)))
      const published = /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? null
      return {
        id,
        event,
        publisher: domain,
        language: 'en',
        published,
        modified: null,
        byline,
        opinion: false,
        releasedBy: null,
        credit: credited ?? null,
        url,
        text: text.replaceAll('\n', '\n\n'),
      }
    }) ?? null
  )
}

export type WirePair = { a: string; b: string; label: string; not_independent: boolean }
export const wirePairs = (): WirePair[] | null => rows('newscluster/wire_pairs.jsonl')

type EventDoc = {
  id: string
  topic: string
  subtopic: string
  sentences: string[]
  curated_sentences: number[]
}

/** The curated sentences of ECB+, and those that share an event chain, as `document:sentence document:sentence` in order. */
export function eventSentences(): { docs: EventDoc[]; shared: ReadonlySet<string> } | null {
  const docs = rows<EventDoc>('ecbplus/docs.jsonl')
  const aligned = rows<{ a: string; sa: number; b: string; sb: number }>(
    'ecbplus/aligned_sentence_pairs.jsonl',
  )
  if (docs === null || aligned === null) return null
  return { docs, shared: new Set(aligned.map(({ a, sa, b, sb }) => pairKey(`${a}:${sa}`, `${b}:${sb}`))) }
}

export const pairKey = (one: string, other: string) => [one, other].sort().join(' ')

export type EventPair = { topic: string; a: string; b: string; shares: boolean }

/** Pairs of curated sentences from two documents of one subtopic of ECB+, and whether they share an event chain. */
export function eventPairs(): EventPair[] | null {
  const read = eventSentences()
  if (read === null) return null
  const { docs, shared } = read
  const pairs: EventPair[] = []
  for (const group of Map.groupBy(docs, (doc) => doc.subtopic).values()) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        for (const sa of a.curated_sentences) {
          for (const sb of b.curated_sentences) {
            const shares = shared.has(pairKey(`${a.id}:${sa}`, `${b.id}:${sb}`))
            pairs.push({ topic: a.topic, a: a.sentences[sa] ?? '', b: b.sentences[sb] ?? '', shares })
          }
        }
      }
    }
  }
  return pairs
}
