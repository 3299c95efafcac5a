import { lowerFirst } from '../../words/edits.ts'
import { bodyNouns, bodyKinds, officialRoles, roleNouns, starRoles } from '../../data/cues.ts'
import type { Entity, Mention } from '../../naming/entity.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { nounOf, type Word } from '../../words/words.ts'
import { keptUnnamed } from '../cues/anonymity.ts'
import { agreeingInAge, calledByAge, personOfAge } from './ages.ts'
import { body, isStudy } from './bodies.ts'
import { isOfBody, isPlural, isTied, shortened, succeeding, unnamedPerson } from './described.ts'
import { calledSo, onlyPerson } from './epithets.ts'
import { issuerMeant } from './issuers.ts'
import { isLoose, person, sameWords, subjectDescribed } from './offices.ts'
import { fitsRole } from './called-by.ts'
import { isOpen, ownerMeant, thingAsSubject } from './owners.ts'
import { couldBePerson, genderFits, genderOfPronoun, isGuard, type Gender } from './pronoun-fit.ts'
import { resolvePronoun } from './pronouns.ts'
import { namedIn, speakerOf, type Scene, type Speaker } from './scene.ts'
import { isOfAnother, calledByLastWord, sourceBefore, calledBefore } from './called-before.ts'

/** The words that describe somebody. */
type Description = {
  printed: string
  /** The noun that carries them. */
  head: Word
  /** Offset of the first word. */
  from: number
  phrase: NounPhrase | null
  /** Index of the last word in the sentence. */
  last: number
}

/** “the official”, “his lawyer”, “the Brazilian driver”, “the airline”: somebody described, who may be named elsewhere. */
export function resolveDescription(scene: Scene, index: number, description: Description): Speaker {
  const { printed, head, from } = description
  const noun = nounOf(head)
  const own: Speaker = { name: shortened(printed), entity: null, head: noun, plural: isPlural(head) }
  const owner = /^(his|her|its|their)\s(.+)$/i.exec(printed)
  if (owner !== null) return owned(scene, index, own, owner[1] ?? '', owner[2] ?? '', from)
  if (calledByAge(printed) !== null) {
    const meant = personOfAge(scene, index, printed)
    return meant === null ? own : speakerOf(meant, '')
  }
  const someone = unnamedPerson(printed)
  if (someone !== null) {
    const meant = calledSo(scene, index, from, printed, genderOfPronoun(someone))
    const noun = { she: 'woman', he: 'man', who: 'person' }[someone]
    return meant === null ? { ...own, head: noun } : speakerOf(meant, '')
  }
  if (own.plural && /^[\p{L}]+$/u.test(printed))
    return { ...own, name: calledBefore(scene, from, printed.toLowerCase()) ?? own.name }
  const held = own.plural ? null : heldFor(scene, description, noun)
  if (held !== null) return speakerOf(held, noun)
  if (!/^(?:the|this|that)\s/i.test(printed) || own.plural) return own
  const rest = printed.replace(/^\S+\s/, '')
  // “the head of the agency”, “the Nato spokesman”: it says itself who is meant
  const before = rest.slice(0, Math.max(0, rest.indexOf(head.text)))
  const modifiers = before.split(/[\s-]+/u).filter(Boolean)
  const star = starRoles.has(noun)
  // “the wife of one of the miners”
  const tied = isTied(rest.slice(rest.indexOf(head.text) + head.text.length))
  const bare = !tied && modifiers.every((word) => isLoose(word) || (star && /^\p{Lu}/u.test(word)))
  const guard = isGuard(own.name)
  const isRole = !guard && (roleNouns.has(noun) || officialRoles.has(noun) || starRoles.has(noun))
  const successor = modifiers.find((word) => succeeding.test(word))?.toLowerCase()
  if (isRole && successor !== undefined) {
    const held = scene.entities.filter(
      (one) => fitsRole(one, (word) => word === successor) && fitsRole(one, (word) => word === noun),
    )
    return held.length === 1 ? speakerOf(held[0]!, noun) : own
  }
  if (isRole) {
    const who =
      (bare ? person(scene, index, from, noun, modifiers) : sameWords(scene, from, noun, rest)) ??
      (description.phrase === null || tied || isOfBody(rest.slice(before.length + head.text.length))
        ? null
        : subjectDescribed(scene, index, from, noun, modifiers)) ??
      own
    if (who.entity !== null && isKeptUnnamed(scene, from + printed.length)) return own
    if (isSpokenOf(scene, index, from, noun, who)) return own
    const aged = who.entity === null ? null : agreeingInAge(scene, index, printed, who.entity)
    if (aged !== who.entity) return aged === null ? own : speakerOf(aged, noun)
    return agreeing(scene, index, from, who) ?? own
  }
  const issuer = issuerMeant(scene, index, printed)
  if (issuer !== null) return { ...issuer, head: noun }
  if (noun === 'paper' && isStudy(scene, from)) return own
  if (noun === 'source') return (bare && modifiers.length === 0 ? sourceBefore(scene, from) : null) ?? own
  if (guard || bodyNouns.has(noun) || bodyKinds.has(noun)) {
    const meant = body(scene, index, from, noun, modifiers, bare)
    return meant === null || (bare && isOfAnother(scene, index, from, noun, meant)) ? own : meant
  }
  return (bare && modifiers.length === 0 ? calledByLastWord(scene, from, noun) : null) ?? own
}

