import { blocksOf, type PageBlock } from './html-blocks.ts'
import { endsArticle, isAuthorNote, isFurnitureText, isOverTeasers, roleOf } from './html-furniture.ts'
import { isUnderPicture } from './html-byline-places.ts'
import { withPostsWhole } from './html-posts.ts'
import { ofReaders } from './html-readers.ts'
import { elementsOf, holds, type MarkupElement } from './markup.ts'

/** Characters of running text that a block brings as evidence of an article. */
function proseOf(block: PageBlock): number {
  const length = block.text.length
  if (block.kind === 'heading' || length < 25 || block.linked > length / 3) return 0
  const isSentence = /[.!?…:;,”"’']/.test(block.text)
  if (block.kind === 'list-item') return length < 80 ? 0 : length / 2
  return length < 80 && !isSentence ? 0 : length
}

/** The running text in each element, its children’s included. */
function massesOf(page: MarkupElement, blocks: readonly PageBlock[]): Map<MarkupElement, number> {
  const masses = new Map<MarkupElement, number>()
  for (const block of blocks) masses.set(block.within, (masses.get(block.within) ?? 0) + proseOf(block))
  const elements = [page, ...elementsOf(page)]
  for (const element of elements.reverse()) {
    const mass = masses.get(element) ?? 0
    if (mass > 0 && element !== page && element.parent !== null)
      masses.set(element.parent, (masses.get(element.parent) ?? 0) + mass)
  }
  return masses
}

const kindOfElement = ({ name, attributes }: MarkupElement) => `${name} ${attributes['class'] ?? ''}`

/** The running text of all elements of one name and class: the captions of a gallery are its article. */
function massesAlike(masses: Map<MarkupElement, number>): Map<string, number> {
  const alike = new Map<string, number>()
  for (const [element, mass] of masses)
    if (mass > 0) alike.set(kindOfElement(element), (alike.get(kindOfElement(element)) ?? 0) + mass)
  return alike
}

/** Whether an element or one around it is to be left out, remembered for the many blocks that share it. */
function leftOut(page: MarkupElement, blocks: readonly PageBlock[]): (element: MarkupElement) => boolean {
  const known = new Map<MarkupElement, boolean>()
  const masses = massesOf(page, blocks)
  const total = masses.get(page) ?? 0
  const alike = massesAlike(masses)
  const readers = ofReaders(blocks)
  const own = (element: MarkupElement): boolean => {
    const role = readers.has(element) ? 'apart' : roleOf(element)
    if (role === null) return false
    const mass = masses.get(element) ?? 0
    // A wrapper around the article may be named for one thing beside it: “with-sidebar”, “share-container”.
    if (role === 'apart') return total - mass >= Math.min(250, total / 4)
    return mass <= total * 0.35 && (alike.get(kindOfElement(element)) ?? 0) <= total * 0.5
  }
  return (element) => {
    const path: MarkupElement[] = []
    let at: MarkupElement | null = element
    while (at !== null && !known.has(at)) {
      path.push(at)
      at = at.parent
    }
    let out = at === null ? false : (known.get(at) ?? false)
    for (const one of path.reverse()) {
      out = out || own(one)
      known.set(one, out)
    }
    return out
  }
}

const bodyNames =
  /(^|[\s_-])(article|entry|post|story|page|main|body|content)[_-]*(article|entry|post|story|body|content|text|copy)($|[\s_-])|articlebody|storybody|postbody/i

function isNamedBody(element: MarkupElement): boolean {
  const { attributes, name } = element
  if (/articleBody|\btext\b/.test(attributes['itemprop'] ?? '')) return true
  if (name === 'article' || name === 'main' || attributes['role'] === 'main') return true
  return bodyNames.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)
}

/** The element that holds the article: the deepest one with nearly all running text, or a named one with most of it. */
function articleElement(page: MarkupElement, masses: Map<MarkupElement, number>): MarkupElement {
  const total = masses.get(page) ?? 0
  if (total === 0) return page
  let best = page
  let bestScore = 0
  for (const element of [page, ...elementsOf(page)]) {
    const mass = masses.get(element) ?? 0
    if (mass < total / 2) continue
    const share = mass / total
    const score = share >= 0.9 ? 3 : isNamedBody(element) && share >= 0.6 ? 2 : share >= 0.75 ? 2 : 1
    // Deeper wins among equals: the walk goes down.
    if (score >= bestScore) {
      best = element
      bestScore = score
    }
  }
  return best
}

