import { organisationWord, paperWord } from '../data/name-words.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './entity.ts'
import { genderByName, genderOfRole, genderTold } from './genders.ts'

/** A title right before a surname: “Mrs ”, “Capt. ”, “Lady Justice ”. */
const titleBefore =
  /\b((?:Mr|Mrs|Ms|Lord|Lady) Justice|Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Doctor|Prof|Professor|Captain|Capt|Sergeant|Sgt|Lieutenant|Lt|Colonel|Col|Major|Maj|Corporal|Cpl|Inspector|Insp|Constable)\.?\s$/

const civil = /^(?:mr|mrs|ms|miss)$/

/** Ranks, degrees and offices in one spelling; what a noun for somebody says as well: “the captain”. */
const long: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['cpl', 'corporal'],
  ['insp', 'inspector'],
  ['sen', 'senator'],
  ['rep', 'lawmaker'],
  ['gov', 'governor'],
])

/** A rank, degree or office in full, “sergeant” of “sgt”; any other word as it is. Small letters, without a full stop. */
export const inFull = (title: string): string => long.get(title) ?? title

/** The title that stands right before a name, in small letters and full: “mrs”, “captain”; null for none. */
export function titleOf(text: string, { start }: Pick<Mention, 'start'>): string | null {
  const title = titleBefore.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase()
  return title === undefined ? null : inFull(title)
}

/** Whether somebody bears a title, before a name or as a noun: “Captain Roe”, “the captain, Ann Roe”. */
const bears = (text: string, { mentions }: Entity, title: string) =>
  mentions.some(
    (one) =>
      titleOf(text, one) === title ||
      one.role
        ?.toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => inFull(word) === title) === true,
  )

/** The first “he”, “her” or the like behind a name, where nobody else is named between. */
const pronounBehind = /^[^\p{Lu}.!?]*?\b(he|his|him|himself|she|her|hers|herself)\b/u
/** How far behind a name, in characters, a pronoun is of whoever bears it. */
const pronounReach = 120

/** “Roe had pointed a gun at her and …”: whom something is done to who does it is not. */
const doneTo =
  /^(?:(?!\b(?:he|his|himself|she|hers|herself|who|that|which|when|after|before|because|while|as|if|and)\b)[^\p{Lu}.,;:!?])*?\b(?:him|her(?=[.,;:!?]|\s(?:and|or|but|in|on|at|to|with|for|as|when|from|by|of|that|the|an?)\b))/u

/** Whether “he” or “she” behind a name shows that it is a person’s. */
export const isPersonBehind = ({ end }: Mention, text: string): boolean => {
  const behind = text.slice(end, end + pronounReach)
  return !doneTo.test(behind) && pronounBehind.test(behind)
}

/** Whether a pronoun behind a bare surname may be this bearer’s: in “Roe, who … before she retired” not Tom Roe’s. */
export function suits(text: string, { end }: Pick<Mention, 'end'>, bearer: Entity): boolean {
  const behind = text.slice(end, end + pronounReach)
  const [clause = ''] = behind.split(/[.!?]/u)
  // “Roe would sue unless she paid him”: either pronoun may be of another
  const isOfTwo = /\b(?:he|him|his)\b/.test(clause) && /\b(?:she|hers?)\b/.test(clause)
  const pronoun = isOfTwo || doneTo.test(behind) ? undefined : pronounBehind.exec(behind)?.[1]
  const gender = genderTold(bearer) ?? genderByName(bearer)
  return (
    pronoun === undefined || gender === null || gender === (/^(?:she|her)/.test(pronoun) ? 'female' : 'male')
  )
}

/** Ranks that nobody sheds for “Mr” within one article, as a doctor may. */
const ranks = /^(?:captain|sergeant|lieutenant|colonel|major|corporal|inspector|constable)$/

/**
 * Those of several bearers of a surname whom its title may mean: of “Mrs Roe” no man, of “Captain Roe” nobody whom the text
 * calls “Mr Roe” and no captain. A title that one of them has elsewhere means that one.
 * @param called every title that the text puts before the bare surname
 */
