import { z } from 'zod'
import { wordsSchema } from './words.ts'

/** `content/pages/<id>.mdx`: prose that the site’s owner trusts. It may import and run what it likes. */
export const pageSchema = z.strictObject({
  title: wordsSchema.describe('the heading of the page, and its name in the footer'),
  description: wordsSchema.optional().describe('what the page is about, for search engines'),
  order: z.number().default(0).describe('the place of the page in the footer, the lowest first'),
})

/** The components that a page may use without importing them. */
export const pageComponents = ['RatingScale'] as const
