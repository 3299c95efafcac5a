import type { PageBlock } from './html-blocks.ts'
import type { MarkupElement } from './markup.ts'
import type { DescribedArticle } from './schema-org.ts'

/** Everything a page says of itself outside its text: meta tags, links, JSON-LD and marked elements. */
export type PageFacts = {
  page: MarkupElement
  elements: MarkupElement[]
  /** Contents of meta tags by lower-case name or property, in the order of the page. */
  meta: Map<string, string[]>
  described: DescribedArticle | null
  /** Everything that is printed, block by block; made when it is first asked for. */
  lines: () => readonly PageBlock[]
}

/** The value of the first of these names that a `<meta>` of the page has; null where none has any. */
export function firstMeta(facts: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}
