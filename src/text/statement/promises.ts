/** Promises that were made long ago, and are no more than what was promised then. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { subjectPhrase } from '../words/phrases.ts'
import type { ReferenceContext } from './references/context.ts'

/** “Under a 2022 agreement, …”, “As part of the deal, …”, “In 2019 …”: words before a promise that tell of when it was made. */
const ofThen =
  /^(?:under (?:the terms of )?(?:an?|the|its|their|that|this) [^,]*\b(?:accord|agreement|arrangement|contract|deal|lease|licen[cs]e|pact|settlement|treaty)\b|(?:as part|as a condition) of\b|in (?:return|exchange)\b|at the time\b|(?:back |early |late )?(?:in|before|during|ahead of|after) [^,]*\b(?:19|20)\d\d\b|(?:last year|(?:\p{L}+ ){1,3}years ago)\b|during (?:the|his|her|their) (?:election )?campaign\b)/iu

/**
 * “Under a 2022 agreement, Vakt promised to stay”, “Vakt had promised to stay”, “When she came to power 15 years ago, … . She promised
 * to …”: whether a promise is told as one of the past, which need not be what is promised now.
 */
export function isPastPromise(
  { parsed }: ReferenceContext,
  index: number,
  { cue, source, kind }: Saying,
): boolean {
  if (kind !== 'promise' || cue === null || source === null) return false
  const { text, sentences } = parsed
  const own = sentences[index]!
  if (isAside(own, cue[0], source[0])) return true
  const verb = text.slice(...cue)
  if (!/ed$/i.test(verb)) return false
  // “has vowed to destroy it since the war began”
  if (/^ha(?:s|ve)\b/i.test(verb) && /\bsince\b/.test(text.slice(cue[1], own.end))) return true
  if (/^had\b/i.test(verb) || ofThen.test(text.slice(own.start, source[0]))) return true
  const before = sentences[index - 1]
  const earlier =
    before === undefined ? '' : text.slice(sentences[index - 2]?.start ?? before.start, before.end)
  return (
    /\b(?:years|decades) (?:ago|earlier|before)\b|\b[Ii]n (?:19|200)\d\d\b/.test(earlier) &&
    !/\b(?:\p{Lu}\p{Ll}+day|today|yesterday|this (?:week|month|year))\b/u.test(text.slice(own.start, own.end))
  )
}

/** “Clear Rivers, a group that |has promised| to sue polluters, moved to Bergen”: whether a relative clause of the sentence’s subject tells it, beside what the sentence is about. */
function isAside(sentence: ParsedSentence, cue: number, source: number): boolean {
  const { words } = sentence
  const subject = subjectPhrase(sentence)
  const before = words.findLast(({ end, pos }) => end <= cue && pos !== 'ADV')
  return (
    subject !== null &&
    /^(?:who|which|that)$/i.test(before?.text ?? '') &&
    words[subject.first]!.start <= source &&
    source <= words[subject.last]!.end
  )
}
