import type { Claim } from '../model/claim.ts'
import type { ComparedArticle, ComparedCitation, Comparison, Difference } from '../model/comparison.ts'
import { fold } from '../text/terms/terms.ts'
import { agreementOf } from './agreement.ts'
import { differencesOf } from './differences/differences.ts'
import { withEdits } from './differences/edits.ts'
import { figuresTold } from './differences/figures-told.ts'
import { carriersOf, outletsTellOtherwise, tellOtherwise } from './differences/otherwise.ts'
import type { LineageLookup } from './lineage/lookup.ts'
import { originsOf } from './lineage/origins.ts'
import { retoldBy } from './differences/retold.ts'

/**
 * What the build says of one claim: from how many origins it comes, where its citations differ, and whether they agree.
 * The result does not depend on the order of the citations.
 */
export function compareClaim(
  claim: Pick<Claim, 'statement' | 'when' | 'settled'>,
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
  agencyName: (id: string) => string,
): Comparison {
  const origins = originsOf(citations, articles, lineages, agencyName)
  const differences = differencesOf(citations, articles, lineages).map((difference) =>
    settle(withEdits(difference, origins, lineages), claim.settled),
  )
  return {
    origins,
    agreement: agreementOf(origins, differences, citations),
    differences,
    retold: retoldBy(citations),
    figures: figuresTold(citations, articles),
    otherwise: tellOtherwise(claim, citations),
    outletsOtherwise: outletsTellOtherwise(claim, citations),
    carriedBy: carriersOf(claim, citations),
  }
}

/** Whether an editor means a difference by all its wordings, as its page shows them: “17 / 16”. It is another once an outlet changes one. */
export const isNamedWhole = ({ values }: Difference, wording: string): boolean => {
  const inOrder = (texts: readonly string[]) =>
    texts
      .map((text) => fold(text.trim()))
      .toSorted()
      .join(' / ')
  return inOrder(values.flatMap(({ text }) => text || [])) === inOrder(wording.split(' / '))
}

/** Whether an editor means a difference: one of its wordings names it, or all together do. */
export const isNamed = (difference: Difference, wording: string): boolean =>
  difference.values.some(({ text }) => fold(text) === fold(wording)) || isNamedWhole(difference, wording)

function settle(difference: Difference, settled: Claim['settled']): Difference {
  const found = settled.find((one) => isNamed(difference, one.difference))
  return found === undefined ? difference : { ...difference, settled: found.reason }
}
