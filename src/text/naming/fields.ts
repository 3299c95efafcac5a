import { publicBody, secondField } from '../data/name-words.ts'
import type { Word } from '../words.ts'

/** How many words may stand between “and” and the noun of a body: “Colleges Employers’ Association”. */
const reach = 4

/** The last word of a body’s name that goes on with the “and” at an index: “Fish and Wildlife Service”; null where none does. */
export function endOfFields(words: readonly Word[], and: number): number | null {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '')
  if (
    words[and]?.text !== 'and' ||
    !isCapital(and - 1) ||
    !isCapital(and + 1) ||
    !secondField.test(words[and + 1]?.text ?? '')
  )
    return null
  // “Science and Technology Daily”
  if (isCapital(and + 2) && /^(?:Daily|Journal|Magazine|Review|News|Times)$/.test(words[and + 2]?.text ?? ''))
    return and + 2
  for (let at = and + 2; at <= and + reach; at += 1) {
    if (isCapital(at) && publicBody.test(words[at]?.text ?? '')) return at
    if (!isCapital(at) && !/^['’]s?$/.test(words[at]?.text ?? '')) return null
  }
  return null
}
