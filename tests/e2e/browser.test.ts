import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, withPage } from './browser.ts'

let browser: Browser
let server: Server
let address = ''

const pages: Record<string, string> = {
  '/good': '<p>All is well, and set in a font.</p>',
  '/outside': '<img src="https://nowhere.invalid/pixel.png" alt="">',
  '/outside-by-number': '<img src="http://192.0.2.1/pixel.png" alt="">',
  '/prints': '<script>console.error("broken")</script>',
  '/throws': '<script>undefined.property</script>',
  '/lacks': '<img src="/missing.png" alt="">',
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = pages[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><link rel="icon" href="data:,"><title>Page</title>${body ?? ''}`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  await new Promise((done) => server.close(done))
})

const open = (path: string): Promise<string> =>
  withPage(browser, async (page) => {
    await page.goto(address + path, { waitUntil: 'networkidle' })
    return page.content()
  })

describe('the browser of these tests', () => {
  test('shows a page, in letters that have a width', async () => {
    await withPage(browser, async (page) => {
      await page.goto(`${address}/good`)
      const paragraph = page.locator('p')
      expect(await paragraph.innerText()).toBe('All is well, and set in a font.')
      const width = await paragraph.evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range.getBoundingClientRect().width
      })
      expect(width).toBeGreaterThan(100)
    })
  })

  test.each([
    ['/outside', /asked for https:\/\/nowhere\.invalid/],
    ['/outside-by-number', /asked for http:\/\/192\.0\.2\.1/],
    ['/prints', /error in the console: broken/],
    ['/throws', /script failed/],
    ['/lacks', /404 for .*missing\.png/],
  ])('finds fault with %s', async (path, fault) => {
    await expect(open(path)).rejects.toThrow(fault)
  })

  test('lets an expected fault pass', async () => {
    await withPage(browser, (page) => page.goto(`${address}/lacks`), { expected: /404/ })
  })
})
