import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { isPassive } from '../cues/verbs.ts'
import type { Speaker } from './scene.ts'

/** By which somebody comes to know what a writing says. */
const seeing = /^(?:acquire|examine|inspect|obtain|read|receive|review|see|study|view)$/
/** By which somebody puts one out, and may be told of as well as it. */
const issuing = /^(?:draft|file|issue|publish|release|send|sign|submit|unveil|write)$/
/** What a writing does, and hardly whoever put it out. */
const listing = /^(?:cite|contain|describe|detail|list|mention|name|outline|state)$/

/**
 * “The Gazette has seen the warrant. It lists a flat”: the writing that a sentence says somebody saw or put out, where the verb of the
 * next tells what a writing says; null for none.
 */
export function writingSeen(text: string, before: ParsedSentence, verb: string): string | null {
  const { words, phrases } = before
  const seen = words.findIndex(
    ({ pos, lemma }, at) =>
      pos === 'VERB' &&
      !isPassive(words, at) &&
      (seeing.test(lemma) || (issuing.test(lemma) && listing.test(verb))),
  )
  const object = seen < 1 ? undefined : phraseStartingAt(phrases, seen + 1)
  if (object === undefined || !/^(?:the|an?|its|his|her|their|this)$/i.test(words[object.first]!.text))
    return null
  const head = words[object.head]!
  return isWriting(head.lemma) && head.lemma === head.text.toLowerCase()
    ? `the ${text.slice(words[object.first + 1]!.start, words[object.last]!.end)}`
    : null
}

/** Nouns for what somebody writes to others. */
export const written = /^(?:e-?mail|letter|memo|message|note|post|text|tweet)$/

/** “The memos were found. “It is late,” they wrote”: whether several writings without a name are told to do what only who writes does. */
export const isMuteWriting = ({ entity, head, plural }: Speaker, pronoun: string, verb: string): boolean =>
  entity === null &&
  plural &&
  pronoun === 'they' &&
  (isWriting(head) || written.test(head)) &&
  /^(?:add|argue|insist|reply|tell|think|believe|tweet|write)$/.test(verb)
