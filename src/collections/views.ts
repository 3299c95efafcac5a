import type { ClaimKind } from '../model/reading.ts'
import type { Claim, DifferenceKind, Stance } from '../model/claim.ts'
import type { Agreement, Evidence, Origins, Relation } from '../model/comparison.ts'
import type { When } from '../model/date.ts'
import type { Publisher } from '../model/publisher.ts'
import type { Quote } from '../model/quote.ts'
import type { Rating } from '../model/rating.ts'
import type { Credit } from '../model/reading.ts'
import type { QuoteInContext } from './locate-quote.ts'

/** A publisher as pages name it. */
export type PublisherRef = { id: string; name: string }

/** An article as pages refer to it. */
export type ArticleRef = {
  id: string
  title: string
  workingTitle: boolean
  publisher: PublisherRef
  byline: string[]
  published: string | null
  /** Its own address. */
  url: string | null
  archive: string | null
  /** BCP 47: of its words. */
  language: string
}

/** A piece of a quotation: plain, or words that differ between the sources. */
export type Segment = { text: string; difference: DifferenceKind | null }

export type CitationView = {
  /** Id of the citation on its page; it stays as long as the words do. */
  anchor: string
  article: ArticleRef
  speaker: { name: string; role: string | null } | null
  stance: Stance
  note: string | null
  /** With words around it only where it needs them to be found. */
  quote: Quote
  /** With words around it always: for machines. */
  selector: QuoteInContext
  segments: Segment[]
}

/**
 * Citations of one stance: speaker by speaker, and of one speaker the first of each article, then the second of each, so
 * that those which match stand side by side.
 */
export type StanceGroup = {
  stance: Stance
  /** How many outlets print it, and how many other bodies on pages of their own. */
  outlets: number
  bodies: number
  citations: (CitationView & { startsRow: boolean })[]
}

export type DifferenceView = {
  kind: DifferenceKind
  /** Between copies of one dispatch, one of them edited beside other origins, articles of one outlet, or reports that do not share an origin. */
  between: 'copies' | 'edit' | 'articles' | 'origin' | 'origins'
  /** A count that grew from report to report: no disagreement. */
  grew: boolean
  settled: string | null
  /** `edit`: only an edited copy of a dispatch has it, and other copies agree with another origin. */
  values: { text: string; articles: ArticleRef[]; edit: boolean }[]
}

export type LineageView = {
  a: ArticleRef
  b: ArticleRef
  relation: Relation
  overlap: number
  evidence: Evidence[]
  /** The third article through which the two are known to be independent, and which of the two is a copy of it. */
  through: { copy: ArticleRef; of: ArticleRef } | null
}

/** `names`: all that it has, with `name`. */
export type OriginView = { name: string; names: string[]; agency: string | null; articles: ArticleRef[] }

/** Someone who claims. `key` is the last part of the address of its page. */
export type ClaimantView = {
  id: string | null
  key: string
  name: string
  role: string | null
  type: 'person' | 'organisation' | null
  sameAs: string | null
}

export type RatingView = Rating & { best: number; worst: number }

/** A claim as lists show it. */
export type ClaimSummary = {
  slug: string
  statement: string
  /** BCP 47: of its statement; null where nothing tells that it is another than the site’s. */
  language: string | null
  status: Claim['status']
  rating: RatingView | null
  example: boolean
  claimants: ClaimantView[]
  /** Those cited for it who give another number or time of it. */
  otherwise: ClaimantView[]
  /** The outlets that say so themselves with another number or time of it. */
  outletsOtherwise: PublisherRef[]
  /** Whether an outlet says so itself, beside whoever claims it. */
  saidByOutlets: boolean
  /** Who disputes it: people and offices, or outlets that do so in their own words. */
  disputedBy: string[]
  /** The people and offices among them. */
  disputers: ClaimantView[]
  /** Whether nobody who is cited says so: it is known only from those who dispute it. */
  onlyDisputed: boolean
  /** The article that told it first as it is stated, or where none does, that told of it first. Lists are in its order, and show its headline and its day. */
  firstArticle: ArticleRef | null
  /** Who prints it. */
  outlets: PublisherRef[]
  /** How many of these are no outlets, but bodies that speak for themselves. */
  bodies: number
  origins: Origins
  agreement: Agreement
  /** Articles that tell it in words of their own: only their amounts and times are compared. */
  retold: ArticleRef[]
  /** Neither of style nor settled by an editor. */
  openDifferences: DifferenceView[]
  /** Counts that grew as they were reported: no open difference, nor settled by an editor. */
  grownCounts: DifferenceView[]
  /** Whether an article that may have told it first has no date. */
  undatedFirst: boolean
  /** When the first was published; a day without a time, or less, where the dates leave open which article was the first. */
  reported: string | null
  /** The day of the review; null where there is none. */
  reviewedOn: string | null
  /** The day of the latest correction. */
  correctedOn: string | null
  /** The day of the newest article, review or correction. */
  newest: string | null
  /** The instant of its file’s last change, with zone, as git knows it; null where git does not. */
  changed: string | null
}

