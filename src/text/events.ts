import { words, type Word } from './words.ts'
import wordnet from './data/wordnet.json' with { type: 'json' }

const eventNouns: ReadonlySet<string> = new Set(wordnet.events.split(' '))

/** What a sentence tells of. */
export type Events = {
  /** Where its words for events start: verbs, and nouns that WordNet files first under acts, events, phenomena or processes. */
  starts: ReadonlySet<number>
  /** Whether its first verb stands in the simple present: what holds, not what happened once. */
  present: boolean
}

const known = new Map<string, Events>()
/** How many texts are remembered: reading one takes longest, and one is compared with many. */
const remembered = 50_000

export function eventsOf(text: string): Events {
  const found = known.get(text)
  if (found !== undefined) return found
  const all = words(text)
  const starts = all.filter(isEvent).map(({ start }) => start)
  const first = all.find(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const made = { starts: new Set(starts), present: first !== undefined && isPresent(first) }
  if (known.size >= remembered) known.clear()
  known.set(text, made)
  return made
}

const isEvent = ({ text, lemma, pos }: Word) =>
  pos === 'VERB' || (pos !== 'AUX' && (eventNouns.has(lemma) || eventNouns.has(text.toLowerCase())))

const isPresent = ({ text, lemma, pos }: Word) =>
  pos === 'AUX'
    ? /^(?:am|is|are|do|does|can)$/i.test(text)
    : text.toLowerCase() === lemma || /[^s]s$/.test(text)
