import { z } from 'zod'
import { wordsSchema } from './words.ts'
import { idSchema } from './id.ts'

export const ratingSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  value: z.number().int().describe('Nearer `best` is truer (schema.org ratingValue).'),
  offScale: z
    .boolean()
    .default(false)
    .describe(
      'Says nothing of how true a claim is: `value` only orders it among the others, and neither readers nor machines are told it.',
    ),
  meaning: wordsSchema.describe('What readers are told it means.'),
})
export type Rating = z.infer<typeof ratingSchema>

/** `content/ratings.yaml`: the scale of verdicts. */
export const ratingsSchema = z.strictObject({
  best: z.number().int(),
  worst: z.number().int(),
  ratings: z.array(ratingSchema).min(1),
})
export type Ratings = z.infer<typeof ratingsSchema>
