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
/** What both columns have room for, and what neither leaves the other less than. */
const ROOM = WIDTH - REACH - 2 * ASIDE
const LEAST = Math.floor(ROOM / 2)
/** The size of the font (`.origins-picture` in the styles). */
const FONT = 14
/** From the middle of a mark to the foot of a name in one line, and from one line of a name to the next. */
const ALONE = 5
const LINE = 14
/** How wide letters of a wide font are, DejaVu Sans, as a share of its size: the first that fits. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;|!'’\s]/u, 0.32],
  [/[frt()/-]/u, 0.41],
  [/[mwMW%@…]/u, 0.98],
  [/\p{Lu}/u, 0.75],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u, 0.63],
]

/** How wide a name is at most, in the units of the picture. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + FONT * (LETTERS.find(([one]) => one.test(letter))?.[1] ?? 1), 0)

/** A name beside its mark, in one line or two, each with how far below the mark it is written; whole in `title` where it is cut. */
type Node = { x: number; y: number; label: { line: string; below: number }[]; title: string | null }
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
  const widest = (names: readonly string[]): number => Math.ceil(Math.max(0, ...names.map(widthOf)))
  // A column of short names leaves its room to the other.
  const outletWidth = widest([...sources.flatMap(({ printers }) => printers), ...unplaced])
  const sourceRoom = Math.min(
    widest([strings.claim.pictureOrigin, ...sources.map(({ shown }) => shown)]),
    Math.max(LEAST, ROOM - outletWidth),
  )
  const outletRoom = ROOM - sourceRoom
  const sourceX = sourceRoom + ASIDE
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
      ...sources.map(
        ({ name, printers, own, shown }) => `${name}${strings.colon} ${own ? shown : printers.join(', ')}`,
      ),
      ...(unplaced.length > 0
        ? [
            `${strings.originsFilter({ count: 0, unknown: unplaced.length })}${strings.colon} ${unplaced.join(', ')}`,
          ]
        : []),
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

/** A name in two lines where it is too long for one, as far as there is room for it. */
function fitted(name: string, room: number): Pick<Node, 'label' | 'title'> {
  if (widthOf(name) <= room) return { label: [{ line: name, below: ALONE }], title: null }
  const words = name.split(' ')
  const ends = words.findLastIndex((_, at) => at > 0 && widthOf(words.slice(0, at).join(' ')) <= room)
  if (ends < 0) return { label: [{ line: cut(name, room), below: ALONE }], title: name }
  const [first, rest] = [words.slice(0, ends).join(' '), words.slice(ends).join(' ')]
  const second = widthOf(rest) <= room ? rest : cut(rest, room)
  return {
    label: [
      { line: first, below: ALONE - LINE / 2 },
      { line: second, below: ALONE + LINE / 2 },
    ],
    title: second === rest ? null : name,
  }
}

/** As many letters as there is room for. */
function cut(name: string, room: number): string {
  const letters = [...name]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
