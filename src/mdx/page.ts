import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { pageSchema } from '../model/page.ts'
import type { Problem } from '../model/problem.ts'
import { parseBody } from './body.ts'
import { parseFrontmatter } from './parse.ts'
import { validate } from './validate.ts'

/** MDX in full, imports and expressions included. */
const parser = unified().use(remarkParse).use(remarkMdx).freeze()

/** What is wrong with one of the site’s own pages, which are trusted and may use all of MDX. Never throws, never runs anything. */
export function pageProblems(source: string, file: string): Problem[] {
  const parsed = parseFrontmatter(source, file)
  if (parsed.problems.length > 0) return parsed.problems
  const fields = validate(pageSchema, parsed).problems
  return [...fields, ...parseBody(source, file, parsed.bodyStart, parser).problems]
}
