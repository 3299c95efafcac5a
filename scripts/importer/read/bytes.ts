import { constants, gunzipSync } from 'node:zlib'
import type { Problem } from '../../../src/model/problem.ts'
import { isMessage } from './message-head.ts'
import { problemOf } from './problems.ts'

/** The largest source that is read, unpacked: twenty times the largest page of our test data. */
export const maximumBytes = 32 * 1024 * 1024

export type Decoded = { text: string | null; problems: Problem[] }

const signatures: [name: string, bytes: number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a Safari web archive', [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a WebP image or a sound', [0x52, 0x49, 0x46, 0x46]],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte)

/**
 * The text of a source: unpacked if it is gzip, in the charset that a byte order mark, the transport (`charset`), or the
 * document itself declares, else in UTF-8, else in windows-1252. The text is null where there is none.
 */
export function decodeBytes(bytes: Uint8Array, file: string, charset: string | null = null): Decoded {
  if (bytes.length === 0)
    return refuse(
      file,
      'source-empty',
      'the source is empty',
      'check that it was saved whole, or leave it out',
    )
  const { unpacked, problems } = unpack(bytes, file)
  if (unpacked === null) return { text: null, problems }
  const decoded = decodeText(unpacked, file, charset)
  return { text: decoded.text, problems: [...problems, ...decoded.problems] }
}

function refuse(file: string, rule: string, message: string, fix: string): Decoded {
  return { text: null, problems: [problemOf(file, rule, 'error', message, fix)] }
}

/** The bytes of a source, out of gzip where they are; null where they cannot be had. */
export function unpack(
  bytes: Uint8Array,
  file: string,
): { unpacked: Uint8Array | null; problems: Problem[] } {
  if (!startsWith(bytes, [0x1f, 0x8b])) return { unpacked: bytes, problems: [] }
  try {
    return { unpacked: gunzipSync(bytes, { maxOutputLength: maximumBytes }), problems: [] }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return { unpacked: null, problems: tooLarge(file) }
    const again = 'fetch or pack the file again'
    try {
      const part = gunzipSync(bytes, { maxOutputLength: maximumBytes, finishFlush: constants.Z_SYNC_FLUSH })
      if (part.length > 0)
        return {
          unpacked: part,
          problems: [
            problemOf(file, 'gzip-broken', 'warning', 'the gzip data end early; only a part was read', again),
          ],
        }
    } catch {
      // Broken at its head: there is no part to be had.
    }
    return {
      unpacked: null,
      problems: [
        problemOf(file, 'gzip-broken', 'error', `the gzip data cannot be unpacked: ${message}`, again),
      ],
    }
  }
}

export function tooLarge(file: string): Problem[] {
  const message = `the source is larger than ${maximumBytes / 1024 / 1024} MB, which no article is`
  return [problemOf(file, 'source-too-large', 'error', message, 'cut it into single articles')]
}

const decode = (bytes: Uint8Array, charset: string) =>
  new TextDecoder(charset, { ignoreBOM: false }).decode(bytes)

function decodeText(bytes: Uint8Array, file: string, transport: string | null): Decoded {
  if (bytes.length > maximumBytes) return { text: null, problems: tooLarge(file) }
  const signature = signatures.find(([, start]) => startsWith(bytes, start))
  if (signature !== undefined) return binary(file, signature[0])
  if (startsWith(bytes, [0xff, 0xfe])) return { text: decode(bytes, 'utf-16le'), problems: [] }
  if (startsWith(bytes, [0xfe, 0xff])) return { text: decode(bytes, 'utf-16be'), problems: [] }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return asUtf8(bytes, file)
  const wide = wideOrder(bytes)
  if (wide !== null) return { text: decode(bytes, wide), problems: [] }
  if (isBinary(bytes)) return binary(file, 'binary')
  // The parts of a message declare charsets of their own, and its reader takes the bytes.
  if (isMessage(decode(bytes.subarray(0, 100_000), 'latin1')))
    return { text: decode(bytes, 'latin1'), problems: [] }
  const declared = transport ?? declaredCharset(bytes)
  if (declared === null) return asUtf8(bytes, file)
  const charset = knownCharset(declared)
  if (charset === null) {
    const decoded = asUtf8(bytes, file)
    const message = `the source declares the charset “${declared.slice(0, 40)}”, which is not known`
    return {
      text: decoded.text,
      problems: [
        problemOf(file, 'charset-unknown', 'warning', message, 'save it as UTF-8'),
        ...decoded.problems,
      ],
    }
  }
  // Bytes that could be read as declared were found above, if it were true that each letter takes two.
  if (charset === 'utf-8' || charset.startsWith('utf-16')) return asUtf8(bytes, file)
  // What is valid UTF-8 by more than chance is UTF-8: servers and templates declare what their text no longer is.
  if (hasUtf8(bytes)) return { text: decode(bytes, 'utf-8'), problems: [] }
  return { text: decode(bytes, charset), problems: [] }
}

function binary(file: string, what: string): Decoded {
  const message = `the source is ${what}, not a text, page or feed`
  return refuse(file, 'source-binary', message, 'give the article as text, Markdown, HTML, JSON or XML')
}

function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** What the document says of itself in its first bytes: an XML declaration or a meta tag. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, 4096), 'latin1')
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([^"']{1,60})["']/i.exec(head)
  const meta = /<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w:.-]{1,60})/i.exec(head)
  return xml?.[1] ?? meta?.[1] ?? null
}

function asUtf8(bytes: Uint8Array, file: string): Decoded {
  const text = decode(bytes, 'utf-8')
  const wrong = text.split('\uFFFD').length - 1 - replacementsIn(bytes)
  if (wrong <= 0) return { text, problems: [] }
  const high = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  const fix = 'save it as UTF-8, or declare the charset it has'
  if (wrong > high / 4) {
    const message = 'the source is no valid UTF-8 and declares no other charset; it was read as windows-1252'
    return {
      text: decode(bytes, 'windows-1252'),
      problems: [problemOf(file, 'charset-guessed', 'warning', message, fix)],
    }
  }
  const before = text.slice(0, text.indexOf('\uFFFD'))
  const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
  const message = `${wrong} bytes are no valid UTF-8, the first of them here; they were read as “\uFFFD”`
  return { text, problems: [problemOf(file, 'charset-broken', 'warning', message, fix, place)] }
}

/** How many U+FFFD the source itself holds. */
function replacementsIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1
  return count
}

/** Whether the bytes are valid UTF-8 and some of them more than ASCII. */
function hasUtf8(bytes: Uint8Array): boolean {
  let text
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return false
  }
  return bytes.length - text.length > 2
}

/** UTF-16 without a byte order mark shows as text whose every other byte is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000)
  if (head.length < 8) return null
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > head.length * 0.3 && even < head.length * 0.02) return 'utf-16le'
  if (even > head.length * 0.3 && odd < head.length * 0.02) return 'utf-16be'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 16_384)
  let controls = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls += 1
  return controls > head.length * 0.02
}
