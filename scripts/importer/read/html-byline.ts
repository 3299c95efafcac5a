import type { PageFacts } from './html-metadata.ts'
import { blocksOf } from './html-blocks.ts'
import { elementsOf, find, fold, isElement, textOf, type MarkupElement } from './markup.ts'

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

/** The author of a link’s preview, which names its own fields: `twitter:label1` “Written by”, `twitter:data1` “Ann Lee”. */
function previewAuthors({ meta }: PageFacts): string[] {
  const labels = ['twitter:label1', 'twitter:label2', 'twitter:label3']
  const label = labels.find((name) => /^(written by|author|by)$/i.test(meta.get(name)?.[0] ?? ''))
  return label === undefined ? [] : (meta.get(label.replace('label', 'data')) ?? [])
}

/** Words that stand where a name would, on the pages of many publishers. */
const noName =
  /^(no author|admin(istrator)?|staff|author|authors|editor|guest|unknown|anonymous|website|twitter|facebook|instagram|email|archives?|bio|profile|follow|contact|posts?|all posts|more|none|null|undefined)$/i

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 120 || noName.test(text) || text.split(' ').length > 14) return false
  if (/\b(edited|edition)\b/i.test(text)) return false
  return !/https?:|^@|^www\.|[<>{}]|\.(com|org|net)$/i.test(text) && /\p{L}{2}/u.test(text)
}

/** Without “By” and the like, and without what follows the names: “| Published 3 May”, “, CNN” of CNN’s own people. */
export function cleanByline(text: string, publisher: string | null = null): string {
  const clean = fold(text)
    .replace(/^[^\p{L}\p{N}@]+/u, '')
    .replace(/^(posted|published|updated|written|submitted)\b[^.]{0,60}?\bby\b:?\s*/i, '')
    .replace(
      /^((written|posted|published|reported|reporting|story|words|text|article|review) )?(by|von|par|por|authors?|autor)\b\s*:?\s*/i,
      '',
    )
    .replace(/(\s*[|•·@]|\s+[-–—]\s).*$/u, '')
    .replace(/\s*\b(published|updated|posted|on)\b\s*:?\s*(\p{L}+,? )?(\p{L}{3,9}\.? \d|\d).*$/iu, '')
    .replace(/\s+(Published|Updated|Posted)\b.*$/u, '')
    .replace(/(, (Ph\.?D|M\.?D|R\.?D|R\.?N|M\.?A|B\.?A|B\.?Sc|M\.?Sc|MBA|MPH|Esq|CPT|LD|RDN)\.?)+$/, '')
    .replace(/[\s,;:–—-]+$/u, '')
  const [, names, house] = /^(.+?)(?:,| for) ([^,]+)$/i.exec(clean) ?? []
  return names !== undefined && publisher !== null && letters(house ?? '') === letters(publisher)
    ? names
    : clean
}

const bylineWords =
  /(^|[\s_-])(by-?lines?|authors?|author-?names?|article-author|post-author|entry-author|author-name|writers?|contributors?)($|[\s_-])/i
const nameWords = /(^|[\s_-])(author[_-]*name|byline-+name|fn|author-+link|name)($|[\s_-])/i

const namesOf = ({ attributes }: MarkupElement) =>
  `${attributes['class'] ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['id'] ?? ''}`.replace(
    /([a-z])([A-Z])/g,
    '$1-$2',
  )

function isMarked(element: MarkupElement): boolean {
  const { attributes } = element
  return (
    /\bauthor\b/i.test(attributes['rel'] ?? '') ||
    /\b(author|creator)\b/i.test(attributes['itemprop'] ?? '') ||
    bylineWords.test(namesOf(element))
  )
}

const elsewhere =
  /comment|related|teaser|recommend|(?<!post-|entry-|article-)(?:footer|sidebar)|promo|popular|trending|latest|reference/i

/** Elements that stand within comments, teasers or boxes name other people; a box around much of a page is no box. */
export function isElsewhere(element: MarkupElement): boolean {
  let widest = 0
  let top = element
  for (let at: MarkupElement | null = element; at !== null; at = at.parent) {
    top = at
    if (at.name === 'nav') return true
    if (/^(article|main|body|html)$/.test(at.name)) continue
    if (elsewhere.test(`${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`)) {
      // The innermost decides: what is around a box of comments says nothing of it.
      if (widest === 0) widest = at.end - at.offset
    }
  }
  return widest > 0 && widest < (top.end - top.offset) / 4
}

