/** What the pages beside a claim’s show: of an article, a publisher, a claimant, an origin, a year, a topic. */
import type { ToldStance } from '../model/claim.ts'
import type { Publisher } from '../model/publisher.ts'
import type { Credit } from '../model/reading.ts'
import type { ArticleRef, ClaimSummary, ClaimantView, LineageView, PublisherRef, Segment } from './views.ts'

/** A cited passage of an article and the claims that cite it. */
export type CitedPassage = {
  segments: Segment[]
  claims: ClaimSummary[]
  /** Slugs of the claims whose statement stands in the passage word for word. */
  same: ReadonlySet<string>
}

/** One claim in the words of two articles; without them where no more of either may be quoted. */
export type SideRow = { claim: ClaimSummary; here: Segment[]; there: Segment[] }

/** What two articles make of the claims that both make. */
export type SideBySide = {
  both: number
  here: number
  there: number
  /** On how many they differ in fact, in a count that grew while it was reported, and where an editor says why. */
  inFact: number
  grown: number
  explained: number
  /** How many they put in other words. */
  inWording: number
  /** How many they tell in two languages, whose words are not compared. */
  translated: number
  /** Claims on which the two differ in fact, those that nothing explains before the others. */
  rows: SideRow[]
  /** Claims that they put in other words, or in another language, as far as the words may be quoted. */
  reworded: SideRow[]
  /** How many claims they make in the same words, style aside. */
  same: number
}

/** An article that shares claims or a lineage with another; laid beside it where it is among the closest. */
export type RelatedArticle = LineageView & {
  other: ArticleRef
  shared: number
  sides: SideBySide | null
  /** Other prints of its text, of which the same is to be seen side by side. */
  copies: ArticleRef[]
}

/** All that an article’s page shows. */
export type ArticleView = ArticleRef & {
  modified: string | null
  /** `isRelease`: it says that it is a press release, and not whose. */
  credit: (Credit & { name: string | null; isRelease: boolean }) | null
  /** Whose press release it is. */
  releasedBy: string | null
  /** In the article’s order, within the share that may be quoted. */
  cited: CitedPassage[]
  /** Claims on the passages past that share. */
  beyond: ClaimSummary[]
  claims: ClaimSummary[]
  /** How many of them are no examples. */
  count: number
  /** The whole article as HTML, only where its licence allows that. */
  html: string | null
  /** The closest first. */
  related: RelatedArticle[]
}

/** All that a publisher’s page shows. */
export type PublisherView = PublisherRef & {
  type: Publisher['type']
  url: string | null
  owner: string | null
  country: string | null
  agencies: PublisherRef[]
  articles: ArticleRef[]
  /** Articles of others that credit it. */
  originals: ArticleRef[]
  claims: ClaimSummary[]
  /** How many of its claims rest on one origin. */
  singleOrigin: number
}

/** All that the page of somebody who claims or disputes something shows. */
export type ClaimantPageView = ClaimantView & {
  /** The name as lists are sorted by it: without “the”, “a” or “an”, in plain letters. */
  sortedAs: string
  /** Whether it is a name, or an outlet’s words for somebody it leaves unnamed: “an aviation source”. */
  named: boolean
  claims: ClaimSummary[]
  /** How many of them are no examples. */
  count: number
  /** The claims of others that it disputes, and how many of them are no examples. */
  disputed: ClaimSummary[]
  disputedCount: number
  /** The claims of which it gives another number or time, and how many of them are not of the site’s examples. */
  otherwise: ClaimSummary[]
  otherwiseCount: number
}

/** Who claims go back to: an agency, or an outlet that reports by itself. */
export type OriginRow = {
  name: string
  /** All that it has, with `name`. */
  names: string[]
  /** Id of its page, where it is a publisher. */
  publisher: string | null
  isAgency: boolean
  /** Whether it alone prints what goes back to it. */
  isPrinter: boolean
  /** How many claims go back to it, and how many to nobody else. */
  claims: number
  alone: number
  /** Who prints it. */
  outlets: PublisherRef[]
}

/** The claims first reported in one year. */
export type YearView = { year: string; claims: ClaimSummary[] }

/** What all claims can be narrowed down by; values that would leave none are not among them. */
export type Narrowing = {
  ratings: { id: string; name: string }[]
  /** The latest first. */
  years: string[]
  topics: { id: string; name: string }[]
  /** Those that report most claims first. */
  outlets: PublisherRef[]
}

/** A claim and what each of a topic’s outlets, in their order, does with it; null where it says nothing. */
export type TopicRow = { claim: ClaimSummary; stances: (ToldStance[] | null)[] }

/** All that a topic’s page shows. */
export type TopicView = {
  id: string
  name: string
  about: string | null
  claims: ClaimSummary[]
  /** Those that speak of a claim which another speaks of too. */
  outlets: PublisherRef[]
  /** Claims that two outlets or more speak of: those that differ first, then those that most speak of. */
  rows: TopicRow[]
  /** Claims that only one outlet speaks of. */
  alone: ClaimSummary[]
}
