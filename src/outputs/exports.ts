import { creditOf } from '../model/reading.ts'
import type { ClaimView, LineageView, ArticleRef } from '../collections/views.ts'
import type { ArticleView } from '../collections/page-views.ts'
import { isFactual } from '../model/claim.ts'
import type { ArticleExport, ClaimExport } from '../model/exports.ts'
import { analysisHtml } from './analysis-html.ts'
import { deepLink } from './text-fragment.ts'
import { site } from '../site.ts'
import { absolute, urls } from './urls.ts'

/** A claim for machines: a line of `claims.ndjson` and `claim.json` beside its page. */
export const claimExport = (claim: ClaimView): ClaimExport => ({
  id: claim.slug,
  url: absolute(urls.claim(claim.slug)),
  statement: claim.statement,
  language: claim.language ?? site.language,
  kind: claim.kind,
  status: claim.status,
  rating: claim.rating?.id ?? null,
  ratingName: claim.rating?.name ?? null,
  reviewed: claim.reviewed,
  claimants: claim.claimants.map(({ name, role }) => ({ name, role })),
  otherwise: [...claim.otherwise, ...claim.outletsOtherwise].map(({ name }) => name),
  denied: claim.onlyDisputed,
  disputedBy: claim.disputedBy,
  when: claim.when,
  reported: claim.reported,
  places: claim.places,
  topics: claim.topics.map(({ id }) => id),
  agreement: claim.agreement,
  origins: claim.origins,
  oneSource: claim.oneSource?.name ?? null,
  differences: claim.differences.map(({ kind, between, values, grew, settled }) => ({
    kind,
    sameOrigin: between === 'copies' || between === 'edit' || between === 'origin',
    values: values.map(({ text, articles, edit }) => ({
      text,
      articles: articles.map(({ id }) => id),
      ...(edit && { edit: true as const }),
    })),
    ...(grew && { grew: true as const }),
    ...(settled !== null && { settled }),
  })),
  retold: claim.retold.map(({ id }) => id),
  figures: claim.figures.map(({ text, articles }) => ({ text, articles: articles.map(({ id }) => id) })),
  citations: claim.citations.map(({ article, speaker, stance, quote, selector, note }) => ({
    article: article.id,
    publisher: article.publisher.id,
    speaker: speaker?.name ?? null,
    stance,
    quote: selector,
    url: article.url,
    fragment: article.url === null ? null : deepLink(article.url, quote),
    note,
  })),
  analysis: claim.html === '' ? null : analysisHtml(claim),
  limits: claim.limits,
  reply: claim.reply,
  others: claim.others,
  corrections: claim.corrections,
  changed: claim.changed,
  near: claim.near.map(({ slug }) => slug),
  ...(claim.example && { example: true }),
})

/** An article for machines: a line of `articles.ndjson`. */
export const articleExport = (
  article: ArticleView,
  lineages: readonly (LineageView & { other: ArticleRef })[],
): ArticleExport => ({
  id: article.id,
  url: article.url,
  title: article.title,
  workingTitle: article.workingTitle,
  publisher: article.publisher,
  published: article.published,
  modified: article.modified,
  byline: article.byline,
  language: article.language,
  archive: article.archive,
  credit: article.credit === null ? null : creditOf(article.credit),
  releasedBy: article.releasedBy,
  claims: article.claims.map(({ slug }) => slug),
  lineage: lineages.map(({ other, relation, overlap, evidence }) => ({
    article: other.id,
    relation,
    overlap,
    evidence,
  })),
})

/** One JSON object a line. */
export const ndjson = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** “true”, or nothing: a column of few marks is read at a glance. */
const mark = (is: boolean | undefined): string => (is === true ? 'true' : '')

/** How many differences of fact nothing explains, are a count that grew while it was reported, or are settled by an editor. */
const countOf = (differences: ClaimExport['differences'], what: 'open' | 'grown' | 'settled'): number =>
  differences.filter(
    ({ kind, grew, settled }) =>
      isFactual(kind) && (settled !== undefined ? 'settled' : grew === true ? 'grown' : 'open') === what,
  ).length

/** The columns of `claims.csv`, each with the field of the export it shows; lists are joined by “; ”. New ones stand last. */
const columns: readonly (readonly [string, (claim: ClaimExport) => string | number])[] = [
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['statement', ({ statement }) => statement],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['rating', ({ rating }) => rating ?? ''],
  ['claimants', ({ claimants }) => claimants.map(({ name }) => name).join('; ')],
  ['when', ({ when }) => when.map(({ value }) => value).join('; ')],
  ['topics', ({ topics }) => topics.join('; ')],
  ['agreement', ({ agreement }) => agreement],
  ['origins', ({ origins }) => origins.count],
  ['origin_names', ({ origins }) => origins.list.map(({ name }) => name).join('; ')],
  ['unknown', ({ origins }) => origins.unknown],
  ['publishers', ({ citations }) => [...new Set(citations.map(({ publisher }) => publisher))].join('; ')],
  ['citations', ({ citations }) => citations.length],
  ['differences', ({ differences }) => countOf(differences, 'open')],
  ['denied', ({ denied }) => mark(denied)],
  ['disputed_by', ({ disputedBy }) => disputedBy.join('; ')],
  ['example', ({ example }) => mark(example)],
  ['rating_name', ({ ratingName }) => ratingName ?? ''],
  ['reviewed_by', ({ reviewed }) => reviewed?.by ?? ''],
  ['reviewed_on', ({ reviewed }) => reviewed?.on ?? ''],
  ['reported', ({ reported }) => reported ?? ''],
  ['places', ({ places }) => places.join('; ')],
  ['limits', ({ limits }) => limits ?? ''],
  ['grown', ({ differences }) => countOf(differences, 'grown')],
  ['settled', ({ differences }) => countOf(differences, 'settled')],
]

/** The claims as a table (RFC 4180), one row a claim. */
export const claimsCsv = (claims: readonly ClaimExport[]): string =>
  [columns.map(([name]) => name), ...claims.map((claim) => columns.map(([, value]) => value(claim)))]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('')

/**
 * A spreadsheet runs a cell that begins with one of these, or with its full-width form, as a formula; an apostrophe before it
 * keeps it text. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
