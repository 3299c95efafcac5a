import { isScalar, visit } from 'yaml'
import { findFrontmatter } from './frontmatter.ts'
import { placeAt, type Place } from './problem.ts'
import { yamlDocument } from './yaml.ts'

/** A value that YAML ends at ` #`, and what it takes for a comment there. */
export type CutValue = { place: Place; value: string; comment: string; right: string }

/** A value of one word is an id, a date or the like: what stands behind it is meant as a comment, if a blank follows the `#`. */
const isProse = (value: string, comment: string) => /\s/.test(value) || /^\S/.test(comment)

/**
 * Where text without quotes is cut at ` #` in the fields of a file, as they were meant or not: “statement: The #1 cause” is “The” to
 * YAML. None where the fields cannot be read.
 * @param file its name tells whether the fields are the whole file (`.yaml`) or stand before a text
 */
export function cutValues(source: string, file: string): CutValue[] {
  const frontmatter = file.endsWith('.yaml')
    ? { yamlStart: 0, yamlEnd: source.length }
    : findFrontmatter(source, file)
  if ('rule' in frontmatter) return []
  const { yamlStart, yamlEnd } = frontmatter
  const text = source.slice(yamlStart, yamlEnd)
  if (!/[^\s#].*[ \t]#/.test(text)) return []
  const found: CutValue[] = []
  visit(yamlDocument(text), (_key, node) => {
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return
    const [start, end] = node.range
    const [, comment] = /^[ \t]+#(.*)/.exec(text.slice(end)) ?? []
    const value = text.slice(start, end)
    if (comment === undefined || value === '' || !isProse(value, comment)) return
    const whole = text
      .slice(start, end + (/^[ \t]+#.*/.exec(text.slice(end))?.[0].length ?? 0))
      .replace(/\r$/, '')
    found.push({
      place: placeAt(source, yamlStart + end + text.slice(end).indexOf('#')),
      value,
      comment: comment.trim(),
      right: `'${whole.replace(/\s+/g, ' ').replaceAll("'", "''")}'`,
    })
  })
  return found
}
