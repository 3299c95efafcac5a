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

test.each(['outlet', 'claimant', 'status', 'origins', 'origin', 'differs'])(
  'claims can be narrowed down by %s',
  async (filter) => {
    await withPage(browser, async (page) => {
      await search(page, filter === 'differs' ? '?q=Hrabovske' : '?q=drones')
      const options = page.locator(`select[name=${filter}] option:not([value=""])`)
      expect(await options.count()).toBeGreaterThan(0)
      const values = await options.evaluateAll((each) =>
        each.map((option) => (option as HTMLOptionElement).value),
      )
      const picked = values[0] ?? ''
      const found = await search(page, `?${new URLSearchParams({ [filter]: picked }).toString()}`)
      expect(await page.locator(`select[name=${filter}]`).inputValue()).toBe(picked)
      expect(await page.locator(`select[name=${filter}] option:checked`).innerText()).toMatch(
        / \([1-9]\d*\)$/,
      )
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

test('a filter that is picked is a step in the history, and going back picks the one before', async () => {
  await withPage(browser, async (page) => {
    await search(page, '?q=drones')
    const outlets = page.locator('select[name=outlet]')
    const values = await outlets
      .locator('option:not([value=""])')
      .evaluateAll((each) => each.map((option) => (option as HTMLOptionElement).value))
    await outlets.selectOption(values[0] ?? '')
    await page.waitForURL(/outlet=/)
    await results(page).first().waitFor()
    await page.goBack()
    await page.waitForURL(/search\/\?q=drones$/)
    await expect.poll(() => outlets.inputValue()).toBe('')
    await page.goForward()
    await page.waitForURL(/outlet=/)
    await expect.poll(() => outlets.inputValue()).toBe(values[0])
  })
})

test('a word that nothing holds is answered so', async () => {
  await withPage(browser, async (page) => {
    await page.goto(at('search/?q=zzyzxqwv'))
    await page.locator('[role=status]', { hasText: /no claim/i }).waitFor()
    expect(await results(page).count()).toBe(0)
  })
})

test('a word that no claim has is not answered by the short word that it begins with', async () => {
  await withPage(browser, async (page) => {
    // “the” and “for” stand in many claims.
    for (const word of ['theqxzw', 'forqxzw']) {
      await page.goto(at(`search/?q=${word}`))
      await page.locator('[role=status]', { hasText: /no claim/i }).waitFor()
      expect(await results(page).count()).toBe(0)
    }
  })
})

test('a misspelled word is answered in the spelling that the site has, with a way back', async () => {
  const known = claims()
    .flatMap(({ statement }) => statement.match(/\p{L}{8,}/gu) ?? [])
    .toSorted((a, b) => b.length - a.length)[0]
  if (known === undefined) throw new Error('no claim has a long word')
  const misspelled = `${known.slice(0, 3)}${known[4]}${known[3]}${known.slice(5)}`
  await withPage(browser, async (page) => {
    expect((await search(page, `?q=${misspelled}`)).length).toBeGreaterThan(0)
    const said = (await page.locator('[role=status]').innerText()).toLowerCase()
    expect(said).toContain(`nothing for “${misspelled.toLowerCase()}”; showing “${known.toLowerCase()}”: `)
    await tabTo(page, '#search-offer a')
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: /no claim/i }).waitFor()
    expect(await results(page).count()).toBe(0)
    const field = page.locator('main input[type=search]')
    expect(await field.inputValue()).toBe(misspelled)
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    // What is on the page stands in its address.
    await page.reload()
    await page.locator('[role=status]', { hasText: /no claim/i }).waitFor()
  })
})

/** The paths of the claims that the page shows. */
const shown = (page: Page): Promise<string[]> =>
  results(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  )

test('a word that claims have and an outlet’s name begins with finds them, and the outlet is offered as a filter', async () => {
  await withPage(browser, async (page) => {
    await page.goto(at('search/?q=Moscow'))
    const offer = page.locator('#search-offer a')
    await offer.waitFor()
    expect((await shown(page)).length).toBeGreaterThan(0)
    await tabTo(page, '#search-offer a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?outlet=/)
    expect(await page.locator('select[name=outlet]').inputValue()).toBe('The Moscow Times')
    await results(page).first().waitFor()
  })
})

test('an outlet’s name that no claim has is not answered by half of it, but by what the outlet reports', async () => {
  const outlet = 'France 24'
  const [id] = articles().flatMap(({ publisher }) => (publisher.name === outlet ? [publisher.id] : []))
  await withPage(browser, async (page) => {
    await search(page, `?${new URLSearchParams({ q: outlet })}`)
    expect(await page.locator('[role=status]').innerText()).toMatch(
      /^No claim says “France 24”; showing what France 24 reports: \d+ claims/,
    )
    for (const path of await shown(page)) {
      const claim = claims().find((one) => path.endsWith(`/claims/${one.id}/`))
      expect(claim?.citations.map(({ publisher }) => publisher)).toContain(id)
    }
  })
})

test.each(['AFP', 'Agence France-Presse'])(
  '“%s” finds what rests on it, says so, and offers it as a filter',
  async (name) => {
    await withPage(browser, async (page) => {
      const resting = claims().filter(
        ({ origins, denied, example }) =>
          !denied && !example && origins.list.some((origin) => origin.name === 'AFP'),
      )
      await search(page, `?${new URLSearchParams({ q: name })}`)
      expect(await page.locator('[role=status]').innerText()).toBe(`${resting.length} claims`)
      expect(new Set(await page.locator('.found-by').allInnerTexts())).toEqual(new Set(['Rests on AFP']))
      await tabTo(page, '#search-offer a')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\?origin=AFP$/)
      await page.locator('[role=status]', { hasText: `${resting.length} claims` }).waitFor()
    })
  },
)

test('an outlet’s name beside a word is a filter for it', async () => {
  await withPage(browser, async (page) => {
    await search(page, `?${new URLSearchParams({ q: 'France 24 Witkoff' })}`)
    expect(await page.locator('[role=status]').innerText()).toMatch(
      /^No claim says “France 24 Witkoff”; showing what France 24 reports with “Witkoff”: \d+ claim/,
    )
  })
})

test('a word too many is left out, and the page says so', async () => {
  await withPage(browser, async (page) => {
    const found = await search(page, '?q=drones')
    expect(await search(page, '?q=drones+zzyzxqwv')).toEqual(found)
    expect(await page.locator('[role=status]').innerText()).toContain(
      'Nothing for “drones zzyzxqwv”; showing “drones”: ',
    )
  })
})

test('a number is found in words and figures, and not by how another begins', async () => {
  await withPage(browser, async (page) => {
    const found = await search(page, '?q=165')
    expect(await page.locator('main ol h2 mark').first().innerText()).toBe('165')
    expect(await search(page, '?q=one+hundred+and+sixty-five')).toEqual(found)
    await page.goto(at('search/?q=16'))
    await page.locator('[role=status]', { hasText: /no claim/i }).waitFor()
  })
})

test('claims are found by who says them, by their places, and by other names of both', async () => {
  await withPage(browser, async (page) => {
    const zelensky = await search(page, '?q=Zelensky')
    expect(zelensky.length).toBeGreaterThan(0)
    expect(await search(page, '?q=Zelenskyy')).toEqual(zelensky)
    let asked = 0
    for (const { id, example } of claims()) {
      // The index does not hold an example.
      if (example) continue
      await page.goto(at(`claims/${id}/`))
      const names = page.locator('#by-names')
      if ((await names.count()) === 0) continue
      const [name = ''] = ((await names.textContent()) ?? '').trim().split(' · ')
      const found = await search(page, `?${new URLSearchParams({ q: name })}`)
      // The first ten are shown.
      if (found.length < 10) expect(found).toContain(new URL(at(`claims/${id}/`)).pathname)
      asked += 1
    }
    expect(asked).toBeGreaterThan(3)
  })
})

test.each(['Paris', 'allies'])(
  'what an event’s headline calls “%s” is found, behind the claims that have the word themselves',
  async (word) => {
    const own = claims().filter(
      ({ statement, citations, example }) =>
        !example && [statement, ...citations.map(({ quote }) => quote.exact)].join().includes(word),
    )
    await withPage(browser, async (page) => {
      const found = await search(page, `?q=${word}`)
      expect(found.length).toBeGreaterThan(own.length)
      expect(found.slice(0, own.length).sort()).toEqual(
        own.map(({ id }) => new URL(at(`claims/${id}/`)).pathname).sort(),
      )
      const said = await page.locator('main ol > li').nth(own.length).locator('.found-by').innerText()
      expect(said).toMatch(/^Headline: “.*”$/)
    })
  },
)

test('a claim is found by who wrote an article that it cites, and says so', async () => {
  await withPage(browser, async (page) => {
    expect((await search(page, '?q=Doshchitsyn')).length).toBeGreaterThan(0)
    const said = await page.locator('main ol > li .found-by').first().innerText()
    expect(said).toBe('Article by Stanislav Doshchitsyn')
  })
})

test('an excerpt is what one source says, behind its name', async () => {
  await withPage(browser, async (page) => {
    await search(page, '?q=AFP')
    const said = await page.locator('.excerpt').evaluateAll((excerpts) =>
      excerpts.map((excerpt) => ({
        by: excerpt.querySelector('.name')?.textContent ?? null,
        words: (excerpt.querySelector('[dir]')?.textContent ?? '').replace(/^… | …$/g, ''),
      })),
    )
    expect(said.length).toBeGreaterThan(0)
    const quotes = claims().flatMap(({ citations }) => citations)
    for (const { by, words } of said.filter((one) => one.by !== null))
      expect(
        quotes.filter(({ quote }) => quote.exact.includes(words)).map(({ speaker }) => speaker),
      ).toContain(by)
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

/** What has the focus: the field, the place of a result, or something else. */
const focusedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document
    if (element?.matches('input[type=search]') === true) return 'field'
    const at = [...document.querySelectorAll('#search-results a')].indexOf(element as Element)
    return at < 0 ? (element?.id ?? element?.tagName ?? '') : `result ${at}`
  })

test('one comes from home with a question into the field, and goes by arrows through the results and back', async () => {
  await withPage(browser, async (page) => {
    await page.goto(at('./'))
    await page.locator('input[type=search]').fill('the')
    await page.keyboard.press('Enter')
    await results(page).first().waitFor()
    expect(await focusedOn(page)).toBe('field')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focusedOn(page)).toBe('result 1')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focusedOn(page)).toBe('field')
    await page.keyboard.press('ArrowUp')
    expect(await focusedOn(page)).toBe('field')
    for (let presses = 0; presses < 11; presses++) await page.keyboard.press('ArrowDown')
    expect(await focusedOn(page)).toBe('search-more')
    await page.keyboard.press('Escape')
    expect(await focusedOn(page)).toBe('field')
  })
})

test('a slash leads into the field, and in the field is a slash', async () => {
  await withPage(browser, async (page) => {
    await search(page, '?q=the')
    await page.locator('#main').focus()
    await page.keyboard.press('/')
    expect(await focusedOn(page)).toBe('field')
    await page.keyboard.press('End')
    await page.keyboard.press('/')
    expect(await page.locator('main input[type=search]').inputValue()).toBe('the/')
    // Without a script it is the browser’s own key for the field, Alt or more held beside it.
    await page.goto(at('claims/'))
    expect(await page.locator('[accesskey="/"]').getAttribute('type')).toBe('search')
  })
})

test('the filters can be skipped', async () => {
  await withPage(browser, async (page) => {
    await search(page, '?q=the')
    await tabTo(page, '.skip-filters')
    await page.keyboard.press('Enter')
    expect(await focusedOn(page)).toBe('result 0')
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

test.each([
  ['dead', 'died'],
  ['begin', 'began'],
])('“%s” finds what a claim tells by “%s”', async (asked, told) => {
  await withPage(browser, async (page) => {
    const telling = claims().filter(({ statement }) => statement.split(/[ ,.]+/).includes(told))
    expect(telling.length).toBeGreaterThan(0)
    const found = await search(page, `?q=${asked}`)
    for (const { id } of telling) expect(found).toContain(new URL(at(`claims/${id}/`)).pathname)
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
      const input = page.locator('main input[type=search]')
      expect(await input.inputValue()).toBe('the')
      // Who comes back goes on from where they were, and a phone opens no keyboard.
      expect(await input.evaluate((field) => field === document.activeElement)).toBe(false)
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
        excerpt: item.querySelector('.excerpt [dir]')?.textContent ?? '',
      })),
    )
    const naming = shown.filter(({ title }) => /drone/i.test(title))
    expect(naming.length).toBeGreaterThan(0)
    for (const { marks } of naming) expect(marks.join(' ')).toMatch(/drone/i)
    for (const { title, excerpt } of shown) if (excerpt !== '') expect(title).not.toContain(excerpt)
  })
})
