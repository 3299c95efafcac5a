import { months, weekdays } from '../data/calendar.ts'
import { smallNumbers } from '../data/number-words.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import type { NumberRead } from '../numbers/numbers.ts'

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
