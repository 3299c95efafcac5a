import { blocksOf, type PageBlock } from './html-blocks.ts'
import { isElsewhere, isOfPicture, isUnderPicture } from './html-byline-places.ts'
import type { MarkupElement } from './markup.ts'

/** A credit is shorter, in letters, and stands within so many blocks of the text. */
const longest = 240
const nearest = 12

/** Words by which makers of pages call lists of tags, boxes on other things, and what is said of the author. */
const other =
  /(?:^|[\s_-])(?:tags?|tag-?list|topics?|shar\w+|social|bio|biography|newsletter|promo|ads?|advert\w*|menu|breadcrumbs?)(?:$|[\s_-])/i

/** Parts of a page that are about other articles, about the site or about its author. */
function isApart({ name, attributes }: MarkupElement): boolean {
  return (
    /^(?:aside|nav|form)$/.test(name) ||
    (name === 'footer' && attributes['class'] === undefined) ||
    (name !== 'body' &&
      name !== 'html' &&
      other.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`))
  )
}

function standsApart(block: PageBlock): boolean {
  if (isUnderPicture(block.within)) return true
  if (isOfPicture(block.within) || isElsewhere(block.within)) return true
  for (let at: MarkupElement | null = block.within; at !== null; at = at.parent) if (isApart(at)) return true
  return false
}

/**
 * The short lines between a page’s headline and its text, and those right below the text up to the next heading: bylines, credits
 * and dates that are no part of the text. Lines of pictures, menus and boxes on other articles are none of them.
 * @param kept the blocks that were taken for the article
 */
export function linesAround(
  page: MarkupElement,
  kept: readonly PageBlock[],
): { above: string[]; below: string[] } {
  const prose = kept.filter(({ kind, text }) => kind !== 'heading' && text.length > 80)
  const [first, last] = [prose[0], prose.at(-1)]
  if (first === undefined || last === undefined) return { above: [], below: [] }
  const own = new Set(kept.map(({ offset }) => offset))
  const all = blocksOf(page)
  const start = all.findLastIndex(({ depth, offset }) => depth === 1 && offset < first.offset)
  const lead = all.findIndex(({ offset }) => offset === first.offset)
  const end = all.findIndex(({ offset }) => offset === last.offset)
  const after = all.slice(end + 1, end + 1 + nearest)
  const heading = after.findIndex(({ kind, within }) => kind === 'heading' || isElsewhere(within))
  const isLine = (block: PageBlock) =>
    block.kind !== 'heading' && block.text.length <= longest && !own.has(block.offset) && !standsApart(block)
  const textsOf = (blocks: readonly PageBlock[]) => blocks.filter(isLine).map(({ text }) => text)
  return {
    above: textsOf(all.slice(Math.max(start + 1, lead - nearest), Math.max(lead, 0))),
    below: textsOf(heading === -1 ? after : after.slice(0, heading)),
  }
}
