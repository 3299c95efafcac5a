import { irregularVerbs } from '../data/irregular-verbs.ts'
import { dueVerbs, irregularPast, notPast } from '../data/verbs.ts'
import { at, type Lexeme } from '../lexemes.ts'
import { isPerson } from '../persons.ts'
import { isAwaited, isOfCalledOff } from './appointments.ts'
import { isCalled } from './called.ts'
import { weekdayAt } from './names.ts'

/**
 * Which way the words around a date point: what happened, what is to come, or neither; `open` where they may tell of either:
 * “He would not leave on Monday” has refused, or is not going to.
 */
export type Direction = 'past' | 'future' | 'near' | 'open'

const future =
  /^(?:will|won’t|won't|would|shall|scheduled|slated|upcoming|expected|forthcoming|tentatively|tomorrow|due)$/
const willForm = /['’]ll$/
const toCome = /^(?:plan|plans|planning|planned|hopes|hoping|intends|aims|expects|set|poised)$/

/** What is only said of what is to come: “was possible”. */
const isOpen = /^(?:possible|likely|unlikely|certain|conceivable|planned|imminent)$/

/** How far the search for a verb goes, in words. */
const reach = 30

/**
 * The direction of the clause around a date: the nearest verb before it in its sentence decides, else the nearest after it.
 * @param from index of the first lexeme of the date
 * @param next index after its last
 */
export function direction(list: readonly Lexeme[], from: number, next: number): Direction {
  const before = at(list, from - 1).lower
  if (before === 'since' || isOfMarket(list, from, next)) return 'past'
  const limit = beforeLeast(list, from - 1)
  if (/^(?:until|till|by|from)$/.test(at(list, limit).lower) && isAhead(list, limit)) return 'future'
  // “cut rates before July’s election”: either may be told of first
  if (before === 'before' && isOfAppointment(list, next)) return 'near'
  if (
    /^(?:until|till)$/.test(at(list, limit).lower) &&
    (isStill(list, limit) || isPutOff(list, limit) || isGiven(list, limit))
  )
    return 'future'
  if (at(list, limit).lower === 'by' && isOrdered(list, limit)) return 'future'
  if (
    isFixedFor(list, from) ||
    isForecastFor(list, from, next) ||
    isMovedTo(list, from) ||
    isAllowedUntil(list, from) ||
    isAwaited(list, from) ||
    isOfCalledOff(list, from) ||
    isCalled(list, from, next)
  )
    return 'future'
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    // “told reporters that a cut in September was possible”: the clause that is told has a verb of its own
    if (endsSearch(list, i + 1) || isStop(list, i) || opensReport(list, i)) break
    // “would be cutting posts after profits in May fell”: so has the one that tells why
    if (opensCause(list, i) && isPastBehind(list, next)) return 'past'
    const found = verbAt(list, i)
    if (found === 'past' && leadsToAct(list, i, from)) return isPerfect(list, i) ? 'future' : 'near'
    if (isOfPlan(list, i, from)) return 'open'
    if (found) return found
  }
  // “hurt his knee in May and will be out”: the verb that follows tells of something else
  if (/^(?:and|but)$/.test(at(list, next).lower)) return 'near'
  for (let i = next; i < next + reach && i < list.length; i++) {
    if (endsSearch(list, i) || isStop(list, i)) break
    const found = verbAt(list, i)
    if (found) return found
  }
  return 'near'
}

/** “July’s election”, “the March 14 vote”: whether a date is of what has a day of its own. */
const isOfAppointment = (list: readonly Lexeme[], next: number): boolean =>
  appointed.test(at(list, /^['’]s$/.test(at(list, next).lower) ? next + 1 : next).lower)
const appointed =
  /^(?:ballot|budget|deadline|election|elections|final|hearing|polls?|referendum|summit|vote)$/

/** Verbs by which somebody is bound, or binds himself, to what comes after. */
const binding =
  /^(?:agreed|offered|promised|pledged|vowed|consented|volunteered|undertaken|sworn|committed|ordered|invited|summoned|subpoenaed|instructed|directed|threatened)$/

/** “agreed to testify on Nov. 19”, “was ordered to appear on Friday”: the day is that of the act, which comes after the verb. */
const leadsToAct = (list: readonly Lexeme[], index: number, from: number): boolean =>
  binding.test(at(list, index).lower) && at(list, index + 1).lower === 'to' && index + 2 < from

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

/** Verbs that settle when something is to be: “called a strike for Monday”. */
const fixing =
  /^(?:called?|calls|set|sets|planned|plans|schedule[ds]?|announce[ds]?|arrange[ds]?|fixe[ds]|book(?:ed|s)|organi[sz]e[ds]?|propose[ds]?|threaten(?:s|ed)?)$/

/** How many words may stand for what is fixed: “a hearing on the ballots”. */
const longestPlan = 8

/** “called a strike for Monday”: what was fixed “for” a day is to come. */
function isFixedFor(list: readonly Lexeme[], from: number): boolean {
  if (at(list, from - 1).lower !== 'for') return false
  for (let i = from - 2; i >= Math.max(0, from - 2 - longestPlan); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    const { lower } = at(list, i)
    if (fixing.test(lower) && /^(?:an?|the|\p{Ll}{3,})$/u.test(at(list, i + 1).text))
      return !/^(?:was|were|been|had)$/.test(at(list, i - 1).lower)
    if (verbAt(list, i) !== null) return false
  }
  return false
}

/** What tells of the days to come. */
const forecast = /^(?:warnings?|alerts?|forecasts?|outlook|advisor(?:y|ies)|watch)$/

/** “issued a yellow warning of rain for Wednesday”: what is forecast “for” a day is to come; “had been issued” is told of then. */
function isForecastFor(list: readonly Lexeme[], from: number, next: number): boolean {
  if (at(list, from - 1).lower !== 'for' || isPastBehind(list, next)) return false
  for (let i = from - 2; i >= Math.max(0, from - 2 - longestPlan); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i) || verbAt(list, i) !== null) return false
    if (forecast.test(at(list, i).lower))
      return !list
        .slice(Math.max(0, i - 6), i)
        .some(({ lower }) => /^(?:had|was|were|lifted|dropped|cancell?ed)$/.test(lower))
  }
  return false
}

/** Verbs that give something another day: “moved the vote to October”. */
const moving = /^(?:moved|pushed|shifted|brought|rescheduled|postponed|deferred)$/

/** Whether a verb before an index, with at most so many words for its object between, is of a kind; “had been moved” is told of then. */
function isDoneBefore(list: readonly Lexeme[], index: number, kind: RegExp): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 1 - longestObject); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    if (kind.test(at(list, i).lower))
      return !list.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'had')
    if (verbAt(list, i) === 'past' && at(list, i).lower !== 'been') return false
  }
  return false
}

