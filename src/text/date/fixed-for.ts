/** Whether what stands before a date tells that something is fixed for it, put off to it or lasts until it: then it is to come. */
import { at, type Lexeme } from '../words/lexemes.ts'
import { isPerson } from '../words/persons.ts'
import { couldForm, endsSearch, isStop, isTold, modal, reach, verbAt, willForm } from './verb-tense.ts'

/** Whether the words before a date settle that something is to be on it: fixed, forecast, moved or allowed. */
export const isFixed = (list: readonly Lexeme[], from: number, next: number): boolean =>
  isFixedFor(list, from, next) ||
  isToStart(list, from) ||
  isOfLaw(list, from) ||
  isForecastFor(list, from, next) ||
  isMovedTo(list, from) ||
  isLimit(list, from) ||
  isAllowedUntil(list, from)

/** Whether what lasts, or is put off, “until” a date is told so that the date is to come. */
export const lastsUntil = (list: readonly Lexeme[], limit: number): boolean =>
  isStill(list, limit) || isPutOff(list, limit) || isOfDelay(list, limit) || isGiven(list, limit)

/** Verbs that settle when something is to be: “called a strike for Monday”. */
const fixing =
  /^(?:called?|calls|set|sets|planned|plans|schedule[ds]?|announce[ds]?|arrange[ds]?|fixe[ds]|(?:re)?list(?:s|ed)|book(?:ed|s)|organi[sz]e[ds]?|propose[ds]?|threaten(?:s|ed)?)$/

/** How many words may stand for what is fixed: “a hearing on the ballots”. */
const longestPlan = 8

/** “called a strike for Monday”: what was fixed “for” a day is to come; “A strike called for Monday was put off” tells of either side. */
function isFixedFor(list: readonly Lexeme[], from: number, next: number): boolean {
  if (at(list, from - 1).lower !== 'for') return false
  for (let i = from - 2; i >= Math.max(0, from - 2 - longestPlan); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    const { lower } = at(list, i)
    if (fixing.test(lower) && /^(?:an?|the|\p{Ll}{3,})$/u.test(at(list, i + 1).text))
      return (
        !/^(?:was|were|been|had)$/.test(at(list, i - 1).lower) &&
        !(i === from - 2 && isPastBehind(list, next))
      )
    if (verbAt(list, i) !== null) return false
  }
  return false
}

/** “declared three days of mourning starting on Sunday”, “ordered a curfew from Monday”: what is ordered or called is to begin then. */
function isToStart(list: readonly Lexeme[], from: number): boolean {
  const opening = at(list, from - 1).lower === 'on' ? from - 2 : from - 1
  return (
    /^(?:starting|beginning|effective|from)$/.test(at(list, opening).lower) &&
    !list.slice(Math.max(0, opening - 3), opening).some(({ lower }) => /^(?:had|was|were)$/.test(lower)) &&
    isDoneBefore(
      list,
      opening,
      /^(?:declare[ds]?|order(?:s|ed)|announce[ds]?|impose[ds]?|called|calls|proclaim(?:s|ed)|decree[ds]?|planned|plans)$/,
    )
  )
}

/** What a law does, told in the present. */
const ofLaws =
  /^(?:abolishes|allows|bans|bars|caps|cuts|ends|forbids|introduces|lets|lifts|limits|lowers|makes|obliges|outlaws|permits|prohibits|raises|requires|restricts|scraps)$/

/** “passed a law that bans smoking from 1 September”: what a law does is to begin then. */
function isOfLaw(list: readonly Lexeme[], from: number): boolean {
  if (at(list, from - 1).lower !== 'from') return false
  for (let i = from - 2; i >= Math.max(0, from - 2 - longestPlan); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i) || verbAt(list, i) !== null) return false
    if (ofLaws.test(at(list, i).lower)) return /^(?:that|which)$/.test(at(list, i - 1).lower)
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

/** Verbs that give something another day: “moved the vote to October”, “put the trial off to May”. */
const moving =
  /^(?:adjourned|brought|deferred|delayed|moved|posted|postponed|pushed|put|rescheduled|shifted)$/

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

