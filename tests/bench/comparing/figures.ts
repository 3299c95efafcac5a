import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { lineageLookup } from '../../../src/compare/lineage/lookup.ts'
import type { ComparedArticle, ComparedCitation } from '../../../src/model/comparison.ts'
import { dates } from '../../../src/text/date/dates.ts'
import { quantities } from '../../../src/text/quantity/quantities.ts'
import { figurePairs, figureSets } from '../compare-data.ts'
import { count, type Row, scores, tally } from './score.ts'

/** Amounts and times that two sentences in words of their own contradict each other in. */
export function figures(): Row[] {
  const published = '2026-01-05'
  const article = (id: string): ComparedArticle => ({
    id, publisher: id, language: 'en', published, modified: null, byline: [], opinion: false, releasedBy: null,
    credit: null, url: null, text: '',
  }) // prettier-ignore
  const citation = (id: string, exact: string): ComparedCitation => ({
    article: id,
    quote: { exact },
    speaker: null,
    stance: 'reports',
    when: dates(exact, published).map(({ start, end, value, grain }) => ({
      text: exact.slice(start, end),
      value,
      grain,
    })),
  })
  const articles = new Map(['a', 'b'].map((id) => [id, article(id)]))
  const value = (text: string) =>
    String(
      quantities(text).find(({ unit }) => unit !== 'year')?.value ??
        quantities(text)[0]?.value ??
        text.replace(/^(?:in|on) /i, ''),
    )
  const sets = figureSets.map((name) => {
    const counts = count()
    for (const { a, b, differs } of figurePairs(name)) {
      const found = differencesOf([citation('a', a), citation('b', b)], articles, lineageLookup([]))
        .filter(({ kind }) => kind === 'quantity' || kind === 'date')
        .map(({ values }) => values.map(({ text }) => value(text)).join(' / '))
      for (const one of new Set([...found, ...differs]))
        tally(counts, differs.includes(one), found.includes(one), `${one}: ${a} | ${b}`)
    }
    return counts
  })
  return [
    {
      set: 'own pairs, figures',
      measure: 'amounts and times told otherwise',
      value: sets.map((counts, at) => `${['', 'second ', 'third '][at]}${scores(counts)}`).join('; '),
      target: 'P, R ≥ .95',
      details: sets.flatMap(({ missed }) => missed),
    },
  ]
}
