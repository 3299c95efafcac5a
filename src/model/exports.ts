import { z } from 'zod'
import {
  agreementSchema,
  differenceSchema,
  evidenceSchema,
  originsSchema,
  relationSchema,
} from './comparison.ts'
import { stanceSchema } from './claim.ts'
import { whenSchema } from './date.ts'
import { quoteSchema } from './quote.ts'
import { claimKindSchema, creditSchema } from './reading.ts'

/** One line of `dist/data/claims.ndjson`, and the whole of `/claims/<slug>/claim.json`. */
export const claimExportSchema = z.strictObject({
  id: z.string(),
  url: z.string(),
  statement: z.string(),
  kind: claimKindSchema,
  status: z.enum(['unreviewed', 'in-review', 'reviewed']),
  rating: z.string().nullable(),
  claimants: z.array(z.strictObject({ name: z.string() })),
  when: z.array(whenSchema),
  topics: z.array(z.string()),
  agreement: agreementSchema,
  origins: originsSchema,
  differences: z.array(differenceSchema),
  citations: z.array(
    z.strictObject({
      article: z.string(),
      publisher: z.string(),
      speaker: z.string().nullable(),
      stance: stanceSchema,
      quote: quoteSchema,
      url: z.string().nullable().describe('The article’s own address.'),
      fragment: z.string().nullable().describe('The address with a text fragment that scrolls to the words.'),
    }),
  ),
  example: z.literal(true).optional().describe('Made to show editors what a claim looks like: no finding.'),
})
export type ClaimExport = z.infer<typeof claimExportSchema>

/** One line of `dist/data/articles.ndjson`. */
export const articleExportSchema = z.strictObject({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  publisher: z.strictObject({ id: z.string(), name: z.string() }),
  published: z.string().nullable(),
  credit: creditSchema.nullable(),
  claims: z.array(z.string()),
  lineage: z.array(
    z.strictObject({
      article: z.string(),
      relation: relationSchema,
      overlap: z.number(),
      evidence: z.array(evidenceSchema),
    }),
  ),
})
export type ArticleExport = z.infer<typeof articleExportSchema>
