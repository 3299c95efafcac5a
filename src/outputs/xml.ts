/** What begins an XML file. */
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Characters that XML 1.0 cannot hold, not even escaped. https://www.w3.org/TR/xml/#charsets */
const UNHOLDABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Any text as content of an element or attribute. What XML cannot hold becomes a replacement character. */
export const escapeXml = (text: string): string =>
  text.replace(UNHOLDABLE, '\uFFFD').replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/**
 * An element. Attributes and text are escaped here.
 * @param content text, or finished elements; null leaves the element empty
 */
export function element(
  name: string,
  content: string | readonly string[] | null,
  attributes: Record<string, string> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const opening = `${name}${written.join('')}`
  if (content === null) return `<${opening}/>`
  return `<${opening}>${typeof content === 'string' ? escapeXml(content) : content.join('')}</${name}>`
}
