/** What another says behind what one says, of a figure or of the same thing. */
import { otherAccountAfter } from '../../attribution/contents/other-accounts.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { mayBePerson } from '../../words/persons.ts'
import { singular } from '../../words/nouns.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { type Claimed, type Half, isWhole } from '../claimed.ts'
import { tellerBefore } from '../tellers.ts'
import { finished } from '../finish.ts'
import { ownWords } from '../own-words.ts'
import { isThing } from '../references/things.ts'
import { cueText, reported } from '../reported.ts'
import type { ReferenceContext } from '../references/context.ts'

/** “…, while residents put the number at 500”: what another is told to reckon, in a clause of its own behind what one says; null where nobody is. */
export function reckonedByAnother(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
): Half | null {
  const { words, end } = context.parsed.sentences[main.sentence]!
  const { text } = context.parsed
  const told = main.spans.at(-1)?.end ?? 0
  const after = isWhole(context, main) ? 0 : words.findLastIndex((word) => word.end <= told)
  const other = after < 0 ? null : otherAccountAfter(context.parsed.sentences[main.sentence]!, after - 1, context.isQuoted) // prettier-ignore
  const teller = other === null ? null : tellerBefore(context, main.sentence, other.verb)
  if (other === null || teller === null || teller.who.name === main.speaker?.name) return null
  const { start } = words[other.subject[0]]!
  // what is said there by a cue is told by that
  if (own.some(({ cue, kind }) => cue !== null && cue[0] >= start && kind !== 'accuse')) return null
  // “but guards told visitors to stay” gives no account
  if (words[other.verb]!.lemma === 'tell') return null
  const part = { start, end }
  return {
    sentence: main.sentence,
    speaker: teller.who,
    mention: text.slice(teller.source.start, teller.source.end),
    cue: text.slice(teller.cue.start, teller.cue.end),
    statement: finished(ownWords(context, main.sentence, part)),
    kind: 'statement',
    stance: 'asserts',
    claimant: null,
    spans: [part],
    open: false,
    part,
  }
}

/** “Ann Lee said the whales had starved, but Bo Roe said they had been shot”: what he says, of the whales; null where “they” may be others. */
export function ofThingBefore(context: ReferenceContext, main: Claimed, said: Saying): string | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words, phrases } = sentence
  const [first, ...more] = said.content
  const [span] = main.spans
  if (isWhole(context, main) || first === undefined || more.length > 0 || span === undefined) return null
  const pronoun = words.findIndex(({ start }) => start === first[0])
  const from = words.findIndex(({ start }) => start === span.start)
  const subject = phraseStartingAt(phrases, from)
  if (subject?.kind !== 'common' || said.who === null || said.who.plural) return null
  const head = words[subject.head]!.text.toLowerCase()
  const several = singular(head) !== head
  const isPerson = said.who.entity?.type === 'person' || mayBePerson(said.who.head)
  const means = several ? /^they$/i : /^it$/i
  if (!means.test(words[pronoun]!.text) || !isPerson || !(several || isThing(sentence, subject))) return null
  const name = ownWords(context, main.sentence, { start: words[from]!.start, end: words[subject.last]!.end })
  const rest = { start: words[pronoun + 1]!.start, end: first[1] }
  return finished(`${name} ${reported(context, main.sentence, rest, said.who, cueText(context, said))}`)
}
