import { mouthpiece } from '../../text/attribution/speakers/mouthpieces.ts'
import { remembering } from '../../text/words/remembering.ts'
import { isShortName } from '../../text/data/short-names.ts'
import { sameName } from '../../text/terms/romanisation.ts'
import { fold } from '../../text/terms/terms.ts'
import { functionWords, honorifics } from './lexicon.ts'

/**
 * Whether two speakers, each as its article has it, are surely one: “Tone Berg” and “Berg”, “Deb Roe” and “Deborah Roe”, “the Czech mining
 * authority” and “the mining authority”, “the coast guard” and “the coastguard”. “Police” or “officials” may be any. Symmetric.
 */
export function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.length !== other.length && one.join('') === other.join('')) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const [last, lastOfLong] = [short.at(-1), long.at(-1)]
  if (last === undefined || lastOfLong === undefined || !sameName(last, lastOfLong)) return false
  return (
    (short.length > 1 || (isCapital(a, last) && isCapital(b, last))) &&
    short.every((word, at) =>
      long.some(
        (twin, index) =>
          sameName(word, twin) || (at + index === 0 && (isShortName(word, twin) || isShortName(twin, word))),
      ),
    )
  )
}

/** Whether a name is the beginning of another: “All Nippon” of “All Nippon Airways”. By itself it may be that of somebody else. */
export function beginsName(short: string, full: string): boolean {
  const [words, whole] = [wordsOf(short), wordsOf(full)]
  return words.length > 0 && words.every((word, at) => word === whole[at] && isCapital(short, word))
}

/** Whether somebody is told of by whom he speaks for, “a spokesman for Ann Lee”: what he says may be told as hers, but he is another. */
export const speaksForAnother = (speaker: string): boolean => ofAnother.test(speaker)
const ofAnother = new RegExp(`\\b(?:${mouthpiece})s? (?:for|of)\\b`, 'i')

/** Whether two names are of one: a mayor and who speaks for him are two. */
export const areOnePerson = (a: string, b: string): boolean =>
  a === b || (sameSpeaker(a, b) && speaksForAnother(a) === speaksForAnother(b))

/** Each speaker once, by the fullest of its names, in the order of the first. */
export function distinctSpeakers(names: readonly string[]): string[] {
  const found: string[] = []
  for (const name of names) {
    const at = found.findIndex((one) => areOnePerson(one, name))
    if (at < 0) found.push(name)
    else if (wordsOf(name).length > wordsOf(found[at] ?? '').length) found[at] = name
  }
  return found
}

/** The words of a speaker’s name; the same few speak again and again. */
const wordsOf: (speaker: string) => readonly string[] = remembering(20_000, (speaker) =>
  fold(speaker)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !functionWords.has(word) && !honorifics.has(word)),
)

const isCapital = (speaker: string, word: string) =>
  speaker.split(/[^\p{L}\p{N}]+/u).some((one) => /^\p{Lu}/u.test(one) && fold(one) === word)
