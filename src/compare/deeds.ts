import { remembering } from '../text/remembering.ts'
import { eventsOf, type Mode } from '../text/events.ts'
import { contrary, reversed } from './kinds.ts'
import { areClose, areOne, isName, toldIn, type Told } from './told.ts'

/** What the main clause of a statement tells: who does what to whom. */
export type Deed = {
  /** The word that tells what is done: “sacked” in “has sacked him”, “sanctions” in “imposed sanctions”; null where none does. */
  head: Told | null
  /** Who does it, or of whom it is told: what stands before a verb in the active, behind “by” in the passive. */
  agent: readonly Told[]
  /** Who suffers it: what stands behind a verb in the active, before it in the passive. */
  patient: readonly Told[]
  /** Whether it is told by whom or what it is done to: “was hired”. */
  passive: boolean
  /** Whether it is done to what stands behind the verb: “hired a staff”, not “landed in a field”. */
  isDone: boolean
  mode: Mode
}

/** Verbs that leave what is done to the noun behind them: “face charges”, “undergo an operation”; by stem. */
const empty = new Set(
  `fac suffer hold undergo receiv get hand stag launch conduct carry-out come go be have take make give put keep do see becom
  impos fil report post mount lead pass bring`.split(/\s+/),
)

/** The deed of a text. */
export const deedOf: (text: string) => Deed = remembering(20_000, readDeed)

function readDeed(text: string): Deed {
  const words = toldIn(text).filter(({ says }) => !says)
  const { passive, head: start, mode } = eventsOf(text)
  const main = words.filter((word) => word.main)
  const verb = start === null ? -1 : main.findIndex((word) => word.start <= start && word.end > start)
  let at = verb
  if (at >= 0 && empty.has(main[at]!.key)) {
    const noun = main.findIndex(({ event }, index) => index > at && event)
    if (noun >= 0) at = noun
  }
  if (at < 0) at = main.findIndex(({ event }) => event)
  const head = main[at] ?? null
  const before = subjectOf(text, main.slice(0, Math.max(verb, 0)))
  if (!passive) {
    const patient = phraseOf(text, main.slice(at + 1))
    const isDone = patient[0] !== undefined && within.test(text.slice(head?.end, patient[0].start))
    return { head, agent: before, patient, passive, isDone, mode }
  }
  const by = /\bby\b/i.exec(text.slice(head?.end ?? 0))
  const from = by === null ? Infinity : (head?.end ?? 0) + by.index
  return { head, agent: phraseOf(text, words.filter((word) => word.start > from)), patient: before, passive, isDone: false, mode } // prettier-ignore
}

/** What may stand between the words of a noun phrase and its “of”. */
const within = /^(?:[\s'’-]|s\b|of\b|the\b|an?\b|its\b|his\b|her\b|their\b)*$/i

const opensWithTime = /^(?:in|on|at|by|for|during|under|from|with|of|to|near|outside|inside|across)\b/i
const opensNoun = /^\s(?:the|an?|its|his|her|their)\s$/i

/** The noun phrase before a verb: “In the election in Fjordane the Conservatives” is about these. */
function subjectOf(text: string, before: readonly Told[]): Told[] {
  const first = before[0]
  if (first === undefined || !opensWithTime.test(text.slice(0, first.start).trimStart()))
    return phraseOf(text, before)
  const from = before.findIndex(
    (word, at) => at > 0 && opensNoun.test(text.slice(before[at - 1]!.end, word.start)),
  )
  return from < 0 ? [] : phraseOf(text, before.slice(from))
}

/** The words of the first noun phrase among words. */
function phraseOf(text: string, words: readonly Told[]): Told[] {
  const found: Told[] = []
  for (const word of words) {
    if (word.kind === 'date') continue
    const last = found.at(-1)
    if (last !== undefined && !within.test(text.slice(last.end, word.start))) break
    found.push(word)
  }
  return found.filter(({ kind, weight }) => kind !== 'number' && weight > 0.3)
}

/** Whether two deeds are of one kind, by whatever words. */
const areAlike = (one: Deed, other: Deed) =>
  one.head !== null && other.head !== null && (areOne(one.head, other.head) || areClose(one.head, other.head))

/** How much of some words is among others, by weight. */
function cover(from: readonly Told[], among: readonly Told[]): number {
  const whole = from.reduce((sum, { weight }) => sum + weight, 0)
  const found = from.filter((word) => among.some((other) => areOne(word, other)))
  return whole === 0 ? 0 : found.reduce((sum, { weight }) => sum + weight, 0) / whole
}

const covers = (from: readonly Told[], among: readonly Told[]) => cover(from, among) >= 0.5

/** Deeds that two do together, and those that tell of one deed from its other end: by stem. */
const mutual = new Set(
  'mari wed divorc meet merg collid clash agre sign ti draw join-forces talk split'.split(' '),
)
const converse = new Set('join fall-to receiv lose borrow win inherit suffer face'.split(' '))

/** Whether who does it in the one suffers it in the other, and the other way about: “Lee sued Roe”, “Lee was sued by Roe”. */
export function rolesSwapped(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  if (!areAlike(one, other)) return false
  const heads = [one, other].map(({ head }) => head?.key ?? '')
  if (heads.some((key) => mutual.has(key) || (heads[0] !== heads[1] && converse.has(key)))) return false
  const parts = [one.agent, one.patient, other.agent, other.patient]
  // “Ostrania’s minister thanked Pelusia” and “Pelusia’s minister thanked Ostrania”
  const names = parts.map((words) => words.filter(isName))
  const [a1, p1, a2, p2] = (names.every(({ length }) => length > 0) ? names : parts) as [
    Told[],
    Told[],
    Told[],
    Told[],
  ]
  // “was hired” and “hired a staff”
  const undergoes = (x: Deed, y: Deed) =>
    x.agent.length === 0 &&
    x.passive &&
    !y.passive &&
    y.isDone &&
    covers(x.patient, y.agent) &&
    !covers(x.patient, y.patient)
  if (undergoes(one, other) || undergoes(other, one)) return true
  const crosses = (from: Told[], to: Told[], own: Told[]) =>
    cover(from, to) >= 0.5 && cover(from, to) - cover(from, own) >= 0.4
  return crosses(a1, p2, a2) && crosses(a2, p1, a1)
}

/** Whether the deeds are opposite: “imposed a ban” and “lifted the ban imposed”. */
export function deedsOpposed(a: string, b: string): boolean {
  const [one, other] = [deedOf(a).head?.norm, deedOf(b).head?.norm]
  return one !== undefined && other !== undefined && (reversed(one, other) || contrary(one, other))
}

/** Whether of a thing one tells in the singular and the other in the plural: “a smuggler charged”, “smugglers charge”. */
export function otherNumber(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  return [
    [one.agent, other.agent],
    [one.patient, other.patient],
  ].some(([x, y]) => {
    const [m, n] = [x?.at(-1), y?.at(-1)]
    return (
      m !== undefined &&
      n !== undefined &&
      m.key === n.key &&
      !m.event &&
      m.kind === 'word' &&
      n.kind === 'word' &&
      /s$/.test(m.norm) !== /s$/.test(n.norm)
    )
  })
}

/** Whether one tells as done what in the other is wanted, tried or possible only: “tried to rob”, “robbed”. */
export function onlyTried(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  return (
    areAlike(one, other) &&
    [one, other].some(({ mode }) => mode === 'tried') &&
    [one, other].some(({ mode }) => mode === 'done')
  )
}
