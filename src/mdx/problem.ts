import type { Problem } from '../model/problem.ts'

/** The problems this room can find. `src/rules/errors.ts` explains each. */
export type MdxRule =
  | 'content-part'
  | 'content-missing'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-too-complex'
  | 'file-name'
  | 'slug-taken'
  | 'conflict-marks'
  | 'character-hidden'
  | 'frontmatter-start'
  | 'frontmatter-end'
  | 'yaml-syntax'
  | 'yaml-feature'
  | 'mdx-syntax'
  | 'mdx-module'
  | 'mdx-expression'
  | 'mdx-component'
  | 'mdx-attribute'
  | 'mdx-html'
  | 'mdx-link'
  | 'mdx-image'
  | 'field-unknown'
  | 'field-missing'
  | 'field-invalid'
  | 'page-name'
  | 'page-file'
  | 'page-unfinished'

/** Line and column from 1, the column in UTF-16 code units. */
export type Place = { line: number; column: number }

/** Keys and indexes that lead to a value: `['citations', 0, 'quote']`. */
export type Path = readonly PropertyKey[]

export const fileStart: Place = { line: 1, column: 1 }

export function mdxError(rule: MdxRule, file: string, at: Place, message: string, fix: string): Problem {
  return { rule, severity: 'error', message, fix, file, line: at.line, column: at.column }
}

/** The place of an offset (UTF-16 code units) in a text. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1 }
}
