import { bodyKinds, bodyNouns, roleNouns, sayingVerbs, speakingNouns } from '../data/cues.ts'
import { thingWord } from '../data/name-words.ts'
import { isGovernmentName } from '../data/countries.ts'
import type { Entity } from '../naming/entity.ts'
import type { ParsedSentence } from '../parse.ts'
import { isPerson, mayBePerson } from '../persons.ts'
import { isTimePhrase, pronounSubject, subjectPhrase } from '../phrases.ts'
import { namelessWithin, roleSubject, unknownSubject } from './nameless.ts'
import { afterDateline } from './quotes.ts'
import { heardBefore, namedIn, type Named, type Scene, type Speaker } from './scene.ts'
import { resolveSpeaker } from './speakers.ts'

/** How many sentences back a pronoun may reach: two short paragraphs. */
const reach = 6

/** How many sentences back a pronoun may mean somebody unnamed. */
const reachOfUnnamed = 3

const personal = /^(?:he|she|him|her|his|hers|i|me|my|who|himself|herself)$/

/** Whom a pronoun means: the nearest fitting speaker or subject, looked for backwards; a person before what only may be one. */
export const resolvePronoun = (scene: Scene, sentence: number, at: number, pronoun: string): Speaker | null =>
  meantBy(scene, sentence, at, pronoun, fitting(pronoun, false)) ??
  (/^(?:he|she|his|her|him)$/.test(pronoun)
    ? meantBy(scene, sentence, at, pronoun, maybePerson(scene))
    : null)

const maybePerson =
  (scene: Scene) =>
  ({ entity }: Speaker): boolean =>
    entity !== null && couldBePerson(scene, entity)

/** A name of two to four words of which nothing tells what it is: “Tariq Aziz has run the port. “It is late,” he said.” */
export const couldBePerson = (scene: Scene, entity: Entity): boolean =>
  entity.type === 'other' &&
  /^\p{Lu}(?:\p{Ll}\S*|\.)(?:\s\S+){1,3}$/u.test(entity.name) &&
  !isThing(entity) &&
  // “American Pie” in quotation marks is a work
  !entity.mentions.some(({ hint }) => hint === 'other') &&
  !entity.mentions.some(({ start }) => /\bthe\s$/i.test(scene.text.slice(Math.max(0, start - 5), start)))

function meantBy(
  scene: Scene,
  sentence: number,
  at: number,
  pronoun: string,
  fits: (speaker: Speaker) => boolean,
): Speaker | null {
  const judges = pronoun === 'it' && verdict.test(verbBehind(scene, sentence, at))
  const met = heardBefore(scene, at).filter(
    // “a representative” is seldom “she” long after, where people are named
    (one) =>
      fits(one.speaker) &&
      !(judges && written.test(one.speaker.head)) &&
      (one.speaker.entity !== null || one.sentence >= sentence - reachOfUnnamed),
  )
  const gender = genderOfPronoun(pronoun)
  // “The driver was freed. He is 34. His union …”: sentences about “him” alone lead back to whom they tell of
  let goesOn = true
  const isSpoken = saysBeside(scene, sentence, at) && met.some((one) => one.sentence >= sentence - 2)
  for (let index = sentence; index >= Math.max(0, sentence - reach); index -= 1) {
    const heard = met.find((one) => one.sentence === index)
    const subject = subjectOf(
      scene,
      index,
      at,
      index === sentence && /^(?:they|them|their)$/.test(pronoun) ? fitting(pronoun, true) : fits,
      pronoun,
    )
    const known = (speaker: Speaker | null | undefined) =>
      gender !== null && speaker?.entity?.gender === gender
    if (heard !== undefined && (known(heard.speaker) || !known(subject) || index < sentence))
      return heard.speaker
    if (subject !== null) return subject
    if (index === sentence - 1 && pronoun === 'it' && opensWithWords(scene.sentences[index]!)) return null
    if (index === sentence - 1 && pronoun === 'it') {
      const within = bodyWithin(scene, index, at)
      if (within !== null) return within
    }
    if (index < sentence && goesOn && gender !== null) {
      const subjectOnly =
        index === sentence - 1 && /^s?he$/.test(pronoun)
          ? (unknownSubject(scene, index) ?? roleSubject(scene, index, gender))
          : null
      if (subjectOnly !== null) return subjectOnly
      const nameless = isSpoken ? null : namelessWithin(scene, index, gender)
      // “Ann Lee took over in May. Police freed the driver. She …”: either
      if (nameless !== null)
        return nameless.entity === null && isAbout(scene, index - 1, gender) ? null : nameless
      goesOn = genderOfPronoun(pronounSubject(scene.sentences[index]!)?.text.toLowerCase() ?? '') === gender
    }
  }
  return null
}

