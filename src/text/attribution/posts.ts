import { lastStartingBefore } from '../spans.ts'
import type { ParsedText } from '../parse.ts'
import { postsIn } from '../posts.ts'
import type { Scene, Speaker } from './scene.ts'
import type { Turn } from './turns.ts'

/** The links and tags that a post ends with. */
const links = /(?:\s*(?:https?:\/\/\S+|pic\.twitter\.com\/\S+|#[\p{L}\p{N}_]+|—))+\s*$/u

/** The sentences of the posts that a text shows: each is its author’s words, “The pier is closed! — Ada Ruiz (@adaruiz) May 5, 2025”. */
export function postedIn(parsed: ParsedText, scene: Scene): Turn[] {
  const { text, sentences } = parsed
  return postsIn(text).flatMap((post) => {
    const { author } = post
    const who = authorCalled(scene, text.slice(author.start, author.end))
    if (who === null) return []
    const said: Turn[] = []
    for (
      let at = Math.max(0, lastStartingBefore(sentences, post.start + 1));
      at < sentences.length;
      at += 1
    ) {
      const { start, end } = sentences[at]!
      if (start >= author.start) break
      const words = text.slice(start, Math.min(end, author.start)).replace(links, '')
      if (start >= post.start && words.trim() !== '')
        said.push({
          sentence: at,
          source: [author.start, author.end],
          content: [start, start + words.length],
          who,
          direct: true,
        })
    }
    return said
  })
}

/** Whoever the text names so, or else a full name as it is signed; a single word may be an alias. */
function authorCalled({ entities }: Scene, name: string): Speaker | null {
  const entity =
    entities.find((one) => one.name === name || one.mentions.some(({ text }) => text === name)) ?? null
  if (entity === null && !/^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(name)) return null
  return { name: entity?.name ?? name, entity, head: '', plural: false }
}
