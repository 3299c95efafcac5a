import { execFile } from 'node:child_process'
import dns from 'node:dns'
import http from 'node:http'
import { connect as netConnect, createServer, type AddressInfo } from 'node:net'
import { connect as tlsConnect } from 'node:tls'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { expectNoAttempts, takeAttempts } from '../network/watch.ts'

/** Never given out (RFC 5737 and RFC 2606), so that nothing is reached should the guard fail. */
const ADDRESS = '192.0.2.1'
const NAME = 'nowhere.invalid'

const failure = (emitter: { once: (event: 'error', listener: (error: Error) => void) => unknown }) =>
  new Promise<string>((done) => emitter.once('error', (error) => done(error.message)))

const ways: Record<string, () => Promise<unknown>> = {
  'net, by port and host': () => failure(netConnect(80, ADDRESS)),
  'net, by options': () => failure(netConnect({ port: 80, host: ADDRESS })),
  tls: () => failure(tlsConnect({ port: 443, host: ADDRESS })),
  http: () => failure(http.get(`http://${ADDRESS}/`)),
  fetch: () => fetch(`https://${ADDRESS}/`).catch((error: unknown) => (error as Error).cause),
  'a name': () => fetch(`https://${NAME}/`).catch((error: unknown) => (error as Error).cause),
  'dns.lookup': () => new Promise((done) => dns.lookup(NAME, (error) => done(error))),
  'dns.promises.resolve': () => dns.promises.resolve(NAME).catch((error: unknown) => error),
  'a Node it starts': () =>
    promisify(execFile)(process.execPath, ['-e', `fetch('http://${ADDRESS}').catch(() => {})`]),
}

describe('a test that leaves this machine', () => {
  test.each(Object.keys(ways))('is refused and found out: %s', async (way) => {
    await ways[way]?.()
    expect(() => expectNoAttempts()).toThrow(new RegExp(`tried.*(${ADDRESS}|${NAME})`, 's'))
    expect(takeAttempts()).toEqual([])
  })
})

test('this machine can be reached', async () => {
  const server = createServer((socket) => socket.end('hello'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  for (const host of ['127.0.0.1', 'localhost']) {
    const socket = netConnect({ port, host, family: 4 })
    expect(await new Promise((done) => socket.once('data', (data) => done(data.toString())))).toBe('hello')
  }
  await new Promise((done) => server.close(done))
})
