/**
 * How articles of one event are related, and from whom each has a claim: ten events of ours, five pages each, as papers, agencies and
 * bodies would print them. Written, as were the answers, by somebody who knew none of the rules; read by the importer as any page is.
 * When first run, P and R: copies 1.00 1.00, same-copy .89 1.00, edited-copy .80 1.00, press-release none found, shared-quote 1.00 1.00,
 * independent 1.00 1.00, unknown 1.00 1.00; of 47 claims 42 had as many origins as they have, and 38 the right articles in each.
 */
import { readFileSync } from 'node:fs'
import { citationOf } from '../../../scripts/importer/analyse.ts'
import { readTogether, compared, type ReadArticle } from '../../../scripts/importer/claims/read-articles.ts'
import { cleanAll } from '../../../scripts/importer/cleaned.ts'
import { readBytes } from '../../../scripts/importer/read/read.ts'
import { lineages } from '../../../src/compare/lineage/lineage.ts'
import { isCopy, lineageLookup, pairsWithin } from '../../../src/compare/lineage/lookup.ts'
import { originsOf } from '../../../src/compare/lineage/origins.ts'
import { emptyContent } from '../../../src/mdx/content-folder.ts'
import { relationSchema, type ComparedCitation } from '../../../src/model/comparison.ts'
import { sentences } from '../../../src/text/sentence/sentences.ts'
import { count, type Row, scores, share, tally } from './score.ts'

const set = 'own lineage'

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../lineage/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))

/** The pages of an event, each under a line with its letter. */
async function pagesOf(event: string): Promise<ReadArticle[]> {
  const parts = readFileSync(new URL(`../lineage/${event}.txt`, import.meta.url), 'utf8').split(
    /^=== (\w)\n/m,
  )
  const raw = await Promise.all(
    parts
      .slice(1)
      .flatMap((file, at, all) =>
        at % 2 > 0 ? [] : [readBytes({ file, bytes: new TextEncoder().encode(all[at + 1]) })],
      ),
  )
  return readTogether(cleanAll(raw.flat(), emptyContent(), {})).articles
}

/** The passage that holds one of these words: as it was read for a claim, else its sentence. */
function passageOf(article: ReadArticle, words: readonly string[]): ComparedCitation | null {
  const at = words.map((one) => article.text.indexOf(one)).find((place) => place >= 0)
  if (at === undefined) return null
  const passage = article.reading.passages.find(({ start, end }) => start <= at && at < end)
  if (passage !== undefined) return citationOf(article.id, article.text, passage)
  const sentence = sentences(article.text).find(({ start, end }) => start <= at && at < end)
  const exact = article.text.slice(sentence?.start ?? at, sentence?.end)
  return { article: article.id, quote: { exact }, speaker: null, stance: 'reports', when: [] }
}

/** Groups of letters in one order: “ab d”. */
const shown = (groups: readonly (readonly string[])[]): string =>
  groups
    .map((group) => group.toSorted().join(''))
    .sort()
    .join(' ')

/** So many of all were right, and each that was not. */
const rights = () => ({ hit: 0, of: 0, missed: [] as string[] })
function mark(counts: ReturnType<typeof rights>, isRight: boolean, told: string) {
  counts.of += 1
  if (isRight) counts.hit += 1
  else counts.missed.push(told)
}

/** How well pairs are told apart, and how many claims have their origins right. */
export async function lineage(): Promise<Row[]> {
  const pairs = linesOf('relations.tsv').map((line) => line.split('\t'))
  const claims = linesOf('origins.txt').map((line) => line.split(' | '))
  const copies = count()
  const byRelation = new Map(relationSchema.options.map((relation) => [relation, count()]))
  const [related, counted, grouped] = [rights(), rights(), rights()]
  for (const event of new Set(pairs.map(([name = '']) => name))) {
    const articles = await pagesOf(event)
    const of = (letter: string) => articles.find(({ file }) => file === letter)!
    const letterOf = (id: string) => articles.find((one) => one.id === id)!.file
    const own = new Map(articles.map((article) => [article.id, compared(article)]))
    const names = new Map(articles.map(({ publisher: { id, data } }) => [id, data.name]))
    const lookup = lineageLookup(lineages([...own.values()], pairsWithin([[...own.keys()]])))

    for (const [, a = '', b = '', wanted = '', also = ''] of pairs.filter(([name]) => name === event)) {
      const found = lookup(of(a).id, of(b).id)
      const relation = found?.relation ?? 'unknown'
      const told = `${event} ${a} ${b}: ${wanted} as ${relation} ${found?.overlap}`
      const isRight = relation === wanted || relation === also
      mark(related, isRight, told)
      tally(copies, /copy|release/.test(wanted), isCopy(found), told)
      for (const [one, counts] of byRelation)
        tally(counts, one === (isRight ? relation : wanted), one === relation, told)
    }

    for (const [, claim = '', groups = '', words = ''] of claims.filter(([name]) => name === event)) {
      const citations = (groups.match(/\w/g) ?? []).map((letter) => {
        const passage = passageOf(of(letter), words.split(' / '))
        if (passage === null) throw new Error(`lineage: no words of “${claim}” in ${event} ${letter}`)
        return passage
      })
      const { list } = originsOf(citations, own, lookup, (id) => names.get(id) ?? id)
      const found = shown(list.map((origin) => origin.articles.map(letterOf)))
      const wanted = shown(groups.split('; ').flatMap((one) => (one.endsWith('?') ? [] : [one.split(',')])))
      const told = `${event} ${wanted} as ${found}, ${list.map(({ name }) => name).join(' | ')}: ${claim}`
      mark(counted, list.length === wanted.split(' ').length, told)
      mark(grouped, found === wanted, told)
    }
  }
  return [
    { set, measure: 'relations', value: share(related.hit, related.of), details: related.missed },
    { set, measure: 'copies, by pair', value: scores(copies), details: copies.missed },
    ...[...byRelation].map(([relation, counts]) => ({
      set,
      measure: `  ${relation}`,
      value: scores(counts),
    })),
    { set, measure: 'claims with so many origins', value: share(counted.hit, counted.of) },
    {
      set,
      measure: '  and these articles in each',
      value: share(grouped.hit, grouped.of),
      details: grouped.missed,
    },
  ]
}
