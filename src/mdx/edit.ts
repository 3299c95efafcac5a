import { isDeepStrictEqual } from 'node:util'
import { isCollection, isMap, isNode, isScalar, isSeq, stringify } from 'yaml'
import type { Pair, YAMLMap, YAMLSeq } from 'yaml'
import { findFrontmatter } from './frontmatter.ts'
import { plainData, toYaml, yamlOptions } from './serialise.ts'
import { yamlDocument, type YamlDocument } from './yaml.ts'

type EditPath = readonly (string | number)[]

/** Where a new field of a file goes: behind the last of these that the file has, else at the end. */
type Behind = { behind?: readonly string[] }

/** One change of a file's fields. `append` makes the list where there is none; `remove` of nothing does nothing. */
export type Edit =
  | ({ op: 'set'; path: EditPath; value: unknown } & Behind)
  | ({ op: 'append'; path: EditPath; value: unknown } & Behind)
  | { op: 'remove'; path: EditPath }

/** Text to put in place of `[start, end)`. */
type Splice = { start: number; end: number; text: string }

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text })

const startOf = (node: unknown) => (isNode(node) && node.range ? node.range[0] : null)
const endOf = (node: unknown) => (isNode(node) && node.range ? node.range[1] : null)

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1
const columnOf = (text: string, at: number) => at - lineStart(text, at)

/** The end of the line on which a value ends, before its line end; a comment after the value is passed. */
function lineEnd(text: string, valueEnd: number): number {
  const last = text.slice(0, valueEnd).trimEnd().length
  const newline = text.indexOf('\n', last)
  const end = newline === -1 ? text.length : newline
  return text[end - 1] === '\r' ? end - 1 : end
}

function isFlow(node: unknown): boolean {
  if (isCollection(node)) return node.flow === true
  return isScalar(node) && (node.type ?? '').startsWith('BLOCK_') === false
}

const inFlow = (value: unknown) => stringify(value, { ...yamlOptions, collectionStyle: 'flow' }).trimEnd()

/** A value in block style, its lines after the first indented to a column. */
const inBlock = (value: unknown, column: number) =>
  toYaml(value)
    .trimEnd()
    .replaceAll(/\n(?=.)/g, `\n${' '.repeat(column)}`)

const pairText = (key: string | number, value: unknown, column: number) => inBlock({ [key]: value }, column)

function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === String(key))
}

/**
 * Adds to a collection that has items already.
 * @param last the item to add it behind
 */
function addItem(
  text: string,
  parent: YAMLMap | YAMLSeq,
  flow: string,
  block: string,
  last: unknown = parent.items.at(-1),
): Splice | null {
  const end = isNode(last) ? endOf(last) : (endOf((last as Pair).value) ?? endOf((last as Pair).key))
  const start = startOf(parent)
  if (end === null || start === null) return null
  if (parent.flow) return insertion(end, `, ${flow}`)
  return insertion(lineEnd(text, end), `\n${' '.repeat(columnOf(text, start))}${block}`)
}

function setInMap(
  text: string,
  map: YAMLMap,
  key: string | number,
  value: unknown,
  behind: readonly string[] = [],
): Splice | null {
  const start = startOf(map)
  if (start === null) return null
  const pair = pairOf(map, key)
  const column = columnOf(text, start)
  if (!pair) {
    const before = map.items.findLast(({ key: one }) => isScalar(one) && behind.includes(String(one.value)))
    if (map.items.length > 0)
      return addItem(text, map, inFlow({ [key]: value }).slice(2, -2), pairText(key, value, column), before)
    const end = endOf(map)
    return end === null ? null : { start, end, text: inFlow({ [key]: value }) }
  }
  const [from, to, keyEnd] = [startOf(pair.value), endOf(pair.value), endOf(pair.key)]
  if (from === null || to === null || keyEnd === null) return null
  if (map.flow) return from === to ? null : { start: from, end: to, text: inFlow(value) }
  const rendered = pairText(key, value, column)
  if (from !== to && isFlow(pair.value) && !rendered.includes('\n'))
    return { start: from, end: to, text: rendered.slice(toYaml(key).length + 1) }
  const pairStart = startOf(pair.key) ?? keyEnd
  if (from !== to && !isFlow(pair.value)) return { start: pairStart, end: lineEnd(text, to), text: rendered }
  return besideComment(text, pairStart, from === to ? keyEnd + 1 : to, rendered)
}

/** What follows a value on its line is a comment on the field: where the new value takes lines, it stays on the first. */
function besideComment(text: string, start: number, valueEnd: number, rendered: string): Splice {
  const end = lineEnd(text, valueEnd)
  const comment = text.slice(valueEnd, end).trimEnd()
  return { start, end, text: rendered.replace(/\n|$/, (lineBreak) => comment + lineBreak) }
}

function setInSeq(text: string, seq: YAMLSeq, index: number, value: unknown): Splice | null {
  const item = seq.items[index]
  const [start, to] = [startOf(item), endOf(item)]
  if (start === null || to === null || start === to) return null
  if (seq.flow) return { start, end: to, text: inFlow(value) }
  const rendered = inBlock(value, columnOf(text, start))
  return isFlow(item)
    ? besideComment(text, start, to, rendered)
    : { start, end: lineEnd(text, to), text: rendered }
}

