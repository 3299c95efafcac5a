import type { Saying } from '../../attribution/quotations/sayings.ts'
import { indexFrom } from '../../words/words.ts'
import type { Claimed } from '../claimed.ts'
import type { ReferenceContext } from '../references/context.ts'
import type { Denial } from './denied.ts'
import { addedBehind } from './added.ts'
import { saidBesideDenial } from './pointers.ts'
import { saidBy, toldBy } from '../said-by.ts'

/**
 * What a sentence disputes, and what it says beside: “denied this, saying that …”, “denied that he had left, saying that …”.
 * @param main by whose words it is disputed
 * @param own all that is said in the sentence
 * @param isPointed whether it only points to what it disputes: “denied this”
 * @param added what it says beside its main words
 */
export function disputedIn(
  context: ReferenceContext,
  main: Saying,
  own: readonly Saying[],
  denied: Denial,
  isPointed: boolean,
  added: Saying | null,
): Claimed[] {
  const { text, sentences } = context.parsed
  const index = main.sentence
  const sentence = sentences[index]!
  const claim: Claimed = {
    ...toldBy(context, index, main),
    statement: denied.statement,
    kind: 'statement',
    stance: 'disputes',
    claimant: denied.claimant,
    spans: denied.spans,
    open: false,
  }
  const parted = (to: number, said: Claimed, from: number): Claimed[] => [
    { ...claim, part: { start: sentence.start, end: to } },
    { ...said, part: { start: from, end: sentence.end } },
  ]
  const isTold = denied.spans.length > 0
  const beside = isPointed || (added !== null && !isTold) ? added : addedBehind(denied, main, own)
  if (beside?.cue != null && (isPointed || isTold || beside !== added)) {
    const start = beside.cue[0]
    const end = start - (/[,\s]*$/.exec(text.slice(sentence.start, start))?.[0].length ?? 0)
    return parted(end, saidBy(context, index, beside, own), start)
  }
  const further =
    groundsOf(context, main, own) ??
    (isPointed && beside === null ? saidBesideDenial(sentence, main, own) : null)
  if (further === null) return [claim]
  const { saying, from } = further
  const link = /[:,\s]*(?:(?:and|but)\s+(?:that\s+)?|(?:who|which)\s+(?:\p{Ll}+\s+)?)?$/iu.exec(
    text.slice(sentence.start, from),
  )
  return parted(from - (link?.[0].length ?? 0), saidBy(context, index, saying, [saying]), from)
}

/**
 * “denied that the gate was shut: it was open at night”: what the denier tells behind a colon, by a cue of their own or none; null where
 * nothing stands there, or another says it.
 */
function groundsOf(
  { parsed }: ReferenceContext,
  main: Saying,
  own: readonly Saying[],
): { saying: Saying; from: number } | null {
  const sentence = parsed.sentences[main.sentence]!
  const told = main.content.at(-1)?.[1] ?? Infinity
  const mark = indexFrom(sentence.words, told)
  const first = sentence.words[mark + 1]
  if (first === undefined || sentence.words[mark]?.text !== ':') return null
  const [said, ...others] = own.filter(
    ({ cue, content }) => Math.max(cue?.[0] ?? 0, content[0]?.[0] ?? 0) >= first.start,
  )
  if (others.length > 0 || (said !== undefined && said.who?.name !== main.who?.name)) return null
  const end = sentence.words.findLast(({ pos }) => pos !== 'PUNCT')!.end
  const saying: Saying = said ?? { ...main, kind: 'say', at: null, content: [[first.start, end]] }
  return { saying, from: first.start }
}
