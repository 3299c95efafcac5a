import { z } from 'zod'
import { languageSchema } from './language.ts'
import { wordsSchema } from './words.ts'
import { stanceSchema } from './claim.ts'
import { whenSchema, writtenDateSchema } from './date.ts'
import { idSchema } from './id.ts'
import { quoteSchema } from './quote.ts'
import { amountSchema, claimKindSchema, creditSchema, hedgeSchema, nameTypeSchema } from './reading.ts'
import { webAddressSchema } from './web-address.ts'

export const speakerSchema = z.strictObject({
  name: wordsSchema.describe('Who is meant, by the fullest name in the article.'),
  mention: wordsSchema.describe('As printed where it speaks: “she”.'),
})

/** A passage of the article as last read: the base against which the next import merges. */
export const passageSchema = z.strictObject({
  id: wordsSchema.describe('A hash of the exact quotation and of its occurrence number.'),
  statement: wordsSchema.describe('The claim it makes, understandable alone.'),
  quote: quoteSchema,
  kind: claimKindSchema,
  speaker: speakerSchema.optional(),
  cue: z.string().optional().describe('The words that attribute: “said”.'),
  stance: stanceSchema.default('reports').describe('The speaker’s stance to the statement.'),
  claimant: wordsSchema.optional().describe('Whose claim the statement is, where the speaker disputes it.'),
  when: z.array(whenSchema).default([]),
  quantities: z
    .array(
      z.strictObject({
        text: z.string(),
        value: amountSchema,
        unit: z.string().nullable().default(null),
        hedge: hedgeSchema.nullable().default(null),
      }),
    )
    .default([]),
  names: z.array(z.strictObject({ text: z.string(), type: nameTypeSchema })).default([]),
})
export type Passage = z.infer<typeof passageSchema>

/** `content/articles/<id>.mdx`: what an outlet published. Written by the import. */
export const articleSchema = z.strictObject({
  title: wordsSchema.describe(
    'The headline; where the source has none, the lead sentence, with `workingTitle: true`.',
  ),
  workingTitle: z
    .boolean()
    .default(false)
    .describe('The title is ours: the source showed none, and this is its lead sentence.'),
  publisher: idSchema.describe('Id in `content/publishers/`.'),
  byline: z.array(wordsSchema).default([]).describe('People only; an agency is a credit.'),
  published: writtenDateSchema
    .optional()
    .describe('As written by the outlet; missing where the source shows no date.'),
  modified: writtenDateSchema.optional(),
  retrieved: writtenDateSchema
    .optional()
    .describe('When the source file came; missing where it does not say.'),
  url: webAddressSchema.optional(),
  archive: webAddressSchema.optional().describe('A copy in a web archive.'),
  language: languageSchema.default('en').describe('BCP 47: en, fr, uk.'),
  credit: creditSchema.optional(),
  opinion: z
    .boolean()
    .optional()
    .describe('It is the opinion of who signs it, as its outlet says, and no report of the outlet’s own.'),
  releasedBy: wordsSchema
    .optional()
    .describe(
      'Whose press release the text is, word for word, as it says itself: who issued it is then the origin of what it tells, whoever prints it.',
    ),
  source: z
    .strictObject({
      file: z.string().describe('The source’s file name or address.'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
      earlier: z
        .array(z.string().regex(/^[0-9a-f]{64}$/))
        .default([])
        .describe(
          'The `sha256` of earlier versions: one of them that is imported again does not turn the article back.',
        ),
    })
    .optional(),
  fullText: z
    .boolean()
    .default(false)
    .describe('Show the whole article. Only where its licence allows that.'),
  distinct: z
    .array(idSchema)
    .default([])
    .describe(
      'Ids of articles of the same outlet whose text is alike and, an editor has found, are not this one. One of the two says so.',
    ),
  claims: z.array(passageSchema).default([]).describe('The last reading, one entry a passage.'),
})
export type Article = z.infer<typeof articleSchema>
