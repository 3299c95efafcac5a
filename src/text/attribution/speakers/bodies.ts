import { bodyKinds } from '../../data/cues.ts'
import type { Entity } from '../../naming/entity.ts'
import {
  doesBusiness,
  firmNoun,
  isCalled,
  isCalledFirm,
  isInPublicName,
  isNamedOtherwise,
  isOfMembers,
  isOfOtherCountry,
  isOfOtherKind,
  isPublic,
  isWhose,
  ofOthers,
  ofTrade,
} from './body-kinds.ts'
import { isBody, runsSomething } from './body-names.ts'
import {
  isBesideSpeaker,
  isBesideUnknown,
  isInPassing,
  isOnWay,
  isParted,
  isRivalled,
  isToldAbout,
} from './body-rivals.ts'
import { firmBefore } from './firm-before.ts'
import { isMedium, isPaper, mediumNoun, onAir, paperNoun } from './media.ts'
import { isLoose } from './offices.ts'
import { isOutlet } from './outlet-reports.ts'
import {
  commonest,
  heardBefore,
  namedIn,
  nearestNamed,
  speakerOf,
  type Scene,
  type Speaker,
} from './scene.ts'
import { besideWorkplace, isWorkplace } from './workplaces.ts'

/** “the airline”, “the company”: the body that the text calls so, else the one it is about; null where that is not told. */
export function body(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  modifiers: readonly string[],
  bare: boolean,
): Speaker | null {
  const called = (one: Entity) =>
    one.type !== 'person' &&
    one.name.toLowerCase().split(/\s+/u).includes(noun) &&
    !isNamedOtherwise(one, noun) &&
    !isOfOtherCountry(one, noun, modifiers) &&
    // “Fish Retailer Weekly” is no retailer
    (mediumNoun.test(noun) || !isOutlet(one.name))
  const apart = modifiers.length === 0 ? setApart(scene, from, noun, called) : []
  const same = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      called(entity) &&
      !apart.includes(entity) &&
      modifiers.every((word) => entity.name.toLowerCase().includes(word.toLowerCase()) || isLoose(word)),
  )
  const met = heardBefore(scene, from).find(
    ({ sentence, speaker }) =>
      // “the anti-doping agency” is told of throughout, “an airline” only near by
      (sentence >= index - reach || /^the\s/i.test(speaker.name)) &&
      isUnnamed(speaker, noun) &&
      modifiers.every((word) => tells(speaker, word)),
  )
  // “The central bank kept …”, “said Ann Lee of Meridian Bank”, “The bank said”
  const beside =
    same === null || modifiers.length > 0 ? undefined : besideWorkplace(scene, from, same.entity, called)
  if (beside !== undefined) return beside === null ? null : speakerOf(beside, noun)
  if (same !== null && !(isWorkplace(scene, same.entity) && tellsOf(scene, index, noun)))
    return speakerOf(same.entity, noun)
  if (!bare || same !== null) return met?.speaker ?? null
  // “The company will have to pay Norcan”
  const isNamedThere = ({ mentions }: Entity) =>
    mentions.some(({ sentence, start }) => sentence === index && start > from)
  const isNotMeant = (entity: Entity) =>
    firmNoun.test(noun)
      ? isNamedThere(entity) || isToldAbout(scene, index, from, entity)
      : isWhose(scene, entity, noun)
  const fits = (entity: Entity | null | undefined): entity is Entity =>
    isBody(scene, entity) &&
    !isNotMeant(entity) &&
    !isOfOtherCountry(entity, noun, modifiers) &&
    mayBeCalled(scene, entity, noun)
  const told = firmNoun.test(noun) ? firmBefore(scene, index, noun, fits) : null
  if (told !== null) return told
  // Who is speaking in this very sentence is “it” there, not “the firm”.
  const recent = heardBefore(scene, from).find(
    ({ sentence, speaker }) =>
      sentence >= index - 4 &&
      sentence < index &&
      // “The Herald reports”, where nothing else names it
      (fits(speaker.entity) || (paperNoun.test(noun) && speaker.entity === null && isPaper(speaker.name))),
  )
  // “The Tarvian drugs agency said … Norvex said … The agency said …”
  const isOfUnnamed = met !== undefined || tellsOf(scene, index, noun)
  if (recent !== undefined && bodyKinds.has(noun) && mediumNoun.test(noun) && !isOfUnnamed)
    return recent.speaker
  // “Brightwell said … . The company said …”, whatever firm is called so further up
  if (firmNoun.test(noun) && recent?.sentence === index - 1 && !isParted(scene, index))
    return isOfOneKind(noun) && met !== undefined ? null : recent.speaker
  const airline = /^(?:airline|carrier)$/.test(noun) ? onlyAirline(scene, from) : null
  const described = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      isBody(scene, entity) &&
      !isNotMeant(entity) &&
      !isNamedOtherwise(entity, noun) &&
      !isOfOtherCountry(entity, noun, modifiers) &&
      (isCalled(scene, entity, noun, from) ||
        (/^(?:company|firm)$/.test(noun) && (runsSomething(entity) || isCalledFirm(scene, entity, from))) ||
        entity === airline),
  )
  if (described !== null)
    return firmNoun.test(noun) &&
      (isBesideSpeaker(scene, index, described, fits) ||
        isBesideUnknown(scene, index, described.entity) ||
        (isInPassing(scene, from, described.entity) && isRivalled(scene, from, described.entity, -Infinity)))
      ? null
      : speakerOf(described.entity, noun)
  // “The charity” after “A Dutch charity”
  if (met !== undefined) return met.speaker
  const led = doesBusiness(noun) ? ledBefore(scene, index, noun) : null
  if (led !== null) return speakerOf(led, noun)
  if (!bodyKinds.has(noun) || ofOthers.test(noun) || (mediumNoun.test(noun) && isOfUnnamed)) return null
  if (ofTrade.test(noun)) {
    const [only, another] = scene.entities.filter(
      (one) => fits(one) && (one.mentions[0]?.start ?? from) < from,
    )
    return only === undefined || another !== undefined ? null : speakerOf(only, noun)
  }
  const organisation = commonest(
    scene,
    from,
    (entity) => fits(entity) || (isBody(scene, entity) && isNamedOtherwise(entity, noun)),
  )
  // whom the article is about is of another kind: the noun is of one that it names seldom, or not at all
  if (organisation !== null && isNamedOtherwise(organisation, noun)) return null
  // whom the article is about, where it is named again since another spoke, rather than who spoke last
  const isNamedSince = (spoke: number) =>
    organisation?.mentions.some(({ sentence }) => sentence > spoke && sentence < index) === true
  const isOpen = (one: Entity | null, lead: number) =>
    one !== null && /^(?:company|firm)$/.test(noun) && isRivalled(scene, from, one, lead)
  if (recent !== undefined && !isNamedSince(recent.sentence))
    return recent.sentence < index - 1 && isOpen(recent.speaker.entity, 1) ? null : recent.speaker
  return organisation === null || isBesideUnknown(scene, index, organisation) || isOpen(organisation, 0)
    ? null
    : speakerOf(organisation, noun)
}