/** “moved the vote to Oct. 20”, “the final was brought forward to May 3” */
const isMovedTo = (list: readonly Lexeme[], from: number): boolean =>
  at(list, from - 1).lower === 'to' && isDoneBefore(list, from - 1, moving)

/** “was given until Oct. 1”, “has until Friday to pay” */
const isGiven = (list: readonly Lexeme[], limit: number): boolean =>
  /^(?:has|have)$/.test(at(list, limit - 1).lower) ||
  isDoneBefore(list, limit, /^(?:given|gave|gives|granted)$/)

/** “ordered him to report by Nov. 3”, “hoped to reopen by Friday”: somebody is to have done it by then. */
const isOrdered = (list: readonly Lexeme[], limit: number): boolean =>
  isDoneBefore(
    list,
    limit,
    /^(?:ordered|told|asked|instructed|directed|required|agreed|promised|pledged|vowed|hoped|aimed|expected|intended|planned|wanted)$/,
  ) && list.slice(Math.max(0, limit - 1 - longestObject), limit).some(({ lower }) => lower === 'to')

/** “allowed him to stay free until his sentencing on Dec. 11”: what somebody may do till then is to come. */
function isAllowedUntil(list: readonly Lexeme[], from: number): boolean {
  if (!/^(?:on|in)$/.test(at(list, from - 1).lower)) return false
  const until = [3, 4, 5, 6].map((back) => from - back).find((i) => at(list, i).lower === 'until')
  return (
    until !== undefined &&
    list.slice(Math.max(0, until - 1 - longestObject), until).some(({ lower }) => lower === 'to') &&
    isDoneBefore(list, until, /^(?:allowed|permitted|ordered|told|directed|agreed)$/)
  )
}

