import { placeIn, type Content } from '../mdx/content-folder.ts'
import type { CollectionName, Entry } from '../mdx/entry.ts'
import { inFolder } from '../mdx/join-command.ts'
import { didYouMean, didYouMeanFile } from '../mdx/nearest.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt, type Rule } from './rule.ts'

/** Whether a file of that id exists; one that could not be read has a problem of its own. */
function exists(content: Content, collection: CollectionName, id: string): boolean {
  return content[collection].has(id) || content.broken[collection].has(id)
}

const noFile = (content: Content, collection: CollectionName, id: string, what: string) =>
  `There is no ${what} “${id}” in ${placeIn(content, `${collection}/`)}.${(collection === 'articles' ? didYouMeanFile : didYouMean)(id, content[collection].keys())}`

/** What to do where an article was taken down: not said of a name that looks misspelt, as the command takes claims away. */
const takenDown = ({ folder, articles }: Content, article: string) =>
  didYouMeanFile(article, articles.keys()) === ''
    ? ` If it was taken down: npm run retract --${inFolder(folder)} ${article} takes out all that cites it.`
    : ''

/** Citations name articles that exist. */
export const articlesKnown: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap(({ article }, index) =>
      exists(content, 'articles', article)
        ? []
        : problemAt(
            claim,
            ['citations', index, 'article'],
            'article-unknown',
            'error',
            noFile(content, 'articles', article, 'article'),
            `Write the name of a file of ${placeIn(content, 'articles/')}, without \`.mdx\`; import the article first if it is not there.${takenDown(content, article)}`,
          ),
    ),
  )

/** Articles name publishers and agencies that exist. */
export const publishersKnown: Rule = (content) =>
  [...content.articles.values()].flatMap((article) => {
    const { publisher, credit } = article.data
    const named = [
      { id: publisher, path: ['publisher'], what: 'publisher' },
      ...(credit?.agency != null ? [{ id: credit.agency, path: ['credit', 'agency'], what: 'agency' }] : []),
    ]
    return named
      .filter(({ id }) => !exists(content, 'publishers', id))
      .map(({ id, path, what }) =>
        problemAt(
          article,
          path,
          'publisher-unknown',
          'error',
          noFile(content, 'publishers', id, what),
          `Correct the id, or make the file: npm run new -- publisher "Name"${inFolder(content.folder)}`,
        ),
      )
  })

/** Claims name topics that exist. */
export const topicsKnown: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.topics.flatMap((topic, index) =>
      exists(content, 'topics', topic)
        ? []
        : problemAt(
            claim,
            ['topics', index],
            'topic-unknown',
            'error',
            noFile(content, 'topics', topic, 'topic'),
            `Correct the id, or make the file: npm run new -- topic "Name"${inFolder(content.folder)}`,
          ),
    ),
  )

/** Claims are told from claims that exist, and articles from articles. */
export const distinctKnown: Rule = (content) => [
  ...[...content.claims.values()].flatMap((claim) => toldFrom(content, claim, 'claims', 'claim')),
  ...[...content.articles.values()].flatMap((article) => toldFrom(content, article, 'articles', 'article')),
]

const toldFrom = (
  content: Content,
  entry: Entry<{ distinct: string[] }>,
  collection: 'claims' | 'articles',
  what: string,
): Problem[] =>
  entry.data.distinct.flatMap((id, index) =>
    exists(content, collection, id) && id !== entry.id
      ? []
      : problemAt(
          entry,
          ['distinct', index],
          'distinct-unknown',
          'warning',
          id === entry.id ? `“${id}” is this ${what} itself.` : noFile(content, collection, id, what),
          'Correct the name, or delete it.',
        ),
  )

/** Ratings are of the scale. */
export const ratingsKnown: Rule = (content) => {
  const scale = content.ratings?.data.ratings ?? []
  const ids = scale.map(({ id }) => id)
  const file = placeIn(content, 'ratings.yaml')
  // A scale that cannot be read has a problem of its own.
  if (content.ratings === null && content.problems.some((problem) => problem.file === file)) return []
  return [...content.claims.values()].flatMap((claim) => {
    const { rating } = claim.data
    if (rating === undefined || ids.includes(rating)) return []
    // An editor may have written the name that readers see.
    const named = scale.find(({ name }) => name.toLowerCase() === rating.toLowerCase())?.id
    const message = `There is no rating “${rating}” in ${file}.${didYouMean(named ?? rating, ids)}`
    const fix =
      ids.length > 0
        ? `The ratings are: ${ids.join(', ')}.`
        : `Make ${file} first: copy content/ratings.yaml of Plumbline, and write your ratings there.`
    return problemAt(claim, ['rating'], 'rating-unknown', 'error', message, fix)
  })
}

/** What is said of a claimant that is written like an id and is none, or null where nothing is: “police” is a name. */
function unlisted(claimant: string, content: Content): string | null {
  if (exists(content, 'claimants', claimant) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(claimant)) return null
  const guess = didYouMean(claimant, content.claimants.keys())
  return guess === '' && !claimant.includes('-') ? null : guess
}

/** Whether a claimant is probably meant as an id, and is none, which `claimantsKnown` says. */
export const isUnlisted = (claimant: string, content: Content): boolean =>
  unlisted(claimant, content) !== null

/**
 * A claimant may be a plain name. One that is written like an id and is none was probably meant as one: “police” is a
 * name, “kyiv-regional-governer” a slip.
 */
export const claimantsKnown: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.claimants.flatMap((claimant, index) => {
      const guess = unlisted(claimant, content)
      if (guess === null) return []
      return problemAt(
        claim,
        ['claimants', index],
        'claimant-unknown',
        'warning',
        `“${claimant}” looks like an id, and there is none such in ${placeIn(content, 'claimants/')}.${guess}`,
        `Correct the id, write the name as it is spelt, or make the file: npm run new -- claimant "Name"${inFolder(content.folder)}`,
      )
    }),
  )

/** Citations name passages of the article’s last reading. Of words that stand in the article no more that is said, and is what matters. */
export const passagesKnown: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap(({ article, passage, quote }, index) => {
      const cited = content.articles.get(article)
      const passages = cited?.text.includes(quote.exact) === true ? cited.data.claims : undefined
      if (passage === undefined || !passages || passages.some(({ id }) => id === passage)) return []
      return problemAt(
        claim,
        ['citations', index, 'passage'],
        'passage-unknown',
        'warning',
        `The last reading of “${article}” has no passage “${passage}”.`,
        'Delete the line `passage:` if the quotation is right; the import sets it, nobody else needs to.',
      )
    }),
  )
