import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/child.ts'
import { buildFixture, type Built } from './built.ts'

let site: Built
beforeAll(async () => {
  site = await buildFixture('basic', { variant: 'share-images', env: { PLUMBLINE_BASE: '/facts/' } })
})

const out = join(root, '.cache', 'test-sites', 'share-images')
const images = (): string[] => site.files().filter((name) => name.endsWith('share.png'))
const meta = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')

test('reviewed claims and the fixed pages have one, other claims and examples do not', () => {
  expect(site.code).toBe(0)
  expect(images().filter((name) => name.startsWith('claims/') && name !== 'claims/share.png')).toEqual([
    'claims/bolts-on-the-northern-pier-were-loose/share.png',
  ])
  for (const folder of ['', 'methodology/', 'data/', 'differences/', 'claims/'])
    expect(images()).toContain(`${folder}share.png`)
})

test('each is a PNG of 1200 by 630 pixels and at most 60 kB', async () => {
  expect(images().length).toBeGreaterThan(8)
  for (const name of images()) {
    const { format, width, height } = await sharp(join(out, name)).metadata()
    expect({ name, format, width, height }).toEqual({ name, format: 'png', width: 1200, height: 630 })
    expect(statSync(join(out, name)).size, name).toBeLessThanOrEqual(60_000)
  }
})

test('each shows words: no two are the same, none is blank', async () => {
  expect(new Set(images().map((name) => readFileSync(join(out, name)).toString('base64'))).size).toBe(
    images().length,
  )
  for (const name of images()) {
    // Below the rule of the head, above that of the foot.
    const words = await sharp(join(out, name))
      .extract({ left: 72, top: 130, width: 1056, height: 330 })
      .stats()
    expect(words.channels[0]?.min, name).toBeLessThan(60)
  }
})

describe('every page', () => {
  test('names one, with its size and in words', () => {
    for (const name of site
      .files()
      .filter((file) => file.endsWith('.html') && !file.includes('loose-bolts'))) {
      const page = site.page(name)
      const own = name.replace(/index\.html$/, 'share.png')
      const shown = site.has(own) && own !== name ? own : 'share.png'
      expect(meta(page, 'og:image'), name).toBe(`https://plumbline.example/facts/${shown}`)
      expect(meta(page, 'og:image:width')).toBe('1200')
      expect(meta(page, 'og:image:height')).toBe('630')
      expect(meta(page, 'og:image:alt')).not.toBe('')
      expect(meta(page, 'twitter:card')).toBe('summary_large_image')
      for (const tag of ['og:title', 'og:description', 'og:type', 'og:site_name'])
        expect(meta(page, tag), `${name} ${tag}`).toBeTruthy()
      // What search engines are asked to leave out has no address to share.
      expect(meta(page, 'og:url') == null, name).toBe(meta(page, 'robots') === 'noindex')
    }
  })

  test('of a reviewed claim says in it what the editors found, of whom and from how many origins', () => {
    const page = site.page('claims/bolts-on-the-northern-pier-were-loose/index.html')
    expect(meta(page, 'og:image:alt')).toBe(
      'Supported. Bolts on the northern pier of the Eastmere bridge were loose in March 2026. 2 outlets, 2 origins (Meridian, The Valley Times).',
    )
  })
})

test('what was drawn once is taken from the cache', async () => {
  const cached = (): string[] =>
    readdirSync(join(root, '.cache', 'share')).filter((name) => name.endsWith('.png'))
  const before = cached().map((name) => [name, statSync(join(root, '.cache', 'share', name)).mtimeMs])
  await buildFixture('basic', { variant: 'share-images', env: { PLUMBLINE_BASE: '/facts/' } })
  expect(cached().map((name) => [name, statSync(join(root, '.cache', 'share', name)).mtimeMs])).toEqual(
    before,
  )
})
