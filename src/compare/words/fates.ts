/** What becomes of somebody or something: of two verbs for that, “was caught” and “was shot”, each tells another thing. */
import { remembering } from '../../text/words/remembering.ts'
import { stemsOf } from '../../text/words/stems.ts'
import { deedOf } from './deeds.ts'
import { replacementsIn } from './replacements.ts'
import { areOneParty, holds, toldIn, type Told } from './told.ts'

/** Pairs of ends that nobody and nothing comes to both at once, whether or not one may follow the other. */
const pairs = [
  ['kill die murder execute slay perish drown', 'wound injure hurt maim'],
  [
    'kill die murder execute slay perish drown shoot shoot-dead gun-down',
    'rescue save free release spare catch capture arrest detain apprehend recapture escape flee survive recover',
  ],
  ['catch capture arrest detain apprehend recapture', 'escape flee evade get-away free release'],
  ['acquit clear exonerate', 'convict sentence jail imprison fine punish'],
  ['land touch-down', 'crash come-down plunge explode derail sink capsize'],
  ['arrive reach dock land', 'crash sink capsize founder explode derail vanish disappear'],
  ['arrive enter admit', 'turn-away deport expel'],
  [
    'hold withstand resist stand survive',
    'collapse give-way break-down fall-apart crumble burst topple fail',
  ],
  ['succeed', 'collapse break-down fall-apart founder'],
  ['build construct erect', 'demolish raze bulldoze tear-down pull-down knock-down destroy'],
  ['plant', 'felled uproot chop-down cut-down'],
  ['find recover', 'lose'],
  ['seize confiscate impound', 'destroy burn return'],
  ['send dispatch ship export', 'receive import'],
  ['lend pay donate', 'refuse deny'],
  ['protect shield', 'expose endanger'],
  [
    'praise hail honor reward award thank promote decorate commend',
    'suspend sack fire dismiss fine jail imprison punish sentence convict ban expel discipline reprimand criticize condemn rebuke',
  ],
].map((pair) => pair.map(stemsOf))

/** The sides of the pairs that a verb is of, negative on the second. */
const sidesOf = new Map<string, readonly number[]>()
for (const [at, pair] of pairs.entries())
  for (const [side, stems] of pair.entries())
    for (const key of stems) sidesOf.set(key, [...(sidesOf.get(key) ?? []), side === 0 ? at + 1 : -at - 1])

const areApart = (one: Told, other: Told): boolean =>
  one.verb &&
  other.verb &&
  sidesOf.get(one.key)?.some((side) => sidesOf.get(other.key)?.includes(-side)) === true

const fatesIn = remembering(20_000, (text) =>
  toldIn(text).flatMap(({ key, verb, says }) => (verb && !says ? (sidesOf.get(key) ?? []) : [])),
)

/** Of whom or what the main clause of a text is told. */
const subjectOf = (text: string): readonly Told[] => {
  const { passive, agent, patient } = deedOf(text)
  return passive ? patient : agent
}

/**
 * Whether of one subject each of two texts tells another fate, that the other tells nothing of, or the one tells it in the place of the
 * other. Symmetric.
 */
export function tellOtherFates(a: string, b: string): boolean {
  // asked first: of most it is seen at once that they do not
  const theirs = fatesIn(b)
  if (!fatesIn(a).some((side) => theirs.includes(-side))) return false
  const [one, other] = [toldIn(a), toldIn(b)]
  const [verbs, others] = [one, other].map((words) => words.filter(({ verb }) => verb)) as [Told[], Told[]]
  const differ = (x: Told, y: Told) => areApart(x, y) && !holds(verbs, y) && !holds(others, x)
  const [head, twin] = [deedOf(a).head, deedOf(b).head]
  if (head !== null && twin !== null && differ(head, twin)) {
    const subject = subjectOf(b)
    if (subjectOf(a).some((word) => subject.some((there) => areOneParty(word, there)))) return true
  }
  return replacementsIn(one, other).some(({ left, right }) =>
    left.some((x) => right.some((y) => differ(x, y))),
  )
}
