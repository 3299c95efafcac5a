/** Where tags and expressions begin and end in a text that the parser refuses. */
import type { Span } from '../model/reading.ts'
import type { Place } from './problem.ts'

/** A tag as far as it goes; `isWhole`: to its `>`, `isAlone`: to a `/>`. */
export type Tag = Span & { name: string; isClosing: boolean; isWhole: boolean; isAlone: boolean }

/** The tag that begins at an offset, as far as it goes: to its `>`, the next `<`, or the end of its paragraph. */
export function tagAt(text: string, start: number): Tag | null {
  const [, slash = '', name = ''] = /^<(\/?)([\w.-]*)/.exec(text.slice(start, start + 200)) ?? []
  if (text[start] !== '<') return null
  const rest = text.slice(start + 1)
  const stop = /[<>]|\r?\n[ \t]*\r?\n/.exec(rest)
  const isWhole = stop?.[0] === '>'
  const end = start + 1 + (stop?.index ?? rest.length) + (isWhole ? 1 : 0)
  return {
    start,
    end,
    name,
    isClosing: slash !== '',
    isWhole,
    isAlone: text.slice(start, end).endsWith('/>'),
  }
}

/** The offset of a place, as `placeAt` the other way around. */
export function offsetAt(text: string, { line, column }: Place): number {
  let start = 0
  for (let passed = 1; passed < line && start !== -1; passed++) start = text.indexOf('\n', start) + 1 || -1
  return start === -1 ? text.length : start + column - 1
}

/** Where an expression opens that is not closed before an offset: the first `{` that no `}` follows, outside code. */
export function openBrace(text: string, before: number): number {
  const seen = text
    .slice(0, before)
    .replace(
      /\\[{}`~\\]|^ {0,3}(```+|~~~+)[\s\S]*?^ {0,3}\1|(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[^`])+\2(?!`)/gm,
      (code) => ' '.repeat(code.length),
    )
  return seen.indexOf('{', seen.lastIndexOf('}') + 1)
}
