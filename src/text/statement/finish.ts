/** A statement as a page shows it: one line, a capital first. */

/** One line, a capital first, no full stop at its end. */
export function finished(statement: string): string {
  return upperFirst(
    withoutBrackets(statement.replace(/\s+/gu, ' ').trim())
      .replace(/\s+([,;:!?]|\.(?!\d))/gu, '$1')
      .trim()
      // “at 4 a.m.” with the full stop of a sentence cut there
      .replace(/(?<=\.\p{L})\.\.$/u, '.')
      .replace(/(?<!\b[A-Z])(?<!\.\p{L})(?<!\.)[.;:,]+$/u, '')
      .replace(/[.,](["”])$/u, '$1')
      // a mark that opens what comes next
      .replace(/^([^"“”]+)"$/u, '$1')
      // one that nothing closes
      .replace(/^["“]([^"“”]+)$/u, '$1')
      .replace(/,\s*$/u, '')
      .trim(),
  )
}

/** “(So far, none has failed.)” → “So far, none has failed.”; of an aside of several sentences one keeps the mark it has. */
function withoutBrackets(statement: string): string {
  const enclosed = /^\((.*)\)\.?$/u.exec(statement)?.[1]
  if (enclosed !== undefined && !/^[^(]*\)/u.test(enclosed)) return enclosed
  const opens = statement.split('(').length
  const closes = statement.split(')').length
  if (opens > closes) return statement.replace(/^\(\s*/u, '')
  return closes > opens ? statement.replace(/\)([.!?]?)$/u, '$1') : statement
}

/** “iPhone sales” stays. */
const upperFirst = (text: string) =>
  text.replace(
    /^(["“‘']?)(\p{Ll})(?!\p{Lu})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  )
