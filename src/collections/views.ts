import type { ClaimKind } from '../model/reading.ts'
import type { Claim, DifferenceKind, Stance, ToldStance } from '../model/claim.ts'
import type { Agreement, Evidence, Origins, Relation } from '../model/comparison.ts'
import type { When } from '../model/date.ts'
import type { Quote } from '../model/quote.ts'
import type { Rating } from '../model/rating.ts'
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
  told: ToldStance
  /** How many outlets print it, and how many other bodies on pages of their own. */
  outlets: number
  bodies: number
  citations: (CitationView & { startsRow: boolean })[]
}

export type DifferenceView = {
  kind: DifferenceKind
  /** Whether the words that differ tell an amount. */
  ofAmount: boolean
  /** Between copies of one dispatch, one of them edited beside other origins, articles of one outlet, reports of one origin, of several, or of unknown ones. */
  between: 'copies' | 'edit' | 'articles' | 'origin' | 'origins' | 'unknown'
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
export type OriginView = {
  name: string
  names: string[]
  agency: string | null
  articles: ArticleRef[]
  /** Ids of those of the articles which have only what disputes the claim from there. */
  denials?: readonly string[] | undefined
}

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
  /** How many outlets say so themselves, beside whoever claims it. */
  saidByOutlets: number
  /** The one outlet that does, where several are cited. */
  saidAlone: string | null
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
  /** Articles that tell it in words of their own: only amounts, times, names, sources, hedges and denials are compared. */
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
  /**
   * Whom all reports quote, some of them perhaps by who speaks for him, where they are of several origins or of unknown ones: what they know
   * is one account.
   */
  oneSource: { name: string; isSpokenFor: boolean } | null
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
  /** Who wrote the articles that it cites. */
  searchBylines: string[]
}

/** What it can be searched by beside what its page shows. */
export type Searched = Pick<
  ClaimView,
  'searchNames' | 'searchAliases' | 'searchNumbers' | 'searchHeadline' | 'searchHeadlines' | 'searchBylines'
>
