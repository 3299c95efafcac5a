import { readCalendarWords } from './calendar-words.ts'
import { weekdayAt } from './names.ts'
import { readHoliday } from './holidays.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { singular } from '../words/nouns.ts'
import { isPerson } from '../words/persons.ts'
import { readAgo } from './counted.ts'
import { readOrdinalDate } from './ordinals.ts'
import { shifted, spans } from './spans.ts'
import { readTold } from './told.ts'
import { beside, readWeeksOff } from './weeks-off.ts'
import { isPluperfect } from './verb-tense.ts'
import { resolveWeekday, type Expression } from './resolve.ts'
import { partOfDay, readShifted, dayOfWeek } from './shifted.ts'

/** Reads a date that is told from the day of publication, or in other words than a calendar date. */
export function readRelative(list: readonly Lexeme[], index: number): Expression | null {
  return (
    readNamedDay(list, index) ??
    readTold(list, index) ??
    readWeeksOff(list, index) ??
    readAgo(list, index, readAnchor) ??
    readOrdinalDate(list, index) ??
    readHoliday(list, index) ??
    readShifted(list, index) ??
    readCurrent(list, index) ??
    readCalendarWords(list, index) ??
    readWeekday(list, index)
  )
}

function readNamedDay(list: readonly Lexeme[], index: number): Expression | null {
  const shift = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[at(list, index).lower]
  // “USA Today”
  if (
    shift === undefined ||
    (/^\p{Lu}/u.test(at(list, index).text) && /^\p{Lu}/u.test(at(list, index - 1).text))
  )
    return null
  // “today’s sailors” are those of these years
  const isOfTime = shift === 0 && /^['’]s$/.test(at(list, index + 1).text)
  if (isOfTime && isPersons(at(list, index + 2).lower)) return null
  const next = partOfDay.test(along(list, index + 1).lower) ? index + 2 : index + 1
  return shifted(next, 'day', shift)
}

/** What a number of years is told from: “(four years ago) next month”, “on Monday”. */
function readAnchor(list: readonly Lexeme[], index: number): Expression | null {
  const first = along(list, index).lower
  if (!/^(?:next|this|last|today|on|tomorrow|yesterday)$/.test(first)) return null
  if (first === 'on') return along(list, index + 1).text === '' ? null : readWeekday(list, index + 1)
  return readNamedDay(list, index) ?? readShifted(list, index)
}

/** “sailors”, “children”: whether a noun tells of several people. */
const isPersons = (noun: string): boolean => singular(noun) !== noun && isPerson(singular(noun))

/** “(by the end of) the year”, “later in the month”, “the week after next”: the span of publication itself. */
function readCurrent(list: readonly Lexeme[], index: number): Expression | null {
  const article = at(list, index).lower === 'the'
  const place = article ? index + 1 : index
  const noun = article ? along(list, place) : at(list, place)
  const span = spans.get(noun.lower)
  if (span === undefined || noun.lower !== span || span === 'day' || span === 'weekend') return null
  const after = along(list, place + 1).lower
  if (article && after === 'after' && along(list, place + 2).lower === 'next')
    return shifted(place + 3, span, 2)
  const before = at(list, index - 1).lower
  const bounded =
    before === 'of' && /^(?:end|start|beginning|middle|rest|remainder|half)$/.test(at(list, index - 2).lower)
  const later = before === 'in' && /^(?:later|earlier|late|early)$/.test(at(list, index - 2).lower)
  // “the end of the week of fighting” is told from elsewhere
  if (!(bounded || later) || after === 'of') return null
  const hasEnded = span === 'year' && at(list, index - 2).lower === 'end' && isPluperfect(list, index - 3)
  return shifted(place + 1, span, hasEnded ? -1 : 0)
}

function readWeekday(list: readonly Lexeme[], index: number): Expression | null {
  const read = weekdayAt(list, index)
  if (read === null || isOfEveryWeek(list, index, read.next)) return null
  const next = partOfDay.test(along(list, read.next).lower) ? read.next + 1 : read.next
  // “on Monday week”
  if (
    at(list, next).text === 'week' &&
    at(list, next).gap === 1 &&
    /^(?:[.,;]|)$/.test(at(list, next + 1).text)
  )
    return { next: next + 1, resolve: (reference) => beside(read.weekday, false, reference, 7) }
  const week = weekOff(list, next)
  return week === null
    ? { next, resolve: (reference) => resolveWeekday(read.weekday, reference) }
    : { next: week.next, resolve: (reference) => dayOfWeek(read.weekday, week.shift, reference) }
}

/** “the Friday market”, “a Sunday paper”: what is held or printed every week tells no day. */
const isOfEveryWeek = (list: readonly Lexeme[], index: number, next: number): boolean =>
  /^(?:the|an?|its|their)$/.test(at(list, index - 1).lower) &&
  /^(?:markets?|papers?|newspapers?|class(?:es)?|clubs?|school)$/.test(along(list, next).lower)

/** “(on Friday) last week”, “(on Monday) of next week”: how many weeks off it is. */
function weekOff(list: readonly Lexeme[], index: number): { shift: number; next: number } | null {
  const place = along(list, index).lower === 'of' ? index + 1 : index
  const shift = { last: -1, this: 0, next: 1 }[along(list, place).lower]
  const bare = along(list, place + 1).lower === 'week' && !/^['’]s$/.test(along(list, place + 2).lower)
  return shift === undefined || !bare ? null : { shift, next: place + 2 }
}
