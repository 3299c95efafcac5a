import { site } from '../site.ts'
import { feedFormats } from './feed-formats.ts'
import { urls } from './urls.ts'

/** For every page and file. What a page’s own policy cannot say: who may frame it. */
const everywhere = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** For what other sites’ programs may read. */
const open = { 'Access-Control-Allow-Origin': '*' }

/**
 * What headers static hosts that read `_headers` should send.
 * https://docs.netlify.com/manage/routing/headers/ https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @param feedPages the paths of the pages that feeds follow
 */
export function headersFile(feedPages: readonly string[]): string {
  const rules: readonly (readonly [string, Record<string, string>])[] = [
    [`${site.base}*`, everywhere],
    // Their names change with their bytes.
    [`${site.base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    [`${urls.data}*`, open],
    [urls.dataFile('claims.ndjson'), { 'Content-Type': 'application/x-ndjson; charset=utf-8' }],
    [urls.dataFile('articles.ndjson'), { 'Content-Type': 'application/x-ndjson; charset=utf-8' }],
    [urls.dataFile('claims.csv'), { 'Content-Type': 'text/csv; charset=utf-8; header=present' }],
    [`${urls.claims()}:slug/claim.json`, open],
    [urls.opensearch, { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' }],
    ...feedPages.flatMap((page) =>
      feedFormats.map(
        ({ file, type }) =>
          [`${page}${file}`, { 'Content-Type': `${type}; charset=utf-8`, ...open }] as const,
      ),
    ),
  ]
  return rules
    .flatMap(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ])
    .join('\n')
}

/** Old addresses of claims for the same hosts; for all others each has a page that leads on. */
export const redirectsFile = (aliases: readonly { alias: string; slug: string }[]): string =>
  aliases.map(({ alias, slug }) => `${urls.claim(alias)} ${urls.claim(slug)} 301\n`).join('')