/** “the deadline for bids is |Wednesday” */
const isLimit = (list: readonly Lexeme[], from: number): boolean =>
  at(list, from - 1).lower === 'is' &&
  list
    .slice(Math.max(0, from - 1 - longestObject), from - 1)
    .some(
      ({ lower }, i, before) =>
        lower === 'deadline' || (lower === 'date' && /^(?:closing|due)$/.test(before[i - 1]?.lower ?? '')),
    )

/** “moved the vote to Oct. 20”, “the final was brought forward to May 3” */
const isMovedTo = (list: readonly Lexeme[], from: number): boolean =>
  at(list, from - 1).lower === 'to' && isDoneBefore(list, from - 1, moving)

/** What puts something off, or lasts so long. */
const delay =
  /^(?:adjournment|ceasefire|deferment|deferral|delay|extension|freeze|moratorium|pause|postponement|reprieve|suspension|truce)$/

/** “rejected a delay until June”: what is put off is still to come; “opened after a delay until June” is told of then. */
function isOfDelay(list: readonly Lexeme[], limit: number): boolean {
  if (!delay.test(at(list, limit - 1).lower)) return false
  const before = list.slice(Math.max(0, limit - 6), limit - 1).map(({ lower }) => lower)
  return !before.some((word) => /^(?:after|despite|during|following|had|since|was|were)$/.test(word))
}

/** “was given until Oct. 1”, “has until Friday to pay” */
const isGiven = (list: readonly Lexeme[], limit: number): boolean =>
  /^(?:has|have)$/.test(at(list, limit - 1).lower) ||
  isDoneBefore(list, limit, /^(?:given|gave|gives|granted)$/)

