import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import type { Problem } from '../../../src/model/problem.ts'
import { isPublicAddress, publicLookup, RefusedAddress } from './address.ts'
import { maximumBytes, tooLarge } from './bytes.ts'
import { problemOf, Unreadable } from './problems.ts'

const unpackers: Record<
  string,
  (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

export function failure(file: string, rule: string, message: string, fix: string): Unreadable {
  return new Unreadable(problemOf(file, rule, 'error', message, fix))
}

/** The address, if it is one that may be asked at all. Names are looked up, and refused, when connecting. */
export function checked(address: string, file: string, allowLoopback: boolean): URL {
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

/** Where the answer leads on to; null where it is the end. */
export function redirectOf(answer: Answer, url: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(answer.status) || answer.location === null) return null
  return URL.parse(answer.location, url.href)?.href ?? answer.location
}

type Asking = { agent: string; allowLoopback: boolean; timeout: number; most: number }

/** What one address answers, unpacked; a redirect is not followed. What it throws is an `Unreadable` with the reason. */
export async function ask(
  url: URL,
  file: string,
  { agent, allowLoopback, timeout, most }: Asking,
): Promise<Answer> {
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
