import { problemAt, type Rule } from './rule.ts'

/** Who is said to claim something says so somewhere: else the page shows his words as the outlet’s own. */
export const claimantsSpeak: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) => {
    const { claimants, citations } = claim.data
    const isSaid = citations.some(({ speaker, stance }) => speaker !== undefined || stance !== 'reports')
    const [first] = claimants
    if (first === undefined || isSaid) return []
    const name = content.claimants.get(first)?.data.name ?? first
    return problemAt(
      claim,
      ['claimants', 0],
      'claimant-silent',
      'warning',
      `“${name}” is said to claim it, but no citation tells who speaks: its page shows the quoted words as the outlet’s own.`,
      `Add \`speaker: ${first}\` and \`stance: asserts\` to the citation of those words; or take “${name}” out of \`claimants\`.`,
    )
  })