/** “until at least Friday”, “by Friday at the latest”: the place of the word of time before “at least”. */
function beforeLeast(list: readonly Lexeme[], index: number): number {
  const least = /^(?:least|earliest|latest)$/.test(at(list, index).lower) && at(list, index - 1).lower
  return least === 'at' ? index - 2 : /^(?:about|around)$/.test(at(list, index).lower) ? index - 1 : index
}

/** Words that open a clause which tells what came before, and why. */
const opensCause = (list: readonly Lexeme[], index: number): boolean =>
  /^(?:after|because|although|though|which|who)$/.test(at(list, index).lower) &&
  !/^(?:day|week|month|year|soon)s?$/.test(at(list, index - 1).lower)

/** “profits in May | fell”, “the bank on Monday | had to close”: whether a verb of the past follows at once. */
const isPastBehind = (list: readonly Lexeme[], next: number): boolean =>
  verbAt(list, next) === 'past' && !/^(?:by|in|at)$/.test(at(list, next + 1).lower)

/** Verbs whose object is still to come when they are told of: “threatened a strike”, “did not rule out strikes”. */
const planning = /^(?:threaten(?:s|ed)?|plann?(?:s|ed)|promise[ds]?|pledge[ds]?|propose[ds]?)$/

/**
 * “threatened a strike in December”, “ruled out strikes before Christmas”: the day may be that of the threat or, rather, of what
 * is threatened. Of a person it is that of the threat.
 */
function isOfPlan(list: readonly Lexeme[], index: number, from: number): boolean {
  const out = /^rul(?:e[ds]?|ing)$/.test(at(list, index).lower) && at(list, index + 1).lower === 'out'
  if (!out && !planning.test(at(list, index).lower)) return false
  // “which was planned in May”
  if (!out && /^(?:is|are|was|were|be|been|being)$/.test(at(list, index - 1).lower)) return false
  const object = list.slice(out ? index + 2 : index + 1, from - 1)
  const words = object.map(({ lower }) => lower)
  const opens = /^(?:an?|any|no|new|more|further|fresh|another|\p{Ll}{3,}s)$/u.test(words[0] ?? '')
  return (
    opens &&
    object.length <= longestPlan &&
    object.every(({ text, type }) => type === 'word' && !/^\p{Lu}/u.test(text)) &&
    !words.some((word) => isPerson(word) || isPerson(word.replace(/s$/, '')))
  )
}

/** “would stay closed until Friday”: whether the verb before a limit in time is one of what is to come. */
function isAhead(list: readonly Lexeme[], limit: number): boolean {
  for (let i = limit - 1; i >= Math.max(0, limit - reach); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    const { lower } = at(list, i)
    if (couldForm.test(lower)) return isTold(list, i)
    if (modal.test(lower) || willForm.test(lower)) return at(list, i + 1).lower !== 'have'
    if (/^(?:is|are|was|were|has|had|did|said|that|which|who|and|but|,|;)$/.test(lower)) return false
  }
  return false
}

/** What stays so until a day: “closed”, “out”, “on leave”. */
const lasting =
  /^(?:closed|shut|open|suspended|cancelled|canceled|banned|barred|out|away|off|on|down|up|sealed|grounded|halted|delayed|blocked|ill|sidelined|unavailable|valid|available|in|under)$/

