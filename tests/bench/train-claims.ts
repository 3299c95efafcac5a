/**
 * Fits the weights of `chance` and prints them for `src/compare/matching/likelihood.ts`: `node tests/bench/train-claims.ts`. Before
 * that it says how good such weights are on pairs they were not fitted on: each set of our own, each quarter of the events
 * of newscluster, by weights of all the others. The last six of our own sets, hard on purpose, are left out of all fits.
 *
 * Three of four passages of newscluster are one claim, as those that nobody would join are not among them; of our own pairs it
 * is two of five. Which of the two a pair is of is therefore one thing more that is weighed, and left out of what is printed:
 * else length, by which they differ too, would be taken for evidence.
 *
 * The `newsWeights`, and those of `src/compare/matching/amid.ts`, are fitted on all pairs of claims of articles of one event
 * (tests/bench/stories.ts). How good both are together is said of each event by weights of all the others.
 */
import { amidEvidence, type Amid } from '../../src/compare/matching/amid.ts'
import { claimIndex, type MatchedClaim, type Member } from '../../src/compare/matching/claim-index.ts'
import { closeInEvent } from '../../src/compare/matching/claim-pairs.ts'
import { evidence } from '../../src/compare/matching/evidence.ts'
import { sameSpeaker } from '../../src/compare/words/same-speaker.ts'
import { dates } from '../../src/text/date/dates.ts'
import { sentences } from '../../src/text/sentence/sentences.ts'
import { claimSets, newsArticles, newsPairs, ownPairs } from './compare-data.ts'
import { newsStories, ownStories } from './stories.ts'
import { chanceOf, fit, type Row } from './logistic.ts'

const sameMember = (a: Member, b: Member) => a.article === b.article && a.claim === b.claim

type Case = Row & { set: string; a: string; b: string }

/** What a passage of an article counts beside a pair written for this: they are many, of few events, and near the border. */
const newsWeight = 0.7
const ridge = 1.5
/** How much of the evidence `weights` are for: see there. */
const ofChance = 10

const claim = (text: string): MatchedClaim => ({
  id: 'c',
  statement: text,
  text,
  speaker: null,
  stance: 'reports',
  when: dates(text, '2026-01-05'),
})

/** The pairs of one kind with their evidence, which takes all texts there are into account. */
function casesOf(
  pairs: readonly {
    set: string
    a: string
    b: string
    same: boolean
    speakers?: readonly (string | null)[]
  }[],
  weight: number,
  source: 0 | 1,
  beside: readonly string[] = [],
): Case[] {
  const index = claimIndex()
  index.add({ id: 'beside', published: '2026-01-05', claims: beside.map(claim) })
  const sides = pairs.flatMap(({ a, b }, at) => [[`${at}a`, a] as const, [`${at}b`, b] as const])
  for (const [id, text] of sides) index.add({ id, published: '2026-01-05', claims: [claim(text)] })
  return pairs.map(({ set, a, b, same, speakers: [mine = null, theirs = null] = [] }, at) => {
    const likeness = index.likeness({ article: `${at}a`, claim: 'c' }, { article: `${at}b`, claim: 'c' })
    const oneSpeaker = sameSpeaker(mine, theirs)
    const rarityOf = index.rarityFor({ article: `${at}a`, claim: 'c' }, { article: `${at}b`, claim: 'c' })
    const found = evidence(a, b, { likeness, rarityOf, oneSpeaker })
    return { set, a, b, weight, yes: same, x: [...found.slice(0, ofChance), source, 1] }
  })
}

const ownCases = casesOf(
  claimSets.flatMap((set) =>
    ownPairs(`claims${set}.txt`).map(({ a, b, heading }) => ({
      set: set === '' ? 'first' : set.slice(1),
      a,
      b,
      same: heading.startsWith('same'),
    })),
  ),
  1,
  0,
)
const news = newsPairs()
if (news === null)
  console.error('Fitted without newscluster: ../shared/data/newscluster is missing. Put it there.')
const events = [...new Set(news?.map(({ event }) => event))].sort()
const newsCases = casesOf(
  (news ?? []).map(({ event, ...pair }) => ({ ...pair, set: `news ${events.indexOf(event) % 4}` })),
  newsWeight,
  1,
  newsArticles()?.flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end))),
)
const unseenYet = claimSets.slice(-6).map((set) => set.slice(1))
const cases = [...ownCases, ...newsCases].filter(({ set }) => !unseenYet.includes(set))

const withoutSource = (weights: readonly number[]) => weights.with(-2, 0)

