import axe from 'axe-core'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser, withPage } from './browser.ts'
import { articles, at, claims } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const outlets = (citations: readonly { publisher: string }[]): number =>
  new Set(citations.map(({ publisher }) => publisher)).size

/** One page of each kind, and of the claims the fullest: the one with most citations. */
const kinds: Record<string, () => string> = {
  home: () => './',
  'a claim': () => {
    const [fullest] = claims().sort((a, b) => b.citations.length - a.citations.length)
    return `claims/${fullest?.id ?? ''}/`
  },
  'the example of a reviewed claim': () => {
    const reviewed = claims().find(({ status }) => status === 'reviewed')
    return `claims/${reviewed?.id ?? ''}/`
  },
  'all claims': () => 'claims/',
  'an article': () => `articles/${articles()[0]?.id ?? ''}/`,
  'all articles': () => 'articles/',
  'a publisher': () => `publishers/${articles()[0]?.publisher.id ?? ''}/`,
  'all publishers': () => 'publishers/',
  search: () => 'search/?q=drones',
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Words for each rule that the page breaks: the rule, where, and what to do. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

describe.each(Object.keys(kinds))('%s', (kind) => {
  const open = async (page: Page) => {
    const response = await page.goto(at(kinds[kind]?.() ?? ''))
    if (kind === 'search') await page.locator('[role=status]', { hasText: /claim/ }).waitFor()
    return response
  }

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is whole and without barriers, %i px wide and %s', async (width, colorScheme) => {
    await withPage(
      browser,
      async (page) => {
        expect((await open(page))?.status()).toBe(200)
        expect(await page.locator('h1').count()).toBe(1)
        expect(await page.title()).not.toBe('')
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        expect(await barriers(page)).toEqual([])
      },
      { viewport: { width, height: 844 }, colorScheme },
    )
  })

  test('needs no sideways scrolling on the narrowest phone', async () => {
    await withPage(
      browser,
      async (page) => {
        await open(page)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      },
      { viewport: { width: 320, height: 640 } },
    )
  })
})

test('a claim that several outlets print from one wire says so, in words', async () => {
  const shared = claims().filter(({ citations, origins }) => outlets(citations) === 2 && origins.count === 1)
  expect(shared.length).toBeGreaterThan(0)
  const claim = shared[0]
  await withPage(
    browser,
    async (page) => {
      await page.goto(at(`claims/${claim?.id ?? ''}/`))
      const text = await page.locator('main').innerText()
      expect(text).toContain(`2 outlets, 1 origin (${claim?.origins.list[0]?.name ?? ''})`)
      for (const { quote } of claim?.citations ?? []) {
        expect(text.replace(/\s+/g, ' ')).toContain(quote.exact.replace(/\s+/g, ' '))
      }
    },
    { javaScriptEnabled: false },
  )
})

test('dark is dark and light is light', async () => {
  const brightness = (colorScheme: 'light' | 'dark') =>
    withPage(
      browser,
      async (page) => {
        await page.goto(at('./'))
        const colour = await page.evaluate(() => {
          const pixel = document.createElement('canvas').getContext('2d')
          if (pixel === null) throw new Error('no canvas')
          pixel.fillStyle = getComputedStyle(document.body).backgroundColor
          pixel.fillRect(0, 0, 1, 1)
          return [...pixel.getImageData(0, 0, 1, 1).data]
        })
        return Math.max(...colour.slice(0, 3))
      },
      { colorScheme },
    )
  expect(await brightness('light')).toBeGreaterThan(200)
  expect(await brightness('dark')).toBeLessThan(80)
})

test('an address that is not there gets the 404 page and its status', async () => {
  await withPage(
    browser,
    async (page) => {
      expect((await page.goto(at('claims/there-is-no-such-claim/')))?.status()).toBe(404)
      expect(await page.locator('form[role=search]').count()).toBeGreaterThan(0)
      expect(await barriers(page)).toEqual([])
    },
    { expected: /404/ },
  )
})

test('no page but the search page carries JavaScript', () => {
  const folder = inject('siteFolder')
  const withScripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .filter((name) =>
      /<script(?![^>]*type="application\/ld\+json")|\son[a-z]+\s*=\s*["']|javascript:/i.test(
        readFileSync(join(folder, name), 'utf8'),
      ),
    )
  expect(withScripts).toEqual([join('search', 'index.html')])
})
