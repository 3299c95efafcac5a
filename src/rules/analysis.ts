import { problemAt, type Rule } from './rule.ts'

/** A verdict says why: a reviewed claim has an analysis. */
export const reviewedExplained: Rule = (content) =>
  [...content.claims.values()]
    .filter(({ data, body }) => data.status === 'reviewed' && body.children.length === 0)
    .map((claim) =>
      problemAt(
        claim,
        ['status'],
        'analysis-missing',
        'error',
        'The claim is reviewed, and says nothing of how.',
        'Write the analysis below the second `---`, or set `status: in-review`.',
      ),
    )
