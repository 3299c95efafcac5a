/** Offices that are called with what they are held of: “the Archbishop of York”, “the Master of the Rolls”. */
import { roleNouns } from '../../data/cues.ts'
import { publicBody, titles } from '../../data/name-words.ts'
import { isPerson, mayBePerson } from '../../words/persons.ts'
import type { Word } from '../../words/words.ts'
import type { Named, Scene, Speaker } from './scene.ts'

/**
 * “The Archbishop of York”, whom the text names by that office or who goes by it: neither York nor anybody called Archbishop. Null
 * for other words, and where the name of who holds it stands behind.
 */
export function holderOf(
  { entities, text }: Scene,
  inside: readonly Named[],
  words: readonly Word[],
  printed: string,
): Speaker | null {
  const of = words.findIndex(({ text }) => text === 'of')
  const [office, held] = [words[of - 1], words.slice(of + 1).filter(({ text }) => text !== 'the')]
  if (office === undefined || held.length === 0 || !words.slice(of + 1).every(isOfPlace)) return null
  const noun = office.text.toLowerCase()
  const isOffice =
    /^\p{Lu}/u.test(office.text) &&
    (mayBePerson(noun) || titles.test(noun)) &&
    words.slice(0, of).every(({ text }, at) => /^\p{Lu}/u.test(text) || (at === 0 && text === 'the'))
  // “the Duke of Orsk”, a name of its own, and “Mayor of Orsk Ann Lee”
  const isNamed = inside.some(
    ({ entity, start, end, text: name }) =>
      (start === office.start && end > office.end) ||
      // nor “Ann Lee of Orsk”, whose surname is a word for somebody
      (entity.type === 'person' && /\s/u.test(name)),
  )
  if (!isOffice || isNamed) return null
  const title = printed.replace(/^the\s/i, '')
  const holders = entities.filter(
    ({ type, mentions }) =>
      type === 'person' &&
      mentions.some(({ start }) =>
        [`${title} `, `${title}, `].some(
          (before) => text.slice(Math.max(0, start - before.length), start) === before,
        ),
      ),
  )
  const entity = holders.length === 1 ? holders[0]! : null
  return { name: entity?.name ?? printed, entity, head: noun, plural: false }
}

const isOfPlace = ({ text }: Word) => /^\p{Lu}|^(?:the|and|of|for)$/u.test(text)

/** “Minister for Health”, “Lawyer and election scholar”: whether the words right before a name only say what somebody is. */
export const isOneOfTitle = (before: string) => isTwoRoles(before) || isOfficeOf(before) || leadsBody(before)

/** “Minister for Health”, “Leader of the Opposition”, “Ambassador to Norvia Sir”: an office with what it is held of, right before the name. */
function isOfficeOf(before: string): boolean {
  const [, office = ''] =
    /^(?:the )?(?:[\p{L}-]+ )?(\p{Lu}[\p{L}-]+) (?:of|for|to) (?:the )?\p{Lu}[\p{L}]+(?:(?: and|,)? \p{Lu}[\p{L}]+){0,3} $/u.exec(
      before,
    ) ?? []
  return roleNouns.has(office.toLowerCase()) || titles.test(office)
}

/** “Roads and Bridges Committee Chair”: an office in a body whose name holds “and”, right before the name. */
function leadsBody(before: string): boolean {
  const [, office = ''] =
    /^(?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,3}and (?:\p{Lu}[\p{L}’'-]* ){1,3}(\p{Lu}[\p{L}-]+) $/u.exec(before) ??
    []
  const body = before.trim().split(' ').at(-2) ?? ''
  return publicBody.test(body) && roleNouns.has(office.toLowerCase())
}

/** “Lawyer and election scholar”: what one person is twice, before the name; “the mayor and the lawyer” are two. */
function isTwoRoles(before: string): boolean {
  const [first, second, ...more] = before.trim().split(' and ')
  const nounOf = (role = '') => role.toLowerCase().split(' ').at(-1)!
  return (
    second !== undefined &&
    more.length === 0 &&
    [first, second].every((role) => isPerson(nounOf(role)) || roleNouns.has(nounOf(role))) &&
    /^\p{Ll}[\p{Ll} -]*$/u.test(second) &&
    !/^(?:an?|the|his|her|their|its) /i.test(second)
  )
}
