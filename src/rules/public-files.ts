import { Parser } from 'htmlparser2'
import { fileStart } from '../mdx/problem.ts'
import type { PublicFile } from '../mdx/public-files.ts'
import type { Rule, RuleName } from './rule.ts'

/** What browsers open as a page, or run. */
const runs = /\.(?:[sx]?html?|xht|m?js|cjs|wasm|xslt?|rdf|svgz|mhtml?)$/i

/** Elements of an SVG picture that run code, or take HTML in. */
const active = new Set(['script', 'handler', 'listener', 'foreignobject', 'iframe', 'embed', 'object'])

/** An address of what runs, with what browsers leave out of it. */
const isCode = (value: string): boolean =>
  /(?:javascript:|data:(?!image\/(?:png|jpe?g|gif|webp|avif)\b))/i.test(value.replace(/[\u0000-\u0020]/g, ''))

/** What in an SVG picture, or other XML, could run; null where nothing could. */
function scriptIn(markup: string): string | null {
  let found: string | null = null
  const bare = (name: string) => name.replace(/^.*:/, '').toLowerCase()
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (active.has(bare(name))) found ??= `<${name}>`
        for (const [key, value] of Object.entries(attributes)) {
          const sets = bare(key) === 'attributename' && /^on/i.test(value.trim())
          if (/^on/.test(bare(key)) || sets || isCode(value)) found ??= `${key}="${value.slice(0, 60)}"`
        }
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

function faultOf(path: string, { leadsOut, markup }: PublicFile): Fault | null {
  if (leadsOut)
    return {
      rule: 'public-link',
      message: 'This is a link that leads out of public/: the site would publish a file from elsewhere.',
      fix: 'Put the file itself here, or delete the link.',
    }
  const script = markup === null ? null : scriptIn(markup)
  if (script !== null)
    return {
      rule: 'public-code',
      message: `This file has what could run in a browser: ${script}.`,
      fix: 'Save the picture as plain SVG in UTF-8, without scripts, or as PNG or WebP.',
    }
  return runs.test(path)
    ? {
        rule: 'public-code',
        message: 'A file of this kind could run in readers’ browsers as if the site had made it.',
        fix: 'Delete it. Pages are made of `content/`; of files, put pictures and documents here.',
      }
    : null
}

/** What is published as it is runs no code, and comes from nowhere else: anybody’s content can be built unread. */
export const publicFilesHarmless: Rule = ({ publicFiles }) =>
  [...publicFiles].flatMap(([path, file]) => {
    const fault = faultOf(path, file)
    return fault === null
      ? []
      : { ...fault, severity: 'error' as const, file: `public/${path}`, ...fileStart }
  })
