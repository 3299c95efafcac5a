import type { Claim } from '../../model/claim.ts'
import type { ComparedCitation } from '../../model/comparison.ts'
import { sameFigures } from '../figures/same-figures.ts'
import { figuresOf, figuresIn } from './figure-differences.ts'

/**
 * Those cited for a claim, by the names they are cited under, who give another number or time of it than its statement in all that is
 * cited of them: “212 passengers” for “230 passengers”. They claim something, but not this.
 */
export function tellOtherwise(
  { statement, when }: Pick<Claim, 'statement' | 'when'>,
  citations: readonly ComparedCitation[],
): string[] {
  const told = figuresIn(statement, when)
  const isOther = (citation: ComparedCitation) =>
    sameFigures(told, figuresOf(citation)).some(({ agrees, part }) => !agrees && !part)
  const saying = citations.filter(({ speaker, stance }) => speaker !== null && stance === 'asserts')
  return [...Map.groupBy(saying, ({ speaker }) => speaker ?? '')]
    .filter(([, own]) => own.every(isOther))
    .map(([speaker]) => speaker)
}
