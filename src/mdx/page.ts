import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { pageSchema } from '../model/page.ts'
import type { Problem } from '../model/problem.ts'
import { parseBody } from './body.ts'
import { pageCodeProblems } from './page-code.ts'
import { parseFrontmatter } from './parse.ts'
import { mdxError, placeAt } from './problem.ts'
import { validate } from './validate.ts'

/** MDX in full, imports and expressions included. */
const parser = unified().use(remarkParse).use(remarkMdx).freeze()

/** Under this heading the pages that a new site has ask its editors for what nobody else can write. */
const ASKS = /^## For the editors of this site[ \t]*$/m

/** One of the site’s own pages: what it says, as far as it can be read. */
export type OwnPage = { file: string; body: Root }

/**
 * Reads one of the site’s own pages, which are trusted and may use all of MDX. Never throws, never runs anything.
 * @param isFile whether a path, as seen from the page, leads to a file
 */
export function readPage(
  source: string,
  file: string,
  isFile: (path: string) => boolean = () => true,
): { page: OwnPage; problems: Problem[] } {
  const parsed = parseFrontmatter(source, file)
  if (parsed.problems.length > 0) return { page: unreadPage(file), problems: parsed.problems }
  const fields = validate(pageSchema, parsed).problems
  const { body, problems } = parseBody(source, file, parsed.bodyStart, parser)
  return {
    page: { file, body },
    problems: [
      ...fields,
      ...problems,
      // What could not be read may define what is used elsewhere.
      ...(problems.length > 0 ? [] : pageCodeProblems(body, source, file, isFile)),
      ...unfinished(source, file),
    ],
  }
}

/** A page that could not be read: its address is taken all the same. */
export const unreadPage = (file: string): OwnPage => ({ file, body: { type: 'root', children: [] } })

function unfinished(source: string, file: string): Problem[] {
  const asks = ASKS.exec(source)
  if (asks === null) return []
  const message = 'The page is published with what it asks its editors to write, and not with that.'
  const fix = 'Write what the section “For the editors of this site” asks for, and delete the section.'
  const problem = mdxError('page-unfinished', file, placeAt(source, asks.index), message, fix)
  return [{ ...problem, severity: 'warning' }]
}
