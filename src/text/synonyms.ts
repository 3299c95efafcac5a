import { spellingKey } from './spelling.ts'
import { stem } from './stems.ts'
import { eventWords } from './data/event-words.ts'
import wordnet from './data/wordnet.json' with { type: 'json' }

const byStem = new Map<string, string[]>()
eventWords
  .trim()
  .split('\n')
  .forEach((line, index) => {
    for (const key of new Set(
      line
        .trim()
        .split(/\s+/)
        .map((word) => stem(spellingKey(word))),
    )) {
      const known = byStem.get(key)
      if (known === undefined) byStem.set(key, [`=${index}`])
      else known.push(`=${index}`)
    }
  })

/** The groups a stem belongs to, as keys that are no stem. */
export function conceptsOf(key: string): readonly string[] {
  return byStem.get(key) ?? []
}

const setsByStem = new Map<string, string[]>()
for (const [index, line] of wordnet.synsets.split('\n').entries())
  for (const key of line.split(' ')) setsByStem.set(key, [...(setsByStem.get(key) ?? []), `~${index}`])

/** The sets of words of one meaning that a stem belongs to, of WordNet’s common words, as keys that are no stem. */
export function synonymsOf(key: string): readonly string[] {
  return setsByStem.get(key) ?? []
}

/** Whether two stems stand for one thing, by either of these. Symmetric. */
export const areSynonyms = (a: string, b: string): boolean =>
  [conceptsOf, synonymsOf].some((groupsOf) => groupsOf(a).some((group) => groupsOf(b).includes(group)))

const antonymsByStem = new Map<string, string[]>()
for (const line of wordnet.antonyms.split('\n')) {
  const [one = '', other = ''] = line.split(' ')
  antonymsByStem.set(one, [...(antonymsByStem.get(one) ?? []), other])
  antonymsByStem.set(other, [...(antonymsByStem.get(other) ?? []), one])
}

/** The stems of opposite meaning to a stem, by WordNet’s common verbs, adjectives and adverbs. */
export const antonymsOf = (key: string): readonly string[] => antonymsByStem.get(key) ?? none
const none: readonly string[] = []
