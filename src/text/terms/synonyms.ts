import { fold } from './terms.ts'
import { spellingKey } from '../words/spelling.ts'
import { stem } from '../words/stems.ts'
import { countries } from '../data/countries.ts'
import { eventWords } from '../data/event-words.ts'
import wordnet from '../data/wordnet.json' with { type: 'json' }

const byStem = new Map<string, number[]>()
/** A state, its people and the seat of its government, by which news names it: `south-korea`, `seoul`. */
const ofStates = countries.map(({ name, capital, demonym, others }) =>
  [name, capital, ...demonym, ...others].map((one) => fold(one).replaceAll('.', '').replace(/[ -]/g, '-')),
)
const groups = [
  ...eventWords
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
  ...ofStates,
]
for (const [index, words] of groups.entries()) {
  for (const key of new Set(words.map((word) => stem(spellingKey(word)))))
    byStem.set(key, [...(byStem.get(key) ?? []), index])
}

/** Members of groups that are several words, joined by hyphens: `step-down`; `~` for any possessive. */
export const phrasesOfGroups: readonly string[] = [...byStem.keys()].filter((key) => key.includes('-'))

const none: readonly number[] = []

/** The groups a stem belongs to, by number. */
export const conceptsOf = (key: string): readonly number[] => byStem.get(key) ?? none

const setsByStem = new Map<string, number[]>()
for (const [index, line] of wordnet.synsets.split('\n').entries())
  for (const key of line.split(' '))
    setsByStem.set(key, [...(setsByStem.get(key) ?? []), groups.length + index])

/** The sets of words of one meaning that a stem belongs to, of WordNet’s common words, by number: none is that of a group. */
export const synonymsOf = (key: string): readonly number[] => setsByStem.get(key) ?? none

const groupsByStem = new Map(
  [...new Set([...byStem.keys(), ...setsByStem.keys()])].map((key) => [
    key,
    [...conceptsOf(key), ...synonymsOf(key)],
  ]),
)

/** All groups and sets that a stem belongs to. */
export const meaningsOf = (key: string): readonly number[] => groupsByStem.get(key) ?? none

/** Whether two words, by these, stand for one thing. Symmetric. */
export function shareMeaning(mine: readonly number[], theirs: readonly number[]): boolean {
  if (theirs.length === 0) return false
  for (const meaning of mine) if (theirs.includes(meaning)) return true
  return false
}

/** Whether two stems stand for one thing. Symmetric. */
export const areSynonyms = (a: string, b: string): boolean => shareMeaning(meaningsOf(a), meaningsOf(b))

const antonymsByStem = new Map<string, string[]>()
for (const line of wordnet.antonyms.split('\n')) {
  const [one = '', other = ''] = line.split(' ')
  antonymsByStem.set(one, [...(antonymsByStem.get(one) ?? []), other])
  antonymsByStem.set(other, [...(antonymsByStem.get(other) ?? []), one])
}

const noOpposite: readonly string[] = []

/** The stems of opposite meaning to a stem, by WordNet’s common verbs, adjectives and adverbs. */
export const antonymsOf = (key: string): readonly string[] => antonymsByStem.get(key) ?? noOpposite
