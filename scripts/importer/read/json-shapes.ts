import { summaryOnly } from './items.ts'
import { isJsonObject, listOf, type JsonObject } from './json-values.ts'
import { plainText } from './markup.ts'
import { blocksOfField, blocksOfHtml } from './prose.ts'
import { describedArticle } from './schema-org.ts'
import type { Block, RawArticle } from './types.ts'

type Shape = (data: JsonObject, file: string) => Omit<RawArticle, 'file' | 'sha256' | 'problems'> | null

/** The first of these fields that holds a text. */
function textField(data: JsonObject, ...names: string[]): string | null {
  for (const name of names) {
    const value = data[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  }
  return null
}

const titleField = (data: JsonObject, ...names: string[]): string | null => {
  const found = textField(data, ...names)
  return found === null ? null : plainText(found)
}

/** Names in a field that holds one, several, or people and organisations with a `name`. */
function namesIn(...values: unknown[]): string[] {
  return values
    .flatMap(listOf)
    .map((value) => (isJsonObject(value) ? textField(value, 'name', 'literal', 'rel') : value))
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .map(plainText)
}

/** JSON Feed 1 and 1.1 (jsonfeed.org); one item, with what its feed says of all. */
function feedItem(item: JsonObject, feed: JsonObject): ReturnType<Shape> {
  const html = textField(item, 'content_html')
  const text = textField(item, 'content_text', 'summary')
  return {
    title: titleField(item, 'title'),
    bylines: namesIn(item['authors'] ?? item['author'] ?? feed['authors'] ?? feed['author']),
    published: textField(item, 'date_published'),
    modified: textField(item, 'date_modified'),
    url:
      textField(item, 'url', 'external_url') ??
      (/^https?:/.test(textField(item, 'id') ?? '') ? textField(item, 'id') : null),
    publisher: titleField(feed, 'title'),
    language: textField(item, 'language') ?? textField(feed, 'language'),
    credits: [],
    ...(html === null && textField(item, 'content_text') === null && { cut: summaryOnly }),
    blocks: html !== null ? blocksOfHtml(html) : text !== null ? blocksOfField(text, '') : [],
  }
}

/** schema.org in JSON-LD: an Article of any kind, alone or in a `@graph`. */
const schemaOrg: Shape = (data, file) => {
  if (!('@context' in data || '@type' in data || '@graph' in data)) return null
  const described = describedArticle(data)
  if (described === null) return null
  const { authors, organisations: _, perhaps: __, body, title, ...rest } = described
  return {
    ...rest,
    title: title === null ? null : plainText(title),
    bylines: authors.map(plainText),
    blocks: body === null ? [] : blocksOfField(body, file),
  }
}

/** The entry of a ninjs 2 list (`headlines`, `bodies`) of the role or type that is asked for, else its first. */
function valueIn(list: unknown, wanted: RegExp): string | null {
  const entries = listOf(list).filter(isJsonObject)
  const entry =
    entries.find((one) =>
      wanted.test(`${textField(one, 'role') ?? ''} ${textField(one, 'contenttype', 'contentType') ?? ''}`),
    ) ?? entries[0]
  return entry === undefined ? null : textField(entry, 'value')
}

/** Whether a party of a ninjs item is said to be its source rather than its publisher. */
const isSource = (party: unknown): boolean =>
  isJsonObject(party) && /source|credit|copyright/i.test(textField(party, 'rel', 'role') ?? '')

/** IPTC ninjs, versions 1 to 3: https://iptc.org/standards/ninjs/. */
const ninjs: Shape = (data, file) => {
  const isNinjs =
    'uri' in data &&
    [
      'headline',
      'headlines',
      'body_text',
      'body_xhtml',
      'body_html',
      'bodies',
      'versioncreated',
      'versionCreated',
    ].some((name) => name in data)
  if (!isNinjs) return null
  const xhtml = textField(data, 'body_xhtml', 'body_html')
  const body = textField(data, 'body_text') ?? valueIn(data['bodies'], /main|html|plain/i)
  const uri = textField(data, 'uri')
  const organisations = listOf(data['organisations'] ?? data['organisation'])
  const rights = data['rightsinfo'] ?? data['rightsInfo']
  const blocks: Block[] =
    xhtml !== null ? blocksOfHtml(xhtml) : body !== null ? blocksOfField(body, file) : []
  return {
    title: titleField(data, 'headline', 'title') ?? valueIn(data['headlines'], /main|headline/i),
    bylines: namesIn(data['byline'] ?? data['by']),
    published: textField(
      data,
      'firstcreated',
      'firstCreated',
      'contentcreated',
      'contentCreated',
      'versioncreated',
      'versionCreated',
    ),
    modified: textField(data, 'versioncreated', 'versionCreated'),
    url: textField(data, 'url') ?? (/^https?:/.test(uri ?? '') ? uri : null),
    publisher:
      namesIn(
        data['provider'],
        organisations.filter((one) => !isSource(one)),
      )[0] ?? null,
    language: textField(data, 'language'),
    credits: namesIn(
      data['copyrightholder'],
      data['copyrightHolder'],
      data['source'],
      data['creditline'],
      data['creditLine'],
      data['copyrightnotice'] ?? data['copyrightNotice'],
      data['infosources'] ?? data['infoSources'] ?? data['infosource'],
      isJsonObject(rights)
        ? [rights['copyrightholder'] ?? rights['copyrightHolder'], rights['copyrightnotice']]
        : [],
      organisations.filter(isSource),
      data['located'],
    ),
    blocks,
  }
}

/** A plain article: `{title, url, byline, published, text}` and the names that others give these fields. */
const plainArticle: Shape = (data, file) => {
  const body =
    data['text'] ?? data['body'] ?? data['content'] ?? data['articleBody'] ?? data['html'] ?? data['markdown']
  const text = Array.isArray(body) ? body.filter((one) => typeof one === 'string').join('\n\n') : body
  if (typeof text !== 'string') return null
  const [source] = namesIn(data['source'], data['source_name'])
  const sections = namesIn(data['section'], data['sections'], data['articleSection'])
  return {
    title: titleField(data, 'title', 'headline'),
    bylines: namesIn(data['byline'] ?? data['bylines'] ?? data['authors'] ?? data['author'] ?? data['by']),
    published: textField(
      data,
      'published',
      'datePublished',
      'date',
      'published_at',
      'publishedAt',
      'pubDate',
      'date_publish',
    ),
    modified: textField(
      data,
      'modified',
      'dateModified',
      'updated',
      'updated_at',
      'updatedAt',
      'date_modify',
    ),
    url: textField(data, 'url', 'link', 'canonical', 'source_url'),
    publisher:
      namesIn(
        data['publisher'],
        data['outlet'],
        data['newspaper'],
        data['publication'],
        data['site'],
        data['site_name'] ?? data['siteName'] ?? data['sitename'],
        data['source_domain'],
      )[0] ?? null,
    ...(source !== undefined && { source }),
    ...(sections.length > 0 && { sections }),
    language: textField(data, 'language', 'lang'),
    credits: namesIn(
      data['credit'],
      data['credits'],
      data['agency'],
      data['source'],
      data['copyright'],
    ).concat(namesIn(data['provider'], data['creditLine'] ?? data['creditline'] ?? data['credit_line'])),
    blocks: blocksOfField(text, file),
  }
}

const isFeed = (data: JsonObject) =>
  Array.isArray(data['items']) &&
  (/jsonfeed\.org/.test(String(data['version'])) || 'home_page_url' in data || 'feed_url' in data)

/** Every article in JSON data, of whatever shape; empty where there is none. */
export function articlesIn(data: unknown, file: string): ReturnType<Shape>[] {
  if (Array.isArray(data)) return data.flatMap((one) => articlesIn(one, file))
  if (!isJsonObject(data)) return []
  if (isFeed(data))
    return listOf(data['items'])
      .filter(isJsonObject)
      .map((item) => feedItem(item, data))
  const found = schemaOrg(data, file) ?? ninjs(data, file) ?? plainArticle(data, file)
  if (found !== null) return [found]
  const list = data['articles'] ?? data['items'] ?? data['results'] ?? data['associations']
  return list === undefined
    ? []
    : isJsonObject(list)
      ? articlesIn(Object.values(list), file)
      : articlesIn(list, file)
}
