import { z } from 'zod'

/** `content/topics/<id>.yaml`: a subject that editors gather claims under. */
export const topicSchema = z.strictObject({ name: z.string().min(1), about: z.string().optional() })
export type Topic = z.infer<typeof topicSchema>
