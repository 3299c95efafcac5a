/**
 * How well articles are compared, on `../shared/data` and on our own pairs. Run alone with
 * `node tests/bench/compare.ts [--details] [--quick] [--only=PART]`, or through `npm run bench -- compare`.
 *
 * The weights of `similarity` are fitted on all topics that are here; how good they are on topics they were not fitted on
 * tests/bench/train-similarity.ts says. Our own pairs were written before the rules were run on them, set by set, and read
 * afterwards to mend the rules.
 */
import { alignWords } from '../../src/compare/differences/align.ts'
import { differencesOf } from '../../src/compare/differences/differences.ts'
import { lineageOf, lineages } from '../../src/compare/lineage/lineage.ts'
import { isCopy, lineageLookup } from '../../src/compare/lineage/lookup.ts'
import {
  claimIndex,
  sameAcross,
  type MatchedClaim,
  type Member,
} from '../../src/compare/matching/claim-index.ts'
import { matchClaims, type MatchedArticle } from '../../src/compare/matching/match.ts'
import type { DifferenceKind } from '../../src/model/claim.ts'
import type { ComparedArticle, ComparedCitation } from '../../src/model/comparison.ts'
import { dates, whenOf } from '../../src/text/dates.ts'
import { quantities } from '../../src/text/quantities.ts'
import { hashOf } from '../../src/text/fingerprints.ts'
import { areaUnderCurve } from './area-under-curve.ts'
import {
  claimSets,
  differenceSets,
  eventPairs,
  eventSentences,
  denialPairs,
  denialSets,
  figurePairs,
  figureSets,
  newsArticles,
  ownPairs,
  pairKey,
  wirePairs,
  type Pair,
} from './compare-data.ts'
import { similarity } from '../../src/compare/words/similarity.ts'
import { newsStories, ownStories } from './stories.ts'

/** One line of the table; `details` are the errors, or what there is to look at. */
export type Row = {
  set: string
  measure: string
  value: string
  target: string
  floor: string
  details: string[]
}

type Count = { hit: number; found: number; wanted: number; missed: string[] }
const count = (): Count => ({ hit: 0, found: 0, wanted: 0, missed: [] })

function tally(counts: Count, wanted: boolean, found: boolean, shown: string) {
  if (wanted) counts.wanted += 1
  if (found) counts.found += 1
  if (wanted && found) counts.hit += 1
  if (wanted !== found) counts.missed.push(`${found ? 'false' : 'missed'}: ${shown}`)
}

const share = (part: number, of: number) => (of === 0 ? '–' : `${(part / of).toFixed(3)} (${part}/${of})`)
const scores = ({ hit, found, wanted }: Count) => `P ${share(hit, found)}, R ${share(hit, wanted)}`
const isHeldOut = (name: string) => (hashOf(name) & 1) === 1

function wire(): Row[] {
  const articles = new Map(newsArticles()?.map((article) => [article.id, article]))
  const [all, dev, held] = [count(), count(), count()]
  const events = new Map<string, Count>()
  let quotes = 0
  let quotesKept = 0
  for (const pair of wirePairs() ?? []) {
    const [a, b] = [articles.get(pair.a), articles.get(pair.b)]
    if (a === undefined || b === undefined) continue
    const lineage = lineageOf(a, b)
    const copy = isCopy(lineage)
    const shown = `${pair.label} as ${lineage.relation} ${lineage.overlap}: ${a.event} ${a.publisher} ${a.id}, ${b.publisher} ${b.id}`
    tally(all, pair.not_independent, copy, shown)
    tally(isHeldOut(a.event) ? held : dev, pair.not_independent, copy, shown)
    const event = events.get(a.event) ?? count()
    events.set(a.event, event)
    tally(event, pair.not_independent, copy, shown)
    if (pair.label === 'shared_quote') {
      quotes += 1
      if (!copy) quotesKept += 1
    }
  }
  if (all.wanted === 0) return []
  const withCopies = [...events.values()].filter((event) => event.wanted > 0)
  const whole = withCopies.filter((event) => event.missed.length === 0).length
  const clean = [...events.values()].filter((event) => event.found > event.hit).length
  const set = 'newscluster wire_pairs'
  return [
    {
      set,
      measure: 'copies, by pair',
      value: scores(all),
      target: 'P ≥ .95, R ≥ .92',
      floor: 'P .87, R .77',
      details: all.missed,
    },
    { set, measure: '  held-out events', value: scores(held), target: '', floor: '', details: [] },
    { set, measure: '  other events', value: scores(dev), target: '', floor: '', details: [] },
    {
      set,
      measure: 'copies, by event',
      value: `${whole} of ${withCopies.length} events with copies whole, false copies in ${clean} of ${events.size}`,
      target: '',
      floor: '',
      details: [],
    },
    {
      set,
      measure: 'shared quotes not called copies',
      value: share(quotesKept, quotes),
      target: '≥ .95',
      floor: '',
      details: [],
    },
  ]
}

