import { endsSentence } from '../printed/masthead.ts'
import type { Block } from './types.ts'

/** When an entry of a live page was written, on a line of its own: “14:32”, “2.05pm GMT”. */
const timeAlone = /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: \p{Lu}{2,5})?$/iu

/** The time and the headline that stand above the text of an entry of a live page, a line each; null where lines are of no such entry. */
export function entryHead(lines: readonly string[], line: number): Block[] | null {
  const [time = '', headline = '', text = ''] = lines
  const isHeaded =
    timeAlone.test(time) &&
    headline.length < 100 &&
    !endsSentence(headline) &&
    /^["“‘'«]?[\p{Lu}\p{N}]/u.test(text)
  return isHeaded
    ? [
        { kind: 'paragraph', text: time, line },
        { kind: 'heading', depth: 3, text: headline, line: line + 1 },
      ]
    : null
}
