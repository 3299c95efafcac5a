// Keeps a Node process off the network: a connection to anywhere but this machine fails as if there were no network, and is
// noted, so that the test that caused it fails even where the code shrugs the error off. Plain JavaScript, as NODE_OPTIONS
// loads it into every Node that a test starts, whatever its version.
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

const guarded = Symbol.for('plumbline.network-guard')

/**
 * Whether a host is this machine; the unspecified addresses, which servers listen on, are.
 * @param {unknown} host
 */
function isLoopback(host) {
  const name = String(host ?? 'localhost').toLowerCase()
  return (
    ['', 'localhost', '0.0.0.0'].includes(name) ||
    /^[0:]*:[0:]*[01]?$/.test(name) ||
    /^(::ffff:)?127(\.\d+){3}$/.test(name)
  )
}

/** @param {string} where */
function refuse(where) {
  const log = process.env['PLUMBLINE_NETWORK_LOG']
  if (log !== undefined) appendFileSync(log, `${where}\n`)
  return Object.assign(new Error(`Tests stay off the network; this one tried ${where}.`), {
    code: 'ENETUNREACH',
  })
}

/**
 * Where a call of `connect` leads, in any of its forms; null where it stays on this machine.
 * @param {unknown[]} args
 */
function destination(args) {
  // net.connect hands its own arguments on as one list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'string' && !/^\d+$/.test(first)) return null
  /** @type {{ host?: unknown, port?: unknown, path?: unknown }} */
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: second }
  if (typeof options.path === 'string' && options.port === undefined) return null
  const host = typeof options.host === 'function' ? undefined : options.host
  return isLoopback(host) ? null : `${String(host)}:${String(options.port)}`
}

/**
 * Lets only calls about this machine through; others fail by promise, by callback, or at once, as the function is made.
 * @param {Record<string, any>} owner
 * @param {string[]} names
 * @param {'promise' | 'callback'} kind
 */
function guardNames(owner, names, kind) {
  for (const name of names) {
    const original = owner[name]
    if (typeof original !== 'function') continue
    owner[name] = /** @this {unknown} @param {unknown[]} args */ function (...args) {
      if (isLoopback(args[0])) return Reflect.apply(original, this, args)
      const error = refuse(`to look up ${String(args[0])}`)
      if (kind === 'promise') return Promise.reject(error)
      const callback = args.at(-1)
      if (typeof callback !== 'function') throw error
      process.nextTick(callback, error)
    }
  }
}

if (!Reflect.has(globalThis, guarded)) {
  Reflect.set(globalThis, guarded, true)

  const connect = net.Socket.prototype.connect
  Object.assign(net.Socket.prototype, {
    /** @this {net.Socket} @param {any[]} args */
    connect(...args) {
      const where = destination(args)
      if (where === null) return Reflect.apply(connect, this, args)
      const error = refuse(`to connect to ${where}`)
      process.nextTick(() => this.destroy(error))
      return this
    },
  })

  const send = dgram.Socket.prototype.send
  Object.assign(dgram.Socket.prototype, {
    /** @this {dgram.Socket} @param {any[]} args */
    send(...args) {
      const host = args.slice(1).find((argument) => typeof argument === 'string')
      if (!isLoopback(host)) throw refuse(`to send to ${String(host)}`)
      return Reflect.apply(send, this, args)
    },
  })

  const lookups = Object.keys(dns.promises).filter((name) => /^(lookup|resolve|reverse)/.test(name))
  guardNames(dns, lookups, 'callback')
  guardNames(dns.promises, lookups, 'promise')
  guardNames(dns.Resolver.prototype, lookups, 'callback')
  guardNames(dns.promises.Resolver.prototype, lookups, 'promise')
  syncBuiltinESMExports()
}
