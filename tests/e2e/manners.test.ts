import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageKinds } from '../site/page-kinds.ts'
import { startBrowser, withPage } from './browser.ts'
import { sites } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const requestsOf = async (page: Page, address: string): Promise<string[]> => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url())
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return asked
}

describe.each(sites())('%s', (_name, { url, folder }) => {
  const kinds = pageKinds(folder)
  const claim = url + (kinds.get('claims/*') ?? '')

  test.each([...kinds].filter(([kind]) => kind !== 'search'))(
    '%s is two requests to a reader who comes for the first time',
    async (_kind, path) => {
      await withPage(browser, async (page) => {
        const asked = await requestsOf(page, url + path)
        expect(asked[0]).toBe(url + path)
        expect(asked.slice(1)).toEqual([expect.stringMatching(/\.css$/)])
      })
    },
  )

  test('without JavaScript one can go anywhere, and unfold what is folded', async () => {
    await withPage(
      browser,
      async (page) => {
        await page.goto(url)
        for (const place of await page.locator('header nav a').all()) {
          const response = await page.request.get(new URL((await place.getAttribute('href')) ?? '', url).href)
          expect(response.status()).toBe(200)
        }
        await page.goto(claim)
        await page.locator('main figure a[href*="/articles/"]').first().click()
        await page.waitForURL(/\/articles\/./)
        await page.goto(claim)
        const folded = page.locator('main details').first()
        await folded.locator('summary').click()
        expect(await folded.getAttribute('open')).not.toBeNull()
      },
      { javaScriptEnabled: false },
    )
  })

  test('on paper a claim keeps its words and says where they stand, and leaves out what cannot be pressed', async () => {
    await withPage(browser, async (page) => {
      await page.goto(claim)
      await page.emulateMedia({ media: 'print' })
      for (const selector of ['nav', 'form', '.skip']) {
        for (const element of await page.locator(selector).all())
          expect(await element.isVisible()).toBe(false)
      }
      const quotations = await page.locator('blockquote').evaluateAll((all) =>
        all.map((quote) => ({
          visible: quote.checkVisibility(),
          cite: quote.getAttribute('cite'),
          printed: getComputedStyle(quote, '::after').content,
        })),
      )
      expect(quotations.length).toBeGreaterThan(0)
      for (const { visible, cite, printed } of quotations) {
        expect(visible).toBe(true)
        expect(printed).toBe(cite === null ? 'none' : JSON.stringify(cite))
      }
      // What is only there to be copied, in Markdown and BibTeX, is not printed.
      const folded = await page
        .locator('main details:not([open]) > :not(summary, pre)')
        .evaluateAll((all) =>
          all.map((part) => part.checkVisibility() && part.getBoundingClientRect().height > 0),
        )
      expect(folded.length).toBeGreaterThan(0)
      expect(folded).not.toContain(false)
      // A4 at 96 dots an inch, less its margins.
      await page.setViewportSize({ width: 718, height: 1047 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718)
    })
  })

  test('nothing moves by itself, and nothing glides where the reader asks for less motion', async () => {
    const motion = (page: Page) =>
      page.evaluate(() => ({
        glides: getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
        moving: [...document.querySelectorAll('*')]
          .filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element)
            return animationName !== 'none' || /[1-9]/.test(transitionDuration)
          })
          .map(({ tagName }) => tagName),
      }))
    await withPage(browser, async (page) => {
      await page.goto(claim)
      expect(await motion(page)).toEqual({ glides: true, moving: [] })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      expect(await motion(page)).toEqual({ glides: false, moving: [] })
    })
  })
})
