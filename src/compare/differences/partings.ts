/** How somebody left: of their own will, “resigned”, or by that of others, “was dismissed”. */
import type { ComparedCitation } from '../../model/comparison.ts'
import { stemsOf } from '../../text/words/stems.ts'
import { deedOf } from '../words/deeds.ts'
import { areOneParty, isName, type Told } from '../words/told.ts'
import { sideAt, spotBetween, type Spot } from './spots.ts'

const ownWill = stemsOf('resign quit step-down stand-down leave depart walk-out bow-out')
const othersWill = stemsOf('dismiss fire sack oust expel eject remove axe depose kick-out force-out')

/** Who left by the main deed of a text, and by what word. */
type Parting = { citation: ComparedCitation; head: Told; who: readonly Told[]; isOwn: boolean }

function partingIn(citation: ComparedCitation): Parting[] {
  const { head, passive, agent, patient } = deedOf(citation.quote.exact)
  if (head === null || !head.verb) return []
  if (!passive && ownWill.has(head.key)) return [{ citation, head, who: agent.filter(isName), isOwn: true }]
  return othersWill.has(head.key) ? [{ citation, head, who: patient.filter(isName), isOwn: false }] : []
}

/** Where citations tell of one person, by name, the one that they left and the other that they were made to; each such pair of words once. */
export function partings(citations: readonly ComparedCitation[]): Spot[] {
  const all = citations.flatMap(partingIn)
  const isAlso =
    ({ who }: Parting) =>
    (other: Parting) =>
      who.some((word) => other.who.some((twin) => areOneParty(word, twin)))
  const own = all.filter((one) => one.isOwn && all.some((other) => !other.isOwn && isAlso(one)(other)))
  const others = all.filter((one) => !one.isOwn && own.some(isAlso(one)))
  const sideOf = (some: readonly Parting[]) =>
    sideAt(some.map(({ citation, head }) => ({ citation, span: { start: head.start, end: head.end } })))
  if (own.length === 0 || others.length === 0) return []
  const sides = [own, others].map(sideOf)
  // the earliest first, as citations are sorted
  const order = all.indexOf(own[0]!) < all.indexOf(others[0]!) ? sides : sides.toReversed()
  return [spotBetween('wording', ...order)]
}

/** Whether one difference tells no more than such a pair does: “resigned” beside nothing, “dismissed” beside nothing. */
export function isPartOf({ kind, values }: Spot, pairs: readonly Spot[]): boolean {
  const told = new Set(pairs.flatMap((pair) => pair.values.map(({ text }) => text)))
  return kind === 'omission' && values.every(({ text }) => text === '' || told.has(text))
}
