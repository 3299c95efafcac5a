import { readJsonLines } from './json-lines.ts'
import type { ClusterArticle } from './newscluster.ts'

const file = new URL('../../../shared/data/ecbplus/docs.jsonl', import.meta.url)

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

/** The text without the spaces that set its straight quotation marks and apostrophes apart; offsets are into the text before. */
function withMarksClosed(original: string): Pick<ClusterArticle, 'text' | 'at'> {
  const dropped: number[] = []
  let open = false
  for (const { 0: mark, index } of original.matchAll(/["“”]|\s’\s(?=(?:s|t|ll|re|ve|d|m)\b)/gu)) {
    if (mark.length > 1) dropped.push(index, index + 2)
    else if (mark === '“') open = true
    else if (open) {
      if (original[index - 1] === ' ') dropped.push(index - 1)
      open = false
    } else if (mark === '"') {
      if (original[index + 1] === ' ') dropped.push(index + 1)
      open = true
    }
  }
  const gone = new Set(dropped)
  return {
    text: Array.from({ length: original.length }, (_, at) => (gone.has(at) ? '' : original[at])).join(''),
    at: (offset) => offset - dropped.filter((at) => at < offset).length,
  }
}

/** The documents of `../shared/data/ecbplus` by id, each one paragraph; null where the set is not on this machine. */
export function readEcbplus(): Map<string, ClusterArticle> | null {
  const rows = readJsonLines<{ id: string; sentences: string[] }>(file)
  if (rows === null) return null
  return new Map(
    rows.map(({ id, sentences }) => [
      id,
      { id, title: '', ...withMarksClosed(sentences.map(asPrinted).join(' ')) },
    ]),
  )
}
