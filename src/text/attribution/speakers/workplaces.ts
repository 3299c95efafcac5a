/** Bodies of which a text tells that somebody works there: “Ann Lee, an economist at Meridian Bank”. */
import { roleNouns } from '../../data/cues.ts'
import { publicBody } from '../../data/name-words.ts'
import type { Entity } from '../../naming/entity.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { Word } from '../../words/words.ts'
import { mostLooked } from './body-kinds.ts'
import { nearestNamed, type Named, type Scene } from './scene.ts'

/** Whether a name only ever says where somebody works: “Ann Lee of Meridian Bank”, “an analyst at Alba Capital”; “control of Meridian Bank” does not. */
export const isWorkplace = ({ text }: Scene, { mentions }: Entity) =>
  mentions.every(({ start }) => {
    const [, before = '', link] =
      /(\S*?)\s(of|at|for|with|from)\s(?:the\s)?$/.exec(text.slice(Math.max(0, start - 30), start)) ?? []
    return (
      link !== undefined &&
      (link !== 'of' || /^\p{Lu}/u.test(before) || mayBePerson(before.replace(/s$/, '')))
    )
  })

/**
 * “The Bank of Norvia kept its rate. Ann Lee, an economist at Merrow Bank, was surprised. The bank …”: whom a noun means for which the
 * nearest name only tells where somebody works, as another is told of before by the same noun. Null where either may be meant, as behind
 * one who speaks for the nearest, `undefined` where none other is told of.
 * @param called whether a body is called by the noun
 */
export function besideWorkplace(
  scene: Scene,
  from: number,
  nearest: Entity,
  called: (one: Entity) => boolean,
): Entity | null | undefined {
  const before = nearest.mentions.filter(({ start }) => start < from).slice(0, mostLooked)
  const posts = before.map((mention) => postAt(scene, mention))
  if (posts.some((post) => post === null)) return undefined
  const other = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      entity !== nearest &&
      called(entity) &&
      entity.mentions
        .slice(0, mostLooked)
        .some((mention) => mention.start < from && !isExperts(postAt(scene, mention))),
  )
  if (other === null) return undefined
  if (!posts.some((post) => speaksForBody.test(post!))) return other.entity
  return other.entity.mentions.filter(({ start }) => start < from).length >= before.length ? null : undefined
}

/** Posts whose holders speak for the body that they are held in. */
const speaksForBody =
  /\b(?:spokes\p{L}+|chiefs?|chair\p{L}*|chief executive|ceo|cfo|officers?|presidents?|vice-president|directors?|managers?|boss|heads?|governors?|deput(?:y|ies)|leaders?|secretary|ministers?|treasurer|founder|owner|dean|rector|chancellor|principal|members?|candidates?|lawmakers?|senators?|mps?)\b(?! economist| strategist| analyst)/iu

const isExperts = (post: string | null) => post !== null && !speaksForBody.test(post)

/** What the text tells that somebody is in a body that is named at a place: “an economist”; null where it tells no such thing. */
function postAt({ text }: Scene, { start, end }: { start: number; end: number }): string | null {
  const before = /(?:^|[,.;:(“"\n])([^,.;:(“"\n]*?)\s(?:of|at|for|with|from)\s(?:the\s)?$/u.exec(
    text.slice(Math.max(0, start - 90), start),
  )?.[1]
  const post = before?.trim().split(/\s(?:in|of|on|for)\s/u)[0]
  const last = post?.split(/\s+/u).at(-1) ?? ''
  if (post !== undefined && /^(?:an?|the|its|one|now|formerly)?\s?\p{Ll}/u.test(post) && mayBePerson(last))
    return post
  // “Merrow Bank economist Ann Lee”
  const behind = /^\s((?:\p{Ll}+\s){1,3})\p{Lu}/u.exec(text.slice(end, end + 50))?.[1]?.trim()
  return behind !== undefined && mayBePerson(behind.split(/\s+/u).at(-1)!) ? behind : null
}

/** “Alder & Roe analyst Ann Lee”, “Roads and Public Harbours Committee spokesman Bo Roe”: the name at the end, behind an office and whose it is. */
export function employedBy(
  { text }: Scene,
  inside: readonly Named[],
  words: readonly Word[],
  from: number,
  to: number,
): Named | null {
  const [first, name] = [inside[0], inside.at(-1)]
  if (first === undefined || name === undefined || first === name) return null
  const behind = /^(?<rest>\sand(?:\s\p{Lu}[\p{L}-]*)+)?\s(?:\p{Ll}+\s){1,3}$/u.exec(
    text.slice(first.end, name.start),
  )
  const rest = behind?.groups?.rest
  const isBody =
    rest === undefined
      ? first.entity.type === 'organisation' && first.start === from
      : /^(?:organisation|other)$/.test(first.entity.type) && publicBody.test(rest.split(/\s/u).at(-1)!)
  return behind !== null &&
    isBody &&
    name.end === to &&
    name.entity.type === 'person' &&
    words.some((word, at) => words[at + 1]?.start === name.start && roleNouns.has(word.lemma))
    ? name
    : null
}
