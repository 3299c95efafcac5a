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
    case 'heads':
      return isOpening(list, index + 1)
    case 'come':
    case 'go':
    case 'head':
      return isOpening(list, index + 1) && isOfSeveral(list, index)
    case 'meet':
      return /^(?:again|on)$/.test(next) && isOfSeveral(list, index)
    case 'walk':
      return next === 'out' && isOfSeveral(list, index)
    case 'take':
      return /^(?:effect|place|office)$/.test(next) && isOfSeveral(list, index)
    case 'begin':
    case 'open':
    case 'reopen':
    case 'resume':
    case 'start':
      return isOfSeveral(list, index)
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

/** “is to resume”, “are not to leave”: what is to come, but who “is to blame” is so for what was. */
export function isToDo(list: readonly Lexeme[], index: number): boolean {
  const to = at(list, index + 1).lower === 'not' ? index + 2 : index + 1
  const verb = at(list, to + 1)
  return (
    at(list, to).lower === 'to' &&
    /^\p{Ll}/u.test(verb.text) &&
    !/^(?:blame|date|thank|the|an?|his|her|its|their|this|that)$/.test(verb.lower)
  )
}

/** “Tuesday”, “May 3”, “3 May” */
const isDayAt = (list: readonly Lexeme[], index: number): boolean =>
  [index, dayAt(list, index)?.next ?? index].some((i) => weekdayAt(list, i) ?? monthAt(list, i))

/** “in May”, “on Tuesday”, “on 3 May”: whether a day or month follows. */
const isDated = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index).lower === 'on' || (at(list, index).lower === 'in' && monthAt(list, index + 1) !== null)

/** “on sale”, “to the polls”, “into force”: what begins where something comes or goes. */
const isOpening = (list: readonly Lexeme[], index: number): boolean =>
  /^(?:out|into|dark|live)$/.test(at(list, index).lower) ||
  /^(?:on (?:sale|show)|to the polls)\b/.test([0, 1, 2].map((on) => at(list, index + on).lower).join(' '))

/** How many words may stand for what begins: “Tickets for the first four nights of the festival go on sale”. */
const longestSubject = 9

/**
 * “Schools reopen”, “exams in Leith start”: whether a verb has a subject of several before it that begins its clause; not “saw doors open”,
 * “failed to start”.
 */
function isOfSeveral(list: readonly Lexeme[], index: number): boolean {
  let from = index
  while (index - from <= longestSubject && !opensClause(list, from)) from--
  const subject = list.slice(from, index)
  return (
    subject.length > 0 &&
    subject.length <= longestSubject &&
    subject.every(({ lower, type }) => (type !== 'mark' || lower === '-') && !noSubject.test(lower)) &&
    !/^['’]s$/.test(at(list, index - 1).lower) &&
    subject.some(({ lower }) => /\p{L}[^\P{L}s]s$|^(?:children|men|people|women)$/u.test(lower))
  )
}

/** Words that a subject holds no more. */
const noSubject =
  /^(?:to|not|is|are|was|were|has|have|had|that|which|who|saw|see|seeing|watch|watching|let|made|make|by|said|says)$|ed$|ly$/

const opensClause = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index).gap === 2 ||
  /^(?:[.,;:!?—–]|and|but|as|when|while|before|until|once|if|because)$/.test(at(list, index - 1).lower)
