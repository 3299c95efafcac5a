/** Edits of two texts of which one puts parts elsewhere, as each is printed, and the parts by themselves. */
import type { Classed } from './settled.ts'
import type { AlignedSegment } from './spread.ts'

/** Words in a row of the second text, by their places in it. */
type Row = { from: number; to: number }

/**
 * Edits in the order of both texts: what is put elsewhere stands in each where it is printed, beside nothing.
 * @param order the words of the second text as they are put beside the first
 * @param kindThere of what kind a word is there that is put elsewhere, by what it differs in
 */
export function asPrinted(
  edits: readonly Classed[],
  order: readonly number[],
  kindThere: (kind: AlignedSegment['kind']) => Classed['kind'],
): Classed[] {
  const moved = movedIn(order)
  const placed = inPlaces(edits, order)
  if (moved.length === 0) return placed
  const isMoved = (right: number) => moved.some(({ from, to }) => right >= from && right < to)
  const there = placed.filter(({ right }) => right >= 0 && isMoved(right)).sort((x, y) => x.right - y.right)
  const out: Classed[] = []
  const addThere = (before: number) => {
    while (there[0] !== undefined && there[0].right < before) {
      const { right, kind } = there.shift()!
      out.push({ left: -1, right, kind: kindThere(kind) })
    }
  }
  for (const edit of placed) {
    if (edit.right < 0) out.push(edit)
    else if (!isMoved(edit.right)) {
      addThere(edit.right)
      out.push(edit)
    } else if (edit.left >= 0) out.push({ left: edit.left, right: -1, kind: kindThere(edit.kind) })
  }
  addThere(Infinity)
  return out
}

/** The edits of each part that is put elsewhere, words of the second text by their places in it. */
export function putElsewhere(edits: readonly Classed[], order: readonly number[]): Classed[][] {
  const placed = inPlaces(edits, order)
  return movedIn(order).map(({ from, to }) => {
    const isOfPart = ({ right }: Classed) => right >= from && right < to
    return placed.slice(placed.findIndex(isOfPart), placed.findLastIndex(isOfPart) + 1)
  })
}

/** Edits with the words of the second text by their places in it. */
const inPlaces = (edits: readonly Classed[], order: readonly number[]): Classed[] =>
  edits.map((edit) => ({ ...edit, right: order[edit.right] ?? -1 }))

/** The rows of words that are put elsewhere: all but those, of most words, that stand in the order of the text. */
function movedIn(order: readonly number[]): Row[] {
  const rows: Row[] = []
  for (const place of order) {
    const last = rows.at(-1)
    if (last?.to === place) last.to += 1
    else rows.push({ from: place, to: place + 1 })
  }
  const kept: { words: number; rows: Row[] }[] = []
  for (const row of rows) {
    const before = kept
      .filter((one) => (one.rows.at(-1)?.to ?? 0) <= row.from)
      .reduce((best, one) => (one.words > best.words ? one : best), { words: 0, rows: [] as Row[] })
    kept.push({ words: before.words + row.to - row.from, rows: [...before.rows, row] })
  }
  const most = kept.reduce((best, one) => (one.words > best.words ? one : best), {
    words: 0,
    rows: [] as Row[],
  })
  return rows.filter((row) => !most.rows.includes(row))
}