/** Whether a sentence has somebody of a gender as its subject, by name or by the pronoun. */
function isAbout(scene: Scene, index: number, gender: Gender): boolean {
  const sentence = scene.sentences[index]
  const subject = sentence === undefined ? null : (pronounSubject(sentence) ?? subjectPhrase(sentence))
  if (sentence === undefined || subject === null) return false
  if ('text' in subject) return genderOfPronoun(subject.text.toLowerCase()) === gender
  const [from, to] = [sentence.words[subject.first]!.start, sentence.words[subject.last]!.end]
  return (
    subject.kind === 'name' && namedIn(scene, from, to).some(({ entity }) => mayBeOf(scene, entity, gender))
  )
}

/** Whether somebody named may be a person of a gender, as far as the text tells. */
export const mayBeOf = (scene: Scene, entity: Entity, gender: Gender): boolean =>
  couldBePerson(scene, entity) || (entity.type === 'person' && (entity.gender ?? gender) === gender)

/** What a body does that has looked into something, and no letter: “it concluded”. */
const verdict = /^(?:conclude|find|rule|determine|decide)$/
const written = /^(?:e-?mail|letter|memo|message|note|post|text|tweet)$/

const verbBehind = ({ sentences }: Scene, index: number, at: number): string =>
  sentences[index]!.words.find(({ start }) => start > at)?.lemma ?? ''

/** “he said”: whether the pronoun that stands at an offset is one who says something. */
const saysBeside = (scene: Scene, index: number, at: number): boolean => {
  const { words } = scene.sentences[index]!
  const pronoun = words.findIndex(({ start }) => start === at)
  return [words[pronoun - 1], words[pronoun + 1]].some((word) => sayingVerbs.has(word?.lemma ?? ''))
}

/** “He was told to sail by the company. It denies this”: the one body that a sentence about a person describes, nearer than any named before; null for none or several. */
function bodyWithin(scene: Scene, index: number, at: number): Speaker | null {
  const sentence = scene.sentences[index]!
  const { words, phrases } = sentence
  const subject = subjectPhrase(sentence)
  const opening =
    subject === null ? '' : scene.text.slice(words[subject.first]!.start, words[subject.last]!.end)
  const ofPerson =
    genderOfPronoun(pronounSubject(sentence)?.text.toLowerCase() ?? '') !== null ||
    /-year-old$/.test(opening) ||
    (subject?.kind === 'name' &&
      namedIn(scene, sentence.start, words[subject.last]!.end).some(({ entity }) => entity.type === 'person'))
  if (!ofPerson) return null
  const bodies = phrases.filter(({ kind, first, head }) => {
    const { lemma, start, text } = words[head]!
    return (
      kind === 'common' &&
      start < at &&
      !scene.isQuoted(start) &&
      /^the$/i.test(words[first]?.text ?? '') &&
      text.toLowerCase() === lemma &&
      (bodyNouns.has(lemma) || bodyKinds.has(lemma))
    )
  })
  const [only, another] = bodies
  return only === undefined || another !== undefined
    ? null
    : resolveSpeaker(scene, index, only.first, only.last)
}

/** “In a statement read out by her lawyer, Ann Lee withdrew it. “…,” it said”: the statement, where no body stands beside it. */
const opensWithWords = ({ words }: ParsedSentence) =>
  /^in$/i.test(words[0]?.text ?? '') &&
  words.slice(1, 4).some(({ pos, lemma }) => pos === 'NOUN' && document.test(lemma))

const document = /^(?:statement|letter|email|e-mail|note|memo|message|post|report)$/

export type Gender = 'female' | 'male'

/** Whom “he” or “she” tells; null for other pronouns. */
export const genderOfPronoun = (pronoun: string): Gender | null =>
  /^(?:she|hers?|herself)$/.test(pronoun)
    ? 'female'
    : /^(?:he|him|his|himself)$/.test(pronoun)
      ? 'male'
      : null

const isThing = ({ name }: Entity) => thingWord.test(name.split(/\s+/u).at(-1) ?? '')

/** Tells whether somebody may be meant by a pronoun; `near`: in the same sentence, where more is plain. */
function fitting(pronoun: string, near: boolean): (speaker: Speaker) => boolean {
  const gender = genderOfPronoun(pronoun)
  return ({ name, entity, head, plural }) => {
    if (/^(?:they|them|their)$/.test(pronoun))
      return (
        plural ||
        isBodyOfSeveral({ name, entity, head, plural }) ||
        entity?.type === 'organisation' ||
        (near && entity?.type === 'other' && !isThing(entity))
      )
    if (plural) return false
    if (personal.test(pronoun)) {
      if (entity === null)
        return roleNouns.has(head) && !/^(?:party|team)$/.test(head) && genderFits(head, gender)
      // “said one, Branko Zoric”, “the former mayor, Branko Zoric”: a name set beside a noun for a person
      const told =
        entity.type === 'other' &&
        /\s/.test(entity.name) &&
        (/^(?:one|another)$/i.test(head) ||
          (roleNouns.has(head) && !entity.name.toLowerCase().includes(head)))
      if (entity.type !== 'person' && !told) return false
      return gender === null || entity.gender === null || entity.gender === gender
    }
    if (/^its?$/.test(pronoun)) return entity === null ? !mayBePerson(head) || isGuard(name) : canBeIt(entity)
    return true
  }
}

