/** Whether a date is that of what somebody is told to do, or of what is so from then on: then it is to come. */
import { at, type Lexeme } from '../words/lexemes.ts'
import { isStillToEnd } from './fixed-for.ts'
import { endsSearch, isStop, verbAt } from './verb-tense.ts'

/** Verbs by which somebody is told what to do, or that they may. */
const bidding =
  /^(?:advised|allowed|asked|barred|cautioned|cleared|encouraged|forbidden|invited|ordered|permitted|reminded|requested|required|told|urged|warned)$/

/** How many words may stand between such a verb and the day: “warned not to swim in the lake near Orsk until”. */
const longestBidding = 16

/**
 * The place of the verb where the words before a date tell now that somebody is to do something: “have been warned not to swim |on Sunday”,
 * “are asked to stay away”, “has told its staff to stay at home”; null where they do not, “was asked to leave on Monday” among them.
 */
export function biddenBefore(list: readonly Lexeme[], from: number): number | null {
  let to = -1
  for (let i = from - 1; i >= Math.max(0, from - 1 - longestBidding); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) return null
    const { lower } = at(list, i)
    if (lower === 'to' && /^\p{Ll}/u.test(at(list, i + 1).text)) to = i
    if (bidding.test(lower)) return to > i && isToldNow(list, i) ? i : null
    if (verbAt(list, i) === 'past' || /^(?:that|which|who|whose|when|where)$/.test(lower)) return null
  }
  return null
}

/** “have been warned”, “are asked”, “has told”: not “had been warned”, “asked”. */
function isToldNow(list: readonly Lexeme[], verb: number): boolean {
  let before = verb - 1
  while (/^(?:been|being|also|again|now|not|already|still)$|ly$/.test(at(list, before).lower)) before--
  return /^(?:is|are|am|has|have|['’](?:re|ve|m))$/.test(at(list, before).lower)
}

/** How something is that is told to be so from a day on, and is not that of a charge, an account or a search. */
const notFromThen =
  /^(?:accused|believed|charged|dated|feared|known|pictured|reported|said|seen|shown|suspected|taken|thought|wanted)$/

/** How many words may tell of where: “cancelled between Leith and Orsk from Saturday”. */
const longestPlace = 6

/** “trains are cancelled |from Saturday”, “fishing is banned from Monday”, “flights have been suspended from Monday”: what is so from a day on. */
export function isSoFrom(list: readonly Lexeme[], from: number): boolean {
  if (at(list, from - 1).lower !== 'from') return false
  for (let i = from - 2; i >= Math.max(0, from - 2 - longestPlace); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i) || at(list, i).type !== 'word') return false
    if (verbAt(list, i) !== 'past') continue
    let before = i - 1
    while (/^(?:also|now|not)$|ly$/.test(at(list, before).lower)) before--
    return /^(?:is|are)$/.test(at(list, before).lower)
      ? !notFromThen.test(at(list, i).lower)
      : at(list, before).lower === 'been' && isStillToEnd(list, from - 1)
  }
  return false
}
