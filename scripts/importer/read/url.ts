import { mkdir, writeFile } from 'node:fs/promises'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import type { Problem } from '../../../src/model/problem.ts'
import { sha256 } from '../sha256.ts'
import { isPublicAddress, publicLookup, RefusedAddress } from './address.ts'
import { maximumBytes, tooLarge } from './bytes.ts'
import { problemOf, Unreadable } from './problems.ts'
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

const unpackers: Record<
  string,
  (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

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

function failure(file: string, rule: string, message: string, fix: string): Unreadable {
  return new Unreadable(problemOf(file, rule, 'error', message, fix))
}

/** The address, if it is one that may be asked at all. Names are looked up, and refused, when connecting. */
function checked(address: string, file: string, allowLoopback: boolean): URL {
  const url = URL.parse(address)
  if (url === null)
    throw failure(
      file,
      'url-invalid',
      `“${address.slice(0, 200)}” is no address`,
      'give one that begins with https://',
    )
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw failure(
      file,
      'url-refused',
      `${url.protocol} addresses are not fetched`,
      'give one that begins with https://',
    )
  if (url.username !== '' || url.password !== '')
    throw failure(file, 'url-refused', 'the address carries a name and password', 'give it without them')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublicAddress(host, allowLoopback)) throw refusedAddress(file, host)
  return url
}

function refusedAddress(file: string, what: string): Unreadable {
  const message = `${what}, which is no address of the public internet; nothing is fetched from there`
  return failure(
    file,
    'url-refused',
    message.replace(/^(\S+),/, '$1 is given,'),
    'save the page in a browser and give the file',
  )
}

type Answer = { status: number; location: string | null; charset: string | null; bytes: Uint8Array }

function redirectOf(answer: Answer, url: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(answer.status) || answer.location === null) return null
  return URL.parse(answer.location, url.href)?.href ?? answer.location
}

type Asking = { agent: string; allowLoopback: boolean; timeout: number; most: number }

async function ask(url: URL, file: string, { agent, allowLoopback, timeout, most }: Asking): Promise<Answer> {
  const settings: RequestOptions = {
    headers: {
      'user-agent': agent,
      accept: 'text/html,application/xhtml+xml,application/xml,application/json,text/plain;q=0.8,*/*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
    },
    lookup: publicLookup(allowLoopback),
    signal: AbortSignal.timeout(timeout),
    // One connection a request: a kept one would outlive its check.
    agent: false,
  }
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, settings, resolve)
      request.on('error', reject)
      request.end()
    })
    const packed = await received(response, file, most)
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
    const unpacker = unpackers[encoding]
    const bytes = unpacker === undefined ? packed : await unpacker(packed, { maxOutputLength: maximumBytes })
    const charset =
      /charset\s*=\s*["']?([^\s"';]+)/i.exec(response.headers['content-type'] ?? '')?.[1] ?? null
    return { status: response.statusCode ?? 0, location: response.headers.location ?? null, charset, bytes }
  } catch (error) {
    throw new Unreadable(...reasonOf(error, file, url, timeout))
  }
}

async function received(response: IncomingMessage, file: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > most) {
      response.destroy()
      throw failure(
        file,
        'source-too-large',
        `the answer is larger than ${most / 1024 / 1024} MB`,
        'save the article alone and give the file',
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function reasonOf(error: unknown, file: string, url: URL, timeout: number): Problem[] {
  if (error instanceof Unreadable) return error.problems
  if (error instanceof RefusedAddress) return refusedAddress(file, error.message).problems
  const { code, name, message } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError')
    return [
      problemOf(
        file,
        'url-timeout',
        'error',
        `${url.host} did not answer within ${timeout / 1000} seconds`,
        'try again later',
      ),
    ]
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(file)
  const reason =
    code === 'ENOTFOUND'
      ? `there is no host ${url.hostname}`
      : `${url.host} cannot be read: ${message || code || name}`
  return [
    problemOf(
      file,
      'url-unreachable',
      'error',
      reason,
      'check the address and the connection, and try again',
    ),
  ]
}

/** Keeps what was fetched, with where and when, so that an import can be traced to the bytes it read. */
async function keep(folder: string, address: string, url: URL, bytes: Uint8Array): Promise<void> {
  const digest = sha256(bytes)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, digest), bytes)
  const record = { address, url: url.href, retrieved: new Date().toISOString(), sha256: digest }
  await writeFile(join(folder, `${digest}.json`), `${JSON.stringify(record, null, 2)}\n`)
}
