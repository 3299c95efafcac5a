import type { Article } from '../../../src/model/article.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { Publisher } from '../../../src/model/publisher.ts'
import type { CollectionName } from '../../../src/mdx/entry.ts'
import type { TextBlock } from '../../../src/mdx/serialise.ts'

/** An article as it shall stand in `content/articles/`; its `claims` are the new reading. */
export type ImportedArticle = {
  id: string
  data: Article
  blocks: readonly TextBlock[]
}

/** A claim as it shall stand in `content/claims/`. Every citation has `article` and `passage`. */
export type ImportedClaim = {
  /** Of the claim that exists already where matching found one; else of the file to be made. */
  slug: string
  data: Claim
  /** Who claims it by a passage, as `claimants` has it, by `passageKey`. */
  claimedBy?: ReadonlyMap<string, string>
}

/** A publisher that may not be known yet; `isRenamed` where its file is as an import wrote it, and gets the name it lacked. */
export type ImportedPublisher = { id: string; data: Publisher; isRenamed?: true }

/** Words that a claim cites and their outlet has since changed, and the passage of the new reading that took their place. */
export type Reworded = {
  /** Of the claim that cites them. */
  slug: string
  article: string
  /** The words as they were, verbatim. */
  quote: string
  /** Id of the passage that has them now. */
  passage: string
  /** Whether the new words say that what the claim states is not so, as told by those that they took the place of. */
  opposed: boolean
}

/** One file to write. */
export type Write = {
  /** What it is a file of. */
  collection: CollectionName
  /** Path as the user knows it, relative to the working folder. */
  file: string
  /** What the file holds now; null where there is none. It is checked again before anything is written. */
  before: string | null
  after: string
}

/** One file to take away. */
export type Removal = Pick<Write, 'file'> & { before: string }

/** What an import gives to be written. */
export type ToWrite = {
  articles: readonly ImportedArticle[]
  claims: readonly ImportedClaim[]
  publishers: readonly ImportedPublisher[]
  reworded: readonly Reworded[]
}
