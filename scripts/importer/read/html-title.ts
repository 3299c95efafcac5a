import { firstMeta, type PageFacts } from './html-facts.ts'
import { find, fold, letters, textOf } from './markup.ts'

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** The marks that set off a site’s name: “Headline | Section - Site”. */
const separators = /\s+[|–—·•»«:/\\-]+(?:\s+|$)|\s+--+\s*|\s*[|»«]\s*|\s+l\s+(?=\p{Lu}{2})/gu
/** Pieces of titles that name no article on any site. */
const general = new Set([
  'blogarchive',
  'home',
  'homepage',
  'news',
  'article',
  'articles',
  'blog',
  'untitled',
  'index',
  'aboutus',
])

function isSiteName(piece: string, sites: readonly string[]): boolean {
  const bare = letters(piece)
  if (general.has(bare)) return true
  return sites.some((site) => {
    if (bare === site) return true
    if (bare.length > 4 && site.includes(bare)) return true
    return site.length > 4 && bare.includes(site) && bare.length < site.length + 20
  })
}

/** The title without the name of its site, which stands behind or before a dash, bar or dot. */
function withoutSite(title: string, names: readonly string[]): string {
  const sites = names.map(letters).filter((name) => name.length > 2)
  let rest = title.trim()
  for (;;) {
    const marks = [...rest.matchAll(separators)]
    const [first, last] = [marks[0], marks.at(-1)]
    const label = /^([^:]{3,60}): +(?=\S)/.exec(rest)
    if (last !== undefined && isSiteName(rest.slice(last.index + last[0].length), sites))
      rest = rest.slice(0, last.index)
    else if (first !== undefined && isSiteName(rest.slice(0, first.index), sites))
      rest = rest.slice(first.index + first[0].length)
    else if (label !== null && sites.includes(letters(label[1] ?? ''))) rest = rest.slice(label[0].length)
    else return rest.trim()
  }
}

/** Names a site goes by: as it gives it, and in its address. */
function siteNames(publisher: string | null, url: string | null): string[] {
  const host = (url === null ? null : URL.parse(url)?.hostname.replace(/^www\./, '')) ?? null
  const parts = host?.split('.').slice(0, -1) ?? []
  return [publisher, host, ...parts.filter((part) => part.length > 3)].filter((one) => one !== null)
}

/** What the links to the front page read, a logo’s by its alternative text: names of the site. */
function homeNames(facts: PageFacts, url: string | null): string[] {
  const home = url === null ? '/' : new URL('/', url).href
  return facts.elements
    .filter(({ name, attributes }) => {
      const href = attributes['href']?.trim()
      return (
        name === 'a' && href !== undefined && (href === '/' || href === home || attributes['rel'] === 'home')
      )
    })
    .slice(0, 10)
    .map((link) => fold(textOf(link, 100)) || (find(link, 'img')?.attributes['alt'] ?? ''))
    .filter((name) => name.length > 2 && name.length < 60)
}

/** The share of two titles’ words that both have, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / Math.max(1, one.size + other.size)
}

/** The first headings of a page: no headline stands below so many. */
function headings(facts: PageFacts): string[] {
  return facts.elements
    .filter((element) => /^h[1-3]$/.test(element.name))
    .slice(0, 50)
    .map((element) => fold(textOf(element, 1000)))
}

/** Of “Site » Archive » Headline” the piece that the page prints as a heading too, where the main heading is the site. */
function printedPiece(facts: PageFacts, tag: string, heading: string): string | null {
  const pieces = tag.split(separators).map((one) => one.trim())
  if (!pieces.some((one) => letters(one) === letters(heading))) return null
  const shown = headings(facts).map(letters)
  return pieces.find((one) => one.length > heading.length && shown.includes(letters(one))) ?? null
}

/** The title in a page’s head. */
function headTitle(facts: PageFacts): string {
  const tagged = facts.elements.find((element) => element.name === 'title' && element.parent?.name !== 'svg')
  return tagged === undefined ? '' : fold(textOf(tagged, 1000))
}

/** What the title in a page’s head names last behind the headline: “Ferry runs aground | World | The Lantern”. */
export function besideTitle(facts: PageFacts, headline: string | null): string | null {
  const tag = headTitle(facts)
  const behind = headline !== null && tag.startsWith(headline) ? tag.slice(headline.length) : ''
  return behind.split(separators).at(-1)?.trim() || null
}

/**
 * The headline. What the page prints as its main heading goes before what its metadata say, since these are often written
 * for search engines; the metadata tell which heading it is.
 */
export function titleOf(facts: PageFacts, publisher: string | null, url: string | null): string | null {
  const tag = headTitle(facts)
  // Some templates give the headline as the site’s name.
  const site = publisher !== null && letters(publisher) === letters(tag) ? null : publisher
  const names = [...siteNames(site, url), ...homeNames(facts, url)]
  const isTitle = (one: string) =>
    letters(one).length > 2 &&
    one.length < 400 &&
    !general.has(letters(one)) &&
    !names.some((name) => letters(name).includes(letters(one)))
  const declared = [
    facts.described?.title ?? null,
    firstMeta(
      facts,
      'og:title',
      'twitter:title',
      'dc.title',
      'parsely-title',
      'sailthru.title',
      'citation_title',
      'headline',
      'title',
    ),
    tag,
  ]
    .filter((one) => one !== null)
    .map((one) => withoutSite(fold(one), names))
    .filter(isTitle)
  const printed = facts.elements
    .filter((element) => element.name === 'h1')
    .slice(0, 50)
    .map((heading) => withoutSite(fold(textOf(heading, 1000)), names))
    .filter((one, at, all) => isTitle(one) && all.indexOf(one) === at)
  const [only, ...others] = printed
  const alike = printed
    .map((heading) => ({ heading, best: Math.max(0, ...declared.map((one) => likeness(heading, one))) }))
    .sort((a, b) => b.best - a.best)[0]
  const heading =
    alike !== undefined && alike.best >= 0.4
      ? alike.heading
      : only !== undefined && others.length === 0 && wordsOf(only).size > 2
        ? only
        : null
  // A blog’s main heading may be its own name, or its category, and the headline a smaller one.
  const shown = new Set(headings(facts).map(letters))
  const exact = declared.find(
    (one) => shown.has(letters(one)) && letters(one).includes(letters(heading ?? '')),
  )
  if (exact !== undefined) return exact
  if (heading === null)
    return declared[0] ?? only ?? headings(facts).find(isTitle) ?? (tag === '' ? null : tag)
  // A heading may hold its section or standfirst too; then the metadata tell where the headline ends.
  const within = declared.find(
    (one) =>
      one.length < heading.length &&
      one.length > heading.length * 0.4 &&
      (heading.endsWith(one) || heading.startsWith(one)),
  )
  return within ?? printedPiece(facts, tag, heading) ?? heading
}
