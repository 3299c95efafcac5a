import { isPast } from '../../clause/finite.ts'
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, type NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'
import type { Passage } from './context.ts'
import { isOfTopic } from './expletives.ts'

/** The pronoun replaced, with the short form glued to it spelt out: “it’s” → “the firm is”. */
export function replaced(words: readonly Word[], index: number, by: string): Edit {
  const word = words[index]!
  const next = words[index + 1]
  const full =
    next !== undefined && next.start === word.end
      ? shortForms.get(next.text.toLowerCase().replace('’', "'"))
      : undefined
  if (full === undefined || next === undefined) return { start: word.start, end: word.end, text: by }
  const participle = textAt(words, index + 2)
  // “she’d |already| sold it”, “he’d “|gladly| sold it””
  const verb = words.slice(index + 2).find(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT')
  const passive = /^(?:to|by|in|with|at|as)$/i.test(textAt(words, index + 3))
  const has =
    full === 'is' && (/^(?:been|had|got)$/.test(participle) || (/(?:ed|en)$/.test(participle) && !passive))
  const had =
    full === 'would' &&
    verb !== undefined &&
    verb.text.toLowerCase() !== verb.lemma &&
    (isPast(verb) || /^(?:been|done|gone|had|\p{Ll}{2,}(?:en|wn))$/u.test(verb.text))
  return { start: word.start, end: next.end, text: `${by} ${has ? 'has' : had ? 'had' : full}` }
}

const shortForms = new Map([
  ["'s", 'is'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
])

/** Whether nothing but links, adverbs and a time, “In 2012”, stands between a passage’s first word and the word at an index. */
export const startsContent = (sentence: ParsedSentence, index: number, { span }: Passage) => {
  const { words, phrases } = sentence
  return (
    isAccount(words, index) ||
    isUnderRule(words, phrases, index) ||
    words
      .slice(0, index)
      .every(
        (word, at) =>
          word.start < span.start ||
          word.pos === 'PUNCT' ||
          word.pos === 'CCONJ' ||
          word.pos === 'ADV' ||
          /^(?:that|if|when|while|as|because|although|though)$/i.test(word.text) ||
          isShare(words, at) ||
          isShare(words, at - 1) ||
          isOfPlace(words, phrases, at) ||
          isOfTime(words, phrases, at) ||
          isOfTopic(sentence, at, index),
      )
  )
}

/** “none of its ships”, “two of her sons”: how many, before whose they are. */
const isShare = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === 'of' &&
  ((words[at]?.pos === 'NUM' && !/^one$/i.test(words[at].text)) ||
    /^(?:none|all|some|many|most|several|each|both)$/i.test(textAt(words, at)))

/** “According to its manifest there were 40 on board”: whose account opens a sentence in which nobody follows whose it could be. */
const isAccount = (words: readonly Word[], index: number): boolean =>
  index === 2 &&
  /^according to its$/i.test(
    words
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  ) &&
  /^(?:there|\d[\d,]*)$/i.test(
    words.slice(index + 1).find(({ pos, text }) => pos !== 'NOUN' && pos !== 'ADJ' && text !== ',')?.text ??
      '',
  )

/** “Under British takeover rules it must announce …”: only by what rule it does so stands before it, and nobody’s name. */
const isUnderRule = (words: readonly Word[], phrases: readonly NounPhrase[], index: number): boolean =>
  /^under$/i.test(words[0]!.text) &&
  /^(?:law|legislation|rule|regulation|deal|agreement|contract|plan|proposal|scheme|arrangement|treaty)$/.test(
    words.slice(0, index).findLast(({ pos }) => pos === 'NOUN')?.lemma ?? '',
  ) &&
  words.slice(1, index).every((word) => !isAnyVerb(word)) &&
  !phrases.some(({ kind, last }) => kind === 'name' && last < index)

/** “In Holt it rose to 74 per cent”: whether a word belongs to a name behind “in” that opens a sentence. */
const isOfPlace = (words: readonly Word[], phrases: readonly NounPhrase[], at: number): boolean =>
  /^(?:in|at|across|near)$/i.test(words[0]!.text) &&
  (at === 0 ? phrases : phrases.filter(({ last }) => last >= at)).some(
    ({ first, kind }) => first === 1 && kind === 'name',
  )

/** Whether a word belongs to a time, “In May 2012” or “last year”, or opens one. */
const isOfTime = (words: readonly Word[], phrases: readonly NounPhrase[], at: number): boolean =>
  /^\d{4}$/.test(words[at]!.text) ||
  phrases.some((phrase) => phrase.first <= at && phrase.last >= at && isTimePhrase(words, phrase)) ||
  (words[at]!.pos === 'ADP' &&
    words[at + 1] !== undefined &&
    words[at + 1]!.pos !== 'ADP' &&
    isOfTime(words, phrases, at + 1))
