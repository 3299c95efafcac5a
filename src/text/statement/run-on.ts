/** What somebody says over several sentences. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedText } from '../tags/parse.ts'
import { afterConnective } from './connectives.ts'

/**
 * “She writes: ¶ “It is late. The port is shut.””: what is said in each further sentence of a paragraph that is a quotation from end to
 * end, or of a quotation that runs on into the next paragraph, which then opens with a mark too or is closed by one. Of any other a
 * mark may have been lost, so that it only seems to run on.
 */
export function continued({ text, sentences, quotations }: ParsedText, saying: Saying): Saying[] {
  const [[start, end] = [0, 0], ...more] = saying.content
  if (!saying.direct || saying.who === null || more.length > 0) return []
  const quoted = text.slice(start, end)
  const isParagraph =
    /^$|(?:\n\n|:\s)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:\n\n|$)/.test(text.slice(end, end + 2)) &&
    isOnePiece.test(quoted)
  const runsOn = staysOpen.test(quoted) && /^\n\n["“]/.test(text.slice(end, end + 3))
  const isUnmarked = quotations.some(
    (one) => one.unmarked === true && (one.start === start || one.start === end + 2),
  )
  if (!isParagraph && !runsOn && !isUnmarked) return []
  return sentences.flatMap((sentence, index) =>
    sentence.start > start && index > saying.sentence && sentence.start < end && sentence.end <= end + 1
      ? [
          {
            ...saying,
            cue: null,
            at: null,
            sentence: index,
            content: [[afterConnective(text, sentence), Math.min(sentence.end, end)] as [number, number]],
          },
        ]
      : [],
  )
}

/** Spoken words from mark to mark, which may hold a quotation in the same marks. */
const isOnePiece = /^["“](?:[^"“”\n]|“[^"“”\n]*”)*["”]$/u
/** Spoken words without a mark that closes them. */
const staysOpen = /^["“](?:[^"“”\n]|“[^"“”\n]*”)*$/u