const isGuard = (name: string) => /\b(?:coast|national|border|republican) guard$/i.test(name)

/** Whether somebody without a name is a body: “the bank”, “the coast guard”. */
export const isUnnamedBody = ({ name, head, entity, plural }: Speaker) =>
  entity === null && !plural && (bodyNouns.has(head) || bodyKinds.has(head) || isGuard(name))

/** “A group of lawyers”: a body without a name that is “it” and, for whom it is made up of, “they”. */
export const isBodyOfSeveral = (speaker: Speaker) =>
  isUnnamedBody(speaker) && /\sof\s(?:[\p{L}\d,-]+\s)*\p{Ll}+s$/u.test(speaker.name)

/** A body, a thing or a government; other places say nothing. */
const canBeIt = ({ type, name }: Entity) =>
  type !== 'person' &&
  !/\b(?:Eve|Day|Week|Night|Season|Christmas)$/.test(name) &&
  (type !== 'place' || isGovernmentName(name))

/** Whether a noun may stand for somebody of that gender. */
export const genderFits = (head: string, gender: Gender | null) =>
  !(
    gender === 'male' &&
    /woman$|^(?:actress|mother|wife|sister|daughter|girl|queen|princess|duchess|countess|mum|mom|aunt|niece|businesswoman)$/.test(
      head,
    )
  ) &&
  !(
    gender === 'female' &&
    /(?:^|[^o])man$|^(?:actor|father|husband|brother|son|boy|king|prince|duke|pope|emperor|dad|uncle|nephew)$/.test(
      head,
    )
  )

