/** “A witness told her that he was safe”: persons in a statement of whom only its speaker, or the sentences before, could tell who they are. */
import { taggedWords } from '../tags/correct.ts'
import { singular } from '../words/nouns.ts'
import { mayBePerson } from '../words/persons.ts'
import { isAnyVerb, textAt, type Word } from '../words/words.ts'

const ofOne = /^(?:he|she|him|her|his|hers|himself|herself)$/i

/**
 * Whether a “he” or “she” is left of which no words before it may tell who that is; of “Bo Roe called her about the sale” Roe is none, as
 * who is told to do it to somebody else.
 */
export function leavesPersonOpen(statement: string): boolean {
  if (!/\b(?:s?he|him|hers?|his|himself|herself)\b/i.test(statement)) return false
  const words = taggedWords(statement)
  const at = words.findIndex(({ text }) => ofOne.test(text))
  if (at < 0) return false
  const persons = words.flatMap((word, index) => (index < at && tellsOfPerson(word) ? [index] : []))
  const last = persons.at(-1)
  if (last === undefined) return !opensWith(words, at)
  // “to stand in for Tom Roe, he would”: nobody before does anything
  if (/^s?he$/i.test(textAt(words, at)))
    return !persons.some((one) => doesSomething(words, one)) && !opensWith(words, at)
  return (
    isDoneTo(words, at) && isOnePhrase(words, persons[0]!, last) && hasOnlyVerbs(words.slice(last + 1, at))
  )
}

const tellsOfPerson = ({ text, pos, lemma }: Word): boolean =>
  pos === 'PROPN' ||
  (pos === 'NOUN' && mayBePerson(singular(lemma))) ||
  /^(?:i|me|my|you|your|(?:any|every|some|no)(?:one|body)|who|whoever|those)$/i.test(text)

/** “In a letter he wrote Bo Roe asked …”: whether who is meant may stand behind. */
const opensWith = (words: readonly Word[], at: number): boolean =>
  /^(?:ADP|SCONJ|VERB|ADV)$/.test(words[0]?.pos ?? '') && words.slice(at + 1).some(tellsOfPerson)

/** Whether “him” or “her” stands for whom something is done to, and owns nothing: “called her about”, not “called her lawyer”. */
const isDoneTo = (words: readonly Word[], at: number): boolean =>
  /^him$/i.test(textAt(words, at)) ||
  (/^her$/i.test(textAt(words, at)) &&
    (/^(?:last|next|earlier)$/i.test(textAt(words, at + 1)) ||
      !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(words[at + 1]?.pos ?? '')))

const isOnePhrase = (words: readonly Word[], first: number, last: number): boolean =>
  words.slice(first, last + 1).every(({ pos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(pos)) &&
  words.slice(0, first).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN)$/.test(pos))

/** “captains |had called| him”, “captains |of 40 boats gave| him”: verbs, and what of a thing is tied to those who do it. */
const hasOnlyVerbs = (words: readonly Word[]): boolean => {
  const verb = words.findIndex(({ pos }) => /^(?:VERB|AUX|ADV|PART)$/.test(pos))
  const [link] = words
  const tied = words.slice(0, Math.max(verb, 0))
  return (
    verb >= 0 &&
    words.slice(verb).every(({ pos }) => /^(?:VERB|AUX|ADV|PART)$/.test(pos)) &&
    (verb === 0 || link!.pos === 'ADP') &&
    tied.every(({ pos }) => /^(?:ADP|DET|NUM|ADJ|NOUN)$/.test(pos)) &&
    !words.some(({ text }) => /^['’]s?$/.test(text))
  )
}

/** “|Ann Lee| left”, “|Ann Lee’s| boat left”: of whom a clause may tell what follows. */
const doesSomething = (words: readonly Word[], at: number): boolean =>
  /^['’]s?$/.test(textAt(words, at + 1)) || isAnyVerb(words.slice(at + 1).find(({ pos }) => pos !== 'ADV'))
