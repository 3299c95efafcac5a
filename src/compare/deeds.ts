import { remembering } from '../text/remembering.ts'
import { eventsOf } from '../text/events.ts'
import { areClose, areOne, toldIn, type Told } from './told.ts'

/** What the main clause of a statement tells: who does what to whom. */
export type Deed = {
  /** The word that tells what is done: “sacked” in “has sacked him”, “sanctions” in “imposed sanctions”; null where none does. */
  head: Told | null
  /** Who does it, or of whom it is told: what stands before a verb in the active, behind “by” in the passive. */
  agent: readonly Told[]
  /** Who suffers it: what stands behind a verb in the active, before it in the passive. */
  patient: readonly Told[]
  /** Whether it is told as done, as to come, or as planned, feared or attempted. */
  mode: 'done' | 'to-come'
}

/** Verbs that tell that what the verb behind them says is to come: “plans to close”, “agreed to buy”. */
const ahead =
  /^(?:plan|plann|intend|want|hop|hope|propos|agre|decid|expect|set|due|seek|aim|prepar|vow|pledg|promis|consider|vote|schedul)$/
/** Verbs that leave what is done to the noun behind them: “face charges”, “undergo an operation”. */
const empty =
  /^(?:fac|suffer|hold|undergo|receiv|get|hand|stag|launch|conduct|carry-out|come|go|be|have|take|make|give|put|keep|hav|do|see|begin|start|continu|remain|becom|impos|fil|report|post|mount)$/

/** “the Carrow Pass” tells no deed. */
const isVerb = ({ verb, kind }: Told) => verb && kind === 'word'

/** The deed of a text. */
export const deedOf: (text: string) => Deed = remembering(20_000, readDeed)

function readDeed(text: string): Deed {
  const words = toldIn(text)
  const { passive } = eventsOf(text)
  const main = words.filter((word) => word.main && !word.says)
  let at = main.findIndex(isVerb)
  const first = at
  let mode: Deed['mode'] =
    /\b(?:will|to be|is to|are to|would|may|could|might|plans? to|planning to)\b/i.test(
      text.slice(main[0]?.start ?? 0, (main[Math.max(at, 0)]?.end ?? 0) + 1),
    )
      ? 'to-come'
      : 'done'
  while (at >= 0 && ahead.test(main[at]!.key) && main.slice(at + 1, at + 3).some(isVerb)) {
    at = main.findIndex((word, index) => index > at && isVerb(word))
    mode = 'to-come'
  }
  if (at >= 0 && empty.test(main[at]!.key)) {
    const noun = main.findIndex(({ event }, index) => index > at && event)
    if (noun >= 0) at = noun
  }
  if (at < 0) at = main.findIndex(({ event }) => event)
  const before = main.slice(0, Math.max(first, 0))
  const behind = main.slice(at + 1)
  const content = (list: readonly Told[]) =>
    list.filter(({ kind, event }) => kind !== 'date' && kind !== 'number' && !event)
  if (!passive) return { head: main[at] ?? null, agent: content(before), patient: content(behind), mode }
  const by = /\bby\b/i.exec(text.slice(main[at]?.end ?? 0))
  const from = by === null ? Infinity : (main[at]?.end ?? 0) + by.index
  return {
    head: main[at] ?? null,
    agent: content(words.filter(({ start, says }) => !says && start > from)),
    patient: content(before),
    mode,
  }
}

const nameOf = (a: Told, b: Told) => areOne(a, b)

/** How well a deed is told in the other text: by the same word, one for the same, one at home beside it, or not. */
function headWorth(head: Told | null, among: readonly Told[]): number {
  if (head === null) return 0.5
  let best = 0
  for (const other of among) {
    if (other.says) continue
    if (other.key === head.key) return 1
    if (areOne(head, other)) best = Math.max(best, 0.9)
    else if (areClose(head, other)) best = Math.max(best, 0.4)
  }
  return best
}

const cover = (from: readonly Told[], among: readonly Told[]) => {
  const whole = from.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return 0.5
  return (
    from.reduce((sum, word) => sum + (among.some((other) => nameOf(word, other)) ? word.weight : 0), 0) /
    whole
  )
}

/** How well two statements tell of one deed, each from 0 to 1; symmetric. */
export function sameDeed(a: string, b: string): number[] {
  const [one, other] = [deedOf(a), deedOf(b)]
  const [mine, theirs] = [toldIn(a), toldIn(b)]
  const inMain = (words: readonly Told[]) => words.filter(({ main, event }) => main && event)
  const heads = [headWorth(one.head, theirs), headWorth(other.head, mine)]
  const mains = [headWorth(one.head, inMain(theirs)), headWorth(other.head, inMain(mine))]
  const agents = [cover(one.agent, theirs), cover(other.agent, mine)]
  const patients = [cover(one.patient, theirs), cover(other.patient, mine)]
  const swaps =
    one.agent.length > 0 &&
    other.agent.length > 0 &&
    one.head !== null &&
    other.head !== null &&
    areOne(one.head, other.head) &&
    ((cover(one.agent, other.patient) > 0.5 && cover(one.agent, other.agent) < 0.3) ||
      (cover(other.agent, one.patient) > 0.5 && cover(other.agent, one.agent) < 0.3))
  return [
    Math.min(...heads),
    Math.max(...heads),
    Math.min(...mains),
    Math.min(...agents),
    Math.min(...patients),
    Number(swaps),
    Number(one.mode !== other.mode),
  ]
}
