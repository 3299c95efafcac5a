import { scales, shortScales, smallNumbers, vulgarFractions } from '../data/number-words.ts'
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

/** The most words a number is read from: no number in prose is longer, and a text of nothing else stays quick to read. */
const longest = 24

const minus = /^[-−–]$/
const plainDigits = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d{2})*,\d{3})(?:\.\d+)?$/
const decimalComma = /^\d+,\d{1,2}$/

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
  const apart = minus.test(first.text) && first.gap > 0 && next.gap === 0 && next.type === 'number'
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

/** “a dozen”, “a hundred and six”, “a couple of” */
function readArticle(list: readonly Lexeme[], index: number): NumberRead | null {
  const second = along(list, index + 1)
  if (at(list, index).lower !== 'a') return null
  if (second.lower === 'couple' && along(list, index + 2).lower === 'of') {
    return { value: 2, next: index + 3, form: 'words', scale: 1 }
  }
  return scales.has(second.lower) ? readSpoken(list, index + 1) : null
}

function readDigits(list: readonly Lexeme[], index: number): NumberRead | null {
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
  const whole = slashed(list, next)
  if (whole !== null && along(list, next).gap === 1)
    return { value: value + whole, next: next + 3, form: 'digits', scale: 1 }
  const fraction = slashed(list, index)
  if (fraction !== null) return { value: fraction, next: index + 3, form: 'digits', scale: 1 }
  return { value, next, form: 'digits', scale: 1 }
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

function toNumber(text: string): number | null {
  if (plainDigits.test(text)) return Number(text.replaceAll(',', ''))
  return decimalComma.test(text) ? Number(text.replace(',', '.')) : null
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
  // “4K” is a picture and “5K” a run
  if (after.text === 'K' && read.value < 10 && !/^[$£€]$/.test(at(list, read.next - 2).text)) return read
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
