import { posix } from 'node:path'
import { Parser } from 'htmlparser2'
import { fileStart } from '../mdx/problem.ts'
import type { PublicFile } from '../mdx/public-files.ts'
import { madeFile, madePages } from './links.ts'
import type { Rule, RuleName } from './rule.ts'

/**
 * What may be published as it is: pictures, documents, fonts, sound and film. Whatever else there is, some host or browser may take for a
 * page, a script or its settings.
 */
const kinds =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|pdf|txt|csv|ods|odt|xlsx|docx|woff2?|ttf|otf|mp[34]|m4a|webm|og[gv]|vtt)$/i

/** Names that begin with a dot are those of settings, but for what sites say of themselves: `.well-known/security.txt`. */
const isDotted = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.')) && !/^\.well-known\/[\w-]+\.txt$/.test(path)

/** Elements of an SVG picture that run code, or take HTML in. */
const active = new Set(['script', 'handler', 'listener', 'foreignobject', 'iframe', 'embed', 'object'])

/** An address of what runs, with what browsers leave out of it. */
const isCode = (value: string): boolean =>
  /(?:javascript:|data:(?!image\/(?:png|jpe?g|gif|webp|avif)\b))/i.test(value.replace(/[\u0000-\u0020]/g, ''))

/** Attributes by whose values a picture leads somewhere, or loads something. */
const leading = new Set(['href', 'src', 'base', 'ping', 'from', 'to', 'by', 'values', 'style'])

/** Whether an attribute’s value, or a style sheet, has the address of another site, by which that would learn who looks at the picture. */
const leadsAway = (text: string): boolean =>
  [text, unescaped(text)].some((read) =>
    /(?:^|["'(,;])(?:(?:https?|ftp|wss?):|[\\/]{2})/i.test(
      read.replace(/[\u0000-\u0020]/g, '').replace(/data:image\/[\w.+-]+;base64,[\w+/=]*/gi, ''),
    ),
  )

/** A style sheet without comments, its escapes as the letters that they stand for. */
const unescaped = (css: string): string =>
  css
    .replace(/\/\*(?:[^]*?\*\/|[^]*$)/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => letter(Number.parseInt(code, 16)))

const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** What in an SVG picture could run, or leads to another site; null where nothing does. */
function faultIn(markup: string): string | null {
  let found: string | null = null
  let styles: string | null = null
  const bare = (name: string) => name.replace(/^.*:/, '').toLowerCase()
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (active.has(bare(name))) found ??= `<${name}>`
        for (const [key, value] of Object.entries(attributes)) {
          const sets = bare(key) === 'attributename' && /^on/i.test(value.trim())
          const leads = (leading.has(bare(key)) || /url\(/i.test(value)) && leadsAway(value)
          if (/^on/.test(bare(key)) || sets || isCode(value) || leads)
            found ??= `${key}="${value.slice(0, 60)}"`
        }
        if (bare(name) === 'style') styles = ''
      },
      ontext(text) {
        if (styles !== null) styles += text
      },
      onclosetag(name) {
        if (bare(name) !== 'style' || styles === null) return
        if (leadsAway(styles)) found ??= 'the address of another site in <style>'
        styles = null
      },
      onprocessinginstruction(name, data) {
        // A style sheet may be one that makes a page of the picture; entities may hold elements that are not seen here.
        if (name !== '?xml' && (!/^!doctype$/i.test(name) || /<!entity|\[/i.test(data))) found ??= `<${name}`
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(markup)
  // Another encoding, in which the parser would read no tag.
  return found ?? (/[\u0000\uFFFD]/u.test(markup) ? 'an encoding other than UTF-8' : null)
}

type Fault = { rule: RuleName; message: string; fix: string }

function faultOf(path: string, { isLink, markup }: PublicFile): Fault | null {
  if (isLink)
    return {
      rule: 'public-link',
      message: 'This is a link to another file or folder, and what it leads to would be published.',
      fix: 'Put the file itself here, or delete the link.',
    }
  const small = path.toLowerCase()
  const [folder = ''] = small.split('/')
  if (madeFile.test(small) || madePages.includes(folder))
    return {
      rule: 'public-taken',
      message: `The site makes \`/${madeFile.test(small) ? small : `${folder}/`}\` itself: this file would take the place of its own.`,
      fix: 'Delete it, or put it elsewhere, such as into `public/pictures/`.',
    }
  if (isDotted(path) || !kinds.test(path))
    return {
      rule: 'public-kind',
      message:
        'Files of this kind are not published: a browser may take them for a page or a script, a host for its settings, such as where to send readers.',
      fix: 'Delete it. Pages are made of `content/`; put pictures, PDF, text, tables, fonts, sound and film here, each with its usual ending. What a host is told belongs into its own settings.',
    }
  const found = markup === null ? null : faultIn(markup)
  return found === null
    ? null
    : {
        rule: 'public-code',
        message: `This picture has what could run in a browser or lead to another site: ${found}.`,
        fix: 'Save it as plain SVG in UTF-8, without scripts and addresses, or as PNG or WebP.',
      }
}

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg|ico)$/i

/** In bytes. The median page weighs 2.3 MB on phones with all that it loads (HTTP Archive, Web Almanac 2024, “Page Weight”). */
const largestPicture = 2_000_000

/** A picture is no larger than a whole page of others. */
export const picturesSmall: Rule = ({ publicFiles }) =>
  [...publicFiles]
    .filter(([path, { size }]) => picture.test(path) && size > largestPicture)
    .map(([path, { size }]) => ({
      rule: 'picture-large',
      severity: 'warning',
      message: `The picture has ${(size / 1_000_000).toFixed(1)} MB, and readers would load all of it.`,
      fix: 'Save it smaller, as WebP or AVIF, no wider than it is shown.',
      file: posix.join('public', path),
      ...fileStart,
    }))

/** What is published as it is runs no code, and takes the place of nothing: anybody’s content can be built unread. */
export const publicFilesHarmless: Rule = ({ publicFiles }) =>
  [...publicFiles].flatMap(([path, file]) => {
    const fault = faultOf(path, file)
    return fault === null
      ? []
      : { ...fault, severity: 'error' as const, file: posix.join('public', path), ...fileStart }
  })
