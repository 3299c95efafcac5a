/** To whom something is said, where what is said may be of them: “told the driver that he was late”. */
import type { Span } from '../../../model/reading.ts'
import { genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import type { Range } from '../../words/ranges.ts'
import { indexFrom, textAt } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { toldToBody } from './of-another.ts'
import { isOne } from './rivals.ts'

/** “The union told the bank that its pay was low”: whether what is said is left open, as a body hears it that may be meant. */
export function isOfBodyTold(
  { parsed }: ReferenceContext,
  index: number,
  cue: Range,
  statement: string,
): boolean {
  const sentence = parsed.sentences[index]!
  const at = sentence.words.findIndex(({ start, text }) => start >= cue[1] && /^its?$/i.test(text))
  return /^its?\s/i.test(statement) && at >= 0 && toldToBody(sentence, at)
}

/**
 * “told |Ann Lee| that he would”, “shouted |at the driver| that he was late”: the one person, or for what is told of “it” the body, to whom
 * it is said, with what is told of them; null for others, who cannot be meant.
 */
export function hearerOf(
  { parsed, scene }: ReferenceContext,
  index: number,
  cue: Range,
  [end]: Range,
  isBody: boolean,
): Span | null {
  const { words, phrases } = parsed.sentences[index]!
  const next = indexFrom(words, cue[1])
  const from = /^(?:to|at)$/i.test(textAt(words, next)) ? next + 1 : next
  const heard = phraseStartingAt(phrases, from)
  if (heard === undefined || words[heard.last]!.end > end) return null
  const head = words[heard.head]!
  const isMeant =
    isBody ||
    (heard.kind === 'common' && isOne(head) && mayBePerson(head.lemma)) ||
    namedIn(scene, words[from]!.start, words[heard.last]!.end).some(({ entity }) => entity.type === 'person')
  if (!isMeant) return null
  const last = words.findLast((word) => word.end <= end && !/^that$/i.test(word.text))
  return { start: words[next]!.start, end: last!.end }
}

/** “Ann Lee told a driver that his car …”, “shouted at a driver that he …”: somebody without a name to whom it is said, and whom the pronoun may mean. */
export const isAddressed = ({ words, phrases }: ParsedSentence, index: number): boolean =>
  phrases.some(
    ({ first, last, head, kind }) =>
      last < index &&
      kind === 'common' &&
      (/^(?:tell|inform|warn|remind|assure|ask)$/.test(words[first - 1]?.lemma ?? '') ||
        (/^(?:to|at)$/i.test(textAt(words, first - 1)) &&
          words[first - 2]?.pos === 'VERB' &&
          words
            .slice(last + 1, index)
            .every(({ pos, text }) => !/^(?:VERB|AUX)$/.test(pos) && text !== ','))) &&
      isOne(words[head]!) &&
      genderFits(words[head]!.lemma, genderOfPronoun(words[index]!.text)),
  )
