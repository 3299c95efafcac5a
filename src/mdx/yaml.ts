import { isAlias, isCollection, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml'
import type { Document, ParsedNode } from 'yaml'
import type { Problem } from '../model/problem.ts'
import { yamlFaults } from './yaml-faults.ts'
import { mdxError, placeAt, type Path, type Place } from './problem.ts'

/** YAML 1.2 core: `yes`, dates and `12:30` are strings; only true, false, null and numbers are not. */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const

export type YamlDocument = Document.Parsed<ParsedNode>

/** Whether the position of a value or of its key is wanted. */
export type PathEnd = 'value' | 'key'

export type ParsedYaml = {
  /** Plain data; an empty object where nothing, or nothing readable, stands. */
  data: unknown
  problems: Problem[]
  /** Where a value stands in the file; where it is missing, the nearest thing around it. */
  placeOf: (path: Path, end?: PathEnd) => Place
}

/** May throw RangeError on very deep nesting. */
export function yamlDocument(text: string): YamlDocument {
  return parseDocument(text, options)
}

const features = {
  anchor: 'an anchor (`&`)',
  alias: 'an alias (`*`)',
  tag: 'a tag (`!`)',
  merge: 'a merge key (`<<`)',
}

/** Anchors, aliases, tags and merge keys can hide what a file says, and blow up when expanded. */
function refusedFeatures(document: YamlDocument): { feature: keyof typeof features; offset: number }[] {
  const found: { feature: keyof typeof features; offset: number }[] = []
  visit(document, (_key, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<')
        found.push({ feature: 'merge', offset: node.key.range?.[0] ?? 0 })
      return
    }
    if (!isNode(node)) return
    const offset = node.range?.[0] ?? 0
    if (isAlias(node)) found.push({ feature: 'alias', offset })
    else if (node.anchor !== undefined) found.push({ feature: 'anchor', offset })
    else if (node.tag !== undefined) found.push({ feature: 'tag', offset })
  })
  return found
}

/** The offset of a path's value or key, or of the deepest node on the way to it. */
function offsetOf(document: YamlDocument, path: Path, end: PathEnd): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step))
      if (!pair) return offset
      const wantsKey = (end === 'key' && depth === path.length - 1) || !isNode(pair.value)
      const target = wantsKey ? pair.key : pair.value
      offset = (isNode(target) ? target.range?.[0] : undefined) ?? offset
      node = pair.value
    } else if (isCollection(node)) {
      node = node.items[Number(step)]
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset
    } else return offset
  }
  return offset
}

const capped = 20

/**
 * Reads YAML that stands in a file from `start` on.
 * @param source the whole file
 */
export function readYaml(source: string, file: string, start = 0, end = source.length): ParsedYaml {
  const text = source.slice(start, end)
  const at = (offset: number) => placeAt(source, start + offset)
  const failed = (problems: Problem[]): ParsedYaml => ({ data: {}, problems, placeOf: () => at(0) })
  try {
    const document = yamlDocument(text)
    const faults =
      document.errors.length === 0 ? [] : yamlFaults(text, (mended) => yamlDocument(mended).errors, capped)
    const syntax = faults.map(({ offset, message, fix, above }) => {
      const place = at(offset)
      const also = above === undefined ? '' : ` It stands on line ${place.line - above} already.`
      return mdxError('yaml-syntax', file, place, `${message}${also}`, fix)
    })
    if (syntax.length > 0) return failed(syntax)
    const refused = refusedFeatures(document).slice(0, capped)
    if (refused.length > 0)
      return failed(
        refused.map(({ feature, offset }) =>
          mdxError(
            'yaml-feature',
            file,
            at(offset),
            `This is ${features[feature]} of YAML, which content may not use.`,
            'Write the value out in full; put text that begins with `&`, `*` or `!` in single quotes.',
          ),
        ),
      )
    return {
      data: document.toJS({ maxAliasCount: 0 }) ?? {},
      problems: [],
      // Read again on demand: holding 100,000 documents for the few that have a problem would cost gigabytes.
      placeOf: (path, pathEnd = 'value') => at(offsetOf(yamlDocument(text), path, pathEnd)),
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return failed([
      mdxError('file-too-complex', file, at(0), 'The YAML is nested too deeply to read.', 'Flatten it.'),
    ])
  }
}
