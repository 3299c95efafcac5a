import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { dayNumber, isoDay, type Value } from './calendar.ts'
import { readPart, type Part } from './parts.ts'
import { resolveShift, resolveWritten, type Expression, type Reference } from './resolve.ts'
import { yearAt } from './years.ts'

/** “between 2012 and 2015”, “from Monday to Wednesday”, “2012-2015”, “Jan-Feb 2017”. */
export function readInterval(list: readonly Lexeme[], index: number, first: Part): Expression | null {
  const before = at(list, index - 1).lower
  const joint = along(list, first.next)
  const glued = isGluedHyphen(list, first.next)
  const short =
    glued || (joint.text === '/' && joint.gap === 0) ? shortYear(list, first, first.next + 1) : null
  if (short) return short
  const joins =
    glued ||
    (/^[–—-]$/.test(joint.text) && (first.written !== null || /^(?:from|during)$/.test(before))) ||
    (before === 'between' && joint.lower === 'and') ||
    /^(?:through|until|till)$/.test(joint.lower) ||
    (joint.lower === 'to' && (before === 'from' || first.written !== null))
  if (!joins || first.written?.until) return null
  const now = nowAfter(list, first.next + 1)
  if (now !== null) return { next: now, resolve: (reference) => untilNow(first, reference) }
  const second = along(list, first.next + 1).text === '' ? null : readPart(list, first.next + 1)
  if (second === null || (glued && first.written === null)) return null
  return { next: second.next, resolve: (reference) => span(first, second, reference) }
}

/** “now”, “(to) date”, “the present (day)”: the index after it. */
function nowAfter(list: readonly Lexeme[], index: number): number | null {
  const place = along(list, index).lower === 'the' ? index + 1 : index
  const word = along(list, place).lower
  if (word === 'now' || (word === 'date' && at(list, index - 1).lower === 'to')) return place + 1
  if (word !== 'present' && word !== 'current') return null
  if (/^(?:day|date|time)$/.test(along(list, place + 1).lower)) return place + 2
  const after = along(list, place + 1)
  return word === 'present' && after.type !== 'word' ? place + 1 : null
}

function untilNow(first: Part, reference: Reference): Value | null {
  const from = first.resolve({ ...reference, direction: 'past' })
  const today = resolveShift('day', 0, reference)
  if (from === null || today === null || from.value.includes('/') || /[WQ]/.test(from.value)) return null
  return from.value < today.value ? { value: `${from.value}/${today.value}`, grain: 'day' } : null
}

/** `2012–15` */
function shortYear(list: readonly Lexeme[], first: Part, index: number): Expression | null {
  const year = first.written?.month === undefined ? first.written?.year : undefined
  const end = at(list, index)
  if (year === undefined || !/^\d\d$/.test(end.text) || yearAt(list, index) !== null) return null
  const last = Math.floor(year / 100) * 100 + Number(end.text)
  return last <= year
    ? null
    : { next: index + 1, resolve: () => ({ value: `${year}/${last}`, grain: 'year' }) }
}

function span(first: Part, second: Part, reference: Reference): Value | null {
  if (first.written && second.written) {
    // “January to April 2015” names once what both share
    return resolveWritten({ ...first.written, until: second.written }, reference)
  }
  const from = first.resolve(reference)
  const to = second.resolve(reference)
  if (from === null || to === null || from.value.includes('/') || to.value.includes('/')) return null
  // “from next Monday to Friday”: the Friday of that week
  let last = to.value
  if (from.grain === 'day' && to.grain === 'day') {
    for (let weeks = 1; last < from.value && weeks <= 3; weeks++) last = daysLater(to.value, weeks * 7)
  }
  return last <= from.value ? null : { value: `${from.value}/${last}`, grain: to.grain }
}

function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return isoDay(dayNumber(year, month, date) + days)
}
