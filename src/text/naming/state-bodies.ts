/** Bodies that every state has, which a text names by whose they are: “Norvia’s Interior Ministry”. */
import type { Entity, Mention } from './entity.ts'

const field =
  'Agriculture|Commerce|Culture|Defen[cs]e|Economy|Education|Energy|Environment|Finance|Foreign|Health|Home|Information|Interior|Justice|Labou?r|Oil|Tourism|Trade|Transport'

/** “Interior Ministry”, “Ministry of Health”, “Supreme Court”: a name that does not tell of which state. */
const ofAnyState = new RegExp(
  String.raw`^(?:(?:${field})\s(?:Ministry|Department|Office)|Ministry of (?:the )?(?:${field}|Foreign Affairs)|(?:Supreme|Constitutional) Court|National Assembly|Central Bank)$`,
  'u',
)

/** Whether a name may be that of several states’ bodies: “Interior Ministry”. */
export const isOfAnyState = (name: string): boolean => ofAnyState.test(name)

/** “Norvia’s |Interior Ministry” */
const ownerBefore = /(?<![\p{L}'’-])((?:\p{Lu}[\p{L}.-]+\s){0,2}\p{Lu}[\p{L}.-]+)['’]s\s$/u

/**
 * The name of a state’s body with whose it is, by the words with which the text names it; null for other names, and where the text
 * tells of none, of several or of a person.
 */
export function stateBodyName(
  { name, mentions }: Entity,
  all: readonly Entity[],
  text: string,
): string | null {
  if (!isOfAnyState(name)) return null
  const ownerOf = ({ start }: Mention) => ownerBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1]
  const [owner, another] = new Set(mentions.map(ownerOf).filter((one) => one !== undefined))
  const isPerson = all.some((one) => one.type === 'person' && one.mentions.some((at) => at.text === owner))
  return owner === undefined || another !== undefined || isPerson ? null : `${owner}'s ${name}`
}
