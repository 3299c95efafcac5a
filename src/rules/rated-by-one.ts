import { addressesIn } from './links.ts'
import { compared } from './comparing.ts'
import { problemAt, type Rule } from './rule.ts'

/** What is confirmed is known from independent origins, or from records that the analysis leads to: what one origin says is its word. */
export const ratedByMore: Rule = (content) => {
  const ratings = content.ratings?.data
  if (ratings === undefined) return []
  const confirming = new Set(
    ratings.ratings.flatMap(({ id, value, offScale }) =>
      !offScale && value * 2 > ratings.best + ratings.worst ? [id] : [],
    ),
  )
  return compared(
    content,
    ({ rating, example }) => rating !== undefined && !example && confirming.has(rating),
  ).flatMap(({ claim, comparison: { origins } }) => {
    const leadsOut = addressesIn(claim.body).some(({ kind, url }) => kind === 'link' && /^https?:/i.test(url))
    if (origins.count > 1 || leadsOut || claim.data.others.length > 0) return []
    return problemAt(
      claim,
      ['rating'],
      'rating-of-one',
      'warning',
      `The claim is rated \`${claim.data.rating ?? ''}\`, and ${origins.count === 1 ? `all its reports go back to one origin, ${origins.list[0]?.name ?? ''}` : 'of no report is it known where it comes from'}; its analysis leads to no record.`,
      'Link the record that confirms it in the analysis, cite an independent report, or choose a rating that says on how little it rests.',
    )
  })
}
