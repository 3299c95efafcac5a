/** Whom “he” and “she” mean where the sentence before tells of somebody by no name, or by one of which nothing is known. */
import { isObjectPronoun } from '../../clause/objects.ts'
import { officialRoles } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson, ofSeveral } from '../../words/persons.ts'
import { pronounSubject, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, isSingularNoun, nounOf, textAt, type Word } from '../../words/words.ts'
import { couldBePerson, genderFits, genderOfPronoun, isWhere, mayBeOf, type Gender } from './pronoun-fit.ts'
import { namedIn, speakerOf, type Named, type Scene, type Speaker } from './scene.ts'
import { mayBeNew } from './newcomers.ts'

/** “Petr Havel visited the mine. He …”: a subject of which nothing tells what it is, and which is nearer than anybody known. */
export function unknownSubject(scene: Scene, index: number, gender: Gender): Speaker | null {
  const sentence = scene.sentences[index]!
  const subject = subjectPhrase(sentence)
  if (subject?.kind !== 'name') return null
  const [from, to] = [sentence.words[subject.first]!.start, sentence.words[subject.last]!.end]
  const named = namedIn(scene, from, to).find(({ start, end }) => start === from && end === to)
  return named !== undefined &&
    (couldBePerson(scene, named.entity) || isToldAs(scene, sentence, named, gender)) &&
    !isWhere(scene, named.entity)
    ? speakerOf(named.entity, '')
    : null
}

/** “|Fatou| was nineteen when she left”: whether a name of one word, and of nobody’s that has more, is all that “she” in its own sentence can mean. */
function isToldAs(
  { text, entities }: Scene,
  { words, end: close }: ParsedSentence,
  { end, entity }: Named,
  gender: Gender,
): boolean {
  const clause = /^\s[^\p{Lu}]*?\b(?:after|because|before|since|when|while) (s?he)\b/u.exec(
    text.slice(end, close),
  )
  return (
    entity.type === 'other' &&
    clause !== null &&
    genderOfPronoun(clause[1]) === gender &&
    isAnyVerb(words.find(({ start }) => start > end)) &&
    !entities.some(({ name }) => name !== entity.name && name.split(/\s+/u).includes(entity.name))
  )
}

/**
 * “His father denies it. He …”, “A vet came. He …”: somebody without a name who is the subject of the sentence before, and so nearer than
 * whose kin they are and than anybody named farther back. “open” where the sentence tells of somebody named beside whom the pronoun fits as
 * well, “The judge jailed Bo Roe. He …”, or whose they are, “Bo Roe’s landlord came. He …”.
 */
export function roleSubject(scene: Scene, index: number, gender: Gender): Speaker | 'open' | null {
  const sentence = scene.sentences[index]!
  const { words, start, end } = sentence
  const subject = subjectPhrase(sentence)
  const before = subject === null ? undefined : words[subject.first - 1]
  if (subject === null || isAnyVerb(before) || pronounSubject(sentence) !== null) return null
  // “A keen sailor, Bo Roe left him” is about Roe
  const [comma, behind] = words.slice(subject.last + 1, subject.last + 3)
  if (comma?.text === ',' && behind?.pos === 'PROPN' && subject.first === 0) return null
  // “When the driver yelled, …” is about another
  if (before?.pos === 'SCONJ' || /^(?:when|where)$/i.test(before?.text ?? '')) return null
  if (!tellsOfOne(sentence, subject)) return null
  const noun = nounOf(words[subject.head])
  if (!genderFits(noun, gender)) return null
  const [from, to] = [words[subject.first]!.start, words[subject.last]!.end]
  const title: Speaker = { name: scene.text.slice(from, to), entity: null, head: noun, plural: false }
  const who =
    subject.kind === 'name' ? title : scene.finding.byWords(scene, index, subject.first, subject.last)
  const others = namedIn(scene, start, end).filter(
    ({ entity, start: at }) => !scene.isQuoted(at) && mayBeOf(scene, entity, gender),
  )
  if (who === null || others.some(({ entity }) => entity === who.entity)) return who
  const isSure = !genderFits(noun, gender === 'male' ? 'female' : 'male')
  const isTheirs =
    genderOfPronoun(words[subject.first]!.text) === gender ||
    others.some((one) => one.start >= from && one.end <= to)
  if (isTheirs) return isSure ? who : 'open'
  // “The driver was named as Bo Roe”
  if (others.some(({ start: at }) => tellsMore(wordBefore(sentence, at)))) return null
  if (others.some(({ start: at, end: behind }) => !isLinked(sentence, at, behind))) return 'open'
  if ((who.entity?.gender ?? gender) !== gender) return unnamed(who)
  if (who.entity !== null || !/^(?:an?|the)$/i.test(words[subject.first]!.text)) return who
  // “A photographer met her. She …”
  const isDone = (at: number) => isObjectPronoun(sentence, at) && genderOfPronoun(words[at]!.text) === gender
  if (words.some((_, at) => isDone(at))) return 'open'
  // “Ann Lee sang. In May the actress …”
  const isBare = subject.first === 0 && subject.last === subject.head
  if (!isBare && !mayBeNew(noun) && isSecondName(scene, index, subject, gender)) return null
  return /^the$/i.test(words[subject.first]!.text) ? who : scene.finding.byPhrase(scene, index, subject)
}

/** Somebody by the noun that told of them, “the coach”, where a name would be another’s; null for none. */
export const unnamed = ({ head }: Speaker): Speaker | null =>
  head === '' ? null : { name: `the ${head}`, entity: null, head, plural: false }

