import { meaningsOf, shareMeaning } from '../../text/terms/synonyms.ts'
import { formOf, sameForm, type NameForm } from '../../text/terms/romanisation.ts'
import type { Term } from '../../text/terms/terms.ts'
import { cueVerbs, lightWords, plainCues } from './lexicon.ts'
import { beginAlike } from './told.ts'
import { comparedWords, initialsOf, isEmpty, longNames, speaksGenerally } from './words.ts'

/** What one text is about, as numbers of a vocabulary. */
export type Line = {
  /** Content words by stem, each once, in rising order. */
  words: readonly number[]
  /** The names among them, in the order of the text; a word that only a sentence start may have given its capital is one of them. */
  names: readonly number[]
  /** For each number the word it counts. */
  counted: ReadonlyMap<number, number>
  /** A hash of each two content words in a row, in either order. */
  pairs: readonly number[]
  /** The initials of names of several words, and those words: `ecb` of “European Central Bank”. */
  initials: ReadonlyMap<number, readonly number[]>
  /** Whether it speaks of what happens often, not of one event. */
  general: boolean
}

/** Words as small numbers, and in how many texts each stands. */
export type Vocabulary = {
  lineOf: (text: string) => Line
  /** Counts the words of a text, once each. */
  count: (line: Line) => void
  /** How much a word tells: the rarer, the more, from 0 to about 1; weekdays and months tell little. */
  weightOf: (word: number) => number
  /** A word by the key it has here. */
  idOf: (key: string) => number | undefined
  kindOf: (word: number) => Term['kind']
  /** How rare a word, by the key it has here, is among the counted texts, from 0 to 1. */
  rarityOf: (key: string) => number
  /** Whether a word with a capital is a name: it has one within sentences, and never lacks it. */
  isName: (word: number) => boolean
  keyOf: (word: number) => string
  /** Whether two words are one name in two forms, or one begins as the other does: “Kyiv” and “Kiev”, “Ukraine” and “Ukrainian”. */
  soundAlike: (one: number, other: number) => boolean
  /** Whether a word stands for a kind of event, or for anything that other words stand for. */
  hasConcept: (word: number) => boolean
  /** Whether two words stand for the same kind of event. */
  shareConcept: (one: number, other: number) => boolean
}

/** A quotation of fewer content words is told by its speaker as much as by its words. */
const fewWords = 5

/** An empty map takes as much room as one of four, and most lines have none. */
const none: ReadonlyMap<number, never> = new Map<number, never>()

/** Two strangers may meet in one hash: it leads to candidates only. */
const pairOf = (a: number, b: number) =>
  (Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.imul(Math.max(a, b), 0x85ebca6b)) >> 1

export function vocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const keys: string[] = []
  const kinds: Term['kind'][] = []
  const counts: number[] = []
  const concepts: (readonly number[])[] = []
  /** A bit for each of these numbers: of most words it is seen at once that they share none. */
  const bits: number[] = []
  /** Words that are no names by their form. */
  const unlikely: boolean[] = []
  const small: boolean[] = []
  const light: boolean[] = []
  const forms: NameForm[] = []
  /** The consonants and the place of a word as names are compared, by number: by these most are seen at once to be no forms of one name. */
  const sounds: number[] = []
  const places: number[] = []
  const soundIds = new Map<string, number>()
  const soundOf = (word: number): number => {
    const known = sounds[word]
    if (known !== undefined) return known
    const form = formOf(keys[word] ?? '')
    const id = soundIds.get(form.skeleton.consonants) ?? soundIds.size
    soundIds.set(form.skeleton.consonants, id)
    forms[word] = form
    places[word] = form.place ?? -1 - word
    return (sounds[word] = id)
  }
  let texts = 0
  // A weight holds until another text is counted.
  let weighed = 0
  let weights: number[] = []
  const rareness = (holders: number) => Math.log((texts + 100) / (holders + 1)) / Math.log(texts + 100)
  const idOf = (key: string, kind: Term['kind'], spelled = key) => {
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = keys.push(spelled) - 1
    ids.set(key, id)
    kinds.push(kind)
    counts.push(0)
    const meanings = meaningsOf(key)
    concepts.push(meanings)
    bits.push(meanings.reduce((all, one) => all | (1 << (one % 32)), 0))
    unlikely.push(/s$|^#|-number$/.test(spelled))
    return id
  }
  return {
    lineOf(text) {
      const words: number[] = []
      const named = new Set<number>()
      const counted = new Map<number, number>()
      const pairs = new Set<number>()
      const all = comparedWords(text)
      const attributed =
        all.some(({ norm, says }) => says && plainCues.has(norm)) &&
        all.filter((word) => !word.says && !isEmpty(word)).length >= fewWords
      for (const term of all) {
        if (isEmpty(term)) continue
        if (attributed && term.says && term.kind !== 'name') continue
        const id =
          term.kind === 'number' ? idOf(`#${term.norm}`, 'number') : idOf(term.key, term.kind, term.norm)
        if (term.kind === 'word' && (cueVerbs.has(term.norm) || lightWords.has(term.norm))) light[id] = true
        const initial = term.kind === 'word' && /\p{Lu}/u.test(text[term.start] ?? '')
        if (term.kind === 'name') kinds[id] = 'name'
        else if (term.kind === 'word' && !initial) small[id] = true
        if (term.kind === 'name' || initial) named.add(id)
        const before = words.at(-1)
        if (before !== undefined && before !== id) {
          pairs.add(pairOf(before, id))
          if (kinds[before] === 'number') counted.set(before, id)
        }
        words.push(id)
      }
      const initials = new Map(
        longNames(all).map((name) => [
          idOf(initialsOf(name), 'name'),
          name.map(({ norm, key, kind }) => idOf(key, kind, norm)),
        ]),
      )
      return {
        initials: initials.size === 0 ? none : initials,
        words: [...new Set(words)].sort((x, y) => x - y),
        names: [...named],
        counted: counted.size === 0 ? none : counted,
        pairs: [...pairs],
        general: speaksGenerally(all),
      }
    },
    count(line) {
      texts += 1
      for (const word of line.words) counts[word] = (counts[word] ?? 0) + 1
    },
    weightOf(word) {
      if (weighed !== texts) [weighed, weights] = [texts, []]
      return (weights[word] ??= rareness(counts[word] ?? 0) * (kinds[word] === 'date' ? 0.4 : light[word] === true ? 0.3 : 1)) // prettier-ignore
    },
    idOf: (key) => ids.get(key),
    kindOf: (word) => kinds[word] ?? 'word',
    rarityOf(key) {
      const id = ids.get(key)
      return rareness(id === undefined ? 0 : (counts[id] ?? 0))
    },
    isName: (word) =>
      kinds[word] === 'name' ||
      (small[word] !== true && concepts[word]?.length === 0 && unlikely[word] === false),
    keyOf: (word) => keys[word] ?? '',
    soundAlike: (one, other) =>
      beginAlike(keys[one] ?? '', keys[other] ?? '', true) ||
      ((soundOf(one) === soundOf(other) || places[one] === places[other]) &&
        sameForm(forms[one]!, forms[other]!)),
    hasConcept: (word) => bits[word] !== 0,
    shareConcept: (one, other) =>
      (bits[one]! & bits[other]!) !== 0 && shareMeaning(concepts[one]!, concepts[other]!),
  }
}
