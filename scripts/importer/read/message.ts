import PostalMime, { type Email } from 'postal-mime'
import { mensNames, womensNames } from '../../../src/text/data/first-names.ts'
import { forwardedBlocks, forwardedText } from './forwarded.ts'
import { textFileReader } from './head-lines.ts'
import { unpack } from './bytes.ts'
import { htmlReader } from './html.ts'
import { isMessage } from './message-head.ts'
import { problemOf, Unreadable } from './problems.ts'
import type { RawArticle, Reader, Source } from './types.ts'

export const messageReader: Reader = {
  name: 'message',
  recognise: (text) => (isMessage(text) ? 0.98 : 0),
  read: async (text, source) => {
    const bytes = unpack(source.bytes, source.file).unpacked ?? source.bytes
    const { html, text: plain, subject, from, headers } = await parsed(bytes, source.file)
    if (html === undefined && (plain ?? '').trim() === '')
      throw broken(source.file, 'it holds no page and no text')
    const saved = savedFrom(headers, text)
    const inner: Source = { ...source, ...(saved !== undefined && { url: saved }) }
    // The frames of a page, its advertisements among them, stand behind the page itself.
    const page = html?.replace(/(<\/html\s*>)[^]*$/i, '$1')
    const passedOn = forwardedText(plain ?? '')
    const articles =
      page === undefined
        ? textFileReader.read(withoutSignature(passedOn?.rest ?? plain ?? ''), inner)
        : htmlReader.read(page, inner)
    if (saved !== undefined) return articles.map((article) => ({ ...article, url: article.url ?? saved }))
    const title = subject?.replace(/^(?:(?:fwd?|re|wg|aw|tr)\s*:\s*)+/i, '').trim()
    const sent = headers.find(({ key }) => key === 'date')?.value
    return articles.map((article) => {
      const below = page === undefined ? null : forwardedBlocks(article.blocks)
      const original = passedOn ?? below
      const published = original?.date ?? sent
      return {
        ...article,
        ...(below !== null && { blocks: below.rest }),
        ...(title && { title }),
        ...(published !== undefined && { published }),
        ...sender((original === null ? from?.name : original.from) ?? ''),
      }
    })
  },
}

/** A message without what stands below “-- ”, the line that parts a sender’s signature from it (RFC 3676). */
const withoutSignature = (text: string): string =>
  text.replace(/(?<=\S\s*)^-- \r?\n(?![^]*^-- \r?\n)[^]*/m, '')

/** Who sends what an office says is the office; the rest is somebody’s own work. */
function sender(name: string): Pick<RawArticle, 'bylines'> | Pick<RawArticle, 'publisher'> | null {
  const bare = name.trim()
  if (bare === '') return null
  const isPerson = [mensNames, womensNames].some((names) => names.has(bare.split(/\s/)[0] ?? ''))
  return isPerson ? { bylines: [bare] } : { publisher: bare }
}

/** @throws Unreadable where the head or the nesting of the parts is larger than any message has */
async function parsed(bytes: Uint8Array, file: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes)
  } catch (error) {
    throw broken(file, (error as Error).message)
  }
}

function broken(file: string, why: string): Unreadable {
  const message = `the e-mail or saved page cannot be taken apart: ${why}`
  return new Unreadable(
    problemOf(file, 'message-broken', 'error', message, 'save it again, as HTML or as text'),
  )
}

/** The address of a page saved as one file: its head names it, or that of its first part. */
function savedFrom(headers: readonly { key: string; value: string }[], text: string): string | undefined {
  const valueOf = (name: string) => headers.find(({ key }) => key === name)?.value
  if (!/^multipart\/related/i.test(valueOf('content-type') ?? '')) return undefined
  return valueOf('snapshot-content-location') ?? /^content-location:\s*(https?:\S+)/im.exec(text)?.[1]
}
