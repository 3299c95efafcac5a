/** Whether somebody may be meant by a pronoun, as far as gender, number and kind tell. */
import { bodyKinds, bodyNouns, roleNouns } from '../../data/cues.ts'
import { mansNoun, mansTrade, womansNoun } from '../../data/gender-nouns.ts'
import { opensPlace, thingWord } from '../../data/name-words.ts'
import { isMeasureNoun } from '../../data/nouns.ts'
import { isGovernmentName } from '../../data/countries.ts'
import type { Entity } from '../../naming/entity.ts'
import { genderByName } from '../../naming/genders.ts'
import { mayBeBodys } from '../../naming/roles.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { Heard, Scene, Speaker } from './scene.ts'

const personal = /^(?:he|she|him|her|his|hers|i|me|my|who|himself|herself)$/

/** A name of two to four words of which nothing tells what it is: “Tariq Aziz has run the port. “It is late,” he said.” */
export const couldBePerson = (scene: Scene, entity: Entity): boolean =>
  entity.type === 'other' &&
  /^\p{Lu}(?:\p{Ll}\S*|\.)(?:\s\S+){1,3}$/u.test(entity.name) &&
  !isThing(entity) &&
  // “American Pie” in quotation marks is a work
  !entity.mentions.some(({ hint }) => hint === 'other') &&
  !entity.mentions.some(({ start }) => /\bthe\s$/i.test(scene.text.slice(Math.max(0, start - 5), start)))

/** “Port Ellis”, “at Harbour Films”, “off Orsk Head”: whether a name of which nothing else tells what it is opens like a place’s, or ever stands behind a word for where. */
export const isWhere = ({ text }: Scene, { name, mentions }: Entity): boolean =>
  opensPlace.test(name) ||
  mentions.some(({ start }) =>
    /\b(?:across|around|at|in|inside|near|off|outside|throughout)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ),
  )

/** “Gold Stein said he had …”: whether little more than that pronoun tells that a name is a person’s, and no firm’s. */
export const isOfUnknownKind = ({ entity }: Speaker) =>
  entity !== null &&
  entity.type === 'person' &&
  genderByName(entity) === null &&
  entity.roles.every(mayBeBodys) &&
  entity.mentions.every(({ hint, text }) => hint === null && text === entity.name)

/** Whether somebody named may be a person of a gender, as far as the text tells. */
export const mayBeOf = (scene: Scene, entity: Entity, gender: Gender): boolean =>
  couldBePerson(scene, entity) || (entity.type === 'person' && (entity.gender ?? gender) === gender)

export type Gender = 'female' | 'male'

/** Whom “he” or “she” tells; null for other pronouns. */
export const genderOfPronoun = (pronoun = ''): Gender | null =>
  /^(?:she|hers?|herself)$/i.test(pronoun)
    ? 'female'
    : /^(?:he|him|his|himself)$/i.test(pronoun)
      ? 'male'
      : null

const isThing = ({ name }: Entity) => {
  const last = name.split(/\s+/u).at(-1) ?? ''
  return thingWord.test(last) || ofClubs.test(last)
}

/** What names of clubs end in, and no surname: “Orsk United”. */
const ofClubs = /^(?:Albion|Athletic|Hotspur|Rangers|Rovers|United|Wanderers|F\.?C\.?|A\.?F\.?C\.?)$/i

/** Tells whether somebody may be meant by a pronoun; `near`: in the same sentence, where more is plain. */
export function fitting(pronoun: string, near: boolean): (speaker: Speaker) => boolean {
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
        return (
          roleNouns.has(head) &&
          !/^(?:party|team)$/.test(head) &&
          genderFits(head, gender) &&
          !isAnybody.test(name)
        )
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

/** “Any driver”, “every witness”: nobody in particular. */
const isAnybody = /^(?:any|every|each|no)\s/i

/** “The coast guard”, “the national guard”: a body, and nobody who guards. */
export const isGuard = (name: string): boolean => /\b(?:coast|national|border|republican) guard$/i.test(name)

/** Whether somebody without a name is a body: “the bank”, “the coast guard”. */
export const isUnnamedBody = ({ name, head, entity, plural }: Speaker) =>
  entity === null &&
  !plural &&
  (bodyNouns.has(head) || bodyKinds.has(head) || isGuard(name) || onlyIfSpeaking.test(head))

/** Nouns that are something else where they say nothing: “the body was found”, “in the lobby”. */
const onlyIfSpeaking =
  /^(?:alliance|arm|body|branch|confederation|consortium|consulate|division|embassy|fund|guild|inspectorate|league|lobby|secretariat|subsidiary|tank|tribunal|trust|unit)$/

/** “A group of lawyers”: a body without a name that is “it” and, for whom it is made up of, “they”. */
export const isBodyOfSeveral = (speaker: Speaker) =>
  isUnnamedBody(speaker) && /\sof\s(?:[\p{L}\d,-]+\s)*\p{Ll}+s$/u.test(speaker.name)

/** A body, a thing or a government; other places say nothing. */
const canBeIt = ({ type, name }: Entity) =>
  type !== 'person' &&
  !isMeasureNoun(name) &&
  !/\b(?:Eve|Day|Week|Night|Season|Christmas)$/.test(name) &&
  (type !== 'place' || isGovernmentName(name))

/** Whether a noun may stand for somebody of that gender. */
export const genderFits = (head: string, gender: Gender | null) =>
  gender === null || !(gender === 'male' ? womansNoun : anyMans).test(head)

/** “The chairman … she said” is another, and so, mostly, is “the actor”. */
const anyMans = new RegExp(`${mansNoun.source}|${mansTrade.source}|^actor$`, 'iu')

/** “|When the driver| yelled “Stop!”, it was late, she said”: whether somebody without a name speaks in a clause that only tells when, and so in what another says. */
export const speaksAside = ({ text }: Scene, { speaker, start }: Heard) =>
  speaker.entity === null &&
  /\b(?:after|as|before|if|until|when|while)\s$/i.test(text.slice(Math.max(0, start - 7), start))

/** “The judge jailed Roe. She said … He …”: whether whoever spoke was told of there by the pronoun for the other gender. */
export function isToldOther({ text }: Scene, { start }: Heard, gender: Gender | null): boolean {
  const told = genderOfPronoun(/^s?he\b/i.exec(text.slice(start, start + 4))?.[0])
  return gender !== null && told !== null && told !== gender
}