const scores = (list: readonly (Case & { score: number })[], from: number) => {
  const found = list.filter(({ score }) => score >= from)
  const hit = found.filter(({ yes }) => yes).length
  const wanted = list.filter(({ yes }) => yes).length
  return `from ${from}: P ${(hit / found.length).toFixed(3)}, R ${(hit / wanted).toFixed(3)}`
}
const unseen = [...new Set(cases.map(({ set }) => set))].flatMap((set) => {
  const weights = fit(
    cases.filter((one) => one.set !== set),
    ridge,
  )
  return cases
    .filter((one) => one.set === set)
    .map((one) => ({ ...one, score: chanceOf(withoutSource(weights), one.x) }))
})
const kinds = { own: (set: string) => !set.startsWith('news'), news: (set: string) => set.startsWith('news') }
for (const [kind, test] of Object.entries(kinds)) {
  const list = unseen.filter(({ set }) => test(set))
  console.log(`${kind}, ${list.length} pairs of sets not fitted on`)
  for (const from of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) console.log(`  ${scores(list, from)}`)
}
const print = (name: string, weights: readonly number[]) =>
  console.log(`${name}, the last for its base: [${weights.map((one) => one.toFixed(2)).join(', ')}]`)
print('weights', fit(cases, ridge).toSpliced(-2, 1))

/** Pairs of claims of two articles of one event, by what they say. */
type StoryCase = Row & {
  event: string
  one: Member
  other: Member
  rivals: readonly StoryCase[][]
  /** What speaks for them beside their words; null where that is left out. */
  beside: Amid | null
}
const storyCases = [ownStories(), newsStories()].flatMap((set): StoryCase[] => {
  if (set === null) return []
  const all = claimIndex()
  for (const article of set.articles) all.add(article)
  return [...set.pairs].flatMap(([event, pairs]) => {
    const found = pairs.flatMap(({ a, b, related }): StoryCase[] => {
      if (related === 'part' || related === 'denies') return []
      const [one, other] = [a, b].map(({ article, claim: { id } }) => ({ article, claim: id })) as [
        Member,
        Member,
      ]
      const likeness = all.likeness(one, other)
      const oneSpeaker = sameSpeaker(a.claim.speaker, b.claim.speaker)
      const x = evidence(a.claim.statement, b.claim.statement, {
        likeness,
        rarityOf: all.rarityFor(one, other),
        oneSpeaker,
      })
      const beside = all.amid(one, other)
      return [{ event, one, other, rivals: [], beside, x: [...x, 1], yes: related === 'same', weight: 1 }]
    })
    const read = found.filter(({ x: [likeness = 0] }) => likeness >= closeInEvent)
    const beside = (mine: StoryCase, key: 'one' | 'other', to: 'one' | 'other') =>
      read.filter(
        (pair) => pair !== mine && sameMember(pair[key], mine[key]) && pair[to].article === mine[to].article,
      )
    return found.map((pair) => ({
      ...pair,
      rivals: [beside(pair, 'one', 'other'), beside(pair, 'other', 'one')],
    }))
  })
})
const newsOf = fit(storyCases, ridge)
print('newsWeights', newsOf)

/** The pairs that are near enough, amid the others of their articles. */
const amidCases = (chance: (pair: StoryCase) => number) =>
  storyCases.flatMap((pair) => {
    if (pair.beside === null || chance(pair) < 0.1) return []
    const [mine = [], theirs = []] = pair.rivals
    const found = amidEvidence({
      ...pair.beside,
      chance: chance(pair),
      mine: mine.map(chance),
      theirs: theirs.map(chance),
    })
    return [{ ...pair, x: [...found, 1] }]
  })
print(
  'weights of amid.ts',
  fit(
    amidCases(({ x }) => chanceOf(newsOf, x)),
    ridge,
  ),
)

const storyEvents = [...new Set(storyCases.map(({ event }) => event))]
const byOthers = storyEvents.flatMap((event) => {
  const others = fit(
    storyCases.filter((pair) => pair.event !== event),
    ridge,
  )
  const found = amidCases(({ x }) => chanceOf(others, x))
  const weights = fit(
    found.filter((pair) => pair.event !== event),
    ridge,
  )
  return found
    .filter((pair) => pair.event === event)
    .map((pair) => ({ yes: pair.yes, score: chanceOf(weights, pair.x) }))
})
const wanted = storyCases.filter(({ yes }) => yes).length
console.log(`stories, each event by weights of all others, ${wanted} pairs that are one`)
for (const from of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const joined = byOthers.filter(({ score }) => score >= from)
  const right = joined.filter(({ yes }) => yes).length
  console.log(`  from ${from}: P ${(right / joined.length).toFixed(3)}, R ${(right / wanted).toFixed(3)}`)
}

if (process.argv.includes('--details')) {
  for (const { set, a, b, yes, score } of unseen.toSorted((x, y) => y.score - x.score))
    if (yes !== score >= 0.7)
      console.log(`${score.toFixed(2)} ${yes ? 'same' : 'different'}, ${set}\n    ${a}\n    ${b}`)
}
