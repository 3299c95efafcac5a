import { terms, type Term } from '../text/terms.ts'
import { beforeNumber, phrases } from './lexicon.ts'

const byFirst = Map.groupBy(phrases, ([words]) => words[0] ?? '')

/** The words of a text as the comparison takes them: set phrases are one word, and words for one hedge are the same. */
export function comparedWords(text: string): Term[] {
  const all = terms(text)
  const out: Term[] = []
  for (let at = 0; at < all.length; at += 1) {
    const term = all[at]
    if (term === undefined) continue
    const phrase = (byFirst.get(term.norm) ?? []).find(([words]) =>
      words.every((word, offset) => all[at + offset]?.norm === word),
    )
    if (phrase !== undefined) {
      const end = all[at + phrase[0].length - 1]?.end ?? term.end
      out.push({ start: term.start, end, norm: phrase[1], kind: 'word' })
      at += phrase[0].length - 1
      continue
    }
    const hedge = all[at + 1]?.kind === 'number' ? beforeNumber.get(term.norm) : undefined
    out.push(hedge === undefined ? term : { ...term, norm: hedge })
  }
  return out
}
