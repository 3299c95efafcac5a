import { calamities } from '../data/calamities.ts'
import { at, type Lexeme } from '../words/lexemes.ts'
import { isAwaited, isOfCalledOff } from './appointments.ts'
import { biddenBefore, isSoFrom } from './bidden.ts'
import { isCalled } from './called.ts'
import { isAhead, isFixed, isOfPlan, isOrdered, isPastBehind, lastsUntil } from './fixed-for.ts'
import { ofDueThing } from './left-undone.ts'
import { isOfMonthHeld, lookedAhead } from './looked-ahead.ts'
import { mainVerbBehind } from './main-verb.ts'
import { weekdayAt } from './names.ts'
import {
  binding,
  endsSearch,
  isPlanned,
  isStop,
  mayStillBe,
  reach,
  verbAt,
  type Direction,
} from './verb-tense.ts'

/**
 * The direction of the clause around a date: the nearest verb before it in its sentence decides, else the nearest after it.
 * @param from index of the first lexeme of the date
 * @param next index after its last
 */
export function direction(list: readonly Lexeme[], from: number, next: number): Direction {
  const before = at(list, from - 1).lower
  if (before === 'since' || isOfMarket(list, from, next)) return 'past'
  const ofDue = ofDueThing(list, from)
  if (ofDue !== null) return ofDue
  if (weekdayAt(list, from) !== null && isLocalTime(list, next)) return 'near'
  const limit = beforeLeast(list, from - 1)
  if (/^(?:until|till|by|from)$/.test(at(list, limit).lower) && isAhead(list, limit)) return 'future'
  // “reopened the port through 15 March”: how long that lasts the verb does not tell
  if (before === 'through' && weekdayAt(list, from) === null) return 'near'
  // “cut rates before July’s election”: either may be told of first
  if (before === 'before' && isOfAppointment(list, next)) return 'near'
  const ahead = lookedAhead(list, from, next)
  if (ahead !== null) return ahead
  if (isThoughtLikely(list, next)) return weekdayAt(list, from) === null ? 'open' : 'future'
  if (/^(?:until|till)$/.test(at(list, limit).lower) && lastsUntil(list, limit)) return 'future'
  if (
    /^(?:by|until|till)$/.test(at(list, limit).lower) &&
    (isOrdered(list, limit) || isOfCondition(list, limit))
  )
    return 'future'
  // “told not to return before Wednesday”, “asked to stay away from Monday”
  const isOwned = /^['’]s$/.test(at(list, next).lower)
  if (/^(?:before|from)$/.test(at(list, limit).lower) && !isOwned && isOrdered(list, limit)) return 'future'
  const bidden = isOwned ? null : biddenBefore(list, from)
  if (bidden !== null) return besideFuture(list, bidden, from) ?? 'future'
  if (
    isFixed(list, from, next) ||
    isAwaited(list, from) ||
    (!isOwned && isSoFrom(list, from)) ||
    isOfCalledOff(list, from) ||
    isCalled(list, from, next)
  )
    return 'future'
  let isAct = false
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (opensDemand(list, i)) return 'future'
    // “told reporters that a cut in September was possible”: the clause that is told has a verb of its own
    if (endsSearch(list, i + 1) || isStop(list, i) || opensReport(list, i)) break
    // “would be cutting posts after profits in May fell”: so has the one that tells why
    if (opensCause(list, i) && (isPastBehind(list, next) || (i === from - 1 && isOfPastSubject(list, next))))
      return 'past'
    // “could make his debut on Saturday”
    if (mayStillBe(list, i) && weekdayAt(list, from) !== null) return 'future'
    isAct ||= isActBefore(list, i) && weekdayAt(list, from) !== null
    // “is expected on Wednesday, followed by a rally on Thursday”: the verb before tells when both are
    const found = isFollowed(list, i) ? null : verbAt(list, i)
    const ofAct = found === 'past' ? actBehind(list, i, from) : null
    if (ofAct !== null) return ofAct
    if (isOfPlan(list, i, from)) return 'open'
    if ((found === 'future' || i === from - 2) && wasUndone(list, i, next)) return 'ahead'
    if (found === 'future') return isAct ? 'near' : (besideFuture(list, i, from) ?? found)
    if (found === 'past' && isOfMonthHeld(list, from, next)) return 'open'
    if (found) return found
  }
  // “hurt his knee in May and will be out”: the verb that follows tells of something else
  if (/^(?:and|but)$/.test(at(list, next).lower)) return 'near'
  for (let i = behindRelative(list, next); i < next + reach && i < list.length; i++) {
    if (endsSearch(list, i) || isStop(list, i)) break
    const found = verbAt(list, i)
    if (found === 'future') return mainVerbBehind(list, next, i) ?? found
    if (found) return found
  }
  return 'near'
}

