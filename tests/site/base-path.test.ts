import { beforeAll, expect, test } from 'vitest'
import { brokenAddresses } from './audit.ts'
import { buildFixture, type Built } from './built.ts'

let site: Built
beforeAll(async () => {
  site = await buildFixture('basic', {
    variant: 'base-path',
    env: { PLUMBLINE_URL: 'https://news.example/', PLUMBLINE_BASE: 'facts' },
  })
})

test('every address of ours is under the base path', () => {
  expect(site.code).toBe(0)
  for (const name of site.files().filter((file) => file.endsWith('.html'))) {
    const page = site.page(name)
    const addresses = [...page.querySelectorAll('[href], [src], [action], [data-bundle]')].flatMap(
      (element) => ['href', 'src', 'action', 'data-bundle'].flatMap((key) => element.getAttribute(key) ?? []),
    )
    const astray = addresses.filter((address) => address.startsWith('/') && !address.startsWith('/facts/'))
    expect(astray, name).toEqual([])
  }
})

test('canonical addresses, data and feeds name the host and the base path', () => {
  const slug = 'households-without-power'
  const url = `https://news.example/facts/claims/${slug}/`
  const canonical = site.page(`claims/${slug}/index.html`).querySelector('link[rel=canonical]')
  expect(canonical?.getAttribute('href')).toBe(url)
  expect(JSON.parse(site.text(`claims/${slug}/claim.json`))).toMatchObject({ url })
  for (const file of ['rss.xml', 'sitemap-1.xml', 'data/claims.csv']) expect(site.text(file)).toContain(url)
  expect(site.text('robots.txt')).toContain('Sitemap: https://news.example/facts/sitemap.xml')
  expect(site.text('claims/loose-bolts/index.html')).toContain('url=/facts/claims/bolts')
})

test('every address leads somewhere under the base path', () => {
  expect(brokenAddresses({ folder: site.folder, address: 'https://news.example/facts/' })).toEqual([])
})
