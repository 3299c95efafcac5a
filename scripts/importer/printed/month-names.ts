import { months } from '../../../src/text/data/calendar.ts'

/** An English month by its name or a usual short form, in one group, for patterns with the flags `iu`: “September”, “Sept.”. */
export const monthName = `(?<!\\p{L})(${[...months.keys()].join('|')})(?!\\p{L})\\.?`
