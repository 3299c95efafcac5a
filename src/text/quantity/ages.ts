import { months, weekdays } from '../data/calendar.ts'
import { smallNumbers } from '../data/number-words.ts'
import { yearAt } from '../date/years.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { readNumber, type NumberRead } from '../numbers/numbers.ts'
import { readUnit } from '../numbers/units.ts'

/** “Michael Neu, 67, was”, “aged 30”, “age 87”. */
export function ageHere(list: readonly Lexeme[], index: number, read: NumberRead): number | null {
  if (!Number.isInteger(read.value) || read.value < 1 || read.value > 110) return null
  const before = at(list, index - 1)
  if (/^(?:aged|age|ages)$/.test(before.lower) && at(list, index).gap === 1) return read.next
  if (before.lower === 'between' && at(list, index - 2).lower === 'aged') return read.next
  if (ofAge(list, index)) return read.next
  const name = at(list, index - 2)
  // “the star, 36, and”: between two commas a word is enough, else it takes a name
  const between = read.form === 'digits' && along(list, read.next).text === ','
  const named =
    /^\p{Lu}\p{Ll}/u.test(name.text) ||
    (between && /^(?!all|total|now|then|only|however)\p{Ll}{3,}/u.test(name.text))
  const apposed = before.text === ',' && named && !calendarWord(name.lower)
  return apposed && /^(?:,|\.|;|\))$/.test(along(list, read.next).text) ? read.next : null
}

/** “the age of 18”, “the ages of 18 and 35” */
function ofAge(list: readonly Lexeme[], index: number): boolean {
  return at(list, index - 1).lower === 'of' && /^ages?$/.test(at(list, index - 2).lower)
}

/** “the 31-year-old father of two”: how many children somebody has, whatever follows; null for other numbers, and for “a mother of two boys”. */
export function childrenHere(list: readonly Lexeme[], index: number): number | null {
  const parent = /^(?:father|mother|dad|mum|mom|parent|grandfather|grandmother|grandparent)s?$/
  if (at(list, index - 1).lower !== 'of' || !parent.test(at(list, index - 2).lower)) return null
  const value = smallNumbers.get(at(list, index).lower)
  const counted = along(list, index + 1).lower
  return value === undefined || ofChildren.test(counted) || /^(?:-|hundred|or)$/.test(counted) ? null : value
}

/** Words that tell what children: “a mother of two young boys”. */
const ofChildren =
  /^(?:children|kids|sons|daughters|boys|girls|twins|triplets|babies|infants|toddlers|young|small|little|adult|teenage|grown|other|more|of|the)$/

function calendarWord(word: string): boolean {
  return months.has(word) || weekdays.has(word)
}

/** “one in five”, “7 out of 10”, “three out of every ten”: the share. “Two in 10 minutes” is none. */
export function readRatio(
  list: readonly Lexeme[],
  first: NumberRead,
): { value: number; next: number } | null {
  const joint = along(list, first.next).lower
  const place =
    joint === 'in'
      ? first.next + 1
      : joint === 'out' && along(list, first.next + 1).lower === 'of'
        ? first.next + 2
        : -1
  if (place < 0 || along(list, place).text === '') return null
  const second = readNumber(list, along(list, place).lower === 'every' ? place + 1 : place)
  if (second === null || !Number.isInteger(first.value) || !Number.isInteger(second.value)) return null
  if (
    second.value <= first.value ||
    first.value < 1 ||
    yearAt(list, place) !== null ||
    second.form === 'vague'
  )
    return null
  const unit = readUnit(list, second)
  return unit === null ? { value: first.value / second.value, next: second.next } : null
}
