import type { Entity } from './entity.ts'
import { titleOf } from './bearers.ts'
import type { Mention } from './entity.ts'
import { genderOfRole } from './genders.ts'

/** Nouns for kin who may bear one’s surname. */
const kin = /\b(?:father|mother|brother|sister|son|daughter|husband|wife)$/i

/** “Her father, Robert”: kin whom the text tells of by a given name that opens no full name in it. */
export function kinByGivenName(mentions: readonly Mention[]): Mention[] {
  const opening = new Set(mentions.flatMap(({ text }) => (/\s/u.test(text) ? text.split(/\s+/u)[0]! : [])))
  return mentions.filter(
    ({ text, role }) => !/\s/u.test(text) && role !== null && kin.test(role) && !opening.has(text),
  )
}

/** How many sentences before a title and a surname such kin may be told of. */
const reach = 2

/**
 * “Her father, Robert, objects, and Mr Roe will vote”: whether a title and a surname may mean kin named right before them,
 * where the one whose surname it is known to be is only named later.
 */
export function isKinsTitle(mention: Mention, { mentions }: Entity, all: readonly Mention[], text: string) {
  const title = titleOf(text, mention)
  const gender = title === null ? null : genderOfRole(title)
  return (
    gender !== null &&
    mentions.every(({ start }) => start > mention.start) &&
    all.some(
      ({ start, sentence, role }) =>
        start < mention.start && sentence >= mention.sentence - reach && genderOfRole(role ?? '') === gender,
    )
  )
}

/** “Hask left. His wife, Birgit Hask, said”: whether a name stands right before somebody who is told of as kin of whom it means. */
export const isKinOf = ({ start, sentence }: Mention, { mentions: [first] }: Entity) =>
  first !== undefined &&
  first.start > start &&
  first.sentence <= sentence + reach &&
  /^(?:his|her)\s/i.test(first.role ?? '') &&
  kin.test(first.role ?? '')
