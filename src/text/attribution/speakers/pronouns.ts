import { accusingVerbs, sayingVerbs } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson } from '../../words/persons.ts'
import { pronounSubject, subjectPhrase } from '../../words/phrases.ts'
import { isAnyVerb } from '../../words/words.ts'
import { answerer } from './exchanges.ts'
import { askersOf } from './lead-ins.ts'
import { namelessWithin, roleSubject, unknownSubject, unnamed } from './nameless.ts'
import { onlySpeaksFor } from './mouthpieces.ts'
import { isBroughtInSince } from './newcomers.ts'
import { isOvertaken } from './body-rivals.ts'
import {
  heardBefore,
  namedIn,
  subjectsOfSaid,
  type Heard,
  type Named,
  type Scene,
  type Speaker,
} from './scene.ts'
import { callerMeant } from './what-called.ts'
import { isMuteWriting, written, writingSeen } from './writings-seen.ts'
import { isAboutBareName, isOfOther, mayBeNearer } from './nearer.ts'
import {
  fitting,
  couldBePerson,
  genderFits,
  genderOfPronoun,
  type Gender,
  isToldOther,
  isWhere,
  mayBeOf,
  speaksAside,
} from './pronoun-fit.ts'
import { subjectOf } from './sentence-subject.ts'
import { bodyWithin, opensWithWords } from './it-within.ts'

/** How many sentences back a pronoun may reach: two short paragraphs. */
const reach = 6

/** How many sentences back a pronoun may mean somebody unnamed. */
const reachOfUnnamed = 3

/** Whom a pronoun means: the nearest fitting speaker or subject, looked for backwards; a person before what only may be one. */
export const resolvePronoun = (
  scene: Scene,
  sentence: number,
  at: number,
  pronoun: string,
): Speaker | null => {
  const answers = answerer(scene, sentence, at, pronoun, verbBehind(scene, sentence, at))
  if (answers !== undefined) return answers
  const caller = callerMeant(scene, sentence, at, pronoun)
  if (caller !== null) return caller
  const subject = subjectPronoun(scene, sentence, at, pronoun)
  if (subject !== null) return resolvePronoun(scene, sentence, subject, pronoun === 'his' ? 'he' : 'she')
  const met = meantBy(scene, sentence, at, pronoun, fitting(pronoun, false))
  if (met === 'open') return null
  if (pronoun === 'it' && met !== null) return isOvertaken(scene, sentence, at, met) ? null : met
  if (!/^(?:he|she|his|her|him)$/.test(pronoun)) return met
  if (met === null) {
    const maybe = meantBy(scene, sentence, at, pronoun, maybePerson(scene))
    return maybe === 'open' ? null : maybe
  }
  if (!saysBeside(scene, sentence, at) && isBroughtInSince(scene, sentence, met)) return null
  return isOfOther(scene, at, pronoun, met) || mayBeNearer(scene, sentence, at, met) ? null : met
}

/** “|He met Bo Roe, according to |his office”: where the pronoun stands that a sentence has as its subject, and that “his” goes with; null for none. */
function subjectPronoun(
  { sentences, text }: Scene,
  index: number,
  at: number,
  pronoun: string,
): number | null {
  const subject = pronounSubject(sentences[index]!)
  const isTeller =
    /^(?:his|her)$/.test(pronoun) && /\baccording to $/i.test(text.slice(Math.max(0, at - 14), at))
  return isTeller &&
    subject !== null &&
    subject.start < at &&
    genderOfPronoun(subject.text) === genderOfPronoun(pronoun)
    ? subject.start
    : null
}

const maybePerson =
  (scene: Scene) =>
  ({ entity }: Speaker): boolean =>
    entity !== null && couldBePerson(scene, entity) && !isWhere(scene, entity)

