import { remembering } from '../../text/words/remembering.ts'
import { chanceAmid, placesApart, type Amid } from './amid.ts'
import { claimLeads } from './claim-leads.ts'
import {
  closeEnough,
  pairLikeness,
  sameAcross,
  sameWithin,
  unlike,
  type PairLikeness,
} from './claim-pairs.ts'
import { areOneEdited } from './edits.ts'
import { entryReader, memberKey, type Entry, type MatchedClaim, type Member } from './entries.ts'
import type { Likeness } from './likelihood.ts'
import { mattersOf } from './matters.ts'
import { byCodeUnits } from '../../model/order.ts'
import { doOneThing } from './one-deed.ts'
import { rememberingPairs } from './remembering-pairs.ts'
import { sameClaim } from './same-claim.ts'
import { tallyLeads } from './tally-leads.ts'
import { haveOneSource } from './teller-signs.ts'
import { differInNumber, haveRareSign } from './sure-signs.ts'
import { vocabulary } from '../words/vocabulary.ts'

export { closeEnough, sameAcross, sameWithin } from './claim-pairs.ts'
export { memberKey, type MatchedClaim, type Member } from './entries.ts'

export type MatchedArticle = { id: string; published: string | null; claims: readonly MatchedClaim[] }
/** Two claims that say the same, and how surely, from 0 to 1; `opposed` where one says that it is not so. */
export type Match = { a: Member; b: Member } & Likeness

/** From here on an editor is asked whether they are. */
export const perhapsAcross = 0.55
/** What else an article tells says nothing where it tells fewer claims than this. */
const severalClaims = 4
/** Claims less alike than this by their words are not one where nothing is known of what else their articles tell. */
const leastAlone = 0.3
/**
 * What is left of the chance that two claims are one of articles that tell several and, by what they tell, report two events: of 100
 * pairs joined in newscluster (tests/bench/stories.ts) two wrong ones are parted by it, and one that is one.
 */
const elsewhereWorth = 0.94
/** Claims that are one less surely than this are not looked at amid the others of their articles. */
const leastInNews = 0.1
/** Of so many articles it is remembered in how many of their claims each word is. */
const fewArticles = 1_000

/** Claims by the words in them. Adding or asking costs time in proportion to what is added or asked. */
export type ClaimIndex = {
  add: (article: MatchedArticle) => void
  /**
   * Claims that say the same, the surest first. `from` is how alike those of other articles must be, else `sameAcross`;
   * `published` is of the article asked for, where the index does not hold it; `among` says which claims are looked at, else all.
   */
  find: (
    article: string,
    claim: MatchedClaim,
    from?: number,
    published?: string | null,
    among?: (other: Member) => boolean,
  ) => Match[]
  /** How surely two claims of the index are one. */
  score: (a: Member, b: Member) => number
  /** Whether one of two claims of the index says that what the other says is not so. */
  areOpposed: (a: Member, b: Member) => boolean
  /** How alike the words of two claims of the index are, among all of it. */
  likeness: (a: Member, b: Member) => number
  /** What else the articles of two claims tell speaks for their being one; null where it says nothing of it. */
  amid: (a: Member, b: Member) => Amid | null
  /** How rare a word is, by its stem, for two claims of the index. */
  rarityFor: (a: Member, b: Member) => (key: string) => number
}

/** Whether two articles, by their ids, are prints of one dispatch. */
export type AreCopies = (one: string, other: string) => boolean

/**
 * @param areCopies what is known of it
 * @param closeFor how alike the words of claims of two articles must be for it to be looked at closely whether they are one
 */
