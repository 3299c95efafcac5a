/** What a quotation tells point by point: “First, it lied. … Second, it paid for it.” */
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { spanOf } from '../../words/ranges.ts'
import type { Claimed } from '../claimed.ts'
import { finished } from '../finish.ts'
import { spokenWords } from '../spoken-words.ts'
import type { ReferenceContext } from '../references/context.ts'

/** What opens a point: the word that counts it, behind the mark of the quotation or a full stop. */
const point =
  /(?<=^["“‘]?|[.!?]\s+)(?:and |but )?(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|finally|lastly),\s+/giu

/** Its points, each as it is told alone and without the word that counts it; null where it counts none, or goes on in other quotations. */
export function listedIn(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Claimed[] | null {
  const { text, sentences } = context.parsed
  if (main.kind !== 'quotation' || main.speaker === null || main.part !== undefined) return null
  const spoken = own.filter(({ direct }) => direct)
  const [piece, ...more] = spoken.flatMap(({ content }) => content)
  if (piece === undefined || more.length > 0 || spoken[0]!.who?.name !== main.speaker.name) return null
  const sentence = sentences[main.sentence]!
  const points = [...text.slice(...piece).matchAll(point)].map(({ index, 0: words }) => ({
    opens: piece[0] + index,
    from: piece[0] + index + words.length,
  }))
  if (points.length === 0) return null
  // “I have two questions. First, …”
  const isLed = points[0]!.opens > piece[0] + 1
  const all = isLed ? [{ opens: piece[0], from: piece[0] }, ...points] : points
  return all.map(({ opens, from }, at) => {
    const last = all[at + 1]?.opens ?? piece[1]
    const span = spanOf([from, from + text.slice(from, last).trimEnd().length])
    return {
      ...main,
      statement: finished(spokenWords(context, span, spoken[0]!.who)),
      spans: [span],
      ...(all.length > 1 && {
        part: {
          start: at === 0 ? sentence.start : opens,
          end: at === all.length - 1 ? sentence.end : span.end,
        },
      }),
    }
  })
}
