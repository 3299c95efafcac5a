import type { MarkupElement } from './markup.ts'
import { textOf } from './markup.ts'
import { parseLooseJson } from './schema-org.ts'

/** Names under which frameworks keep an article’s text: as one string, or as a list of paragraphs. */
const bodyKeys = new Set(
  'body content text html value copy children paragraphs blocks elements content_elements articlebody bodyhtml contenthtml'.split(
    ' ',
  ),
)
/** Less than this is a teaser or a notice. */
const leastBody = 500
const deepest = 24
/** Several times what the largest front pages carry. */
const mostValues = 200_000

const isProse = (text: string) => text.length > 40 && /\s\S+\s/.test(text) && !/^[[{]/.test(text)

/** The strings of a value that read as text, each once, in order: a paragraph’s HTML, or its plain text. */
function proseIn(value: unknown, depth = 0): string[] {
  if (depth > 6) return []
  if (typeof value === 'string') return isProse(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => proseIn(one, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  const strings = Object.entries(value)
    .filter(([key]) => bodyKeys.has(key.toLowerCase()))
    .map(([, inner]) => proseIn(inner, depth + 1))
  // One paragraph is often kept twice, as HTML and as text.
  return strings.reduce((best, one) => (one.join('').length > best.join('').length ? one : best), [])
}

/**
 * The article in the data that a page builds itself from (`<script type="application/json">`, as Next.js writes it), as
 * HTML or text with blank lines; null where there is none. The longest body wins: teasers of other articles are short.
 */
export function bodyOfState(elements: readonly MarkupElement[]): string | null {
  let best: string | null = null
  let values = 0
  const visit = (value: unknown, depth: number): void => {
    values += 1
    if (depth > deepest || values > mostValues || typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (bodyKeys.has(key.toLowerCase())) {
        const prose = proseIn(inner)
        const body = prose.join('\n\n')
        if (body.length >= leastBody && body.length > (best?.length ?? 0)) best = body
      }
      visit(inner, depth + 1)
    }
  }
  for (const element of elements)
    if (element.name === 'script' && /^application\/json$/i.test(element.attributes['type'] ?? ''))
      visit(parseLooseJson(textOf(element)), 0)
  return best
}