/** “are shut until Monday”, “remains closed till May 3”: how things are, so that the limit is to come; “is said to have stayed” is not. */
function isStill(list: readonly Lexeme[], limit: number): boolean {
  const before = list.slice(Math.max(0, limit - 5), limit).map(({ lower }) => lower)
  const verb = before.findLastIndex((word) => /^(?:is|are|['’](?:s|re)|remains?|stays?)$/.test(word))
  // “did not stay”
  if (verb < 0 || /^(?:did|had|not|n['’]t|to)$/.test(before[verb - 1] ?? '')) return false
  const state = before.slice(verb + 1).find((word) => !/ly$|^(?:not|now|still|both|all|also)$/.test(word))
  return lasting.test(state ?? '')
}

/** How many words may stand for what is put off. */
const longestObject = 8

/** “put off sentencing until November 14”, “was adjourned till May 3”: what is put off is still to come; “had been put off” is told of then. */
function isPutOff(list: readonly Lexeme[], limit: number): boolean {
  for (let i = limit - 1; i >= Math.max(0, limit - 2 - longestObject); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    const { lower } = at(list, i)
    const isParted =
      (lower === 'put' && /^(?:off|back)$/.test(at(list, i + 1).lower)) ||
      (/^push(?:ed|es)$/.test(lower) && at(list, i + 1).lower === 'back')
    if (
      isParted ||
      /^(?:postponed|adjourned|delayed|deferred|rescheduled|suspended|cancell?ed|halted|grounded|barred|banned|remanded)$/.test(
        lower,
      )
    )
      return !list.slice(Math.max(0, i - 2), i).some((word) => word.lower === 'had')
    if (verbAt(list, i) === 'past' && lower !== 'been') return false
  }
  return false
}

const modal =
  /^(?:will|would|shall|should|must|may|might|can|could|cannot|(?:wo|would|should|must|ca|could)n['’]t)$/

const couldForm = /^could(?:n['’]t)?$/

/** Whether a verb before it in its sentence says that somebody tells it: “said they could not return”. */
function isTold(list: readonly Lexeme[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    if (telling.test(at(list, i).lower)) return true
  }
  return false
}

/** What a timetable tells in the present: “begins on Monday”, “takes effect on Jan. 1”. */
function isScheduled(list: readonly Lexeme[], index: number): boolean {
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
    // of a weekday a headline may tell what was: “Strike ends on Friday”
    case 'ends':
    case 'closes':
    case 'shuts':
    case 'retires':
      return next === 'on' && weekdayAt(list, index + 2) === null
    case 'runs':
    case 'run':
      return next === 'out'
    case 'comes':
    case 'goes':
      return /^(?:out|into|dark|live)$/.test(next) || (next === 'on' && at(list, index + 2).lower === 'sale')
    default:
      return false
  }
}

/** Verbs by which a sentence is told of others’ words, in which “would” is to come. */
const telling =
  /^(?:said|says|told|tells|added|adds|warned|warns|announced|wrote|insisted|promised|vowed|pledged|confirmed|according|decided|ruled|agreed|stated|declared|predicted|claimed|believed|expected|hoped|feared|if)$/

/** “He would not leave on Monday”: what somebody refused or is not going to do, where nobody is said to tell it. */
function mayHaveRefused(list: readonly Lexeme[], index: number): boolean {
  const short = /^wouldn['’]t$/.test(at(list, index).lower)
  if (!short && !(at(list, index).lower === 'would' && at(list, index + 1).lower === 'not')) return false
  if (/^(?:be|have)$/.test(at(list, short ? index + 1 : index + 2).lower)) return false
  const [from, to] = [-1, 1].map((step) => {
    let i = index
    while (Math.abs(i - index) < reach && i > 0 && i < list.length - 1) {
      if (endsSearch(list, step < 0 ? i : i + 1) || (i !== index && isStop(list, i))) break
      i += step
    }
    return i
  })
  return !list.slice(from, (to ?? index) + 1).some(({ lower }) => telling.test(lower))
}

/** How many words before “that” the verb may stand by which a clause is reported: “told a news conference in Oslo that”. */
const reportReach = 6

const opensReport = (list: readonly Lexeme[], index: number) =>
  at(list, index).lower === 'that' &&
  list
    .slice(Math.max(0, index - reportReach), index)
    .some(({ lower }) => /^(?:said|told|added|warned|announced|noted|predicted)$/.test(lower))

function endsSearch(list: readonly Lexeme[], index: number): boolean {
  return at(list, index).gap === 2
}

function isStop(list: readonly Lexeme[], index: number): boolean {
  return (
    /^[.!?]$/.test(at(list, index).text) &&
    at(list, index + 1).gap > 0 &&
    /^[\p{Lu}"“]/u.test(at(list, index + 1).text)
  )
}

/** Verbs whose past is written like their base form: “shut”, “put”. */
const unchanged = new Set(irregularVerbs.flatMap(([base, past]) => (base === past ? [base] : [])))
/** Words before a “to” behind which something is to come: “is to shut”. */
const leadsAhead = /^(?:is|are|was|were|be|been|due|set|about|ready|going|has|have|had|needs?)$/

function verbAt(list: readonly Lexeme[], index: number): Direction | null {
  const word = at(list, index)
  // “higher-than-expected”, “so-called” are no verbs
  if (word.type !== 'word' || word.gap === 0) return null
  if (mayHaveRefused(list, index)) return 'open'
  if (/^(?:scheduled|expected|due|slated)$/.test(word.lower) && isPast(list, index)) return 'near'
  if (willForm.test(word.lower) || (future.test(word.lower) && !isPastFuture(list, index))) return 'future'
  if (toCome.test(word.lower) && pointsAhead(list, index)) return 'future'
  if (word.text === 'may' || word.text === 'might' || isScheduled(list, index)) return 'future'
  // what can be done may be done then, what could be may have been
  if (/^can(?:not|['’]t)?$/.test(word.lower))
    return /^(?:be|I|you|we|he|she|they|it)$/i.test(at(list, index + 1).lower) ? null : 'future'
  if (couldForm.test(word.lower)) return at(list, index + 1).lower === 'have' ? 'past' : 'near'
  if (/^(?:is|are|was|were)$/.test(word.lower) && isOpen.test(at(list, index + 1).lower)) return 'future'
  if (/^(?:is|are)$/.test(word.lower)) return 'near'
  if (/^(?:did|had|was|were)n['’]t$/.test(word.lower)) return 'past'
  if (!irregularPast.has(word.lower) && (!/[a-z]{2}ed$/.test(word.lower) || notPast.has(word.lower)))
    return null
  let before = index - 1
  while (/(?:ly|also|not)$/.test(at(list, before).lower)) before--
  // “will be (formally) held”, “to be announced”, “will shut”: what is to come
  const helper = at(list, before).lower
  // “ordered the hotel to shut Monday night”: what is ordered, as “to close” is; who orders it tells when
  const leader = at(list, before - 1).lower
  if (helper === 'to' && unchanged.has(word.lower) && !leadsAhead.test(leader) && !binding.test(leader))
    return null
  if (/^(?:be|to|will|would|shall|may|might|should|must|won’t|won't)$/.test(helper) || willForm.test(helper))
    return 'future'
  // “when he is sentenced on April 17”
  if (/^(?:is|are)$/.test(helper) && awaits(list, before)) return 'future'
  // “will stay closed”: how something is to be, where the verb stands before it
  if (/^(?:stay|remain|keep|get|become|go)$/.test(helper)) return null
  // “the ringed planet”, “its planned return”: no verb
  const describes = /^(?:the|an?|this|its|his|her|their|our|more|most)$/.test(at(list, index - 1).lower)
  return describes ? null : 'past'
}

/** How many words may stand for whom or what it is told. */
const longestSubject = 6
/** Whether a verb in the present stands behind a word by which what is still to come is told so: “once the deal is signed”. */
function awaits(list: readonly Lexeme[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - longestSubject); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    if (/^(?:when|once|until|till|if|unless|before|after)$/.test(at(list, i).lower)) return true
  }
  return false
}

/** “was scheduled”, “had been expected”: it may lie on either side of publication. */
function isPast(list: readonly Lexeme[], index: number): boolean {
  return /^(?:was|were|been|had)$/.test(at(list, index - 1).lower)
}

/** “would have met”, “due to rain” tell nothing of what is to come. */
function isPastFuture(list: readonly Lexeme[], index: number): boolean {
  const [word, next, then] = [at(list, index), at(list, index + 1), at(list, index + 2)]
  if (word.lower === 'would') return next.lower === 'have'
  if (word.lower !== 'due' || next.lower !== 'to' || dueVerbs.has(then.lower)) return false
  // “is due to certify the result”: with an object it is a verb, whichever it is
  const isOwed = /^(?:is|are|was|were|['’](?:s|re))$/.test(at(list, index - 1).lower)
  return !(isOwed && /^(?:the|an?|his|her|its|their|whether)$/.test(at(list, index + 3).lower))
}

/** “plans to meet”, “set for”, but “unveiled plans”, “set a record”. */
function pointsAhead(list: readonly Lexeme[], index: number): boolean {
  const next = at(list, index + 1).lower
  const object = /ed$|^(?:the|a|his|her|its|their)$/.test(at(list, index - 1).lower)
  return (
    !object && (next === 'to' || (next === 'for' && /^(?:set|planned|poised)$/.test(at(list, index).lower)))
  )
}
