/** Whom a clause with “who”, “which” or “that” tells of. */
import { bodyKinds, bodyNouns, maySpeak, roleNouns, speakingNouns } from '../../data/cues.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isGiven } from '../../naming/capitals.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { isBreak, isAnyVerb, isSingularNoun, textAt, type Word } from '../../words/words.ts'
import type { IsQuoted } from './cue.ts'
import { beforeAge, relative } from './set-off.ts'

/** Whom “who” at an index means: the phrase before it, of “Vakt, a charity, which” the name. */
export function antecedent({ words, phrases }: ParsedSentence, who: number): [number, number] | null {
  let at = textAt(words, who - 1) === ',' ? who - 2 : who - 1
  // “Nick Roe (D-Va.), who said”
  if (textAt(words, at) === ')')
    at = words.findLastIndex((word, index) => index < at && word.text === '(') - 1
  at = beforeTime({ words, phrases }, beforeAge(words, at))
  const nearest = phraseEndingAt(phrases, at)
  if (nearest === undefined || isTimePhrase(words, nearest)) return null
  const phrase = /^who$/i.test(textAt(words, who))
    ? (personOfPlace({ words, phrases }, nearest) ?? nearest)
    : nearest
  const before = words[phrase.first - 1]
  const writing = /^who$/i.test(textAt(words, who)) ? undefined : writingSent({ words, phrases }, phrase)
  if (writing !== undefined) return [writing.first, writing.last]
  // “Ann Lee, a nurse who said she had left, was late”: the name, where it is what the sentence is about
  const opens = phrases[0]?.first === 0 && phrases[0].last === phrase.first - 2
  const told =
    before?.text === ',' && (textAt(words, who - 1) === ',' || opens) && words[phrase.first]?.pos === 'DET'
      ? phraseEndingAt(phrases, beforeAge(words, phrase.first - 2))
      : undefined
  // “In Orsk, a charity, which said”
  if (told?.kind === 'name' && !/^(?:in|at|near|on|from)$/i.test(textAt(words, told.first - 1)))
    return [told.first, told.last]
  const over = before?.pos === 'ADP' ? phraseEndingAt(phrases, phrase.first - 2) : undefined
  const outer = over !== undefined && isBareBehind(words, over) ? undefined : over
  // “payments to two women who say”: who speaks is somebody, and no payment
  if (
    outer !== undefined &&
    /^who$/i.test(textAt(words, who)) &&
    /^(?:about|against|by|for|to)$/i.test(before!.text) &&
    mayBePerson(words[phrase.head]!.lemma) &&
    !isAnybody(words[outer.last]!)
  )
    return [phrase.first, phrase.last]
  const bearer = textAt(words, who).toLowerCase() === 'who' ? nameBehindThing(words, phrase) : null
  return [
    bearer ?? (outer !== undefined && phrase.kind === 'common' ? outer.first : phrase.first),
    phrase.last,
  ]
}

/** “in |court| against a firm that said”, “at |war| with a state that said”: one noun alone behind a word for where or how, which nothing is told of. */
const isBareBehind = (words: readonly Word[], { first, last, kind }: NounPhrase): boolean =>
  kind === 'common' &&
  first === last &&
  isSingularNoun(words[first]!) &&
  /^(?:at|before|in|on|under)$/i.test(textAt(words, first - 1))

/** Whether a noun tells of people or a body of them. */
const isAnybody = ({ lemma }: Word): boolean => mayBePerson(lemma) || maySpeak(lemma)

/**
 * “Ann Lee, who beat Bo Roe, the mayor, in May, said”: whom a clause tells of that ends at a comma, and in which somebody else is told
 * of between commas; null where none ends there.
 */
export function aroundClause(
  sentence: ParsedSentence,
  closing: number,
  quoted: IsQuoted,
): [number, number] | null {
  const { words } = sentence
  let commas = 0
  let verb = -1
  for (let at = closing - 1; at > 1 && at > closing - 40; at -= 1) {
    const word = words[at]!
    // “who gave only her first name, Eva, said”
    if (word.lemma === 'name' && word.pos === 'NOUN') return null
    // “who sits for trade, roads and ports”
    const lists = word.pos === 'CCONJ' && verb < 0 && commas === 0 && textAt(words, at - 1) !== ','
    if (quoted(word) || (word.pos === 'CCONJ' && !lists) || (word.pos === 'PUNCT' && word.text !== ','))
      return null
    if (word.text === ',') commas += 1
    else if (/^(?:who|which)$/i.test(word.text))
      return commas > 0 && verb > at && textAt(words, at - 1) === ',' ? antecedent(sentence, at) : null
    else if (isAnyVerb(word)) {
      const isSame = verb < 0 || words.slice(at + 1, verb).every(({ pos }) => pos === 'ADV' || pos === 'PART')
      if (!isSame) return null
      verb = at
    }
  }
  return null
}

