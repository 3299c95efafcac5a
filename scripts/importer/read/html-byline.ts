import type { PageFacts } from './html-metadata.ts'
import { elementsOf, fold, textOf, type MarkupElement } from './markup.ts'

const metaNames = [
  'author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'article.author',
  'og:article:author',
  'article:author',
  'twitter:data1',
]

const isName = (text: string) =>
  text.length > 1 &&
  text.length < 120 &&
  !/^https?:|^@|^www\.|[<>{}]|\.(com|org|net)$/i.test(text) &&
  /\p{L}{2}/u.test(text) &&
  text.split(' ').length <= 14

/** Without “By” and the like, and what follows the names: “| Published 3 May”. */
export function cleanByline(text: string): string {
  return fold(text)
    .replace(
      /^(written |posted |published |reported |story |words |text |article )?(by|von|par|por|di|author|authors|autor)\b\s*:?\s*/i,
      '',
    )
    .replace(/\s*[|•·].*$/u, '')
    .replace(/\s*\b(published|updated|posted|on)\b\s*:?\s*(\p{L}+,? )?(\p{L}{3,9}\.? \d|\d).*$/iu, '')
    .replace(/[\s,;:–—-]+$/u, '')
}

const bylineWords =
  /(^|[\s_-])(by-?line|author|authors|article-author|post-author|entry-author|author-name|byline-name|writer|contributor)s?($|[\s_-]|__)/i

function isMarked(element: MarkupElement): boolean {
  const { attributes } = element
  return (
    /\bauthor\b/i.test(attributes['rel'] ?? '') ||
    /\b(author|creator)\b/i.test(attributes['itemprop'] ?? '') ||
    bylineWords.test((attributes['class'] ?? '').replace(/([a-z])([A-Z])/g, '$1-$2'))
  )
}

/** Elements that stand within comments, teasers or boxes name other people. */
function isElsewhere(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent)
    if (
      /comment|related|sidebar|teaser|recommend|footer|widget|promo|popular|trending|latest/i.test(
        `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`,
      ) &&
      at.name !== 'body' &&
      at.name !== 'html'
    )
      return true
  return false
}

function printedBylines(facts: PageFacts): string[] {
  const marked = facts.elements.filter((element) => isMarked(element) && !isElsewhere(element))
  const innermost = marked.filter(
    (element) => ![...elementsOf(element)].some((below) => marked.includes(below)),
  )
  const strong = innermost.filter(
    (element) => element.attributes['itemprop'] !== undefined || element.attributes['rel'] !== undefined,
  )
  for (const group of [strong, innermost]) {
    const names = group
      .map((element) => cleanByline(textOf(element, 400)))
      .filter((text) => isName(text) && text.length < 80)
    if (names.length > 0) return names.slice(0, 6)
  }
  return []
}

/** Bylines as the page gives them, one entry a person where it keeps them apart. */
export function bylinesOf(facts: PageFacts): string[] {
  const described = facts.described?.authors ?? []
  const metas = metaNames.map((name) => facts.meta.get(name) ?? [])
  const candidates = [described, ...metas, printedBylines(facts)]
  for (const names of candidates) {
    const clean = [...new Set(names.map(cleanByline).filter(isName))]
    if (clean.length > 0) return clean
  }
  return []
}
