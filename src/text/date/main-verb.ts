/** Which way the verb points behind a subject that is told of at length: “a bill |that would ban ferries| passed”. */
import { subordinators } from '../data/small-words.ts'
import { at, type Lexeme } from '../words/lexemes.ts'
import {
  endsSearch,
  isPastForm,
  isStop,
  isTold,
  modal,
  reach,
  verbAt,
  willForm,
  type Direction,
} from './verb-tense.ts'

const relative = /^(?:that|which|who)$/

/** Verbs behind which “that” opens what is told: “officials hope that ferries will run”. */
const tells =
  /^(?:says?|saying|hopes?|fears?|warns?|believes?|thinks?|expects?|insists?|knows?|means?|shows?|suggests?|claims?|promises?|agrees?|predicts?|adds?|confirms?|it)$/

/** What opens another clause, whose verb is none of the subject. */
const opensClause = new RegExp(`^(?:${subordinators}|but|than|where)$`)

/**
 * Which way the main verb points of a clause whose subject has a relative clause to come, or a participle of what is to come: “On Tuesday, a
 * bill that would ban ferries | passed”, “a man due to retire | fined”; null where the subject has none, or no verb of the past is seen
 * behind it.
 * @param from index of the word behind the date
 * @param verb index of the first verb behind it, which is of what is to come
 */
export function mainVerbBehind(list: readonly Lexeme[], from: number, verb: number): Direction | null {
  const opens = openingOf(list, from, verb)
  if (opens === null) return null
  const isSetOff = at(list, opens - 1).text === ','
  let isClosed = !isSetOff
  let found: Direction | null = null
  for (let i = verb + 1; i < verb + reach && i < list.length; i++) {
    const { lower, text } = at(list, i)
    if (endsSearch(list, i) || isStop(list, i)) break
    if (text === ',' && isSetOff && !isClosed) {
      isClosed = true
      continue
    }
    // “that would ban, tax or close ferries”, “that would close when the dam opened”: which verb is the main one is not seen
    if (isClosed && (text === ',' || opensClause.test(lower) || relative.test(lower))) break
    if (!isClosed || isOfVerbBefore(list, i)) continue
    const way = verbAt(list, i)
    // “that would help farmers cut costs | will be debated”, but “said it will appeal”
    if (way === 'future' && !isTold(list, i)) return null
    found ??= way === 'past' ? way : null
  }
  // “a judge who will retire |fined the baker”: what would tell of the object of “retire”, were there another verb
  return (
    found ??
    (isClosed && isPastForm(at(list, verb + (at(list, verb + 1).lower === 'to' ? 3 : 2))) ? 'past' : null)
  )
}

/** Where the clause opens that tells of the subject, before its first verb; null where none does. */
function openingOf(list: readonly Lexeme[], from: number, verb: number): number | null {
  const isModal = modal.test(at(list, verb).lower) || willForm.test(at(list, verb).lower)
  for (let i = verb - 1; i > from; i--) {
    const before = at(list, i - 1)
    if (relative.test(at(list, i).lower))
      return before.text === ',' ? i : before.type === 'word' && !tells.test(before.lower) ? i : null
  }
  // “a man |due to retire”
  const before = at(list, verb - 1)
  return !isModal &&
    verb > from + 1 &&
    /^(?:due|expected|poised|scheduled|set|supposed)$/.test(at(list, verb).lower) &&
    before.type === 'word' &&
    !/^(?:am|are|be|been|being|is|was|were)$|ly$/.test(before.lower)
    ? verb
    : null
}

/** “would probably |cut”, “would tax and |cut”: a verb that hangs on the one before it. */
const isOfVerbBefore = (list: readonly Lexeme[], index: number): boolean => {
  const before = at(list, /ly$/.test(at(list, index - 1).lower) ? index - 2 : index - 1)
  return /^(?:and|or|to|be|not)$/.test(before.lower) || (modal.test(before.lower) && before.text !== 'May')
}
