import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

const HERE = '127.0.0.1'
/** How long a page may take over anything, on a busy machine. */
const PATIENCE_MS = 10_000

/**
 * Starts the browser. It can reach nothing but this machine, whatever a page asks for.
 * @param port where it can be steered by other programs too; none unless given
 */
export async function startBrowser(port?: number): Promise<Browser & AsyncDisposable> {
  const { executable, env } = await findChromium()
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-browser-'))
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    // Playwright’s own list is for the browsers it ships.
    ignoreDefaultArgs: true,
    args: [
      '--remote-debugging-pipe',
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--headless=new',
      '--no-startup-window',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${HERE}`,
    ],
  })
  browser.on('disconnected', () => rmSync(profile, { recursive: true, force: true }))
  return browser
}

/**
 * Opens a page of its own, hands it to `use`, and closes it.
 * @param expected what the page is meant to do wrong, such as the 404 of a page that is not there
 * @throws where the page printed an error, failed, or asked for anything outside this machine
 */
export async function withPage<T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
  { expected, ...options }: BrowserContextOptions & { expected?: RegExp } = {},
): Promise<T> {
  const context = await browser.newContext(options)
  const problems: string[] = []
  try {
    await context.route(
      (url) => /^(https?|wss?):$/.test(url.protocol) && url.hostname !== HERE,
      async (route) => {
        problems.push(`asked for ${route.request().url()}`)
        await route.abort()
      },
    )
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        problems.push(`${message.type()} in the console: ${message.text()} (${message.location().url})`)
      }
    })
    page.on('pageerror', (error) => problems.push(`script failed: ${error.message}`))
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${String(response.status())} for ${response.url()}`)
    })
    const faults = (): Error[] => {
      const unexpected = problems.filter((problem) => expected?.test(problem) !== true)
      return unexpected.length === 0 ? [] : [new Error(`${page.url()}:\n  ${unexpected.join('\n  ')}`)]
    }
    // A page’s own fault explains what the test then missed in it.
    const result = await use(page).catch((error: unknown) => {
      const [fault] = faults()
      throw fault === undefined ? error : Object.assign(fault, { cause: error })
    })
    const [fault] = faults()
    if (fault !== undefined) throw fault
    return result
  } finally {
    await context.close()
  }
}