/** Whether a phrase is for one person, told by a noun: “the vet”, “an MLA”, “his landlord”. */
function tellsOfOne({ words }: ParsedSentence, { kind, first, head }: NounPhrase): boolean {
  const noun = words[head]!
  // the tagger takes “MLA” for a name
  const isTitle = kind === 'name' && head === first + 1 && /^\p{Lu}{2,}$/u.test(noun.text)
  return (
    ((kind === 'common' && noun.pos === 'NOUN') || isTitle) &&
    isSingularNoun(noun) &&
    mayBePerson(nounOf(noun)) &&
    !ofSeveral.test(noun.lemma) &&
    (/^(?:an?|the|this|that|another|one|his|her|its|their)$/i.test(words[first]!.text) ||
      words.slice(first, head).some(({ text }) => /^['’]s?$/.test(text)))
  )
}

/** The word before the phrase in which a name stands. */
const wordBefore = ({ words, phrases }: ParsedSentence, start: number): Word | undefined => {
  const phrase = phrases.find(({ first, last }) => words[first]!.start <= start && words[last]!.end > start)
  return words[(phrase?.first ?? words.findIndex((word) => word.start === start)) - 1]
}

/** “wrote |to Bo Roe|”, “|Bo Roe’s| house”: whether a name stands behind a preposition or only tells whose a thing is. */
const isLinked = (sentence: ParsedSentence, start: number, end: number): boolean =>
  wordBefore(sentence, start)?.pos === 'ADP' ||
  sentence.words.some((word) => word.start === end && /^['’]s?$/.test(word.text))

/**
 * “Police released the driver. He …”, “She said a deckhand had helped her. He …”: the one person whom a sentence tells of without
 * a name, and who is nearer than anybody named farther back. Null where it tells of nobody or of another whom the pronoun fits.
 */
export function namelessWithin(scene: Scene, index: number, gender: Gender): Speaker | null {
  const sentence = scene.sentences[index]!
  const { words, phrases, start, end } = sentence
  const free = words.filter((word) => !scene.isQuoted(word.start))
  const [only, another] = free.filter((word) => isOne(word, words[words.indexOf(word) + 1], gender))
  const phrase = phrases.find(({ kind, head }) => kind === 'common' && words[head] === only)
  if (only === undefined || another !== undefined || phrase === undefined) return null
  const named = namedIn(scene, start, end).some(({ entity }) => mayBeOf(scene, entity, gender))
  // “She was in town when a photographer met her”: whom the pronoun means is another
  const told = free.some((word) => {
    const possessive = !phrases.some(({ kind, head }) => kind === 'pronoun' && words[head] === word)
    return genderOfPronoun(word.text) === gender && (word.start < only.start || !possessive)
  })
  if (named || told || !isTold(sentence, phrase.first, phrase.head)) return null
  const who = scene.finding.byPhrase(scene, index, phrase)
  return who.entity === null && isSecondName(scene, index, phrase, gender) ? null : who
}

/** How many sentences back somebody named may be called by another word: “Ann Lee … the councilwoman”. */
const near = 2

/** “the governor of the bank”, “the councilwoman”: whether somebody told of by an office, or by a noun that brings nobody new in, may be whom the text names near by. */
function isSecondName(scene: Scene, index: number, { first, head }: NounPhrase, gender: Gender): boolean {
  const { words, start } = scene.sentences[index]!
  const { lemma } = words[head]!
  if (!/^the$/i.test(words[first]!.text)) return false
  if (officialRoles.has(lemma)) return true
  const broughtIn = new RegExp(`\\b(?:an?|another|one)\\s(?:[\\p{L}-]+\\s){0,3}${lemma}\\b`, 'iu')
  const from = scene.sentences[Math.max(0, index - near)]!.start
  return (
    !broughtIn.test(scene.text.slice(0, start)) &&
    namedIn(scene, from, start).some(({ entity }) => mayBeOf(scene, entity, gender))
  )
}

/** A noun for one person, not one that only tells what kind another noun is: no “driver shortage”. */
const isOne = (word: Word, next: Word | undefined, gender: Gender): boolean =>
  word.pos === 'NOUN' &&
  isSingularNoun(word) &&
  next?.pos !== 'NOUN' &&
  !/^[-–]$/.test(next?.text ?? '') &&
  mayBePerson(word.lemma) &&
  genderFits(word.lemma, gender)

/** Whether what stands before a noun makes it tell more of somebody told of already: “she was a lawyer”. */
export const tellsMore = (before: Word | undefined): boolean =>
  /^(?:,|as|be|become|remain|call|name|like|than)$/.test(before?.lemma ?? '')

/** “the driver”, “a deckhand” who does something or to whom it is done; “Ann Lee, a lawyer”, “she was a lawyer”, “worked as a lawyer” tell of her. */
const isTold = ({ words }: ParsedSentence, first: number, head: number): boolean =>
  /^(?:the|an?)$/i.test(textAt(words, first)) &&
  // “wed by the chaplain”
  !(/^the$/i.test(words[first]!.text) && words[first - 1]?.pos === 'ADP') &&
  !tellsMore(words[first - 1]) &&
  // “the average voter” is nobody
  !/^(?:average|ordinary|typical|usual|next|first|last|only)$/i.test(textAt(words, first + 1)) &&
  !/^['’]s?$/.test(textAt(words, head + 1))
