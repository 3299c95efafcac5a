/** What stands behind a verb of saying and is no clause that could stand alone. */
import { subordinators } from '../data/small-words.ts'
import { phraseStartingAt } from '../words/phrases.ts'
import { indexFrom, isAnyVerb, isFiniteVerb, textAt, wordsBetween } from '../words/words.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import type { Span } from '../../model/reading.ts'
import { mayBePerson } from '../words/persons.ts'
import { relative } from '../attribution/contents/content-around.ts'
import { opensCase } from '../attribution/contents/that-clauses.ts'
import { spanOf } from '../words/ranges.ts'

/** Verbs that have a thing for their object as well as a clause, or only a thing. */
const mayHaveObject = /^(?:confirm|reveal|announce|unveil|explain|outline|disclose|detail)$/

const havingObject = /^(?:share|vent|voice|express|unveil|outline|detail)$/

/** “confirmed the full list of 40 names, including …”, “vented his anger over the flag”: a thing of which nothing is said. */
function isObject({ words }: ParsedSentence, { at, content, direct }: Saying): boolean {
  const lemma = at === null ? '' : (words[at.verb]?.lemma ?? '')
  const from = indexFrom(words, content[0]![0])
  if (direct || from < 1 || !/^(?:DET|PRON|ADJ|NUM|NOUN)$/.test(words[from]!.pos)) return false
  if (/^that$/i.test(words[from]!.text) || /^(?:that|:)$/i.test(words[from - 1]!.text)) return false
  if (havingObject.test(lemma)) return /^(?:an?|the|his|her|its|their)$/i.test(words[from]!.text)
  if (!mayHaveObject.test(lemma) || words[from]!.pos === 'PRON') return false
  const ends = words.findIndex(
    ({ text }, index) => index > from && /^(?:[,;.—]|who|which|that|where)$/i.test(text),
  )
  return !words.slice(from, ends < 0 ? words.length : ends).some(
    ({ pos, text, lemma }, at, all) =>
      pos === 'AUX' ||
      (pos === 'VERB' &&
        !/ing$/i.test(text) &&
        // “the firmware update”, of which the tagger takes the second noun for a verb
        !(text === lemma && all[at - 1]?.pos === 'NOUN' && all[at - 1]!.text === all[at - 1]!.lemma)),
  )
}

/** “the roof, where, witnesses said, two were trapped”: who says it stands in a clause that only the whole sentence says of what it tells. */
function isOfRelative({ words }: ParsedSentence, { at, source, content }: Saying): boolean {
  const first = content[0]
  if (at === null || source === null || first === undefined || source[0] > first[0]) return false
  const from = words.findIndex(({ start }) => start === Math.min(source[0], words[at.first]!.start))
  return words[from - 1]?.text === ',' && relative.test(textAt(words, from - 2))
}

/** “The majority of parents say their children are ill”: a share of people, each of whom speaks of their own. */
const isOfShare = ({ words }: ParsedSentence, { who, content }: Saying) =>
  who?.entity === null &&
  /\b(?:majority|most|half|third|quarter|per ?cent)\b|%/i.test(who.name) &&
  // “Half of teens say they feel ill” leaves the noun out
  (/\s/.test(who.name) ? /^their$/i : /^the(?:y|ir)$/i).test(
    words.find(({ start }) => start >= content[0]![0])?.text ?? '',
  )

/** “when he met them, “I was ill””: what is told of somebody goes on in their own words. */
const turnsToFirst = new RegExp(`^(?:${subordinators})\\s[^"“”]*,\\s["“](?:I|We|My|Our)\\b`, 'iu')

/** “questioned whether the fire was set”, “explained how thieves got in”: a clause that asks, and asserts nothing alone. */
export function asks({ words }: ParsedSentence, { start, end }: Span): boolean {
  const own = wordsBetween(words, start, end)
  const [first, second] = own
  if (/^(?:whether|how|why|who|whom|whose|which|where)$/i.test(first?.text ?? ''))
    return !/^(?:much|many|far|ever)$/i.test(second?.text ?? '') || !own.some(({ text }) => text === ',')
  // “What happened was a disaster”, “When it rained, …” assert
  const verbs = own.filter(isFiniteVerb)
  return (
    /^(?:what|when|if)$/i.test(first?.text ?? '') && verbs.length < 2 && !own.some(({ text }) => text === ',')
  )
}

/** “urged people to leave”: what is said is what others should do. */
export const isUrging = ({ words }: ParsedSentence, { at, direct }: Saying) =>
  !direct && at !== null && words[at.verb]?.lemma === 'urge'

