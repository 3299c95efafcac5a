/** Whether another body than the one found may be meant by “the company”. */
import type { Entity } from '../../naming/entity.ts'
import { mayBeBodys } from '../../naming/roles.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { isBody } from './body-names.ts'
import { onlySpeaksFor } from './mouthpieces.ts'
import { heardBefore, namedIn, type Named, type Scene, type Speaker } from './scene.ts'

/** “Vakt withdrew the pumps. They came from Orsk Works, the firm said”, which is Vakt: whether a body is only told of beside another. */
export function isToldAbout(scene: Scene, index: number, from: number, entity: Entity): boolean {
  const here = entity.mentions.filter(({ sentence, start }) => sentence === index && start < from)
  const isBehindPreposition = here.every(({ start }) =>
    /\b(?:from|by|with|against|to)\s(?:the\s)?$/i.test(scene.text.slice(Math.max(0, start - 14), start)),
  )
  return (
    here.length > 0 &&
    isBehindPreposition &&
    scene.named.some(
      ({ entity: other, sentence }) => sentence === index - 1 && other !== entity && isBody(scene, other),
    )
  )
}

/** “IBM sold a mill. … Norland Water sold a dam. The company said …”: whether the sentence before is about a name of which nothing tells what it is, and which is nearer. */
export function isBesideUnknown(scene: Scene, index: number, organisation: Entity): boolean {
  const before = scene.sentences[index - 1]
  if (before === undefined || isParted(scene, index)) return false
  const [first] = namedIn(scene, before.start, before.end)
  return (
    first?.start === before.start &&
    first.entity.type === 'other' &&
    !namedIn(scene, before.start, before.end).some(({ entity }) => entity === organisation)
  )
}

/** Whether a sentence opens a paragraph. */
export const isParted = ({ text, sentences }: Scene, index: number) =>
  text.slice(sentences[index - 1]?.end ?? 0, sentences[index]!.start).includes('\n')

/**
 * “Vakt said it will close. It lost its client, the delivery company Orsk Prime. … The company said …”: whether a firm that is called
 * by the noun has said nothing and is told of but once, further up, where another has spoken that may be meant as well.
 */
export function isBesideSpeaker(
  scene: Scene,
  index: number,
  { entity, start }: Named,
  fits: (entity: Entity | null) => boolean,
): boolean {
  const from = scene.sentences[index]!.start
  const isOnlyThere = entity.mentions.every((one) => one.start === start || one.start >= from)
  const spoke = heardBefore(scene, from).map(({ speaker }) => speaker.entity)
  return (
    isOnlyThere &&
    start < (scene.sentences[index - 1]?.start ?? 0) &&
    !spoke.includes(entity) &&
    spoke.some((other) => fits(other))
  )
}

/** “Vakt recalls its pumps, sold at Orsk Works. … The company said …”: whether another that opens a sentence before may be meant, named so many times more than the one found. */
export function isRivalled(scene: Scene, from: number, found: Entity, lead: number): boolean {
  const count = ({ mentions }: Entity) => mentions.filter(({ start }) => start < from).length
  return scene.sentences.some(({ start, end }) => {
    const [first] = start < from ? namedIn(scene, start, end) : []
    return (
      first?.start === start &&
      first.entity !== found &&
      /^(?:organisation|other)$/.test(first.entity.type) &&
      !found.name.includes(first.entity.name) &&
      !first.entity.name.includes(found.name) &&
      count(first.entity) >= count(found) + lead
    )
  })
}

/**
 * “Vakt cut jobs. It denied talks with the investment firm Orsk Prime. Orsk Prime declined to comment. The company …”: whether a firm is
 * called so only where it is told of beside another, and does nothing itself.
 */
export const isInPassing = ({ text }: Scene, from: number, { mentions }: Entity): boolean =>
  mentions.every(
    ({ start, end }) =>
      start >= from ||
      besideAnother.test(text.slice(Math.max(0, start - 60), start)) ||
      saysNothing.test(text.slice(end, end + 40)),
  )

/** “from Orsk to Brava”, “bought Roe from Vakt”: whether a name of which nothing tells what it is only stands where something comes from or goes. */
export const isOnWay = ({ text }: Scene, { type, mentions }: Entity): boolean =>
  type === 'other' && mentions.every(({ start }) => onWay.test(text.slice(Math.max(0, start - 40), start)))

const onWay = /\b(?:from|via|between|from (?:\p{Lu}\S+ ){1,2}to)\s$/u

const besideAnother =
  /\b(?:against|at|by|for|from|of|to|with)\s(?:an?|her|his|its|the|their)\s(?:[\p{L}-]+\s){1,4}$/u
const saysNothing =
  /^\s(?:(?:has\s)?(?:declined|refused)\sto\s(?:comment|say)|did\snot\s(?:comment|reply|respond))/

/** “Acme cut jobs. A spokesman for Vakt denied it. It said …”, “Acme lost $40m. A rival wants to buy it. It said …”: whether another body has come up since the one found for “it” was told of last. */
export function isOvertaken(scene: Scene, index: number, at: number, { entity, name }: Speaker): boolean {
  const named = entity?.mentions.findLast(({ start }) => start < at)?.sentence ?? -1
  const heard = heardBefore(scene, at)
  const spoke =
    heard.find((one) => one.speaker.entity === entity && one.speaker.name === name)?.sentence ?? -1
  const since = Math.max(named, spoke)
  const mouthpiece = heard.find(
    ({ speaker, start }) =>
      speaker.entity === null &&
      onlySpeaksFor.test(speaker.head) &&
      namedIn(scene, start, start + speaker.name.length).length > 0,
  )
  const before = scene.sentences[index - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  const isRole = subject?.kind === 'common' && mayBeBodys(before!.words[subject.head]!.lemma)
  return since >= 0 && (since < (mouthpiece?.sentence ?? -1) || (isRole && since < index - 1))
}
