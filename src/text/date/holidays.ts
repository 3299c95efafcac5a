import { holidays, longestHoliday, looseHolidays } from '../data/holidays.ts'
import { dayNumber, isoDay, parts, weekdayOf, type DayNumber, type Value } from './calendar.ts'
import { yearAt } from './years.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { nearestDay, publicationDay, type Expression } from './resolve.ts'
import { verbAt } from './verb-tense.ts'

const beside =
  /^(?:on|by|before|after|since|until|till|around|over|at|last|next|this|previous|past|following)$/

/** “Christmas Eve”, “Thanksgiving 2023”, “last Easter”, “on Halloween”. */
export function readHoliday(list: readonly Lexeme[], index: number): Expression | null {
  const shifted = /^(?:last|next|this|previous|following)$/.test(at(list, index).lower)
  const found = nameAt(list, shifted ? index + 1 : index)
  if (found === null || (shifted && along(list, index + 1).text === '')) return null
  const { rule, name } = found
  const place = /^(?:,|of|in)$/.test(along(list, found.next).lower) ? found.next + 1 : found.next
  const year = yearAt(list, place)
  if (year !== null) {
    const around = along(list, place + 1).lower === 'weekend'
    const date = dayOf(rule, year)
    return {
      next: around ? place + 2 : place + 1,
      resolve: () => (around ? longWeekend(date) : { value: isoDay(date), grain: 'day' }),
    }
  }
  const weekend = along(list, found.next).lower === 'weekend'
  if (looseHolidays.has(name) && !shifted && !weekend && !beside.test(at(list, index - 1).lower)) return null
  // “Christmas trees”, “Easter eggs”: only part of another name
  if (looseHolidays.has(name) && /^\p{Ll}+s$/u.test(along(list, found.next).text)) return null
  const word = shifted ? at(list, index).lower : (yearBehind(list, found.next) ?? '')
  return {
    next: weekend ? found.next + 1 : found.next,
    resolve: (reference) => {
      const day = weekend ? weekendOf : single
      const today = publicationDay(reference)
      if (today === null) return null
      const now = parts(today).year
      const days = [now - 1, now, now + 1].map((one) => dayOf(rule, one))
      if (!shifted && word !== '') return day(days[{ last: 0, this: 1, next: 2 }[word]!])
      if (/^(?:last|previous)$/.test(word)) return day(days.findLast((one) => one < today))
      if (/^(?:next|following)$/.test(word)) return day(days.find((one) => one > today))
      if (word === 'this') return day(days[1])
      const coming = days.find((one) => one > today)
      // “It had the stronger hand before Christmas”, in November
      if (coming !== undefined && coming - today <= soon && isBefore(list, index)) return day(coming)
      return day(nearestDay(days, reference))
    },
  }
}

/** “New Year’s Day |ceremonies last year”: the word that tells the year, behind what is held on a feast; null where none does. */
function yearBehind(list: readonly Lexeme[], next: number): 'last' | 'this' | 'next' | null {
  for (let i = next; i <= next + longestHeld; i++) {
    const { lower, text, type } = along(list, i)
    if (/^(?:last|this|next)$/.test(lower))
      return along(list, i + 1).lower === 'year' ? (lower as 'last' | 'this' | 'next') : null
    if (type !== 'word' || !/^\p{Ll}{4,}$/u.test(text) || verbAt(list, i) !== null) return null
  }
  return null
}
/** How many words may tell what is held on a feast: “fireworks display”. */
const longestHeld = 2

/** How many days ahead a feast is the one that everybody speaks of. */
const soon = 45

/** “before Christmas”; not “shortly before Christmas”, which tells of a day that is past. */
const isBefore = (list: readonly Lexeme[], index: number): boolean =>
  (at(list, index - 1).lower === 'before' &&
    !/^(?:shortly|just|soon|long|days?|weeks?|months?|right|immediately)$/.test(at(list, index - 2).lower)) ||
  /^(?:ahead of|by)$/.test(
    at(list, index - 1).lower === 'of' ? `${at(list, index - 2).lower} of` : at(list, index - 1).lower,
  )

function single(number: DayNumber | null | undefined): Value | null {
  return number === null || number === undefined ? null : { value: isoDay(number), grain: 'day' }
}

function weekendOf(number: DayNumber | null | undefined): Value | null {
  return number === null || number === undefined ? null : longWeekend(number)
}

/** “Labor Day weekend”: the nearest Saturday and Sunday, and the days between them and the holiday. */
function longWeekend(holiday: DayNumber): Value {
  const weekday = weekdayOf(holiday)
  const saturday = holiday + (weekday <= 2 ? -weekday - 1 : 6 - weekday)
  const [first, last] = [Math.min(saturday, holiday), Math.max(saturday + 1, holiday)]
  return { value: `${isoDay(first)}/${isoDay(last)}`, grain: 'day' }
}

/** The first words of their names. */
const openings = new Set([...holidays.keys()].map((name) => name.split(' ')[0]))

function nameAt(list: readonly Lexeme[], index: number): { name: string; rule: string; next: number } | null {
  let name = at(list, index).lower
  let best: { name: string; rule: string; next: number } | null = null
  if (!openings.has(name)) return null
  for (let next = index + 1; ; next++) {
    const rule = holidays.get(name)
    if (rule !== undefined) best = { name, rule, next }
    const more = along(list, next)
    if (more.text === '' || next - index >= longestHoliday) return best
    name += ` ${more.lower.replaceAll('’', "'")}`
  }
}

/** The day of a holiday by its rule (see `data/holidays.ts`). */
function dayOf(rule: string, year: number): DayNumber {
  const easter = /^easter([+-]\d+)$/.exec(rule)
  if (easter) return easterOf(year) + Number(easter[1])
  const [month = 1, weekday = 1, nth = 1, later = 0] = rule.split(/[/+]/).map(Number)
  if (rule.includes('/')) return nthWeekday(year, month, weekday, nth) + later
  const [fixedMonth = 1, fixedDay = 1] = rule.split('-').map(Number)
  return dayNumber(year, fixedMonth, fixedDay)
}

/** The n-th of a weekday in a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}
