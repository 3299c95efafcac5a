import type { Nodes } from 'mdast'
import type { Content } from '../mdx/content-folder.ts'
import type { Entry } from '../mdx/entry.ts'
import { fileStart } from '../mdx/problem.ts'
import type { Claim } from '../model/claim.ts'
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

/** A text says whether it is one of the editors’: where no status is written, its page says that nobody has reviewed it. */
export const textsHaveStatus: Rule = (content) =>
  [...content.claims.values()]
    .filter(({ data, body }) => data.status === 'unreviewed' && body.children.length > 0)
    .filter((claim) => !isFaulty(content, claim, 'status'))
    .map((claim) => ({
      ...problemAt(
        claim,
        ['status'],
        'analysis-unreviewed',
        'warning',
        'The claim has a text and no `status`: its page shows the text as notes that no editor has reviewed.',
        'Read it, and write `status: reviewed` and `reviewed: { by: Name, on: 2026-01-05 }`, or `status: in-review` while you work on it; or delete the text.',
      ),
      ...placeOf(claim.body.children[0]),
    }))

/** Whether a field is there and was refused, which stands for what it would say. */
const isFaulty = ({ problems }: Content, { file, placeOf }: Entry<Claim>, field: keyof Claim): boolean => {
  const place = placeOf([field])
  return problems.some((one) => one.file === file && one.line === place.line && one.column === place.column)
}

const placeOf = (node: Nodes | undefined) => {
  const { line, column } = node?.position?.start ?? fileStart
  return { line, column }
}
