/** Letters in brackets behind a name, and whether they may stand for it. */
import { organisationWord } from '../data/name-words.ts'
import { titleOf } from './bearers.ts'
import type { Entity, Mention } from './entity.ts'
import { genderByName } from './genders.ts'

/** A name as it is looked up, whichever case, apostrophe or hyphen it is printed with. */
export const keyOf = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll('-', ' ')

/** Whether a name stands where only a person’s does. */
export const isPersonsMention = ({ hint }: Mention) => hint === 'person'

/** Whether a name begins with somebody’s given name, or the text tells that it is a person’s. */
export const isPersons = (entity: Entity): boolean =>
  genderByName(entity) !== null || entity.mentions.some(isPersonsMention)

/** Whether a name just found is a person’s, by what it is or the title before it. */
export const isSomebody = (entity: Entity, text: string): boolean =>
  isPersons(entity) || entity.mentions.some((one) => titleOf(text, one) !== null)

/** “MSF” for “Doctors Without Borders”: a body may go by the letters of its name in another language, “Rita Marsh” by none but her own. */
const isOfBody = ({ name, mentions }: Entity, text: string): boolean =>
  mentions.some(
    ({ hint, start }) =>
      hint === 'organisation' || /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start)),
  ) ||
  /\s\p{Ll}|(?:\s\S+){3}/u.test(name) ||
  name.split(/\s+/u).some((word) => organisationWord.test(word))

/** “ANA”, “Nato”, “Telekom”: whether letters behind a name may stand for it; those of “Ann Lee (SNP)” are her party’s, land’s or club’s. */
function isAbbreviation(alias: string, entity: Entity, text: string): boolean {
  const { name } = entity
  // “D-Ohio”, “PSD-Porto”: a party and a place
  if (isSomebody(entity, text) || /^\p{Lu}+-\p{Lu}\p{Ll}/u.test(alias)) return false
  if (/\p{Lu}.*\p{Lu}/u.test(alias) && isOfBody(entity, text)) return true
  const [letters, own] = [keyOf(alias).replace(/\W/g, ''), keyOf(name)]
  let from = -1
  const inOrder = [...letters].every((letter) => (from = own.indexOf(letter, from + 1)) >= 0)
  return inOrder && own.split(/\s+/u).some((word) => word[0] === letters[0])
}

/** What a name is called for short where it is first told, “All Nippon Airways (ANA)”; null for none. */
export function lettersBehind(entity: Entity, text: string): string | null {
  const end = entity.mentions[0]?.end ?? 0
  const alias = /^\s?\((?:the\s)?(\p{Lu}[\p{L}\d&.-]{1,9})\)/u.exec(text.slice(end, end + 16))?.[1]
  return alias !== undefined && isAbbreviation(alias, entity, text) ? alias : null
}
