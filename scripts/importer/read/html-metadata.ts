import { dateOf } from './html-date.ts'
import { bylinesOf } from './html-byline.ts'
import { printedCredits } from './html-byline-places.ts'
import { blocksOf, type PageBlock } from './html-blocks.ts'
import { titleOf } from './html-title.ts'
import { elementsOf, find, fold, plainText, textOf, type MarkupElement } from './markup.ts'
import { describedArticle, parseLooseJson, type DescribedArticle } from './schema-org.ts'

export type PageMetadata = Omit<DescribedArticle, 'authors' | 'organisations'> & { bylines: string[] }

/** Everything a page says of itself outside its text: meta tags, links, JSON-LD and marked elements. */
export type PageFacts = {
  page: MarkupElement
  elements: MarkupElement[]
  /** Contents of meta tags by lower-case name or property, in the order of the page. */
  meta: Map<string, string[]>
  described: DescribedArticle | null
  /** Everything that is printed, block by block; made when it is first asked for. */
  lines: () => readonly PageBlock[]
}

/** No page has as many authors; more of one tag is a mistake or an attack. */
const mostValues = 100

export function factsOf(page: MarkupElement): PageFacts {
  const elements = [...elementsOf(page)]
  const meta = new Map<string, string[]>()
  const data: unknown[] = []
  for (const element of elements) {
    const { attributes } = element
    if (element.name === 'meta' && attributes['content'] !== undefined) {
      const content = fold(attributes['content'])
      for (const key of new Set([attributes['property'], attributes['name'], attributes['http-equiv']]))
        if (key !== undefined && content !== '') {
          const values = meta.get(key.toLowerCase())
          if (values === undefined) meta.set(key.toLowerCase(), [content])
          else if (values.length < mostValues) values.push(content)
        }
    } else if (element.name === 'script' && /ld\+json/i.test(attributes['type'] ?? ''))
      data.push(parseLooseJson(textOf(element)))
  }
  let lines: readonly PageBlock[] | undefined
  return { page, elements, meta, described: describedArticle(data), lines: () => (lines ??= blocksOf(page)) }
}

export function firstMeta(facts: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}

function absolute(address: string | null | undefined, base: string | null): string | null {
  if (address === null || address === undefined || address.trim() === '') return null
  const url = URL.parse(address.trim(), base ?? undefined)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

/** The page’s own address: a canonical link to a front page is a mistake that many templates make. */
function addressOf(facts: PageFacts, address: string | null): string | null {
  const canonical = facts.elements.find(
    (one) => one.name === 'link' && /\bcanonical\b/i.test(one.attributes['rel'] ?? ''),
  )
  const base = absolute(find(facts.page, 'base')?.attributes['href'], address) ?? address
  const candidates = [
    canonical?.attributes['href'],
    firstMeta(facts, 'og:url', 'twitter:url'),
    facts.described?.url,
    address,
  ]
    .map((one) => absolute(one, base))
    .filter((one) => one !== null)
  return (
    candidates.find((one) => new URL(one).pathname.length > 1 || new URL(one).search !== '') ??
    candidates[0] ??
    null
  )
}

const languageTag = /^[a-z]{2,3}([_-][a-z0-9]{2,8})*$/i

function languageOf(facts: PageFacts): string | null {
  const html = find(facts.page, 'html')
  const candidates = [
    html?.attributes['lang'],
    html?.attributes['xml:lang'],
    firstMeta(facts, 'content-language', 'language', 'dc.language', 'dcterms.language'),
    facts.described?.language,
    firstMeta(facts, 'og:locale'),
  ]
  const found = candidates.find((one) => one !== null && one !== undefined && languageTag.test(one.trim()))
  const [language, ...rest] = found?.trim().replaceAll('_', '-').split('-') ?? []
  return language === undefined ? null : [language.toLowerCase(), ...rest].join('-')
}

const plain = (text: string | null) => (text === null ? null : plainText(text))

/** The metadata of a page; `address` is where it came from, where that is known. */
export function metadataOf(page: MarkupElement, address: string | null): PageMetadata {
  const facts = factsOf(page)
  const url = addressOf(facts, address)
  const language = languageOf(facts)
  const publisher = plain(
    firstMeta(facts, 'og:site_name') ??
      facts.described?.publisher ??
      firstMeta(facts, 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'copyright'),
  )
  const credits = [
    ...(facts.described?.credits ?? []),
    ...printedCredits(facts),
    ...[
      'source',
      'news_source',
      'syndication-source',
      'original-source',
      'dc.source',
      'dcterms.source',
      'dcterms.rightsholder',
      'article:source',
      'agency',
      'parsely-network-source',
      'copyright',
      'dc.rights',
    ].flatMap((name) => facts.meta.get(name) ?? []),
  ]
  const sections = [
    ...(facts.described?.sections ?? []),
    ...['article:section', 'section', 'parsely-section'].flatMap((name) => facts.meta.get(name) ?? []),
  ]
  return {
    title: plain(titleOf(facts, publisher, url)),
    bylines: bylinesOf(facts, publisher, url).map(plainText),
    published: dateOf(facts, 'published', url, language),
    modified: dateOf(facts, 'modified', url, language),
    url,
    publisher,
    language,
    credits: [...new Set(credits.map(plainText))].filter((one) => one !== ''),
    ...(sections.length > 0 && { sections: [...new Set(sections.map(plainText))] }),
    body: facts.described?.body ?? null,
  }
}
