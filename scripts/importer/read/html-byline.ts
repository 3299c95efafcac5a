import type { PageFacts } from './html-metadata.ts'
import { elementsOf, find, fold, textOf, type MarkupElement } from './markup.ts'

const metaNames = [
  'author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'cxenseparse:author',
  'article.author',
  'og:article:author',
  'article:author',
  'og:author',
  'twitter:creator',
]
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Words that stand where a name would, on the pages of many publishers. */
const noName =
  /^(no author|admin(istrator)?|staff|author|authors|editor|guest|unknown|anonymous|website|twitter|facebook|instagram|email|archives?|bio|profile|follow|contact|posts?|all posts|more|none|null|undefined)$/i

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 120 || noName.test(text) || text.split(' ').length > 14) return false
  return !/https?:|^@|^www\.|[<>{}]|\.(com|org|net)$/i.test(text) && /\p{L}{2}/u.test(text)
}

/** Without “By” and the like, and without what follows the names: “| Published 3 May”, “, CNN” of CNN’s own people. */
export function cleanByline(text: string, publisher: string | null = null): string {
  const clean = fold(text)
    .replace(/^((written|posted|published|reported|reporting|story|words|text|article|review) )?(by|von|par|por|authors?|autor)\b\s*:?\s*/i, '')
    .replace(/\s*[|•·@].*$/u, '')
    .replace(/\s*\b(published|updated|posted|on)\b\s*:?\s*(\p{L}+,? )?(\p{L}{3,9}\.? \d|\d).*$/iu, '')
    .replace(/[\s,;:–—-]+$/u, '')
  const [, names, house] = /^(.+?)(?:,| for) ([^,]+)$/i.exec(clean) ?? []
  return names !== undefined && publisher !== null && letters(house ?? '') === letters(publisher) ? names : clean
}

const bylineWords =
  /(^|[\s_-])(by-?lines?|authors?|article-author|post-author|entry-author|author-name|writers?|contributors?)($|[\s_-])/i
const nameWords = /(^|[\s_-])(author-+name|author_+name|byline-+name|fn|author-+link|name)($|[\s_-])/i

const namesOf = ({ attributes }: MarkupElement) =>
  `${attributes['class'] ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['id'] ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2')

function isMarked(element: MarkupElement): boolean {
  const { attributes } = element
  return (
    /\bauthor\b/i.test(attributes['rel'] ?? '') ||
    /\b(author|creator)\b/i.test(attributes['itemprop'] ?? '') ||
    bylineWords.test(namesOf(element))
  )
}

const elsewhere = /comment|related|sidebar|teaser|recommend|footer|widget|promo|popular|trending|latest|reference/i

/** Elements that stand within comments, teasers or boxes name other people. */
export function isElsewhere(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent) {
    if (at.name === 'body' || at.name === 'html') return false
    if (at.name === 'article' || at.name === 'main') continue
    if (elsewhere.test(`${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`)) return true
  }
  return false
}

const profile = /\/(authors?|by|staff|writers?|contributors?|profiles?|people|persons?|reporters?|columnists?|newsteam|journalists?|team|bios?)\//i

/** The links to people’s pages within an element; a byline’s names are what they read. */
function profileLinks(element: MarkupElement): string[] {
  return [...elementsOf(element)]
    .filter((one) => one.name === 'a' && (profile.test(one.attributes['href'] ?? '') || /\bauthor\b/.test(one.attributes['rel'] ?? '')))
    .map((one) => fold(textOf(one, 200)))
    .filter(isName)
}

/** How far apart, in characters of the source, two names of one byline may stand. */
const widestByline = 4000

function markedBylines(facts: PageFacts, publisher: string | null): string[] {
  const marked = facts.elements.filter((element) => isMarked(element)).slice(0, 200).filter((element) => !isElsewhere(element))
  const around = new Set<MarkupElement>()
  for (const element of marked) for (let at = element.parent; at !== null && !around.has(at); at = at.parent) around.add(at)
  const innermost = marked.filter((element) => !around.has(element))
  const isExplicit = (element: MarkupElement) => element.attributes['itemprop'] !== undefined || element.attributes['rel'] !== undefined
  const groups = [innermost.filter(isExplicit), innermost.filter((one) => nameWords.test(namesOf(one))), innermost]
  for (const group of groups) {
    const named = group
      .map((element) => {
        const inner = find(element, 'name') ?? [...elementsOf(element)].find((one) => /\bname\b/.test(one.attributes['itemprop'] ?? ''))
        const links = profileLinks(element)
        const text = element.attributes['content'] ?? textOf(inner ?? element, 400)
        return { offset: element.offset, names: links.length > 0 ? links : [cleanByline(text, publisher)] }
      })
      .map(({ offset, names }) => ({ offset, names: names.filter((text) => isName(text) && text.length < 100) }))
      .filter(({ names }) => names.length > 0)
    const start = named[0]?.offset ?? 0
    const names = named.filter(({ offset }) => offset - start < widestByline).flatMap((one) => one.names)
    if (names.length > 0) return names
  }
  return []
}

const printed = /^(?:(?:written|posted|reported|words|story|text) )?by:? ((?:\p{Lu}[\p{L}.'’-]+|\p{Lu}\.|de|van|von|der|and|&|,|the|for| )+)/iu

/** A short line “By Ann Lee” below the main heading. */
function printedByline(facts: PageFacts, publisher: string | null): string[] {
  const heading = facts.elements.find((element) => element.name === 'h1')
  const start = heading?.offset ?? 0
  const lines = facts.elements.filter(
    (element) =>
      element.offset >= start && /^(p|div|span|address|li|h[2-6]|em|td|cite|small)$/.test(element.name) && element.end - element.offset < 2000,
  )
  for (const line of lines.slice(0, 400)) {
    const text = fold(textOf(line, 200))
    if (text.length > 150 || !/^(written |posted |reported |words |story |text )?by\b/i.test(text) || isElsewhere(line)) continue
    const links = profileLinks(line)
    if (links.length > 0) return links
    const found = printed.exec(text)?.[1]
    const name = found === undefined ? '' : cleanByline(found, publisher)
    if (/^\p{Lu}/u.test(name) && isName(name) && name.split(' ').length < 10) return [name]
  }
  return []
}

/** Bylines as the page gives them, one entry a person where it keeps them apart. */
export function bylinesOf(facts: PageFacts, publisher: string | null): string[] {
  const described = facts.described?.authors ?? []
  const metas = metaNames.map((name) => facts.meta.get(name) ?? [])
  const isHouse = (name: string) => publisher !== null && letters(publisher) === letters(name)
  let house: string[] = []
  for (const find of [() => described, ...metas.map((meta) => () => meta), () => markedBylines(facts, publisher), () => printedByline(facts, publisher)]) {
    const clean = [...new Set(find().map((name) => cleanByline(name, publisher)).filter(isName))]
    if (clean.length > 0 && !clean.every(isHouse)) return clean
    if (house.length === 0) house = clean
  }
  return house
}
