import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { readNumber, type NumberRead } from './numbers.ts'
import { readUnit } from './units.ts'

/** What stands between a part and its whole: “7 out of 10”, “one-in-five”, “two of every three”. */
const joints: readonly (readonly string[])[] = [
  ['out', 'of', 'every'],
  ['out', 'of'],
  ['of', 'every'],
  ['in', 'every'],
  ['in'],
]
const year = /^(?:1\d|20|21)\d\d$/

/** “one in five”, “7 out of 10”: the share. “Two in 10 minutes” is none. */
export function readRatio(
  list: readonly Lexeme[],
  first: NumberRead,
): { value: number; next: number } | null {
  const place = behindJoint(list, first.next)
  if (place === null || along(list, place).text === '' || year.test(at(list, place).text)) return null
  const second = readNumber(list, place)
  if (second === null || !Number.isInteger(first.value) || !Number.isInteger(second.value)) return null
  if (second.value <= first.value || first.value < 1 || second.form === 'vague') return null
  return readUnit(list, second) === null ? { value: first.value / second.value, next: second.next } : null
}

function behindJoint(list: readonly Lexeme[], index: number): number | null {
  const hyphened = isGluedHyphen(list, index)
  for (const words of joints) {
    let next = index
    const isHere = words.every((word) => {
      if (isGluedHyphen(list, next) === hyphened && hyphened) next++
      return along(list, next++).lower === word
    })
    if (isHere) return isGluedHyphen(list, next) ? next + 1 : next
  }
  return null
}
