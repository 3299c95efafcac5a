const WIDTH = 236
/** Between two outlets, where there is room. */
const GAP = 30
/** More outlets than this are a crowd: it keeps its proportions, and words count it. */
const MOST = 14

/**
 * A picture of outlets that flow from the origins they rest on, as elements of an SVG: squares at the left for origins,
 * circles at the right for outlets. Those whose lineage cannot be shown hang from nothing.
 *
 * @param origins how many outlets rest on each
 * @param unknown outlets of unknown lineage
 * @param height what the picture may take
 */
export function drawFlow(
  origins: readonly number[],
  unknown: number,
  height: number,
): { width: number; svg: string } {
  const total = origins.reduce((sum, count) => sum + count, unknown)
  // Every origin keeps one, and the others share what is left.
  const spare = Math.max(0, MOST - origins.length - 1)
  const few = (count: number): number =>
    total <= MOST ? count : Math.min(count, Math.max(1, Math.floor((count * spare) / total)))
  const rows = origins.flatMap((count, origin) => Array.from({ length: few(count) }, () => origin))
  const outlets = [...rows, ...Array.from({ length: few(unknown) }, () => null)].slice(0, MOST)
  if (outlets.length === 0) return { width: 0, svg: '' }
  const gap = Math.min(GAP, (height - 20) / Math.max(1, outlets.length - 1))
  const top = (height - gap * (outlets.length - 1)) / 2
  const at = (row: number): number => Math.round(top + gap * row)
  const radius = Math.min(8, Math.max(3, gap / 3))
  const [left, right] = [10, WIDTH - 10]
  const bend = (left + right) / 2
  const groups = origins
    .map((_, origin) => outlets.flatMap((of, row) => (of === origin ? [at(row)] : [])))
    .filter(({ length }) => length > 0)
    .map((ends) => ({ ends, middle: Math.round(ends.reduce((sum, y) => sum + y, 0) / ends.length) }))
  // No square hides a part of the next.
  const nearest = Math.min(
    ...groups.slice(1).map(({ middle }, index) => middle - (groups[index]?.middle ?? 0)),
  )
  const side = Math.max(4, Math.min(20, nearest - 3))
  const shapes = groups.flatMap(({ ends, middle }) => [
    ...ends.map(
      (y) => `<path class="line" d="M${left} ${middle}C${bend} ${middle} ${bend} ${y} ${right} ${y}"/>`,
    ),
    `<rect class="origin" x="${left - side / 2}" y="${middle - side / 2}" width="${side}" height="${side}"/>`,
  ])
  const circles = outlets.map(
    (of, row) =>
      `<circle class="${of === null ? 'unknown' : 'outlet'}" cx="${right}" cy="${at(row)}" r="${radius}"/>`,
  )
  return { width: WIDTH, svg: [...shapes, ...circles].join('') }
}