/**
 * “Through her lawyers, the former director said”, “the former director said she …”: somebody described, as far as the pronouns
 * beside them agree: where one in front tells of another, whom that means; null where one behind does.
 */
function agreeing(scene: Scene, index: number, from: number, who: Speaker): Speaker | null {
  const { words } = scene.sentences[index]!
  const at = words.findIndex(({ start }) => start === from)
  const before = words[at - 1]?.text === ',' && words[0]?.pos === 'ADP' ? words.slice(0, at) : []
  const leadIn = before.find(({ text }) => /^(?:his|her)$/i.test(text))
  const verb = words.findIndex(({ pos }, index) => index > at && /^(?:VERB|AUX)$/.test(pos))
  const behind = words.slice(verb + 1, verb + 3).find(({ text }) => /^s?he$/i.test(text))
  const gender = genderOfPronoun((leadIn ?? behind)?.text)
  if (leadIn !== undefined && who.entity === null) {
    const only = onlyPerson(scene, index, from, gender)
    return only === null ? who : speakerOf(only, who.head)
  }
  if (gender === null || (who.entity?.gender ?? gender) === gender) return who
  // “Roe’s lawyer wept. The judge said he had stolen”: whom that pronoun means was told of before
  if (leadIn === undefined) return isToldBefore(scene, index, gender) ? who : null
  return resolvePronoun(scene, index, from, gender === 'female' ? 'she' : 'he')
}

/** Whether one of the two sentences before speaks, by name or pronoun, of somebody of a gender. */
const isToldBefore = (scene: Scene, index: number, gender: Gender): boolean =>
  scene.sentences
    .slice(Math.max(0, index - 2), index)
    .some(
      ({ words, start, end }) =>
        words.some(({ text, start: at }) => genderOfPronoun(text) === gender && !scene.isQuoted(at)) ||
        namedIn(scene, start, end).some(({ entity }) => entity.type === 'person' && entity.gender === gender),
    )

/** “Jon Aker will stay, the manager said”: whether who is described behind a comma would be whom the words before it speak of, and nothing says that they hold that office. */
function isSpokenOf(scene: Scene, index: number, from: number, noun: string, { entity }: Speaker): boolean {
  const { start, words } = scene.sentences[index]!
  return (
    entity !== null &&
    words.some(({ text }, at) => text === ',' && words[at + 1]?.start === from) &&
    namedIn(scene, start, from).some((named) => named.entity === entity) &&
    !fitsRole(entity, (word) => word === noun)
  )
}

/** “said the man, who asked not to be named”: whether somebody described is told to go without a name, and so is nobody named. */
const isKeptUnnamed = ({ text }: Scene, end: number) => keptUnnamed.test(text.slice(end, end + 110))

