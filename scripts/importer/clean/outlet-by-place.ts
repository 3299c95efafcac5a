import { hasFiniteVerb } from '../../../src/text/words/words.ts'
import { isByline, isDateLine, isSignature, personsAlone, wordsOf } from '../printed/masthead.ts'
import type { Block } from '../read/types.ts'
import { aboutOne, section } from '../printed/outlet-name.ts'
import { placeAndDay } from './place-and-day.ts'

// Outlets whose names have no word that tells, known by where they stand.

/** “The Westmark Courant”, “The Lantern”: a name in title case, whatever its last word. */
const anyName = /^The(?: \p{Lu}[\p{L}'’-]+){1,4}$/u
/** What opens a line that goes on from a headline, and is none: “How cheap ferries ruin islands”. */
const goesOn = /^(?:how|why|what|when|where|who|inside|behind|and|but|as)\b/iu

/** Whether words may be a name though none of them tells: a title in title case would have its words in the text again. */
export function isAnyName(name: string, text: string): boolean {
  const isSaidAgain = (word: string) =>
    new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?:s|es)?(?!\\p{L})`, 'u').test(text)
  return (
    anyName.test(name) &&
    !section.test(name) &&
    !aboutOne.test(name) &&
    !hasFiniteVerb(name) &&
    !hasFiniteVerb(name.slice(0, 1) + name.slice(1).toLowerCase()) &&
    !name.split(' ').slice(1).some(isSaidAgain)
  )
}

/**
 * Whether a first line is a masthead by its place, whatever it is called: above a headline and the line that signs it or says where
 * and when.
 */
export function isMastheadByPlace(blocks: readonly Block[], name: string, headline: number): boolean {
  const [printed = '', ...below] = blocks.slice(headline).map(({ text }) => text)
  const signed = below
    .slice(0, 3)
    .some(
      (text, at) =>
        isByline(text) ||
        isSignature(text) ||
        placeAndDay(text) !== null ||
        (personsAlone(text).length > 0 && isDateLine(below[at + 1] ?? '')),
    )
  return (
    signed &&
    wordsOf(printed).length >= 4 &&
    !goesOn.test(printed) &&
    isAnyName(name, [printed, ...below].join('\n'))
  )
}
