import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** IPv4 that is not the public internet: RFC 6890 and its registry of special-purpose addresses. */
const reserved = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  reserved.addSubnet(network, prefix, 'ipv4')

/** Of IPv6 only 2000::/3 is the public internet, and in it these are not, or hide an IPv4 address. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  reserved.addSubnet(network, prefix, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether a page may be fetched from an IP address: from the public internet, or, in tests, from this machine. */
export function isPublicAddress(address: string, allowLoopback = false): boolean {
  const family = isIP(address)
  if (family === 0) return false
  const mapped = family === 6 ? mappedAddress(address) : null
  if (mapped !== null) return isPublicAddress(mapped, allowLoopback)
  const type = family === 4 ? 'ipv4' : 'ipv6'
  if (loopback.check(address, type)) return allowLoopback
  if (reserved.check(address, type)) return false
  return family === 4 || global6.check(address, 'ipv6')
}

/** The IPv4 address in ::ffff:a.b.c.d, however it is written. */
function mappedAddress(address: string): string | null {
  const canonical = URL.parse(`http://[${address.split('%')[0] ?? ''}]/`)?.hostname
  const match = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(canonical ?? '')
  if (match === null) return null
  const [high, low] = [parseInt(match[1] ?? '0', 16), parseInt(match[2] ?? '0', 16)]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

export class RefusedAddress extends Error {}

/**
 * Looks a host up for a connection, and refuses it there if any of its addresses is not public: what is checked is what
 * is connected to, so a name cannot answer otherwise the second time.
 */
export function publicLookup(allowLoopback: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const refused = addresses.find(({ address }) => !isPublicAddress(address, allowLoopback))
      if (refused !== undefined) return callback(new RefusedAddress(`${hostname} is ${refused.address}`), [])
      const [first] = addresses
      if (options.all === true || first === undefined) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }
}
