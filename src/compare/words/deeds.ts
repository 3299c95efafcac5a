import { remembering } from '../../text/words/remembering.ts'
import { stemsOf } from '../../text/words/stems.ts'
import type { Mode } from '../../text/clause/heads.ts'
import { abbreviations } from '../../text/data/abbreviations.ts'
import { eventsOf } from '../../text/clause/events.ts'
import { areOneParty, isName, light, toldIn, type Told } from './told.ts'

/** What the main clause of a statement tells: who does what to whom. */
export type Deed = {
  /** The word that tells what is done: “sacked” in “has sacked him”, “sanctions” in “imposed sanctions”; null where none does. */
  head: Told | null
  /** Who does it, or of whom it is told: what stands before a verb in the active, behind “by” in the passive. */
  agent: readonly Told[]
  /** Who suffers it: what stands behind a verb in the active, before it in the passive. */
  patient: readonly Told[]
  /** All else that the main clause names on that side of the verb: “Roe” in “lent 40,000 pounds to Roe”. */
  others: readonly Told[]
  /** Whether it is told by whom or what it is done to: “was hired”. */
  passive: boolean
  /** Whether it is done to what stands behind the verb: “hired a staff”, not “landed in a field”. */
  isDone: boolean
  /** The preposition by which it is done to what stands behind the verb, “testified against him”; else null. */
  by: string | null
  /** Null where no verb tells it. */
  mode: Mode | null
}

/** Verbs that leave what is done to the noun behind them: “face charges”, “undergo an operation”; by stem. */
const lightVerbs =
  stemsOf(`face suffer hold undergo receive get hand stage launch conduct carry-out come go be have take make give put keep do see become
  impose file report post mount lead pass bring`)

/** The deed of a text. */
export const deedOf: (text: string) => Deed = remembering(20_000, readDeed)

function readDeed(text: string): Deed {
  const words = toldIn(text).filter(({ says }) => !says)
  const { passive, head: start, mode: told } = eventsOf(text)
  const mode = start === null ? null : told
  const main = words.filter((word) => word.main)
  const verb = start === null ? -1 : main.findIndex((word) => word.start <= start && word.end > start)
  let at = verb
  if (at >= 0 && lightVerbs.has(main[at]!.key)) {
    const noun = main.findIndex(({ event }, index) => index > at && event)
    if (noun >= 0) at = noun
  }
  if (at < 0) at = main.findIndex(({ event }) => event)
  const head = main[at] ?? null
  const before = subjectOf(text, main.slice(0, Math.max(verb, 0)))
  if (!passive) {
    const behind = objectOf(text, main, at)
    const phrase = phraseOf(text, main.slice(behind))
    const patient = content(phrase)
    // “expelled four diplomats”
    const gap = patient.length === 0 ? '.' : text.slice(main[behind - 1]?.end, phrase[0]?.start)
    const isDone = within.test(at === verb ? gap : gap.replace(/^ (?:against|of|on|to|for) /, ' '))
    const by = /^ (against|to|from|at|on|for|into|behind|ahead of) /.exec(gap)?.[1] ?? null
    const others = content(main.slice(behind, secondSubject(text, main, behind)))
    return { head, agent: before, patient, others, passive, isDone, by, mode }
  }
  const doer = /\bby\b/i.exec(text.slice(head?.end ?? 0))
  const from = doer === null ? Infinity : (head?.end ?? 0) + doer.index
  const agent = content(
    phraseOf(
      text,
      words.filter((word) => word.start > from),
    ),
  )
  const others = content(main.slice(0, verb))
  return { head, agent, patient: before, others, passive, isDone: false, by: null, mode }
}

/** Where what is done to something is told to whom: behind “shot and wounded”. */
function objectOf(text: string, main: readonly Told[], head: number): number {
  let at = head + 1
  while (
    main[at]?.verb === true &&
    /^(?:,| and|, and) $/.test(text.slice(main[at - 1]?.end, main[at]!.start))
  )
    at += 1
  return at
}

