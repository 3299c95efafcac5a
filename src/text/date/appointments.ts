import { at, type Lexeme } from '../words/lexemes.ts'
import { weekdayAt } from './names.ts'

/** What one faces or awaits on a day to come: “an election”, “a hearing”. */
const appointment =
  /^(?:(?:re-?)?elections?|polls?|votes?|ballots?|referendum|primary|run-?off|(?:re)?trial|hearings?|court|sentencing|inquest|tribunal|deadline|verdict|ruling)$/

/** How many words may stand for what is awaited. */
const longest = 8

/** What is done to what is still to come: “called off”, “booked”. */
const ofPlans =
  /^(?:arranged|booked|cancell?ed|deferred|planned|postponed|pencilled|rescheduled|scheduled|scrapped)$/
const offAt = /^(?:called|put|struck) off$|^put back$/

/** What opens the day of something else: “has cancelled flights after the crash on Monday”. */
const opensOther = /^(?:after|amid|because|before|during|following|over|since|when|while)$/

/**
 * “has called off three weddings in April”, “40 flights on Friday and Saturday”: who “has” done so did it at no time of the past, so the
 * day is that of the weddings.
 */
export function isOfCalledOff(list: readonly Lexeme[], further: number): boolean {
  const isJoined = /^(?:,|and)$/.test(at(list, further - 1).lower) && weekdayAt(list, further - 2) !== null
  const from = isJoined ? further - 2 : further
  if (!/^(?:in|for|on)$/.test(at(list, from - 1).lower)) return false
  for (let i = from - 3; i >= Math.max(0, from - longest); i--) {
    const { lower, type } = at(list, i)
    const isParted = offAt.test(`${lower} ${at(list, i + 1).lower}`)
    if (isParted || ofPlans.test(lower)) {
      const before = /^(?:already|also|now)$/.test(at(list, i - 1).lower) ? i - 2 : i - 1
      return /^(?:has|have|['’]ve)$/.test(at(list, before).lower) && i + (isParted ? 2 : 1) < from - 1
    }
    if ((type !== 'word' && type !== 'number') || opensOther.test(lower)) return false
  }
  return false
}

/** “faces an election in April”, “is up for re-election in May”, “awaits trial next month”: the day is that of the appointment. */
export function isAwaited(list: readonly Lexeme[], from: number): boolean {
  if (at(list, from - 1).lower === 'from') return isFaced(list, from - 1)
  if (!/^(?:in|on|this|next)$/.test(at(list, from - 1).lower) && at(list, from).lower !== 'next') return false
  const noun = /^(?:in|on)$/.test(at(list, from - 1).lower) ? from - 2 : from - 1
  if (!appointment.test(at(list, noun).lower)) return false
  for (let i = noun - 1; i >= Math.max(0, noun - longest); i--) {
    const { lower, type } = at(list, i)
    if (/^(?:faces?|facing|awaits?|awaiting)$/.test(lower))
      return !/^(?:was|were|been)$/.test(at(list, i - 1).lower)
    if (lower === 'for' && at(list, i - 1).lower === 'up')
      return /^(?:is|are|['’](?:s|re))$/.test(at(list, i - 2).lower)
    if ((type !== 'word' && lower !== '-') || /^(?:of|in|on|at|over|after|and|that)$/.test(lower))
      return false
  }
  return false
}

/** “face two days of delays |from Friday”: what is faced from a day on is to come, but not what is of what was, “faces charges over tweets from May”. */
function isFaced(list: readonly Lexeme[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - longest); i--) {
    const { lower, type } = at(list, i)
    if (/^(?:faces?|facing)$/.test(lower)) return !/^(?:was|were|been|the)$/.test(at(list, i - 1).lower)
    if (
      (type !== 'word' && type !== 'number') ||
      opensOther.test(lower) ||
      /^(?:charges?|counts?)$/.test(lower)
    )
      return false
  }
  return false
}
