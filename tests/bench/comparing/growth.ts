import { lineages } from '../../../src/compare/lineage/lineage.ts'
import { matchClaims, type MatchedArticle } from '../../../src/compare/matching/match.ts'
import type { Row } from './score.ts'

const first =
  'Storm Court Police Army Bank River Union Senate Factory Harbour Company Museum Hospital School Airport'.split(
    ' ',
  )
const verbs =
  'closed opened struck left joined warned bought moved fined searched reached crossed named halted cleared'.split(
    ' ',
  )

/** Articles of 20 sentences with words drawn from a vocabulary that grows as that of news does; a fifth tell of one event. */
function generated(articles: number): MatchedArticle[] {
  let seed = 1
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const word = () => `w${Math.floor(30000 ** (next(1000) / 1000))}${'aeiou'[next(5)] ?? ''}`
  const pick = (list: readonly string[]) => list[next(list.length)] ?? ''
  const sentence = () =>
    `${pick(first)} ${pick(verbs)} ${word()} ${word()} in Place${next(4000)} on ${next(28) + 1} May with ${next(900)} ${word()} and ${word()} near ${word()}`
  let last: string[] = []
  return Array.from({ length: articles }, (_, at) => {
    const texts = Array.from({ length: 20 }, (_unused, index) =>
      index < 4 && at % 5 > 0 ? (last[index] ?? '') : sentence(),
    )
    last = texts
    return {
      id: `a${at}`,
      published: '2026-01-05',
      claims: texts.map((text, index) => ({
        id: `c${index}`,
        statement: text,
        text,
        speaker: null,
        stance: 'reports',
        when: [],
      })),
    }
  })
}

/** In processor time, so that what else the machine does does not count. */
export function growth(): Row[] {
  const time = (articles: number) => {
    const list = generated(articles)
    const start = process.cpuUsage().user
    matchClaims(list)
    lineages(
      list.map(({ id, published, claims: told }) => ({
        id,
        published,
        publisher: id,
        language: 'en',
        modified: null,
        byline: [],
        opinion: false,
        releasedBy: null,
        credit: null,
        url: null,
        text: told.map(({ text }) => `${text}.`).join('\n\n'),
      })),
    )
    return (process.cpuUsage().user - start) / 1000
  }
  time(200)
  const [few, many] = [time(1000), time(10_000)]
  const memory = process.resourceUsage().maxRSS / 2 ** 20
  return [
    {
      set: 'generated',
      measure: '20,000 and 200,000 sentences',
      value: `${(few / 1000).toFixed(1)} s and ${(many / 1000).toFixed(1)} s: ${(many / few).toFixed(1)} times; at most ${memory.toFixed(1)} GB`,
      target: '≤ 12 times, ≤ 3 GB',
    },
  ]
}
