import { vulgarFractions } from '../data/number-words.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import type { NumberRead } from './numbers.ts'

/** The most words a number is read from: no number in prose is longer, and a text of nothing else stays quick to read. */
export const longest = 24

const plainDigits = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d{2})*,\d{3})(?:\.\d+)?$/
const decimalComma = /^\d+,\d{1,2}$/
/** `1.234.567`, `1.234,50`: points between thousands. */
const pointedThousands = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)$/
/** The address of a machine. */
const fourBytes = /^(?:(?:1?\d?\d|2[0-4]\d|25[0-5])(?:\.|$)){4}/

/** `1,234.5`, `1,50,000`, `1.234.567`, `10 000`, `.5`, `2½`, `10 1/2`, `8-1/4`; null where no digits are, or they tell no number. */
export function readDigits(list: readonly Lexeme[], index: number): NumberRead | null {
  const first = at(list, index)
  const vulgar = vulgarFractions.get(first.text)
  if (vulgar !== undefined) return { value: vulgar, next: index + 1, form: 'digits', scale: 1 }
  const point = first.text === '.' && along(list, index + 1).gap === 0 ? along(list, index + 1) : null
  if (
    point?.type === 'number' &&
    /^\d+$/.test(point.text) &&
    (first.gap > 0 || at(list, index - 1).text === '(')
  ) {
    return { value: Number(`0.${point.text}`), next: index + 2, form: 'digits', scale: 1 }
  }
  if (first.type !== 'number') return null
  let value = toNumber(first.text)
  if (value === null) return null
  let next = index + 1
  const spaced = /^(?:\d{1,3})$/.test(first.text) ? spacedThousands(list, index) : null
  if (spaced) ({ value, next } = spaced)
  const glued = vulgarFractions.get(along(list, next).text)
  if (glued !== undefined) return { value: value + glued, next: next + 1, form: 'digits', scale: 1 }
  // “10 1/2”, “8-1/4 cents”
  const above = isGluedHyphen(list, next) ? next + 1 : next
  const whole = slashed(list, above)
  if (whole !== null && (above > next || along(list, next).gap === 1))
    return { value: value + whole, next: above + 3, form: 'digits', scale: 1 }
  const fraction = slashed(list, index)
  if (fraction === null) return { value, next, form: 'digits', scale: 1 }
  // “1/10th”
  const tail = along(list, index + 3)
  next = tail.gap === 0 && /^(?:rd|th)s?$/.test(tail.lower) ? index + 4 : index + 3
  return { value: fraction, next, form: 'digits', scale: 1 }
}

/** A common fraction, `1/4`: not a date, nor “24/7”, nor “9/11”. */
function slashed(list: readonly Lexeme[], index: number): number | null {
  const [above, slash, below] = [at(list, index), along(list, index + 1), along(list, index + 2)]
  if (above.type !== 'number' || slash.text !== '/' || below.type !== 'number') return null
  if (
    slash.gap > 0 ||
    below.gap > 0 ||
    !/^\d{1,2}$/.test(above.text) ||
    !/^(?:[2-9]|10|12|16|32)$/.test(below.text)
  )
    return null
  const after = along(list, index + 3)
  if ((after.text === '/' && after.gap === 0) || Number(above.text) >= Number(below.text)) return null
  return Number(above.text) / Number(below.text)
}

/** `10 000`: groups of three digits with one blank between. */
function spacedThousands(list: readonly Lexeme[], index: number): { value: number; next: number } | null {
  let digits = at(list, index).text
  let next = index + 1
  for (; next < index + longest; next++) {
    const group = along(list, next)
    const close = group.start - at(list, next - 1).end === 1
    if (group.type !== 'number' || !close || !/^\d{3}$/.test(group.text)) break
    digits += group.text
  }
  return next > index + 1 && !digits.startsWith('0') ? { value: Number(digits), next } : null
}

/** Digits with their separators as a number; null where they are none, as in the address of a machine. */
export function toNumber(text: string): number | null {
  if (pointedThousands.test(text) && !fourBytes.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'))
  if (plainDigits.test(text)) return Number(text.replaceAll(',', ''))
  return decimalComma.test(text) ? Number(text.replace(',', '.')) : null
}