/** “reported Saturday |morning local time”: where it is told, it may be a day later. */
const isLocalTime = (list: readonly Lexeme[], next: number): boolean =>
  [next, next + 1].some((i) => at(list, i).lower === 'local' && at(list, i + 1).lower === 'time')

/** “19 March, to which both have been invited, | may”: what a relative clause tells of a thing is none of its day. */
function behindRelative(list: readonly Lexeme[], next: number): number {
  const opens = [1, 2].some((on) => /^(?:which|who|whom|whose|where)$/.test(at(list, next + on).lower))
  if (at(list, next).text !== ',' || !opens) return next
  let end = next + 1
  while (end < list.length && at(list, end).text !== ',' && !isStop(list, end) && !endsSearch(list, end))
    end++
  return end
}

/** “a cut in September | was still likely”: what somebody took to be likely is to come, or was then. */
function isThoughtLikely(list: readonly Lexeme[], next: number): boolean {
  if (!/^(?:is|are|was|were|looks?|looked|seems?|seemed)$/.test(at(list, next).lower)) return false
  const judged = /ly$|^(?:still|now|more|less|very|quite|not|no|longer|also)$/.test(at(list, next + 1).lower)
  return [next + 1, ...(judged ? [next + 2] : [])].some((i) =>
    /^(?:possible|likely|unlikely|certain|conceivable|imminent)$/.test(at(list, i).lower),
  )
}

/** “will stand trial over the fire in March”, “expects 3%, up from 2% in March”: what opens a phrase whose day is none of the verb before it. */
const opensBeside = /^(?:after|following|over|despite|since)$/

/** What else the day of is known, and is compared with what is to come. */
const compares = /^(?:(?:up|down) from|compared (?:with|to)|than in)$/

/** What is done to one in court: the day behind may be that of the deed. */
const ofCourt = /^(?:sentenced|jailed|tried|trial|court|charged|extradited)$/

/**
 * Which way a day points that stands with a noun of its own between a verb of what is to come and it; null where it is the day of that
 * verb.
 */
function besideFuture(list: readonly Lexeme[], verb: number, from: number): Direction | null {
  if (!/^(?:in|on)$/.test(at(list, from - 1).lower)) return null
  for (let i = from - 2; i > verb; i--) {
    const { lower } = at(list, i)
    if (compares.test(`${lower} ${at(list, i + 1).lower}`)) return 'past'
    if (i === from - 2 ? isKnownHarm(list, i) : opensBeside.test(lower)) return 'open'
    if (
      i < from - 3 &&
      lower === 'for' &&
      /^(?:an?|the|his|her|their)$/.test(at(list, i + 1).lower) &&
      list.slice(Math.max(verb, i - 3), i).some((word) => ofCourt.test(word.lower))
    )
      return 'open'
  }
  return null
}

/** “the site of the |crash in March” */
const isKnownHarm = (list: readonly Lexeme[], noun: number): boolean =>
  calamities.has(at(list, noun).lower) &&
  at(list, noun).lower !== 'strike' &&
  list.slice(noun - 2, noun).some(({ lower }) => lower === 'the')

