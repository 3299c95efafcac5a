import { blocksOf, type Dialect } from './html-blocks.ts'
import {
  find,
  findAll,
  fold,
  parseMarkup,
  positionsOf,
  textOf,
  type MarkupElement,
  type PositionOf,
} from './markup.ts'
import { xmlProblems } from './problems.ts'
import { toBlock } from './prose.ts'
import { articlesOf, type Item } from './items.ts'
import type { Block, Reader } from './types.ts'

const names = (list: string) => new Set(list.split(' '))

/** NITF 3: https://iptc.org/standards/nitf/. Media and their captions are not the text. */
const nitfDialect: Dialect = {
  unread: names(
    'media media-caption media-producer media-reference media-metadata fn bibliography nitf-table-metadata head script style',
  ),
  inline: names(
    'a abbr alt-code br chron city classifier copyrite copyrite.year copyrite.holder country em event frac frac-num frac-den frac-sep function ' +
      'lang location money name.given name.family num object.title org person postaddr pronounce q region state strong sub sublocation sup virtloc b i u span cite',
  ),
  heading: (name) => (/^(hl[12]|h[1-6])$/.test(name) ? Number(name.at(-1)) : null),
}

/** `20060105T091300+0200`, as NITF and others write dates, in the form with hyphens and colons; any other as it is. */
export function extendedDate(date: string): string {
  const match =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      date.trim(),
    )
  if (match === null) return date.trim()
  const [, year, month, day, hours, minutes, seconds, zone] = match
  const offset = zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''
  const time =
    hours === undefined ? '' : `T${hours}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${offset}`
  return `${year}-${month}-${day}${time}`
}

const textIn = (element: MarkupElement | undefined, name: string): string | null => {
  const found = element === undefined ? undefined : find(element, name)
  const text = found === undefined ? '' : fold(textOf(found))
  return text === '' ? null : text
}

/** The blocks of a body in NITF or in XHTML that another format carries. */
export function nitfBlocks(body: MarkupElement, positionOf: PositionOf): Block[] {
  return blocksOf(body, nitfDialect).map((block) =>
    toBlock(block, positionOf(Math.max(0, block.offset)).line),
  )
}

/** A byline with the post in it set apart: “By Ann Lee, Associated Press”. */
function printedName(byline: MarkupElement): string {
  const posts = findAll(byline, 'byttl').map((post) => fold(textOf(post)))
  const whole = fold(textOf(byline))
  return posts.reduce(
    (line, post) =>
      line.endsWith(post) ? `${line.slice(0, -post.length).trim().replace(/,$/, '')}, ${post}` : line,
    whole,
  )
}

/** One `nitf` element as an article, of a source of that name. */
export function nitfArticle(nitf: MarkupElement, positionOf: PositionOf): Item {
  const head = find(nitf, 'head')
  const bodyHead = find(nitf, 'body.head')
  const bodyEnd = find(nitf, 'body.end')
  const norm = (name: string) => (head === undefined ? undefined : find(head, name)?.attributes['norm'])
  const publication = head === undefined ? undefined : find(head, 'pubdata')
  const published =
    publication?.attributes['date.publication'] ??
    norm('date.release') ??
    norm('date.issue') ??
    (bodyHead === undefined ? undefined : find(bodyHead, 'story.date')?.attributes['norm'])
  const revised = (head === undefined ? [] : findAll(head, 'revision-history'))
    .map((one) => one.attributes['norm'])
    .filter((one) => one !== undefined)
    .at(-1)
  const holder = head === undefined ? undefined : find(head, 'doc.copyright')?.attributes['holder']
  const content = find(nitf, 'body.content') ?? find(nitf, 'body')
  const credits = [
    textIn(bodyHead, 'distributor'),
    textIn(bodyHead, 'dateline'),
    holder ?? null,
    textIn(bodyHead, 'rights.owner'),
    head === undefined ? null : (find(head, 'doc-id')?.attributes['regsrc'] ?? null),
    textIn(bodyEnd, 'tagline'),
  ]
  const address = publication?.attributes['ex-ref'] ?? null
  return {
    title: textIn(bodyHead, 'hl1') ?? textIn(bodyHead, 'hedline') ?? textIn(head, 'title'),
    bylines: (bodyHead === undefined ? [] : findAll(bodyHead, 'byline'))
      .map((byline) => printedName(byline))
      .filter((byline) => byline !== ''),
    published: published === undefined ? null : extendedDate(published),
    modified: revised === undefined ? null : extendedDate(revised),
    url: address !== null && /^https?:/.test(address) ? address : null,
    publisher: publication?.attributes['name'] ?? null,
    language: nitf.attributes['xml:lang'] ?? find(nitf, 'body')?.attributes['xml:lang'] ?? null,
    credits: [...new Set(credits.filter((one) => one !== null && one !== ''))] as string[],
    blocks: content === undefined ? [] : nitfBlocks(content, positionOf),
  }
}

/** News Industry Text Format: one article. */
export const nitfReader: Reader = {
  name: 'nitf',
  recognise(text) {
    const head = text.slice(0, 6000)
    return /^\s*<(\?xml|!doctype|!--|(\w+:)?nitf\b)/i.test(head) && /<(\w+:)?nitf\b/i.test(head) ? 1 : 0
  },
  read(text, source) {
    const markup = parseMarkup(text, 'xml')
    const nitf = find(markup.root, 'nitf') ?? markup.root
    const positionOf = positionsOf(text)
    const found = articlesOf([nitfArticle(nitf, positionOf)], source)
    found[0]?.problems.push(...xmlProblems(source.file, positionOf, markup))
    return found
  },
}