/** All that a claim’s page shows. */
export type ClaimView = ClaimSummary & {
  kind: ClaimKind
  /** Whom all reports of several origins quote: they are independent, what they know is not. */
  oneSource: string | null
  /** Those who are cited for it by one citation and against it by another. */
  onBothSides: string[]
  when: When[]
  places: string[]
  topics: { id: string; name: string }[]
  reviewed: NonNullable<Claim['reviewed']> | null
  differences: DifferenceView[]
  /** The numbers and dates that its citations tell, who tells each, and the nearest number of those who do not. */
  figures: { text: string; articles: ArticleRef[]; near: { article: ArticleRef; text: string }[] }[]
  originList: OriginView[]
  /** The cited articles that carry it as it is stated: not those that only dispute it, or give another number or time of it. */
  carriedBy: ArticleRef[]
  /** Those that came in after its review, which does not weigh them. */
  sinceReview: ArticleRef[]
  /** Articles whose lineage cannot be shown. */
  unknownArticles: ArticleRef[]
  lineages: LineageView[]
  /** The cited articles by the day of publication, the earliest first. */
  timeline: { day: string; articles: ArticleRef[] }[]
  /** The cited articles of which nobody knows the day. */
  undated: ArticleRef[]
  citations: CitationView[]
  groups: StanceGroup[]
  /** The analysis; whose words it quotes is to be filled in from `quoted`. */
  html: string
  /** The articles that the analysis quotes. */
  quoted: ArticleRef[]
  limits: string | null
  reply: string | null
  others: Claim['others']
  corrections: Claim['corrections']
  aliases: string[]
  /** Claims of other articles that may be the same. */
  near: ClaimSummary[]
  related: ClaimSummary[]
  /** What it can be searched by beside its own words: who says it, its places, other spellings of names, other forms of words. */
  searchNames: string[]
  /** What those whom it names are called elsewhere. */
  searchAliases: string[]
  /** The words that the index keeps of the numbers it states, and of those told beside it. */
  searchNumbers: { stated: string[]; beside: string[] }
  /** The headline that tells it; null where none does. */
  searchHeadline: string | null
  /** The other headlines of the articles that it cites. */
  searchHeadlines: string[]
}

/** What it can be searched by beside what its page shows. */
export type Searched = Pick<
  ClaimView,
  'searchNames' | 'searchAliases' | 'searchNumbers' | 'searchHeadline' | 'searchHeadlines'
>

/** A cited passage of an article and the claims that cite it. */
export type CitedPassage = {
  segments: Segment[]
  claims: ClaimSummary[]
  /** Slugs of the claims whose statement stands in the passage word for word. */
  same: ReadonlySet<string>
}

/** One claim in the words of two articles. */
export type SideRow = { claim: ClaimSummary; here: Segment[]; there: Segment[] }

/** What two articles make of the claims that both make. */
export type SideBySide = {
  both: number
  here: number
  there: number
  /** Claims on which the two differ in fact. */
  rows: SideRow[]
  /** Claims that they put in other words, as far as the words may be quoted. */
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
export type TopicRow = { claim: ClaimSummary; stances: (Stance[] | null)[] }

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
