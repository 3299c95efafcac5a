import { z } from 'zod'

/** What is said of text that has no words. */
export const wordsFault = 'expected text that is not empty'

/** Words that somebody is shown, or that name something: white space alone would be a gap, or a link without a name. */
export const wordsSchema = z.string().regex(/\S/, { error: wordsFault })
