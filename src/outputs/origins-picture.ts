import type { ArticleRef, OriginView } from '../collections/views.ts'

const WIDTH = 372
const ROW = 30
/** Room for the names of the two columns. */
const HEAD = 22
const SOURCE_X = 152
const OUTLET_X = 216
const LONGEST = 18

type Node = { x: number; y: number; label: string; title: string | null }
/** `own` where an outlet is its own origin: its name stands at the other end of the line. */
type SourceNode = Node & { own: boolean }

/** The coordinates of a picture in which outlets hang from the origins that they rest on. */
export type OriginsDrawing = {
  width: number
  height: number
  /** Where the columns of origins and of outlets stand. */
  sourceX: number
  outletX: number
  sources: SourceNode[]
  outlets: Node[]
  lines: { path: string; known: boolean }[]
}

/**
 * Lays out origins at the left, each level with the middle of its outlets at the right.
 * @param unknown articles whose lineage cannot be shown; they hang from nothing
 */
export function drawOrigins(origins: readonly OriginView[], unknown: readonly ArticleRef[]): OriginsDrawing {
  const drawing: OriginsDrawing = {
    width: WIDTH,
    height: HEAD,
    sourceX: SOURCE_X,
    outletX: OUTLET_X,
    sources: [],
    outlets: [],
    lines: [],
  }
  const addOutlets = (names: readonly string[]): number[] =>
    names.map((name) => {
      const y = drawing.height + ROW / 2
      drawing.outlets.push(node(OUTLET_X, y, name))
      drawing.height += ROW
      return y
    })
  for (const { name, articles } of origins) {
    const rows = addOutlets(outletNames(articles))
    const middle = rows.reduce((sum, y) => sum + y, 0) / Math.max(rows.length, 1)
    const own = articles.length > 0 && outletNames(articles).every((outlet) => outlet === name)
    drawing.sources.push({ ...node(SOURCE_X, middle, name), own })
    for (const y of rows) drawing.lines.push({ path: curve(middle, y), known: true })
  }
  for (const y of addOutlets(outletNames(unknown))) {
    drawing.lines.push({ path: `M${SOURCE_X + 30} ${y}H${OUTLET_X}`, known: false })
  }
  return drawing
}

const outletNames = (articles: readonly ArticleRef[]): string[] => [
  ...new Set(articles.map(({ publisher }) => publisher.name)),
]

function node(x: number, y: number, name: string): Node {
  const isLong = name.length > LONGEST
  return { x, y, label: isLong ? `${name.slice(0, LONGEST - 1)}…` : name, title: isLong ? name : null }
}

const curve = (from: number, to: number): string => {
  const middle = (SOURCE_X + OUTLET_X) / 2
  return `M${SOURCE_X} ${from}C${middle} ${from} ${middle} ${to} ${OUTLET_X} ${to}`
}