/** The blocks of the article on a page, in reading order. */
export function bodyBlocks(page: MarkupElement): PageBlock[] {
  const all = withPostsWhole(blocksOf(page))
  const isOut = leftOut(page, all)
  const inside = all.filter((block) => !isOut(block.within))
  const article = articleElement(page, massesOf(page, inside))
  const isIn = inside.map((block) => holds(article, block.within.offset))
  const first = isIn.indexOf(true)
  if (first === -1) return []
  const title = titleIndex(inside, isIn, first)
  return withoutFurniture(
    inside.filter((block, at) => {
      if (title !== -1 && at < title) return false
      // The standfirst often stands beside the text, below the title.
      return isIn[at] === true || (title !== -1 && at < first && proseOf(block) > 40)
    }),
  )
}

/** The blocks of a piece of HTML that is an article already, such as the content of a feed’s item. */
export function fragmentBlocks(fragment: MarkupElement): PageBlock[] {
  const all = withPostsWhole(blocksOf(fragment))
  const isOut = leftOut(fragment, all)
  return withoutFurniture(all.filter((block) => !isOut(block.within)))
}

/** The last main heading before the article or at its head: where it begins; -1 where it has none. */
function titleIndex(blocks: readonly PageBlock[], isIn: readonly boolean[], first: number): number {
  const masses = blocks.map((block, at) => (isIn[at] === true ? proseOf(block) : 0))
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  let title = -1
  let before = 0
  for (const [at, block] of blocks.entries()) {
    if (block.depth === 1 && (at < first || isIn[at] === true)) title = at
    before += masses[at] ?? 0
    if (before >= total * 0.1) break
  }
  return title
}

/** The element that the most running text stands directly in. */
function mainParent(blocks: readonly PageBlock[]): MarkupElement | null {
  const masses = new Map<MarkupElement, number>()
  let best: MarkupElement | null = null
  for (const block of blocks) {
    const parent = block.within.parent ?? block.within
    const mass = (masses.get(parent) ?? 0) + proseOf(block)
    masses.set(parent, mass)
    if (best === null || mass > (masses.get(best) ?? 0)) best = parent
  }
  return best
}

function withoutFurniture(blocks: readonly PageBlock[]): PageBlock[] {
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0)
  const main = mainParent(blocks)
  const kept: PageBlock[] = []
  let read = 0
  let ended = false
  for (const [at, block] of blocks.entries()) {
    if (!ended && endsArticle(block.text) && read > total * 0.6) {
      ended = true
      const next = blocks[at + 1]
      if (isOverTeasers(block) && next !== undefined && proseOf(next) > 0) break
      // A box in the middle may look like the end; then the text goes on beside it.
      const beside = blocks.slice(at + 1).filter((later) => later.within.parent === main)
      if (beside.reduce((sum, later) => sum + proseOf(later), 0) < total * 0.1) break
    }
    if (ended && (block.within.parent !== main || proseOf(block) === 0)) continue
    read += proseOf(block)
    const isLinked = block.linked > block.text.length * 0.6
    if (block.kind !== 'heading' && isLinked) continue
    // a word or two right below a picture name who took it
    if (
      block.kind === 'paragraph' &&
      block.text.length < 40 &&
      !/[.!?]$/.test(block.text) &&
      isUnderPicture(block.within)
    )
      continue
    if (isFurnitureText(block.text) || !/[\p{L}\p{N}]{2}|\p{Lo}/u.test(block.text)) continue
    kept.push(block)
  }
  while (kept.length > 0 && isTrailer(kept)) kept.pop()
  return withDropCaps(kept)
}

/** Whether the last block is no text: a heading of nothing, or a word on the author. */
function isTrailer(blocks: readonly PageBlock[]): boolean {
  const last = blocks.at(-1)
  return last !== undefined && (last.kind === 'heading' || (blocks.length > 3 && isAuthorNote(last.text)))
}

/** “T” and “urkey, Poland” are one paragraph whose first letter is set large. */
function withDropCaps(blocks: readonly PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (before !== undefined && /^[“"‘']?\p{Lu}$/u.test(before.text) && /^\p{Ll}/u.test(block.text))
      joined[joined.length - 1] = { ...block, text: before.text + block.text, offset: before.offset }
    else joined.push(block)
  }
  return joined
}
