import { denominators, ordinals, scales, smallNumbers, vagueScales } from '../data/number-words.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import type { NumberRead } from './numbers.ts'

/** “dozens”, “tens of thousands”, “several hundred”, “tens, if not hundreds, of thousands”. */
export function readVague(list: readonly Lexeme[], index: number): NumberRead | null {
  const first = at(list, index)
  const some = /^(?:several|few|many)$/.test(first.lower)
    ? scales.get(along(list, index + 1).lower)
    : undefined
  if (some !== undefined) return { value: some, next: index + 2, form: 'vague', scale: some }
  const scale = vagueScales.get(first.lower)
  // “Billions” in the middle of a sentence is a name
  const named = /^\p{Lu}/u.test(first.text) && first.gap === 1 && !/^[.!?“"]$/.test(at(list, index - 1).text)
  if (scale === undefined || named) return null
  let next = index + 1
  const aside = words(list, next, 6)
  const interruption = /^, if not \p{L}+ , of /u.exec(aside)
  if (interruption) next += 5
  const outer = along(list, next).lower === 'of' ? vagueScales.get(along(list, next + 1).lower) : undefined
  if (outer !== undefined) return { value: scale * outer, next: next + 2, form: 'vague', scale: outer }
  // “tens” alone are marks at school, “scores” alone are of a match
  if (first.lower === 'tens' || (first.lower === 'scores' && along(list, index + 1).lower !== 'of'))
    return null
  return { value: scale, next: index + 1, form: 'vague', scale }
}

function words(list: readonly Lexeme[], index: number, count: number): string {
  let text = ''
  for (let i = index; i < index + count; i++) text += `${along(list, i).lower} `
  return text
}

/** “half”, “a third”, “two-thirds”, “three quarters”, “half a million”, “a half-dozen”, “a quarter of a million”. */
export function readShare(list: readonly Lexeme[], index: number): NumberRead | null {
  const first = at(list, index)
  if (first.type !== 'word') return null
  let next = index
  let count = 1
  if (first.lower === 'a' || first.lower === 'an') {
    next++
    if (isGluedHyphen(list, next)) next++
    // “a one-hundredth share”
    if (along(list, next).lower === 'one' && isGluedHyphen(list, next + 1)) next += 2
  } else {
    const small = smallNumbers.get(first.lower)
    if (small !== undefined && small > 0 && small < 20) {
      count = small
      next++
      if (isDash(list, next)) next++
      // “one one-hundredth”
      if (along(list, next).lower === 'one' && isGluedHyphen(list, next + 1)) next += 2
    }
  }
  const compound = next > index ? compoundDenominator(list, next, count > 1) : null
  if (compound !== null) {
    const after = along(list, compound.next)
    return after.type === 'word' && !/^(?:of|to|as|in|from|and|more|less|fewer)$/.test(after.lower)
      ? null
      : { value: count / compound.value, next: compound.next, form: 'share', scale: 1 }
  }
  const denominator = denominatorAt(list, next, count, next > index)
  if (denominator === undefined) return null
  next++
  const value = count / denominator
  const whole = scaleBehind(list, next)
  return whole === null
    ? { value, next, form: 'share', scale: 1 }
    : { value: value * whole.scale, next: whole.next, form: 'words', scale: whole.scale }
}

/** The scale that a share is of: “half a million”, “half-a-dozen”, “quarter-million”, “a quarter of a million”. */
function scaleBehind(list: readonly Lexeme[], index: number): { scale: number; next: number } | null {
  const behindHyphen = (place: number) => (isGluedHyphen(list, place) ? place + 1 : place)
  let next = behindHyphen(index)
  if (along(list, next).lower === 'of' && along(list, next + 1).lower === 'a') next++
  if (/^an?$/.test(along(list, next).lower)) next = behindHyphen(next + 1)
  const scale = scales.get(along(list, next).lower)
  return scale === undefined ? null : { scale, next: next + 1 }
}

/** A hyphen within a fraction, glued or, as in tokenised text, with blanks around it. */
function isDash(list: readonly Lexeme[], index: number): boolean {
  return isGluedHyphen(list, index) || (along(list, index).text === '-' && along(list, index + 1).gap === 1)
}

/** “twenty-fifth” below “one”, “twenty-fifths” below more. */
function compoundDenominator(
  list: readonly Lexeme[],
  index: number,
  plural: boolean,
): { value: number; next: number } | null {
  const tens = smallNumbers.get(along(list, index).lower)
  if (tens === undefined || tens < 20 || !isGluedHyphen(list, index + 1)) return null
  const word = along(list, index + 2).lower
  const unit = plural === word.endsWith('s') ? ordinals.get(plural ? word.slice(0, -1) : word) : undefined
  return unit === undefined || unit > 9 ? null : { value: tens + unit, next: index + 3 }
}

/**
 * A number of words over a denominator in the plural, “twenty-three fifths”; null where none follows. Halves, thirds and
 * quarters are left to shares, since “twenty quarters” are a span of time.
 */
export function dividedBy(list: readonly Lexeme[], read: NumberRead): NumberRead | null {
  const place = isGluedHyphen(list, read.next) ? read.next + 1 : read.next
  const word = along(list, place).lower
  const denominator = word.endsWith('ths') ? denominators.get(word.slice(0, -1)) : undefined
  return denominator === undefined
    ? null
    : { value: Number((read.value / denominator).toPrecision(15)), next: place + 1, form: 'share', scale: 1 }
}

function denominatorAt(
  list: readonly Lexeme[],
  index: number,
  count: number,
  counted: boolean,
): number | undefined {
  const word = counted ? along(list, index) : at(list, index)
  const plural = count > 1
  const base = word.lower === 'halves' ? 'half' : plural ? word.lower.replace(/s$/, '') : word.lower
  const denominator = plural === (base !== word.lower) ? denominators.get(base) : undefined
  if (denominator === undefined) return undefined
  const after = along(list, index + 1)
  // “the first three quarters of 2025”
  if (
    base === 'quarter' &&
    plural &&
    /^(?:first|last|past|next|previous|final|these|all)$/.test(at(list, index - 2).lower)
  )
    return undefined
  if (base === 'half') return isHalf(list, index) ? denominator : undefined
  if (counted && (plural || at(list, index - 1).lower === 'one')) return denominator
  if (base === 'quarter' && after.lower !== 'of' && scaleBehind(list, index + 1) !== null) return denominator
  // “a third person”, “a fifth-round pick” are ranks
  if (isGluedHyphen(list, index + 1)) return undefined
  // “dropped by nearly a quarter on Tuesday”
  if (
    counted &&
    /^(?:by|nearly|almost|about|around|roughly|than)$/.test(at(list, index - 2).lower) &&
    /^(?:on|at|by|over|after|before|during|between|when|while|last|this|compared)$/.test(after.lower)
  )
    return denominator
  return counted &&
    (after.type !== 'word' || /^(?:of|to|as|in|from|since|and|more|less|fewer)$/.test(after.lower))
    ? denominator
    : undefined
}

/** “the first half”, “half-time”, “the other half” and “half brother” are no numbers. */
function isHalf(list: readonly Lexeme[], index: number): boolean {
  const glued = along(list, index).gap === 0
  const before =
    glued && at(list, index - 2).lower !== 'a' ? '-' : at(list, glued ? index - 2 : index - 1).lower
  const after = along(list, index + 1)
  if (/^(?:first|second|other|better|one's|latter|1st|2nd|’s|'s|-)$/.test(before)) return false
  if (isGluedHyphen(list, index + 1) && !(glued && before === 'a'))
    return scaleBehind(list, index + 1) !== null
  return (
    after.type !== 'word' ||
    /^(?:of|the|a|an|its|their|his|her|our|my|all|that|as|in|dozen|million|billion|hour|mile|day|century|past|and|to|from|what|this|are|is|were|was|have|had|said|say)$/.test(
      after.lower,
    ) ||
    before === 'a' ||
    before === 'than'
  )
}
