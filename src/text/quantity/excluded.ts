import { ordinals, smallNumbers } from '../data/number-words.ts'
import { isFourDigitClock, isTimeZoneAt } from '../date/clock.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { isOnClock } from './clock.ts'
import { readNumber, type NumberRead } from '../numbers/numbers.ts'
import { isLetterOfMoney } from '../numbers/units.ts'
import { areGames, isScore, lowEnd } from '../numbers/ranges.ts'

const scales = /^(?:magnitude|intensity|force)$/

/** Whether digits are a piece of something longer: `F1`, `21st`, `8:30`, `555-1234`, `192.168.1.2`, `3-2`, `5pm`; “half past six”. */
export function isPartOfWord(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  const first = at(list, index)
  const before = at(list, index - 1)
  const after = along(list, read.next)
  // “a magnitude-6.5 quake”
  const isOnScale = isGluedHyphen(list, index - 1) && scales.test(at(list, index - 2).lower)
  // “P200,000”: money, whosever
  const isMoney = isLetterOfMoney(list, index - 1)
  if (first.gap === 0 && !isMoney && /[\p{L}\p{N}_#@/:°-]$/u.test(before.text) && !isOnScale) return true
  // “a twenty-first birthday”
  if (read.form === 'words' && isGluedHyphen(list, read.next) && ordinals.has(at(list, read.next + 1).lower))
    return true
  if (isOnClock(list, index, read)) return true
  if (read.form !== 'digits') return false
  if (areGames(list, index)) return true
  if (/^0\d/.test(first.text)) return true
  // groups of digits side by side are a telephone number or a code
  if (before.type === 'number' && first.gap === 1 && first.type === 'number') return true
  if (after.type === 'number' && after.gap === 1 && first.type === 'number') return true
  // “a wheel on tower 7 three weeks ago”
  if (after.gap === 1 && smallNumbers.has(after.lower) && !isGluedHyphen(list, read.next + 1)) return true
  if (after.gap === 0 && /^(?:st|nd|rd|th|s)$/.test(after.lower)) return true
  if (/^(?:[ap]\.?m\.?|o’clock|o'clock)$/.test(after.lower)) return true
  if (isFourDigitClock(list, index)) return true
  // “by 1130 GMT”
  if (/^\d{4}$/.test(first.text) && isTimeZoneAt(list, read.next)) return true
  if (after.gap === 0 && /^[:/]$/.test(after.text) && along(list, read.next + 1).type === 'number')
    return true
  return isGluedHyphen(list, read.next) && at(list, read.next + 1).type === 'number' && !isRange(list, read)
}

function isRange(list: readonly Lexeme[], read: NumberRead): boolean {
  const second = readNumber(list, read.next + 1)
  if (second === null || (isGluedHyphen(list, second.next) && at(list, second.next + 1).type === 'number'))
    return false
  if (isScore(list, read, second)) return false
  return read.value > 0 && lowEnd(read, second) < second.value && !/^0\d/.test(at(list, read.next + 1).text)
}

/** “Ufomba Kamalu (94)”, “7-6 (5)”: a number in brackets behind a name, or the games of a set. */
export function isShirt(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  const name = at(list, index - 2)
  const isBracketed = at(list, index - 1).text === '(' && along(list, read.next).text === ')'
  return isBracketed && (/^\p{Lu}/u.test(name.text) || areGames(list, index - 2))
}

/** “one of”, “no one”, “that one”, “one might think”: a pronoun. */
export function isBareOne(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  return read.value === 1 && at(list, index).lower === 'one' && read.next === index + 1
}

/** “4K” is a picture and “5K” a run. */
export function isPicture(list: readonly Lexeme[], read: NumberRead): boolean {
  const last = at(list, read.next - 1)
  return last.text === 'K' && last.gap === 0 && read.value < 10_000
}

/** `1080p`, `747s`: digits and letters in one piece that are no unit. */
export function hasGluedWord(list: readonly Lexeme[], index: number): boolean {
  const after = along(list, index)
  return after.gap === 0 && after.type === 'word' && !/^['’]/.test(after.text)
}

/** “Long March 4C”: one letter glued to a number behind a name. */
export function isModel(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  const name = at(list, index - 1)
  if (read.value < 0 || /^(?:in|at|near|across)$/.test(at(list, index - 2).lower)) return false
  return (
    at(list, read.next).gap === 0 &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    at(list, index).gap === 1 &&
    name.gap === 1
  )
}
