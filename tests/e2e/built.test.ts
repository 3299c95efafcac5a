import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { site } from '../../src/site.ts'
import { brokenAddresses, htmlFiles, markupFaults, weights } from '../site/audit.ts'

const folder = inject('siteFolder')

test('every page is sound HTML', async () => {
  expect(await markupFaults(folder)).toEqual([])
})

test('every address of the site’s own leads somewhere in it, in feeds, sitemap and data too', () => {
  expect(brokenAddresses({ folder, address: site.url + site.base })).toEqual([])
})

test('every page weighs at most 14 kB compressed, with its styles', () => {
  expect([...weights(folder)].filter(([, bytes]) => bytes > 14_000)).toEqual([])
})

test('no page but the search page carries JavaScript', () => {
  const withScripts = htmlFiles(folder).filter((name) =>
    /<script(?![^>]*type="application\/ld\+json")|\son[a-z]+\s*=\s*["']|javascript:/i.test(
      readFileSync(join(folder, name), 'utf8'),
    ),
  )
  expect(withScripts).toEqual(['search/index.html'])
})
