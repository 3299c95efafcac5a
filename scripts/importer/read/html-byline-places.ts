import { isPost } from './html-posts.ts'
import { cleanByline, isName } from './byline-name.ts'
import { blocksOf } from './html-blocks.ts'
import type { PageFacts } from './html-facts.ts'
import { elementsOf, find, fold, isElement, textOf, type MarkupElement } from './markup.ts'

// Where a page shows who wrote it.

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

/**
 * Elements that stand within comments, teasers, boxes or posts of others name other people and days; a box around much of a page is no
 * box.
 */
export function isElsewhere(element: MarkupElement): boolean {
  let widest = 0
  let top = element
  for (let at: MarkupElement | null = element; at !== null; at = at.parent) {
    top = at
    if (at.name === 'nav' || isPost(at)) return true
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

/** The names in elements marked as a byline, by their schema, their class or their links. */
export function markedBylines(facts: PageFacts, publisher: string | null): string[] {
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
export function printedByline(
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
export function bylineLine(facts: PageFacts, publisher: string | null): string[] {
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

/** Whether it is within a picture or its caption, by the element or by the names it is given. */
export function isOfPicture(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent)
    if (
      at.name === 'figure' ||
      at.name === 'figcaption' ||
      /(^|[\s_-])(image|img|picture|photo|caption|figure|media|gallery|video)/i.test(namesOf(at))
    )
      return true
  return false
}

/** Whether nothing but a picture stands right before it: whoever is named there took it. */
export function isUnderPicture(within: MarkupElement): boolean {
  const before = within.parent === null ? undefined : elementsBefore(within.parent).get(within)
  return before !== undefined && /^(?:img|amp-img|picture|figure|video)$/.test(before.name)
}

/** For each element in another the one before it. A page may have 100,000 paragraphs side by side. */
function elementsBefore(parent: MarkupElement): ReadonlyMap<MarkupElement, MarkupElement> {
  const known = before.get(parent)
  if (known !== undefined) return known
  const elements = parent.children.filter((one) => isElement(one))
  const made = new Map(elements.slice(1).map((one, at) => [one, elements[at]!]))
  before.set(parent, made)
  return made
}
const before = new WeakMap<MarkupElement, ReadonlyMap<MarkupElement, MarkupElement>>()
