/** Several who speak: “Britain, France and Mexico said”. */
import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import { publicBody, titles } from '../../data/name-words.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson } from '../../words/persons.ts'
import { singular } from '../../words/nouns.ts'
import { isTimePhrase, phraseEndingAt, type NounPhrase } from '../../words/phrases.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { beforeBrackets } from './set-off.ts'

/** “Ann Lee and lawyers of the firm” */
const isNameAndPeople = (words: readonly Word[], first: NounPhrase, second: NounPhrase) =>
  first.kind === 'name' &&
  second.kind === 'common' &&
  // “Democrats and environmentalists”
  (roleNouns.has(words[second.head]?.lemma ?? '') ||
    (first.first === first.last && /s$/.test(textAt(words, first.head)))) &&
  /s$/i.test(textAt(words, second.head))

/** “Poland and the Baltic states”, “the Lebanese army and Hezbollah” */
const isNameBesideBody = (words: readonly Word[], first: NounPhrase, second: NounPhrase) =>
  [first, second].some(({ kind }) => kind === 'name') &&
  [first, second].every((one) => one.kind === 'name' || mayActTogether(words, one))

/** “The head of Acme and former minister Ann Lee”, “Club President and General Manager Ann Lee”: whether a name has two offices before it. */
function holdsBoth(words: readonly Word[], office: NounPhrase, { first, kind }: NounPhrase): boolean {
  const opening = textAt(words, first)
  const { text, lemma } = words[office.head]!
  const isBare =
    words[office.first]?.pos !== 'DET' && roleNouns.has(text.toLowerCase()) && lemma === text.toLowerCase()
  return kind === 'name' && (/^(?!the$)\p{Ll}/u.test(opening) || (isBare && titles.test(opening)))
}

/** Whether a phrase without a name of its own is for a body or for people: “the army”, “the Baltic states”. */
export function mayActTogether(words: readonly Word[], { first, head }: NounPhrase): boolean {
  const { lemma, text } = words[head]!
  const isOfNamed = /^\p{Ll}+s$/u.test(text) && words.slice(first, head).some(({ pos }) => pos === 'PROPN')
  return bodyNouns.has(lemma) || bodyKinds.has(lemma) || isPerson(lemma) || isOfNamed
}