/** Whether a noun says what a firm does, so that an unnamed one told of by it, “an airline”, is as likely meant as one named since. */
const isOfOneKind = (noun: string) => !/^(?:company|firm|giant|group)$/.test(noun)

/** Whether a body is of the kind that a noun is for. */
const mayBeCalled = (scene: Scene, entity: Entity, noun: string): boolean =>
  !isOfOtherKind(scene, entity, noun) &&
  !isNamedOtherwise(entity, noun) &&
  !(doesBusiness(noun) && isOfMembers(scene, entity)) &&
  !((firmNoun.test(noun) || noun === 'group') && (isPublic(entity) || isInPublicName(scene, entity))) &&
  !isOnWay(scene, entity) &&
  // an agency may be of news or of state
  (noun === 'agency' || isMedium(scene, entity) === mediumNoun.test(noun)) &&
  !(paperNoun.test(noun) && onAir.test(entity.name))

/** What sets a body apart from others of its kind: who writes “the central bank” of one does not mean it by “the bank” where another is told of. */
const apartWord = /^(?:central|national|reserve|federal|world)$/i

/** Whether the words right before a body’s noun set it apart: “National Bank of Tarvia”, “the country’s central bank”. */
export const isSetApart = (words: readonly string[], noun: string) =>
  words.some((word, at) => word.toLowerCase() === noun && apartWord.test(words[at - 1] ?? ''))

