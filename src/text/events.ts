import { words } from './words.ts'
import wordnet from './data/wordnet.json' with { type: 'json' }

const eventNouns: ReadonlySet<string> = new Set(wordnet.events.split(' '))

/**
 * Where the words stand that tell of events: verbs, and nouns that WordNet files first under acts, events, phenomena or
 * processes. Offsets of their first UTF-16 unit.
 */
export function eventWords(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { text: form, lemma, pos, start } of words(text)) {
    const noun = pos !== 'AUX' && (eventNouns.has(lemma) || eventNouns.has(form.toLowerCase()))
    if (pos === 'VERB' || noun) found.add(start)
  }
  return found
}
