import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, withPage } from './browser.ts'
import { articles, at, claims } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** More presses than any page has stops before the one that is looked for. */
const MOST_STOPS = 60

/** Presses Tab until what has the focus answers the selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`Tab does not lead to ${selector} on ${page.url()}`)
}

const results = (page: Page) => page.locator('main ol a[href*="/claims/"]')

/** Opens the search page with a query and gives the paths of the claims found. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(at(`search/${query}`))
  await results(page).first().waitFor()
  const addresses = await results(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  )
  return addresses.map((address) => new URL(address).pathname)
}

describe.each(['drones', 'Grabovske', 'Hrabovske'])('%s', (word) => {
  test('is found from the home page with the keyboard alone', async () => {
    await withPage(browser, async (page) => {
      await page.goto(at('./'))
      await tabTo(page, 'input[type=search]')
      await page.keyboard.type(word)
      await page.keyboard.press('Enter')
      await results(page).first().waitFor()
      expect(page.url()).toBe(at(`search/?q=${word}`))
      await tabTo(page, 'main ol a[href*="/claims/"]')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/claims\//)
      // The index finds a word by its stem: “drones” also where a page says “drone”.
      expect((await page.locator('main').innerText()).toLowerCase()).toContain(
        word.toLowerCase().replace(/s$/, ''),
      )
    })
  })

  test('finds claims, and claims only, by the address alone', async () => {
    await withPage(browser, async (page) => {
      const found = await search(page, `?q=${word}`)
      expect(await page.locator('main input[type=search]').inputValue()).toBe(word)
      const known = new Set(claims().map(({ id }) => new URL(at(`claims/${id}/`)).pathname))
      expect(found.filter((path) => !known.has(path))).toEqual([])
    })
  })
})

test('what is typed on the search page is answered at once and kept in the address', async () => {
  await withPage(browser, async (page) => {
    await page.goto(at('search/'))
    await tabTo(page, 'main input[type=search]')
    await page.keyboard.type('drones')
    await results(page).first().waitFor()
    await page.waitForURL(/\?q=drones$/)
  })
})

test.each(['outlet', 'claimant', 'status', 'origins'])(
  'claims can be narrowed down by %s',
  async (filter) => {
    await withPage(browser, async (page) => {
      await search(page, '?q=drones')
      const options = page.locator(`select[name=${filter}] option:not([value=""])`)
      expect(await options.count()).toBeGreaterThan(0)
      const values = await options.evaluateAll((each) =>
        each.map((option) => (option as HTMLOptionElement).value),
      )
      const picked = values[0] ?? ''
      const found = await search(page, `?${new URLSearchParams({ [filter]: picked }).toString()}`)
      expect(await page.locator(`select[name=${filter}]`).inputValue()).toBe(picked)
      if (filter === 'outlet') {
        const outlet = new Map(articles().map(({ publisher }) => [publisher.id, publisher.name]))
        for (const path of found) {
          const claim = claims().find(({ id }) => path.endsWith(`/claims/${id}/`))
          expect(claim?.citations.map(({ publisher }) => outlet.get(publisher))).toContain(picked)
        }
      }
    })
  },
)

test('a word that nothing holds is answered so', async () => {
  await withPage(browser, async (page) => {
    await page.goto(at('search/?q=zzyzxqwv'))
    await page.locator('[role=status]', { hasText: /no claim/i }).waitFor()
    expect(await results(page).count()).toBe(0)
  })
})

test('a misspelled word is offered in the spelling that the site has, and found by it', async () => {
  const known = claims()
    .flatMap(({ statement }) => statement.match(/\p{L}{8,}/gu) ?? [])
    .toSorted((a, b) => b.length - a.length)[0]
  if (known === undefined) throw new Error('no claim has a long word')
  const misspelled = `${known.slice(0, 3)}${known[4]}${known[3]}${known.slice(5)}`
  await withPage(browser, async (page) => {
    await page.goto(at(`search/?q=${misspelled}`))
    const instead = page.locator('[role=status] a')
    await instead.waitFor()
    expect((await instead.textContent())?.toLowerCase()).toBe(known.toLowerCase())
    await instead.focus()
    await page.keyboard.press('Enter')
    await results(page).first().waitFor()
    expect(new URL(page.url()).searchParams.get('q')?.toLowerCase()).toBe(known.toLowerCase())
    expect(
      await page.locator('main input[type=search]').evaluate((field) => field === document.activeElement),
    ).toBe(true)
  })
})

test('without JavaScript every page’s form still leads to search, which says what it needs', async () => {
  await withPage(
    browser,
    async (page) => {
      await page.goto(at('claims/'))
      await page.locator('input[type=search]').first().fill('drones')
      await page.keyboard.press('Enter')
      await page.waitForURL(at('search/?q=drones'))
      expect(await page.locator('main').innerText()).toMatch(/JavaScript/)
    },
    { javaScriptEnabled: false },
  )
})

test('Escape leaves the filters for the field, and there starts over', async () => {
  await withPage(browser, async (page) => {
    await search(page, '?q=drones')
    await page.locator('select[name=outlet]').focus()
    await page.keyboard.press('Escape')
    const field = page.locator('main input[type=search]')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForURL(at('search/'))
    expect(await field.inputValue()).toBe('')
    expect(await results(page).count()).toBe(0)
  })
})

test('only such filters are offered as leave a claim, the most first, and each keeps its word', async () => {
  await withPage(browser, async (page) => {
    await search(page, '?q=Grabovske')
    const offered = await page.locator('select option:not([value=""])').allInnerTexts()
    const countIn = (text: string): number => Number(/ \((\d+)\)$/.exec(text)?.[1])
    const counts = offered.map(countIn)
    expect(counts.length).toBeGreaterThan(0)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    const outlet = page.locator('select[name=outlet]')
    const [most = ''] = await outlet.locator('option:not([value=""])').allInnerTexts()
    await outlet.selectOption({ index: 1 })
    await page.waitForURL(/outlet=/)
    await page.locator('[role=status]', { hasText: new RegExp(`^${countIn(most)} claim`) }).waitFor()
  })
})

test('more results come when asked for, the first of them under the focus, and going back finds the same page', async () => {
  await withPage(
    browser,
    async (page) => {
      const first = await search(page, '?q=the')
      expect(first.length).toBe(10)
      await page.locator('#search-more').focus()
      await page.keyboard.press('Enter')
      await results(page).nth(10).waitFor()
      expect(
        await results(page)
          .nth(10)
          .evaluate((link) => link === document.activeElement),
      ).toBe(true)
      await results(page).nth(2).click()
      await page.waitForURL(/\/claims\//)
      await page.goBack()
      await results(page).first().waitFor()
      expect(page.url()).toBe(at('search/?q=the'))
      expect(await page.locator('main input[type=search]').inputValue()).toBe('the')
    },
    { viewport: { width: 390, height: 844 } },
  )
})

test('a word of the question is marked in the statement, and what the statement says is not said again', async () => {
  await withPage(browser, async (page) => {
    await search(page, '?q=drones')
    const shown = await page.locator('main ol > li').evaluateAll((items) =>
      items.map((item) => ({
        marks: [...item.querySelectorAll('h2 mark')].map(({ textContent }) => textContent),
        title: item.querySelector('h2')?.textContent ?? '',
        excerpt: (item.querySelector('.excerpt') as HTMLElement).checkVisibility()
          ? (item.querySelector('.excerpt')?.textContent ?? '')
          : '',
      })),
    )
    const naming = shown.filter(({ title }) => /drone/i.test(title))
    expect(naming.length).toBeGreaterThan(0)
    for (const { marks } of naming) expect(marks.join(' ')).toMatch(/drone/i)
    for (const { title, excerpt } of shown) if (excerpt !== '') expect(title).not.toContain(excerpt)
  })
})
