import { readJsonLines } from './json-lines.ts'

/** An article of the set as the bench reads it: paragraphs apart by a blank line, as the importer’s texts have them. */
export type ClusterArticle = {
  id: string
  title: string
  /** The text with every run of line breaks made a blank line. */
  text: string
  /** The place in `text` of an offset into the set’s own text. */
  at: (offset: number) => number
}

const file = new URL('../../../shared/data/newscluster/articles.jsonl', import.meta.url)

/** The articles of `../shared/data/newscluster` by id; null where the set is not on this machine. */
export function readNewscluster(): Map<string, ClusterArticle> | null {
  const rows = readJsonLines<{ id: string; title: string; text: string }>(file)
  if (rows === null) return null
  return new Map(rows.map(({ id, title, text }) => [id, { id, title, ...withBlankLines(text) }]))
}

function withBlankLines(original: string): Pick<ClusterArticle, 'text' | 'at'> {
  const shifts: { from: number; by: number }[] = []
  let by = 0
  const text = original.replace(/\n+/g, (breaks: string, offset: number) => {
    by += 2 - breaks.length
    shifts.push({ from: offset + breaks.length, by })
    return '\n\n'
  })
  return { text, at: (offset) => offset + (shifts.findLast((shift) => shift.from <= offset)?.by ?? 0) }
}

/** The rows of a JSON Lines file beside this one, which is part of the project. */
export function readRows(name: string): unknown[] {
  const rows = readJsonLines(new URL(name, import.meta.url))
  if (rows === null) throw new Error(`tests/bench/${name} is missing: restore it with git checkout.`)
  return rows
}