function meantBy(
  scene: Scene,
  sentence: number,
  at: number,
  pronoun: string,
  mayBe: (speaker: Speaker) => boolean,
): Speaker | 'open' | null {
  const isAnother = spokenOfBy(scene, sentence, at, pronoun)
  const verb = verbBehind(scene, sentence, at)
  const fits = (speaker: Speaker) =>
    mayBe(speaker) && !isAnother(speaker) && !isMuteWriting(speaker, pronoun, verb)
  const before = scene.sentences[sentence - 1]
  const writing =
    pronoun === 'it' && before !== undefined && before.paragraph === scene.sentences[sentence]!.paragraph
      ? writingSeen(scene.text, before, verb)
      : null
  // “It said it would vote”: whoever saw it
  const isOwn = /^it (?:ha[sd] )?\p{L}+ (?:that )?its?\b/iu.test(scene.text.slice(at, at + 40))
  // “NATO said it had received a letter. It added …”: who speaks goes on
  const hasSpoken = scene.heard.some(({ sentence: at }) => at === sentence - 1)
  if (writing !== null && !isOwn && !hasSpoken && (sayingVerbs.has(verb) || accusingVerbs.has(verb)))
    return { name: writing, entity: null, head: writing.split(' ').at(-1)!, plural: false }
  const judges = pronoun === 'it' && verdict.test(verb)
  const goesOnSaying = (one: Heard) =>
    one.sentence === sentence - 1 && saysBeside(scene, sentence, at) && isCalledPerson(one.speaker, pronoun)
  // “Downing Street said so. It …”: a place that speaks is whoever sits there
  const isSeat = ({ speaker: { entity } }: Heard) => /^its?$/.test(pronoun) && entity?.type === 'place'
  const gender = genderOfPronoun(pronoun)
  const met = heardBefore(scene, at).filter(
    // “a representative” is seldom “she” long after, where people are named
    (one) =>
      (fits(one.speaker) || goesOnSaying(one) || isSeat(one)) &&
      !(judges && written.test(one.speaker.head)) &&
      !(one.sentence === sentence && speaksAside(scene, one)) &&
      !isToldOther(scene, one, gender) &&
      (one.speaker.entity !== null || one.sentence >= sentence - reachOfUnnamed),
  )
  // “The driver was freed. He is 34. His union …”: sentences about “him” alone lead back to whom they tell of
  let goesOn = true
  const isSpoken = saysBeside(scene, sentence, at) && met.some((one) => one.sentence >= sentence - 2)
  for (let index = sentence; index >= Math.max(0, sentence - reach); index -= 1) {
    const heard = met.find((one) => one.sentence === index)
    const told = subjectOf(
      scene,
      index,
      at,
      index === sentence && /^(?:they|them|their)$/.test(pronoun) ? fitting(pronoun, true) : fits,
      pronoun,
    )
    const subject = told !== null && isMuteWriting(told, pronoun, verb) ? null : told
    const known = (speaker: Speaker | null | undefined) =>
      gender !== null && speaker?.entity?.gender === gender
    if (heard !== undefined && (known(heard.speaker) || !known(subject) || index < sentence))
      return index < sentence &&
        isMouthpiece(heard.speaker) &&
        gender !== null &&
        !saysBeside(scene, sentence, at)
        ? null
        : heard.speaker
    const role =
      index === sentence - 1 && gender !== null && /^s?he$/.test(pronoun)
        ? roleSubject(scene, index, gender)
        : null
    if (role === 'open') return null
    if (role !== null) {
      if (isMouthpiece(role) && !saysBeside(scene, sentence, at)) return null
      return isAnother(role) ? unnamed(role) : role
    }
    if (subject !== null) return index < sentence && isToldByOwner(subject, gender) ? null : subject
    if (index === sentence - 1 && pronoun === 'it' && opensWithWords(scene.sentences[index]!)) return null
    if (index === sentence - 1 && pronoun === 'it') {
      const within = bodyWithin(scene, index, at)
      if (within !== null) return within
    }
    if (index < sentence && goesOn && gender !== null) {
      const unknown =
        index === sentence - 1 && /^(?:s?he|his|her)$/.test(pronoun)
          ? unknownSubject(scene, index, gender)
          : null
      if (unknown !== null) return isAnother(unknown) ? unnamed(unknown) : unknown
      const nameless = isSpoken ? null : namelessWithin(scene, index, gender)
      // “Ann Lee took over in May. Police freed the driver. She …”: either
      if (nameless !== null)
        return nameless.entity === null && isAbout(scene, index - 1, gender) ? null : nameless
      goesOn = genderOfPronoun(pronounSubject(scene.sentences[index]!)?.text) === gender
    }
    if (gender !== null && isAboutBareName(scene, index, at)) return 'open'
  }
  return null
}

