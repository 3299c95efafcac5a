import type { Stance } from '../model/claim.ts'
import type { When } from '../model/date.ts'
import { fold } from '../text/terms.ts'
import { bareTally, countOneTally } from './bare-tally.ts'
import { counters } from './counterclaims.ts'
import { doOneDeed, happensOnce, tellOneDeed } from './deed-doubts.ts'
import { doubt, doubts } from './doubts.ts'
import { likelihood, type Likeness } from './likelihood.ts'
import { compareStrings } from './order.ts'
import { dayWorth, otherTimes, sameClaim, sameWords, type Told } from './same-claim.ts'
import { rareNumbers } from './same-count.ts'
import { butForNumbers } from './same-quote.ts'
import { namesOneEvent, type Naming } from './same-event.ts'
import { sameSpeaker } from './same-speaker.ts'
import { haveSureSign, measureTheSame, rarelyFrom } from './sure-signs.ts'
import { isName, toldIn } from './told.ts'
import { vocabulary } from './vocabulary.ts'

/** A claim as matching sees it. */
export type MatchedClaim = {
  id: string
  /** The claim alone, with pronouns resolved. */
  statement: string
  /** The passage, verbatim. */
  text: string
  speaker: string | null
  stance: Stance
  when: readonly Pick<When, 'value' | 'grain'>[]
}
export type MatchedArticle = { id: string; published: string | null; claims: readonly MatchedClaim[] }
export type Member = { article: string; claim: string }
/** Two claims that say the same, and how surely, from 0 to 1; `opposed` where one says that it is not so. */
export type Match = { a: Member; b: Member } & Likeness

/**
 * From here on two claims of different articles are one. Joining two claims is a worse mistake than leaving one on two
 * pages: of passages of 39 events that were not fitted on, hard ones all, 0.7 joins 69 of 100 that are one and is wrong in 4
 * of 100 joins; 0.6 would join 79 and be wrong in 8 (tests/bench/train-claims.ts).
 */
export const sameAcross = 0.7
/**
 * From here on they are where both tell the same amount (`countTheSame`), quote the same words (`quoteTheSame`) or are of one day
 * that is not that of the news. Of the passages of newscluster read by eye that do and score lower than `sameAcross`, 22 of 23
 * that tell one amount are one claim, and all six that quote the same words; of those of one day there, and in articles
 * made for it, all six.
 */
const surelyAcross = 0.3
/** From here on an editor is asked whether they are. */
export const perhapsAcross = 0.55
/**
 * From here on, as their words are alike, two claims are one that tell about as much of one thing (`measureTheSame`): of 23 such
 * pairs below `sameAcross` in 13 pairs and trios of articles read by eye, 21 are one claim and none is of another thing.
 */
const alikeInFigures = 0.2
/** From here on, as their words are alike, it is looked at closely whether two claims are one. */
export const closeEnough = 0.2
/** From here on two claims, one of which is expressly denied, are one where both tell that one does one deed to one thing. */
const denyingOneDeed = 0.5
/** How surely a claim is of what another of the same event may say is not so. */
const countersPerhaps = 0.4
/** From here on two claims of one article are one: it seldom says a thing twice. */
export const sameWithin = 0.85
/** How many of a claim’s rarest words, or pairs of words, lead to candidates. */
const leads = 16
/** How many claims one lead leads to: the first that held it. */
const reach = 24
/** How many candidates, those with most leads in common, are looked at closely. */
const closely = 16

/** Articles printed further apart than this, in milliseconds, may tell of two events of one kind in like words. */
const longAgo = 60 * 86_400_000
/**
 * What likeness is worth between them. On ECB+, whose topics are each of two such events, it parts 58 of the 112 that would be joined
 * and share none, and none that share one.
 */
const agoWorth = 0.8
/** Articles printed further apart than this, in milliseconds, may tell that what was so is so no longer. */
const sameNews = 4 * 86_400_000

/** Claims by the words in them. Adding or asking costs time in proportion to what is added or asked. */
export type ClaimIndex = {
  add: (article: MatchedArticle) => void
  /**
   * Claims that say the same, the surest first. `from` is how alike those of other articles must be, else `sameAcross`;
   * `published` is of the article asked for, where the index does not hold it.
   */
  find: (article: string, claim: MatchedClaim, from?: number, published?: string | null) => Match[]
  /** How surely two claims of the index are one. */
  score: (a: Member, b: Member) => number
  /** How alike the words of two claims of the index are, among all of it. */
  likeness: (a: Member, b: Member) => number
  /** How rare a word is among the claims of the index, by its stem. */
  rarityOf: (key: string) => number
}

type Entry = Member &
  Told & {
    whole: string
    /** Its words with a mark for each number, where it quotes (`butForNumbers`); else whole. */
    plain: string
    text: string
    statement: string
    speaker: string | null
    stance: Stance
    published: number
    /** The numbers of its statement that may be of a rare amount. */
    rare: readonly number[]
    /** Whether it counts people and tells nothing else (`bareTally`). */
    isBare: boolean
  }

