import { fullMonths, fullWeekdays, months, notAfter, notBefore, weekdays } from '../data/calendar.ts'
import { ordinals } from '../data/number-words.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'

const ordinalEnding = /^(?:st|nd|rd|th)$/

/** `5`, `5th`, `05`, “the 5th”, “fifth”. */
export function dayAt(
  list: readonly Lexeme[],
  index: number,
): { day: number; next: number; ordinal: boolean } | null {
  let i = index
  if (at(list, i).lower === 'the') i++
  const lexeme = i === index ? at(list, i) : along(list, i)
  const ending = ordinalEnding.test(along(list, i + 1).lower) && at(list, i + 1).gap === 0
  if (lexeme.type === 'number' && /^\d{1,2}$/.test(lexeme.text)) {
    const day = Number(lexeme.text)
    return day >= 1 && day <= 31 ? { day, next: ending ? i + 2 : i + 1, ordinal: ending } : null
  }
  const word = ordinalWord(list, i)
  return word === null ? null : { day: word.value, next: word.next, ordinal: true }
}

/** A rank in words up to thirty-first. */
export function ordinalWord(list: readonly Lexeme[], index: number): { value: number; next: number } | null {
  const first = at(list, index)
  const tens = first.lower === 'twenty' ? 20 : first.lower === 'thirty' ? 30 : 0
  if (tens > 0) {
    const next = isGluedHyphen(list, index + 1) ? index + 2 : index + 1
    const unit = ordinals.get(along(list, next).lower)
    return unit !== undefined && unit < 10 ? { value: tens + unit, next: next + 1 } : null
  }
  const value = ordinals.get(first.lower)
  return value === undefined ? null : { value, next: index + 1 }
}

/** The month that a lexeme names, and whether nothing else has to bear it out. */
export function monthAt(
  list: readonly Lexeme[],
  index: number,
): { month: number; next: number; sure: boolean } | null {
  const word = at(list, index)
  const month = months.get(word.lower)
  if (
    month === undefined ||
    (!/^\p{Lu}/u.test(word.text) && /^(?:may|march|mar|sep|jan|dec)$/.test(word.lower))
  )
    return null
  const dotted =
    along(list, index + 1).text === '.' && at(list, index + 1).gap === 0 && !fullMonths.has(word.lower)
  const full = fullMonths.has(word.lower)
  const sure = full && month !== 3 && month !== 5 && /^\p{Lu}/u.test(word.text)
  return { month, next: dotted ? index + 2 : index + 1, sure: sure || dotted }
}

/** “in April and |May”, “in March, |May and June”: one of a list of months; “in April, May said so” has none. */
export function isOfMonthList(list: readonly Lexeme[], index: number, next: number): boolean {
  const isMonth = (place: number) =>
    months.has(along(list, place).lower) && /^\p{Lu}/u.test(at(list, place).text)
  const joint = at(list, index - 1).lower
  const joins = /^(?:and|or)$/
  return (
    isMonth(index - 2) &&
    (joins.test(joint) || (joint === ',' && joins.test(along(list, next).lower) && isMonth(next + 1)))
  )
}

/** The day of the week that a lexeme names, with the dot of a short form. */
export function weekdayAt(list: readonly Lexeme[], index: number): { weekday: number; next: number } | null {
  const word = at(list, index)
  const weekday = weekdays.get(word.lower)
  if (weekday === undefined) return null
  const after = along(list, index + 1)
  if (fullWeekdays.has(word.lower)) {
    if (
      notBefore.get(word.lower)?.has(at(list, index - 1).lower) ||
      (/^\p{Lu}/u.test(after.text) && notAfter.get(word.lower)?.has(after.lower))
    )
      return null
    return { weekday, next: index + 1 }
  }
  const dotted = after.text === '.' && after.gap === 0
  const place = dotted ? index + 2 : along(list, index + 1).text === ',' ? index + 2 : index + 1
  // “Sun” and “Sat” are words; a date behind them shows what is meant
  const ranked = along(list, place).type === 'number' && ordinalEnding.test(along(list, place + 1).lower)
  const dated = ranked || months.has(along(list, place).lower) || months.has(along(list, place + 1).lower)
  if (!/^\p{Lu}/u.test(word.text) || !(dated || (dotted && !/^(?:sun|sat|wed|mon)$/.test(word.lower))))
    return null
  return { weekday, next: dotted ? index + 2 : index + 1 }
}
