import { z } from 'zod'
import { wordsSchema } from './words.ts'

/** The W3C Web Annotation TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const quoteSchema = z.strictObject({
  exact: wordsSchema.describe('The words quoted, verbatim: every character as in the article.'),
  prefix: z
    .string()
    .optional()
    .describe('The words just before, where `exact` alone stands more than once in the article.'),
  suffix: z.string().optional().describe('The words just after.'),
})
/** A verbatim passage of an article, found again by its own words and those around it. */
export type Quote = z.infer<typeof quoteSchema>
