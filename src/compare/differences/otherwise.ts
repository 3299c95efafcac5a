import type { Claim } from '../../model/claim.ts'
import type { ComparedCitation } from '../../model/comparison.ts'
import { sameFigures } from '../figures/same-figures.ts'
import { figuresOf, figuresIn } from './cited-figures.ts'

type Stated = Pick<Claim, 'statement' | 'when'>

/** Tells whether a citation gives another number or time of the claim than its statement. */
function othersOf({ statement, when }: Stated): (citation: ComparedCitation) => boolean {
  const told = figuresIn(statement, when)
  return (citation) =>
    citation.same !== true &&
    sameFigures(told, figuresOf(citation)).some(({ agrees, part }) => !agrees && !part)
}

/**
 * Those cited for a claim, by the names they are cited under, who give another number or time of it than its statement in all that is
 * cited of them: “212 passengers” for “230 passengers”. They claim something, but not this.
 */
export function tellOtherwise(claim: Stated, citations: readonly ComparedCitation[]): string[] {
  const isOther = othersOf(claim)
  const saying = citations.filter(({ speaker, stance }) => speaker !== null && stance === 'asserts')
  return [...Map.groupBy(saying, ({ speaker }) => speaker ?? '')]
    .filter(([, own]) => own.every(isOther))
    .map(([speaker]) => speaker)
}

/** The articles whose outlets give another number or time of a claim than its statement wherever they say so themselves. */
export function outletsTellOtherwise(claim: Stated, citations: readonly ComparedCitation[]): string[] {
  const isOther = othersOf(claim)
  const saying = citations.filter(({ stance }) => stance === 'reports')
  return [...Map.groupBy(saying, ({ article }) => article)]
    .filter(([, own]) => own.every(isOther))
    .map(([article]) => article)
}

/**
 * The articles that carry a claim as it is stated: a citation of theirs says so, and gives no other number or time of it. One that only
 * tells of a denial does not carry it.
 */
export function carriersOf(claim: Stated, citations: readonly ComparedCitation[]): string[] {
  const isOther = othersOf(claim)
  const carrying = citations.filter(
    (citation) => (citation.stance === 'asserts' || citation.stance === 'reports') && !isOther(citation),
  )
  return [...new Set(carrying.map(({ article }) => article))]
}
