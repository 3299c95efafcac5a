/** What speakers are told to have done in a clause of their own behind what they say: “said Lena Holt sold it |and then he called her a liar|”. */
import { isPast } from '../../clause/finite.ts'
import { mensNames, womensNames } from '../../data/first-names.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseEndingAt, type NounPhrase } from '../../words/phrases.ts'
import type { IsQuotedAt } from '../../words/ranges.ts'
import { textAt } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'

type Sex = 'he' | 'she'

/** What is said or done to others in public, beside saying something. */
const ofSpeakers =
  /^(?:accuse|advise|appeal|ask|beg|blame|criticise|criticize|demand|fine|implore|invite|order|plead|praise|sue|tell|thank|urge|warn)$/

/** The last word before a clause that tells what who speaks did besides; null where nothing does, or another may have done it. */
export function beforeSpeakersClause(
  sentence: ParsedSentence,
  cue: Cue,
  isQuoted: IsQuotedAt,
): number | null {
  const { words, phrases } = sentence
  const { kind, inverted, trails, source, verb, last } = cue
  if (!/^(?:deny|say)$/.test(kind) || inverted || trails || source === null || !isPast(words[verb]!))
    return null
  const at = words.findIndex(
    ({ text, start }, index) =>
      index > last + 4 &&
      (kind === 'deny' ? /^(?:s?he|it|they)$/i : /^s?he$/i).test(text) &&
      !isQuoted(start) &&
      words[verbBehind(sentence, index)]?.pos === 'VERB' &&
      isPast(words[verbBehind(sentence, index)]!) &&
      linkBefore(sentence, index) > last + 3,
  )
  if (at < 0) return null
  const link = linkBefore(sentence, at)
  const end = textAt(words, link - 1) === ',' ? link - 2 : link - 1
  // “denied that she took it and on Monday she resigned”
  if (kind === 'deny') return link < at - 1 || end < link - 1 ? end : null
  const meant = textAt(words, at).toLowerCase() as Sex
  const speaker = phrases.find((one) => one.first <= source[1] && one.last >= source[1])
  const isPlain = link === at - 1
  const isTelling = ofSpeakers.test(words[verbBehind(sentence, at)]!.lemma)
  if (speaker === undefined || (isPlain && !isTelling)) return null
  const known = sexOf(sentence, speaker)
  const isOpen = known === null && speaker.kind === 'name' && isTelling && !isPlain
  if (known !== meant && !isOpen) return null
  const others = phrases.filter((one) => one.first > last && one.last < link)
  const isOthers = others.some((other) => mayBe(sentence, other, meant))
  // “said she was ill and then she asked”
  const isSame = others.some(({ head }) => textAt(words, head).toLowerCase() === meant)
  if (isSame || (isOthers && !isTelling)) return null
  return end
}

const verbBehind = ({ words }: ParsedSentence, at: number) => (words[at + 1]?.pos === 'ADV' ? at + 2 : at + 1)

/** “|and| on Monday she”, “|but| later he”: the link before a pronoun, an adverb or a phrase with a preposition between; -1 for other words. */
function linkBefore({ words, phrases }: ParsedSentence, pronoun: number): number {
  let at = pronoun - 1
  if (textAt(words, at) === ',') at -= 1
  while (words[at]?.pos === 'ADV') at -= 1
  const phrase = phraseEndingAt(phrases, at)
  if (phrase !== undefined && words[phrase.first - 1]?.pos === 'ADP') at = phrase.first - 2
  return /^(?:and|but)$/i.test(textAt(words, at)) ? at : -1
}

/** As a given name tells; null where none does. */
function sexOf({ words }: ParsedSentence, { first, last }: NounPhrase): Sex | null {
  const [given, surname] = words
    .slice(first, last + 1)
    .filter(({ pos }) => pos === 'PROPN')
    .slice(-2)
  if (surname === undefined) return null
  const [isHers, isHis] = [womensNames.has(given!.text), mensNames.has(given!.text)]
  return isHers === isHis ? null : isHers ? 'she' : 'he'
}

/** Whether a pronoun may mean whom a phrase tells of. */
function mayBe(sentence: ParsedSentence, phrase: NounPhrase, meant: Sex): boolean {
  const { text, lemma } = sentence.words[phrase.head]!
  if (phrase.kind === 'pronoun') return (meant === 'he' ? /^(?:him|his)$/i : /^her$/i).test(text)
  const known = sexOf(sentence, phrase)
  return phrase.kind === 'name' ? known === null || known === meant : mayBePerson(lemma)
}
