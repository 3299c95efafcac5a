import { z } from 'zod'

/** `content/pages/<id>.mdx`: prose that the site’s owner trusts. It may import and run what it likes. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('the heading of the page, and its name in the footer'),
  description: z.string().optional().describe('what the page is about, for search engines'),
  order: z.number().default(0).describe('the place of the page in the footer, the lowest first'),
})

/** The components that a page may use without importing them. */
export const pageComponents = ['RatingScale'] as const
