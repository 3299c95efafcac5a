import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ClusterArticle } from './newscluster.ts'

const file = fileURLToPath(new URL('../../../shared/data/ecbplus/docs.jsonl', import.meta.url))

/** Tokens as print has them: no space before a comma or behind a bracket, curly marks for `` and ''. */
const asPrinted = (sentence: string): string =>
  sentence
    .replace(/``\s?/g, '“')
    .replace(/\s?''/g, '”')
    .replace(/\s([,.;:!?%)\]])/g, '$1')
    .replace(/([([$£])\s/g, '$1')
    .replace(/\s(n't|'(?:s|re|ve|ll|d|m))\b/g, '$1')
    .replace(/s '(?=\s)/g, "s'")
    .replace(/“\s/g, '“')
    .replace(/\s”/g, '”')

/** The documents of `../shared/data/ecbplus` by id, each one paragraph; null where the set is not on this machine. */
export function readEcbplus(): Map<string, ClusterArticle> | null {
  if (!existsSync(file)) return null
  return new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { id, sentences } = JSON.parse(line) as { id: string; sentences: string[] }
        return [
          id,
          { id, title: '', text: sentences.map(asPrinted).join(' '), at: (offset: number) => offset },
        ]
      }),
  )
}
