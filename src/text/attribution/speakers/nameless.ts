/** Whom “he” and “she” mean where the sentence before tells of somebody by no name, or by one of which nothing is known. */
import { officialRoles, roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../parse.ts'
import { mayBePerson } from '../../persons.ts'
import { subjectPhrase, type NounPhrase } from '../../phrases.ts'
import type { Word } from '../../words.ts'
import { asDescribed } from './descriptions.ts'
import { couldBePerson, genderFits, genderOfPronoun, isWhere, mayBeOf, type Gender } from './pronoun-fit.ts'
import { namedIn, speakerOf, type Scene, type Speaker } from './scene.ts'
import { resolveSpeaker } from './speakers.ts'

/** “Petr Havel visited the mine. He …”: a subject of which nothing tells what it is, and which is nearer than anybody known. */
export function unknownSubject(scene: Scene, index: number): Speaker | null {
  const sentence = scene.sentences[index]!
  const subject = subjectPhrase(sentence)
  if (subject?.kind !== 'name') return null
  const [from, to] = [sentence.words[subject.first]!.start, sentence.words[subject.last]!.end]
  const named = namedIn(scene, from, to).find(({ start, end }) => start === from && end === to)
  return named !== undefined && couldBePerson(scene, named.entity) && !isWhere(scene, named.entity)
    ? speakerOf(named.entity, '')
    : null
}

/**
 * “His father denies it. He …”, “The officer denies it. He …”: kin or an office without a name that is the subject of the sentence
 * before, and so nearer than whose kin they are and than anybody named farther back.
 */
export function roleSubject(scene: Scene, index: number, gender: Gender): Speaker | null {
  const sentence = scene.sentences[index]!
  const subject = subjectPhrase(sentence)
  const head = subject === null ? undefined : sentence.words[subject.head]
  if (subject === null || head?.pos !== 'NOUN') return null
  const owned = sentence.words
    .slice(subject.first, subject.head)
    .some(({ text }, at) => /^['’]s?$/.test(text) || (at === 0 && /^(?:his|her|their)$/i.test(text)))
  const isOffice =
    /^the$/i.test(sentence.words[subject.first]?.text ?? '') &&
    subject.first === 0 &&
    subject.last === subject.head &&
    // “The governor’s wife, Ada Holm, fell ill. He …”
    !/^['’]s?$/.test(sentence.words[subject.last + 1]?.text ?? '') &&
    roleNouns.has(head.lemma) &&
    head.text.toLowerCase() === head.lemma
  if (isOffice) return resolveSpeaker(scene, index, subject.first, subject.last)
  const other = gender === 'male' ? 'female' : 'male'
  return owned && genderFits(head.lemma, gender) && !genderFits(head.lemma, other)
    ? resolveSpeaker(scene, index, subject.first, subject.last)
    : null
}

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
    return genderOfPronoun(word.text.toLowerCase()) === gender && (word.start < only.start || !possessive)
  })
  if (named || told || !isTold(sentence, phrase.first, phrase.head)) return null
  const who = asDescribed(scene, index, phrase)
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
const isOne = ({ pos, text, lemma }: Word, next: Word | undefined, gender: Gender): boolean =>
  pos === 'NOUN' &&
  text.toLowerCase() === lemma &&
  next?.pos !== 'NOUN' &&
  !/^[-–]$/.test(next?.text ?? '') &&
  mayBePerson(lemma) &&
  genderFits(lemma, gender)

/** Whether what stands before a noun makes it tell more of somebody told of already: “she was a lawyer”. */
export const tellsMore = (before: Word | undefined): boolean =>
  /^(?:,|as|be|become|remain|call|name|like|than)$/.test(before?.lemma ?? '')

/** “the driver”, “a deckhand” who does something or to whom it is done; “Ann Lee, a lawyer”, “she was a lawyer”, “worked as a lawyer” tell of her. */
const isTold = ({ words }: ParsedSentence, first: number, head: number): boolean =>
  /^(?:the|an?)$/i.test(words[first]?.text ?? '') &&
  // “wed by the chaplain”
  !(/^the$/i.test(words[first]!.text) && words[first - 1]?.pos === 'ADP') &&
  !tellsMore(words[first - 1]) &&
  // “the average voter” is nobody
  !/^(?:average|ordinary|typical|usual|next|first|last|only)$/i.test(words[first + 1]?.text ?? '') &&
  !/^['’]s?$/.test(words[head + 1]?.text ?? '')
