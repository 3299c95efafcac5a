import { fold } from '../text/terms.ts'

/** “The Moscow Times”, as somebody types it: without its article, marks and capitals. */
const plain = (name: string): string =>
  fold(name)
    .replace(/^(?:the|le|la|les|l)[\s’']+/, '')
    .trim()

/** How much of an outlet’s name must be typed before it is offered, in letters. */
const ENOUGH = 4

/**
 * The outlet that a query names, or begins to name; null where it names none.
 * @param outlets the names of each, the one to show first
 */
export function outletNamed(query: string, outlets: readonly (readonly string[])[]): string | null {
  const asked = plain(query)
  if (asked === '') return null
  const named = (matches: (name: string) => boolean) =>
    outlets.find((names) => names.map(plain).some(matches))?.[0] ?? null
  return (
    named((name) => name === asked) ??
    (asked.length < ENOUGH ? null : named((name) => name.startsWith(asked)))
  )
}

/** A sentence of the interface with its marks `#name` filled in. */
export const filled = (template: string, values: Record<string, string>): string =>
  template.replace(/#([a-z]+)/g, (mark, name: string) => values[name] ?? mark)
