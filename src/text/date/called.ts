import { at, type Lexeme } from '../words/lexemes.ts'

// Days on which something is to be that people called, set or were invited to.

/** Who does so settles what is to come. */
const calling =
  /^(?:called|convened|invited|summoned|scheduled|planned|arranged|organi[sz]ed|fixed|set|booked|rescheduled|pencilled)$/

/** What people are called together for. */
const gathering =
  /^(?:meetings?|talks|summits?|conferences?|sessions?|negotiations|discussions|consultations|debates?|rall(?:y|ies)|march(?:es)?|protests?|strikes?|walkouts?|stoppages?|briefings?|ceremon(?:y|ies)|interviews?|hearings?|votes?|elections?|ballots?)$/

/** How many words may stand between the verb and the day. */
const longest = 14

const within = (list: readonly Lexeme[], from: number): Lexeme[] => {
  const before = list.slice(Math.max(0, from - longest), from)
  const stop = before.findLastIndex(({ text, gap }) => gap === 2 || /^[.!?;:,]$/.test(text))
  // a word behind a line’s end begins its own line
  return before.slice(before[stop]?.gap === 2 ? stop : stop + 1)
}

/** “has been called”, “have now set”, “is planned”: whether a verb stands in the perfect, or tells how things stand. */
function isPerfectAt(words: readonly Lexeme[], verb: number): boolean {
  let before = verb - 1
  while (/^(?:been|now|also|already|again|both|all)$|ly$/.test(words[before]?.lower ?? '')) before--
  return /^(?:has|have|['’]ve)$/.test(words[before]?.lower ?? '')
}

/** “has been called for Wednesday”, “have been planned in Oslo for May”: what is fixed “for” a day. */
function isCalledFor(words: readonly Lexeme[]): boolean {
  const verb = words.findLastIndex(({ lower }) => calling.test(lower))
  const behind = words.slice(verb + 1, -1)
  const isPlace = behind.every(
    ({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:in|at|near|by|the)$/.test(lower),
  )
  return verb > 0 && words.at(-1)?.lower === 'for' && isPlace && isPerfectAt(words, verb)
}

/** “to a new meeting on”, “talks in Oslo”, no “the meeting on”: what is called is met with here for the first time. */
function isNew(words: readonly Lexeme[]): boolean {
  const opens = words.findLastIndex(({ lower }) => /^(?:to|for)$/.test(lower))
  const phrase = words.slice(opens + 1).map(({ lower }) => lower)
  return !phrase.some((word) => /^(?:the|this|that|which|who|and|after|before|at|on|from)$/.test(word))
}

/** “has invited both sides to a new meeting on Wednesday”: the perfect bears no day, which is that of the meeting. */
function isCalledTo(words: readonly Lexeme[], day: Lexeme): boolean {
  const last = words.at(-1)?.lower
  if (last !== 'on' && !/^(?:this|next)$/.test(day.lower)) return false
  const noun = words.findLastIndex(({ lower }) => gathering.test(lower))
  const verb = words.slice(0, Math.max(noun, 0)).findLastIndex(({ lower }) => calling.test(lower))
  const place = words.slice(noun + 1, last === 'on' ? -1 : undefined)
  const isPlace = place.every(
    ({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:in|at|near|the)$/.test(lower),
  )
  return verb > 0 && isPlace && isNew(words.slice(verb + 1, noun)) && isPerfectAt(words, verb)
}

/** “name September as date for closure”, “fixed 2 April for the hearing”: a day that is named for what is to be on it. */
function isNamedAs(list: readonly Lexeme[], from: number, next: number): boolean {
  if (!naming.test(at(list, from - 1).lower) || /^(?:had|was|were)$/.test(at(list, from - 2).lower))
    return false
  if (at(list, next).lower === 'for') return true
  const behind = list.slice(next + 1, next + 6).map(({ lower }) => lower)
  const noun = behind.findIndex((word) => /^(?:date|day|month|deadline)$/.test(word))
  return (
    at(list, next).lower === 'as' &&
    noun >= 0 &&
    behind.slice(0, noun).every((word) => !/^(?:for|of|in|on|last)$/.test(word)) &&
    /^(?:for|by|to)$/.test(behind[noun + 1] ?? '')
  )
}

const naming =
  /^(?:names?|named|naming|gives?|gave|giving|sets?|setting|suggest(?:s|ed)?|proposed?s?|floated|fixe[ds]|fixing|chose|chosen|picked)$/

/** Whether a date is that of what has been called, set or named for it. */
export function isCalled(list: readonly Lexeme[], from: number, next: number): boolean {
  const words = within(list, from)
  return isCalledFor(words) || isCalledTo(words, at(list, from)) || isNamedAs(list, from, next)
}