/** “the MP for Orsk, who said”, “a cook from Orsk who said”: who is told to be of a place, with its name; null for other phrases. */
function personOfPlace(
  { words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>,
  { first, last, kind }: NounPhrase,
): NounPhrase | null {
  if (
    kind !== 'name' ||
    !/^(?:at|for|from|in|near|of)$/i.test(textAt(words, first - 1)) ||
    isGiven(words[first])
  )
    return null
  const person = phraseEndingAt(phrases, first - 2)
  const noun = words[person?.head ?? -1]
  const isNamed =
    person?.kind === 'name' &&
    words.slice(person.first, person.last).some(isGiven) &&
    !/^for$/i.test(textAt(words, first - 1))
  const isOfBody = /^of$/i.test(textAt(words, first - 1))
  const isTold =
    isNamed || (!isOfBody && noun !== undefined && person?.kind !== 'pronoun' && isPersonNoun(noun))
  return isTold ? { ...person!, last } : null
}

/** “cook”, “MP” */
const isPersonNoun = ({ lemma, text }: Word) => mayBePerson(lemma) || roleNouns.has(text.toLowerCase())

/** “an email from the bank |in June that said”: left of when something came about, which says nothing itself; elsewhere the same place. */
function beforeTime({ words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>, at: number): number {
  const time = phraseEndingAt(phrases, at)
  if (time === undefined || !isTimePhrase(words, time) || textAt(words, time.first - 1) === 'of') return at
  return time.first - (words[time.first - 1]?.pos === 'ADP' ? 2 : 1)
}

/** “a letter sent to staff which told them that”: the writing, where behind it stands only to whom it went; undefined for other phrases. */
function writingSent(
  { words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>,
  { first }: NounPhrase,
): NounPhrase | undefined {
  const participle = words[first - 2]
  const sent =
    words[first - 1]?.pos === 'ADP' && participle?.pos === 'VERB' && /(?:ed|en|nt|ad)$/i.test(participle.text)
      ? phraseEndingAt(phrases, first - 3)
      : undefined
  const noun = words[sent?.head ?? -1]?.lemma ?? ''
  return isWriting(noun) || speakingNouns.has(noun) ? sent : undefined
}

/** “The trial of Ann Lee, who denies it”: the first word of the name that ends a phrase for a thing; null where it is for somebody. */
function nameBehindThing(words: readonly Word[], { first, head, last, kind }: NounPhrase): number | null {
  const noun = words[head]
  if (kind !== 'common' || noun === undefined || noun.pos !== 'NOUN') return null
  if (mayBePerson(noun.lemma) || bodyNouns.has(noun.lemma) || bodyKinds.has(noun.lemma)) return null
  let from = last
  while (from > first && words[from]?.pos === 'PROPN') from -= 1
  return from < last && /^of$/i.test(textAt(words, from)) ? from + 1 : null
}

/**
 * The head of a subject that a clause without commas stands in: “organisers of the event that draws thousands to the gate
 * said”. Looked for left of the phrase before the verb; null where there is no such clause.
 */
export function clauseHead(sentence: ParsedSentence, from: number, quoted: IsQuoted): number | null {
  const { words, phrases } = sentence
  if (opensClauseOfOwn(sentence, from)) return null
  let verbs = 0
  for (let at = from - 1; at >= Math.max(0, from - 26); at -= 1) {
    const word = words[at]!
    if (
      quoted(word) ||
      (word.pos === 'PUNCT' && !listsVerbs(words, at) && (word.text !== '-' || isBreak(words, at))) ||
      // “two jurors who spoke but declined to be named said”
      (word.pos === 'CCONJ' && !(verbs > 0 && /^(?:VERB|AUX|ADV)$/.test(words[at + 1]?.pos ?? '')))
    )
      return null
    if (isAnyVerb(word)) verbs += 1
    if (verbs > 0 && relative.test(word.text) && (isAnyVerb(words[at + 1]) || words[at + 1]?.pos === 'ADV')) {
      const phrase = phraseEndingAt(phrases, at - 1)
      if (phrase === undefined) return null
      const before = words[phrase.first - 1]
      const outer = before?.pos === 'ADP' ? phraseEndingAt(phrases, phrase.first - 2) : undefined
      return outer?.first ?? phrase.first
    }
  }
  return null
}

/** “that tracks|,| counts and maps floods” */
const listsVerbs = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === ',' && [words[at - 1], words[at + 1]].every((word) => word?.pos === 'VERB')

/** “A paper that told of a find was withdrawn after |its authors| said so”, but “people who had marched since |the king’s death| said so”. */
function opensClauseOfOwn({ words, phrases }: ParsedSentence, from: number): boolean {
  const head = words[phraseStartingAt(phrases, from)?.head ?? -1]
  return (
    head !== undefined &&
    (head.pos !== 'NOUN' || mayBePerson(head.lemma) || bodyNouns.has(head.lemma)) &&
    /^(?:after|although|because|before|since|though|until|when|whereas|while)$/i.test(textAt(words, from - 1))
  )
}