const profile =
  /\/(authors?|by|staff|writers?|contributors?|profiles?|people|persons?|reporters?|columnists?|newsteam|journalists?|team|bios?)\//i

/** The links to people’s pages within an element; a byline’s names are what they read. */
function profileLinks(element: MarkupElement): string[] {
  return [...elementsOf(element)]
    .filter(
      (one) =>
        one.name === 'a' &&
        (profile.test(one.attributes['href'] ?? '') || /\bauthor\b/.test(one.attributes['rel'] ?? '')),
    )
    .map((one) => fold(textOf(one, 200)))
    .filter(isName)
}

/** The text of a byline, its parts set apart: “Ann Lee, Transport correspondent”. */
const lineOf = (element: MarkupElement) =>
  blocksOf(element)
    .map(({ text }) => text)
    .join(', ')
    .slice(0, 400)
    .replace(/^(by\W*), /i, '$1 ')

/** How far apart, in characters of the source, two names of one byline may stand. */
const widestByline = 4000

function markedBylines(facts: PageFacts, publisher: string | null): string[] {
  const marked = facts.elements
    .filter((element) => isMarked(element))
    .slice(0, 200)
    .filter((element) => !isElsewhere(element))
  const around = new Set<MarkupElement>()
  for (const element of marked)
    for (let at = element.parent; at !== null && !around.has(at); at = at.parent) around.add(at)
  const innermost = marked.filter((element) => !around.has(element))
  const isExplicit = (element: MarkupElement) =>
    element.attributes['itemprop'] !== undefined || element.attributes['rel'] !== undefined
  const groups = [
    innermost.filter(isExplicit),
    innermost.filter((one) => nameWords.test(namesOf(one))),
    innermost,
  ]
  for (const group of groups) {
    const named = group
      .map((element) => {
        const inner =
          find(element, 'name') ??
          [...elementsOf(element)].find((one) => /\bname\b/.test(one.attributes['itemprop'] ?? ''))
        const links = profileLinks(element)
        const text = element.attributes['content'] ?? lineOf(inner ?? element)
        return { offset: element.offset, names: links.length > 0 ? links : [cleanByline(text, publisher)] }
      })
      .map(({ offset, names }) => ({
        offset,
        names: names.filter((text) => isName(text) && text.length < 100),
      }))
      .filter(({ names }) => names.length > 0)
    const start = named[0]?.offset ?? 0
    const names = named.filter(({ offset }) => offset - start < widestByline).flatMap((one) => one.names)
    if (names.length > 0) return names
  }
  return []
}

