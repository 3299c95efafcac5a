/** Names that are told behind “called”: “a coalition called Stop the Lock”. */
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'

/** Words in small letters that a name may hold. */
const within = /^(?:the|an?|of|for|and|in|on|to|before|against|with|our)$/

/** “a coalition called |Stop the Lock| said”: where the name begins that is told to be somebody’s or a body’s and ends at a word; null for other words. */
export function calledStart({ words, phrases }: ParsedSentence, last: number): number | null {
  const isPart = ({ text }: Word) => /^\p{Lu}/u.test(text) || within.test(text)
  let first = last
  while (first > last - 7 && words[first] !== undefined && isPart(words[first]!)) first -= 1
  const isCalled =
    /^(?:called|named)$/.test(textAt(words, first)) ||
    (/^as$/.test(textAt(words, first)) && /^known$/.test(textAt(words, first - 1)))
  const called = textAt(words, first) === 'as' ? first - 1 : first
  const isSomebodys = words[called - 1]?.pos === 'NOUN' && phraseEndingAt(phrases, called - 1) !== undefined
  const opens = /^\p{Lu}/u.test(textAt(words, first + 1)) && /^\p{Lu}/u.test(textAt(words, last))
  return isCalled && opens && isSomebodys ? first + 1 : null
}

/** “|a group| called Safe Ports”, “|a group| known as”: what is called by the name that begins at a word. */
const nounCalled = ({ words, phrases }: ParsedSentence, first: number): NounPhrase | undefined =>
  phraseEndingAt(phrases, first - (textAt(words, first - 1) === 'as' ? 3 : 2))

/** “|Ann Lee| of a group called Stop the Lock said”: the last word of who is of those whose name ends at a word; null where nobody is. */
export function holderOfCalled(sentence: ParsedSentence, last: number): number | null {
  const { words, phrases } = sentence
  const first = calledStart(sentence, last) ?? 0
  const whose = nounCalled(sentence, first)
  // “Ann Lee of a group” may be one phrase
  if (whose !== undefined && whose.head < whose.last) return whose.last
  const isTied = whose !== undefined && /^(?:of|from|with|at|for|in)$/.test(textAt(words, whose.first - 1))
  return isTied ? (phraseEndingAt(phrases, whose.first - 2)?.last ?? null) : null
}

/** “A coalition of unions, a group called |Safe Ports|, said”: the name of the body told of before the comma, where the comma at `closing` ends it; null where none is. */
export function calledBetween(sentence: ParsedSentence, closing: number): [number, number] | null {
  const { words, phrases } = sentence
  const first = calledStart(sentence, closing - 1)
  const whose = nounCalled(sentence, first ?? 0)
  const isOpened = whose !== undefined && textAt(words, whose.first - 1) === ','
  const body = isOpened ? phraseStartingAt(phrases, 0) : undefined
  const isBody = [whose, body].every(
    (phrase) =>
      phrase?.kind === 'common' &&
      (bodyNouns.has(words[phrase.head]!.lemma) || bodyKinds.has(words[phrase.head]!.lemma)),
  )
  const isNextTo = body !== undefined && words.slice(body.head, (whose?.first ?? 0) - 1).every(({ pos, text }) => pos !== 'PUNCT' && text !== 'and') // prettier-ignore
  return first !== null && isBody && isNextTo ? [first, closing - 1] : null
}

/** “said a group called |Safe Ports|.”: the name told behind a phrase, up to a mark; null where none is. */
export function calledBehind(sentence: ParsedSentence, { kind, last }: NounPhrase): [number, number] | null {
  const { words } = sentence
  const end = words.findIndex(({ pos }, at) => at > last && pos === 'PUNCT')
  const first = kind === 'common' && end > 0 ? calledStart(sentence, end - 1) : null
  const isNext =
    first !== null && /^(?:called|named|known)$/.test(textAt(words, last + 1)) && first <= last + 3
  return isNext ? [first, end - 1] : null
}
