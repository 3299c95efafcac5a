import { smallNumbers } from '../data/number-words.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'

const centuries: ReadonlyMap<string, number> = new Map(
  Object.entries({ sixteen: 1600, seventeen: 1700, eighteen: 1800, nineteen: 1900, twenty: 2000 }),
)

/** A year in words: “nineteen ninety-six”, “seventeen hundred thirty three”, “two thousand and fifteen”. */
export function spokenYear(list: readonly Lexeme[], index: number): { year: number; next: number } | null {
  const second = along(list, index + 1).lower
  if (at(list, index).lower === 'two' && second === 'thousand') {
    const rest = belowHundred(list, along(list, index + 2).lower === 'and' ? index + 3 : index + 2)
    return rest && { year: 2000 + rest.value, next: rest.next }
  }
  const century = centuries.get(at(list, index).lower)
  if (century === undefined) return null
  const rest = belowHundred(list, second === 'hundred' ? index + 2 : index + 1)
  // “nineteen six” is no year, and “twenty-one” a number
  if (rest === null || (rest.value < 10 && second !== 'hundred') || isGluedHyphen(list, index + 1))
    return null
  return { year: century + rest.value, next: rest.next }
}

function belowHundred(list: readonly Lexeme[], index: number): { value: number; next: number } | null {
  const first = smallNumbers.get(along(list, index).lower)
  if (first === undefined || first === 0) return null
  const place = isGluedHyphen(list, index + 1) ? index + 2 : index + 1
  const unit = first >= 20 ? smallNumbers.get(along(list, place).lower) : undefined
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: first + unit, next: place + 1 }
    : { value: first, next: index + 1 }
}
