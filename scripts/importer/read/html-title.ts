import type { PageFacts } from './html-metadata.ts'
import { firstMeta } from './html-metadata.ts'
import { fold, textOf, type MarkupElement } from './markup.ts'

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Pieces of a title between the marks that set off a site’s name: “Headline | Section - Site”. */
const separators = /\s+[|–—·•»«›:/\\-]+\s+|\s*[|»«]\s*/u

/** The title without the name of its site, which stands behind or before a dash, bar or dot. */
export function withoutSite(title: string, names: readonly string[]): string {
  const sites = names.map(letters).filter((name) => name.length > 2)
  const isSite = (piece: string) => {
    const bare = letters(piece)
    return (
      bare !== '' &&
      sites.some(
        (site) =>
          bare === site ||
          (bare.length > 4 && site.includes(bare)) ||
          (bare.length < 40 && bare.includes(site) && site.length > 4),
      )
    )
  }
  let rest = title
  for (;;) {
    const pieces = [...rest.matchAll(new RegExp(separators, 'gu'))]
    const last = pieces.at(-1)
    const first = pieces[0]
    if (last !== undefined && isSite(rest.slice(last.index + last[0].length)))
      rest = rest.slice(0, last.index)
    else if (first !== undefined && isSite(rest.slice(0, first.index)))
      rest = rest.slice(first.index + first[0].length)
    else return rest.trim()
  }
}

/** Names a site goes by: as it gives it, and in its address. */
function siteNames(publisher: string | null, url: string | null): string[] {
  const host = url === null ? null : (URL.parse(url)?.hostname.replace(/^www\./, '') ?? null)
  const parts = host?.split('.') ?? []
  return [
    publisher,
    host,
    ...(parts.length > 1 ? parts.slice(0, -1).filter((part) => part.length > 3) : []),
  ].filter((one) => one !== null)
}

function headings(facts: PageFacts): MarkupElement[] {
  return facts.elements.filter((element) => element.name === 'h1')
}

/**
 * The headline. What the page prints as its only or best matching main heading goes before what its metadata say, since
 * these are often written for search engines; both are matched against each other.
 */
export function titleOf(facts: PageFacts, publisher: string | null, url: string | null): string | null {
  const names = siteNames(publisher, url)
  const tag = facts.elements.find((element) => element.name === 'title' && element.parent?.name !== 'svg')
  const declared = [
    facts.described?.title,
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
    tag === undefined ? null : fold(textOf(tag)),
  ]
    .filter((one) => one !== null && one !== undefined)
    .map((one) => withoutSite(fold(one), names))
    .filter((one) => one !== '' && !names.some((name) => letters(name) === letters(one)))
  const printed = headings(facts)
    .map((heading) => withoutSite(fold(textOf(heading)), names))
    .filter(
      (one) =>
        letters(one).length > 3 && one.length < 300 && !names.some((name) => letters(name) === letters(one)),
    )
  const agreed = printed.find((heading) =>
    declared.some(
      (one) => letters(one).includes(letters(heading)) || letters(heading).includes(letters(one)),
    ),
  )
  if (agreed !== undefined) return agreed
  return declared[0] ?? printed[0] ?? null
}
