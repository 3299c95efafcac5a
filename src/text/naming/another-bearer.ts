/** Who is called by an office and a surname alone, where the one named in full with that surname is somebody else. */
import { genderByName, genderOfRole, genderTold } from './genders.ts'
import { suits } from './bearers.ts'
import type { Entity, Mention } from './entity.ts'
import { officeOf } from './office-bearers.ts'

const kin =
  '(?:first (?:lady|gentleman)|(?:step|grand)?(?:father|mother|brother|sister|son|daughter)(?:-in-law)?|husband|wife|widow|widower|spouse|cousin|nephew|niece|uncle|aunt)'

/** “first lady”, “the mayor’s wife”, “her brother”: kin of somebody whom the words tell, and no “son of a miner”. */
const kinOfSomebody = new RegExp(
  `^(?:the\\s|former\\s)*(?:first (?:lady|gentleman)|(?:his|her|their|.*['’]s)\\s(?:[\\p{L}-]+\\s){0,2}?${kin})(?:,.*)?$`,
  'iu',
)

/** Whether all that a text calls somebody named is whose kin they are. */
const isToldAsKin = ({ mentions }: Entity) => {
  const roles = mentions.flatMap(({ role }) => role ?? [])
  return roles.length > 0 && roles.every((role) => kinOfSomebody.test(role))
}

/** Whether somebody is kin of who has an office: “the governor’s wife”, “the wife of the governor”. */
const isKinOfHolder = ({ mentions }: Entity, office: string) =>
  mentions.some(
    ({ role }) =>
      role !== null &&
      (new RegExp(`\\b${office}['’]s\\s(?:[\\p{L}-]+\\s){0,2}?${kin}\\b`, 'iu').test(role) ||
        new RegExp(`\\b${kin}\\sof\\s(?:[\\p{L}-]+\\s){0,2}?${office}\\b`, 'iu').test(role)),
  )

/** What stands between two who are named side by side: “ and first lady ”, “, along with his wife, ”. */
const beside = /^,?\s(?:and|along\swith|with)\s(?:[\p{L}'’-]+,?\s){0,4}$/u

/** “Roe and Ann Roe left”, “Ann Roe and Mayor Roe left”: whether two names stand side by side, so that they are two people’s. */
const isNamedBeside = (mention: Mention, { mentions }: Entity, text: string, office: string | null) =>
  mentions.some(
    (one) =>
      one.sentence === mention.sentence &&
      /\s/u.test(one.text) &&
      (beside.test(text.slice(mention.end, one.start)) ||
        // “they met Ann Roe and Roe said” may be of one
        (office !== null &&
          officeOf(text, one) !== office &&
          beside.test(text.slice(one.end, mention.start)))),
  )

/** “Governor |Roe”, “her husband, President |Roe”, not “the reporter |Roe shot”: whether an office stands before a surname as a title. */
const isTitled = ({ start, role }: Mention, text: string) =>
  /\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, start)) ||
  (role !== null && !/(?:^|\s)(?:an?|the|of)\s|['’]s\s/iu.test(role))

/** Whether a surname without a given name cannot be that of who bears it in full: “Governor Roe” is not “Ann Roe, the governor’s wife”. */
function isAnothers(mention: Mention, bearer: Entity, text: string): boolean {
  const office = isTitled(mention, text) ? officeOf(text, mention) : null
  if (isNamedBeside(mention, bearer, text, office)) return true
  const isHolder = bearer.mentions.some((one) => /\s/u.test(one.text) && officeOf(text, one) === office)
  if (office === null || isHolder) return false
  const gender = genderOfRole(mention.role ?? '')
  const other = genderTold(bearer) ?? genderByName(bearer)
  return (
    isKinOfHolder(bearer, office) ||
    isToldAsKin(bearer) ||
    (gender !== null && other !== null && gender !== other) ||
    (bearer.mentions.every(({ start }) => start > mention.start) && !suits(text, mention, bearer))
  )
}

/**
 * Those who are not meant by their surnames alone, as the text calls somebody else by it.
 * @param bearersOf who bears in full the surname that a mention may be
 */
export const bearersApart = (
  mentions: readonly Mention[],
  bearersOf: (mention: Mention) => readonly Entity[],
  text: string,
): Set<Entity> =>
  new Set(mentions.flatMap((mention) => bearersOf(mention).filter((one) => isAnothers(mention, one, text))))
