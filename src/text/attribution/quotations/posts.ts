import type { Span } from '../../../model/reading.ts'
import type { Saying } from './sayings.ts'
import type { Speaker } from '../speakers/scene.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedText } from '../../tags/parse.ts'

/** A post of a social network that a text shows, with the line that signs it. */
export type Post = Span & {
  /** Who signs it. */
  author: Span
}

/** “— Ada Ruiz (@adaruiz) December 27, 2025”, “A post shared by Ada Ruiz (@ada.ruiz)”. */
const signature =
  /\s?(?:—|\bA post shared by)\s([^()\n—]{2,50}?)\s\(@\w[\w.@-]{0,63}\)(?:\s(?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2} \p{Lu}\p{L}+),? \d{4})?/gu

/**
 * Where the paragraph begins that a line signs which begins at `at`: its own, or the one before where it stands alone below it.
 */
function paragraphSigned(text: string, at: number): number {
  const own = startOfParagraph(text, at)
  return own > 0 && text.slice(own, at).trim() === '' ? startOfParagraph(text, own - 2) : own
}

const startOfParagraph = (text: string, at: number): number => {
  const before = text.lastIndexOf('\n\n', at - 1)
  return before < 0 ? 0 : before + 2
}

/** The posts of a text, each from the beginning of its paragraph or from the end of the post before it. */
export function postsIn(text: string): Post[] {
  const posts: Post[] = []
  for (const found of text.matchAll(signature)) {
    const [whole, name = ''] = found
    const sign = found.index + whole.length - whole.trimStart().length
    const from = found.index + whole.indexOf(name)
    posts.push({
      start: Math.max(paragraphSigned(text, sign), posts.at(-1)?.end ?? 0),
      end: found.index + whole.length,
      author: { start: from, end: from + name.length },
    })
  }
  return posts
}

const link = /(?:^|(?<=[.!?…"”]))(?:https?:\/\/|pic\.twitter\.com|#\p{L}|—$)/u

/** The words of a post without the links that it ends with, and the tags behind its last sentence; a tag may be a word of it. */
function withoutLinks(words: string): string {
  const rest = words.trimEnd()
  const last = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\n')) + 1
  const at = rest.slice(last).search(link)
  if (at < 0 || rest === '') return rest
  const before = rest.slice(0, last + at).trimEnd()
  const isTag = rest[last + at] === '#' && before !== ''
  const isWord = isTag && !/[.!?…"”]$|(?:^|\s)(?:#|https?:|pic\.)\S+$/u.test(before.slice(-80))
  return isWord ? rest : withoutLinks(before)
}

/**
 * The sentences of posts as their authors’ words, “The pier is closed! — Ada Ruiz (@adaruiz) May 5, 2025”, save those in which somebody
 * is said to speak already.
 * @param said what the text says in other ways that somebody said
 */
export function posted(
  { text, sentences }: ParsedText,
  entities: readonly Entity[],
  said: readonly Saying[],
): Saying[] {
  const told = new Set(said.flatMap(({ who, sentence }) => (who === null ? [] : [sentence])))
  return postsIn(text).flatMap(({ start, author }) => {
    const who = authorCalled(entities, text.slice(author.start, author.end))
    if (who === null) return []
    return sentences.flatMap((sentence, index): Saying[] => {
      if (sentence.start < start || sentence.start >= author.start || told.has(index)) return []
      const words = withoutLinks(text.slice(sentence.start, Math.min(sentence.end, author.start)))
      if (words === '') return []
      return [
        {
          source: [author.start, author.end],
          speaker: who.name,
          cue: null,
          content: [[sentence.start, sentence.start + words.length]],
          direct: true,
          kind: 'say',
          sentence: index,
          at: null,
          who,
        },
      ]
    })
  })
}

/** Whoever the text names so, or else a full name as it is signed; a single word may be an alias. */
function authorCalled(entities: readonly Entity[], name: string): Speaker | null {
  const entity =
    entities.find((one) => one.name === name || one.mentions.some(({ text }) => text === name)) ?? null
  if (entity === null && !/^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(name)) return null
  return { name: entity?.name ?? name, entity, head: '', plural: false }
}
