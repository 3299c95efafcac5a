/** A statement as a page shows it: one line, a capital first. */

/** “a mill in Orsk, Ill.”: a state by its short form, whose full stop is its own. */
const state =
  /, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.[.;:,]*$/u

/** One line, a capital first, no full stop at its end but that of a short form. */
export function finished(statement: string): string {
  const line = statement.replace(/\s+/gu, ' ').trim()
  const stop = state.test(line) ? '.' : ''
  const told = upperFirst(
    withoutBrackets(line)
      // of “It failed. ... It sank” the mark of what is left out stays apart
      .replace(/\s+([,;:!?]|\.(?!\d|\.\.))|(?<![.!?]["”’']?)\s+(?=\.{3})|\s+(?=\.{3}$)/gu, '$1')
      .trim()
      // “at 4 a.m.” with the full stop of a sentence cut there
      .replace(/(?<=\.\p{L})\.\.$/u, '.')
      .replace(/(?<!\b[A-Z])(?<!\.\p{L})(?<!\.)[.;:,]+$/u, '')
      // “is put off...”: what shows that more was said stays whole
      .replace(/(?:(?<!\.)\.|,)([’']?["”])$/u, '$1')
      .replace(/,([’'])$/u, '$1')
      // a mark that opens what comes next
      .replace(/^([^"“”]+)"$/u, '$1')
      // one that nothing closes
      .replace(/^["“]([^"“”]+)$/u, '$1')
      .replace(/,\s*$/u, '')
      .trim(),
  )
  return told + stop
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
