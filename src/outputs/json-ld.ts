import type { ClaimView, RatingView } from '../collections/views.ts'
import { site } from '../site.ts'
import { absolute, urls } from './urls.ts'

/** A thing of schema.org, as JSON-LD writes it. */
export type Thing = { '@type': string } & Record<string, unknown>

/** The thing as the text of a script element: `<` is escaped, so no value can end the element. */
export const jsonLd = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c')

const organisation = (): Thing => ({
  '@type': 'Organization',
  name: site.organisation.name,
  url: site.organisation.url ?? absolute(urls.home),
  ...policy('correctionsPolicy', site.policies.corrections),
  ...policy('verificationFactCheckingPolicy', site.policies.methodology),
  ...policy('ownershipFundingInfo', site.policies.funding),
})

const policy = (name: string, path: string | null): Record<string, string> =>
  path === null ? {} : { [name]: absolute(site.base + path.replace(/^\//, '')) }

/** The site as a whole: on the home page. */
export const website = (): Thing => ({
  '@type': 'WebSite',
  name: site.name,
  url: absolute(urls.home),
  description: site.description,
  inLanguage: site.language,
  publisher: organisation(),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(urls.search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
})

/** Where a page stands in the site. */
export const breadcrumbs = (trail: readonly { name: string; path: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
})

/** What is claimed, by whom, and where it appears. The claimant is its author, never we. */
function claimThing(claim: ClaimView): Thing {
  const authors = claim.claimants.map(({ name, type, sameAs }) => ({
    '@type': type === null ? 'Thing' : type === 'person' ? 'Person' : 'Organization',
    name,
    ...(sameAs !== null && { sameAs }),
  }))
  return {
    '@type': 'Claim',
    ...(authors.length > 0 && { author: authors.length === 1 ? authors[0] : authors }),
    ...(claim.reported !== null && { datePublished: claim.reported }),
    appearance: [...new Map(claim.citations.map(({ article }) => [article.id, article])).values()].map(
      (article) => ({
        '@type': 'CreativeWork',
        name: article.title,
        ...(article.url !== null && { url: article.url }),
        ...(article.published !== null && { datePublished: article.published }),
        publisher: { '@type': 'Organization', name: article.publisher.name },
      }),
    ),
  }
}

type Reviewed = ClaimView & { rating: RatingView; reviewed: { by: string; on: string } }

/** Whether an editor has rated the claim, and it is no example: only then may machines be told of a review. */
export const isReview = (claim: ClaimView): claim is Reviewed =>
  !claim.example && claim.status === 'reviewed' && claim.rating !== null && claim.reviewed !== null

/**
 * An editor’s review, as search engines read it.
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export const claimReview = (claim: Reviewed): Thing => ({
  '@type': 'ClaimReview',
  url: absolute(urls.claim(claim.slug)),
  claimReviewed: claim.statement,
  datePublished: claim.reviewed.on,
  inLanguage: site.language,
  author: organisation(),
  reviewRating: {
    '@type': 'Rating',
    ratingValue: claim.rating.value,
    bestRating: claim.rating.best,
    worstRating: claim.rating.worst,
    alternateName: claim.rating.name,
  },
  itemReviewed: claimThing(claim),
})

/** What machines are told of a claim’s page: a review where there is one, else the claim alone; of an example nothing. */
export function claimPageThings(claim: ClaimView): Thing[] {
  if (claim.example) return []
  if (isReview(claim)) return [claimReview(claim)]
  return [{ ...claimThing(claim), name: claim.statement, url: absolute(urls.claim(claim.slug)) }]
}

/** All reviews of the site, for those who gather them from many. */
export const claimReviewFeed = (claims: readonly ClaimView[]): Thing & { '@context': string } => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  name: site.name,
  url: absolute(urls.dataFile('claimreview.json')),
  dataFeedElement: claims.filter(isReview).map((claim) => ({
    '@type': 'DataFeedItem',
    dateModified: claim.reviewed.on,
    item: [claimReview(claim)],
  })),
})
