import { isNumeral } from '../text/numbers/numerals.ts'
import { fold } from '../text/terms/terms.ts'
import { tellingOf } from './numbers.ts'
import type { Fragment } from './pagefind.ts'

/** Some words of a quotation or of an analysis, with those marked that were asked for. */
export type Excerpt = {
  /** Who says it; null where the outlet does so itself, and for an analysis. */
  by: string | null
  words: { text: string; marked: boolean }[]
  /** Whether words of the same passage stand before the first, and after the last. */
  cut: [before: boolean, after: boolean]
}

/** So many words are shown, so many of them before the first that was asked for. */
const LENGTH = 28
const BEFORE = 8

type Passage = { start: number; end: number; by: string | null }

/** The words of a page as Pagefind counts them; between letters without blanks it sets marks of its own. */
export const wordsOf = ({ content, raw_content: raw = content }: Fragment): string[] =>
  raw.includes('\u200B') ? raw.split('\u200B').map(unescape) : content.split(/\s+/)

/** A word as it is compared with others: “sorine” for “Sørine,”. */
export const lettersOf = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]+/gu, '')

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')

/** What a page is found by and does not show stands in paragraphs of such ids. */
const isUnseen = (id: string): boolean => id.startsWith('by-')

/** The words of such a paragraph; none where the page has none. */
export function unseenWords({ anchors, ...fragment }: Fragment, what: string): string[] {
  const start = anchors.find(({ id }) => id === `by-${what}`)?.location ?? Infinity
  const ends = anchors.map(({ location }) => location).filter((at) => at > start)
  return wordsOf({ anchors, ...fragment }).slice(start, Math.min(...ends))
}

/** Which of these words were asked for, in whatever spelling or figures they stand. */
export function askedAmong(words: readonly string[], fragment: Fragment): Set<number> {
  const all = wordsOf(fragment)
  const asked = new Set(fragment.locations.map((at) => lettersOf(all[at] ?? '')))
  const marked = tellingOf(words, new Set([...asked].filter(isNumeral)))
  for (const [at, word] of words.entries())
    if (lettersOf(word) !== '' && asked.has(lettersOf(word))) marked.add(at)
  return marked
}

/** Where quotations and analysis stand among the words of a claim’s page; the statement stands before them, names after. */
function passagesOf({ anchors, meta }: Fragment, length: number): Passage[] {
  const names = (JSON.parse(meta['by'] ?? '[]') as string[]).values()
  const starts = anchors.toSorted((a, b) => a.location - b.location)
  return starts.flatMap(({ element, id, location: start }, at) => {
    const by = element === 'li' && id.startsWith('q-') ? names.next().value || null : null
    const end = starts[at + 1]?.location ?? length
    return isUnseen(id) || end <= start ? [] : [{ start, end, by }]
  })
}

/**
 * The passage with most of the words that were asked for; where a name alone has them, the first that somebody says. Null where
 * only the statement has them.
 */
export function excerptOf(fragment: Fragment): Excerpt | null {
  const all = wordsOf(fragment)
  const passages = passagesOf(fragment, all.length)
  // “Sorine” is found by the plain spelling among the names, where the passage has “Sørine”
  const hits = askedAmong(all, fragment)
  const unseen = Math.min(
    ...fragment.anchors.filter(({ id }) => isUnseen(id)).map(({ location }) => location),
  )
  const isNamed =
    [...hits].every((at) => at >= unseen) &&
    ['names', 'aliases'].some((what) => askedAmong(unseenWords(fragment, what), fragment).size > 0)
  const said = isNamed ? passages.find(({ by }) => by !== null) : undefined
  let best = said === undefined ? null : { passage: said, count: 0, first: said.start }
  for (const passage of passages) {
    const inside = [...hits].filter((at) => at >= passage.start && at < passage.end)
    if (inside.length > (best?.count ?? 0))
      best = { passage, count: inside.length, first: Math.min(...inside) }
  }
  if (best === null) return null
  const { start, end, by } = best.passage
  const from = Math.max(start, Math.min(best.first - BEFORE, end - LENGTH))
  const to = Math.min(end, from + LENGTH)
  return {
    by,
    words: all.slice(from, to).map((text, at) => ({ text, marked: hits.has(from + at) })),
    cut: [from > start, to < end],
  }
}
