/** Whether two sentences tell of one event, by their words alone. */
import { remembering } from '../../text/words/remembering.ts'
import { eventsOf } from '../../text/clause/events.ts'
import { areSynonyms, conceptsOf } from '../../text/terms/synonyms.ts'
import { fold } from '../../text/terms/terms.ts'
import { cueVerbs, functionWords } from './lexicon.ts'
import { comparedWords } from './words.ts'

type Kind = 'word' | 'number' | 'name' | 'date' | 'cue'

/** A text’s content words by stem, and for each group of words for one kind of event those of its words that are of it. */
type Profile = {
  /** All of it, folded. */
  whole: string
  words: Map<string, Kind>
  concepts: Map<number, string[]>
  /** Those of its words that tell of an event. */
  events: string[]
  names: string[]
  numbers: string[]
}

const profileOf = remembering(20_000, readProfile)

function readProfile(text: string): Profile {
  const words = new Map<string, Kind>()
  const concepts = new Map<number, string[]>()
  const telling = eventsOf(text).starts
  const events: string[] = []
  for (const { norm, key: stem, kind, start } of comparedWords(text)) {
    if (functionWords.has(norm)) continue
    const key = kind === 'number' ? `#${norm}` : stem
    if (words.has(key)) continue
    const groups = conceptsOf(key)
    const named = kind === 'word' && groups.length === 0 && /\p{Lu}/u.test(text[start] ?? '')
    const own = cueVerbs.has(norm)
      ? 'cue'
      : named
        ? 'name'
        : kind === 'name' && groups.length > 0
          ? 'word'
          : kind
    words.set(key, own)
    if (own === 'word' && telling.includes(start)) events.push(key)
    for (const group of groups) {
      const others = concepts.get(group)
      if (others === undefined) concepts.set(group, [key])
      else others.push(key)
    }
  }
  const of = (kind: Kind) => [...words.keys()].filter((key) => words.get(key) === kind)
  return { whole: fold(text), words, concepts, events, names: of('name'), numbers: of('number') }
}

/** What a word in common tells. Two texts of one story share its names whatever they tell. Chosen on half of ECB+’s topics. */
const worth: Readonly<Record<Kind, number>> = { word: 1, number: 1, date: 1, name: 0.6, cue: 0.3 }
/** What speaks against one event: each has a name, or a number, that the other lacks. */
const apart = 0.2
/** The sum of worths at which two texts tell of one event as likely as not. */
const half = 3

/** How much two profiles share, from 0 to 1. */
function sharedWorth(one: Profile, other: Profile): number {
  const covered = new Set<number>()
  let sum = 0
  for (const [key, kind] of one.words) {
    const theirs = other.words.get(key)
    if (theirs === undefined) continue
    sum += Math.min(worth[kind], worth[theirs])
    for (const group of conceptsOf(key)) covered.add(group)
  }
  const [mine, theirs] = [new Set<string>(), new Set<string>()]
  for (const [group, keys] of one.concepts) {
    const twins = other.concepts.get(group)
    if (twins === undefined || covered.has(group)) continue
    for (const key of keys) mine.add(key)
    for (const key of twins) theirs.add(key)
  }
  sum += Math.min(mine.size, theirs.size)
  for (const kind of ['names', 'numbers'] as const) {
    sum -= apart * Math.min(lacking(one[kind], other), lacking(other[kind], one))
  }
  return sum <= 0 ? 0 : sum / (sum + half)
}

const lacking = (keys: readonly string[], { words }: Profile) => keys.filter((key) => !words.has(key)).length

/** The chance that a word for an event, the same or of the same kind, means the same event. */
const [sameWord, sameKind] = [0.9, 0.73]

/** The chance that at least one of a text’s events is among the other’s. */
function sharedEvent(one: Profile, other: Profile): number {
  let none = 1
  for (const key of one.events) {
    if (other.events.includes(key)) none *= 1 - sameWord
    else if (other.events.some((twin) => areSynonyms(key, twin))) none *= 1 - sameKind
  }
  return 1 - none
}

/** What `similarity` weighs, in the order of its weights: symmetric, each from 0 to 1. */
export function features(a: string, b: string): [words: number, events: number] {
  const [one, other] = [profileOf(a), profileOf(b)]
  return [sharedWorth(one, other), (sharedEvent(one, other) + sharedEvent(other, one)) / 2]
}

/** Fitted by train-similarity.ts on all of ECB+’s topics here. */
const weights = { words: 3.09, events: 1.59, base: -0.71 }

/**
 * How surely two sentences tell of one event, from 0 to 1. Unlike `likeness` it grows with what they share and does not
 * fall with what only one of them has: a long sentence may tell of the event among others. Symmetric; 1 for equal texts.
 */
export function similarity(a: string, b: string): number {
  if (profileOf(a).whole === profileOf(b).whole) return 1
  const [words, events] = features(a, b)
  return 1 / (1 + Math.exp(-(weights.words * words + weights.events * events + weights.base)))
}
