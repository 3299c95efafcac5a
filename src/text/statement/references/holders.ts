import { isLoose, supports } from '../../attribution/speakers/offices.ts'
import type { Scene } from '../../attribution/speakers/scene.ts'
import type { Entity } from '../../naming/entity.ts'

/** Words before an office that make another office of it: a deputy mayor is not “the mayor”. */
const otherwise =
  /^(?:vice|deputy|assistant|associate|acting|former|ex|late|then|junior|shadow|co|sub|future|designate|elect)$/i

/** Words before an office by which whoever holds it now is not meant, unless the text calls them so: “the new mayor”, “the outgoing head”. */
const succeeding =
  /^(?:new|next|future|incoming|acting|interim|former|ex|previous|outgoing|departing|late|ousted)$/i

/** Words that say what somebody does or is to somebody, before what they do it for: “director of research” → “director”. */
const heads = (role: string): string[][] =>
  (role.split(/\s(?:of|for|at|in|with|from|to|on|by|who)\s/iu)[0] ?? '')
    .split(/,\s|\sand\s/u)
    .map((part) => part.toLowerCase().split(/[\s-]+/u))

/** Whether a role as printed, “Brekke’s police chief”, is the one that a noun and the words before it name: “the chief”. */
export function isRole(role: string, noun: string, modifiers: readonly string[]): boolean {
  const wanted = modifiers.map((word) => word.toLowerCase())
  const own = role.toLowerCase().split(/[\s-]+|(?=['’])/u)
  return heads(role).some(
    (words) =>
      words.at(-1) === noun &&
      wanted.every((word) => own.includes(word)) &&
      words.every((word) => !otherwise.test(word) || wanted.includes(word)),
  )
}

/**
 * Whether a text says that somebody holds the role that a description gives, “the driver”, and speaks of nobody else who
 * could be meant: nobody else of that role by name, and nobody without one (“a driver”, “two ministers”).
 * @param before offset where the description stands
 */
export function isKnownAs(
  scene: Scene,
  entity: Entity,
  noun: string,
  modifiers: readonly string[],
  before: number,
): boolean {
  // “the 62-year-old coach”, “the Brazilian driver”: what the text says beside the name is no part of the role
  const telling = modifiers.filter((word) => !isLoose(word) || succeeding.test(word))
  const holds = (one: Entity) => one.roles.some((role) => isRole(role, noun, telling))
  if (!holds(entity) || !supports(scene, entity, modifiers)) return false
  const { text, entities } = scene
  if (entities.some((one) => one !== entity && one.type === 'person' && holds(one))) return false
  const others = new RegExp(
    `\\b(?:an?|another|one|two|three|four|five|several|some|many|other)\\s(?:[\\p{L}-]+\\s){0,3}${noun}s?\\b`,
    'giu',
  )
  return [...text.slice(0, before).matchAll(others)].every(({ index, 0: found }) => {
    const end = index + found.length
    // “Ann Lee, a driver”, “a driver, Ann Lee”: she is the one
    return entity.mentions.some(
      (one) =>
        (one.end < index && index - one.end <= 2) ||
        (one.start > end && one.start - end <= 2) ||
        (one.start >= index && one.start <= end + 1),
    )
  })
}
