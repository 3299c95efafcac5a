/** Whom a sentence is about, so that a pronoun behind may mean them. */
import { isGovernmentName } from '../../data/countries.ts'
import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import { courtesyTitles } from '../../data/small-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson, mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, subjectPhrase } from '../../words/phrases.ts'
import { afterDateline } from '../../clause/datelines.ts'
import { knownBody } from '../../naming/types.ts'
import { indexFrom, isAnyVerb, textAt } from '../../words/words.ts'
import { namedIn, type Named, type Scene, type Speaker } from './scene.ts'
import { pairAsSubject } from './joined-subjects.ts'
import { leadInEnd } from './lead-ins.ts'
import { fitting, genderOfPronoun, type Gender, genderFits } from './pronoun-fit.ts'

/** “MOST READ SIN CITY How Orsk has become … PORT BLAZE Fire …”: the headings of other stories, one behind the other. */
const isStrip = (line: string) =>
  !/[.!?:;…]["”’')]*\s*$/.test(line) && (line.match(/\p{Lu}{3,}/gu)?.length ?? 0) >= 3

/** The subject of a sentence, where it fits: the first name outside quotation marks and before `at` that owns nothing. */
export function subjectOf(
  scene: Scene,
  index: number,
  at: number,
  fits: (speaker: Speaker) => boolean,
  pronoun: string,
): Speaker | null {
  const sentence = scene.sentences[index]
  // a line that is a name and no more, such as a photographer’s, is about nobody
  if (
    sentence === undefined ||
    (sentence.words.length <= 3 && sentence.words.every(({ pos }) => pos === 'PROPN')) ||
    // nor is a strip of headings
    (sentence.end < at && isStrip(scene.text.slice(sentence.start, sentence.end)))
  )
    return null
  const isSeveral = /^(?:they|them|their)$/.test(pronoun)
  if (isSeveral) {
    const several = pairAsSubject(scene, index, at)
    if (several !== null) return several
    const people = peopleAsSubject(scene, index, at)
    if (people !== null) return people
  }
  const isIt = /^its?$/.test(pronoun)
  if (isIt) {
    const described = describedSubject(scene, index, at)
    if (described !== null && fits(described)) return described
  }
  // “Congratulating Ann Lee, he said”: whom the lead-in speaks of is another.
  const from = leadInEnd(sentence, at) ?? sentence.start
  const named = namedIn(scene, from, Math.min(sentence.end, at)).filter(
    (one) => !isIt || ![isModifier, isJoinedBehind, isSetOff].some((is) => is(sentence, one, at)),
  )
  const free = named.filter(
    (one) =>
      !scene.isQuoted(one.start) &&
      !(
        knownBody.test(one.entity.name) &&
        /\b(?:on|via|through)\s$/i.test(scene.text.slice(one.start - 9, one.start))
      ) &&
      !(at <= sentence.end && isAddressee(sentence, one)) &&
      !/^['’]s?/.test(scene.text.slice(one.end, one.end + 2)) &&
      fits(speakerOf(one)) &&
      // “gave it to another ship, the Sund Rose, they said”: a name of which nothing tells that it is a body’s
      (!isSeveral || at > sentence.end || one.entity.type !== 'other' || isActing(sentence, one)),
  )
  // What stands after a preposition is seldom the subject: “aims at Google”; of things never.
  const apart = free.find(
    (one) =>
      // “For Ann Lee, …”: set in front of the clause that is about her
      (/^(?:As for|For|Like|Unlike)\s$/.test(scene.text.slice(sentence.start, one.start)) &&
        scene.text[one.end] === ',') ||
      // “were let back in after Ofcal gave the all-clear”
      (/\bafter\s(?:the\s)?$/i.test(scene.text.slice(Math.max(0, one.start - 12), one.start)) &&
        isActing(sentence, one)) ||
      !behindPreposition.test(scene.text.slice(Math.max(0, one.start - 30), one.start)),
  )
  // “Police released a film of Ann Lee’s arrest, and she …”: in the same sentence whose it is may be meant, where nobody else is
  const owners = named.filter(
    (one) =>
      !scene.isQuoted(one.start) &&
      !(at <= sentence.end && isAddressee(sentence, one)) &&
      fitting(pronoun, true)(speakerOf(one)),
  )
  const owner =
    owners.length === 1 &&
    (at <= sentence.end || ownsSubject(sentence, owners[0]!, genderOfPronoun(pronoun) !== null))
      ? owners[0]
      : undefined
  const subject =
    apart ??
    (isIt
      ? // “Acme’s goal of saving energy is near, it said”
        owner?.start === sentence.start
        ? owner
        : undefined
      : genderOfPronoun(pronoun) === null
        ? free[0]
        : at > sentence.end &&
            free[0] !== undefined &&
            hasPersonBefore(sentence, free[0], genderOfPronoun(pronoun))
          ? undefined
          : (free[0] ?? owner))
  return subject === undefined ? null : speakerOf(subject)
}

/** “US tariffs fell”, “in the Veria office”, “30 Airbus A350s”: whether a state, town or model is named only to tell which. */
function isModifier({ words, phrases }: ParsedSentence, { start, end, entity }: Named): boolean {
  if (/\d+s$/.test(entity.name)) return true
  if (entity.type !== 'place' && !isGovernmentName(entity.name)) return false
  const phrase = phrases.find(({ first, last }) => words[first]!.start <= start && words[last]!.end >= end)
  // “US levies sanctions on six”, of which the tagger takes the verb for a noun
  const isHeading = phrase?.first === 0 && words.at(-1)?.pos !== 'PUNCT'
  return phrase !== undefined && words[phrase.head]!.start >= end && !isHeading
}

/** “from Veria and Tarvia”: whether a name is joined to one behind a preposition. */
function isJoinedBehind({ words }: ParsedSentence, { start }: Named): boolean {
  let at = words.findIndex((word) => word.start === start) - 1
  if (!/^(?:and|or)$/i.test(textAt(words, at))) return false
  while (/^(?:,|and|or|the)$/i.test(textAt(words, at)) || words[at]?.pos === 'PROPN') at -= 1
  return words[at]?.pos === 'ADP'
}

/** “Vakt, it said, had paid”: whether a name is the subject of what is said, in the middle of which “it said” stands. */
function isSetOff({ words }: ParsedSentence, { end }: Named, at: number): boolean {
  const pronoun = words.findIndex(({ start }) => start === at)
  const [before, comma] = [words[pronoun - 2], words[pronoun - 1]]
  return comma?.text === ',' && before?.end === end && words[pronoun + 2]?.text === ','
}

/** Whether a name is that of who does something: a verb stands behind it. */
const isActing = ({ words }: ParsedSentence, { end }: Named): boolean =>
  /^(?:VERB|AUX|ADV)$/.test(words.find(({ start }) => start >= end)?.pos ?? '')

/** “The teenager stayed ahead of Roe. He …”: whether somebody without a name is the subject, and a name stands only behind a preposition. */
function hasPersonBefore(sentence: ParsedSentence, { start }: Named, gender: Gender | null): boolean {
  const main = sentence.phrases.find(
    ({ first, kind }) => kind === 'common' && /^the$/i.test(textAt(sentence.words, first)),
  )
  const head = main === undefined ? undefined : sentence.words[main.head]
  return (
    main !== undefined &&
    head !== undefined &&
    head.end < start &&
    isAnyVerb(sentence.words[main.last + 1]) &&
    head.text.toLowerCase() === head.lemma &&
    isPerson(head.lemma) &&
    genderFits(head.lemma, gender)
  )
}

/**
 * “Ann Lee’s second sample was positive. She …”: whose a thing is that is the subject of a sentence; of kin and lawyers they are meant
 * themselves, and of a body too by “it”: “Ann Lee’s team will publish it. She …”.
 */
function ownsSubject(sentence: ParsedSentence, { start, end }: Named, isOfPerson: boolean): boolean {
  const subject = subjectPhrase(sentence)
  const head = subject === null ? undefined : sentence.words[subject.head]
  return (
    subject !== null &&
    // “Professor Ann Lee’s team”, but not “The end of Ann Lee’s term”
    (start === sentence.start ||
      (subject.first === 0 &&
        !sentence.words.some((word) => word.start < start && /^(?:ADP|PUNCT|CCONJ)$/.test(word.pos)))) &&
    head?.pos === 'NOUN' &&
    head.start > end &&
    !mayBePerson(head.lemma) &&
    (isOfPerson || ![bodyNouns, bodyKinds].some((list) => list.has(head.lemma))) &&
    sentence.words.some((word) => word.start === end && /^['’]s?$/.test(word.text))
  )
}

/** “In a letter to the mayor, Ann Lee, she said”: whom the lead-in is to; who writes it is told before or behind. */
function isAddressee({ words }: ParsedSentence, { start, end }: Named): boolean {
  const at = indexFrom(words, start)
  const close = indexFrom(words, end)
  const to = words.findLastIndex(({ text }, index) => index < at && /^to$/i.test(text))
  const leadIn = words.slice(0, Math.max(0, to))
  return (
    /^(?:in|with|by|through|via)$/i.test(textAt(leadIn, 0)) &&
    // “In a letter to the board, the mayor, Ann Lee, said”
    !isAnyVerb(words[close + 1]) &&
    leadIn.every(({ pos, text }) => pos !== 'VERB' && text !== ',') &&
    words
      .slice(to + 1, at)
      .every(({ pos, text }) => /^(?:DET|PRON|ADJ|NUM|NOUN|PROPN|PART|CCONJ|ADP)$/.test(pos) || text === ',')
  )
}

const speakerOf = ({ entity }: Named): Speaker => ({ name: entity.name, entity, head: '', plural: false })

/** Nouns in the singular for people who are “they”. */
const ofTwo = /^(?:couple|pair|duo|trio|family|twins)$/

/** “Panama’s leaders have expressed …”: several people that a sentence has as its subject. */
function peopleAsSubject(scene: Scene, index: number, at: number): Speaker | null {
  const sentence = scene.sentences[index]!
  const { words } = sentence
  const from = afterDateline(sentence)
  const subject = sentence.phrases.find(
    (phrase) =>
      phrase.first >= from && words[phrase.first - 1]?.pos !== 'ADP' && !isTimePhrase(words, phrase),
  )
  const head = subject === undefined ? undefined : words[subject.head]
  if (subject === undefined || head === undefined || head.end > at || scene.isQuoted(head.start)) return null
  // “The figures, |they| said, show that it was late”: of whom something is said does not say it
  const [comma, teller] = words.slice(subject.last + 1, subject.last + 3)
  if (comma?.text === ',' && teller?.start === at) return null
  // “Passengers of the ferry”, which the tagger takes for a name where it opens a sentence
  const opening =
    head.pos === 'PROPN' && subject.head === from ? head.text.toLowerCase().replace(/s$/, '') : null
  const noun = opening ?? head.lemma
  // “Nine people were hurt, they said”: those counted in what is said are not who says it
  if (at <= sentence.end && words.slice(subject.first, subject.head).some(({ pos }) => pos === 'NUM'))
    return null
  // “The couple announced it”
  if (ofTwo.test(noun) && /^the$/i.test(words[subject.first]!.text))
    return scene.finding.byWords(scene, index, subject.first, subject.last)
  // “chairmen”
  if (!/s$|^(?:people|police)$|men$/i.test(head.text) || noun === head.text.toLowerCase()) return null
  if (isPerson(noun) && words[subject.last]!.pos === 'PROPN') {
    const name = scene.text.slice(words[subject.first]!.start, words[subject.last]!.end)
    return { name, entity: null, head: noun, plural: true }
  }
  return roleNouns.has(noun) || speakingNouns.has(noun) || isPerson(noun)
    ? scene.finding.byWords(scene, index, subject.first, subject.last)
    : null
}

/** Bodies that are called by what they do. */
const looksInto = /^(?:audit|inquiry|investigation|jury|probe|review|tribunal)$/

/** “The bank collected …”: the body that a sentence has as its subject, described by a noun. */
function describedSubject(scene: Scene, index: number, at: number): Speaker | null {
  const sentence = scene.sentences[index]!
  const { words } = sentence
  const subject = sentence.phrases.find(
    (phrase) => words[phrase.first - 1]?.pos !== 'ADP' && !scene.isQuoted(words[phrase.first]!.start),
  )
  const head = subject === undefined ? undefined : words[subject.head]
  if (
    subject?.kind !== 'common' ||
    head === undefined ||
    head.end > at ||
    !/^the$/i.test(textAt(words, subject.first))
  )
    return null
  if (!bodyNouns.has(head.lemma) && !bodyKinds.has(head.lemma) && !looksInto.test(head.lemma)) return null
  return scene.finding.byWords(scene, index, subject.first, subject.last)
}

const behindPreposition = new RegExp(
  `\\b(?:in|on|at|of|to|told|from|by|with|for|into|over|near|like|including|after|against)\\s(?:the\\s)?(?:[\\p{L}-]+['’]s\\s)?(?:(?:${courtesyTitles})\\.?\\s)?$`,
  'iu',
)
