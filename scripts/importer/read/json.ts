import { articlesOf } from './items.ts'
import { jsonErrorOffset } from './json-error.ts'
import { articlesIn } from './json-shapes.ts'
import { positionsOf } from './markup.ts'
import { problemOf, Unreadable } from './problems.ts'
import type { Reader } from './types.ts'

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const lines = parseLines(text)
    if (lines !== null) return lines
    const message = error instanceof Error ? error.message : String(error)
    const place = positionsOf(text)(jsonErrorOffset(text))
    const reason = message.replace(/,? ["\n][\s\S]*$/, '').replace(/ (in JSON )?at position.*$/s, '')
    throw new Unreadable(
      problemOf(
        file,
        'json-broken',
        'error',
        `the JSON breaks off or is wrong here: ${reason}`,
        'mend it here, or fetch it again',
        place,
      ),
    )
  }
}

/** JSON Lines: one article a line. */
function parseLines(text: string): unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return null
  try {
    return lines.map((line): unknown => JSON.parse(line))
  } catch {
    return null
  }
}

/** JSON articles: plain, schema.org, IPTC ninjs, a JSON Feed, a list or lines of them. */
export const jsonReader: Reader = {
  name: 'json',
  recognise(text, file) {
    if (/^\s*(\{\s*("|\}|$)|\[\s*([{"\]]|$))/.test(text.slice(0, 2000))) return 0.9
    return /\.(json|jsonl|ndjson|jsonld)$/i.test(file) ? 0.6 : 0
  },
  read(text, source) {
    const articles = articlesIn(parse(text.replace(/^\uFEFF/, ''), source.file), source.file).filter(
      (one) => one !== null,
    )
    if (articles.length === 0) {
      const message = 'the JSON holds no article: none of its objects has a text that is known as one'
      const fix =
        'give {"title", "url", "byline", "published", "text"}, a schema.org NewsArticle with articleBody, ninjs, or a JSON Feed'
      throw new Unreadable(problemOf(source.file, 'json-without-article', 'error', message, fix))
    }
    return articlesOf(articles, source)
  },
}
