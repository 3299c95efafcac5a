import { z } from 'zod'
import { wordsSchema } from './words.ts'
import { daySchema, whenSchema } from './date.ts'
import { idSchema } from './id.ts'
import { quoteSchema } from './quote.ts'
import { languageSchema } from './language.ts'
import { claimKindSchema } from './reading.ts'
import { webAddressSchema } from './web-address.ts'

export const stanceSchema = z
  .enum(['asserts', 'disputes', 'limits', 'reports'])
  .describe(
    'The speaker’s stance to the claim: `asserts` says or confirms that it is so, `disputes` denies it, `limits` says that it is so in part; `reports` where nobody is quoted and the outlet itself says it.',
  )
export type Stance = z.infer<typeof stanceSchema>

/** A stance as it is told: whether it is that of somebody quoted, or the outlet’s own. */
export type ToldStance = Stance | 'limitsItself' | 'disputesItself'

/** How to tell a stance; `isOutlets` where nobody is quoted. */
export function toldStance(stance: Stance, isOutlets: boolean): ToldStance {
  if (!isOutlets) return stance
  return stance === 'disputes' ? 'disputesItself' : stance === 'limits' ? 'limitsItself' : 'reports'
}

export const citationSchema = z.strictObject({
  article: idSchema.describe('Id in `content/articles/`.'),
  passage: z.string().optional().describe('Id of the passage in the article’s `claims`; the import sets it.'),
  quote: z
    .union([wordsSchema.transform((exact) => ({ exact })), quoteSchema])
    .describe('The verbatim words, as a string or as {exact, prefix, suffix}.'),
  speaker: wordsSchema.optional().describe('Who says it in this article.'),
  cue: z.string().optional().describe('The words that attribute: “said”.'),
  stance: stanceSchema.default('reports'),
  note: wordsSchema.optional().describe('An editor’s word on this citation.'),
  same: z
    .literal(true)
    .optional()
    .describe(
      'An editor’s word that it says what the claim says, or a part of it, though a number or date reads otherwise.',
    ),
})
export type Citation = z.infer<typeof citationSchema>

export const differenceKindSchema = z.enum([
  'style',
  'name',
  'quantity',
  'date',
  'attribution',
  'certainty',
  'polarity',
  'wording',
  'omission',
])
export type DifferenceKind = z.infer<typeof differenceKindSchema>

const factual: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>([
  'name',
  'quantity',
  'date',
  'certainty',
  'polarity',
])

/**
 * Whether a difference of this kind is one of fact: a reader who knows both texts would ask which is right. How an outlet
 * words a thing, what it leaves out and whom it quotes for it is its own affair, and is shown on request.
 */
export const isFactual = (kind: DifferenceKind): boolean => factual.has(kind)

/** Two fields that must agree are judged beside any other fault of the claim, but not where one of the two is it. */
const whenSound = (...fields: string[]) => ({
  when: ({ value, issues }: z.core.ParsePayload) =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ path }) => fields.includes(String(path?.[0]))),
})

/** `content/claims/<slug>.mdx`: one claim, one page. The editor’s, once it exists. */
export const claimSchema = z
  .strictObject({
    statement: wordsSchema
      .refine((text) => !/[\r\n]/.test(text.trim()), 'expected one line, without line breaks')
      .describe('What is claimed, in one sentence that stands alone; plain text, without Markdown.'),
    kind: claimKindSchema.default('statement'),
    language: languageSchema
      .optional()
      .describe(
        'That of the statement; where it is not written, the one that all cited articles share, else the site’s.',
      ),
    claimants: z
      .array(wordsSchema)
      .default([])
      .describe('Who claims it: ids of `content/claimants/`, or names.'),
    when: z.array(whenSchema).default([]).describe('The times it speaks of.'),
    topics: z
      .array(idSchema)
      .default([])
      .describe('Ids of `content/topics/`; set by editors, never guessed.'),
    places: z.array(wordsSchema).default([]).describe('Where it happened, by name.'),
    status: z
      .enum(['unreviewed', 'in-review', 'reviewed'])
      .default('unreviewed')
      .describe('Machines never rate: an imported claim is unreviewed.'),
    rating: wordsSchema.describe('Id in `content/ratings.yaml`; only on a reviewed claim.').optional(),
    reviewed: z
      .strictObject({
        by: wordsSchema.describe('The editor’s name.'),
        on: daySchema.describe('The day of the review.'),
      })
      .optional()
      .describe('Who reviewed it, and when; a reviewed claim says so.'),
    citations: z
      .array(citationSchema)
      .min(1)
      .describe('Who reports it, in what words: one entry a passage, at least one.'),
    settled: z
      .array(
        z.strictObject({
          difference: wordsSchema.describe(
            'The differing wordings as the page shows them: “17 / 16”. It is explained only as long as they stand so; one of them alone, “17”, is explained whatever it stands beside.',
          ),
          reason: wordsSchema.describe('Why they differ, or which is right.'),
        }),
      )
      .default([])
      .describe('Differences an editor has explained.'),
    limits: wordsSchema.optional().describe('What limits the finding and what would change it.'),
    reply: wordsSchema.optional().describe('The claimant’s answer.'),
    others: z
      .array(
        z.strictObject({
          publisher: wordsSchema.describe('The checker’s name.'),
          verdict: wordsSchema.describe('In their words.'),
          url: webAddressSchema.describe('The address of their page.'),
        }),
      )
      .default([])
      .describe('Other checkers’ verdicts.'),
    corrections: z
      .array(
        z.strictObject({
          on: daySchema.describe('The day of the correction.'),
          what: wordsSchema.describe('What was wrong, and what it says now.'),
        }),
      )
      .default([])
      .describe('What was corrected on the page since it was published; readers are shown it.'),
    aliases: z.array(idSchema).default([]).describe('Old slugs, redirected here.'),
    distinct: z
      .array(idSchema)
      .default([])
      .describe(
        'Slugs of claims that read alike and, an editor has found, are not this one. One of the two says so.',
      ),
    example: z
      .boolean()
      .default(false)
      .describe('Shows editors what a claim looks like; not for search engines, without ClaimReview.'),
  })
  .refine((claim) => claim.rating === undefined || claim.status === 'reviewed', {
    ...whenSound('status', 'rating'),
    path: ['rating'],
    error: 'a rating needs `status: reviewed`: machines and drafts never rate',
  })
  .refine((claim) => claim.status !== 'reviewed' || claim.reviewed !== undefined, {
    ...whenSound('status', 'reviewed'),
    path: ['status'],
    error: 'a reviewed claim says who reviewed it and when: `reviewed: { by: Name, on: 2026-01-05 }`',
  })
export type Claim = z.infer<typeof claimSchema>
