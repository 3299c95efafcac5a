import type { Root } from 'mdast'
import { articleParagraphs } from './article-text.ts'

/** The passage of a text that looks most like words that do not stand in it, and where the two part. */
export type NearestPassage = {
  start: number
  /** The first words of the quotation that differ, with a little before them. */
  quoted: string
  /** What the text has in their place. */
  printed: string
}

const context = 12
const shown = 30
/** About as many letters as a line of a terminal has. */
const longest = 100

/** For messages only: a quotation is where its exact words are, or nowhere. */
export function nearestPassage(text: string, exact: string): NearestPassage | null {
  const words = [...exact.matchAll(/[\p{L}\p{N}]+/gu)]
  for (const size of [3, 2, 1]) {
    // Each run of words found votes for the place where the quotation would begin.
    const votes = new Map<number, { count: number; start: number; at: number }>()
    for (let index = 0; index + size <= words.length && index < 200; index++) {
      const from = words[index]?.index ?? 0
      const last = words[index + size - 1]
      const run = exact.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0))
      if (size === 1 && run.length < 5) continue
      for (
        let at = text.indexOf(run), hits = 0;
        at !== -1 && hits < 50;
        at = text.indexOf(run, at + 1), hits++
      ) {
        const start = Math.max(0, at - from)
        const bucket = Math.round(start / 40)
        const vote = votes.get(bucket) ?? { count: 0, start, at }
        votes.set(bucket, { ...vote, count: vote.count + 1 })
      }
    }
    const best = [...votes.values()].sort((a, b) => b.count - a.count || a.start - b.start)[0]
    // “of the” stands in any text: of few words half must be alike.
    if (best && (size > 2 || (best.count + size - 1) * 2 >= words.length))
      return passageAt(text, exact, beginning(text, exact, words, best))
  }
  return null
}

/**
 * Where the quotation's first words stand near an estimate, or the estimate: changes before a run shift it, but not into the paragraph
 * before the one that the run, found at a place, stands in.
 */
function beginning(
  text: string,
  exact: string,
  words: RegExpExecArray[],
  { start: estimate, at: found }: { start: number; at: number },
): number {
  const from = Math.max(0, estimate - 60)
  const around = text.slice(from, estimate + 60)
  for (const word of words.slice(0, 3).reverse()) {
    const at = around.indexOf(exact.slice(0, word.index + word[0].length))
    if (at !== -1) return from + at
  }
  const parted = exact.includes('\n\n') ? -1 : text.slice(estimate, found).lastIndexOf('\n\n')
  return parted === -1 ? estimate : estimate + parted + 2
}

function passageAt(text: string, exact: string, start: number): NearestPassage & { from: number } {
  let same = 0
  while (same < exact.length && exact[same] === text[start + same]) same++
  const from = wordStart(exact, Math.max(0, same - context))
  return {
    start,
    from,
    quoted: wordsFrom(exact, from, same + shown),
    printed:
      wordsFrom(text, wordStart(text, start + from), start + same + shown)
        .split('\n\n')[0]
        ?.trim() ?? '',
  }
}

/** Where the word at a place begins. */
const wordStart = (text: string, at: number): number => /\S*$/u.exec(text.slice(0, at))?.index ?? at

/** Words from the beginning of one to the end of that at another place. */
function wordsFrom(text: string, from: number, to: number): string {
  const rest = /\s/u.exec(text.slice(to))
  return text.slice(from, rest === null ? text.length : to + rest.index)
}

const paragraphAt = (text: string, offset: number) => text.slice(0, offset).split('\n\n').length

/** Words at most as long as a terminal’s line, cut between two of them where they are longer. */
export const shortened = (words: string) =>
  words.length <= longest ? words : `${/^.{1,99}(?=\s)/su.exec(words)?.[0] ?? words.slice(0, 99)}…`

/** Two wordings of one passage, as a message tells them: by how they begin, or around the first words that differ where they begin alike. */
export function partingOf(one: string, other: string): [string, string] {
  const begun: [string, string] = [shortened(one), shortened(other)]
  if (begun[0] !== begun[1]) return begun
  const { from, quoted, printed } = passageAt(other, one, 0)
  const cut = (whole: string, part: string) =>
    `${from > 0 ? '…' : ''}${part}${whole.endsWith(part) ? '' : '…'}`
  return [cut(one, quoted), cut(other, printed)]
}

const opening = '"\'“„«‘‚‹'

/** What stands between quotation marks that begin and end some words; null where none do. */
const unmarked = (exact: string): string | null =>
  new RegExp(`^\\s*[${opening}](.+)["'”“»’‘›]\\s*$`, 'su').exec(exact)?.[1]?.trim() ?? null

/** A text in which quotation marks, apostrophes and dashes of every kind are of one, as long as it was. */
const withPlainMarks = (text: string): string =>
  text
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛‹›`´′]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')

/** An article whose words are quoted. */
export type Quoted = {
  id: string
  text: string
  /** Where it stands, as the user knows it, where it is a file; its body tells the lines. */
  file?: string
  body?: Root
}

/** “paragraph 3 (content/articles/a.mdx:15)” of the text’s words at an offset. */
function placeIn({ text, file, body }: Quoted, offset: number): string {
  const paragraph = paragraphAt(text, offset)
  const line = body && articleParagraphs(body)[paragraph - 1]?.line
  return `paragraph ${paragraph}${file === undefined || line === undefined ? '' : ` (${file}:${line})`}`
}

const copyThem =
  'Copy the words from the article as they are, every character of them, or name the article they stand in.'

/**
 * Why words that do not stand in an article do not, and what to do: where they nearly do, and what differs there.
 */
export function misquoted(article: Quoted, exact: string): { message: string; fix: string } {
  const { id, text } = article
  const start = (words: string) =>
    `The quotation “${shortened(words)}” does not stand in “${id}” word for word`
  const alike = withPlainMarks(text).indexOf(withPlainMarks(exact))
  if (alike !== -1) {
    const { quoted, printed } = passageAt(text, exact, alike)
    return {
      message: `${start(exact)}: only its quotation marks, apostrophes or dashes are of another kind. It has “${quoted}” where ${placeIn(article, alike)} of the article has “${printed}”.`,
      fix: `Write the marks as the article has them: ${text.slice(alike, alike + exact.length)}`,
    }
  }
  const inner = unmarked(exact)
  if (inner !== null && inner !== '' && text.includes(inner))
    return {
      message: `The words “${shortened(inner)}” stand in “${id}”, ${placeIn(article, text.indexOf(inner))}, but not in these quotation marks.`,
      fix: 'Take the quotation marks off.',
    }
  const within = inner === null ? null : nearestPassage(text, inner)
  // An article may have marks there too, of another kind: then they are what differs.
  const isMarked = within !== null && opening.includes(text[within.start - 1] ?? ' ')
  const [words, found] =
    inner === null || within === null || isMarked ? [exact, nearestPassage(text, exact)] : [inner, within]
  if (!found) return { message: `${start(words)}. Nothing in it is like it.`, fix: copyThem }
  const marks = words === exact ? '' : ' The quotation marks around it are not in the article.'
  return {
    message: `${start(words)}. Nearest is its ${placeIn(article, found.start)}: the quotation has “${found.quoted}” where the article has “${found.printed}”.${marks}`,
    fix: copyThem,
  }
}
