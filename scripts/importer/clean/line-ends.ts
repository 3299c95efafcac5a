import { isInDictionary } from '../../../src/text/words/words.ts'
import type { Block, RawArticle } from '../read/types.ts'
import type { Warning } from './warnings.ts'

/** A piece of a word before a line’s end, with what it is joined to by hyphens, and the piece behind it: “gir- der”, “61-year- old”. */
const parted = /(?<![\p{L}\p{M}\d’'-])((?:[\p{L}\d]+-)*)(\p{L}+)[-‐] (\p{Ll}+)/gu

/** What stands behind a hyphen that waits for a second word, “pre- and post-war”, or that is set for a dash, “the ship- which sank”. */
const noPiece =
  /^(?:a|after|and|as|at|because|but|by|for|from|he|if|in|into|it|nor|not|of|on|or|rather|she|so|than|that|the|their|then|they|this|through|to|versus|was|we|were|when|where|which|while|who|with)$/u

/** A source with its words whole, and the first of those pieces of which nothing shows the word. */
type Mended = Pick<RawArticle, 'title' | 'blocks'> & { unmended: (Warning & { line: number }) | null }

/**
 * Joins the words that the lines of a printed page part, as text copied from a PDF has them: “a main gir- der”. The word is whole
 * elsewhere in the text, with its hyphen or without, or the dictionary has it.
 */
export function withWholeWords({ title, blocks }: Pick<RawArticle, 'title' | 'blocks'>): Mended {
  const texts = [title ?? '', ...blocks.map(({ text }) => text)]
  if (!texts.some((text) => text.search(parted) >= 0)) return { title, blocks, unmended: null }
  const known = new Set(texts.flatMap((text) => text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []))
  const left: { line: number; pieces: string; isBroken: boolean }[] = []
  let mended = 0
  const whole = (text: string, line: number): string =>
    text.replace(parted, (pieces: string, before: string, first: string, second: string) => {
      if (noPiece.test(second)) return pieces
      const found = [`${before}${first}-${second}`, `${before}${first}${second}`].find((word) =>
        known.has(word),
      )
      if (found === undefined && !isInDictionary(first + second)) {
        left.push({ line, pieces, isBroken: !isInDictionary(first) || !isInDictionary(second) })
        return pieces
      }
      mended += 1
      return found ?? before + first + second
    })
  const whichLine = blocks[0]?.line ?? 1
  const result = {
    title: title === null ? null : whole(title, whichLine),
    blocks: blocks.map((block): Block => ({ ...block, text: whole(block.text, block.line) })),
  }
  const unmended = left.find(({ isBroken }) => isBroken || mended > 0)
  return {
    ...result,
    unmended: unmended === undefined ? null : { ...wordParted(unmended.pieces), line: unmended.line },
  }
}

const wordParted = (pieces: string): Warning => ({
  rule: 'text-parted',
  message: `“${pieces}” looks like a word that the end of a line parted, as in text copied from a PDF, and nothing shows how it is written whole`,
  fix: 'join such words in the source, and import again; else they are quoted so',
})
