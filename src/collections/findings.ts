import { isCompatible } from '../compare/agreement.ts'
import type { ClaimSummary } from './views.ts'

/** The claims that count. An example wears its mark wherever it is listed, and counts for nothing. */
export const findingsOf = (claims: readonly ClaimSummary[]): ClaimSummary[] =>
  claims.filter(({ example }) => !example)

/** The claims where sources differ or somebody disputes them; where they hardly differ, last. */
export const differingAmong = (findings: readonly ClaimSummary[]): ClaimSummary[] =>
  findings
    .filter((claim) => claim.openDifferences.length > 0 || isDisputed(claim))
    .sort((a, b) => Number(isThin(a)) - Number(isThin(b)))

/** Whether the sources differ in no more than how sure they are, how they spell a name or round a number, or an edit of a dispatch, or are two articles of one outlet. */
const isThin = ({ openDifferences, outlets, disputedBy }: ClaimSummary): boolean =>
  outlets.length < 2 ||
  (disputedBy.length === 0 &&
    openDifferences.every(
      (one) =>
        one.kind === 'certainty' || one.between === 'copies' || one.between === 'edit' || isCompatible(one),
    ))

/** Whether somebody says so and another that it is not so. */
const isDisputed = ({ disputedBy, onlyDisputed, claimants }: ClaimSummary): boolean =>
  disputedBy.length > 0 && (!onlyDisputed || claimants.length > 0)
