import { createHash } from 'node:crypto'

/** The SHA-256 digest, in lower-case hex. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
