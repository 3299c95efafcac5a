import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Claimant } from '../model/claimant.ts'
import type { Problem } from '../model/problem.ts'
import type { Publisher } from '../model/publisher.ts'
import type { Ratings } from '../model/rating.ts'
import type { Topic } from '../model/topic.ts'

/** One content file as the site uses it. */
export type Stored<Data> = {
  id: string
  file: string
  data: Data
  /** The instant of its last change, with zone, as git knows it; null where git does not. */
  changed: string | null
}

export type StoredClaim = Stored<Claim> & {
  /** The editor’s analysis as safe HTML; empty where there is none. */
  html: string
}

export type StoredArticle = Stored<Article> & {
  /** The article text: paragraphs joined by a blank line; offsets and quotations refer to it. */
  text: string
  html: string
}

/** A content file that cannot be shown, and why. `folder` is its collection’s: an entry with `collection` and `id` is a reference to Astro. */
export type BrokenFile = { folder: string; id: string; file: string; problems: Problem[] }

/** All the site is made of, as read from the content folder. */
export type SiteContent = {
  claims: StoredClaim[]
  articles: StoredArticle[]
  publishers: Stored<Publisher>[]
  claimants: Stored<Claimant>[]
  topics: Stored<Topic>[]
  ratings: Ratings | null
  broken: BrokenFile[]
}

const lists = ['claims', 'articles', 'publishers', 'claimants', 'topics'] as const
export type ListName = (typeof lists)[number]

/** What of the content is no list of files, and which lists have entries. */
export type ContentState = Pick<SiteContent, 'ratings' | 'broken'> & { filled: ListName[] }

export const contentState = (content: SiteContent): ContentState => ({
  ratings: content.ratings,
  broken: content.broken,
  filled: lists.filter((name) => content[name].length > 0),
})
