import { scales, shortScales, smallNumbers } from '../data/number-words.ts'
import { longest, readDigits, toNumber } from './digits.ts'
import { dividedBy, readShare, readVague } from './shares.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'

/** A number as it stands in a text. */
export interface NumberRead {
  value: number
  /** Index of the lexeme after it. */
  next: number
  /** `digits`: written so, perhaps with a scale (`5 million`); `words`; `vague`: “dozens”; `share`: “a third”. */
  form: 'digits' | 'words' | 'vague' | 'share'
  /** The scale that multiplies the number, 1 if none: of “5 to 10 million” both ends are millions. */
  scale: number
}

const minus = /^[-−–]$/

/**
 * Reads the number that begins at a lexeme: digits, words, scales, fractions, a sign before it.
 * @returns null where none begins
 */
export function readNumber(list: readonly Lexeme[], index: number): NumberRead | null {
  const first = at(list, index)
  if (isSign(list, index)) {
    const read = readUnsigned(list, index + 1)
    return read && (read.form === 'digits' || first.type === 'word') ? { ...read, value: -read.value } : null
  }
  return readUnsigned(list, index)
}

function isSign(list: readonly Lexeme[], index: number): boolean {
  const first = at(list, index)
  const next = along(list, index + 1)
  if (first.lower === 'minus' || first.lower === 'negative') return true
  // a minus stands apart from what is before it; “10-15” and “Covid-19” hold no minus
  const opens = first.gap > 0 || at(list, index - 1).text === '('
  const apart = minus.test(first.text) && opens && next.gap === 0 && next.type === 'number'
  return apart && (first.text !== '–' || !isDash(list, index))
}

/** How many words “– … –” may hold, set without a blank within its dashes. */
const parenthesisReach = 30

/** “10 –15”, “the crew –11 men in all– was saved”: an en dash before a number that is no minus, as in “fell to –5C”. */
function isDash(list: readonly Lexeme[], index: number): boolean {
  if (at(list, index).gap === 2 || at(list, index - 1).type !== 'word') return true
  for (let i = index + 2; i < index + parenthesisReach; i++) {
    if (along(list, i).text === '–' && at(list, i).gap === 0 && at(list, i + 1).gap > 0) return true
  }
  return false
}

function readUnsigned(list: readonly Lexeme[], index: number): NumberRead | null {
  const read = readVague(list, index) ?? readShare(list, index) ?? readCounted(list, index)
  return read && withShare(list, read)
}

/** “one and a half (million)”, “two-and-a-half”, “3 million and a half”, “five and a quarter”. */
function withShare(list: readonly Lexeme[], read: NumberRead): NumberRead {
  if (read.form === 'vague' || read.form === 'share') return read
  let next = read.next
  if (isGluedHyphen(list, next)) next++
  if (along(list, next).lower !== 'and') return read
  next++
  if (isGluedHyphen(list, next)) next++
  const share = readShare(list, next)
  if (share === null) return read
  if (share.scale > 1) {
    // “one and a half million” is 1.5 million; “one billion and a quarter million” adds up
    const value =
      read.scale > 1 ? read.value + share.value : times(read.value + share.value / share.scale, share.scale)
    return { ...read, value, next: share.next, scale: share.scale }
  }
  return { ...read, value: read.value + share.value * read.scale, next: share.next }
}

/** Digits or words with their scales: `1,234.5`, `2½`, `10 1/2`, `5.3 million`, “two hundred and two thousand”, “a dozen”. */
function readCounted(list: readonly Lexeme[], index: number): NumberRead | null {
  const first = at(list, index)
  const digits = readDigits(list, index)
  if (digits) return withScales(list, digits)
  if (first.type !== 'word') return null
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'per') return readArticle(list, index)
  return readSpoken(list, index)
}

/** Words, and what may follow them: “five point two (million)”, “a hundred and thirty-two fifths”. */
function readSpoken(list: readonly Lexeme[], index: number): NumberRead | null {
  const read = readWords(list, index)
  if (read === null) return null
  const divided = dividedBy(list, read)
  return divided ?? withPoint(list, index, read)
}

/** “three point one four”; “at one point two men left” holds none. */
function withPoint(list: readonly Lexeme[], index: number, read: NumberRead): NumberRead {
  if (along(list, read.next).lower !== 'point' || at(list, index - 1).lower === 'at') return read
  let decimals = ''
  let next = read.next + 1
  for (; next < read.next + longest; next++) {
    const digit = smallNumbers.get(along(list, next).lower)
    if (digit === undefined || digit > 9) break
    decimals += String(digit)
  }
  return decimals === ''
    ? read
    : chain(list, { ...read, value: Number(`${read.value}.${decimals}`), next, scale: 1 })
}

