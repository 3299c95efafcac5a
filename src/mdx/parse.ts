import type { Nodes, Root } from 'mdast'
import type { Problem } from '../model/problem.ts'
import { isTorn, parseBody } from './body.ts'
import { checkBody } from './check-body.ts'
import { conflictMarks } from './conflict-marks.ts'
import { hiddenCharacters, hiddenInText, hiddenInValues } from './hidden-characters.ts'
import { findFrontmatter } from './frontmatter.ts'
import { fileStart, mdxError, type Path, type Place } from './problem.ts'
import { readYaml, type PathEnd } from './yaml.ts'

/** Longer than any article: a file of a mebibyte is a mistake or an attack. */
export const longest = 2 ** 20

/** A content file as data. Where `problems` is not empty, `frontmatter` and `body` may be. */
export type ParsedFile = {
  /** Path as the user knows it. */
  file: string
  source: string
  /** Plain data, as yet of no schema. */
  frontmatter: unknown
  /** Markdown tree; positions are those of the whole file. */
  body: Root
  problems: Problem[]
  /** Where a value of the frontmatter, or its key, stands in the file. */
  placeOf: (path: Path, end?: PathEnd) => Place
}

function tooLarge(source: string, file: string): Problem[] {
  if (source.length <= longest) return []
  const message = `The file has ${source.length} characters; at most ${longest} are read.`
  return [
    mdxError('file-too-large', file, fileStart, message, 'Split it, or check that it is the right file.'),
  ]
}

const noBody = (): Root => ({ type: 'root', children: [] })

/** The frontmatter of an `.mdx` file, and where its body begins. The body is not read. Never throws. */
export function parseFrontmatter(source: string, file: string): ParsedFile & { bodyStart: number } {
  const failed = (problems: Problem[]) => ({
    file,
    source,
    frontmatter: {},
    body: noBody(),
    problems,
    placeOf: () => fileStart,
    bodyStart: source.length,
  })
  const large = tooLarge(source, file)
  if (large.length > 0) return failed(large)
  const conflict = conflictMarks(source, file)
  if (conflict) return failed([conflict])
  const frontmatter = findFrontmatter(source, file)
  if ('rule' in frontmatter) return failed([frontmatter])
  const { data, problems, placeOf } = readYaml(source, file, frontmatter.yamlStart, frontmatter.yamlEnd)
  return {
    file,
    source,
    frontmatter: data,
    body: noBody(),
    problems,
    placeOf,
    bodyStart: frontmatter.bodyStart,
  }
}

/** Hidden characters of a file: those it holds, else those it writes in another way. */
function hiddenIn(
  { source, file, frontmatter, placeOf }: Pick<ParsedFile, 'source' | 'file' | 'frontmatter' | 'placeOf'>,
  body: Root,
): Problem[] {
  if (source.length > longest) return []
  const plain = hiddenCharacters(source, file)
  if (plain.length > 0) return plain
  const waiting: Nodes[] = [body]
  const problems = hiddenInValues(frontmatter, file, placeOf)
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    // In what could not be read, some stand for it.
    if ('value' in node && !isTorn(node))
      problems.push(...hiddenInText(node.value, file, node.position?.start ?? fileStart))
    if ('children' in node) waiting.push(...node.children)
  }
  return problems
}

/** Reads an `.mdx` file: YAML frontmatter and a body that is a safe subset of MDX. Never throws, never runs anything. */
export function parseFile(source: string, file: string): ParsedFile {
  const parsed = parseFrontmatter(source, file)
  const { body, problems } = parseBody(source, file, parsed.bodyStart)
  return {
    ...parsed,
    body,
    problems: [...parsed.problems, ...problems, ...checkBody(body, source, file), ...hiddenIn(parsed, body)],
  }
}

/** Reads a `.yaml` file the same way: fields without a body. */
export function parseYamlFile(source: string, file: string): ParsedFile {
  const large = tooLarge(source, file)
  const unread = large.length > 0 ? large : [conflictMarks(source, file) ?? []].flat()
  const yaml =
    unread.length > 0 ? { data: {}, problems: unread, placeOf: () => fileStart } : readYaml(source, file)
  return {
    file,
    source,
    frontmatter: yaml.data,
    body: noBody(),
    problems: [
      ...yaml.problems,
      ...hiddenIn({ source, file, frontmatter: yaml.data, placeOf: yaml.placeOf }, noBody()),
    ],
    placeOf: yaml.placeOf,
  }
}
