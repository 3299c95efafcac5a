import { articlesOf, summaryOnly } from './items.ts'
import {
  childrenNamed,
  elementsOf,
  find,
  fold,
  isElement,
  isNamed,
  parseMarkup,
  plainText,
  positionsOf,
  textOf,
  type MarkupElement,
} from './markup.ts'
import { problemOf, Unreadable, xmlProblems } from './problems.ts'
import { blocksOfField, blocksOfHtml } from './prose.ts'
import type { RawArticle, Reader } from './types.ts'

/** The text of the first child of one of these names, in their order. */
function childText(element: MarkupElement, ...names: string[]): string | null {
  for (const name of names) {
    const found = element.children.find(
      (child): child is MarkupElement => isElement(child) && child.name === name,
    )
    const text = found === undefined ? '' : fold(textOf(found))
    if (text !== '') return text
  }
  return null
}

function plainChild(element: MarkupElement, ...names: string[]): string | null {
  const text = childText(element, ...names)
  return text === null ? null : plainText(text)
}

/** The page of an item: an Atom link that is `alternate` or says nothing, an RSS link, or a permanent id. */
function linkOf(item: MarkupElement): string | null {
  const links = item.children.filter(
    (child): child is MarkupElement => isElement(child) && isNamed(child, 'link'),
  )
  const atom = links.find(
    (link) => 'href' in link.attributes && /^(alternate)?$/.test(link.attributes['rel'] ?? ''),
  )
  const id = childText(item, 'feedburner:origLink', 'guid', 'id')
  const guid = childrenNamed(item, 'guid')[0]
  const permanent = guid?.attributes['isPermaLink'] === 'false' || !/^https?:/.test(id ?? '') ? null : id
  return atom?.attributes['href'] ?? childText(item, 'link') ?? permanent
}

/** Names in Atom’s `author` elements, Dublin Core’s `creator`s, or RSS’s “address (name)”. */
function authorsOf(item: MarkupElement): string[] {
  return item.children
    .filter(
      (child): child is MarkupElement =>
        isElement(child) && /^(author|atom:author|dc:creator|itunes:author)$/.test(child.name),
    )
    .map((author) => childText(author, 'name', 'atom:name') ?? fold(textOf(author)))
    .map((name) => /^\S+@\S+\s*\((.+)\)$/.exec(name)?.[1] ?? name)
    .map(plainText)
    .filter((name, at, all) => name !== '' && !/^\S+@\S+$/.test(name) && all.indexOf(name) === at)
}

/** What feeds call the parts of a site. */
const section =
  /^(?:(?:all|breaking|front|home|international|latest|local|main|national|recent|top|uk|us|world)\s+)?(?:articles|business|culture|economy|entertainment|feed|headlines|health|home|homepage|international|local|money|national|news|opinion|page|politics|posts|rss|rss feed|science|sports?|stories|tech|technology|travel|uk|updates|us|world)$/i

/** “The Orsk Times - Top stories”, “Politics | The Orsk Times”: the outlet without the part of its site that the feed is of. */
function outletOf(title: string | null): string | null {
  const [first, second, ...more] = title?.split(/\s+(?:[|–—·»>]|-{1,2})\s+|:\s+/u) ?? []
  if (first === undefined || second === undefined || more.length > 0) return title
  return section.test(second) ? first : section.test(first) ? second : title
}

/** What the feed puts an item under: RSS’s words, Atom’s terms. */
function sectionsOf(item: MarkupElement): Pick<RawArticle, 'sections'> {
  const sections = childrenNamed(item, 'category')
    .map((one) => plainText(fold(textOf(one)) || (one.attributes['label'] ?? one.attributes['term'] ?? '')))
    .filter((one) => one !== '')
  return sections.length > 0 ? { sections: [...new Set(sections)] } : {}
}

/** What of an item is said to be a summary, where a feed has no more of it. */
const isSummary = (name: string): boolean => /^(?:description|(?:atom:)?summary)$/.test(name)

/** Some feeds have the whole text as a description: one of so many characters may be it. */
const longestSummary = 600

function contentOf(item: MarkupElement): Pick<RawArticle, 'blocks' | 'cut'> {
  for (const name of [
    'content:encoded',
    'content',
    'atom:content',
    'xhtml:body',
    'description',
    'summary',
    'atom:summary',
  ]) {
    const found = item.children.find(
      (child): child is MarkupElement => isElement(child) && child.name === name,
    )
    if (found === undefined) continue
    const isMarkup = found.attributes['type'] === 'xhtml' || found.children.some(isElement)
    const text = textOf(found)
    const blocks = isMarkup
      ? blocksOfHtml(found)
      : /[<&]/.test(text)
        ? blocksOfHtml(text)
        : blocksOfField(text, '')
    const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
    if (length > 0)
      return {
        ...(isSummary(name) && length < longestSummary && { cut: summaryOnly }),
        blocks,
      }
  }
  return { blocks: [] }
}

/** RSS 0.9 to 2.0 and Atom 1.0: every item is an article. */
export const feedReader: Reader = {
  name: 'feed',
  recognise(text) {
    const head = text.slice(0, 4000)
    if (
      /<rss\b|<rdf:RDF\b[^>]*purl\.org\/rss|<feed\b[^>]*www\.w3\.org\/2005\/Atom|<feed\b[^>]*purl\.org\/atom/i.test(
        head,
      )
    )
      return 1
    return /^\s*(<\?xml[^>]*>\s*)?<(channel|feed|entry)\b/.test(head) ? 0.9 : 0
  },
  read(text, source) {
    const markup = parseMarkup(text, 'xml')
    const { root } = markup
    const channel = find(root, 'channel') ?? find(root, 'feed') ?? root
    const items = [...elementsOf(root)].filter(
      (element) => isNamed(element, 'item') || isNamed(element, 'entry'),
    )
    if (items.length === 0) {
      const message = 'the feed has no items'
      throw new Unreadable(
        problemOf(
          source.file,
          'feed-empty',
          'error',
          message,
          'give the address of another feed, or of an article',
        ),
      )
    }
    const articles = articlesOf(
      items.map((item) => ({
        title: plainChild(item, 'title', 'atom:title', 'dc:title'),
        bylines:
          authorsOf(item).length > 0
            ? authorsOf(item)
            : channel.name.endsWith('feed')
              ? authorsOf(channel)
              : [],
        published: childText(
          item,
          'pubDate',
          'published',
          'atom:published',
          'dc:date',
          'dcterms:issued',
          'issued',
          'updated',
          'atom:updated',
        ),
        modified: childText(item, 'updated', 'atom:updated', 'dcterms:modified', 'modified'),
        url: linkOf(item),
        publisher: outletOf(plainChild(channel, 'title', 'atom:title')),
        language:
          item.attributes['xml:lang'] ??
          childText(item, 'dc:language') ??
          channel.attributes['xml:lang'] ??
          childText(channel, 'language', 'dc:language'),
        ...sectionsOf(item),
        credits: [
          plainChild(item, 'source'),
          plainChild(item, 'dc:source'),
          plainChild(item, 'dc:rights', 'rights'),
          plainChild(item, 'dc:publisher'),
        ].filter((one) => one !== null),
        ...contentOf(item),
      })),
      source,
    )
    const broken = xmlProblems(source.file, positionsOf(text), markup)
    if (broken.length > 0 && articles.every(({ blocks }) => blocks.length === 0))
      throw new Unreadable(...broken.map((problem) => ({ ...problem, severity: 'error' as const })))
    articles[0]?.problems.push(...broken)
    return articles
  },
}