export function fitting(
  text: string,
  mention: Mention,
  bearers: readonly Entity[],
  called: ReadonlySet<string>,
): readonly Entity[] {
  const title = titleOf(text, mention)
  if (title === null) {
    if (bearers.length < 2) return bearers
    const suited = bearers.filter((one) => suits(text, mention, one))
    // “Roe left unless she paid him”, after “Tom Roe” and before any “Eva Roe”: nobody whom the text has yet to name
    const isNamed = ({ mentions }: Entity) => mentions.some(({ start }) => start < mention.start)
    return bearers.some(isNamed) ? suited.filter(isNamed) : suited
  }
  const gender = genderOfRole(title)
  let left = bearers.filter((one) => {
    const other = genderTold(one) ?? one.gender
    return gender === null || other === null || other === gender
  })
  if (ranks.test(title) && [...called].some((one) => civil.test(one)))
    left = left.filter((one) => bears(text, one, title))
  if (civil.test(title))
    left = left.filter((one) =>
      [...called].every((rank) => !ranks.test(rank) || !bears(text, one, rank) || bears(text, one, title)),
    )
  // a given name that both bear only chooses between several
  const named = left.filter((one) => (genderTold(one) ?? genderByName(one)) === gender)
  if (gender !== null && left.length > 1 && named.length > 0)
    left = left.filter((one) => (genderByName(one) ?? gender) === gender)
  if (left.length < 2) return left
  const titled = left.filter((one) => bears(text, one, title))
  // “Ms Roe” and “Mrs Roe” are two
  const unlike = (one: Entity) => /^m(?:r)?s$/.test(title) && bears(text, one, title === 'ms' ? 'mrs' : 'ms')
  const plain = left.filter((one) => !unlike(one) || bears(text, one, title))
  if (titled.length === 1 && !civil.test(title)) return titled
  return plain.length > 0 ? plain : left
}

/** “Mrs Roe”: the words for somebody of whom the text tells no more than a title and a surname; null where it tells more, or not everywhere by that title. */
export function titledName(text: string, { name, mentions }: Entity): string | null {
  const [first] = mentions
  const [opening, ...others] = mentions.map((one) => titleOf(text, one))
  if (first === undefined || opening == null || /\s/u.test(name) || others.some((one) => one !== opening))
    return null
  return `${titleBefore.exec(text.slice(Math.max(0, first.start - 14), first.start))![0].trim()} ${name}`
}

/** What stands in apposition behind a name, by its noun: “, the former cashier,” gives “cashier”. */
const apposition =
  /^,\s(?:\d{1,3},\s)?(?:an?|the|its|his|her|their)\s(?:[\p{L}-]+\s){0,3}?([\p{Ll}-]+)(?=[,.;]|\s(?:of|at|for|in|from|with|on|who|whose|and)\s)/u

/** How far behind a name, in characters, an apposition is read. */
const longestApposition = 80

/** “Lund, the cashier, said”: of two bearers of a surname the one whom the text calls by that noun elsewhere. */
export function describedBearer(
  mention: Mention,
  bearers: readonly Entity[],
  text: string,
): Entity | undefined {
  if (bearers.length < 2) return undefined
  const noun = apposition.exec(text.slice(mention.end, mention.end + longestApposition))?.[1]
  if (noun === undefined) return undefined
  const called = bearers.filter(({ mentions }) =>
    mentions.some(
      ({ end, role }) =>
        apposition.exec(text.slice(end, end + longestApposition))?.[1] === noun ||
        role
          ?.toLowerCase()
          .split(/[\s-]+/u)
          .includes(noun) === true,
    ),
  )
  return called.length === 1 ? called[0] : undefined
}

