import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageKinds } from '../site/page-kinds.ts'
import { startBrowser, withPage } from './browser.ts'
import { at, claims, sites } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const outlets = (citations: readonly { publisher: string }[]): number =>
  new Set(citations.map(({ publisher }) => publisher)).size

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The rules that the colours of a page can break, where its markup is sound. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Words for each rule that the page breaks: the rule, where, and what to do. The page has axe loaded. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        // Off unless asked for, as it came with WCAG 2.2.
        ...(runOnly ? { runOnly } : { rules: { 'target-size': { enabled: true } } }),
      }),
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

const setTextSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted
  }, size)

describe.each(sites())('%s', (_name, { url, folder }) => {
  test.each([...pageKinds(folder)])('%s is whole and without barriers', async (kind, path) => {
    await withPage(browser, async (page) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      const query = kind === 'search' ? '?q=the' : ''
      expect((await page.goto(url + path + query))?.status()).toBe(200)
      if (kind === 'search') await page.locator('main ol a').first().waitFor()
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).not.toBe('')
      await page.evaluate(axe.source)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await overflow(page), `sideways at ${width} px`).toBeLessThanOrEqual(0)
        expect(await barriers(page), `${width} px, light`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await barriers(page, COLOUR_RULES), `${width} px, dark`).toEqual([])
        await page.emulateMedia({ colorScheme: 'light' })
      }
      await page.emulateMedia({ forcedColors: 'active' })
      expect(await barriers(page, COLOUR_RULES), 'forced colours').toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await overflow(page), 'sideways at 320 px').toBeLessThanOrEqual(0)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        await setTextSize(page, '200%')
        expect(await overflow(page), `sideways at ${width} px, text twice as large`).toBeLessThanOrEqual(0)
      }
    })
  })
})

test('on a small phone the name stays in its column in large letters, and filters go on beside their label', async () => {
  await withPage(browser, async (page) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(at('claims/'))
    const starts = await page.evaluate(() =>
      [...document.querySelectorAll('.claim-filters dl > div')].map((row) => {
        const values = [...row.querySelectorAll('dd')].map((one) => one.getBoundingClientRect().left)
        return (row.querySelector('dt')?.getBoundingClientRect().right ?? 0) <= Math.min(...values)
      }),
    )
    expect(starts.length).toBeGreaterThan(0)
    expect(starts).not.toContain(false)
    await setTextSize(page, '200%')
    const [name, column] = await page.evaluate(() =>
      ['.brand-name', 'main'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().right ?? Infinity,
      ),
    )
    expect(name).toBeLessThanOrEqual(column ?? 0)
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
    },
    { expected: /404/ },
  )
})

test('what opens is tall enough for a finger, and paper has no citations to copy and no other claims', async () => {
  const [, { url }] = sites()[1] ?? ['', { url: '' }]
  await withPage(browser, async (page) => {
    await page.goto(`${url}claims/households-without-power/`)
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('summary')].map((one) => one.getBoundingClientRect().height),
    )
    expect(heights.length).toBeGreaterThan(0)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    await page.emulateMedia({ media: 'print' })
    const printed = (selector: string) =>
      page.evaluate(
        (wanted) => [...document.querySelectorAll(wanted)].map((one) => getComputedStyle(one).display),
        selector,
      )
    expect(new Set(await printed('.about-page pre, .related-claims'))).toEqual(new Set(['none']))
    expect(await printed('.about-page summary')).not.toContain('none')
  })
})