/** “Research suggests that …”, “Leaked images have suggested …”: what no person asserts, and evidence only makes likely. */
export const isSuggested = ({ words }: ParsedSentence, { at, direct, who }: Saying) =>
  !direct &&
  at !== null &&
  words[at.verb]?.lemma === 'suggest' &&
  who?.entity === null &&
  // of several who are named together nothing tells what they are
  who.head !== '' &&
  !mayBePerson(who.head)

/** “told shipping in the strait to expect gales”: what somebody is told to do, with no verb but that behind “to” before the clause ends. */
function isTellingTo({ words }: ParsedSentence, { at, content }: Saying): boolean {
  const telling = at === null ? '' : (words[at.verb]?.lemma ?? '')
  if (!/^(?:ask|tell|advise|warn|remind)$/.test(telling)) return false
  const from = indexFrom(words, content[0]![0])
  const clause = words.slice(
    from,
    words.findIndex(({ text }, index) => index > from && /^[,.;]$/.test(text)),
  )
  const to = clause.findIndex(({ text }, index) => /^to$/i.test(text) && clause[index + 1]?.pos === 'VERB')
  // “asked the court “to stop what had begun””
  if (telling === 'ask') return to > 0 && !clause.slice(0, to).some(isFiniteVerb)
  return (
    to > 0 &&
    !clause.some(
      ({ pos, text }, index) =>
        index !== to + 1 && (pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text))),
    )
  )
}

/** “described the general as a “fox””, “cited the letter as “a rare show of care””: what somebody is said to be without a verb. */
const isDescribed = ({ words }: ParsedSentence, { at, direct, content }: Saying): boolean =>
  !direct &&
  at !== null &&
  /^(?:brand|characteri[sz]e|cite|denounce|depict|describe|dismiss|label|portray)$/.test(
    words[at.verb]?.lemma ?? '',
  ) &&
  words.some(
    ({ text, start, end }, index) =>
      /^as$/i.test(text) &&
      start > content[0]![0] &&
      end <= content[0]![1] &&
      !words.slice(0, index).some((word) => word.start >= content[0]![0] && isFiniteVerb(word)),
  )

/** Whether what is said is no claim without who says it: what others should do, a thing that is shared, a share of people. */
export const standsOnlyInWhole = (sentence: ParsedSentence, main: Saying, said: string): boolean =>
  isUrging(sentence, main) ||
  isSuggested(sentence, main) ||
  isTellingTo(sentence, main) ||
  isObject(sentence, main) ||
  isOfRelative(sentence, main) ||
  isOfShare(sentence, main) ||
  isDescribed(sentence, main) ||
  turnsToFirst.test(said)

/** “warned about the fog”, but not “said about 40 ships had left” */
const noClause =
  /^(?:(?:being|having|to|of)\b(?! course\b)|(?:about|against) (?:the|an?|his|her|its|their|this|that|these|those|what|how|whether)\b|over (?:how|what|whether|which|who|whose|why)\b)/i

/** “reported being attacked”, “thanked the ministry, which she said had paid”, “explained how thieves got in”: no clause to stand alone. */
export function isNoClause(sentence: ParsedSentence, { content }: Saying, said: string): boolean {
  const first = content[0]!
  return lacksSubject(sentence, first[0]) || noClause.test(said) || asks(sentence, spanOf(first))
}

/** “said that |was late|”, “said that |meant a delay|”: “that” is what is told of, no link. */
function lacksSubject({ words }: ParsedSentence, start: number): boolean {
  const at = words.findIndex((word) => word.start === start)
  return (
    (words[at]?.pos === 'AUX' && !opensCase(words, at)) ||
    (/^that$/i.test(textAt(words, at - 1)) && /^mean(?:s|t)$/i.test(textAt(words, at)))
  )
}

/** “Passengers told how |the boat ran aground”: what happened, where that is what “how” tells; null for other words, “how to swim”. */
export function toldHow({ words, phrases }: ParsedSentence, { at, content, who }: Saying): Span | null {
  const [first, ...more] = content
  if (at === null || who === null || first === undefined || more.length > 0) return null
  const how = words.findIndex(({ start }) => start === first[0])
  const subject = phraseStartingAt(phrases, how + 1)
  if (words[at.verb]?.lemma !== 'tell' || !/^how$/i.test(textAt(words, how)) || subject === undefined)
    return null
  const verb = words.slice(subject.last + 1).find(isAnyVerb)
  const modal = /^(?:can|could|may|might|will|would|should|must)$/i.test(verb?.text ?? '')
  return verb === undefined || modal ? null : { start: words[how + 1]!.start, end: first[1] }
}
