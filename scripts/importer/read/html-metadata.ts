import { sharedDomain } from '../printed/publisher.ts'
import { dateOf } from './html-date.ts'
import { bylinesOf } from './html-byline.ts'
import { printedCredits } from './html-byline-places.ts'
import { blocksOf, type PageBlock } from './html-blocks.ts'
import { firstMeta, type PageFacts } from './html-facts.ts'
import { besideTitle, titleOf } from './html-title.ts'
import { elementsOf, find, fold, letters, plainText, textOf, type MarkupElement } from './markup.ts'
import { describedArticle, parseLooseJson, type DescribedArticle } from './schema-org.ts'
import type { PageSigns } from './schema-org-things.ts'

export type PageMetadata = Omit<DescribedArticle, 'authors' | 'organisations'> & {
  bylines: string[]
  /** Titles that the metadata give beside the one that was taken. */
  otherTitles?: string[]
  /** What the title in the page’s head ends in, behind the headline, where nothing else names the site. */
  besideTitle?: string
  /** A canonical link that names another site than the page is at, and was not believed. */
  elsewhere: string | null
}

/** No page has as many authors; more of one tag is a mistake or an attack. */
const mostValues = 100

function factsOf(page: MarkupElement, address: string | null): PageFacts {
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
  const facts = { page, elements, meta, described: null, lines: () => (lines ??= blocksOf(page)) }
  return { ...facts, described: describedArticle(data, signsOf(facts, address)) }
}

/** Of more headings each may hold all that follows. */
const mostHeadings = 5

/** What the page says of which article it is. */
function signsOf(facts: PageFacts, address: string | null): PageSigns {
  const headings = facts.elements.filter(({ name }) => name === 'h1').slice(0, mostHeadings)
  const head = find(facts.page, 'title')
  const titles = [...headings.map(textOf), firstMeta(facts, 'og:title'), firstMeta(facts, 'twitter:title')]
  return {
    addresses: [canonicalOf(facts, address), firstMeta(facts, 'og:url'), address].filter(
      (one) => one !== null,
    ),
    titles: [...titles, head && textOf(head)].filter((one) => one != null),
  }
}

function absolute(address: string | null | undefined, base: string | null): string | null {
  if (address === null || address === undefined || address.trim() === '') return null
  const url = URL.parse(address.trim(), base ?? undefined)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

/** Keepers of other sites’ pages: what these say of their address is the page’s own. */
const keeper =
  /(?:^|\.)(?:archive\.\w+|web\.archive\.org|webcache\.googleusercontent\.com|translate\.goog|ampproject\.org|ghostarchive\.org|perma\.cc)$/

const shared = new RegExp(`^${sharedDomain}$`)

/** The site that an address is of: `example.co.uk` for `https://www.news.example.co.uk/a`. */
function siteOf(address: string): string {
  const labels = new URL(address).hostname.split('.')
  const isShared = labels.at(-1)?.length === 2 && shared.test(labels.at(-2) ?? '')
  return labels.slice(isShared ? -3 : -2).join('.')
}

/**
 * Whether a canonical link names another site than the page is at: than the address it came from or, where that is unknown, than
 * all else that it says of its own address, at least twice or at a site of its name.
 */
function isElsewhereCanonical(
  canonical: string,
  others: readonly string[],
  address: string | null,
  publisher: string | null,
): boolean {
  const site = siteOf(canonical)
  if (address !== null) return siteOf(address) !== site && !keeper.test(new URL(address).hostname)
  const [first, ...rest] = new Set(others.map(siteOf))
  if (first === undefined || rest.length > 0 || first === site) return false
  const name = letters(first.split('.')[0] ?? '')
  return others.length > 1 || letters(publisher ?? '').includes(name)
}

/** What a page gives as its own address, and the canonical link that names another site, where one does. */
type Addresses = { url: string | null; elsewhere: string | null }

/** What relative addresses of the page are relative to. */
const baseOf = (facts: PageFacts, address: string | null): string | null =>
  absolute(find(facts.page, 'base')?.attributes['href'], address) ?? address

/** The page’s canonical link, where it has one. */
function canonicalOf(facts: PageFacts, address: string | null): string | null {
  const link = facts.elements.find(
    (one) => one.name === 'link' && /\bcanonical\b/i.test(one.attributes['rel'] ?? ''),
  )
  return absolute(link?.attributes['href'], baseOf(facts, address))
}

/** The page’s own address: a canonical link to a front page is a mistake that many templates make, and one to another site too. */
function addressOf(facts: PageFacts, address: string | null, publisher: string | null): Addresses {
  const base = baseOf(facts, address)
  const canonical = canonicalOf(facts, address)
  const own = [firstMeta(facts, 'og:url', 'twitter:url'), facts.described?.url]
    .map((one) => absolute(one, base))
    .filter((one) => one !== null)
  const at = absolute(address, null)
  const isElsewhere = canonical !== null && isElsewhereCanonical(canonical, own, at, publisher)
  const candidates = [canonical, ...own, absolute(address, base)].filter(
    (one): one is string => one !== null && !(isElsewhere && siteOf(one) === siteOf(canonical)),
  )
  const isPage = (one: string) => new URL(one).pathname.length > 1 || new URL(one).search !== ''
  return {
    url: candidates.find(isPage) ?? candidates[0] ?? null,
    elsewhere: isElsewhere ? canonical : null,
  }
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

/** What systems that sites are made with call one until somebody names it. */
const unnamed =
  /^(?:(?:my|your|a|new|just another) )?(?:(?:wordpress|joomla!?|drupal|ghost|wix|blogger|squarespace) ?)?(?:site|blog|website|web site|home ?page|untitled|default)?(?: (?:name|title|here))?$/i

/** The name that a page gives its site; null where nobody has named it. */
function siteNameOf(facts: PageFacts): string | null {
  const names = [
    firstMeta(facts, 'og:site_name'),
    facts.described?.publisher ?? null,
    firstMeta(facts, 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'copyright'),
  ]
  return names.map(plain).find((name) => name !== null && !unnamed.test(name)) ?? null
}

/** The metadata of a page; `address` is where it came from, where that is known. */
export function metadataOf(page: MarkupElement, address: string | null): PageMetadata {
  const facts = factsOf(page, address)
  const language = languageOf(facts)
  const publisher = siteNameOf(facts)
  const { url, elsewhere } = addressOf(facts, address, publisher)
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
  const title = plain(titleOf(facts, publisher, url))
  const beside = publisher === null ? besideTitle(facts, title) : null
  const otherTitles = [facts.described?.title ?? null, firstMeta(facts, 'og:title', 'twitter:title')]
    .flatMap((one) => plain(one) ?? [])
    .filter((one) => !letters(one).includes(letters(title ?? '')))
  return {
    title,
    ...(otherTitles.length > 0 && { otherTitles: [...new Set(otherTitles)] }),
    ...(beside !== null && { besideTitle: beside }),
    bylines: bylinesOf(facts, publisher, url).map(plainText),
    published: dateOf(facts, 'published', url, language),
    modified: dateOf(facts, 'modified', url, language),
    url,
    publisher,
    language,
    credits: [...new Set(credits.map(plainText))].filter((one) => one !== ''),
    ...(sections.length > 0 && { sections: [...new Set(sections.map(plainText))] }),
    ...(facts.described?.cut !== undefined && { cut: facts.described.cut }),
    ...(facts.described?.perhaps !== undefined && { perhaps: facts.described.perhaps }),
    body: facts.described?.body ?? null,
    elsewhere,
  }
}