/** “MOST READ SIN CITY How Orsk has become … PORT BLAZE Fire …”: the headings of other stories, one behind the other. */
const isStrip = (line: string) =>
  !/[.!?:;…]["”’')]*\s*$/.test(line) && (line.match(/\p{Lu}{3,}/gu)?.length ?? 0) >= 3

/** The subject of a sentence, where it fits: the first name outside quotation marks and before `at` that owns nothing. */
function subjectOf(
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
  if (/^(?:they|them|their)$/.test(pronoun)) {
    const several = coordinated(scene, index, at)
    if (several !== null) return several
  }
  if (/^(?:they|them|their)$/.test(pronoun)) {
    const people = peopleAsSubject(scene, index, at)
    if (people !== null) return people
  }
  if (/^its?$/.test(pronoun)) {
    const described = describedSubject(scene, index, at)
    if (described !== null && fits(described)) return described
  }
  // “Congratulating Ann Lee, he said”: whom the lead-in speaks of is another.
  const opening = sentence.words[0]
  const comma =
    /ing$/.test(opening?.text ?? '') && opening?.pos === 'VERB'
      ? sentence.words.find((word) => word.text === ',')
      : undefined
  const from = comma !== undefined && comma.start < at ? comma.end : sentence.start
  const named = namedIn(scene, from, Math.min(sentence.end, at))
  const free = named.filter(
    (one) =>
      !scene.isQuoted(one.start) &&
      !(at <= sentence.end && isAddressee(sentence, one)) &&
      !/^['’]s?/.test(scene.text.slice(one.end, one.end + 2)) &&
      fits(speakerOf(one)),
  )
  // What stands after a preposition is seldom the subject: “aims at Google”; of things never.
  const apart = free.find(
    (one) =>
      // “For Ann Lee, …”: set in front of the clause that is about her
      (/^(?:As for|For|Like|Unlike)\s$/.test(scene.text.slice(sentence.start, one.start)) &&
        scene.text[one.end] === ',') ||
      !/\b(?:in|on|at|of|to|told|from|by|with|for|into|over|near|like|including|after|against)\s(?:the\s)?(?:[\p{L}-]+['’]s\s)?$/iu.test(
        scene.text.slice(Math.max(0, one.start - 24), one.start),
      ),
  )
  // “Police released a film of Ann Lee’s arrest, and she …”: in the same sentence whose it is may be meant, where nobody else is
  const owners = named.filter(
    (one) =>
      !scene.isQuoted(one.start) &&
      !(at <= sentence.end && isAddressee(sentence, one)) &&
      fitting(pronoun, true)(speakerOf(one)),
  )
  const owner =
    owners.length === 1 && (at <= sentence.end || ownsSubject(sentence, owners[0]!)) ? owners[0] : undefined
  const subject =
    apart ??
    (/^its?$/.test(pronoun)
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

/** “The teenager stayed ahead of Roe. He …”: whether somebody without a name is the subject, and a name stands only behind a preposition. */
function hasPersonBefore(sentence: ParsedSentence, { start }: Named, gender: Gender | null): boolean {
  const main = sentence.phrases.find(
    ({ first, kind }) => kind === 'common' && /^the$/i.test(sentence.words[first]?.text ?? ''),
  )
  const head = main === undefined ? undefined : sentence.words[main.head]
  return (
    main !== undefined &&
    head !== undefined &&
    head.end < start &&
    /^(?:VERB|AUX)$/.test(sentence.words[main.last + 1]?.pos ?? '') &&
    head.text.toLowerCase() === head.lemma &&
    isPerson(head.lemma) &&
    genderFits(head.lemma, gender)
  )
}

/** “Ann Lee’s second sample was positive. She …”: whose a thing is that is the subject of a sentence; of kin and lawyers they are meant themselves. */
function ownsSubject(sentence: ParsedSentence, { start, end }: Named): boolean {
  const subject = subjectPhrase(sentence)
  const head = subject === null ? undefined : sentence.words[subject.head]
  return (
    start === sentence.start &&
    head?.pos === 'NOUN' &&
    head.start > end &&
    !mayBePerson(head.lemma) &&
    ![bodyNouns, bodyKinds].some((list) => list.has(head.lemma)) &&
    sentence.words.some((word) => word.start === end && /^['’]s?$/.test(word.text))
  )
}

/** “In a letter to the mayor, Ann Lee, she said”: whom the lead-in is to; who writes it is told before or behind. */
function isAddressee({ words }: ParsedSentence, { start, end }: Named): boolean {
  const at = words.findIndex((word) => word.start >= start)
  const close = words.findIndex((word) => word.start >= end)
  const to = words.findLastIndex(({ text }, index) => index < at && /^to$/i.test(text))
  const leadIn = words.slice(0, Math.max(0, to))
  return (
    /^(?:in|with|by|through|via)$/i.test(leadIn[0]?.text ?? '') &&
    // “In a letter to the board, the mayor, Ann Lee, said”
    !/^(?:VERB|AUX)$/.test(words[close + 1]?.pos ?? '') &&
    leadIn.every(({ pos, text }) => pos !== 'VERB' && text !== ',') &&
    words
      .slice(to + 1, at)
      .every(({ pos, text }) => /^(?:DET|PRON|ADJ|NUM|NOUN|PROPN|PART|CCONJ|ADP)$/.test(pos) || text === ',')
  )
}

const speakerOf = ({ entity }: Named): Speaker => ({ name: entity.name, entity, head: '', plural: false })

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
  // “Passengers of the ferry”, which the tagger takes for a name where it opens a sentence
  const opening =
    head.pos === 'PROPN' && subject.head === from ? head.text.toLowerCase().replace(/s$/, '') : null
  const noun = opening ?? head.lemma
  // “Nine people were hurt, they said”: those counted in what is said are not who says it
  if (at <= sentence.end && words.slice(subject.first, subject.head).some(({ pos }) => pos === 'NUM'))
    return null
  if (!/s$|^(?:people|police|women|men)$/i.test(head.text) || noun === head.text.toLowerCase()) return null
  if (isPerson(noun) && words[subject.last]!.pos === 'PROPN') {
    const name = scene.text.slice(words[subject.first]!.start, words[subject.last]!.end)
    return { name, entity: null, head: noun, plural: true }
  }
  return roleNouns.has(noun) || speakingNouns.has(noun) || isPerson(noun)
    ? resolveSpeaker(scene, index, subject.first, subject.last)
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
    !/^the$/i.test(words[subject.first]?.text ?? '')
  )
    return null
  if (!bodyNouns.has(head.lemma) && !bodyKinds.has(head.lemma) && !looksInto.test(head.lemma)) return null
  return resolveSpeaker(scene, index, subject.first, subject.last)
}

/** “Mr. Croasmun and Mr. Hansen”: two names joined at the head of a sentence. */
function coordinated(scene: Scene, index: number, at: number): Speaker | null {
  const sentence = scene.sentences[index]
  if (sentence === undefined) return null
  const [first, second] = namedIn(scene, sentence.start, Math.min(sentence.end, at))
  if (first === undefined || second === undefined || first.entity === second.entity) return null
  const between = scene.text.slice(first.end, second.start)
  if (!/^\s(?:and|&)\s(?:\p{Lu}[\p{L}]*\.?\s)?$/u.test(between) || first.start - sentence.start > 40)
    return null
  return { name: `${first.entity.name} and ${second.entity.name}`, entity: null, head: '', plural: true }
}
