import { isFactual } from '../model/claim.ts'
import type { Agreement, ComparedCitation, Difference, Origins } from '../model/comparison.ts'
import { sameName } from '../text/terms/romanisation.ts'
import { amountsIn } from './figures/amounts.ts'
import type { Figure } from './figures/figure.ts'
import { areNear } from './figures/same-figures.ts'

/** Whether a difference is one of fact that neither an editor nor the course of events explains. */
export const isOpen = ({ kind, settled, grew }: Difference): boolean =>
  isFactual(kind) && settled === undefined && grew === undefined

/**
 * Whether the origins of a claim agree. Edits of one dispatch, settled differences, a count that grew, two spellings of one name, two
 * numbers that can be told of one count and different words are no disagreement. They do not agree where one of them tells that
 * somebody disputes it. `unknown`: fewer than two origins are shown, and some article’s is not.
 */
export function agreementOf(
  origins: Origins,
  differences: readonly Difference[],
  citations: readonly ComparedCitation[],
): Agreement {
  if (origins.count < 2) return origins.count === 1 && origins.unknown === 0 ? 'single-origin' : 'unknown'
  const open = differences.filter((difference) => !difference.sameOrigin && isOpen(difference))
  if (open.some((difference) => difference.kind === 'polarity') || sidesAreSplit(origins, citations))
    return 'contradict'
  const disputing = citations.filter(({ stance }) => stance === 'disputes')
  const isDisputed = disputing.length > 0 && disputing.length < citations.length
  return isDisputed || open.some((difference) => !isCompatible(difference)) ? 'differ' : 'agree'
}

/** Whether all that differs may be so: one name in several spellings, or numbers that can be told of one count, “hundreds” and “230”. */
export function isCompatible({ kind, values }: Pick<Difference, 'kind'> & { values: Told[] }): boolean {
  const [first, ...others] = values.map(({ text }) => text)
  if (first === undefined) return false
  if (kind === 'name') return others.every((text) => sameName(first, text))
  const figures = values.map(({ text }) => amountsIn(text))
  const areNumbers = kind === 'quantity' && figures.every(({ length }) => length === 1)
  return areNumbers && pairsOf(figures.flat()).every(([a, b]) => areNear(a, b))
}
type Told = { text: string }

const pairsOf = (figures: readonly Figure[]) =>
  figures.flatMap((a, at) => figures.slice(at + 1).map((b) => [a, b] as const))

/** One origin carries only what disputes the claim, another nothing that does. */
function sidesAreSplit({ list }: Origins, citations: readonly ComparedCitation[]): boolean {
  const sides = list.map((origin) => {
    const stances = citations.filter((one) => isFrom(origin, one, list)).map((one) => one.stance)
    return stances.every((stance) => stance === 'disputes')
      ? 'against'
      : stances.includes('disputes')
        ? 'both'
        : 'for'
  })
  return sides.includes('against') && sides.includes('for')
}

/** Whether a citation goes back to an origin: what an article says for the claim and what disputes it there may have two. */
const isFrom = (
  origin: Origins['list'][number],
  { article, stance }: ComparedCitation,
  list: Origins['list'],
): boolean =>
  origin.articles.includes(article) &&
  (stance === 'disputes'
    ? !list.some((other) => other !== origin && other.denials?.includes(article))
    : !origin.denials?.includes(article))
