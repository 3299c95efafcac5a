/** Uses of the verbs of saying in which no words are attributed: “said nothing”, “denied him a visa”, “declared a state of emergency”. */
import { maySpeak, speechNouns } from '../../data/cues.ts'
import { weekdayPattern } from '../../data/calendar.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { isReflexive, textAt, type Word } from '../../words/words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { CueKind, IsQuoted } from './cue.ts'
import { clauseFollows } from './clause-behind.ts'
import { nextToQuote } from './verbs.ts'

/** Whether a verb is used as one of its kind of cue that attributes nothing, whatever the verb. */
export function isOtherUseOfKind(
  sentence: ParsedSentence,
  index: number,
  kind: CueKind,
  quoted: IsQuoted,
): boolean {
  const { words } = sentence
  const [before, next] = [words[index - 1], words[index + 1]]
  if (kind === 'accuse')
    return (
      // “an increase blamed on migrants”
      (/^(?:on|by)$/i.test(next?.text ?? '') && before?.pos === 'NOUN') ||
      // “the officer accused of shooting him”, “the woman accused had …”
      next === undefined ||
      /^of$/i.test(next.text) ||
      /^(?:AUX|VERB|PUNCT)$/.test(next.pos)
    )
  if (kind === 'deny')
    // “…, a claim denied by the port”
    return (
      speechNouns.has(before?.lemma ?? '') &&
      /^an?$/i.test(textAt(words, index - 2)) &&
      words.slice(index + 1, index + 4).some(({ text }) => /^by$/i.test(text))
    )
  // “the aid that the government has pledged for the region”
  return (
    kind === 'promise' &&
    next?.pos === 'ADP' &&
    !isToBehindTime(sentence, index) &&
    !clauseFollows(sentence, index, quoted)
  )
}

/** “promised |on Monday| to open schools”: whether behind a verb, and the day it was, it is told what to do; “promised in May” may be kept by now. */
function isToBehindTime({ words, phrases }: ParsedSentence, index: number): boolean {
  let at = index + 1
  while (words[at]?.pos === 'ADV') at += 1
  const time = phraseStartingAt(phrases, words[at]?.pos === 'ADP' ? at + 1 : at)
  const isRecent =
    time !== undefined &&
    isTimePhrase(words, time) &&
    words.slice(time.first, time.last + 1).some(({ text }) => ofThisWeek.test(text))
  if (isRecent) at = time.last + 1
  const [to, verb] = [words[at], words[at + 1]]
  return at > index + 1 && to?.text === 'to' && verb?.pos === 'VERB' && verb.text === verb.lemma
}

/** “declared a state of emergency”, “declared the road safe”: a deed, and no claim that a clause tells. */
export function isDeclaredDeed(sentence: ParsedSentence, index: number, quoted: IsQuoted): boolean {
  const { words } = sentence
  const next = words[index + 1]
  if (next === undefined || next.pos === 'PUNCT' || nextToQuote(words, index, quoted)) return false
  if (isReflexive(next.text)) return false
  return /ing$/i.test(words[index]!.text) ? next.text !== 'that' : !clauseFollows(sentence, index, quoted)
}

/** “promises more guns”, “the race promises to be hard”: what a thing offers, and nobody says; “…, the mayor promised.” */
export const isOffer = (sentence: ParsedSentence, index: number, lemma: string, quoted: IsQuoted) =>
  /^(?:promise|threaten)$/.test(lemma) &&
  (isOfThingToBe(sentence.words, index) ||
    (!/^(?:to|that)$/i.test(textAt(sentence.words, index + 1)) &&
      !isToBehindTime(sentence, index) &&
      !(/ed$/.test(sentence.words[index]!.text) && /^(?:[.,;]|)$/.test(textAt(sentence.words, index + 1))) &&
      !clauseFollows(sentence, index, quoted)))

/** “It promises to be another hard race”: what is to be expected of a thing. */
const isOfThingToBe = (words: readonly Word[], index: number): boolean => {
  const [subject, to, be] = [words[index - 1], words[index + 1], words[index + 2]]
  if (!/^to$/i.test(to?.text ?? '') || !/^be$/i.test(be?.text ?? '')) return false
  return subject?.pos === 'NOUN'
    ? !maySpeak(subject.lemma) && !mayBePerson(subject.lemma)
    : /^(?:it|this|that|which)$/i.test(subject?.text ?? '')
}

const ofThisWeek = new RegExp(
  `^(?:${weekdayPattern}|afternoon|evening|morning|night|today|week|yesterday)$`,
  'i',
)
