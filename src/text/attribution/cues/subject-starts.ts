/** Where the words of one who speaks begin, of whom the nearest phrase is only the end. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseEndingAt, type NounPhrase } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import { calledStart } from './names-called.ts'

/** The first word of a speaker whose last is that of a phrase; null where the phrase is all of them. */
export const wholeStart = (sentence: ParsedSentence, phrase: NounPhrase): number | null =>
  calledStart(sentence, phrase.last) ??
  namesakeStart(sentence, phrase) ??
  addressStart(sentence, phrase) ??
  bodyBefore(sentence, phrase)

/** “|the Berg and Lund| governments said”: where two names before one noun begin, which stands for both; null for other phrases. */
function namesakeStart({ words, phrases }: ParsedSentence, { first, head, kind }: NounPhrase): number | null {
  const other = phraseEndingAt(phrases, first - 2)
  const noun = words[head]
  return kind === 'common' &&
    /^and$/i.test(textAt(words, first - 1)) &&
    other?.kind === 'name' &&
    /^the$/i.test(textAt(words, other.first)) &&
    // “officials at the Orsk and Sund ports said”
    words[other.first - 1]?.pos !== 'ADP' &&
    words.slice(first, head).every(({ pos }) => pos === 'PROPN') &&
    head > first &&
    noun?.lemma !== noun?.text.toLowerCase()
    ? other.first
    : null
}

/** “the Herald’s |HarbourWatch.org| reported”: where a web address begins that the tagger has cut at its dot; null for other phrases. */
function addressStart({ words }: ParsedSentence, { first, last }: NounPhrase): number | null {
  const [name, dot, ending] = [words[first - 2], words[first - 1], words[first]]
  return first === last &&
    dot?.text === '.' &&
    name?.end === dot.start &&
    dot.end === ending?.start &&
    /^\p{Ll}{2,6}$/u.test(ending.text)
    ? first - 2
    : null
}

/** “…, the Harbour Union (HU) president Ann Lee said”: where the name of a body begins whose initials stand between it and a name; null where none does. */
function bodyBefore({ words, phrases }: ParsedSentence, { first }: NounPhrase): number | null {
  if (textAt(words, first - 1) !== ')' || textAt(words, first - 3) !== '(') return null
  const body = phraseEndingAt(phrases, first - 4)
  return body?.kind === 'name' && /^\p{Lu}[\p{L}&-]+$/u.test(textAt(words, first - 2)) ? body.first : null
}
