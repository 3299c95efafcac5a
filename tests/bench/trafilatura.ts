import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { readJsonLines } from './json-lines.ts'
import type { ClusterArticle } from './newscluster.ts'

const folder = new URL('../../../shared/data/trafilatura-en/', import.meta.url)

/**
 * The paragraphs of each page of `../shared/data/trafilatura-en` by file name, as the page has them: what the importer
 * makes of a page changes with its rules, and offsets into it would. Null where the set is not on this machine.
 */
export function readPages(): Map<string, ClusterArticle> | null {
  const rows = readJsonLines<{ file: string }>(new URL('expected.jsonl', folder))
  if (rows === null) return null
  return new Map(
    rows.map(({ file }) => {
      const { document } = parseHTML(gunzipSync(readFileSync(new URL(`html/${file}.gz`, folder))).toString())
      const text = [...document.querySelectorAll('p')]
        .map((paragraph) => (paragraph.textContent ?? '').replace(/\s+/gu, ' ').trim())
        .filter((paragraph) => paragraph !== '')
        .join('\n\n')
      return [file, { id: file, title: '', text, at: (offset: number) => offset }]
    }),
  )
}
