import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageKinds } from '../site/page-kinds.ts'
import { startBrowser, withPage } from './browser.ts'
import { at, sites } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

type Stop = { place: number; name: string; outline: number; inView: boolean }

/** What has the focus: its place among all elements, and whether one can see that it has it. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, width } = element.getBoundingClientRect()
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.tagName.toLowerCase()} “${(element.textContent || element.id).trim().slice(0, 40)}”`,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      inView: width > 0 && bottom > 0 && top < innerHeight,
    }
  })

/** The places of everything that Tab must reach. */
const reachable = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element, place) =>
      element.matches('a[href], button, input, select, textarea, summary') && element.checkVisibility()
        ? [place]
        : [],
    ),
  )

/** Presses Tab from the top of the page to its end. */
async function tour(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length <= most) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop === null) return stops
    stops.push(stop)
  }
  throw new Error(`Tab does not come to the end of ${page.url()}`)
}

/** Lets Tab begin before everything. */
const fromTheTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })

const kinds = ['home', 'claims/*', 'claims/*, rated', 'articles/*', 'search']

describe.each(sites())('%s', (_name, { url, folder }) => {
  test.each([...pageKinds(folder)].filter(([kind]) => kinds.includes(kind)))(
    'Tab goes through all of %s, in the order it is read, and is seen everywhere',
    async (kind, path) => {
      await withPage(browser, async (page) => {
        // At once, as the test looks before a smooth scroll would be over.
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(url + path + (kind === 'search' ? '?q=the' : ''), { waitUntil: 'networkidle' })
        if (kind === 'search') {
          await page.locator('main ol a').first().waitFor()
          // Its script puts the focus into its field.
          await fromTheTop(page)
        }
        const wanted = await reachable(page)
        const stops = await tour(page, wanted.length + 20)
        const places = stops.map(({ place }) => place)
        expect(wanted.filter((place) => !places.includes(place))).toEqual([])
        expect(places).toEqual([...places].sort((one, other) => one - other))
        expect(stops.filter(({ outline }) => outline < 2)).toEqual([])
        expect(stops.filter(({ inView }) => !inView)).toEqual([])
      })
    },
  )
})

test('the first stop skips to the content', async () => {
  await withPage(browser, async (page) => {
    await page.goto(at('claims/'))
    await page.keyboard.press('Tab')
    expect((await focused(page))?.inView).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
})

test('what is folded away opens and closes by keyboard', async () => {
  await withPage(browser, async (page) => {
    await page.goto(at(pageKinds(sites()[0]?.[1].folder ?? '').get('claims/*') ?? ''))
    const summary = page.locator('main summary').first()
    const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)
    await summary.focus()
    expect(await isOpen()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await isOpen()).toBe(true)
    await page.keyboard.press('Space')
    expect(await isOpen()).toBe(false)
  })
})