function events(): Row[] {
  const pairs = eventPairs()
  if (pairs === null) return []
  const scored = pairs.map((pair) => ({ ...pair, score: similarity(pair.a, pair.b) }))
  const row = (measure: string, list: typeof scored, target: string, floor: string) => ({
    set: 'ecbplus',
    measure,
    value: `${areaUnderCurve(list).toFixed(3)} (${list.length} pairs)`,
    target,
    floor,
    details: [],
  })
  return [row('shared event, area under the curve', scored, '≥ .80', '.71')]
}

/** Sentences of ECB+ that would be joined; each topic is of two events of one kind, the second reported years later. */
function joinedEvents(): Row[] {
  const read = eventSentences()
  if (read === null) return []
  const index = claimIndex()
  const published = (subtopic: string) => (subtopic.endsWith('plus') ? '2013-01-05' : '2009-01-05')
  const articles = read.docs.map(({ id, subtopic, sentences, curated_sentences: curated }): MatchedArticle => ({
    id, published: published(subtopic), claims: curated.map((at) => claimOf(String(at), sentences[at] ?? '', published(subtopic))),
  })) // prettier-ignore
  for (const article of articles) index.add(article)
  const found = new Set(
    articles.flatMap(({ id, claims: told }) =>
      told.flatMap((claim) =>
        index
          .find(id, claim)
          .filter(({ b }) => b.article !== id)
          .map(({ a, b }) => pairKey(`${a.article}:${a.claim}`, `${b.article}:${b.claim}`)),
      ),
    ),
  )
  const right = [...found].filter((pair) => read.shared.has(pair)).length
  return [
    {
      set: 'ecbplus',
      measure: 'sentences joined that share an event',
      value: share(right, found.size),
      target: '',
      floor: '',
      details: [...found].filter((pair) => !read.shared.has(pair)),
    },
  ]
}

/** Which claims of whole articles of one event are joined; one that is told aside in the other counts neither way. */
function stories(): Row[] {
  return [ownStories(), newsStories()].flatMap((set) => {
    if (set === null) return []
    const index = claimIndex()
    for (const article of set.articles) index.add(article)
    const counts = count()
    for (const { a, b, related } of [...set.pairs.values()].flat()) {
      if (related === 'part') continue
      const members = [a, b].map(({ article, claim }) => ({ article, claim: claim.id })) as [Member, Member]
      const isJoined = index.score(...members) >= sameAcross
      tally(counts, related !== 'other', isJoined, `${a.claim.statement} / ${b.claim.statement}`)
    }
    return [
      { set: set.name, measure: 'same claim', value: scores(counts), target: '', floor: '', details: counts.missed },
    ] // prettier-ignore
  })
}

/** A sentence as matching sees it. */
const claimOf = (id: string, text: string, published: string): MatchedClaim => ({
  id,
  statement: text,
  text,
  speaker: null,
  stance: 'reports',
  when: dates(text, published),
})

const kinds: readonly DifferenceKind[] = ['style', 'name', 'quantity', 'date', 'attribution', 'certainty', 'polarity', 'wording', 'omission'] // prettier-ignore

const setPairs = (name: string, sets: readonly string[]) =>
  sets.flatMap((set) => ownPairs(`${name}${set}.txt`).map((pair) => ({ ...pair, set })))
const countSets = (sets: readonly string[]) => new Map<string, Count>(sets.map((set) => [set, count()]))
const scoresOf = (counts: ReadonlyMap<string, Count>) =>
  [...counts].map(([set, one]) => `${set === '' ? '' : `${set.slice(1)} `}${scores(one)}`).join('; ')
