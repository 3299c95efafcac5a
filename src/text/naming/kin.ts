import { isGivenName } from '../data/first-names.ts'
import type { Entity, Mention } from './entity.ts'
import { titleOf } from './bearers.ts'
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

const surnameIn = (text: string) => text.split(/\s+/u).at(-1)!

/** The mentions with the surname that some leave to another: “John” of “John and Sarah Roe”, “his wife Sarah” whom the text calls “Mrs Roe”. */
export const withSurnames = (mentions: readonly Mention[], text: string): Mention[] => {
  const kinNamed = new Set(kinByGivenName(mentions))
  return mentions.map((mention, at) => {
    const surname =
      surnameShared(mention, mentions[at + 1], mentions, text) ??
      (kinNamed.has(mention) ? surnameOfKin(mention, mentions, text) : null)
    return surname === null ? mention : { ...mention, text: `${mention.text} ${surname}`, hint: 'person' }
  })
}

/** “John and Sarah Roe”: the surname behind the second given name; null for “Thomas and Sarah Roe” where one is called “Pierre Thomas”. */
function surnameShared(
  mention: Mention,
  next: Mention | undefined,
  mentions: readonly Mention[],
  text: string,
): string | null {
  const [given = '', surname, ...more] = next?.text.split(/\s+/u) ?? []
  return next !== undefined &&
    text.slice(mention.end, next.start) === ' and ' &&
    [mention.text, given].every(isGivenName) &&
    surname !== undefined &&
    more.length === 0 &&
    !mentions.some((one) => one.text.endsWith(` ${mention.text}`))
    ? surname
    : null
}

/** “Paul Roe and his wife Sarah”: his surname, where a title of her sex stands before it that may mean nobody else’s; null for none. */
function surnameOfKin(mention: Mention, mentions: readonly Mention[], text: string): string | null {
  const gender = genderOfRole(mention.role ?? '')
  const owner = mentions.findLast(
    (one) => one.start < mention.start && one.sentence >= mention.sentence - 1 && /\s/u.test(one.text),
  )
  const surname = owner === undefined ? '' : surnameIn(owner.text)
  const isCalled = mentions.some(
    (one) => one.text === surname && gender !== null && genderOfRole(titleOf(text, one) ?? '') === gender,
  )
  const others = mentions.filter(
    (one) =>
      one !== mention &&
      one.text !== mention.text &&
      genderOfRole(one.role ?? '') === gender &&
      (kin.test(one.role ?? '') || (/\s/u.test(one.text) && surnameIn(one.text) === surname)),
  )
  return isCalled && others.length === 0 ? surname : null
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
