/** The days for which something was due that somebody is told to have done, or left undone: “skipped checks due in May and October”. */
import { at, type Lexeme } from '../words/lexemes.ts'
import { monthAt } from './names.ts'
import { endsSearch, isStop, type Direction } from './verb-tense.ts'

/** What tells of a thing for when it was to be. */
const due = /^(?:due|planned|required|scheduled|slated)$/

/** What stands between that and a day, or between the days of a list. */
const between = /^(?:in|for|by|on|at|and|or|,|early|late|mid|\d{1,2})$/

/** What tells by itself that a thing was not done when it was due. */
const missed = /^(?:missed|skipped|neglected)$/

/** How what is due is done, in its base form, and in the past: not “mention”, “cancel” or “delay”. */
const doing =
  /^(?:attend|carry|complete|conduct|deliver|file|hold|honou?r|make|meet|pay|perform|produce|publish|repay|submit)$/
const done =
  /^(?:attended|carried|completed|conducted|delivered|filed|held|honou?red|made|met|paid|performed|produced|published|repaid|submitted)$/

const negative = /^(?:not|never|(?:did|had|has|have)n['’]t)$/

/** The most words between the verb and “due”: “carry out the two checks of its lifts |due”. */
const longestObject = 8

/**
 * Which way the days point for which a thing was due that somebody “skipped” or “did not carry out”: back, as nobody could tell that before.
 * What somebody “paid” may have been paid before its day. Null for other days.
 */
export function ofDueThing(list: readonly Lexeme[], from: number): Direction | null {
  let index = from - 1
  while (between.test(at(list, index).lower) || monthAt(list, index) !== null) index--
  if (index === from - 1 || !due.test(at(list, index).lower)) return null
  // “had been due”, “is not planned”
  if (/^(?:am|are|be|been|being|had|is|not|n['’]t|was|were|originally)$/.test(at(list, index - 1).lower))
    return null
  for (let i = index - 1; i >= Math.max(0, index - 1 - longestObject); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return null
    const { lower } = at(list, i)
    if (/^(?:,|;|:|that|whether|which|who|will|would)$/.test(lower)) return null
    const before = [at(list, i - 1).lower, at(list, i - 2).lower] as const
    if (missed.test(lower)) return /^(?:be|been|have|is|are)$/.test(before[0]) ? null : 'past'
    if (doing.test(lower)) {
      const isNot = /^(?:did|didn['’]t)$/.test(before[0] === 'not' ? before[1] : before[0])
      return isNot || (before[0] === 'to' && /^(?:failed|neglected|refused)$/.test(before[1])) ? 'past' : null
    }
    if (done.test(lower)) return negative.test(before[0]) ? 'past' : 'open'
  }
  return null
}