const missedOf = (counts: ReadonlyMap<string, Count>) =>
  [...counts].flatMap(([set, { missed }]) => missed.map((one) => `${set} ${one}`.trim()))

/** A pair has the kinds its heading names; style beside others is not counted against it. */
function differences(): Row[] {
  const pairs = setPairs('differences', differenceSets)
  const read = pairs.map((pair) => ({ pair, wanted: new Set(pair.heading.split(' ')), found: kindsOf(pair) }))
  const set = 'own pairs, differences'
  const rows = kinds.map((kind): Row => {
    const counts = countSets(differenceSets)
    for (const { pair, wanted, found } of read) {
      const seen = kind === 'style' ? [...found].every((one) => one === 'style') : found.has(kind)
      const shown = `${pair.a} | ${pair.b} → ${[...found].join(' ')}`
      if (wanted.has(kind) || kind !== 'style' || !wanted.has('none'))
        tally(counts.get(pair.set)!, wanted.has(kind), seen, shown)
    }
    return {
      set,
      measure: kind,
      value: scoresOf(counts),
      target: 'P, R ≥ .95',
      floor: '',
      details: missedOf(counts),
    }
  })
  return rows
}

function kindsOf({ a, b }: Pair): Set<DifferenceKind> {
  return new Set(alignWords(a, b).flatMap(({ kind }) => (kind === 'same' ? [] : [kind])))
}

/** Amounts and times that two sentences in words of their own contradict each other in. */
function figures(): Row[] {
  const published = '2026-01-05'
  const article = (id: string): ComparedArticle => ({
    id, publisher: id, published, byline: [], credit: null, url: null, text: '',
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
      floor: '',
      details: sets.flatMap(({ missed }) => missed),
    },
  ]
}

const ofOneClaim = (id: string, text: string): MatchedArticle => ({
  id,
  published: '2026-01-05',
  claims: [claimOf('c', text, '2026-01-05')],
})

/** Statements that deny each other, joined as such; both of a pair are in the index with all the others. */
function denials(): Row[] {
  const sets = denialSets.map((name) => {
    const counts = count()
    const pairs = denialPairs(name)
    const groups = matchClaims(
      pairs.flatMap(({ a, b }, at) => [ofOneClaim(`${at}a`, a), ofOneClaim(`${at}b`, b)]),
    )
    const memberOf = new Map(
      groups.flatMap((group) => group.members.map((one) => [one.article, { group, one }])),
    )
    for (const [at, { a, b, related }] of pairs.entries()) {
      const [one, other] = [memberOf.get(`${at}a`), memberOf.get(`${at}b`)]
      const found = one?.group === other?.group && one?.one.opposed !== other?.one.opposed
      tally(counts, related === 'denies', found, `${a} | ${b}`)
    }
    return counts
  })
  return [
    {
      set: 'own pairs, denials',
      measure: 'one says that it is not so',
      value: sets
        .map(
          (counts, at) =>
            `${['', 'second ', 'third ', 'fourth ', 'fifth ', 'sixth ', 'seventh ', 'eighth '][at]}${scores(counts)}`,
        )
        .join('; '),
      target: 'P, R ≥ .95',
      floor: '',
      details: sets.flatMap(({ missed }) => missed),
    },
  ]
}

function claims(): Row[] {
  const pairs = setPairs('claims', claimSets)
  const groups = matchClaims(
    pairs.flatMap((pair, at) => [ofOneClaim(`${at}a`, pair.a), ofOneClaim(`${at}b`, pair.b)]),
  )
  // What denies a claim stands on its page, and is another claim.
  const groupOf = new Map(
    groups.flatMap((group, at) =>
      group.members.map(({ article, opposed }) => [article, `${at} ${String(opposed)}`]),
    ),
  )
  const counts = countSets(claimSets)
  for (const [at, pair] of pairs.entries()) {
    const joined = groupOf.get(`${at}a`) === groupOf.get(`${at}b`)
    tally(
      counts.get(pair.set)!,
      pair.heading.startsWith('same'),
      joined,
      `${pair.heading}: ${pair.a} | ${pair.b}`,
    )
  }
  const across = groups.filter(
    (group) => new Set(group.members.map((member) => Number.parseInt(member.article, 10))).size > 1,
  )
  const set = 'own pairs, claims'
  return [
    {
      set,
      measure: 'same claim',
      value: scoresOf(counts),
      target: 'P, R ≥ .95',
      floor: '',
      details: missedOf(counts),
    },
    {
      set,
      measure: 'groups across pairs',
      value: String(across.length),
      target: '',
      floor: '',
      details: across.map((group) =>
        group.members
          .map(({ article: id }) => `${id} ${pairs[Number.parseInt(id, 10)]![id.endsWith('a') ? 'a' : 'b']}`)
          .join('\n      '),
      ),
    },
  ]
}

