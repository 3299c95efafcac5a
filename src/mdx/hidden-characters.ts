import type { Problem } from '../model/problem.ts'
import { fileStart, mdxError, type Path, type Place } from './problem.ts'

/**
 * Characters that nobody sees and that change what is seen, or whether two texts are the same: controls, blanks of no width, and those
 * that turn the direction of what follows them around or set it apart (U+202D, U+202E, U+2066 to U+2069). Marks that letters are joined
 * or parted by, and that only name a direction, are none of them.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200B\u202D\u202E\u2060-\u2064\u2066-\u2069]/u
const everyHidden = new RegExp(hidden, 'gu')

/** A text without them; a tab or feed between words is the space that it stands for. */
export const withoutHidden = (text: string): string => text.replace(/[\v\f]/gu, ' ').replace(everyHidden, '')

const fault = (file: string, place: Place, found: string) =>
  mdxError(
    'character-hidden',
    file,
    place,
    `An invisible character, U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}, stands here.`,
    'Delete it, or type the line anew.',
  )

/** The first hidden character of each line of a file. */
export function hiddenCharacters(source: string, file: string): Problem[] {
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
