import { intransitive, isFinite, isPast, isPresent, pastOnly, subordinating } from '../../clause/finite.ts'
import { irregularPast } from '../../data/verbs.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { isPluralNoun, textAt, type Word } from '../../words/words.ts'

/** A clause: its subject, the last word of that, its verb, and whether the subject is two: “the firm and its owner”. */
export type Clause = { subject: NounPhrase; last: number; verb: number; several: boolean }

/** The subject that opens a stretch, and its verb: “The dam, which is 62 metres high, was built”; null where none opens it; `only`: it holds no other verb. */
export function clauseAt(
  { words, phrases }: ParsedSentence,
  from: number,
  to: number,
  only = false,
): Clause | null {
  const subject = phraseStartingAt(phrases, from)
  if (subject === undefined || isTimePhrase(words, subject)) return null
  let last = subject.last
  for (let tied: NounPhrase | undefined = subject; tied !== undefined;) {
    last = tied.last
    // “tragedy before he had left”
    const next = pastYear(words, last + 1)
    const link = words[next]
    const ties = link?.pos === 'ADP' && !subordinating.test(link.text) ? next + 1 : null
    tied = phrases.find(({ first, kind }) => first === ties && kind !== 'pronoun')
  }
  const beside = /^and$/i.test(textAt(words, last + 1)) ? phraseStartingAt(phrases, last + 2) : undefined
  last = beside?.last ?? last
  let at = pastYear(words, last + 1)
  if (words[at]?.text === ',') {
    const closing = words.flatMap(({ text }, index) =>
      index > at && index < to && text === ',' ? [index] : [],
    )
    const [first] = closing
    if (first === undefined) return null
    // “The Orsk office, a small, independent board, cleared him”
    const last = closing.find((index) => isVerbOf(words, subject, index + 1, only)) ?? first
    // “Ann Lee, 20, and Bo Roe, 24, were held”: of both
    const between = words.slice(first, last)
    const isOther =
      between.some(isFinite) ||
      between.some(({ text }, order) => text === ',' && /^(?:and|or)$/i.test(textAt(between, order + 1)))
    at = (isOther ? first : last) + 1
  }
  while (words[at]?.pos === 'ADV') at += 1
  return at < to && isVerbOf(words, subject, at, only)
    ? { subject, last, verb: at, several: beside !== undefined }
    : null
}

/** “A court |in 2015| cleared him”: behind a year at an index. */
const pastYear = (words: readonly Word[], at: number): number =>
  words[at]?.pos === 'ADP' && /^(?:1[89]|20)\d\d$/.test(textAt(words, at + 1)) ? at + 2 : at

/** Whether a word is the verb of a subject before it, no participle that tells more of it: “money raised by the club”. */
function isVerbOf(words: readonly Word[], { head, kind }: NounPhrase, at: number, only: boolean): boolean {
  const [noun, verb, next] = [words[head]!, words[at], words[at + 1]]
  // “analysts expect”
  const plain = verb?.pos === 'VERB' && isPlural(noun) && verb.text === verb.lemma && !/ing$/i.test(verb.text)
  if (plain && !irregularPast.has(verb.text)) return true
  if (!isFinite(verb) || calling.test(verb.lemma) || (isPresent(verb) && isPlural(noun))) return false
  if (only) return true
  const mayBeParticiple = verb.pos === 'VERB' && isPast(verb) && !pastOnly.has(verb.text.toLowerCase())
  return (
    !mayBeParticiple ||
    intransitive.test(verb.lemma) ||
    kind === 'name' ||
    /^(?:DET|PRON|NOUN|PROPN|NUM|PART|SYM)$/.test(next?.pos ?? '')
  )
}

/** “a woman named Ann Lee”: verbs that give a name. */
const calling = /^(?:call|name|dub|title|entitle|style)$/
const isPlural = (word: Word) => word.pos !== 'PROPN' && isPluralNoun(word)

/** Whether both verbs fit the subject: of one “was”, of several “were”. */
export const agrees = (subject: Word, one: Word, other: Word): boolean =>
  tellsOfOne(other) ? !isPlural(subject) && !tellsOfSeveral(one) : !(tellsOfSeveral(other) && tellsOfOne(one))

const tellsOfOne = (word: Word) => /^(?:was|is|has|does)$/i.test(word.text) || isPresent(word)
const tellsOfSeveral = ({ text }: Word) => /^(?:were|are|have|do)$/i.test(text)