/** “ordered him to report by Nov. 3”, “hoped to reopen by Friday”: somebody is to have done it by then. */
export const isOrdered = (list: readonly Lexeme[], limit: number): boolean =>
  isDoneBefore(
    list,
    limit,
    /^(?:ordered|told|asked|warned|advised|urged|instructed|directed|required|agreed|promised|pledged|vowed|hoped|aimed|expected|intended|planned|wanted)$/,
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

/** “profits in May | fell”, “the bank on Monday | had to close”: whether a verb of the past follows at once. */
export const isPastBehind = (list: readonly Lexeme[], next: number): boolean =>
  verbAt(list, next) === 'past' && !/^(?:by|in|at)$/.test(at(list, next + 1).lower)

/** Verbs whose object is still to come when they are told of: “threatened a strike”, “did not rule out strikes”. */
const planning =
  /^(?:threaten(?:s|ed)?|plann?(?:s|ed)|promise[ds]?|pledge[ds]?|propose[ds]?|fear(?:s|ed)?|predict(?:s|ed)?|forecasts?)$/

const planningWith =
  /^(?:rul(?:e[ds]?|ing) out|call(?:s|ed|ing) for|warn(?:s|ed|ing|ings?) (?:of|about)|(?:threats?|risks?|fears) of)$/

/**
 * “threatened a strike in December”, “called for strikes before Christmas”: the day may be that of the threat or, rather, of what
 * is threatened. Of a person it is that of the threat.
 */
export function isOfPlan(list: readonly Lexeme[], index: number, from: number): boolean {
  const isLong = planningWith.test(`${at(list, index).lower} ${at(list, index + 1).lower}`)
  if (!isLong && !planning.test(at(list, index).lower)) return false
  // “which was planned in May”
  if (!isLong && /^(?:is|are|was|were|be|been|being)$/.test(at(list, index - 1).lower)) return false
  const object = list.slice(isLong ? index + 2 : index + 1, from - 1)
  const words = object.map(({ lower }) => lower)
  const opens = /^(?:an?|any|no|new|more|further|fresh|another|\p{Ll}{3,}s)$/u.test(words[0] ?? '')
  return (
    opens &&
    object.length <= longestPlan &&
    object.every(({ text, type }) => type === 'word' && !/^\p{Lu}/u.test(text)) &&
    !words.some((word) => isPerson(word) || isPerson(word.replace(/s$/, '')))
  )
}

/** “needs to”, “has to”, “is to”: who is to do something. */
const bound = /^(?:needs?|has|have|is|are)$/

/** “would stay closed until Friday”, “needs to pay by Friday”: whether the verb before a limit in time is one of what is to come. */
export function isAhead(list: readonly Lexeme[], limit: number): boolean {
  for (let i = limit - 1; i >= Math.max(0, limit - reach); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    const { lower } = at(list, i)
    if (couldForm.test(lower)) return isTold(list, i)
    if (modal.test(lower) || willForm.test(lower)) return at(list, i + 1).lower !== 'have'
    if (lower === 'to' && bound.test(at(list, i - 1).lower)) return true
    if (/^(?:is|are|was|were|has|had|did|said|that|which|who|and|but|,|;)$/.test(lower)) return false
  }
  return false
}

/** What stays so until a day: “closed”, “out”, “on leave”. */
const lasting =
  /^(?:closed|shut|open|suspended|cancelled|canceled|banned|barred|out|away|off|on|down|up|sealed|grounded|halted|delayed|blocked|ill|sidelined|unavailable|valid|available|in|under)$/

/** “are shut until Monday”, “has been closed until Monday”, “remains closed till May 3”: how things are, so that the limit is to come; “is said to have stayed” is not. */
function isStill(list: readonly Lexeme[], limit: number): boolean {
  const before = list.slice(Math.max(0, limit - 5), limit).map(({ lower }) => lower)
  const verb = before.findLastIndex(
    (word, at) =>
      /^(?:is|are|['’](?:s|re)|remains?|stays?)$/.test(word) ||
      (word === 'been' && /^(?:has|have|['’]ve)$/.test(before[at - 1] ?? '')),
  )
  // “did not stay”
  if (verb < 0 || /^(?:did|had|not|n['’]t|to)$/.test(before[verb - 1] ?? '')) return false
  const state = before.slice(verb + 1).find((word) => !/ly$|^(?:not|now|still|both|all|also)$/.test(word))
  return lasting.test(state ?? '')
}

/** How many words may stand behind a verb for what it is of. */
const longestObject = 8
/** And in what is put off: “tariffs on steel and cars from Norvia, Sund and the islands”. */
const longestPutOff = 20

/** “flights have been suspended |from Monday”: what is put off or barred by now, and is so from a day on as it is until one. */
export const isStillToEnd = (list: readonly Lexeme[], limit: number): boolean =>
  isPutOff(list, limit) &&
  list
    .slice(Math.max(0, limit - longestObject), limit)
    .some(({ lower }) => /^(?:has|have|['’]ve)$/.test(lower))

/** “put off sentencing until November 14”, “was adjourned till May 3”: what is put off is still to come; “had been put off” is told of then. */
function isPutOff(list: readonly Lexeme[], limit: number): boolean {
  for (let i = limit - 1; i >= Math.max(0, limit - 2 - longestPutOff); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    const { lower } = at(list, i)
    const isParted =
      (lower === 'put' && /^(?:off|back)$/.test(at(list, i + 1).lower)) ||
      (/^push(?:ed|es)$/.test(lower) && at(list, i + 1).lower === 'back')
    if (
      isParted ||
      /^(?:postponed|adjourned|delayed|deferred|extended|prolonged|rescheduled|suspended|cancell?ed|halted|grounded|barred|banned|remanded)$/.test(
        lower,
      )
    )
      return !list.slice(Math.max(0, i - 2), i).some((word) => word.lower === 'had')
    // “has closed the quay until Sunday”, “quay closed until Sunday”, but “was closed until Sunday” may be told of then
    if (/^(?:closed|shut)$/.test(lower))
      return !list
        .slice(Math.max(0, i - 3), i)
        .some((word) => /^(?:had|was|were|kept|remained|stayed)$/.test(word.lower))
    if (verbAt(list, i) === 'past' && lower !== 'been') return false
  }
  return false
}
