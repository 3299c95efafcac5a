import { levelPattern } from '../data/verbs.ts'
import { weekdays } from '../data/calendar.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'

const zone = /^(?:gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|msk|aest|hrs)$/

/** Whether what stands behind four digits makes a time of day of them: “by 1930 GMT”, “at 2000 local time”. */
export function isTimeZoneAt(list: readonly Lexeme[], index: number): boolean {
  const { lower } = along(list, index)
  return zone.test(lower) || (lower === 'local' && along(list, index + 1).lower === 'time')
}

const fourDigits = /^(?:[01]\d|2[0-3])[0-5]\d$/
const atLevel = new RegExp(`^${levelPattern}$`)

/** Whether four digits are a time of day for the day that stands behind: “at 1900 on Friday”, “at 0730 tomorrow”. */
export function isFourDigitClock(list: readonly Lexeme[], index: number): boolean {
  if (!fourDigits.test(at(list, index).text) || at(list, index - 1).lower !== 'at') return false
  if (atLevel.test(at(list, index - 2).lower)) return false
  const next = along(list, index + 1)
  const day = next.lower === 'on' ? along(list, index + 2) : next
  return weekdays.has(day.lower) || /^(?:today|tonight|tomorrow|yesterday)$/.test(day.lower)
}
