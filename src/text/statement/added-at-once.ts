/** What a speaker adds to what they say, in the same breath. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ReferenceContext } from './references/context.ts'

/** “said that his aide had left|, claiming it was late, adding that …|”: where ends what the same speaker adds at once to what is said. */
export const endOfAdded = ({ parsed }: ReferenceContext, main: Saying, own: readonly Saying[]): number =>
  own.reduce((end, { kind, direct, at, who, cue, content: [first, ...more] }) => {
    const adds =
      kind === 'say' && !direct && at?.inherits === true && who?.name === main.who?.name && cue !== null
    return adds &&
      first !== undefined &&
      more.length === 0 &&
      cue[0] > end &&
      /^,?\s+(?:(?:and|but)\s+)?$/i.test(parsed.text.slice(end, cue[0]))
      ? first[1]
      : end
  }, main.content[0]![1])