/** The first word of a list that ends in this phrase: “Britain, France and Mexico”. */
export function listStart(sentence: ParsedSentence, phrase: NounPhrase): number {
  const { words, phrases } = sentence
  if (words[phrase.first - 1]?.pos !== 'CCONJ') return phrase.first
  const nearest = phraseEndingAt(
    phrases,
    beforeBrackets(words, textAt(words, phrase.first - 2) === ',' ? phrase.first - 3 : phrase.first - 2),
  )
  let first = nearest
  if (nearest === undefined || first === undefined) return phrase.first
  if (nearest.kind === 'common' && holdsBoth(words, nearest, phrase)) return phrase.first
  const told = tiedTo(sentence, nearest)
  if (told !== null) return told.first
  const isMixed = first.kind !== phrase.kind && !isNameAndPeople(words, first, phrase)
  if (isMixed && !(isNameBesideBody(words, first, phrase) && !isTimePhrase(words, first))) return phrase.first
  for (let steps = 0; steps < 12 && textAt(words, first.first - 1) === ','; steps += 1) {
    const next = phraseEndingAt(phrases, beforeBrackets(words, first.first - 2))
    if (next === undefined || next.kind !== first.kind || isTimePhrase(words, next)) break
    first = next
  }
  // “Ann Lee |and Bo Roe| and Eva Quist wrote”, where nothing stands before
  const third = /^and$/i.test(textAt(words, first.first - 1)) ? phraseEndingAt(phrases, first.first - 2) : undefined // prettier-ignore
  if (third?.first === 0 && [third, first, phrase].every(({ kind }) => kind === 'name')) return 0
  const before = words[first.first - 1]
  const opens =
    before === undefined ||
    /^[,;:—”"]$/.test(before.text) ||
    /^(?:but|as|while|that|which|whom|though|although|and)$/i.test(before.text)
  if (opens) return first.first
  const isBehind = first !== nearest && before.pos === 'ADP'
  // “was sent to Ann Lee, Vakt and Tass reported.”: the verb is of nobody else
  if (isBehind && words.slice(0, first.first).some(isFiniteVerb) && endsSentence(words, phrase))
    return nearest.first
  // “died near Orsk, Coast and Harbour Police said”: no list of places, but one body behind where it was
  const noun = textAt(words, phrase.last)
  const isBody = phrase.kind === 'name' && (publicBody.test(noun) || bodyNouns.has(noun.toLowerCase()))
  return isBody && isBehind ? nearest.first : phrase.first
}

/** “… and Tass |have reported.”: whether nothing but a verb stands behind a phrase. */
function endsSentence(words: readonly Word[], { last }: NounPhrase): boolean {
  const behind = words.slice(last + 1).filter(({ pos }) => pos !== 'PUNCT')
  return behind.at(-1)?.pos === 'VERB' && behind.every(({ pos }) => /^(?:AUX|ADV|VERB)$/.test(pos))
}

/** “Lawyers for Ann Lee and the city”, “Mayors of Orsk, Ruda and Harstad”: people who open a clause, of whom a list behind a preposition tells more; null for other lists. */
function tiedTo({ words, phrases }: ParsedSentence, nearest: NounPhrase): NounPhrase | null {
  const isHolder = ({ head }: NounPhrase) => /^of$/.test(textAt(words, head + 1))
  let first = nearest
  while (textAt(words, first.first - 1) === ',' && !isHolder(first)) {
    const next = phraseEndingAt(phrases, first.first - 2)
    if (next === undefined || isTimePhrase(words, next)) break
    first = next
  }
  const isTied = /^(?:at|for|from|in|near|of)$/.test(textAt(words, first.first - 1))
  const people = isTied ? phraseEndingAt(phrases, first.first - 2) : first
  if (people === undefined) return null
  // “Ann Lee, the mayor of Orsk, and Bo Roe” are two
  const text = textAt(words, people.head).toLowerCase()
  const noun = singular(text)
  const areSeveral = noun !== text
  const opens = people.first === 0 || (areSeveral && textAt(words, people.first - 1) === ',')
  if (!opens || (first !== nearest && !areSeveral)) return null
  const isOf = isTied || isHolder(people)
  return isOf &&
    (/^(?:bench|embassy|family|panel)$/.test(noun) || isPerson(noun) || mayActTogether(words, people))
    ? people
    : null
}

/** “A video watched on Facebook and TikTok claims”: what the sentence opens with and was shown where a list tells; null where the list is the subject. */
export function shownThing(
  { words, phrases }: ParsedSentence,
  { first, kind }: NounPhrase,
): NounPhrase | null {
  const [thing] = phrases
  if (words[first - 1]?.pos !== 'CCONJ' || thing?.first !== 0 || thing.kind !== 'common') return null
  const noun = words[thing.head]!.lemma
  if (!isWriting(noun) && !speakingNouns.has(noun) && !ofMedia.test(noun)) return null
  const listed = phraseEndingAt(phrases, first - 2)
  const tie = (listed?.first ?? 0) - 1
  if (kind !== 'name' || listed?.kind !== 'name') return null
  const between = words.slice(thing.last + 2, first)
  const isThere = tie === thing.last + 1 && /^(?:in|on)$/.test(textAt(words, tie))
  return (isThere || shown.test(textAt(words, thing.last + 1))) &&
    words[tie]?.pos === 'ADP' &&
    between.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'PUNCT')
    ? thing
    : null
}

const ofMedia =
  /^(?:ad|advert|blog|clip|film|footage|image|leaflet|meme|message|photo|photograph|picture|podcast|poster|video)$/

const shown =
  /^(?:broadcast|circulated|circulating|leaked|posted|printed|published|released|seen|sent|shared|shown|uploaded|viewed|watched)$/

/** “A cache of emails sent to firms and clubs, seen by the Times, shows”: of what a list behind a preposition only tells more; null where it is the subject. */
export function listHolder({ words, phrases }: ParsedSentence, phrase: NounPhrase): NounPhrase | null {
  if (phrase.kind !== 'common' || words[phrase.first - 1]?.pos !== 'CCONJ') return null
  const first = phraseEndingAt(phrases, phrase.first - 2)
  const tie = (first?.first ?? 0) - 1
  if (first?.kind !== 'common' || words[tie]?.pos !== 'ADP' || words[tie - 1]?.pos !== 'VERB') return null
  const holder = phraseEndingAt(phrases, tie - 2)
  return holder?.kind === 'common' && holder.first === 0 ? holder : null
}