/** “Mr Roe’s lawyer”: the one whom the text names as such, “his lawyer, Ann Lee”; null for none or several. */
function heldFor(scene: Scene, { printed, head, from }: Description, noun: string): Entity | null {
  if (!roleNouns.has(noun) || !new RegExp(`['’]s?\\s${noun}$`, 'iu').test(printed)) return null
  const owner = namedIn(scene, from, head.start).at(-1)
  if (owner === undefined || !/^['’]s?\s$/.test(scene.text.slice(owner.end, head.start))) return null
  const [only, another] = heldBy(scene, owner.entity, noun)
  return another === undefined ? (only ?? null) : null
}

/** Those whom the text names as what a noun says of somebody: “his lawyer, Ann Lee”, “Mr Roe’s lawyer, Ann Lee”, “Ann Lee, a lawyer for Mr Roe”. */
function heldBy(scene: Scene, owner: Entity, noun: string): Entity[] {
  const names = owner.mentions.map(({ text }) => text.toLowerCase())
  const holds = ({ role, sentence, start }: Mention) => {
    const told = role?.toLowerCase() ?? ''
    const pronoun = /^(?:his|her|its|their)(?=\s)/.exec(told)?.[0]
    const isNoun = told.endsWith(` ${noun}`)
    return pronoun === undefined
      ? names.some(
          (name) =>
            [`${noun} for ${name}`, `${noun} of ${name}`].some((end) => told.endsWith(end)) ||
            (isNoun && [`${name}'s `, `${name}’s `, `${name} `].some((opening) => told.startsWith(opening))),
        )
      : isNoun && resolvePronoun(scene, sentence, start - told.length, pronoun)?.entity === owner
  }
  return scene.entities.filter((one) => one !== owner && one.type === 'person' && one.mentions.some(holds))
}

/**
 * “The driver slept, his lawyer said”: whom the sentence itself speaks of without a name, who is meant before anybody named
 * elsewhere. Undefined where it speaks of nobody or names somebody too; null where it speaks of several.
 */
function personDescribed(
  scene: Scene,
  index: number,
  before: number,
  gender: 'female' | 'male' | null,
): Speaker | null | undefined {
  const sentence = scene.sentences[index]!
  const { words, phrases } = sentence
  if (gender === null) return undefined
  const named = namedIn(scene, sentence.start, before).some(
    ({ entity }) => entity.type === 'person' || couldBePerson(scene, entity),
  )
  const own = phrases.filter(
    ({ first, head }) => words[head]!.end < before && !scene.isQuoted(words[first]!.start),
  )
  if (named || own.some(({ kind, head }) => kind === 'pronoun' && /^s?he$/i.test(words[head]!.text)))
    return undefined
  // “The 51-year-old denies it, his lawyer said”
  const aged = calledByAge(scene.text.slice(sentence.start, before))
  if (aged?.index === 0) {
    const bearer = personOfAge(scene, index, aged[0])
    return bearer === null
      ? { name: lowerFirst(aged[0]), entity: null, head: 'person', plural: false }
      : speakerOf(bearer, '')
  }
  const people = own.filter(({ kind, head }) => {
    const noun = words[head]!
    return kind === 'common' && !isPlural(noun) && mayBePerson(noun.lemma) && genderFits(noun.lemma, gender)
  })
  const [one] = people
  if (one === undefined) return undefined
  const opening = words[one.first]!
  if (people.length > 1 || !/^the$/i.test(opening.text)) return null
  return asDescribed(scene, index, one)
}

/** Whoever a noun phrase for a person describes: somebody known by that office, else “the driver” by these words. */
export function asDescribed(scene: Scene, index: number, phrase: NounPhrase): Speaker {
  const { words } = scene.sentences[index]!
  const [from, head, to] = [words[phrase.first]!, words[phrase.head]!, words[phrase.last]!]
  const who = resolveDescription(scene, index, {
    printed: scene.text.slice(from.start, to.end),
    head,
    from: from.start,
    phrase,
    last: phrase.last,
  })
  return who.entity !== null && fitsRole(who.entity, (one) => one === head.lemma)
    ? who
    : {
        name: `the ${scene.text.slice(words[phrase.first + 1]!.start, to.end)}`,
        entity: null,
        head: head.lemma,
        plural: false,
      }
}

/** “his lawyer”: the one whom the article names as such, else “Mohamed Morsi’s lawyer”. */
function owned(
  scene: Scene,
  index: number,
  own: Speaker,
  pronoun: string,
  rest: string,
  from: number,
): Speaker {
  const thing = /^its$/i.test(pronoun) ? thingAsSubject(scene, index, from, own.head) : null
  if (thing !== null) return { ...own, name: `the ${thing}'s ${rest}` }
  const near = personDescribed(scene, index, from, genderOfPronoun(pronoun))
  const owner = near === undefined ? ownerMeant(scene, index, from, pronoun.toLowerCase()) : near
  if (owner === null || (near === undefined && isOpen(scene, index, owner, pronoun))) return own
  if (roleNouns.has(own.head) && owner.entity !== null) {
    const [named] = heldBy(scene, owner.entity, own.head)
    if (named !== undefined) return speakerOf(named, own.head)
  }
  const possessive = /s$/.test(owner.name) ? `${owner.name}'` : `${owner.name}'s`
  return { ...own, name: `${possessive} ${rest}` }
}