/** Those named before an offset that “the bank” does not mean, as another bank is named and told of as often: “Merrow Bank” beside “the National Bank”. */
function setApart(scene: Scene, from: number, noun: string, called: (one: Entity) => boolean): Entity[] {
  const told = scene.entities.filter((one) => called(one) && (one.mentions[0]?.start ?? from) < from)
  const isApart = ({ name }: Entity) => isSetApart(name.split(/\s+/u), noun)
  const plain = told.filter((one) => !isApart(one) && !isWorkplace(scene, one))
  const count = (wanted: (one: Entity) => boolean) =>
    scene.named.filter(({ start, entity }) => start < from && wanted(entity)).length
  // “Merrow” is Merrow Bank as well
  const short = plain.map(({ name }) => name.toLowerCase().split(/\s+/u)[0])
  return told.filter(
    (one) =>
      isApart(one) &&
      plain.length > 0 &&
      count((other) => plain.includes(other) || short.includes(other.name.toLowerCase())) >=
        count((other) => other === one),
  )
}

/** How far back, in sentences, a body that “a” brought in may be meant. */
const reach = 8

const isUnnamed = ({ entity, plural, head }: Speaker, noun: string) =>
  entity === null && !plural && head === noun

/** “the mining authority” after “the Czech mining authority” */
const tells = ({ name }: Speaker, word: string) =>
  name.toLowerCase().split(/\s+/u).includes(word.toLowerCase())

/** Whether an earlier sentence tells of a body without a name by the noun: “The central bank of Veria kept …”. */
const tellsOf = ({ sentences }: Scene, index: number, noun: string) =>
  sentences
    .slice(0, index)
    .some(({ words, phrases }) =>
      phrases.some(
        ({ kind, first, head, last }) =>
          kind === 'common' && words[head]?.lemma === noun && (head - first > 1 || last > head),
      ),
    )

const leading =
  /^['’]s?\s(?:\p{Ll}+\s){0,2}(?:boss|chief|head|captain|coach|manager|director|chairman|chairwoman|chair|president|owner|spokes\p{L}+)\b/u

/** “Ann Lee, Meridia’s boss, will leave. The bank denied …”: the one body whose head the sentence before names; null where it names none or several. */
function ledBefore(scene: Scene, index: number, noun: string): Entity | null {
  const before = scene.sentences[index - 1]
  if (before === undefined) return null
  const led = namedIn(scene, before.start, before.end).filter(
    ({ end, entity }) =>
      entity.type !== 'person' &&
      entity.type !== 'place' &&
      leading.test(scene.text.slice(end, end + 50)) &&
      !isOfMembers(scene, entity) &&
      !isOfOtherKind(scene, entity, noun) &&
      !isNamedOtherwise(entity, noun),
  )
  const [only, ...others] = new Set(led.map(({ entity }) => entity))
  return only !== undefined && others.length === 0 ? only : null
}

/** “a new paper”, “the paper titled”: a study, and no newspaper. */
export const isStudy = (scene: Scene, before: number) =>
  /\b(?:research|new|discussion|working|white|academic|scientific|position)\spapers?\b|\bpaper\s(?:titled|entitled|published|that|by)\b/i.test(
    scene.text.slice(0, before),
  )

/** “Alder Airways”, “Air Veria” */
const airlineName = /\bAir(?:lines?|ways)\b|^Air\s\p{Lu}/u

/** The one airline by its name that stands before an offset; null for none or several. */
function onlyAirline({ entities }: Scene, from: number): Entity | null {
  const [only, another] = entities.filter(
    ({ name, mentions }) => airlineName.test(name) && (mentions[0]?.start ?? from) < from,
  )
  return another === undefined ? (only ?? null) : null
}
