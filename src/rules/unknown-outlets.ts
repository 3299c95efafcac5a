import { isStopgap } from '../model/publisher.ts'
import { problemAt, type Rule } from './rule.ts'

/**
 * No article stays without its outlet and its day: an import says once that a source names none, and what stands for its outlet is
 * counted as one ever after. Asked for by `check` alone.
 */
export const outletsNamed: Rule = ({ publishers, articles }) => [
  ...[...publishers.values()].flatMap((publisher) => {
    const { name, domains } = publisher.data
    const printed = [...articles.values()].filter(({ data }) => data.publisher === publisher.id).length
    // of one that is called by its address that is said
    if (printed === 0 || domains.length > 0 || !isStopgap(publisher.data)) return []
    const message = `“${name}” looks like the name of a file, and stands for the outlet of ${printed === 1 ? 'an article that names none' : `${printed} articles that name none, which count as one outlet`}.`
    const fix =
      'Write the outlet’s name as it prints it, and in articles of another outlet that one’s id as `publisher`; if it calls itself so, give its address as `url`.'
    return problemAt(publisher, ['name'], 'outlet-unnamed', 'warning', message, fix)
  }),
  ...[...articles.values()].flatMap((article) =>
    article.data.published !== undefined
      ? []
      : problemAt(
          article,
          ['title'],
          'article-undated',
          'warning',
          'The article has no date: which report was the first, and which day its “Monday” is, cannot be told.',
          'Write `published: 2026-01-05`, or as much of it as is known, such as `2026-01`.',
        ),
  ),
]
