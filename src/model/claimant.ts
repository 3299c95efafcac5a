import { z } from 'zod'
import { wordsSchema } from './words.ts'
import { webAddressSchema } from './web-address.ts'

/** `content/claimants/<id>.yaml`: a person, office or government that claims. */
export const claimantSchema = z.strictObject({
  name: wordsSchema,
  aliases: z
    .array(wordsSchema)
    .default([])
    .describe('Other names for the same claimant: Moscow, Russia; Zelensky, Zelenskyy.'),
  role: wordsSchema.optional(),
  type: z
    .enum(['person', 'organisation'])
    .optional()
    .describe('What machines are told the claimant is; missing where nobody has said.'),
  sameAs: webAddressSchema.optional().describe('An address that identifies it, such as its Wikidata page.'),
})
export type Claimant = z.infer<typeof claimantSchema>
