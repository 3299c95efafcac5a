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
export const ratingsSchema = z
  .strictObject({
    best: z.number().int(),
    worst: z.number().int(),
    ratings: z.array(ratingSchema).min(1),
  })
  .superRefine(({ best, worst, ratings }, { addIssue }) => {
    const refuse = (path: (string | number)[], message: string) => addIssue({ code: 'custom', path, message })
    if (best <= worst) refuse(['best'], `${best} is not above \`worst\`, ${worst}`)
    for (const [at, { id, name, value }] of ratings.entries()) {
      const before = ratings.slice(0, at)
      if (best > worst && (value < worst || value > best))
        refuse(['ratings', at, 'value'], `${value} is not between \`worst\`, ${worst}, and \`best\`, ${best}`)
      if (before.some((one) => one.id === id))
        refuse(['ratings', at, 'id'], `two ratings have the id “${id}”`)
      if (before.some((one) => one.name.toLowerCase() === name.toLowerCase()))
        refuse(['ratings', at, 'name'], `two ratings have the name “${name}”`)
    }
  })
export type Ratings = z.infer<typeof ratingsSchema>