/** Whether a name is a given name, more of them or none, and a surname, as far as its form and what stands beside it tell: no paper’s, “Harbour Times”, and no “Chargers WR Roe”. */
const isFullName = ({ name, mentions }: Entity) => {
  const last = name.split(/\s+/u).at(-1) ?? ''
  return (
    /^\p{Lu}\p{Ll}[\p{L}’'-]*\s(?:(?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]*\p{Ll}|\p{Ll}{1,3})\s)*\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(
      name,
    ) &&
    !paperWord.test(last) &&
    !organisationWord.test(last) &&
    mentions.every(({ hint }) => hint === null || hint === 'person')
  )
}

/** The end of a sentence and the space behind it. */
const sentenceEnd = /[.!?]["”’]?\s+/u

/** “Her sister, Eva Roe, rows too. She has left the squad. Ms Roe said”: whether somebody is the subject of a sentence right before a name, or of those before it by a pronoun. */
function isToldOf(text: string, mention: Mention, { mentions }: Entity): boolean {
  const named = mentions.findLast(({ start }) => start < mention.start)
  if (named === undefined || named.sentence < mention.sentence - 3) return false
  const opening = text.slice(0, named.start).split(sentenceEnd).at(-1) ?? ''
  const between = text.slice(named.end, mention.start).replace(titleBefore, '').split(sentenceEnd)
  return (
    /^(?:(?:Her|His|Their|The)\s(?:[\p{Ll}-]+\s?){1,3},?\s?)?$/u.test(opening) &&
    between.length > 1 &&
    between.at(-1) === '' &&
    between.slice(1, -1).every((sentence) => /^(?:She|He|Her|His)\s/.test(sentence))
  )
}

/** Whether one of two names has all words of the other, “Tom Roe” and “Tom J. Roe”, so that they may be one person’s. */
function isCalledLike({ name }: Entity, other: Entity): boolean {
  const [shorter, longer] = [name.split(' '), other.name.split(' ')].sort((a, b) => a.length - b.length)
  return shorter!.every((word) => longer!.includes(word))
}

const surnameOf = ({ text }: Mention) =>
  text
    .split(/[\s-]+/u)
    .at(-1)!
    .toLowerCase()

const endsAlike = (one: Mention, other: Mention) => surnameOf(one) === surnameOf(other)

/**
 * Of several bearers of a name the one named most before it, then the nearest; before all of them the first. None where two
 * are named as often and no nearer than each other, or where one is named little more often and the other nearer: either may
 * be meant.
 * Behind a title it is whom the sentences right before are about, unless the text calls the other by it.
 * @param title the title before it, which leaves open who is meant where it fits both
 */
export function bestBearer(
  mention: Mention,
  candidates: readonly Entity[],
  title: string | null,
  text: string,
): Entity | undefined {
  const weighed = candidates.map((entity) => {
    // “Henry” tells of him, and not who “Roe” is
    const before = entity.mentions.filter((one) => one.start < mention.start && endsAlike(one, mention))
    return { entity, count: before.length, last: before.at(-1)?.start ?? -1 }
  })
  const [first, ...others] = weighed
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count || b.last - a.last)
  const second = others.find(({ entity }) => !isCalledLike(entity, first!.entity))
  const near = (one: typeof first) =>
    one?.entity.mentions.some(
      ({ start, sentence }) => start === one.last && sentence >= mention.sentence - 1,
    ) === true
  const named =
    first !== undefined && second !== undefined && [first, second].every(({ entity }) => isFullName(entity))
  const even = named && first.count === second.count && near(first) === near(second)
  const byTitle = title !== null && civil.test(title)
  const about =
    byTitle && first !== undefined && second !== undefined && second.last > first.last
      ? isToldOf(text, mention, second.entity)
      : false
  if (about && !bears(text, first!.entity, title!)) return second!.entity
  const nearer =
    named && byTitle && second.last > first.last && near(second) && first.count <= 2 * second.count
  // “Roe” is mostly who the text is about: of two named as often the nearer may be anybody
  const unsaid = named && title === null && first.count === second.count
  return unsaid || about || (even && (mention.hint !== 'person' || byTitle)) || nearer
    ? undefined
    : (first ?? weighed[0])?.entity
}
