/** Whether a name is that of a body: a firm, an authority, a union; not a person’s, a thing’s or a place’s. */
import { bodyKinds } from '../../data/cues.ts'
import { organisationWord, thingWord } from '../../data/name-words.ts'
import type { Entity } from '../../naming/entity.ts'
import { mayBePerson } from '../../words/persons.ts'
import { singular } from '../../words/nouns.ts'
import { calledAll, mostLooked } from './body-kinds.ts'
import { couldBePerson } from './pronoun-fit.ts'
import type { Scene } from './scene.ts'

/** Whether somebody named is a body, as far as the text shows. */
export const isBody = (scene: Scene, entity: Entity | null | undefined): entity is Entity =>
  (entity?.type === 'organisation' && !isProduct(scene, entity) && !isPlatform(scene, entity)) ||
  (entity?.type === 'other' &&
    !isProduct(scene, entity) &&
    // “B-44”
    !/^\p{Lu}{1,3}-\d/u.test(entity.name) &&
    !isCalledThe(scene, entity) &&
    (!mayBePersonName(scene, entity) || isTakenForBody(scene, entity) || runsSomething(entity)) &&
    // “Children”, where a sentence opens with them
    !mayBePerson(singular(entity.name)) &&
    !thingWord.test(entity.name.split(/\s+/u).at(-1) ?? ''))

/** “Its owner, Harbour Lines”, “The ferry’s operator”: what a firm is to a thing. */
export const runsSomething = ({ type, roles }: Entity) =>
  type !== 'person' &&
  type !== 'place' &&
  roles.some((role) => /\b(?:owner|operator|maker|manufacturer|builder|publisher|developer)$/i.test(role))

/** What follows or stands before a body’s name, and seldom a person’s: “which”, “its”, “’s shares”, “chief executive Ann Lee”, “, a Dutch firm”, “by”. */
const afterBody =
  /^(?:,?\s(?:which|it)\b|\s(?:chief executive|CEO|chairman|chairwoman|managing director|shares|stock|employees)\b|['’]s\s(?:\p{Ll}+\s){0,2}(?:chief|chairman|chairwoman|board|shares?|stock|spokes\p{L}+|owners?|customers|employees|staff|profits?)\b|[^.!?]{0,50}\b(?:its|itself)\b)/u
const beforeBody = /\b(?:at|by|from|with)\s$/

/** One word, which may be a surname, or two to four that may be somebody’s whole name. */
const mayBePersonName = (scene: Scene, entity: Entity) =>
  !/\s/.test(entity.name) || couldBePerson(scene, entity)

/** Of a name that may be a person’s, whether the text treats it as a body. */
const isTakenForBody = (scene: Scene, entity: Entity) =>
  /^[\p{Lu}\d&.-]{2,}$/u.test(entity.name) ||
  calledAll(scene, entity).some((noun) => bodyKinds.has(noun)) ||
  entity.mentions.slice(0, mostLooked).some(({ start, end }) => {
    const { text } = scene
    return (
      afterBody.test(text.slice(end, end + 60)) || beforeBody.test(text.slice(Math.max(0, start - 24), start))
    )
  })

/** “he wrote on Instagram”: where things are said, and no body that the article is about. */
const isPlatform = ({ text }: Scene, { mentions }: Entity) =>
  mentions.every(({ start }) => /\b(?:on|via|through)\s$/i.test(text.slice(Math.max(0, start - 9), start)))

/** “the Stella Maris”: of what nothing tells to be a body, a name with an article is mostly a thing’s. */
const isCalledThe = ({ text }: Scene, { mentions }: Entity) =>
  mentions.filter(({ start }) => /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start))).length * 2 >
  mentions.length

/** “its Internet Explorer”: what the text names as somebody’s is no body, unless its name says that it is one. */
function isProduct({ text }: Scene, { name, mentions }: Entity): boolean {
  return (
    !organisationWord.test(name.split(/\s+/u).at(-1) ?? '') &&
    mentions
      .slice(0, 5)
      .some(({ start }) =>
        /\b(?:its|their|his|her)\s(?:\p{Ll}+\s){0,2}$/iu.test(text.slice(Math.max(0, start - 40), start)),
      )
  )
}
