import { isLoose, supports } from '../../attribution/speakers/offices.ts'
import type { Scene } from '../../attribution/speakers/scene.ts'
import { roleNouns } from '../../data/cues.ts'
import { inFull } from '../../naming/bearers.ts'
import type { Entity, Mention } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { Edit } from '../../words/edits.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'

/** Words before an office that make another office of it: a deputy mayor is not “the mayor”. */
const otherwise =
  /^(?:vice|deputy|assistant|associate|acting|former|ex|late|then|junior|shadow|co|sub|future|designate|elect)$/i

/** Words before an office by which whoever holds it now is not meant, unless the text calls them so: “the new mayor”, “the outgoing head”. */
const succeeding =
  /^(?:new|next|future|incoming|acting|interim|former|ex|previous|outgoing|departing|late|ousted)$/i

/** “governor” of “gov.” */
const inFullLetters = (word: string) => inFull(word.replace(/\.$/, ''))

/** Words that say what somebody does or is to somebody, before what they do it for: “director of research” → “director”. */
const heads = (role: string): string[][] =>
  (role.split(/\s(?:of|for|at|in|with|from|to|on|by|who)\s/iu)[0] ?? '').split(/,\s|\sand\s/u).map((part) =>
    part
      .toLowerCase()
      .split(/[\s-]+/u)
      .map(inFullLetters),
  )

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

/** “the Ohio governor”, “sued |the sheriff|”: names who bears an office as a title before the name, “Gov. Ann Lee of Ohio”; null where `own` names them already. */
export function holderEdit(
  { scene }: ReferenceContext,
  { words }: ParsedSentence,
  { first, head, last }: NounPhrase,
  own: string,
): Edit | null {
  const [opening, noun] = [words[first]!, words[head]!]
  if (last > head || !roleNouns.has(noun.lemma) || noun.text.toLowerCase() !== noun.lemma) return null
  if (!/^the$/i.test(opening.text) || isToldWhose(words, last + 1)) return null
  const told = words.slice(first + 1, head)
  const land = told
    .filter(({ pos }) => pos === 'PROPN')
    .map(({ text }) => text)
    .join(' ')
  const modifiers = told.flatMap(({ pos, text }) => (pos === 'PROPN' ? [] : [text]))
  const holder = scene.entities.find(
    (one) =>
      one.type === 'person' &&
      one.mentions.some(
        (mention) =>
          mention.start < opening.start &&
          titleBefore(scene.text, mention.start) === noun.lemma &&
          (land === '' || isOfLand(scene.text, mention, land)),
      ) &&
      isKnownAs(scene, one, noun.lemma, modifiers, opening.start),
  )
  return holder === undefined || own.includes(holder.name.split(' ').at(-1)!)
    ? null
    : { start: opening.start, end: noun.end, text: holder.name }
}

/** “Gov. Ann Lee |of Ohio|”, “|Ohio| Gov. Ann Lee”: whether a land stands right beside a name with its title. */
const isOfLand = (text: string, { start, end }: Mention, land: string): boolean =>
  text.startsWith(` of ${land}`, end) || /^(?:['’]s)?\s\S+\s$/u.test(text.slice(0, start).split(land).at(-1)!)

/** “governor” of “Gov. ” right before an offset; null where no word with a capital stands there. */
function titleBefore(text: string, start: number): string | null {
  const title = /\b(\p{Lu}\p{L}+\.?)\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  return title === undefined ? null : inFullLetters(title.toLowerCase())
}

/** “the sheriff |of| Orsk”, “the governor|, Ann Lee|”: whether it is told behind an office who holds it, or of what. */
const isToldWhose = (words: readonly Word[], at: number): boolean =>
  /^(?:of|at|in|that|which|who|whose|'s|’s|['’])$/i.test(textAt(words, at)) ||
  (/^(?:,|for)$/.test(textAt(words, at)) && /^(?:DET|PROPN)$/.test(words[at + 1]?.pos ?? ''))
