import { bodyNouns, roleNouns } from '../data/cues.ts'
import { countryOf } from '../data/countries.ts'
import { vesselNouns } from '../data/nouns.ts'
import { isGivenName } from '../data/first-names.ts'
import type { ParsedSentence, ParsedText } from '../tags/parse.ts'
import { textAt, words as wordsOf, type Word } from '../words/words.ts'
import { jointNames } from './joint-names.ts'

const plurals = new Map<string, boolean>()

/** “investigators”, “fans”: an ordinary noun in the plural, by the tagger’s lexicon. */
function isPluralNoun(lower: string): boolean {
  const known = plurals.get(lower)
  if (known !== undefined) return known
  const [word] = wordsOf(lower)
  const plural = word !== undefined && word.pos === 'NOUN' && word.lemma !== lower
  if (plurals.size < 5000) plurals.set(lower, plural)
  return plural
}

/** How the words of a text are written where no sentence opens. */
export type Capitals = {
  /** Words met with a capital inside a sentence. */
  inside: ReadonlySet<string>
  /** Words met in small letters. */
  small: ReadonlySet<string>
  /** Names that open with a title and are a thing’s: “the Lady Annis”, “the tug Captain Roe”. */
  things: ReadonlySet<string>
  /** Names with an “and” in them. */
  joint: ReadonlySet<string>
}

const opens = (words: readonly Word[], at: number) =>
  at === 0 || /^["“”‘'«:•|—(-]$/.test(textAt(words, at - 1))

/** Collects how words are written, so that a capital that only opens a sentence can be told from a name’s. */
export function capitalsOf(parsed: ParsedText): Capitals {
  const inside = new Set<string>()
  const small = new Set<string>()
  for (const sentence of parsed.sentences) {
    if (isTitleCase(sentence)) continue
    sentence.words.forEach((word, at) => {
      if (/^\p{Ll}/u.test(word.text)) small.add(word.text)
      else if (!opens(sentence.words, at) && /^\p{Lu}/u.test(word.text)) inside.add(word.text)
    })
  }
  return { inside, small, things: thingsWithTitle(parsed.text), joint: jointNames(parsed) }
}

const titledThing = new RegExp(
  String.raw`(?:\b(${[...vesselNouns].join('|')}),?\s)?(\b[Tt]he\s)?\b(Lady|Sir|Dame|Miss|Mrs|Mr|Captain|Admiral|General|King|Queen|Prince|Princess|Duke|Duchess|Lord)(\s\p{Lu}[\p{L}’'-]+)`,
  'gu',
)

/** Names that a vessel’s noun stands before, or mostly “the”, as before no person’s title: “the Queen” may be one. */
function thingsWithTitle(text: string): Set<string> {
  const counts = new Map<string, { things: number; all: number }>()
  for (const [, vessel, article, title = '', rest = ''] of text.matchAll(titledThing)) {
    const name = title + rest
    const count = counts.get(name) ?? { things: 0, all: 0 }
    const thing =
      vessel !== undefined || (article !== undefined && /^(?:Lady|Sir|Dame|Miss|Mrs|Mr)$/.test(title))
    counts.set(name, { things: count.things + (thing ? 1 : 0), all: count.all + 1 })
  }
  return new Set([...counts].flatMap(([name, { things, all }]) => (things * 2 > all ? [name] : [])))
}

/** A headline Set Like This, whose capitals tell nothing. */
export function isTitleCase(sentence: ParsedSentence): boolean {
  if (/^[.!?]$/.test(sentence.words.at(-1)?.text ?? '')) return false
  let long = 0
  let capital = 0
  for (const { text } of sentence.words) {
    if (!/^\p{L}{4,}/u.test(text)) continue
    long += 1
    if (/^\p{Lu}/u.test(text)) capital += 1
  }
  return long >= 4 && capital >= long * 0.85
}

/** What stands behind names as it does behind no adjective: “Siemens today said”. */
const besideName = /^(?:today|yesterday|tonight|tomorrow)$/

/** Whether one capitalised word that opens a sentence is an ordinary word: “Doctors said”, “Emergency services”. */
export function isCommonOpening(
  _text: string,
  { words }: ParsedSentence,
  first: number,
  last: number,
  { inside, small }: Capitals,
): boolean {
  const word = words[first]
  if (word === undefined || first !== last || !opens(words, first)) return false
  if (/^\p{Lu}[\p{Lu}\d&.-]+$/u.test(word.text) && word.text.length <= 6) return false
  if (inside.has(word.text) || /['’]s$/.test(word.text)) return false
  if (countryOf(word.text) !== null || isGivenName(word.text)) return false
  const lower = word.text.toLowerCase()
  const singular = lower.replace(/(?:ie)?s$/, (end) => (end === 'ies' ? 'y' : ''))
  if (small.has(lower) || [lower, singular].some((noun) => roleNouns.has(noun) || bodyNouns.has(noun)))
    return true
  const next = words[first + 1]
  if (next === undefined) return false
  if (
    /^\p{Ll}/u.test(next.text) &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    !besideName.test(next.text)
  )
    return true
  return /[^s]s$|^(?:children|people|men|women)$/.test(lower) && isPluralNoun(lower)
}
