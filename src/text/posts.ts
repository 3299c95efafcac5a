import type { Span } from '../model/reading.ts'

/** A post of a social network that a text shows, with the line that signs it. */
export type Post = Span & {
  /** Who signs it. */
  author: Span
}

/** “— Ada Ruiz (@adaruiz) December 27, 2025”. */
const signature =
  /\s?—\s([^()\n—]{2,50}?)\s\(@\w{1,20}\)(?:\s(?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2} \p{Lu}\p{L}+),? \d{4})?/gu

/** The posts of a text, each from the beginning of its paragraph or from the end of the post before it. */
export function postsIn(text: string): Post[] {
  const posts: Post[] = []
  for (const found of text.matchAll(signature)) {
    const [whole, name = ''] = found
    const paragraph = text.lastIndexOf('\n\n', found.index)
    const start = Math.max(paragraph < 0 ? 0 : paragraph + 2, posts.at(-1)?.end ?? 0)
    const from = found.index + whole.indexOf(name)
    posts.push({
      start,
      end: found.index + whole.length,
      author: { start: from, end: from + name.length },
    })
  }
  return posts
}