/** “a dozen”, “a hundred and six”, “a couple of (hundred)” */
function readArticle(list: readonly Lexeme[], index: number): NumberRead | null {
  const second = along(list, index + 1)
  if (at(list, index).lower !== 'a') return null
  if (second.lower === 'couple') {
    const isOf = along(list, index + 2).lower === 'of'
    const next = isOf ? index + 3 : index + 2
    const couple: NumberRead = { value: 2, next, form: 'words', scale: 1 }
    return isOf || scales.has(along(list, next).lower) ? chain(list, couple) : null
  }
  return scales.has(second.lower) ? readSpoken(list, index + 1) : null
}

function withScales(list: readonly Lexeme[], read: NumberRead): NumberRead {
  const after = along(list, read.next)
  const word = scaleAt(list, read.next)
  if (word !== undefined)
    return word >= 1e3 || word === 12 ? chain(list, read) : (readWords(list, read.next, read.value) ?? read)
  if (isGluedHyphen(list, read.next)) {
    const hyphenated = scales.get(along(list, read.next + 1).lower)
    if (hyphenated !== undefined && hyphenated >= 1e3) {
      return { value: times(read.value, hyphenated), next: read.next + 2, form: 'digits', scale: hyphenated }
    }
  }
  const short =
    after.gap === 0 || /^(?:bn|mn|tn|trn|mln|bln|k|M)$/.test(after.text)
      ? shortScales.get(after.text)
      : undefined
  if (
    short === undefined ||
    // metres, gates and teslas, unless a sign of money stands before
    /^(?:m|b|B|T)$/.test(after.text) ||
    !plainWordEnd(list, read.next)
  )
    return read
  return { value: times(read.value, short), next: read.next + 1, form: 'digits', scale: short }
}

/** A scale after a number, perhaps in the plural: “3 dozens”. */
function scaleAt(list: readonly Lexeme[], index: number): number | undefined {
  return scales.get(along(list, index).lower.replace(/s$/, ''))
}

function plainWordEnd(list: readonly Lexeme[], index: number): boolean {
  const after = along(list, index + 1)
  return after.gap > 0 || after.type === 'mark'
}

/** “5 million”, “three lakh crore”, “3 dozen”, “4 thousand 3 hundred”. */
function chain(list: readonly Lexeme[], read: NumberRead): NumberRead {
  let { value, next, scale } = read
  while (next < read.next + longest) {
    const more = scaleAt(list, next)
    if (more === undefined) break
    value = times(value, more)
    scale *= more
    next++
  }
  const lesser = scale > 1 && read.form === 'digits' ? readDigits(list, next) : null
  const under = lesser === null ? undefined : scaleAt(list, lesser.next)
  if (lesser !== null && under !== undefined && under < scale && lesser.value * under < scale) {
    const rest = withScales(list, lesser)
    return { ...rest, value: value + rest.value }
  }
  return { value, next, form: read.form, scale }
}

/**
 * Multiplies a decimal number without binary dust: 4.35 × 100 is 435.
 */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}

function readWords(list: readonly Lexeme[], index: number, started?: number): NumberRead | null {
  let total = 0
  let current = started ?? 0
  let next = index
  let scale = 1
  let seen = started !== undefined
  let last: 'none' | 'unit' | 'tens' | 'scale' = seen ? 'unit' : 'none'
  let largest = Infinity
  while (next < index + longest) {
    let place = next
    if (seen && isGluedHyphen(list, place)) place++
    const joined = seen && along(list, place).lower === 'and'
    if (joined) {
      if (last !== 'scale') break
      place++
      if (readShare(list, place) !== null) break
    }
    const word = seen ? along(list, place).lower : at(list, place).lower
    const small =
      smallNumbers.get(word) ??
      (started !== undefined && joined && at(list, place).type === 'number'
        ? (toNumber(word) ?? undefined)
        : undefined)
    const factor = scales.get(word) ?? (seen ? scaleAt(list, place) : undefined)
    if (small !== undefined) {
      if (last === 'unit' || (last === 'tens' && small >= 10)) break
      if (joined && small >= (scale === 100 ? 100 : 1000)) break
      current += small
      last = small >= 20 && small % 10 === 0 ? 'tens' : 'unit'
    } else if (factor !== undefined && !joined) {
      if (factor === 100 || factor === 12) current = (current || 1) * factor
      else if (last === 'scale' && current === 0) {
        total *= factor
      } else {
        if (factor >= largest) {
          total = (total + (current || 1)) * factor
        } else total += times(current || 1, factor)
        largest = factor
        current = 0
      }
      scale = factor
      last = 'scale'
    } else break
    seen = true
    next = place + 1
  }
  if (next === index) return null
  return {
    value: total + current,
    next,
    form: started === undefined ? 'words' : 'digits',
    scale: last === 'scale' ? scale : 1,
  }
}
