import { z } from 'zod'
import {
  agreementSchema,
  differenceSchema,
  evidenceSchema,
  lineageSchema,
  originsSchema,
  relationSchema,
} from './comparison.ts'
import { claimSchema, stanceSchema } from './claim.ts'
import { whenSchema } from './date.ts'
import { quoteSchema } from './quote.ts'
import { claimKindSchema, creditSchema } from './reading.ts'

/** A quotation with words around it always, so that it is found in any copy of the article. */
const foundQuoteSchema = z.strictObject({
  exact: quoteSchema.shape.exact,
  prefix: z.string().describe('The words just before; empty at the beginning of the article.'),
  suffix: z.string().describe('The words just after; empty at its end.'),
})

/** One line of `dist/data/claims.ndjson`, and the whole of `/claims/<slug>/claim.json`. */
export const claimExportSchema = z.strictObject({
  id: z.string().describe('The last part of the page’s address; it stays.'),
  url: z.string().describe('The claim’s page.'),
  statement: z.string().describe('What is claimed, in one sentence that stands alone.'),
  language: z.string().describe('BCP 47: of the statement.'),
  kind: claimKindSchema,
  status: z
    .enum(['unreviewed', 'in-review', 'reviewed'])
    .describe('Whether an editor has concluded anything; machines never do.'),
  rating: z.string().nullable().describe('Id on the site’s scale of ratings; only of a reviewed claim.'),
  ratingName: z.string().nullable().describe('The same in words, as the page shows it.'),
  reviewed: claimSchema.shape.reviewed
    .unwrap()
    .nullable()
    .describe('The editor who reviewed it, and the day.'),
  claimants: z
    .array(
      z.strictObject({
        name: z.string(),
        role: z.string().nullable().describe('As editors describe them.'),
      }),
    )
    .describe('Who claims it; empty where the outlets say it in their own words.'),
  otherwise: z
    .array(z.string())
    .describe(
      'Who is cited for it with another number or date than its statement has, by name, outlets last.',
    ),
  denied: z
    .boolean()
    .describe(
      'Whether nobody who is cited says so: it is known only from those who deny it, and its page says “Denied by …”. Agreement and origins are then those of the denial.',
    ),
  disputedBy: z
    .array(z.string())
    .describe('Who disputes it: people and offices, or outlets that do so in their own words.'),
  when: z
    .array(
      z.strictObject({
        ...whenSchema.shape,
        value: z.string().describe(whenSchema.shape.value.description ?? ''),
      }),
    )
    .describe('The times it speaks of.'),
  reported: z
    .string()
    .nullable()
    .describe(
      'When it was first reported as it is stated, or else first denied or told otherwise, as far as the cited articles are dated; as the outlet wrote it.',
    ),
  places: z.array(z.string()).describe('Where it is set.'),
  topics: z.array(z.string()).describe('Ids of topics that editors gathered it under.'),
  agreement: agreementSchema.describe('Between origins, not outlets: ten that print one dispatch are one.'),
  origins: originsSchema,
  oneSource: z
    .string()
    .nullable()
    .describe(
      'Whom all reports quote, where they are of several origins or of unknown ones: what they know is one account.',
    ),
  differences: z.array(differenceSchema),
  retold: z
    .array(z.string())
    .describe(
      'Articles that tell it in words of their own: only amounts, times, names, sources, hedges and denials are compared with those of the others.',
    ),
  figures: z
    .array(z.strictObject({ text: z.string(), articles: z.array(z.string()) }))
    .describe(
      'The numbers and dates that the cited passages tell, in the words of the first, and the cited articles that give each anywhere. What only some give is no difference.',
    ),
  citations: z.array(
    z.strictObject({
      article: z.string().describe('Its id in `articles.ndjson`.'),
      publisher: z.string().describe('The id of its outlet.'),
      speaker: z.string().nullable().describe('Who says it; null where the outlet itself does.'),
      stance: stanceSchema,
      quote: foundQuoteSchema,
      url: z.string().nullable().describe('The article’s own address.'),
      fragment: z.string().nullable().describe('The address with a text fragment that scrolls to the words.'),
      note: z.string().nullable().describe('The editor’s note on it.'),
    }),
  ),
  analysis: z
    .string()
    .nullable()
    .describe('What is written of it, as HTML: by its editors where `status` is `reviewed`.'),
  limits: z.string().nullable().describe('What limits the finding and what would change it.'),
  reply: z.string().nullable().describe('The claimant’s answer.'),
  others: z
    .array(
      z.strictObject({
        publisher: z.string(),
        verdict: z.string().describe('In their words.'),
        url: z.string(),
      }),
    )
    .describe('Other checkers’ verdicts.'),
  corrections: z
    .array(z.strictObject({ on: z.string().describe('The day.'), what: z.string() }))
    .describe('What was wrong on its page, and is mended.'),
  changed: z
    .string()
    .nullable()
    .describe('The instant of the last change of its file, ISO 8601, where git knows it.'),
  near: z
    .array(z.string())
    .describe(
      'Ids of claims in other articles that are close to it in words; nobody says that they are the same.',
    ),
  example: z.literal(true).optional().describe('Made to show editors what a claim looks like: no finding.'),
})
export type ClaimExport = z.infer<typeof claimExportSchema>

/** One line of `dist/data/articles.ndjson`. */
export const articleExportSchema = z.strictObject({
  id: z.string(),
  url: z.string().nullable().describe('Its own address, where it is known.'),
  title: z.string().describe('Its headline; where the source showed none, its first sentence.'),
  workingTitle: z
    .boolean()
    .describe('Whether the source showed no headline, and `title` is its first sentence.'),
  publisher: z.strictObject({ id: z.string(), name: z.string() }),
  published: z
    .string()
    .nullable()
    .describe('As its outlet wrote it, ISO 8601: 2026-01-05, 2026-01-05T09:13+02:00, 2026-01 or 2026.'),
  modified: z.string().nullable().describe('When its outlet last changed it, as written.'),
  byline: z.array(z.string()).describe('Who signs it.'),
  language: z.string().describe('Of its words, BCP 47.'),
  archive: z.string().nullable().describe('The address of a copy in an archive.'),
  credit: creditSchema.nullable().describe('The words that credit a news agency.'),
  releasedBy: z.string().nullable().describe('Whose press release it is, as it says itself.'),
  claims: z.array(z.string()).describe('Ids of the claims that cite it.'),
  lineage: z
    .array(
      z.strictObject({
        article: z.string().describe('Id of the other article.'),
        relation: relationSchema,
        overlap: z.number().describe(lineageSchema.shape.overlap.description ?? ''),
        evidence: z.array(evidenceSchema),
      }),
    )
    .describe('How it is related to other articles.'),
})
export type ArticleExport = z.infer<typeof articleExportSchema>