/** Where somebody else is told of who does as much of it, “won 12 points and Roe 15”. */
function secondSubject(text: string, main: readonly Told[], from: number): number {
  const at = main.findIndex(
    ({ capital, start }, index) =>
      index > from && capital && / and (?:the )?$/.test(text.slice(main[index - 1]!.end, start)),
  )
  const behind = main.findIndex(({ capital }, index) => index > at && !capital)
  return at >= 0 && main[behind]?.kind === 'number' ? at : main.length
}

/** What may stand between the words of a noun phrase and its “of”. */
const within = /^(?:[\s'’-]|s\b|of\b|the\b|an?\b|its\b|his\b|her\b|their\b)*$/i

const opensWithPreposition = /^(?:in|on|at|by|for|during|under|from|with|of|to|near|outside|inside|across)\b/i
/** “Even after the deal, Orskland went on” */
const opensWithTime = /^(?:(?:\w+ly|even|just|soon) )?(?:after|before|despite|since)\b/i
const opensNoun = /^\s(?:the|an?|its|his|her|their)\s$/i

/** The noun phrase before a verb: “In the election in Fjordane the Conservatives” is about these. */
function subjectOf(text: string, before: readonly Told[]): Told[] {
  const first = before[0]
  if (first !== undefined && opensWithTime.test(text.slice(0, first.start))) {
    const behind = before.findLastIndex(
      (word, at) => at > 0 && /^, /.test(text.slice(before[at - 1]!.end, word.start)),
    )
    if (behind > 0) return content(phraseOf(text, before.slice(behind)))
  }
  if (first === undefined || !opensWithPreposition.test(text.slice(0, first.start).trimStart()))
    return content(phraseOf(text, before))
  const from = before.findIndex(
    (word, at) => at > 0 && opensNoun.test(text.slice(before[at - 1]!.end, word.start)),
  )
  return from < 0 ? [] : content(phraseOf(text, before.slice(from)))
}

/** The words of the first noun phrase among words. */
function phraseOf(text: string, words: readonly Told[]): Told[] {
  const found: Told[] = []
  for (const word of words) {
    if (word.kind === 'date') continue
    const last = found.at(-1)
    if (last !== undefined && !within.test(gapOf(text, last, word))) break
    found.push(word)
  }
  return found
}

/** What stands between two words; behind “Mr.” and “Gov.” no full stop. */
const gapOf = (text: string, { norm, end }: Told, { start }: Told): string => {
  const gap = text.slice(end, start)
  return abbreviations.get(norm) === 'before-name' ? gap.replace(/^\./, '') : gap
}

const content = (words: readonly Told[]) =>
  words.filter(({ kind, weight }) => kind !== 'number' && kind !== 'date' && weight > light)

/** Verbs that tell of one deal or match from its two ends, by stem. */
const fromBothEnds = stemsOf(
  'lend lent borrow sell sold buy bought give gave receive win won beat beaten defeat lose lost teach taught learn learnt',
)

/**
 * Whether two such verbs, in two texts, tell the same from both ends: “Lind agreed to buy the mill”, “the mill is being sold to Lind”; “Lee
 * beat Roe”, “Roe lost to Lee”, “Roe was beaten by Lee”.
 */
export function areEndsOfOneDeal(a: string, x: Told, b: string, y: Told): boolean {
  if (!fromBothEnds.has(x.key) || !fromBothEnds.has(y.key)) return false
  const [one, other] = [deedOf(a), deedOf(b)]
  if ((one.agent.length === 0) !== (other.agent.length === 0)) return one.passive || other.passive
  const isIn = (word: Told, others: readonly Told[]) => others.some((twin) => areOneParty(word, twin))
  const [mine, theirs] = [one.agent.filter(isName), other.agent.filter(isName)]
  if (mine.length > 0 && theirs.length > 0)
    return !mine.every((word) => isIn(word, theirs)) && !theirs.every((word) => isIn(word, mine))
  return (
    !one.agent.slice(-1).some((word) => isIn(word, other.agent)) &&
    (one.agent.some((word) => isIn(word, other.others)) || other.agent.some((word) => isIn(word, one.others)))
  )
}