const printed =
  /^\P{L}*(?:[Ww]ritten |[Pp]osted |[Ss]ubmitted |[Pp]ublished |[Rr]eported |[Ww]ords |[Ss]tory |[Tt]ext )?(?:By|by|BY):? ((?:\p{Lu}[\p{L}.'’-]+|\p{Lu}\.?(?=[ ,])|de|van|von|der|and|&|,|the|for| )+)/u

const wholeByline =
  /^(?:Written |Posted |Reported |Story )?(?:By|by|BY):? \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|and|&)){1,7}$/u

/** Whether “By” stands in an element of its own, before the name. */
const isAlone = (element: MarkupElement) => /^\W*by\W*$/i.test(textOf(element, 20))

/** The text of the element after it, or after what is wrapped around it alone. */
function nextText(element: MarkupElement): string {
  const siblings = element.parent?.children ?? []
  const next = siblings.slice(siblings.indexOf(element) + 1).find((one) => isElement(one))
  if (next !== undefined) return textOf(next, 200)
  return element.parent !== null && isAlone(element.parent) ? nextText(element.parent) : ''
}

/** A short line “By Ann Lee” below the main heading. */
function printedByline(
  facts: PageFacts,
  publisher: string | null,
  isHouse: (name: string) => boolean,
): string[] {
  const heading = facts.elements.find((element) => element.name === 'h1')
  const start = heading?.offset ?? 0
  const lines = facts.elements.filter(
    (element) =>
      element.offset >= start &&
      /^(p|div|span|address|li|h[2-6]|em|td|cite|small)$/.test(element.name) &&
      element.end - element.offset < 2000,
  )
  for (const line of lines.slice(0, 400)) {
    const text = fold(isAlone(line) ? `${textOf(line, 200)} ${nextText(line)}` : textOf(line, 200))
    if (
      text.length > 150 ||
      !/^\W*(written |posted |submitted |published |reported |words |story |text )?by\b/i.test(text) ||
      isElsewhere(line)
    )
      continue
    const links = profileLinks(line)
    if (links.length > 0 && !links.every(isHouse)) return links
    const found = printed.exec(text)?.[1]
    const name = found === undefined ? '' : cleanByline(found, publisher)
    if (/^\p{Lu}/u.test(name) && !isHouse(name) && isName(name) && name.split(' ').length <= 14) return [name]
  }
  return []
}

/** A line of its own that is nothing but “By Ann Lee”, where no element holds it alone. */
function bylineLine(facts: PageFacts, publisher: string | null): string[] {
  const line = facts
    .lines()
    .find(({ kind, text, within }) => kind !== 'heading' && wholeByline.test(text) && !isElsewhere(within))
  const name = line === undefined ? '' : cleanByline(line.text, publisher)
  return isName(name) ? [name] : []
}

const creditWords = /(^|[\s_-])(credits?|agency|wire|news-?source|source)($|[\s_-])/i

/** Short lines near the headline that are marked as a credit: `<p class="credit">JIJI</p>`. Those of pictures are none. */
export function printedCredits(facts: PageFacts): string[] {
  const heading = facts.elements.find((element) => element.name === 'h1')
  if (heading === undefined) return []
  return facts.elements
    .filter(({ offset }) => offset > heading.offset && offset < heading.end + widestByline)
    .filter((element) => creditWords.test(namesOf(element)))
    .slice(0, 50)
    .filter((element) => !isOfPicture(element) && !isElsewhere(element))
    .map((element) => fold(textOf(element, 100)))
    .filter((text) => text !== '' && text.length < 80 && !/photo|image|picture|getty/i.test(text))
}

function isOfPicture(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent)
    if (
      at.name === 'figure' ||
      at.name === 'figcaption' ||
      /(^|[\s_-])(image|photo|caption|figure|media|gallery|video)/i.test(at.attributes['class'] ?? '')
    )
      return true
  return false
}

/**
 * Bylines as the page gives them, one entry a person where it keeps them apart. Metadata often name who put the page up,
 * or the first of several, so the names that most of a page’s own accounts agree on are taken, in the fullest account.
 */
export function bylinesOf(facts: PageFacts, publisher: string | null, url: string | null): string[] {
  const host = letters(URL.parse(url ?? '')?.hostname ?? '')
  const isHouse = (name: string) =>
    letters(publisher ?? '') === letters(name) || (letters(name).length > 5 && host.includes(letters(name)))
  const clean = (names: readonly string[]) => [
    ...new Set(names.map((name) => cleanByline(name, publisher)).filter(isName)),
  ]
  const declared = [
    facts.described?.authors ?? [],
    ...metaNames.map((name) => facts.meta.get(name) ?? []),
    previewAuthors(facts),
  ].map(clean)
  const shown = [
    markedBylines(facts, publisher),
    printedByline(facts, publisher, isHouse),
    printedCredits(facts),
  ].map(clean)
  const accounts = [...declared, ...shown].filter((names) => names.length > 0)
  const isOrganisation = (name: string) => facts.described?.organisations.includes(name) === true
  const people = accounts.filter((names) => !names.every((name) => isHouse(name) || isOrganisation(name)))
  const support = people.map((one) => people.filter((other) => agree(one, other)).length)
  const best = people[support.indexOf(Math.max(...support))]
  if (best === undefined) return accounts[0] ?? bylineLine(facts, publisher)
  const size = (names: readonly string[]) => letters(names.join('')).length
  const fuller = declared.find((names) => agree(best, names) && size(names) > size(best) * 1.3)
  return fuller ?? best
}

/** Whether two accounts share a name, in whatever list or case. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [joined, otherJoined] = [letters(one.join(' ')), letters(other.join(' '))]
  return (
    one.some((name) => otherJoined.includes(letters(name))) ||
    other.some((name) => joined.includes(letters(name)))
  )
}
