import { along, at, type Lexeme } from '../words/lexemes.ts'
import { countedNoun } from '../words/nouns.ts'
import { readNumber, type NumberRead } from '../numbers/numbers.ts'
import { readUnit } from '../numbers/units.ts'

/** Whether a number is a part of a time of day as clocks are read out: “half past six”, “a quarter to nine”, “at ten to seven”. */
export const isOnClock = (list: readonly Lexeme[], index: number, read: NumberRead): boolean =>
  isClockJoint(list, read.next) ||
  (/^(?:minutes|-)$/.test(at(list, read.next).lower) && isClockJoint(list, read.next + 1)) ||
  isClockJoint(list, index - 1) ||
  isHalf(list, index)

/** Whether a “past” or “to” has an hour behind it and a part of an hour before it. “Five to ten sites” has more than an hour behind it. */
function isClockJoint(list: readonly Lexeme[], index: number): boolean {
  const joint = at(list, index).lower
  if ((joint !== 'past' && joint !== 'to') || !isHour(list, index + 1)) return false
  const last = /^(?:minutes|-)$/.test(at(list, index - 1).lower) ? index - 2 : index - 1
  const word = at(list, last).lower
  if (joint === 'past') return /^(?:half|quarter)$/.test(word) || isMinute(list, last)
  return word === 'quarter' || (last < index - 1 && isMinute(list, last)) || isTold(list, last)
}

/** Up to twelve o’clock. What is counted or measured by the number is no hour. */
function isHour(list: readonly Lexeme[], index: number): boolean {
  const hour = readNumber(list, index)
  return (
    hour !== null &&
    hour.form !== 'share' &&
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].includes(hour.value) &&
    readUnit(list, hour) === null &&
    countedNoun(list, hour.next, hour.value === 1) === null
  )
}

function isMinute(list: readonly Lexeme[], index: number): boolean {
  const minute = readNumber(list, index)
  return minute !== null && minute.next === index + 1 && minute.value > 0 && minute.value < 60
}

/** “At half six”: in Britain half past it. */
const isHalf = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index - 1).lower === 'half' && beforeTime.test(at(list, index - 2).lower) && isHour(list, index)

const beforeTime = /^(?:at|by|until|till|since)$/

/** “At five to ten”, “it was about twenty-five to four”: without such words before it, “five to ten” is a range. */
function isTold(list: readonly Lexeme[], last: number): boolean {
  const first = along(list, last - 1).text === '-' ? last - 2 : last
  const minute = readNumber(list, first)
  if (minute?.form !== 'words' || minute.next !== last + 1 || ![5, 10, 20, 25].includes(minute.value))
    return false
  const soft = /^(?:about|around|nearly|almost|exactly|just)$/.test(at(list, first - 1).lower)
    ? first - 1
    : first
  const before = at(list, soft - 1).lower
  return beforeTime.test(before) || (/^(?:is|was)$/.test(before) && at(list, soft - 2).lower === 'it')
}