/** A claim by its statement alone. */
const told = (claim: Told): Told => ({ ...claim, lines: claim.lines.slice(0, 1) })

/**
 * Whether one denies what the other says. Who is read as saying both has been misread, and what is denied is what a sentence
 * tells in its main clause.
 */
const standAgainst = (a: Entry, b: Entry) => (a.stance === 'disputes') !== (b.stance === 'disputes')

/** Whether two outlets print one quotation of one speaker, in the same news and in the same words but for a number. */
const areOnePrint = (a: Entry, b: Entry) =>
  a.plain === b.plain &&
  a.article !== b.article &&
  a.stance === b.stance &&
  sameSpeaker(a.speaker, b.speaker) &&
  !(Math.abs(a.published - b.published) > sameNews)

/** Words by which a statement says that something is not so, or still is. */
const turning =
  /\b(?:not|never|no|none|nobody|nothing|remain(?:s|ed)?|still|stay(?:s|ed)?|unaware)\b|n['’]t\b/i
/** How surely one of two claims of two articles, of like words or not, is of what the other says is not so. */
function counterWorth(a: Entry, b: Entry, areOfOneEvent: boolean): number {
  if (a.article === b.article || turning.test(a.statement) === turning.test(b.statement)) return 0
  const found = counters(a.statement, b.statement)
  return found === 'surely' ? sameAcross : found === 'perhaps' && areOfOneEvent ? countersPerhaps : 0
}

const unlike: Likeness = { score: 0, opposed: false }

/** @param closeFor how alike the words of claims of two articles must be for it to be looked at closely whether they are one */
export function claimIndex(closeFor: (one: string, other: string) => number = () => closeEnough): ClaimIndex {
  const words = vocabulary()
  const entries: Entry[] = []
  const byMember = new Map<string, number>()
  const byText = new Map<string, number[]>()
  const byWord: number[][] = []
  const byPair = new Map<number, number | number[]>()
  const entryOf = (article: string, published: string | null, claim: MatchedClaim): Entry => {
    const texts = claim.statement === claim.text ? [claim.text] : [claim.statement, claim.text]
    return {
      article,
      claim: claim.id,
      whole: fold(claim.text),
      plain: butForNumbers(claim.text) ?? fold(claim.text),
      text: claim.text,
      statement: claim.statement,
      speaker: claim.speaker,
      stance: claim.stance,
      published: published === null ? NaN : Date.parse(published.slice(0, 10)),
      rare: rareNumbers(claim.statement),
      isBare: bareTally(claim.statement) !== null,
      lines: texts.map(words.lineOf),
      when: claim.when,
    }
  }
  let areOfOneEvent: ReturnType<typeof namesOneEvent> | undefined
  /** Whether two articles of one event each count its dead, its injured: a count of them that names no event is of theirs. */
  const keepOneTally = (a: Entry, b: Entry): boolean =>
    a.article !== b.article &&
    !(Math.abs(a.published - b.published) > sameNews) &&
    !otherTimes(a, b) &&
    countOneTally(a.statement, b.statement) &&
    (areOfOneEvent ??= namesOneEvent(namingsOf(entries)))(a.article, b.article)
  const likenessOf = (a: Entry, b: Entry): Likeness => {
    if (a.whole === b.whole || areOnePrint(a, b)) return { score: sameWords(a, b), opposed: false }
    const oneSpeaker = a.article !== b.article && sameSpeaker(a.speaker, b.speaker)
    // Who speaks is evidence by itself; what both say of the speaker is none of what is claimed.
    const likeness = oneSpeaker ? sameClaim(told(a), told(b), words) : sameClaim(a, b, words)
    const against = standAgainst(a, b)
    if (against && (oneSpeaker || !tellOneDeed(a.statement, b.statement))) return unlike
    if (!against && (a.isBare || b.isBare) && keepOneTally(a, b)) return { score: sameAcross, opposed: false }
    // Reading for events takes long, and changes little of what is far below.
    const mayBeRare = a.article !== b.article && a.rare.some((number) => b.rare.includes(number))
    const rarely = mayBeRare ? rarelyFrom(a.statement, b.statement) : null
    const from = closeFor(a.article, b.article)
    const isFar = rarely === null && likeness < closeEnough && likeness < from
    const countering = isFar || from < closeEnough ? counterWorth(a, b, from < closeEnough) : 0
    if (isFar && countering < sameAcross)
      return countering === 0 ? unlike : { score: countering, opposed: true }
    if (a.article === b.article)
      return { score: likeness * doubt(doubts(a.statement, b.statement)), opposed: false }
    const apart = Math.abs(a.published - b.published)
    const { score, opposed } = likelihood(a.statement, b.statement, {
      likeness,
      rarityOf: words.rarityOf,
      oneSpeaker,
      longApart: apart > longAgo,
    })
    const worth =
      (otherTimes(a, b) && !happensOnce(a.statement, b.statement)) || (opposed && apart > sameNews)
        ? dayWorth
        : apart > longAgo
          ? agoWorth
          : 1
    const whole = score * worth
    const isSure =
      !opposed &&
      whole < sameAcross &&
      ((whole >= (rarely ?? surelyAcross) && (rarely !== null || haveSureSign(a, b))) ||
        (worth === 1 && likeness >= alikeInFigures && measureTheSame(a.statement, b.statement)) ||
        (worth === 1 && against && whole >= denyingOneDeed && doOneDeed(a.statement, b.statement)))
    if (!isSure && whole < countering && worth === 1) return { score: countering, opposed: true }
    return { score: isSure ? sameAcross : whole, opposed }
  }

  // Each of two claims asks for the other. By the later of the two, until another article is added.
  let scores: (Map<number, Likeness> | undefined)[] = []
  const scoreOf = (x: number, y: number): Likeness => {
    const [low, high] = x < y ? [x, y] : [y, x]
    const [a, b] = [entries[low], entries[high]]
    if (a === undefined || b === undefined) return unlike
    const kept = (scores[high] ??= new Map<number, Likeness>())
    const known = kept.get(low)
    if (known !== undefined) return known
    const made = likenessOf(a, b)
    kept.set(low, made)
    return made
  }

  function candidates(entry: Entry, own: number | undefined): number[] {
    const found = new Map<number, number>()
    const lists: (readonly number[])[] = []
    for (const key of new Set(entry.lines.flatMap((line) => [...line.words]))) lists.push(byWord[key] ?? [])
    for (const key of new Set(entry.lines.flatMap((line) => [...line.pairs])))
      lists.push(listOf(byPair.get(key)))
    const leading = lists
      // What only the claim itself holds leads nowhere, and a long one has more of it than leads.
      .filter((list) => list.length > 1 || (list.length === 1 && list[0] !== own))
      .sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0))
    for (const list of leading.slice(0, leads)) {
      const weight = 1 / Math.log2(list.length + 1)
      for (const at of list.slice(0, reach)) found.set(at, (found.get(at) ?? 0) + weight)
    }
    for (const at of byText.get(entry.plain) ?? []) found.set(at, Infinity)
    return [...found]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, closely)
      .map(([at]) => at)
  }

  return {
    add(article) {
      if (scores.length > 0) scores = []
      areOfOneEvent = undefined
      for (const claim of article.claims) {
        const entry = entryOf(article.id, article.published, claim)
        const at = entries.push(entry) - 1
        byMember.set(memberKey(entry), at)
        append(byText, entry.plain, at)
        for (const line of entry.lines.slice(-1)) words.count(line)
        for (const key of new Set(entry.lines.flatMap((line) => [...line.words])))
          (byWord[key] ??= []).push(at)
        for (const key of new Set(entry.lines.flatMap((line) => [...line.pairs]))) {
          const held = byPair.get(key)
          if (held === undefined) byPair.set(key, at)
          else if (typeof held === 'number') byPair.set(key, [held, at])
          else if (held.length <= reach) held.push(at)
        }
      }
    },
    find(article, claim, from = sameAcross, published = null) {
      const known = byMember.get(memberKey({ article, claim: claim.id }))
      const entry = (known === undefined ? undefined : entries[known]) ?? entryOf(article, published, claim)
      const found: Match[] = []
      for (const at of candidates(entry, known)) {
        const other = entries[at]
        if (other === undefined || at === known) continue
        const { score, opposed } = known === undefined ? likenessOf(entry, other) : scoreOf(known, at)
        if (score < (other.article === article ? sameWithin : from)) continue
        found.push({
          a: { article, claim: claim.id },
          b: { article: other.article, claim: other.claim },
          score,
          opposed,
        })
      }
      return found.sort((x, y) => y.score - x.score || compareStrings(memberKey(x.b), memberKey(y.b)))
    },
    rarityOf: words.rarityOf,
    likeness(a, b) {
      const [one, other] = [a, b].map((member) => entries[byMember.get(memberKey(member)) ?? -1])
      return one === undefined || other === undefined ? 0 : sameClaim(one, other, words)
    },
    score(a, b) {
      return scoreOf(byMember.get(memberKey(a)) ?? -1, byMember.get(memberKey(b)) ?? -1).score
    },
  }
}

/** What the articles of some claims name, as far as these do. */
function namingsOf(entries: readonly Entry[]): Map<string, Naming> {
  return new Map(
    [...Map.groupBy(entries, ({ article }) => article)].map(([article, claims]) => [
      article,
      {
        published: claims[0]?.published ?? NaN,
        names: new Set(
          claims.flatMap(({ statement }) =>
            toldIn(statement)
              .filter(isName)
              .map(({ key }) => key),
          ),
        ),
      },
    ]),
  )
}

/** Most pairs of words stand in one claim only, and are kept without a list. */
const listOf = (held: number | readonly number[] | undefined): readonly number[] =>
  held === undefined ? [] : typeof held === 'number' ? [held] : held

export const memberKey = ({ article, claim }: Member) => `${article}\n${claim}`

function append<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else if (known.length < reach) known.push(value)
}
