import { hostOf, isUnder } from '../model/web-address.ts'
import { problemAt, type Rule } from './rule.ts'

/** An article’s address is one of its publisher’s: else words of anybody’s page would stand under an outlet’s name. */
export const addressesOwn: Rule = ({ articles, publishers }) =>
  [...articles.values()].flatMap((article) => {
    const { url, publisher: id } = article.data
    const publisher = publishers.get(id)
    if (url === undefined || publisher === undefined || isUnder(url, publisher.data)) return []
    const { name, domains } = publisher.data
    return problemAt(
      article,
      ['url'],
      'article-address-of-another',
      'warning',
      `“${hostOf(url) ?? url}” is none of the domains of ${name}, which are ${domains.join(', ')}: readers are sent there as to ${name}.`,
      `If the outlet has that site too, add it to \`domains\` in ${publisher.file}; if not, correct \`url\` or \`publisher\`.`,
    )
  })
