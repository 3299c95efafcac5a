/** What kind of difference it is that one number stands in the place of another. */
import type { DifferenceKind } from '../../model/claim.ts'
import { isMoney as isMoneyUnit, mayBeOneUnit } from '../../text/data/currencies.ts'
import { smallNumbers } from '../../text/data/number-words.ts'
import { conceptsOf } from '../../text/terms/synonyms.ts'
import { isMonth, type Word } from './words.ts'

/** Two numbers: of a date, of the same things, or each of something else that the sentences name in another order. */
export function kindOfNumbers(
  left: readonly Word[],
  i: number,
  right: readonly Word[],
  j: number,
): DifferenceKind {
  const [a, b, nextA, nextB] = [left[i], right[j], left[i + 1], right[j + 1]]
  if (a === undefined || b === undefined) return 'wording'
  // “30,000 pounds” and “30,000 Egyptian pounds”, “1st” and “1”
  if (
    a.value === b.value &&
    (arePounds(a, b) || mayBeOneUnit(a.unit ?? '', b.unit ?? '') || a.unit === '' || b.unit === '')
  )
    return 'style'
  // “20 were killed” and “5 of the 20”
  if (isShare(left, i) !== isShare(right, j)) return 'wording'
  // “$28,000” and “30 percent”, “three of them” and “a fifth”
  if (measuresApart(a, b)) return 'wording'
  // “the first part” and “two parts”
  if ((a.unit === 'th') !== (b.unit === 'th')) return 'wording'
  const days = [isOfCalendar(left, i), isOfCalendar(right, j)]
  if (days.every(Boolean) || (isYear(a) && isYear(b))) return 'date'
  // “5am” and “7 a.m.”
  if ([nextA, nextB].every((word) => /^[ap]m$/.test(word?.norm ?? ''))) return 'date'
  // “the first week of October”
  const isOfMonth = (words: readonly Word[], at: number) =>
    /^(?:week|weekend|half) of$/.test(`${words[at + 1]?.norm} ${words[at + 2]?.norm}`) &&
    words.slice(at + 3, at + 4).some(isMonth)
  if (isOfMonth(left, i) && isOfMonth(right, j)) return 'date'
  // “the third quarter”, “the 1890s”
  if ([a, b].every(({ unit }) => unit === 'th') && [nextA, nextB].every(isPeriod)) return 'date'
  if (
    [a, b].every(({ norm }) => /^1[0-9]\d0$|^20\d0$/.test(norm)) &&
    nextA?.norm === 's' &&
    nextB?.norm === 's'
  )
    return 'date'
  // “seven to two” and “on July 1”
  if (days.some(Boolean)) return 'wording'
  const elsewhere =
    right.some((word) => word.value === a.value) || left.some((word) => word.value === b.value)
  return elsewhere && !sameThing(nextA, nextB) ? 'wording' : 'quantity'
}

const isPeriod = (word: Word | undefined): boolean =>
  /^(?:quarter|half|centur(?:y|ies)|semester|trimester)$/.test(word?.norm ?? '')

/** “5 January”, “January 5”, “5 to 7 January” */
const isOfCalendar = (words: readonly Word[], at: number): boolean => {
  // “€8m Wednesday”
  if (!/^(?:|th|year)$/.test(words[at]?.unit ?? '')) return false
  const [before, next, second, third] = [words[at - 1], words[at + 1], words[at + 2], words[at + 3]]
  const isTo = next !== undefined && /^(?:to|and|or|until|till|-|–)$/.test(next.norm)
  return (
    next?.kind === 'date' ||
    (before !== undefined && isMonth(before)) ||
    (isTo && second?.kind === 'number' && third?.kind === 'date')
  )
}

/** “£90,000” and “a 90,000-pound payment”, of which the word alone does not tell that it is no weight. */
const arePounds = (...numbers: [Word, Word]): boolean =>
  numbers.some(({ unit }) => unit === 'lb') && numbers.some(({ unit }) => unit === 'GBP')

const isMoney = ({ unit = '' }: Word) => isMoneyUnit(unit)
const isShareOf = ({ unit }: Word) => unit === '%'
/** Whether one is of money, or a share, and the other is not; a bare number may be of money that is told before. */
const measuresApart = (a: Word, b: Word): boolean =>
  isShareOf(a) !== isShareOf(b) || (isMoney(a) !== isMoney(b) && a.unit !== '' && b.unit !== '')

/** Whether a number is a part of another: “five of the 20”. */
const isShare = (words: readonly Word[], at: number) =>
  words[at + 1]?.norm === 'of' && [words[at + 2], words[at + 3]].some((word) => word?.kind === 'number')

/** Whether two numbers count the same: drones and drones, people and civilians. */
export function sameThing(a: Word | undefined, b: Word | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [one, other] = [a.key, b.key]
  return one === other || conceptsOf(one).some((group) => conceptsOf(other).includes(group))
}

const isYear = ({ unit, value = 0 }: Word) =>
  unit === '' && value >= 1900 && value <= 2100 && Number.isInteger(value)

/** How many times as much a verb or an adverb tells: “doubled”, “threefold”; null for other words. */
export function multipleIn({ norm }: Word): number | null {
  const [, verb = ''] = /^(.+?)(?:e|es|ed|ing)$/.exec(norm) ?? []
  const [, number = ''] = /^(.+)-?fold$/.exec(norm) ?? []
  return verbsOfMultiples.get(verb) ?? smallNumbers.get(number.replace('-', '')) ?? null
}
const verbsOfMultiples = new Map(
  Object.entries({ halv: 0.5, doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 }),
)
