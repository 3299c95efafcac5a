/** What is told in the present of a day to come. */
import { at, type Lexeme } from '../words/lexemes.ts'
import { dayAt, monthAt, weekdayAt } from './names.ts'
import { countAt } from './spans.ts'

/** What a timetable tells in the present: “begins on Monday”, “takes effect on Jan. 1”. */
export function isScheduled(list: readonly Lexeme[], index: number): boolean {
  const next = at(list, index + 1).lower
  if (/^(?:the|an?|his|her|its|their|of|many|several)$/.test(at(list, index - 1).lower)) return false
  switch (at(list, index).lower) {
    case 'begins':
    case 'starts':
    case 'resumes':
    case 'reopens':
    case 'opens':
    case 'expires':
      return true
    case 'takes':
      return /^(?:effect|place|office)$/.test(next)
    case 'meets':
    case 'convenes':
    case 'reconvenes':
      return next === 'on'
    // of a weekday a headline may tell what was: “Strike ends on Friday”
    case 'closes':
    case 'departs':
    case 'ends':
    case 'leaves':
    case 'retires':
    case 'returns':
    case 'shuts':
      return isDated(list, index + 1) && weekdayAt(list, index + 2) === null
    case 'turns':
      return at(list, index + 1).type === 'number' && isDated(list, index + 2)
    // “two votes on Tuesday” are none that vote
    case 'decides':
    case 'votes':
      return countAt(list, index - 1) === null && isDated(list, index + 1)
    case 'runs':
    case 'run':
      return next === 'out'
    case 'comes':
    case 'goes':
      return /^(?:out|into|dark|live)$/.test(next) || (next === 'on' && at(list, index + 2).lower === 'sale')
    // “Parliament, which rises on 20 March”
    default:
      return (
        /^(?:which|who)$/.test(at(list, index - 1).lower) &&
        /[^s]s$/.test(at(list, index).lower) &&
        !/^(?:is|was|has|does)$/.test(at(list, index).lower) &&
        isDayAt(list, index + 2) &&
        isDated(list, index + 1)
      )
  }
}

/** “Tuesday”, “May 3”, “3 May” */
const isDayAt = (list: readonly Lexeme[], index: number): boolean =>
  [index, dayAt(list, index)?.next ?? index].some((i) => weekdayAt(list, i) ?? monthAt(list, i))

/** “in May”, “on Tuesday”, “on 3 May”: whether a day or month follows. */
const isDated = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index).lower === 'on' || (at(list, index).lower === 'in' && monthAt(list, index + 1) !== null)
