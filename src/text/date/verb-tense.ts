/** Whether a verb by a date tells of what was or of what is to come. */
import { irregularVerbs } from '../data/irregular-verbs.ts'
import { dueVerbs, irregularPast, notPast } from '../data/verbs.ts'
import { at, type Lexeme } from '../words/lexemes.ts'
import { isScheduled, isToDo } from './scheduled.ts'

/**
 * Which way the words around a date point: what happened, what is to come, or neither; `open` where they may tell of either:
 * “He would not leave on Monday” has refused, or is not going to; `ahead` where they look forward, if not surely from the day of
 * publication: “ahead of Sunday’s election”.
 */
export type Direction = 'past' | 'future' | 'near' | 'open' | 'ahead'

const future =
  /^(?:will|won’t|won't|would|shall|scheduled|slated|upcoming|expected|supposed|forthcoming|tentatively|tomorrow|due)$/

export const willForm = /['’]ll$/

const toCome = /^(?:plan|plans|planning|planned|hopes?|hoping|wants?|intends?|aims?|expects?|set|poised)$/

/** What is only said of what is to come: “was possible”. */
const isOpen = /^(?:possible|likely|unlikely|certain|conceivable|planned|imminent)$/

/** How far the search for a verb goes, in words. */
export const reach = 30

/** Verbs by which somebody is bound, or binds himself, to what comes after. */
export const binding =
  /^(?:agreed|offered|promised|pledged|vowed|consented|volunteered|undertaken|sworn|committed|ordered|invited|summoned|subpoenaed|instructed|directed|threatened|bailed|remanded)$/

/** Words that stand before a verb in its base form. */
export const modal =
  /^(?:will|would|shall|should|must|may|might|can|could|cannot|(?:wo|would|should|must|ca|could)n['’]t)$/

export const couldForm = /^could(?:n['’]t)?$/

/** Whether a verb before it in its sentence says that somebody tells it: “said they could not return”. */
export function isTold(list: readonly Lexeme[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    if (telling.test(at(list, i).lower)) return true
  }
  return false
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

/** Whether a new line begins at an index: what tells when something is stands in the same. */
export function endsSearch(list: readonly Lexeme[], index: number): boolean {
  return at(list, index).gap === 2
}

/** Whether a sentence ends at an index, rather than an abbreviation. */
export function isStop(list: readonly Lexeme[], index: number): boolean {
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

/** “drew”, “passed” */
export const isPastForm = ({ lower }: Lexeme): boolean =>
  irregularPast.has(lower) || (/[a-z]{2}ed$/.test(lower) && !notPast.has(lower))

/** Which way the verb at an index points; null for one that tells nothing, and for any other word. */
export function verbAt(list: readonly Lexeme[], index: number): Direction | null {
  const word = at(list, index)
  // “higher-than-expected”, “so-called” are no verbs
  if (word.type !== 'word' || word.gap === 0) return null
  if (mayHaveRefused(list, index)) return 'open'
  if (isPlanned(list, index) && isPast(list, index)) return 'near'
  if (isOfObject(list, index)) return null
  if (willForm.test(word.lower) || (future.test(word.lower) && !isPastFuture(list, index))) return 'future'
  if (isGivenUp(list, index)) return 'open'
  if (isMadeReadyFor(list, index)) return 'future'
  if (toCome.test(word.lower) && pointsAhead(list, index)) return 'future'
  if (/^expects?$/.test(word.lower) && at(list, index - 1).lower !== 'as') return 'future'
  if (word.text === 'may' || word.text === 'might' || isScheduled(list, index)) return 'future'
  // what can be done may be done then, what could be may have been
  if (/^can(?:not|['’]t)?$/.test(word.lower))
    return /^(?:be|I|you|we|he|she|they|it)$/i.test(at(list, index + 1).lower) ? null : 'future'
  // “could not log in on Friday” is told of what was, “said they could not” of what is to come as well
  if (couldForm.test(word.lower))
    return at(list, index + 1).lower === 'have' || (isDenied(list, index) && !isTold(list, index))
      ? 'past'
      : 'near'
  if (/^(?:is|are|was|were)$/.test(word.lower) && isOpen.test(at(list, index + 1).lower)) return 'future'
  if (/^(?:is|are)$/.test(word.lower)) return isToDo(list, index) ? 'future' : 'near'
  if (/^(?:did|had|was|were)n['’]t$/.test(word.lower)) return 'past'
  if (!isPastForm(word)) return null
  let before = index - 1
  while (/(?:ly|also|not)$/.test(at(list, before).lower)) before--
  // “will be (formally) held”, “to be announced”, “will shut”: what is to come
  // “who will retire in May |fined the baker” has a month before its verb
  const helper = at(list, before).text === 'May' ? '' : at(list, before).lower
  // “ordered the hotel to shut Monday night”: what is ordered, as “to close” is; who orders it tells when
  const leader = at(list, before - (at(list, before - 1).lower === 'not' ? 2 : 1)).lower
  if (helper === 'to' && unchanged.has(word.lower) && !leadsAhead.test(leader) && !binding.test(leader))
    return null
  // “could be seen on Friday”, “could cut rates in May”: as “could” tells
  if (couldForm.test(helper === 'be' ? leader : helper)) return null
  if (/^(?:be|to|will|would|shall|may|might|should|must|won’t|won't)$/.test(helper) || willForm.test(helper))
    return 'future'
  // “when he is sentenced on April 17”
  if (/^(?:is|are)$/.test(helper) && awaits(list, before)) return 'future'
  // “will stay closed”: how something is to be, where the verb stands before it
  if (/^(?:stay|remain|keep|get|become|go)$/.test(helper)) return null
  // “the ringed planet”, “its planned return”: no verb
  const describes = /^(?:the|an?|this|no|any|its|his|her|their|our|more|most|of)$/.test(
    at(list, index - 1).lower,
  )
  return describes || describesObject(list, index) ? null : 'past'
}

/** “is expected to publish |revised figures”, “will send |detained sailors home”: what stands at once behind a verb of what is to come tells of its object. */
const describesObject = (list: readonly Lexeme[], index: number): boolean =>
  modal.test(at(list, index - 2).lower) ||
  willForm.test(at(list, index - 2).lower) ||
  (at(list, index - 2).lower === 'to' &&
    // “The plan to close |shocked visitors”
    at(list, index - 3).lower !== 'plan' &&
    verbAt(list, index - 3) === 'future')

/** “cancelled a |scheduled| interview Monday”: what tells of the object of something done, so that the deed tells when; who announces one looks ahead. */
const isOfObject = (list: readonly Lexeme[], index: number): boolean => {
  // “called off a scheduled match”
  const verb = at(list, index - 2).lower === 'off' ? index - 3 : index - 2
  return (
    /^(?:scheduled|expected)$/.test(at(list, index).lower) &&
    /^(?:the|an?|his|her|its|their)$/.test(at(list, index - 1).lower) &&
    /^\p{Ll}/u.test(at(list, index + 1).text) &&
    !/^(?:for|to|on|in)$/.test(at(list, index + 1).lower) &&
    verbAt(list, verb) === 'past' &&
    !telling.test(at(list, verb).lower)
  )
}

/** “prepares for a summit in May”, “is going to open in June”: what is told now of what is to come. */
const isMadeReadyFor = (list: readonly Lexeme[], index: number): boolean => {
  const [before, word, next] = [index - 1, index, index + 1].map((i) => at(list, i).lower)
  if (word === 'going') return next === 'to' && /^(?:am|is|are|not|['’](?:m|re|s)|n['’]t)$/.test(before!)
  return (
    next === 'for' &&
    (word === 'prepares' || (word === 'preparing' && /^(?:am|is|are|now|['’](?:m|re|s))$/.test(before!)))
  )
}

/** “scheduled”, “set for”: what somebody has given a day. */
export const isPlanned = (list: readonly Lexeme[], index: number): boolean =>
  /^(?:scheduled|expected|due|slated)$/.test(at(list, index).lower) ||
  (at(list, index).lower === 'supposed' && at(list, index + 1).lower === 'to') ||
  (/^(?:announced|arranged|booked|called|fixed|listed|pencilled|planned|set)$/.test(at(list, index).lower) &&
    at(list, index + 1).lower === 'for')

const isDenied = (list: readonly Lexeme[], index: number): boolean =>
  /n['’]t$/.test(at(list, index).lower) || at(list, index + 1).lower === 'not'

/** “had planned to marry in May”: they may have been going to, or be no longer. */
const isGivenUp = (list: readonly Lexeme[], index: number): boolean =>
  /^(?:planned|hoped|intended|wanted|aimed|expected)$/.test(at(list, index).lower) &&
  at(list, index + 1).lower === 'to' &&
  list.slice(Math.max(0, index - 2), index).some(({ lower }) => lower === 'had')

/** What somebody was able or free to do as well as may do: “could see”, “could be heard”, “could return”; and “could not”. */
const ofAbility =
  /^(?:see|seen|hear|heard|feel|felt|smell|taste|say|remember|tell|explain|understand|believe|walk|speak|talk|move|stand|breathe|swim|sleep|return|enter|leave|go|access|use|afford|find|found|reach|reached|get|have|only|hardly|barely|scarcely|still|no|not|never)$/

/** “could make his debut on Saturday”: no single deed of the past, of which “was able to” tells, but what may still be. */
export function mayStillBe(list: readonly Lexeme[], index: number): boolean {
  const [next, then] = [at(list, index + 1), at(list, index + 2)]
  return (
    at(list, index).lower === 'could' &&
    next.type === 'word' &&
    !ofAbility.test(next.lower === 'be' ? then.lower : next.lower) &&
    !/^(?:i|you|we|he|she|they|it)$/.test(next.lower)
  )
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

/** “would have met”, “supposed to have met”, “due to rain” tell nothing of what is to come. */
function isPastFuture(list: readonly Lexeme[], index: number): boolean {
  const [word, next, then] = [at(list, index), at(list, index + 1), at(list, index + 2)]
  if (word.lower === 'would') return next.lower === 'have'
  if (word.lower === 'supposed') return next.lower !== 'to' || then.lower === 'have'
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

/** “had risen to 14 by the end of the year”: whether the verb before tells what had come about by then; “had agreed to leave by the end of the year” does not. */
export function isPluperfect(list: readonly Lexeme[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return false
    if (at(list, i).lower === 'to' && /^\p{Ll}/u.test(at(list, i + 1).text)) return false
    if (verbAt(list, i) !== null)
      return (
        verbAt(list, i) === 'past' &&
        /^had$/.test(at(list, /ly$/.test(at(list, i - 1).lower) ? i - 2 : i - 1).lower)
      )
  }
  return false
}
