/** Objects that only the sentences before tell: “seized them”, “contradicted him”, “denied this”. */
import { subordinators } from '../../data/small-words.ts'
import { nounPhrases, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { taggedWords } from '../../tags/correct.ts'
import { isPluralNoun, textAt, type Word } from '../../words/words.ts'

/** Verbs whose “it” may mean nothing: “made it to the coast”. */
const idiomatic = /^(?:make|take|get|call|find|put|lose|blow|cut|leave|think|believe|feel|say|see|consider)$/

/** “The bank dismissed the claim as nonsense”, “The bank denied this”: a denial that does not tell what is denied. */
export const deniesUntold = (statement: string): boolean =>
  /\s(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refute[sd]|rebut(?:s|ted)|dispute[sd]|blast(?:s|ed)|slam(?:s|med)|call(?:s|ed)|brand(?:s|ed)|denounce[sd]|ridicule[sd]) (?:the|this|that) (?:claim|allegation|accusation|assertion|suggestion|reading|view|account|version)(?:\s(?:as\s)?["“‘']?(?:(?:an?|pure|complete|utter|total|outright|entirely|totally|completely)\s){0,2}\p{L}+["”’']?)?$/iu.test(
    statement,
  ) ||
  /\s(?:den(?:ies|ied)|disput(?:es|ed)|contradict(?:s|ed)|dismiss(?:es|ed)|refute[sd]|reject(?:s|ed)) (?:(?:this|that)$|this (?:at|in|on|when)\b)/iu.test(
    statement,
  )

/** “Ann Lee has governed it since 2014”, “The police seized them in May”: an object before which nothing stands but who does it. */
export function hasOpenObject(statement: string): boolean {
  if (!/\s(?:it|them|him|her)\b/.test(statement)) return false
  const words = taggedWords(statement)
  const [subject] = nounPhrases(words)
  if (subject?.first !== 0 || subject.kind === 'pronoun') return false
  let at = subject.last + 1
  // “A law passed in 2021 allows it to …”
  const [participle, preposition, year] = words.slice(at, at + 3)
  if (/ed$/.test(participle?.text ?? '') && /^in$/i.test(preposition?.text ?? '') && year?.pos === 'NUM')
    at += 3
  at = pastTies(words, at)
  while (/^(?:AUX|ADV|PART)$/.test(words[at]?.pos ?? '')) at += 1
  // “first heard of them”; “brought with it” is who does it
  const link = /^(?:about|at|for|from|into|of)$/i.test(textAt(words, at + 1)) ? 1 : 0
  const [verb, object, next] = [words[at], words[at + 1 + link], words[at + 2 + link]]
  if (verb?.pos !== 'VERB' || object === undefined) return false
  if (isAnother(words, subject, object)) return object.text === 'him' || /^(?:ADP|ADV|DET|PART|PUNCT)$/.test(next?.pos ?? 'PUNCT') // prettier-ignore
  return (
    /^(?:it|them)$/.test(object.text) &&
    !idiomatic.test(verb.lemma) &&
    // “wanted it said that”, “gave it his best”
    !/^(?:VERB|AUX|ADJ|NOUN|PRON|DET|PUNCT)$/.test(next?.pos ?? '')
  )
}

/** “Tests |in Orsk on 4 May| confirmed it”: past what prepositions tie to a subject. */
function pastTies(words: readonly Word[], from: number): number {
  if (!/^(?:at|by|from|in|of|on)$/.test(textAt(words, from))) return from
  const tied = phraseStartingAt(nounPhrases(words), from + 1)
  const last = words[from + 1]?.pos === 'NUM' ? from + 1 : from
  return tied === undefined && last === from ? from : pastTies(words, (tied?.last ?? last) + 1)
}

/** “A film contradicted him”, “Bo Roe contradicted her”: somebody who is not who acts, and whom nothing before the verb names. */
const isAnother = (words: readonly Word[], { first, last, kind }: NounPhrase, { text }: Word) =>
  /^(?:him|her)$/.test(text) &&
  (kind === 'name' || words.slice(first, last + 1).every(({ pos }) => pos !== 'PROPN'))

/** A number, or a word for how many, before “of them”. */
const partOfThem =
  /\b(?:\d[\d,.]*(?: ?%| per ?cent)?|\p{L}+ per ?cent|all|half|many|most|none|one|several|some|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands) of them\b/iu

const opensClause = new RegExp(`\\b(?:${subordinators})\\b[^,;]*$`, 'iu')

/** “Acme tested 200 of them”, “94 percent of them voted”: a part of those whom nothing before tells. */
export function hasOpenPart(statement: string): boolean {
  const part = partOfThem.exec(statement)
  return (
    part !== null &&
    !/\[/.test(statement) &&
    // “While two of them got away, the navy seized 40 boats”
    !opensClause.test(statement.slice(0, part.index)) &&
    !taggedWords(statement).some((word) => word.end <= part.index && isSeveral(word))
  )
}

const isSeveral = (word: Word) =>
  /^(?:NOUN|PROPN|NUM)$/.test(word.pos) &&
  (isPluralNoun(word) || /^(?:people|police|women|men|children)$/i.test(word.text))
