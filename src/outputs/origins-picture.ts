import type { ArticleRef, OriginView } from '../collections/views.ts'
import { strings } from '../strings/index.ts'

const WIDTH = 372
const ROW = 30
/** Room for the names of the two columns. */
const HEAD = 22
/** From the middle of a mark to the name beside it. */
const ASIDE = 14
/** From an origin to its outlets. */
const REACH = 56
/** A letter of a wide font, on average. */
const LETTER = 8
/** The letters that both columns have room for, and those that neither leaves the other fewer than. */
const LETTERS = Math.floor((WIDTH - REACH - 2 * ASIDE) / LETTER)
const LEAST = Math.floor(LETTERS / 2)

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
  /** The same for who cannot see it. */
  told: string
}

/**
 * Lays out origins at the left, each level with the middle of its outlets at the right.
 * @param unknown articles whose lineage cannot be shown; they hang from nothing
 */
export function drawOrigins(origins: readonly OriginView[], unknown: readonly ArticleRef[]): OriginsDrawing {
  const sources = origins.map(({ name, articles }) => {
    const printers = outletNames(articles)
    const own = printers.length > 0 && printers.every((outlet) => outlet === name)
    return { name, printers, own, shown: own ? strings.claim.own : name }
  })
  const unplaced = outletNames(unknown)
  const longest = (names: readonly string[]): number => Math.max(0, ...names.map((name) => [...name].length))
  // A column of short names leaves its room to the other.
  const outletLetters = longest([...sources.flatMap(({ printers }) => printers), ...unplaced])
  const sourceRoom = Math.min(
    longest([strings.claim.pictureOrigin, ...sources.map(({ shown }) => shown)]),
    Math.max(LEAST, LETTERS - outletLetters),
  )
  const outletRoom = LETTERS - sourceRoom
  const sourceX = sourceRoom * LETTER + ASIDE
  const outletX = sourceX + REACH
  const drawing: OriginsDrawing = {
    width: WIDTH,
    height: HEAD,
    sourceX,
    outletX,
    sources: [],
    outlets: [],
    lines: [],
    told: [
      ...sources.map(({ name, printers, own, shown }) => `${name}: ${own ? shown : printers.join(', ')}`),
      ...(unplaced.length > 0 ? [`${strings.originsFilter(0)}: ${unplaced.join(', ')}`] : []),
    ].join('; '),
  }
  const addOutlets = (names: readonly string[]): number[] =>
    names.map((name) => {
      const y = drawing.height + ROW / 2
      drawing.outlets.push({ x: outletX, y, ...fitted(name, outletRoom) })
      drawing.height += ROW
      return y
    })
  const middleX = (sourceX + outletX) / 2
  for (const { printers, own, shown } of sources) {
    const rows = addOutlets(printers)
    const middle = rows.reduce((sum, y) => sum + y, 0) / Math.max(rows.length, 1)
    drawing.sources.push({ x: sourceX, y: middle, ...fitted(shown, sourceRoom), own })
    for (const y of rows) {
      const path = `M${sourceX} ${middle}C${middleX} ${middle} ${middleX} ${y} ${outletX} ${y}`
      drawing.lines.push({ path, known: true })
    }
  }
  for (const y of addOutlets(unplaced)) {
    drawing.lines.push({ path: `M${middleX} ${y}H${outletX}`, known: false })
  }
  return drawing
}

const outletNames = (articles: readonly ArticleRef[]): string[] => [
  ...new Set(articles.map(({ publisher }) => publisher.name)),
]

/** A name in so many letters; whole in its title where it is cut. */
function fitted(name: string, room: number): { label: string; title: string | null } {
  const letters = [...name]
  if (letters.length <= room) return { label: name, title: null }
  const cut = letters.slice(0, room - 1).join('')
  return { label: `${cut.trimEnd()}…`, title: name }
}
