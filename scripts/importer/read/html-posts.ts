import { postsIn } from '../../../src/text/attribution/quotations/posts.ts'
import type { PageBlock } from './html-blocks.ts'
import { textOf, type MarkupElement } from './markup.ts'

/** What social networks name the quotation by which a page shows a post, before their scripts make a frame of it. */
const embedding =
  /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|instagram-media|tiktok-embed|mastodon-embed|reddit-(?:embed-bq|card)|text-post-media|fb-xfbml-parse-ignore)(?=[\s-]|$)/

/** Longer than this, a quotation is no post. */
const longest = 4000

const isSigned = (text: string): boolean => postsIn(text).length > 0

/** Whether a quotation is a post: as its network names it, or by the line that signs it, where a page has kept no names. */
export const isPost = (element: MarkupElement): boolean =>
  element.name === 'blockquote' &&
  (embedding.test(element.attributes['class'] ?? '') || isSigned(textOf(element, longest)))

/**
 * Blocks in which each post that a page shows is one paragraph, the line that signs it included: whose words they are stands at their
 * end. One that nobody signs is marked, as nobody can tell whose it is.
 */
export function withPostsWhole(blocks: readonly PageBlock[]): PageBlock[] {
  const known = new Map<MarkupElement, MarkupElement | null>()
  const postAround = (element: MarkupElement): MarkupElement | null => {
    const found = known.get(element)
    if (found !== undefined) return found
    const around = isPost(element) ? element : element.parent === null ? null : postAround(element.parent)
    known.set(element, around)
    return around
  }
  const whole: PageBlock[] = []
  let last: MarkupElement | null = null
  for (const block of blocks) {
    const post = postAround(block.within)
    const before = whole.at(-1)
    if (post === null || before === undefined || post !== last)
      whole.push(post === null ? block : { ...block, kind: 'paragraph', depth: 0, within: post })
    else
      whole[whole.length - 1] = {
        ...before,
        text: `${before.text} ${block.text}`,
        linked: before.linked + block.linked,
        emphasised: before.emphasised + block.emphasised,
      }
    last = post
  }
  return whole.map((block) =>
    known.get(block.within) === block.within && !isSigned(block.text) ? { ...block, unsigned: true } : block,
  )
}
