import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import type { ClusterArticle } from './newscluster.ts'

const folder = new URL('../../../shared/data/trafilatura-en/', import.meta.url)

/**
 * The paragraphs of each page of `../shared/data/trafilatura-en` by file name, as the page has them: what the importer
 * makes of a page changes with its rules, and offsets into it would. Null where the set is not on this machine.
 */
export function readPages(): Map<string, ClusterArticle> | null {
  if (!existsSync(folder)) return null
  const lines = readFileSync(new URL('expected.jsonl', folder), 'utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const { file } = JSON.parse(line) as { file: string }
      const { document } = parseHTML(gunzipSync(readFileSync(new URL(`html/${file}.gz`, folder))).toString())
      const text = [...document.querySelectorAll('p')]
        .map((paragraph) => (paragraph.textContent ?? '').replace(/\s+/gu, ' ').trim())
        .filter((paragraph) => paragraph !== '')
        .join('\n\n')
      return [file, { id: file, title: '', text, at: (offset: number) => offset }]
    }),
  )
}