/** “July’s election”, “the March 14 vote”: whether a date is of what has a day of its own. */
const isOfAppointment = (list: readonly Lexeme[], next: number): boolean =>
  appointed.test(at(list, /^['’]s$/.test(at(list, next).lower) ? next + 1 : next).lower)

const appointed =
  /^(?:ballot|budget|deadline|election|elections|final|hearing|polls?|referendum|summit|vote)$/

/** “voted to close it”: what is settled by those who may do so. */
const deciding = /^(?:voted|decided|resolved|opted|chose)$/

/**
 * “agreed to testify on Nov. 19”, “was ordered to appear on Friday”: the day is that of the act, which comes after the verb; and surely
 * so behind the day of the verb, “voted on Monday to close it on 31 March”. Null where no act stands behind the verb.
 */
function actBehind(list: readonly Lexeme[], index: number, from: number): Direction | null {
  const { lower } = at(list, index)
  if (urging.test(lower)) return isUrgedTo(list, index, from) ? 'near' : null
  if (!binding.test(lower) && !deciding.test(lower)) return null
  const day = at(list, index + 1).lower === 'on' ? index + 2 : index + 1
  const told =
    weekdayAt(list, day)?.next ?? (/^(?:today|yesterday)$/.test(at(list, day).lower) ? day + 1 : null)
  const to = told ?? index + 1
  if (at(list, to).lower !== 'to' || to + 1 >= from) return null
  const isAfter = isPerfect(list, index) || (told !== null && weekdayAt(list, from) === null)
  return isAfter ? 'future' : 'near'
}

/** “urged drivers to avoid the bridge on Saturday”: what is urged is of a day more often than the urging. */
const urging = /^(?:advised|cautioned|urged|warned)$/

const isUrgedTo = (list: readonly Lexeme[], verb: number, from: number): boolean =>
  list
    .slice(verb + 1, from - 1)
    .some(({ lower }, i) => lower === 'to' && /^\p{Ll}/u.test(at(list, verb + i + 2).text))

/** “has agreed”, “have been ordered”: the act is still to come. */
function isPerfect(list: readonly Lexeme[], index: number): boolean {
  let before = index - 1
  while (/^(?:been|also|now|since|already)$/.test(at(list, before).lower)) before--
  return /^(?:has|have)$/.test(at(list, before).lower)
}

/** “Friday’s closing price”, “above its price on Friday”: that of a market is known. */
const isOfMarket = (list: readonly Lexeme[], from: number, next: number): boolean =>
  (/^['’]s$/.test(at(list, next).lower) &&
    /^(?:clos(?:e|ing)|finish|price)$/.test(at(list, next + 1).lower)) ||
  (at(list, from - 1).lower === 'on' &&
    /^(?:price|close)$/.test(at(list, from - 2).lower) &&
    /^(?:its|their|closing|share|['’]s)$/.test(at(list, from - 3).lower))

/** “feared it would spread if no water came by Friday”: whether a limit of time is one of what must be done, or else. */
function isOfCondition(list: readonly Lexeme[], limit: number): boolean {
  for (let i = limit - 1; i >= Math.max(0, limit - reach); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i) || /^(?:,|had|has|have)$/.test(at(list, i).lower))
      return false
    if (/^(?:if|unless)$/.test(at(list, i).lower))
      return !/^(?:ask|asks|asked|know|knew|wonder(?:s|ed)?|see|as|even|only)$/.test(at(list, i - 1).lower)
  }
  return false
}

/** “until at least Friday”, “by Friday at the latest”: the place of the word of time before “at least”. */
function beforeLeast(list: readonly Lexeme[], index: number): number {
  const least = /^(?:least|earliest|latest)$/.test(at(list, index).lower) && at(list, index - 1).lower
  return least === 'at' ? index - 2 : /^(?:about|around)$/.test(at(list, index).lower) ? index - 1 : index
}

/** “A hearing set for January was put off”: what had been planned may have been for a day before or after. */
const wasUndone = (list: readonly Lexeme[], index: number, next: number): boolean =>
  isPlanned(list, index) &&
  isPastBehind(list, next) &&
  !/^(?:is|are|['’](?:s|re)|be|been|now|still|not|also|it|they)$/.test(at(list, index - 1).lower)

/** “will become law |after voting for it Wednesday”: what is done first is over, or is to come as well. */
const isActBefore = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index).lower === 'after' &&
  /ing$/.test(at(list, index + 1).lower) &&
  !/^(?:the|a|an|that|this|long|day|week|month|year|soon)s?$/.test(at(list, index - 1).lower)

/** “, |followed by …” */
const isFollowed = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index).lower === 'followed' &&
  at(list, index + 1).lower === 'by' &&
  at(list, index - 1).text === ','

/** Words that open a clause which tells what came before, and why. */
const opensCause = (list: readonly Lexeme[], index: number): boolean =>
  /^(?:after|because|although|though|which|who)$/.test(at(list, index).lower) &&
  !/^(?:day|week|month|year|soon)s?$/.test(at(list, index - 1).lower)

/** “after third-quarter |net profit fell”: whether a date stands with the noun that is the subject of a verb of the past. */
function isOfPastSubject(list: readonly Lexeme[], next: number): boolean {
  let i = next
  while (i < next + 3 && at(list, i).type === 'word' && verbAt(list, i) === null) i++
  return i > next && verbAt(list, i) === 'past'
}

/** “proposed that talks resume Thursday”: what somebody wants done, and is not done yet. */
const opensDemand = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index).lower === 'that' &&
  /^(?:demand|propose|recommend|request)(?:s|d|ed|ing)?$/.test(at(list, index - 1).lower)

/** How many words before “that” the verb may stand by which a clause is reported: “told a news conference in Oslo that”. */
const reportReach = 6

const opensReport = (list: readonly Lexeme[], index: number) =>
  at(list, index).lower === 'that' &&
  list
    .slice(Math.max(0, index - reportReach), index)
    .some(({ lower }) => /^(?:said|told|added|warned|announced|noted|predicted)$/.test(lower))
