/** Uses of the verbs of saying in which no words are attributed: “said nothing”, “denied him a visa”, “declared a state of emergency”. */
import {
  bodyNouns,
  maySpeak,
  roleNouns,
  speakingNouns,
  speechNouns,
  untilCorrected,
} from '../../data/cues.ts'
import { weekdayPattern } from '../../data/calendar.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt } from '../../words/phrases.ts'
import { isFiniteVerb, isReflexive, textAt, type Word } from '../../words/words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { CueKind, IsQuoted } from './cue.ts'
import { isDoneToThing, isOfThing } from './deeds-to-things.ts'
import { speechNounFrom } from './judgements.ts'
import { clauseFollows } from './clause-behind.ts'
import { isSaidOfDenied } from './said-of-denied.ts'
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

/** Whether a verb, given by its dictionary form, is used for something else than to attribute words. */
export function isOtherUseOfVerb(sentence: ParsedSentence, index: number, lemma: string): boolean {
  const { words } = sentence
  const before = textAt(words, index - 1)
  const next = textAt(words, index + 1)
  if (isSaidOfOther(words, index) || isSaidOfDenied(words, index) || isOfThing(sentence, index)) return true
  switch (lemma) {
    case 'say':
      return saysNothing(words, index)
    case 'insist':
      // “insisted on waiting”: a deed
      return /^(?:on|upon)$/i.test(next) && /ing$/.test(textAt(words, index + 2))
    case 'explain':
      return isReason(words, index)
    case 'argue':
      // “as she argued against a wall”
      return /^(?:against|over|with)$/i.test(next)
    case 'find':
      return !holdsThatOrVerb(words, index) || /^(?:no|little|scant|neither)$/i.test(next)
    case 'recall':
      return recallsGoods(sentence, index)
    case 'quote':
      return quotesOther(words, index)
    case 'dismiss':
      return sendsAway(sentence, index)
    case 'deny':
      // “could deny”, “did not deny”, “would neither confirm nor deny”
      return refuses(sentence, index) || /^(?:can|could|not|n['’]t|never|nor)$/i.test(before)
    case 'doubt':
      // “doubted the figures”, “doubts whether it will”: no claim is rejected
      return !/^(?:that|this|it)$/i.test(next) || /^(?:not|n['’]t|never|has|have|had)$/i.test(before)
    case 'contest':
    case 'rubbish':
      // “contested the election”: a deed
      return speechNounFrom(words, index + 1) < 0
    case 'rule':
      // “ruled that out on a call”, “would not rule out that”
      return (
        (/^(?:that|this|it)$/i.test(next) && /^out$/i.test(textAt(words, index + 2))) ||
        (/^out$/i.test(next) &&
          (refuses(sentence, index) || /^(?:can|could|not|n['’]t|never|to)$/i.test(before)))
      )
    case 'add':
    case 'charge':
      return isDoneToThing(sentence, index, lemma)
    case 'plead':
      // “pleaded guilty”
      return /^(?:guilty|not|no|for|with)$/i.test(next)
    case 'read':
      // “when reading the script”
      return /ing$/i.test(words[index]!.text)
    case 'show':
    case 'suggest':
    case 'indicate':
    case 'reveal':
      return isInferred(sentence, index)
    case 'continue':
      // “if temperatures continue to rise”
      return /^to$/i.test(next)
    default:
      return false
  }
}

/** “which may also explain why”, “this explains how”: what is told to be the reason, and nobody says. */
function isReason(words: readonly Word[], index: number): boolean {
  if (!/^(?:why|how)$/i.test(textAt(words, index + 1))) return false
  const before = words.slice(0, index).findLast(({ pos }) => pos !== 'ADV')?.text ?? ''
  return (
    /^(?:may|might|could|would)$/i.test(before) ||
    (/^(?:which|that|this)$/i.test(before) && /^explains?$/i.test(words[index]!.text))
  )
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

const saidUntilCorrected = new RegExp(`^(?:${untilCorrected})$`, 'i')

/** “seven states, not five as the company first said”: what was said is something else than the sentence tells. */
function isSaidOfOther(words: readonly Word[], index: number): boolean {
  if (!saidUntilCorrected.test(textAt(words, index - 1))) return false
  const as = words.findLastIndex(({ text }, at) => at < index && /^as$/i.test(text))
  return (
    as > 0 &&
    index - as < 9 &&
    words.slice(as, index).every(({ pos, text }) => pos !== 'VERB' && !/^[,;:]$/.test(text)) &&
    words.slice(0, as).some(({ text }) => /^(?:not|n['’]t)$/i.test(text))
  )
}

/** “said nothing”, “said yes”: no words are told; “says nothing reached her” tells some. */
const saysNothing = (words: readonly Word[], index: number) =>
  (/^(?:nothing|little|goodbye|farewell|hello|sorry)$/i.test(textAt(words, index + 1)) &&
    !isFiniteVerb(words[index + 2])) ||
  (/^(?:yes|no|so)$/i.test(textAt(words, index + 1)) &&
    /^(?:PUNCT|ADP|CCONJ)$/.test(words[index + 2]?.pos ?? 'PUNCT'))

/** “found that …”, “found heavy users were …”, “…, investigators found.”; not “finds her loyalties tested”, “found no evidence that”, “found herself in a crowd that”. */
const holdsThatOrVerb = (words: readonly Word[], index: number) =>
  !isReflexive(textAt(words, index + 1)) &&
  (endsWithFinder(words, index) ||
    inquiring.test(textAt(words, index - 1)) ||
    words
      .slice(index + 1, index + 10)
      .some((word) => /^that$/i.test(word.text) || word.pos === 'AUX' || /^["“]$/.test(word.text)))

const inquiring =
  /^(?:stud(?:y|ies)|research|reports?|polls?|surveys?|review|analysis|inquiry|investigation|audit|data)$/i

/** “…, investigators found.”, “…, a study of 400 people found.”: those whose work it is to find out, and nothing found behind the verb. */
function endsWithFinder(words: readonly Word[], index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (next !== undefined && !/^[.,;:—]$/.test(next.text)) return false
  const comma = words.findLastIndex(({ text }, at) => at < index && text === ',')
  const who = comma < 0 ? [] : words.slice(comma + 1, index)
  const isOnePhrase = who.length < 14 && who.every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP)$/.test(pos))
  const head = isOnePhrase
    ? who.find(({ pos }, at) => pos === 'NOUN' && who[at + 1]?.pos !== 'NOUN')
    : undefined
  return [before, head].some(
    (finder) =>
      finder?.pos === 'NOUN' &&
      (inquiring.test(finder.text) ||
        [speakingNouns, roleNouns, bodyNouns].some((list) => list.has(finder.lemma))),
  )
}

/** “recalled 400 cars sold in May”, but “recalled the ferry sank in May”: what is called back from those who bought it. */
function recallsGoods({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phraseStartingAt(phrases, index + 1)
  // the tagger may take “fitted” into the phrase
  return (
    object !== undefined &&
    [object.last, object.last + 1].some((at) => goods.test(textAt(words, at)) && words[at + 1]?.pos === 'ADP')
  )
}

const goods =
  /^(?:sold|bought|made|built|produced|manufactured|assembled|shipped|imported|distributed|supplied|fitted|equipped)$/i

/** “the newspaper quoted him as saying”: “saying” is the cue, and he its speaker. */
const quotesOther = (words: readonly Word[], index: number) =>
  words
    .slice(index + 1, index + 14)
    .some((word, at, after) => /^saying$/i.test(word.text) && /^as$/i.test(textAt(after, at - 1)))

/** “dismissed the mayor”, “dismissed 40 workers”: a deed to somebody, and no claim that is rejected. */
function sendsAway({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phraseStartingAt(phrases, index + 1)
  const head = words[object?.head ?? -1]
  return (
    object !== undefined &&
    object.kind !== 'pronoun' &&
    head !== undefined &&
    !/^['’]s?$/.test(textAt(words, object.last + 1)) &&
    (object.kind === 'name' || mayBePerson(head.lemma)) &&
    speechNounFrom(words, index + 1) < 0
  )
}

/** “A 3% rise shows that demand is growing”: what the outlet concludes from what came about, which says nothing. */
function isInferred({ words, phrases }: ParsedSentence, index: number): boolean {
  const nearest = phraseEndingAt(phrases, index - 1)
  const isTied = words[(nearest?.first ?? 0) - 1]?.pos === 'ADP'
  const subject = isTied ? phraseEndingAt(phrases, nearest!.first - 2) : nearest
  return subject?.kind === 'common' && deeds.test(words[subject.head]!.lemma)
}

const deeds =
  /^(?:arrest|attack|case|collapse|crash|crisis|death|decision|decline|decrease|defeat|delay|drop|fact|failure|fall|gain|growth|increase|jump|killing|loss|move|outage|raid|rise|slump|success|surge|victory|vote|war|win)$/

/** “denied access to four ships”, “denied him a visa”: what is refused is no claim. */
function refuses({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phraseStartingAt(phrases, index + 1)
  if (object === undefined) return false
  const head = words[object.head]
  if (
    /^(?:access|entry|bail|permission|parole|asylum|boarding|visa|treatment|passage)$/.test(head?.lemma ?? '')
  )
    return true
  return object.kind === 'pronoun' && !/^(?:it|that|this|them|he|she|they|i|we)$/i.test(head?.text ?? '')
}