export function claimIndex(
  areCopies: AreCopies = () => false,
  closeFor: (one: string, other: string) => number = () => closeEnough,
): ClaimIndex {
  const words = vocabulary()
  const entries: Entry[] = []
  const byMember = new Map<string, number>()
  const byArticle = new Map<string, Entry[]>()
  const leads = claimLeads()
  const entryOf = entryReader(words)
  const placeOf = (member: Member) => byMember.get(memberKey(member)) ?? -1
  const entriesOf = (...members: Member[]) => members.map((member) => entries[placeOf(member)])
  const claimsOf = (article: string): readonly Entry[] => byArticle.get(article) ?? []
  const allMatters = () => mattersOf(entries, claimsOf, words, areCopies)
  let matters = allMatters()
  const tellLittle = (...claims: Entry[]) =>
    claims.some(({ article }) => claimsOf(article).length < severalClaims)
  const likenessOf = (a: Entry, b: Entry, leastAlike = 0): PairLikeness =>
    pairLikeness(a, b, {
      words,
      leastAlike,
      closeFrom: closeFor(a.article, b.article),
      areOfOneEvent: () => matters.reportOneEvent(a, b),
      rarityInNews: () => (tellLittle(a, b) || matters.reportOneEvent(a, b) ? rarityFor(a, b) : null),
    })
  /**
   * How rare a word is, by its stem, among all claims and among what else the articles of two claims tell: what many claims of
   * theirs hold is their matter and tells the two from none of the others.
   */
  const rarityFor = (a: Entry, b: Entry) => {
    const articles = [...new Set([a.article, b.article])]
    const own = [a, b].filter((entry) => claimsOf(entry.article).includes(entry))
    const others = articles.reduce((sum, one) => sum + claimsOf(one).length, -own.length)
    if (others === 0) return words.rarityOf
    const most = Math.log(others + 3)
    const counts = articles.map(countsIn)
    return (key: string) => {
      const id = words.idOf(key) ?? -1
      const held = counts.reduce((sum, one) => sum + (one.get(id) ?? 0), 0)
      const heldHere = own.filter(({ lines: [line] }) => line?.words.includes(id)).length
      return words.rarityOf(key) * (1 - Math.log(held - heldHere + 1) / most)
    }
  }

  const countsOf = (article: string) => {
    const counts = new Map<number, number>()
    for (const { lines } of claimsOf(article))
      for (const word of lines[0]?.words ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  /** In how many claims of an article each word is, until another is added. Claims are asked for article by article. */
  let countsIn = remembering(fewArticles, countsOf)

  const allAlone = () =>
    rememberingPairs(unlike, (earlier, later) => {
      const [a, b] = [entries[earlier], entries[later]]
      return a === undefined || b === undefined ? unlike : likenessOf(a, b)
    })
  /** How surely two claims are one, by their numbers, until another is added. */
  let aloneOf = allAlone()
  let leading: (readonly number[] | undefined)[] = []
  const leadsOf = (of: number) => (leading[of] ??= leads.from(entries[of]!, of))
  const counted = tallyLeads(entries, leadsOf)
  /** How surely a claim is one with those of an article that come near it, but for one of them. */
  const rivals = (of: number, article: string, but: number) =>
    leadsOf(of)
      .filter((at) => at !== but && entries[at]?.article === article)
      .map((at) => aloneOf(of, at).inNews)
  const areOfTwoEvents = (x: number, y: number): boolean => {
    const [a, b] = [entries[x], entries[y]]
    if (a === undefined || b === undefined || a.article === b.article) return false
    return !tellLittle(a, b) && !matters.reportOneEvent(a, b)
  }
  /** Whether what else the articles of two claims tell may say that they are one. */
  const isLeftOpen = (x: number, y: number): boolean => {
    const [a, b] = [entries[x], entries[y]]
    if (a === undefined || b === undefined || a.article === b.article) return false
    return aloneOf(x, y).isOpen && !tellLittle(a, b) && matters.reportOneEvent(a, b)
  }
  const amid = (x: number, y: number): Amid | null => {
    const [a, b] = [entries[x], entries[y]]
    const { inNews, hasSign } = aloneOf(x, y)
    return a === undefined || b === undefined || inNews < leastInNews || !isLeftOpen(x, y)
      ? null
      : {
          chance: inNews,
          mine: rivals(x, b.article, y),
          theirs: rivals(y, a.article, x),
          placesApart: placesApart(a, b),
          hasSign,
        }
  }
  const areOneOfCopies = (x: number, y: number): boolean => {
    const [a, b] = [entries[x], entries[y]]
    return (
      a !== undefined &&
      b !== undefined &&
      a.article !== b.article &&
      areCopies(a.article, b.article) &&
      areOneEdited(a, b, claimsOf)
    )
  }
  const scoreOf = (x: number, y: number): Likeness => {
    const { score, opposed, mayHaveRareSign } = aloneOf(x, y)
    if (score < sameAcross && areOneOfCopies(x, y)) return { score: sameAcross, opposed }
    if (score > 0 && matters.areOfTwoMatters(entries[x]!, entries[y]!)) return { score: 0, opposed }
    const [a, b] = [entries[x]!, entries[y]!]
    const found = amid(x, y)
    if (found === null) {
      if (score < sameAcross && !opposed && isLeftOpen(x, y) && doOneThing(a, b))
        return { score: sameAcross, opposed }
      return { score: areOfTwoEvents(x, y) ? score * elsewhereWorth : score, opposed }
    }
    const chance = chanceAmid(found)
    if (chance >= sameAcross) return { score: chance, opposed }
    const isSure =
      (mayHaveRareSign && haveRareSign(a, b)) ||
      differInNumber(a.statement, b.statement, chance) ||
      (!opposed && (haveOneSource(a, b, chance) || doOneThing(a, b, chance)))
    return { score: isSure ? sameAcross : chance, opposed }
  }

  return {
    add(article) {
      aloneOf = allAlone()
      if (leading.length > 0) leading = []
      matters = allMatters()
      countsIn = remembering(fewArticles, countsOf)
      const own = byArticle.get(article.id) ?? []
      byArticle.set(article.id, own)
      for (const claim of article.claims) {
        const entry = entryOf(article.id, article.published, claim)
        const at = entries.push(entry) - 1
        own.push(entry)
        byMember.set(memberKey(entry), at)
        leads.add(entry, at)
        counted.add(entry, at)
        for (const line of entry.lines.slice(-1)) words.count(line)
      }
    },
    find(article, claim, from = sameAcross, published = null, among = () => true) {
      const known = byMember.get(memberKey({ article, claim: claim.id }))
      const entry = (known === undefined ? undefined : entries[known]) ?? entryOf(article, published, claim)
      const found: Match[] = []
      const near =
        known === undefined ? leads.from(entry, known) : [...leadsOf(known), ...counted.from(known)]
      for (const at of new Set(near)) {
        const other = entries[at]
        if (other === undefined || at === known || !among(other)) continue
        const { score, opposed } =
          known === undefined ? likenessOf(entry, other, leastAlone) : scoreOf(known, at)
        if (score < (other.article === article ? sameWithin : from)) continue
        found.push({
          a: { article, claim: claim.id },
          b: { article: other.article, claim: other.claim },
          score,
          opposed,
        })
      }
      return found.sort((x, y) => y.score - x.score || byCodeUnits(memberKey(x.b), memberKey(y.b)))
    },
    rarityFor(a, b) {
      const [one, other] = entriesOf(a, b)
      return one === undefined || other === undefined ? words.rarityOf : rarityFor(one, other)
    },
    likeness(a, b) {
      const [one, other] = entriesOf(a, b)
      return one === undefined || other === undefined ? 0 : sameClaim(one, other, words)
    },
    amid: (a, b) => amid(placeOf(a), placeOf(b)),
    areOpposed: (a, b) => aloneOf(placeOf(a), placeOf(b)).opposed,
    score: (a, b) => scoreOf(placeOf(a), placeOf(b)).score,
  }
}
