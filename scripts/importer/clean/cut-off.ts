import { wordsOf } from '../printed/masthead.ts'
import type { Block, RawArticle } from '../read/types.ts'
import { isGate } from './furniture.ts'
import { countWords } from './title.ts'
import type { Warning } from './warnings.ts'

type Sign = Warning & { line: number }

/** A text of more words is told at some length, whatever its page says of subscribers. */
const stub = 250

/** A text of fewer words is the first line of one, or none. */
const leastWords = 30

/** What a teaser ends in, alone on its line or behind its last sentence. */
const onwards =
  /(?:^|[\s([>])((?:read|see|view) (?:more|on|the (?:full|whole) (?:article|story))|continue reading|keep reading|full story)[\s.…:»>→)\]]*$/iu

/** “…of the bridge…”, “…of the bridge [...]” */
const dots = /(?:…|\.{3})[\])]*$/u

/** What systems that sites are made with write below the summary of a feed’s item. */
const signature = /^The post .{1,300} (?:first appeared|appeared first) on /u

const lastWords = (text: string): string => wordsOf(text).slice(-6).join(' ')

/** Why a text looks like the first lines of one, in words that end the sentence “this looks cut off: …”; null where it does not. */
function whyCut(
  raw: RawArticle,
  blocks: readonly Block[],
  beside: readonly string[],
  words: number,
): string | null {
  const gate = [...beside, raw.blocks.at(-1)?.text ?? ''].find(isGate)
  if (gate !== undefined) return `it says “${gate}”`
  if (words >= stub) return null
  const last = blocks.findLast(({ text }) => !signature.test(text))?.text ?? ''
  const further = [last, ...beside]
    .map((line) => onwards.exec(line)?.[1])
    .find((found) => found !== undefined)
  if (further !== undefined) return `it ends in “${further}”`
  if (dots.test(last)) return `it ends in “${lastWords(last)}”`
  return raw.cut ?? null
}

/**
 * A warning where a text seems to be the beginning of an article, as sites show it to those who do not pay and feeds to all, or is
 * too short to be one. It is imported all the same: whoever gave it may know better.
 * @param blocks the article’s own text
 * @param beside lines that were left out of it, or stood around it
 */
export function cutOff(raw: RawArticle, blocks: readonly Block[], beside: readonly string[]): Sign | null {
  // That there is none, or that a feed’s page could not be fetched, is told already.
  if (blocks.length === 0 || raw.problems.some(({ rule }) => rule === 'feed-summary')) return null
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  const why = whyCut(raw, blocks, beside, words)
  if (why !== null)
    return {
      rule: 'text-cut',
      message: `this looks cut off: ${why}`,
      fix: 'open the whole article in a browser (as a subscriber, where only they may read it), save the page or paste its text into a .txt file, and import that; else its claims rest on its first lines',
      line: blocks.at(-1)?.line ?? 1,
    }
  if (words >= leastWords) return null
  return {
    rule: 'text-short',
    message: `this is too short to be an article (${words} ${words === 1 ? 'word' : 'words'}): “${blocks[0]?.text ?? ''}”`,
    fix: 'check that it was saved or copied whole, and import it again; if this is all of it, leave it as it is',
    line: blocks[0]?.line ?? 1,
  }
}
