import { z } from 'zod'
import { wordsSchema } from './words.ts'
import { grainSchema } from './date.ts'

/** `[start, end)` in UTF-16 code units of the article text. */
export const spanSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Span = z.infer<typeof spanSchema>

const rangeSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])

export const claimKindSchema = z
  .enum(['statement', 'quotation', 'figure', 'event'])
  .describe(
    '`quotation`: someone’s own words; `figure`: it stands on a number; `event`: it happened at a time or place; `statement`: any other.',
  )
export type ClaimKind = z.infer<typeof claimKindSchema>

export const hedgeSchema = z
  .enum(['about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly'])
  .describe(
    'How the number is softened: about 20, at least nine, up to 30, more than 100, fewer than 10, nearly half.',
  )
export type Hedge = z.infer<typeof hedgeSchema>

export const amountSchema = z
  .union([z.number(), z.tuple([z.number(), z.number()])])
  .describe('The plain number, or the two ends of a range.')

export const quantitySchema = spanSchema.extend({
  value: amountSchema,
  unit: z
    .string()
    .nullable()
    .describe(
      '`%`, an ISO 4217 code (`USD`), a unit symbol (`km`, `°C`, `year`), or the noun counted (`drone`, lower case, singular); null where nothing is named.',
    ),
  hedge: hedgeSchema.nullable(),
})
/** An amount that the text states. */
export type Quantity = z.infer<typeof quantitySchema>

export const dateMentionSchema = spanSchema.extend({
  value: z.string().describe('ISO 8601: 2026-01-05, 2025-12, 2025, 2025-Q3, 2026-01-03/2026-01-04.'),
  grain: grainSchema,
})
/** A date that the text names, resolved against the day of publication. */
export type DateMention = z.infer<typeof dateMentionSchema>

export const nameTypeSchema = z.enum(['person', 'organisation', 'place', 'other'])

export const nameSchema = spanSchema.extend({ type: nameTypeSchema })
/** A name as it stands in the text. */
export type Name = z.infer<typeof nameSchema>

export const attributionSchema = z.strictObject({
  source: rangeSchema
    .nullable()
    .describe('The mention of the speaker as printed: “she”, “the Kyiv regional governor”.'),
  speaker: z
    .string()
    .nullable()
    .describe('Who is meant, by the fullest name in the article: “Margaryta Maliovana”.'),
  cue: rangeSchema
    .nullable()
    .describe('The words that attribute: “said”, “according to”, “dismissed claims by”.'),
  content: z
    .array(rangeSchema)
    .min(1)
    .describe(
      'What is attributed, in pieces where the speaker stands inside; a quotation includes its marks.',
    ),
  direct: z.boolean().describe('Whether it is a quotation.'),
})
/** Who said what, in one place of the text. */
export type Attribution = z.infer<typeof attributionSchema>

export const readClaimSchema = spanSchema.extend({
  id: z
    .string()
    .describe('A hash of the exact words and of how many times they stood before in the article.'),
  statement: z.string().describe('The claim itself, understandable alone, without its attribution.'),
  kind: claimKindSchema,
  speaker: z.string().nullable(),
  when: z.array(dateMentionSchema),
  quantities: z.array(quantitySchema),
  names: z.array(nameSchema),
})
/** A passage of an article that makes a claim. */
export type ReadClaim = z.infer<typeof readClaimSchema>

export const readProblemSchema = z.strictObject({
  rule: z.string(),
  message: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
})

export const creditSchema = z.strictObject({
  agency: z
    .string()
    .nullable()
    .describe(
      'Id of the agency in `content/publishers/`; null where none is named: “with agencies”, “Press release”.',
    ),
  exact: wordsSchema.describe(
    'The words that name the wire or the release, verbatim: “(FRANCE 24 with AFP)”.',
  ),
  beside: z
    .array(wordsSchema)
    .optional()
    .describe(
      'Who signs beside the agency in another place of the source, each as named there: “Herald Staff”, “Ann Lee”.',
    ),
})
/** The words with which an article credits a news agency. */
export type Credit = z.infer<typeof creditSchema>

/** A credit alone, without what else is known of it: where it was found, the agency’s name. */
export const creditOf = ({ agency, exact, beside }: Credit): Credit => ({
  agency,
  exact,
  ...(beside !== undefined && { beside }),
})

/** One line of `npm run -s analyse`: all that is read in one article. */
export const readingSchema = z.strictObject({
  file: z.string().describe('As given on the command line.'),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  byline: z.array(z.string()),
  published: z.string().nullable(),
  modified: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  credit: creditSchema.nullable(),
  text: z.string(),
  sentences: z.array(spanSchema),
  sentenceScores: z
    .array(z.number().min(0).max(1))
    .describe(
      'One a sentence: how likely it makes a claim that can be checked. It is kept from about a half on; where a named source says it, from less.',
    ),
  attributions: z.array(attributionSchema),
  claims: z.array(readClaimSchema),
  dates: z.array(dateMentionSchema),
  problems: z.array(readProblemSchema),
})
export type Reading = z.infer<typeof readingSchema>
