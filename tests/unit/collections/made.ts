import type { StoredArticle, StoredClaim } from '../../../src/collections/site-content.ts'
import { articleSchema } from '../../../src/model/article.ts'
import { claimSchema } from '../../../src/model/claim.ts'

const stored = (id: string) => ({ changed: null, html: '', id, file: `${id}.mdx` })

/** An article as the site has it, of an outlet of the same name. */
export const storedArticle = (id: string, text: string, fields: object = {}): StoredArticle => ({
  ...stored(id),
  text,
  data: articleSchema.parse({ title: id, publisher: id, ...fields }),
})

/** A claim as the site has it. */
export const storedClaim = (id: string, fields: object): StoredClaim => ({
  ...stored(id),
  data: claimSchema.parse(fields),
})
