import type {
  BreadcrumbList,
  Claim,
  ClaimReview,
  CreativeWork,
  DataFeed,
  NewsArticle,
  Organization,
  Person,
  Thing,
  WebPage,
  WithContext,
} from 'schema-dts'
import type { ArticleRef, ClaimView, RatingView } from '../collections/views.ts'
import type { ArticleView } from '../collections/page-views.ts'
import { site } from '../site.ts'
import { shortClaim } from './short-claim.ts'
import { organisation } from './site-json-ld.ts'
import { absolute, urls } from './urls.ts'

/** A thing of schema.org, as JSON-LD writes it. */
export type { Thing } from 'schema-dts'

/** The thing as the text of a script element of its own: `<` is escaped, so no value can end the element. */
export const jsonLd = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...(thing as object) }).replaceAll('<', '\\u003c')

/** Where a page stands in the site. */
export const breadcrumbs = (trail: readonly { name: string; path: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
})

/** A date as far as machines take it: one that names a day. */
const dated = (written: string | null): { datePublished?: string } =>
  written === null || written.length < 10 ? {} : { datePublished: written }

/** What claims cite: an article as its outlet published it, never our page of it. */
const newsArticle = (article: ArticleRef): NewsArticle => ({
  '@type': 'NewsArticle',
  ...(!article.workingTitle && { headline: article.title }),
  ...(article.url !== null && { url: article.url }),
  ...(article.archive !== null && { archivedAt: article.archive }),
  ...dated(article.published),
  ...(article.byline.length > 0 && {
    author: article.byline.map((name): Person => ({ '@type': 'Person', name })),
  }),
  publisher: { '@type': 'Organization', name: article.publisher.name },
  inLanguage: article.language,
})

const citedArticles = (claim: ClaimView): ArticleRef[] => [
  ...new Map(claim.citations.map(({ article }) => [article.id, article])).values(),
]

/**
 * The claimants, of whom it is known what they are; where there are none, the outlets that say it in their own words, as it is stated.
 * Of a mere description, “a council spokesman”, machines are told nothing rather than something wrong, and then of nobody who claims it
 * beside him: alone he would be its author.
 */
function authorsOf(claim: ClaimView): (Person | Organization)[] {
  if (claim.claimants.length > 0) {
    if (claim.claimants.some(({ type }) => type === null)) return []
    return claim.claimants.map(({ name, type, sameAs }) => ({
      '@type': type === 'person' ? ('Person' as const) : ('Organization' as const),
      name,
      ...(sameAs !== null && { sameAs }),
    }))
  }
  const carrying = new Set(claim.carriedBy.map(({ id }) => id))
  const reporting = claim.citations.filter(
    ({ stance, speaker, article }) => stance === 'reports' && speaker === null && carrying.has(article.id),
  )
  const outlets = new Set(reporting.map(({ article }) => article.publisher.name))
  return [...outlets].map((name) => ({ '@type': 'Organization', name }))
}

/**
 * What is claimed, by whom, and where it appears: of the cited articles those that carry it, for an appearance is an occurrence of the
 * claim, not of its denial. The claimant is its author, never we. https://schema.org/appearance
 */
function claimThing(claim: ClaimView): Exclude<Claim, string> {
  const authors = authorsOf(claim)
  const [author] = authors
  const appearance = claim.carriedBy.flatMap((article): CreativeWork[] => {
    if (article.url === null) return []
    const headline = article.workingTitle ? {} : { headline: article.title }
    return [
      {
        '@type': 'CreativeWork',
        url: article.url,
        ...headline,
        ...dated(article.published),
        publisher: { '@type': 'Organization', name: article.publisher.name },
      },
    ]
  })
  return {
    '@type': 'Claim',
    inLanguage: claim.language ?? site.language,
    ...(author !== undefined && { author: authors.length === 1 ? author : authors }),
    ...(!claim.onlyDisputed && dated(claim.reported)),
    ...(appearance.length > 0 && { appearance }),
  }
}

type Reviewed = ClaimView & { rating: RatingView; reviewed: { by: string; on: string } }

/** Whether an editor has rated the claim, and it is no example: only then may machines be told of a review. */
const isReview = (claim: ClaimView): claim is Reviewed =>
  !claim.example && claim.status === 'reviewed' && claim.rating !== null && claim.reviewed !== null

/**
 * An editor’s review, as search engines read it.
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
const claimReview = (claim: Reviewed): ClaimReview => ({
  '@type': 'ClaimReview',
  url: absolute(urls.claim(claim.slug)),
  claimReviewed: shortClaim(claim.statement, claim.language ?? site.language),
  datePublished: claim.reviewed.on,
  ...(claim.changed !== null && { dateModified: claim.changed }),
  inLanguage: site.language,
  author: organisation,
  reviewRating: {
    '@type': 'Rating',
    ...(!claim.rating.offScale && {
      ratingValue: claim.rating.value,
      bestRating: claim.rating.best,
      worstRating: claim.rating.worst,
    }),
    alternateName: claim.rating.name,
  },
  itemReviewed: { ...claimThing(claim), text: claim.statement },
  citation: citedArticles(claim).map(newsArticle),
})

/**
 * What machines are told of a claim’s page: a review where there is one, else the claim alone; nothing of an example, or of
 * what is known from a denial only: machines have no word for that, and would take it for said.
 */
export function claimPageThings(claim: ClaimView): Thing[] {
  if (claim.example) return []
  if (isReview(claim)) return [claimReview(claim)]
  if (claim.onlyDisputed) return []
  return [
    {
      ...claimThing(claim),
      name: claim.statement,
      url: absolute(urls.claim(claim.slug)),
      ...(claim.changed !== null && { dateModified: claim.changed }),
      citation: citedArticles(claim).map(newsArticle),
    },
  ]
}

/** Our page of an article: a page about it, not the article. */
export const articlePageThing = (article: ArticleView): WebPage => ({
  '@type': 'WebPage',
  url: absolute(urls.article(article.id)),
  name: article.title,
  inLanguage: site.language,
  about: newsArticle(article),
})

/**
 * All reviews of the site, for those who gather them from many.
 * https://www.datacommons.org/factcheck/download
 */
export const claimReviewFeed = (claims: readonly ClaimView[]): WithContext<Exclude<DataFeed, string>> => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  name: site.name,
  url: absolute(urls.dataFile('claimreview.json')),
  dataFeedElement: claims.filter(isReview).map((claim) => ({
    '@type': 'DataFeedItem',
    dateCreated: claim.reviewed.on,
    ...(claim.changed !== null && { dateModified: claim.changed }),
    item: [claimReview(claim)],
  })),
})
