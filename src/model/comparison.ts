import { z } from 'zod'
import { differenceKindSchema, type Stance } from './claim.ts'
import type { When } from './date.ts'
import type { Quote } from './quote.ts'
import type { Credit } from './reading.ts'

/** How two articles are related. `unknown` is an answer: it counts neither as a copy nor as independent. */
export const relationSchema = z.enum([
  'same-copy',
  'edited-copy',
  'press-release',
  'shared-quote',
  'independent',
  'unknown',
])
export type Relation = z.infer<typeof relationSchema>

/** What a line of evidence says, beside what it names. */
export const evidenceFormSchema = z.enum([
  'both-credit',
  'credit-two',
  'one-credits',
  'release',
  'signed-for',
  'signed',
  'one-reporter',
  'share',
  'same-quotation',
  'same-words',
  'published',
  'copy-of-other',
  'two-origins',
  'own-passage',
  'cites',
  'two-languages',
])
export type EvidenceForm = z.infer<typeof evidenceFormSchema>

export const evidenceSchema = z.strictObject({
  kind: z.enum(['credit', 'byline', 'dateline', 'url', 'order', 'overlap', 'quotes', 'boilerplate']),
  text: z.string().describe('For a reader: “Both credit AFP: ‘for AFP’ and ‘(FRANCE 24 with AFP)’”.'),
  says: evidenceFormSchema.describe('What the text says, to be told in another language.'),
  values: z.array(z.string()).describe('What it names, in the order of the English text: “AFP”, “for AFP”.'),
  through: z
    .strictObject({
      copy: z.string().describe('Id of the one of the two that is a copy.'),
      of: z.string().describe('Id of the third article, which it is a copy of.'),
    })
    .optional()
    .describe('The article that shows it, where the two by themselves do not.'),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const lineageSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  relation: relationSchema,
  overlap: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'Share of the shorter article’s words outside quotation marks that stand in the same order in the other.',
    ),
  agency: z
    .string()
    .nullable()
    .default(null)
    .describe('Publisher id of the agency both rest on, where that is shown.'),
  evidence: z.array(evidenceSchema),
})
/** How one article descends from another, or both from a third, and what shows it. */
export type Lineage = z.infer<typeof lineageSchema>

export const originSchema = z.strictObject({
  name: z
    .string()
    .describe(
      'The agency’s name, or the outlet’s that reports by itself or that the articles say they have it from; “A / B” of outlets that print one text where nothing shows whose it is.',
    ),
  agency: z.string().nullable().describe('Publisher id where the origin is an agency.'),
  articles: z.array(z.string()),
  denials: z
    .array(z.string())
    .optional()
    .describe(
      'Those of the articles which have only what disputes the claim from there, where others say that it is so.',
    ),
  credits: z
    .array(z.strictObject({ article: z.string(), exact: z.string() }))
    .optional()
    .describe(
      'The words by which an article says that it has the claim from there: “The Guardian reported”.',
    ),
})
/** Whether an origin is one of the denial of a claim, and of nothing else of it. */
export const onlyDenies = (origin: {
  articles: readonly unknown[]
  denials?: readonly string[] | undefined
}): boolean => origin.denials !== undefined && origin.denials.length === origin.articles.length
export const originsSchema = z.strictObject({
  count: z
    .number()
    .int()
    .nonnegative()
    .describe(
      'Independent origins, be it of its denial alone. Articles of unknown lineage are not among them.',
    ),
  unknown: z.number().int().nonnegative().describe('Articles whose lineage cannot be shown.'),
  list: z.array(originSchema),
  unclear: z
    .array(z.string())
    .optional()
    .describe('Those of unknown lineage which nevertheless stand in the list, with what disputes the claim.'),
})
export type Origins = z.infer<typeof originsSchema>

export const agreementSchema = z.enum(['single-origin', 'agree', 'differ', 'contradict', 'unknown'])
/** Over origins, not outlets. `agree`: no difference was found that changes what is said. */
export type Agreement = z.infer<typeof agreementSchema>

export const differenceSchema = z.strictObject({
  kind: differenceKindSchema,
  sameOrigin: z
    .boolean()
    .describe(
      'An edit of one dispatch, or what one hands on from the other: no disagreement between sources.',
    ),
  values: z
    .array(
      z.strictObject({
        text: z.string().describe('The differing words, not the sentence.'),
        articles: z.array(z.string()),
        edit: z
          .literal(true)
          .optional()
          .describe(
            'An edit of one dispatch, another copy of which has a value that an independent origin has too.',
          ),
      }),
    )
    .min(2),
  grew: z
    .literal(true)
    .optional()
    .describe(
      'A count that changed while it was reported: each later report gives the larger number, of the missing another. No disagreement.',
    ),
  settled: z.string().optional().describe('The editor’s reason, where it is settled.'),
})
export type Difference = z.infer<typeof differenceSchema>

/** An article as the comparison sees it. */
export type ComparedArticle = {
  id: string
  /** Publisher id, or null where unknown. */
  publisher: string | null
  /** Other names that its publisher goes by, and its host names. */
  alsoCalled?: readonly string[]
  /** Whether its publisher is a government or another body, which speaks for itself, and no outlet or agency. */
  isOfBody?: boolean
  /** As a language code: “en”, “pt-BR”. */
  language: string
  published: string | null
  /** When it was last changed, where the source says so. */
  modified: string | null
  byline: readonly string[]
  /** Whether it is an opinion of who signs it. */
  opinion: boolean
  /** Whose press release it is, as it says itself. */
  releasedBy: string | null
  credit: Credit | null
  url: string | null
  /** The article text: paragraphs joined by a blank line. */
  text: string
}

/** A citation as the comparison sees it: one article’s words on one claim. */
export type ComparedCitation = {
  article: string
  quote: Quote
  speaker: string | null
  stance: Stance
  when: readonly When[]
  /** Whether an editor says that it has the number and the time of the claim, however they read. */
  same?: boolean
}

/**
 * A number or date that citations of a claim tell, in the words of the first, and who tells it. `near`: the number nearest to it, of
 * the same things or money, that another cited article tells somewhere and none of these does.
 */
export type ToldFigure = { text: string; articles: string[]; near: { article: string; text: string }[] }

/** What the build computes of one claim. */
export type Comparison = {
  origins: Origins
  agreement: Agreement
  differences: Difference[]
  /** Articles that tell it in words of their own: only amounts, times, names, sources, hedges and denials are compared with the others’. */
  retold: string[]
  figures: ToldFigure[]
  /** Those cited for it, by the names they are cited under, who give another number or time of it than its statement. */
  otherwise: string[]
  /** Articles whose outlets say it themselves, with another number or time of it than its statement. */
  outletsOtherwise: string[]
  /** Articles that carry it as it is stated: not those that only dispute it, or give another number or time of it. */
  carriedBy: string[]
}
