import type { Article } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import { claimIndex, closeEnough, perhapsAcross, type MatchedClaim } from './claim-index.ts'
import { talliesOf } from './bare-tally.ts'
import { inCommon } from './evidence.ts'
import { sameEvent } from './same-event.ts'
import { areOfShiftedTimes } from './two-events.ts'
import { holds, isName, light, shareName, toldIn, type Told } from '../words/told.ts'
import { publishedOn } from '../figures/publication.ts'

/**
 * Another claim that may be the same, and how surely, from 0 to 1; how much both statements have in common (`inCommon`); `opposed` where
 * it says that it is not so.
 */
export type NearClaim = { slug: string; score: number; shared: number; opposed: boolean }

/**
 * From here on a claim may be the same as another. Of the pairs of claims of tests/bench/stories.ts that are as near and are not joined
 * two in five tell one thing, and one in five more one tells what the other tells aside.
 */
const nearBy = 0.25
/** From here on, where their articles report one event and their words are less alike. */
const nearInEvent = 0.3
/** How alike their words must be at least. */
const leastAlike = 0.1
/**
 * From here on, by their words, they come near each other though each names another time, and tell of one matter whoever is named:
 * “in November” and “in October” make two claims of one sentence, and one of them may be wrong.
 */
const nearlyWord = 0.8
/** What is left of likeness where each names another time, and how surely those are one all the same. */
const ofOtherTimes = 0.15
const surelyNear = 0.5

/**
 * For a claim, by its slug, those of other articles that come near it, the nearest first: not one that an editor has told
 * apart from it, nor an example. Told by their statements alone: an import has compared the passages.
 */
export function nearClaims(
  claims: Iterable<{ id: string; data: Claim }>,
  articles: ReadonlyMap<string, { data: Article }>,
): (slug: string) => NearClaim[] {
  const areOfOneEvent = sameEvent(articles)
  const index = claimIndex(undefined, (one, other) => (areOfOneEvent(one, other) ? leastAlike : closeEnough))
  const known = new Map<string, { claim: Claim; asked: { article: string; matched: MatchedClaim } }>()
  for (const { id, data: claim } of claims) {
    const [first] = claim.citations
    if (claim.example || first === undefined) continue
    const { article, speaker = null, stance } = first
    const { statement, when } = claim
    const matched = { id, statement, text: statement, speaker, stance, when }
    known.set(id, { claim, asked: { article, matched } })
    index.add({ id: article, published: articles.get(article)?.data.published ?? null, claims: [matched] })
  }
  /** “The harbour will stay closed” is not of the matter of “the pool will stay closed”, unless their articles are of one event. */
  const mayBeOfOneMatter = (one: Claim, other: Claim): boolean =>
    shareName(one.statement, other.statement) ||
    one.citations.some((a) => other.citations.some((b) => areOfOneEvent(a.article, b.article)))
  const timedOf = ({ when, citations: [first] }: Claim) => ({
    when,
    published: publishedOn(articles.get(first?.article ?? '')?.data.published),
  })
  return (slug) => {
    const one = known.get(slug)
    if (one === undefined) return []
    return index
      .find(one.asked.article, one.asked.matched, ofOtherTimes)
      .flatMap(({ a, b, score, opposed }): NearClaim[] => {
        const other = known.get(b.claim)
        if (other === undefined || areApart(slug, one.claim, b.claim, other.claim)) return []
        const likeness = index.likeness(a, b)
        const isOfOneMatter = mayBeOfOneMatter(one.claim, other.claim)
        // “240 people were injured” are those of another event
        if (!isOfOneMatter && [one, other].every(({ claim }) => talliesOf(claim.statement).length > 0))
          return []
        // “freed three hostages on Friday”, and a week later “freed four hostages on Friday”
        if (areOfShiftedTimes(timedOf(one.claim), timedOf(other.claim))) return []
        const near = (surely: number): NearClaim[] => {
          const shared = inCommon(one.claim.statement, other.claim.statement, index.rarityFor(a, b))
          return [{ slug: b.claim, score: surely, shared, opposed }]
        }
        if (likeness >= nearlyWord) return near(Math.max(score, surelyNear))
        const isNear =
          score >= nearBy &&
          (score >= nearInEvent || likeness >= closeEnough) &&
          isOfOneMatter &&
          (score >= perhapsAcross || shareMoreThanNames(one.claim.statement, other.claim.statement))
        return isNear ? near(score) : []
      })
      .sort((x, y) => y.score - x.score)
  }
}

/** Whether an editor, or that one article holds both, says that they are two claims: it seldom says a thing twice. */
const areApart = (slug: string, one: Claim, twin: string, other: Claim) =>
  one.distinct.includes(twin) ||
  other.distinct.includes(slug) ||
  one.citations.some((a) => other.citations.some((b) => a.article === b.article))

/** Whether one tells what the other tells, and not only of whom: “the mission has 62 observers”, “the mission found cartridges”. */
function shareMoreThanNames(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    toldIn(text).filter((word) => !word.says && !isName(word) && word.weight > light),
  ) as [Told[], Told[]]
  return one.some((word) => holds(other, word))
}
