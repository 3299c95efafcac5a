/** What somebody has passed on in an e-mail: the message below “---------- Forwarded message ---------”, without what he says of it. */
import type { Block } from './types.ts'

/** The line over a message passed on, as the programs set it that send them. */
const mark =
  /^[>\s]*(?:-{2,}\s*(?:forwarded (?:message|by\b.{0,60}?)|original message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato)\s*-{2,}|begin forwarded message:)/iu
/** “From: …”, “Date: …”: a line of its head, whose mark for bold stands around the name. */
const headLine = /^[>\s*_#]*(?:From|Sent|Date|Subject|To|Cc|Bcc|Reply-To)[*_]*:[*_]*\s*/iu

/** The message passed on within a text, and what its head tells of its sender and day; null where nothing is. */
export type Forwarded<T> = { rest: T; from: string | null; date: string | null }

/** The same of the lines or paragraphs of an e-mail. */
function forwardedIn<T>(pieces: readonly T[], textOf: (piece: T) => string): Forwarded<T[]> | null {
  const at = pieces.findIndex((piece) => mark.test(textOf(piece)))
  if (at < 0) return null
  let body = at + 1
  while (
    body < pieces.length &&
    (headLine.test(textOf(pieces[body]!)) || textOf(pieces[body]!).trim() === '')
  )
    body += 1
  const head = pieces.slice(at, body).map(textOf).join('\n')
  const field = (names: string) =>
    new RegExp(`(?:^|\\s)[*_]*(?:${names})[*_]*:[*_]*\\s*(.+?)(?=$|\\s[*_]*(?:From|Sent|Date|Subject|To|Cc)[*_]*:)`, 'imu').exec(head)?.[1]?.trim() ?? null // prettier-ignore
  const from =
    field('From')
      ?.replace(/\s*[<[(].*$/u, '')
      .replace(/^["']|["']$/gu, '') ?? null
  return { rest: pieces.slice(body), from, date: field('Date|Sent') }
}

export function forwardedText(text: string): Forwarded<string> | null {
  const found = forwardedIn(text.split(/\r?\n/u), (line) => line)
  return found === null ? null : { ...found, rest: found.rest.join('\n') }
}

export const forwardedBlocks = (blocks: readonly Block[]): Forwarded<Block[]> | null =>
  forwardedIn(blocks, ({ text }) => text)
