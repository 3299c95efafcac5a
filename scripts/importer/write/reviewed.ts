import type { Content } from '../../../src/mdx/content-folder.ts'
import { shortened } from '../../../src/mdx/misquoted.ts'
import type { Citation } from '../../../src/model/claim.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { addedTo } from './plan.ts'
import type { ToWrite } from './types.ts'

/** Reviewed claims to which an import adds citations: their rating and analysis were written without them. */
export function reviewsOutdated(content: Content, imported: ToWrite): Problem[] {
  return [...addedTo(content, imported)].flatMap(([slug, { citations }]): Problem[] => {
    const claim = content.claims.get(slug)
    if (claim?.data.status !== 'reviewed') return []
    const disputed = citations.some(({ stance }) => stance === 'disputes')
    return [
      {
        rule: 'review-outdated',
        severity: 'warning',
        file: claim.file,
        ...claim.placeOf(['status']),
        message: `The claim “${shortened(claim.data.statement)}” was reviewed${claim.data.reviewed === undefined ? '' : ` on ${claim.data.reviewed.on}`}, and this import adds to it: ${citations.map(saying).join('; ')}.`,
        fix: `Read ${disputed ? 'whether its rating still holds, and ' : ''}its analysis again, and write the day of that as \`reviewed.on\`.`,
      },
    ]
  })
}

/** Who says what of a claim, where: “the archive disputes it in “…”, article”. */
const saying = ({ article, speaker, stance, quote }: Citation): string =>
  `${speaker ?? 'the outlet'} ${{ asserts: 'says so', disputes: 'disputes it', limits: 'limits it', reports: 'reports it' }[stance]} in articles/${article}.mdx, “${shortened(quote.exact)}”`
