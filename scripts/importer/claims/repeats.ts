import type { ReadPassage } from './claims.ts'

type Told = Pick<ReadPassage, 'statement' | 'exact' | 'speaker' | 'stance'>

/** Below this many words, two sentences may be the same by chance: “He did not answer.” */
const leastWords = 6

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * The passages that say again what another says: a caption beside its sentence, a quotation set in large type. Of several the first
 * that names its speaker stays, else the first; what two speakers say, or one disputes, are two claims.
 */
export function repeatsIn(passages: readonly Told[]): Set<number> {
  const first = new Map<string, number>()
  const repeats = new Set<number>()
  passages.forEach((one, index) => {
    // one may deny a thing twice, in words of which the statement is the same
    const told = one.stance === 'disputes' ? [one.exact] : [one.statement, one.exact]
    const words = told.map(plain).filter((text) => text.split(' ').length >= leastWords)
    const keys = words.map((text) => `${one.stance === 'disputes'} ${text}`)
    const earlier = keys.map((key) => first.get(key)).find((at) => at !== undefined)
    const before = earlier === undefined ? undefined : passages[earlier]
    if (earlier === undefined || before === undefined) {
      for (const key of keys) first.set(key, index)
    } else if (one.speaker === null || one.speaker === before.speaker) repeats.add(index)
    else if (before.speaker === null) {
      repeats.add(earlier)
      for (const key of keys) first.set(key, index)
    }
  })
  return repeats
}
