import { isAfter } from './dates.ts'
import { problemAt, type Rule } from './rule.ts'

/**
 * A review knows all that its claim cites: an article that was published, changed or came after the day of the review is none that it
 * looked at. One that is older and was imported later leaves no trace of that; only the import tells of it.
 */
export const reviewsLast: Rule = ({ articles, claims }) =>
  [...claims.values()].flatMap((claim) => {
    const { status, reviewed, citations } = claim.data
    if (status !== 'reviewed' || reviewed === undefined) return []
    return citations.flatMap(({ article, stance }, index) => {
      const { published, modified, retrieved } = articles.get(article)?.data ?? {}
      const isLater = (day: string | undefined) => day !== undefined && isAfter(day, reviewed.on)
      const later = [published, retrieved, modified].find(isLater)
      return later === undefined
        ? []
        : problemAt(
            claim,
            ['citations', index],
            'review-outdated',
            'warning',
            `Citation ${index + 1}${stance === 'disputes' ? ', which disputes the claim,' : ''} is of an article ${later === modified ? 'that its outlet changed on' : 'of'} ${later.slice(0, 10)}, and the claim was reviewed on ${reviewed.on}: rating and analysis were written without it.`,
            'Read them again with it, and write the day of that as `reviewed.on`.',
          )
    })
  })
