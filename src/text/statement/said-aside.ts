/** What a clause between who speaks and what they say tells of other words of theirs: “Ann Lee, who insisted that it was safe, said …”. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { textAt } from '../words/words.ts'
import type { Claimed } from './claimed.ts'
import type { ReferenceContext } from './references/context.ts'
import { saidBy } from './said-by.ts'

/** “The paper, |which says| that it has seen it, reported”: whether a clause set off by a comma tells what somebody says. */
export const isAside = ({ words }: ParsedSentence, { at }: Saying): boolean =>
  at !== null && /^(?:who|which)$/i.test(textAt(words, at.first - 1)) && words[at.first - 2]?.text === ','

/** What the same is told to say behind a clause that tells of their words aside; null where they say no more. */
export const saidBehind = (mains: readonly Saying[], { source, cue }: Saying): Saying | null =>
  mains.find(
    (one) => source !== null && one.source?.[0] === source[0] && (one.cue?.[0] ?? 0) > (cue?.[0] ?? 0),
  ) ?? null

/** What a clause between who speaks and what they claim tells of their words: “Ann Lee, |who insisted that it was safe|, said”; null for none. */
const saidAside = (sentence: ParsedSentence, main: Saying, own: readonly Saying[]): Saying | null =>
  own.find(
    (one) =>
      one.kind === 'say' &&
      !one.direct &&
      main.cue !== null &&
      isAside(sentence, one) &&
      saidBehind([main], one) !== null,
  ) ?? null

/** What a sentence says, with what a clause before tells of the speaker’s words aside: “Ann Lee, who insisted that it was safe, said …”. */
export function withAside(
  context: ReferenceContext,
  index: number,
  telling: Saying | null,
  own: readonly Saying[],
): Claimed[] {
  const sentence = context.parsed.sentences[index]!
  const claim = saidBy(context, index, telling, own)
  const aside = telling === null || claim.speaker === null ? null : saidAside(sentence, telling, own)
  const end = aside?.content.at(-1)?.[1]
  return aside === null || end === undefined
    ? [claim]
    : [
        { ...saidBy(context, index, aside, [aside]), part: { start: sentence.start, end } },
        { ...claim, part: { start: telling!.cue![0], end: sentence.end } },
      ]
}
