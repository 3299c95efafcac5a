/** By whom and of when two claims tell, where it may make sure that they are one amid all that their articles tell. All are symmetric. */
import { millisecondsADay } from '../../text/date/calendar.ts'
import { deedOf } from '../words/deeds.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { isName } from '../words/told.ts'
import { doubts, type Reason } from './doubts.ts'
import type { Entry } from './entries.ts'
import { spansOf } from './same-claim.ts'
import { haveOneRun } from './same-quote.ts'
import { negateApart } from './turns.ts'

type Signed = Pick<Entry, 'statement' | 'speaker' | 'stance' | 'when' | 'published'>

/**
 * From which chance on two claims are one amid all that their articles tell: that one speaker makes, that one is told to make and the
 * other tells of, that are of one time that is not that of the news, or that have a run of words in common. Of the pairs of claims in tests/bench/stories.ts that are joined
 * by it alone 18 of 18 are one, and of its seven in other articles of newscluster, read by eye, six; the seventh led to what is asked of names here.
 */
const surelySaid = 0.35
const surelyTold = 0.4

/** Doubts of other words, which leave whom and what it is about as they are. */
const ofWords: ReadonlySet<Reason> = new Set<Reason>([
  'event', 'deed', 'thing', 'subject', 'general', 'aside',
]) // prettier-ignore

/** Whether who says both, of when they tell, or a run of words in both, makes two claims one that are one by so much of a chance amid all that their articles tell. */
export function haveOneSource(a: Signed, b: Signed, chance: number): boolean {
  if (chance < surelySaid || (a.stance === 'disputes') !== (b.stance === 'disputes')) return false
  const isSaid = sameSpeaker(a.speaker, b.speaker) || (chance >= surelyTold && (saysIn(a, b) || saysIn(b, a)))
  const isOfOneTime = !isSaid && chance >= surelyTold && tellOneTime(a, b)
  const isInOneRun = !isSaid && chance >= surelyTold && haveOneRun(a.statement, b.statement)
  if ((!isSaid && !isOfOneTime && !isInOneRun) || negateApart(a.statement, b.statement)) return false
  const found = doubts(a.statement, b.statement)
  return [...found].every((reason) => ofWords.has(reason)) && !(isOfOneTime && found.has('event'))
}

/** “Lind appeared to refer to the dam”: what the outlet takes somebody to mean is nothing that he says. */
const guessed = /\b(?:appear|seem)(?:s|ed)? to\b/i

/** “Lind called it a success”, “The trial was a success, Lind said”: whether the one of whom a claim without a speaker tells is that of the other. */
function saysIn({ speaker, statement }: Signed, { speaker: other }: Signed): boolean {
  if (speaker !== null || other === null || guessed.test(statement)) return false
  const { agent } = deedOf(statement)
  // “The Vakt documents revealed it” is nothing that Vakt says
  const isOfThing = agent.some(
    (word, at) =>
      at > 0 &&
      !word.verb &&
      !isName(word) &&
      isName(agent[at - 1]!) &&
      word.start === agent[at - 1]!.end + 1,
  )
  const names = agent.filter(isName).map(({ start, end }) => statement.slice(start, end))
  return !isOfThing && sameSpeaker(names.join(' '), other)
}

/** A time as near as that to the day of publication, in milliseconds, is simply that of the news. */
const ofTheNews = 2 * millisecondsADay

/** Whether both tell of one time, “last March”, of which the reports of those days do not all tell. */
function tellOneTime(a: Signed, b: Signed): boolean {
  const isOff = ([from, to]: readonly [number, number]) =>
    [a, b].every(({ published }) => published < from - ofTheNews || to + ofTheNews <= published)
  return a.when.some(
    (one) =>
      b.when.some(({ value }) => value === one.value) &&
      ![a, b].some(({ statement }) => isNamedByYear(statement, one.value)) &&
      spansOf(one).some(isOff),
  )
}

/** “influenced the 2016 election”: a year that only says which of them is meant is not when it was done. */
const isNamedByYear = (statement: string, value: string): boolean =>
  /^\d{4}$/.test(value) &&
  new RegExp(String.raw`\b(?:the|a|an|its|his|her|their|\p{L}+['’]s) ${value}\b`, 'u').test(statement)