/** “The coach was asked about Roe. He said that Roe would play”: tells of whom “he” speaks by name, and so of another than himself. */
function spokenOfBy(
  scene: Scene,
  sentence: number,
  at: number,
  pronoun: string,
): (speaker: Speaker) => boolean {
  const spokenOf = /^s?he$/.test(pronoun)
    ? subjectsOfSaid(scene, scene.sentences[sentence]!).filter(({ start }) => start > at)
    : []
  const teller = /^s?he$/.test(pronoun) ? toldIn(scene, scene.sentences[sentence]!, at) : []
  const askers = /^s?he$/.test(pronoun) ? askersOf(scene, scene.sentences[sentence]!, at) : []
  return ({ entity }) => [...spokenOf, ...teller, ...askers].some((one) => one.entity === entity)
}

/** “Bo Roe told Ann Lee that it was late, she said”: who is told to have told it, and so does not say that he did. */
function toldIn(scene: Scene, { words, phrases }: ParsedSentence, at: number): Named[] {
  const pronoun = words.findIndex(({ start }) => start === at)
  if (words[pronoun - 1]?.text !== ',' || !sayingVerbs.has(words[pronoun + 1]?.lemma ?? '')) return []
  const [subject] = phrases
  const verb = words[(subject?.last ?? -1) + 1]
  return subject?.first === 0 &&
    subject.last < pronoun &&
    /^(?:told|asked|warned|assured|urged)$/.test(verb?.text ?? '')
    ? namedIn(scene, words[0]!.start, words[subject.last]!.end)
    : []
}

/** “Jon Roe grew up in Orsk. His father, Erik, was a miner. He …”: whether somebody is told of once, by a given name and whose he is, who may be meant as well. */
const isToldByOwner = ({ entity }: Speaker, gender: Gender | null): boolean =>
  entity?.type === 'person' &&
  gender !== null &&
  !/\s/u.test(entity.name) &&
  entity.mentions.every(({ role }) => genderOfPronoun(/^(?:his|her)(?=\s)/i.exec(role ?? '')?.[0]) === gender)

/** Whether a sentence has somebody of a gender as its subject, by name or by the pronoun. */
function isAbout(scene: Scene, index: number, gender: Gender): boolean {
  const sentence = scene.sentences[index]
  const subject = sentence === undefined ? null : (pronounSubject(sentence) ?? subjectPhrase(sentence))
  if (sentence === undefined || subject === null) return false
  if ('text' in subject) return genderOfPronoun(subject.text) === gender
  const [from, to] = [sentence.words[subject.first]!.start, sentence.words[subject.last]!.end]
  return (
    subject.kind === 'name' && namedIn(scene, from, to).some(({ entity }) => mayBeOf(scene, entity, gender))
  )
}

/** “He paid nothing, his lawyer said. His wife …”: whether somebody without a name only speaks for another, who is as likely to be told of next. */
const isMouthpiece = ({ entity, head }: Speaker) => entity === null && onlySpeaksFor.test(head)

/** “The gaffer denied that he would sell Roe. “Not for any money,” he said”: whether somebody without a name is told by any noun for a person. */
const isCalledPerson = ({ name, entity, head, plural }: Speaker, pronoun: string): boolean =>
  entity === null &&
  !plural &&
  /^s?he$/.test(pronoun) &&
  isPerson(head) &&
  genderFits(head, genderOfPronoun(pronoun)) &&
  !/^(?:one of|any|every|each|no)\s/i.test(name)

/** What a body does that has looked into something, and no letter: “it concluded”. */
const verdict = /^(?:conclude|find|rule|determine|decide)$/

const verbBehind = ({ sentences }: Scene, index: number, at: number): string =>
  sentences[index]!.words.find(({ start }) => start > at)?.lemma ?? ''

/** “he said”, “said he”, but not “the firm said he had”: whether the pronoun that stands at an offset is one who says something. */
const saysBeside = (scene: Scene, index: number, at: number): boolean => {
  const { words } = scene.sentences[index]!
  const pronoun = words.findIndex(({ start }) => start === at)
  const [before, behind] = [words[pronoun - 1], words[pronoun + 1]]
  return [isAnyVerb(behind) ? undefined : before, behind].some((word) => sayingVerbs.has(word?.lemma ?? ''))
}