/** All articles of newscluster read, matched and compared. */
async function whole(): Promise<Row[]> {
  const articles = newsArticles()
  if (articles === null) return []
  const { readClaims } = await import('../../scripts/importer/claims.ts')
  const { matchable, withClaimedElsewhere } = await import('../../scripts/importer/matchable.ts')
  const start = performance.now()
  const own = articles.map((article) => ({
    ...article,
    reading: readClaims(article.text, article.published),
  }))
  const read = performance.now()
  const whole = withClaimedElsewhere(own)
  const matched = matchable(whole)
  const citations = new Map(
    whole.flatMap(({ id, text, reading }) =>
      reading.passages.map((passage): [string, ComparedCitation] => {
        const { exact, speaker, stance } = passage
        return [
          `${id} ${passage.id}`,
          { article: id, quote: { exact }, speaker, stance, when: whenOf(text, passage.when) },
        ]
      }),
    ),
  )
  const related = lineages(articles)
  const groups = matchClaims(matched).filter(
    ({ members }) => new Set(members.map((one) => one.article)).size > 1,
  )
  const byId = new Map<string, ComparedArticle>(articles.map((article) => [article.id, article]))
  const lookup = lineageLookup(related)
  let found = 0
  const shown: string[] = []
  for (const { members } of groups) {
    const cited = members.flatMap(({ article, claim }) => citations.get(`${article} ${claim}`) ?? [])
    const differing = differencesOf(cited, byId, lookup).filter(({ kind }) => kind !== 'style')
    found += differing.length
    shown.push(
      [
        ...cited.map((one) => `\n      ${one.article} ${one.quote.exact.replaceAll('\n', ' ')}`),
        ...differing.map(
          ({ kind, sameOrigin, values }) =>
            `\n        ${kind}${sameOrigin ? ' (edit)' : ''}: ${values.map((value) => `“${value.text}”`).join(' / ')}`,
        ),
      ].join(''),
    )
  }
  const end = performance.now()
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`
  return [
    {
      set: 'newscluster',
      measure: 'all articles read, matched and compared',
      value: `${seconds(end - start)}, of it reading ${seconds(read - start)}; ${related.length} related pairs, ${groups.length} claims of several articles, ${found} differences`,
      target: '≤ 10 s',
      floor: '',
      details: shown,
    },
  ]
}

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
function growth(): Row[] {
  const time = (articles: number) => {
    const list = generated(articles)
    const start = process.cpuUsage().user
    matchClaims(list)
    lineages(
      list.map(({ id, published, claims: told }) => ({
        id,
        published,
        publisher: id,
        byline: [],
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
      floor: '',
      details: [],
    },
  ]
}

const parts: Record<string, () => Row[] | Promise<Row[]>> = {
  wire,
  events,
  joined: joinedEvents,
  stories,
  differences,
  figures,
  denials,
  claims,
  whole,
  growth,
}

if (import.meta.main) {
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
  const skipped = process.argv.includes('--quick') ? ['growth'] : []
  for (const [name, measure] of Object.entries(parts)) {
    if (only === undefined ? skipped.includes(name) : only !== name) continue
    // The whole takes more than a minute: who waits is told what for.
    console.error(`measuring: ${name} …`)
    for (const { set, measure: what, value, target, floor, details } of await measure()) {
      const beside = [target && `target ${target}`, floor && `floor ${floor}`].filter(Boolean).join(', ')
      console.log(`${set}: ${what} ${value}${beside === '' ? '' : ` (${beside})`}`)
      if (process.argv.includes('--details')) for (const one of details) console.log(`    ${one}`)
    }
  }
}
