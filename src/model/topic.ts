import { z } from 'zod'
import { wordsSchema } from './words.ts'

/** `content/topics/<id>.yaml`: a subject that editors gather claims under. */
export const topicSchema = z.strictObject({ name: wordsSchema, about: wordsSchema.optional() })
export type Topic = z.infer<typeof topicSchema>
