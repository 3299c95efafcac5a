import type { Problem } from '../model/problem.ts'
import { fileStart, mdxError, type Path, type Place } from './problem.ts'

/**
 * Characters that nobody sees and that change what is seen, or what a machine reads: controls, line ends of other systems, what Unicode
 * lets programs ignore (blanks of no width, tags, what turns the direction around), what means something in one font alone, and blanks that
 * are no white space.
 */
const unseen =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u2800\\uFFF9-\\uFFFB\\p{Default_Ignorable_Code_Point}\\p{Co}'

/** Where a script or a picture needs one of them. */
const needed = [
  // Marks that only name a direction, or embed a piece of another.
  '[\\u061C\\u200E\\u200F\\u202A-\\u202C]',
  // Letters are joined and parted by them, as in Persian and Hindi.
  '(?<=[\\p{L}\\p{M}])(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])[\\u200C\\u200D]',
  // A family of several people; a sign that is shown as a picture; a key; the flags of England, Scotland and Wales.
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]',
  '(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
  '(?<=\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{0,5})[\\u{E0061}-\\u{E007A}\\u{E007F}]',
  // Another form of a letter.
  '(?<=\\p{Script=Han})[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
  '(?<=\\p{Script=Mongolian})[\\u180B-\\u180F]',
  // A blank among letters that the blind read.
  '(?<=[\\u2801-\\u28FF])\\u2800',
]
const hidden = new RegExp(`[${unseen}](?<!${needed.map((one) => `(?:${one})`).join('|')})`, 'u')
const everyHidden = new RegExp(hidden, 'gu')

/** A text without them; a tab, a feed or a line end between words is the space that it stands for. */
export const withoutHidden = (text: string): string =>
  text.replace(/[\v\f\u0085\u2028\u2029]/gu, ' ').replace(everyHidden, '')

const fault = (file: string, place: Place, found: string) =>
  mdxError(
    'character-hidden',
    file,
    place,
    `An invisible character, U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}, stands here.`,
    'Delete it, or type the line anew.',
  )

/** The first hidden character of each line of a file; a byte order mark at its start has a problem of its own. */
export function hiddenCharacters(text: string, file: string): Problem[] {
  const source = text.replace(/^\uFEFF/, '')
  if (!hidden.test(source)) return []
  return source.split(/\r?\n/).flatMap((line, index) => {
    const found = hidden.exec(line)
    return found === null ? [] : [fault(file, { line: index + 1, column: found.index + 1 }, found[0])]
  })
}

/** Those that values have and the file writes in another way: `"\u202E"`. */
export function hiddenInValues(
  value: unknown,
  file: string,
  placeOf: (path: Path) => Place,
  path: Path = [],
): Problem[] {
  if (typeof value === 'string') {
    const found = hidden.exec(value)?.[0]
    return found === undefined ? [] : [fault(file, path.length === 0 ? fileStart : placeOf(path), found)]
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) =>
    hiddenInValues(one, file, placeOf, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The same of a piece of a body’s text: `&#x202e;`. */
export function hiddenInText(text: string, file: string, place: Place): Problem[] {
  const found = hidden.exec(text)?.[0]
  return found === undefined ? [] : [fault(file, place, found)]
}