function setSplice(
  text: string,
  document: YamlDocument,
  path: EditPath,
  value: unknown,
  { behind }: Behind = {},
): Splice | null {
  const key = path.at(-1)
  if (key === undefined) return null
  const parentPath = path.slice(0, -1)
  const parent: unknown = document.getIn(parentPath, true)
  if (isMap(parent)) return setInMap(text, parent, key, value, behind)
  if (isSeq(parent)) return setInSeq(text, parent, Number(key), value)
  if (parentPath.length > 0) return setSplice(text, document, parentPath, { [key]: value })
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return insertion(text.length, `${gap}${pairText(key, value, 0)}\n`)
}

function appendSplice(
  text: string,
  document: YamlDocument,
  path: EditPath,
  value: unknown,
  place: Behind,
): Splice | null {
  const list: unknown = document.getIn(path, true)
  if (!isSeq(list) || list.items.length === 0) return setSplice(text, document, path, [value], place)
  const column = columnOf(text, startOf(list) ?? 0)
  return addItem(text, list, inFlow(value), `- ${inBlock(value, column + 2)}`)
}

/** The whole lines of an item, where nothing else stands on them. */
function removeSplice(text: string, document: YamlDocument, path: EditPath): Splice | null {
  const key = path.at(-1)
  const parentPath = path.slice(0, -1)
  const parent: unknown = document.getIn(parentPath, true)
  if (key === undefined || !isCollection(parent) || parent.flow) return null
  if (parent.items.length === 1 && isSeq(parent)) return setSplice(text, document, parentPath, [])
  const item = isMap(parent) ? pairOf(parent, key) : parent.items[Number(key)]
  const first = isNode(item) ? startOf(item) : startOf((item as Pair | undefined)?.key)
  const last = isNode(item) ? endOf(item) : endOf((item as Pair | undefined)?.value)
  if (first === null || last === null) return null
  const start = lineStart(text, first)
  if (!(isSeq(parent) ? /^ *- +$/ : /^ *$/).test(text.slice(start, first))) return null
  const newline = text.indexOf('\n', lineEnd(text, Math.max(last, first)))
  return { start, end: newline === -1 ? text.length : newline + 1, text: '' }
}

/** The same change in plain data: what the edited text must say. */
function changed(data: unknown, edit: Edit): unknown {
  const [step, ...rest] = edit.path
  if (step === undefined) {
    if (edit.op === 'append') return [...(Array.isArray(data) ? (data as unknown[]) : []), edit.value]
    return edit.op === 'set' ? edit.value : data
  }
  const copy: unknown = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object | null) }
  const fields = copy as Record<string | number, unknown>
  if (edit.op === 'remove' && rest.length === 0) {
    if (Array.isArray(copy)) copy.splice(Number(step), 1)
    else Reflect.deleteProperty(fields, step)
  } else if (edit.op !== 'remove' || Object.hasOwn(fields, step))
    fields[step] = changed(fields[step], { ...edit, path: rest })
  return copy
}

function apply(text: string, splice: Splice | null): string | null {
  if (!splice) return null
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return text.slice(0, splice.start) + splice.text.replaceAll('\n', newline) + text.slice(splice.end)
}

function says(text: string | null, data: unknown): text is string {
  if (text === null) return false
  const document = yamlDocument(text)
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS() ?? {}, data)
}

function spliceOf(text: string, document: YamlDocument, edit: Edit): Splice | null {
  if (edit.op === 'remove') return removeSplice(text, document, edit.path)
  const splice = edit.op === 'append' ? appendSplice : setSplice
  return splice(text, document, edit.path, edit.value, edit)
}

function editOnce(text: string, edit: Edit): string {
  const document = yamlDocument(text)
  const before: unknown = document.toJS() ?? {}
  const after = plainData(changed(before, edit))
  if (isDeepStrictEqual(before, after)) return text
  const spliced = apply(text, spliceOf(text, document, edit))
  if (says(spliced, after)) return spliced
  // Where the place cannot be told from the text, the document is written anew: comments stay, spacing may not.
  if (edit.op === 'remove') document.deleteIn(edit.path)
  else if (edit.op === 'append' && document.hasIn(edit.path) && isSeq(document.getIn(edit.path)))
    document.addIn(edit.path, edit.value)
  else document.setIn(edit.path, edit.op === 'append' ? [edit.value] : edit.value)
  const rewritten = document.toString(yamlOptions)
  return says(rewritten, after) ? rewritten : toYaml(after)
}

/** Changes YAML in its own text: comments, order and every byte that the change does not touch stay. */
export function editYaml(text: string, edits: readonly Edit[]): string {
  return edits.reduce(editOnce, text)
}

/**
 * Changes the fields of an `.mdx` file in its own text.
 * @throws {Error} where the file has no frontmatter; `parseFile` says so before
 */
export function editFrontmatter(source: string, edits: readonly Edit[]): string {
  const found = findFrontmatter(source, '')
  if ('rule' in found) throw new Error(found.message)
  const { yamlStart, yamlEnd } = found
  return (
    source.slice(0, yamlStart) + editYaml(source.slice(yamlStart, yamlEnd), edits) + source.slice(yamlEnd)
  )
}
