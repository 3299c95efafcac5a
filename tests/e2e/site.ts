import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { ArticleExport, ClaimExport } from '../../src/model/exports.ts'

const lines = <T>(name: string): T[] =>
  readFileSync(join(inject('siteFolder'), 'data', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

/** What the built site says of itself to machines. */
export const claims = (): ClaimExport[] => lines('claims.ndjson')
export const articles = (): ArticleExport[] => lines('articles.ndjson')

/** An address of the site as it is served here. */
export const at = (path: string): string => new URL(path, inject('siteUrl')).href

/** The sites that are served here, each with its address and its folder. */
export const sites = (): [name: string, { url: string; folder: string }][] => [
  ['the site of content/', { url: inject('siteUrl'), folder: inject('siteFolder') }],
  ['the site of tests/site/basic/', { url: inject('basicUrl'), folder: inject('basicFolder') }],
]
