import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sha256 } from '../ids/sha256.ts'
import { ask, checked, failure, redirectOf } from './http.ts'
import { everything, nothing, parseRobots, type Robots } from './robots.ts'

export type FetchOptions = {
  /** Lets pages of this machine be fetched. For tests: else anyone’s link could read what only this machine may. */
  allowLoopback?: boolean
  /** Where fetched bytes are kept by their hash; null keeps none. */
  cacheFolder?: string | null
  /** The address that the site gives of itself to those whose pages it fetches. */
  contact?: string
  /** Milliseconds for one request with its answer. */
  timeout?: number
  /** The least time between two requests to one host, in milliseconds. */
  pause?: number
}

export type Fetched = {
  bytes: Uint8Array
  /** The charset that the transport declares. */
  charset: string | null
  /** The address after redirects. */
  url: string
}

export type Fetcher = (address: string) => Promise<Fetched>

const product = 'Plumbline'
const mostRedirects = 5
const mostPacked = 10 * 1024 * 1024
/** robots.txt is read to half a mebibyte, the least that RFC 9309 asks for. */
const mostRobots = 512 * 1024
/** No site may keep an import waiting for longer between two of its pages. */
const longestPause = 10_000

/** Fetches pages one after another, politely to each host. What it throws is an `Unreadable` with the reason. */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const {
    allowLoopback = false,
    cacheFolder = '.cache/fetched',
    contact,
    timeout = 20_000,
    pause = 1000,
  } = options
  const agent = `${product}/0.1 (fact-checking${contact === undefined ? '' : `; +${contact}`})`
  const robots = new Map<string, Promise<Robots>>()
  const free = new Map<string, number>()

  async function polite(url: URL, delay: number): Promise<void> {
    const now = Date.now()
    const at = Math.max(now, free.get(url.host) ?? 0)
    free.set(url.host, at + Math.min(longestPause, Math.max(pause, delay * 1000)))
    if (at > now) await wait(at - now)
  }

  const robotsOf = (url: URL, file: string): Promise<Robots> => {
    const known = robots.get(url.origin)
    if (known !== undefined) return known
    const found = fetchRobots(new URL('/robots.txt', url), file)
    robots.set(url.origin, found)
    // one lost connection is no answer for the other pages
    found.catch(() => robots.delete(url.origin))
    return found
  }

  async function fetchRobots(address: URL, file: string): Promise<Robots> {
    let url = address
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const answer = await ask(url, file, { agent, allowLoopback, timeout, most: mostRobots })
      const next = redirectOf(answer, url)
      if (next === null) {
        if (answer.status >= 500) return nothing
        return answer.status >= 400
          ? everything
          : parseRobots(new TextDecoder().decode(answer.bytes), product)
      }
      url = checked(next, file, allowLoopback)
    }
    return everything
  }

  return async (file) => {
    let url = checked(file, file, allowLoopback)
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const rules = await robotsOf(url, file)
      if (!rules.allows(url.pathname + url.search)) {
        const message = `${url.host} asks in its robots.txt that programs do not fetch ${url.pathname.slice(0, 100)}`
        throw failure(
          file,
          'url-disallowed',
          message,
          'open the page in a browser, save it, and give the file',
        )
      }
      await polite(url, rules.delay)
      const answer = await ask(url, file, { agent, allowLoopback, timeout, most: mostPacked })
      const next = redirectOf(answer, url)
      if (next === null) {
        if (answer.status !== 200) {
          const message = `the server answers ${answer.status}${answer.status === 401 || answer.status === 402 || answer.status === 403 ? ', which refuses the page' : ''}`
          throw failure(
            file,
            'url-answers',
            message,
            'check the address in a browser, or save the page and give the file',
          )
        }
        if (cacheFolder !== null) await keep(cacheFolder, file, url, answer.bytes)
        return { bytes: answer.bytes, charset: answer.charset, url: url.href }
      }
      url = checked(next, file, allowLoopback)
    }
    throw failure(
      file,
      'url-redirects',
      `the address leads on more than ${mostRedirects} times`,
      'give the address where it ends',
    )
  }
}

/** Keeps what was fetched, with where and when, so that an import can be traced to the bytes it read. */
async function keep(folder: string, address: string, url: URL, bytes: Uint8Array): Promise<void> {
  const digest = sha256(bytes)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, digest), bytes)
  const record = { address, url: url.href, retrieved: new Date().toISOString(), sha256: digest }
  await writeFile(join(folder, `${digest}.json`), `${JSON.stringify(record, null, 2)}\n`)
}
