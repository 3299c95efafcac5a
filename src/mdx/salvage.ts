import { z } from 'zod'
import type { ParsedFile } from './parse.ts'
import { nearest } from './nearest.ts'
import type { Path } from './problem.ts'

/** How often what is at fault is taken out before the file is given up: a fault can hide one level of others. */
const rounds = 4

type Fields = Record<string, unknown>

/** A file with what its schema refuses taken out, and a field that is spelt nearly as one that it lacks taken for that; `placeOf` still leads to where things stand in the whole file. */
export type Salvaged<T> = { data: T; placeOf: ParsedFile['placeOf'] }

/**
 * What can still be checked of a file whose fields are at fault, so that an editor sees all of its problems at once. It is
 * never shown or built. Null where a field that must be there is the one at fault.
 */
export function salvage<S extends z.ZodType>(whole: S, parsed: ParsedFile): Salvaged<z.output<S>> | null {
  // Fields that must agree are judged elsewhere: here one of two at fault would take the other with it.
  const schema: z.ZodType = whole instanceof z.ZodObject ? z.strictObject(whole.shape) : whole
  if (parsed.frontmatter === null || typeof parsed.frontmatter !== 'object') return null
  const fields = structuredClone(parsed.frontmatter) as Fields
  const written =
    whole instanceof z.ZodObject ? asMeant(fields, Object.keys(whole.shape)) : new Map<string, string>()
  const items = new Map<string, number[]>()
  for (const [name, value] of Object.entries(fields))
    if (Array.isArray(value)) items.set(name, [...value.keys()])
  for (let round = 0; round < rounds; round += 1) {
    const result = schema.safeParse(fields)
    if (result.success) {
      const placeOf: ParsedFile['placeOf'] = (path, end) =>
        parsed.placeOf(original(path, items, written), end)
      return { data: result.data as z.output<S>, placeOf }
    }
    // Items from the back, so that an index still means the item it was found at.
    const faults = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    )
    for (const path of faults.toSorted((a, b) => Number(b[1] ?? -1) - Number(a[1] ?? -1)))
      takeOut(fields, items, path, round)
  }
  return null
}

/** First the value at fault alone; where its item cannot do without it, the item. */
function takeOut(fields: Fields, items: Map<string, number[]>, path: Path, round: number): void {
  const [name, index, field] = path
  if (typeof name !== 'string') return
  const list = fields[name]
  if (!Array.isArray(list) || typeof index !== 'number') {
    delete fields[name]
    return
  }
  const item: unknown = list[index]
  if (round < 2 && typeof field === 'string' && item !== null && typeof item === 'object') {
    delete (item as Fields)[field]
    return
  }
  list.splice(index, 1)
  items.get(name)?.splice(index, 1)
}

/** Names `citation` as `citations`, where the file lacks that; gives how each was written. */
function asMeant(fields: Fields, known: readonly string[]): Map<string, string> {
  const written = new Map<string, string>()
  for (const name of Object.keys(fields).filter((one) => !known.includes(one))) {
    const meant = nearest(
      name,
      known.filter((one) => !(one in fields)),
    )
    if (meant === null) continue
    fields[meant] = fields[name]
    delete fields[name]
    written.set(meant, name)
  }
  return written
}

const original = (
  path: Path,
  items: ReadonlyMap<string, readonly number[]>,
  written: ReadonlyMap<string, string>,
): Path =>
  path.map((part, at) =>
    at === 0
      ? (written.get(String(part)) ?? part)
      : at === 1 && typeof part === 'number'
        ? (items.get(String(path[0]))?.[part] ?? part)
        : part,
  )
