import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import { subjectBefore } from '../attribution/cues/subjects.ts'
import { couldBePerson } from '../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Speaker } from '../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../attribution/speakers/speakers.ts'
import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../data/cues.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { phraseStartingAt, type NounPhrase } from '../words/phrases.ts'
import { singular } from '../words/nouns.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../words/words.ts'
import type { ReferenceContext } from './references/context.ts'
import { pleaIn } from './pleas.ts'

/** Whose the words are that only a whole sentence tells, and the words that say so. */
export type Teller = { who: Speaker; source: Span; cue: Span }

const giving = /^(?:puts?|estimates?d?|reckons?|reckoned)$/i
/** What a figure is put to: of two men put at three desks none is given. */
const measured =
  /^(?:toll|number|amount|sum|figure|count|total|cost|damage|loss|value|price|bill|size|strength|turnout|crowd|population|share|rate|worth)$/
const approximate =
  /^(?:about|around|between|some|nearly|almost|over|fewer|less|more|at|than|just|under|only|least|most|closer|close|nearer|to|up|roughly|well)$/i

/** Who gives the figure, judges or answers in a sentence whose claim only the whole of it tells; null for other sentences. */
export const tellerIn = (context: ReferenceContext, index: number, own: readonly Saying[]): Teller | null =>
  estimateIn(context, index) ??
  causeIn(context, index) ??
  expectationIn(context, index) ??
  judgementIn(context, index) ??
  pleaderIn(context, index) ??
  answerIn(context, index, own)

/** “The authorities put the toll at 14”, “The bank estimates the damage at 40 million”, “The firm speaks of 40 jobs”: whose figure it is; null for other sentences. */
export function estimateIn(context: ReferenceContext, index: number): Teller | null {
  const { parsed, scene } = context
  const { words, phrases } = parsed.sentences[index]!
  const isFigureAt = (from: number) => {
    let at = from
    while (approximate.test(textAt(words, at))) at += 1
    return words[at]?.pos === 'NUM' || /^[\d£$€]/u.test(textAt(words, at))
  }
  const verb = words.findIndex((word, at) => {
    if (scene.isQuoted(word.start)) return false
    // “speaks of up to 40 jobs”; of “spoke of her 12 years” nothing is reckoned
    if (/^(?:speak|talk)$/.test(word.lemma) && word.pos === 'VERB' && words[at + 1]?.text === 'of')
      return (
        !/ing$/.test(word.text) &&
        isFigureAt(at + 2) &&
        // “…, but only ten are laid down” is another’s
        !words.slice(at).some(({ text }) => /^(?:but|though|although|while)$/i.test(text))
      )
    if (!giving.test(word.text)) return false
    const object = phraseStartingAt(phrases, at + 1)
    const noun = object === undefined ? '' : words[object.head]!.lemma
    const isFigure = measured.test(noun) || /^it$/i.test(noun)
    if (object === undefined || !isFigure) return false
    const behind = pastTies(words, phrases, object, /^(?:of|for|from|in|on|to)$/)
    return words[behind]?.text === 'at' && isFigureAt(behind + 1)
  })
  return tellerBefore(context, index, verb)
}

/** Where a sentence goes on behind a thing and what is tied to it: behind “the cost of the repairs to the pier”. */
function pastTies(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  { last }: NounPhrase,
  ties: RegExp,
): number {
  let at = last + 1
  while (ties.test(textAt(words, at)) && words[at + 1]?.pos !== 'PUNCT')
    at = (phraseStartingAt(phrases, at + 1)?.last ?? at + 1) + 1
  return at
}

const tracing = /^(?:attributes?|attributed|ascribes?|ascribed)$/i

/** “The firm attributed the loss to a leak”: who says what it comes from; null for other sentences. */
function causeIn(context: ReferenceContext, index: number): Teller | null {
  const { words, phrases } = context.parsed.sentences[index]!
  const verb = words.findIndex(isFiniteVerb)
  const object = phraseStartingAt(phrases, verb + 1)
  return object !== undefined &&
    tracing.test(textAt(words, verb)) &&
    words[pastTies(words, phrases, object, /^(?:of|for|from|in|on)$/)]?.text === 'to'
    ? tellerBefore(context, index, verb)
    : null
}

const expecting = /^(?:expects?|expected|considers?|considered)$/i

/** “The authority expects the line to reopen on Thursday”: who thinks that something will be so, or is; null for other sentences. */
function expectationIn(context: ReferenceContext, index: number): Teller | null {
  const { words, phrases } = context.parsed.sentences[index]!
  const verb = words.findIndex(isFiniteVerb)
  const object = phraseStartingAt(phrases, verb + 1)
  if (object === undefined || !expecting.test(textAt(words, verb))) return null
  const [to, deed] = [words[object.last + 1], words[object.last + 2]]
  const isTold = to?.text === 'to' && isAnyVerb(deed)
  // “expects 40 men to come, but few do” is another’s
  if (!isTold || words.slice(verb).some(({ text }) => /^(?:but|though|although|while)$/i.test(text)))
    return null
  const teller = tellerBefore(context, index, verb)
  // “The group expects its numbers to grow”, of two groups
  const isSure = teller?.who.entity == null || namedIn(context.scene, teller.source.start, teller.source.end).length > 0 // prettier-ignore
  return isSure ? teller : null
}

/** “Ann Lee pleaded not guilty”: who says for himself that he did not do it; null for other sentences. */
function pleaderIn(context: ReferenceContext, index: number): Teller | null {
  const { words, end } = context.parsed.sentences[index]!
  const verb = words.findIndex(({ pos }) => pos === 'VERB')
  const behind = context.parsed.text.slice(words[verb]?.start, end)
  // “Ann Lee, who had pleaded not guilty, was convicted” is the outlet’s
  const isAside = words.slice(0, Math.max(0, verb)).some(({ text }) => /^(?:who|which|that)$/i.test(text))
  const pleader =
    verb > 0 && !isAside && behind.startsWith(pleaIn(behind) ?? '—')
      ? tellerBefore(context, index, verb)
      : null
  // “Bo Roe, 35, of Orsk pleaded not guilty”: no town does
  const before = words.findLast((word) => word.end <= (pleader?.source.start ?? 0))
  const mayPlead = pleader?.who.entity == null || couldBePerson(context.scene, pleader.who.entity)
  return mayPlead && before?.pos !== 'ADP' ? pleader : null
}

/** The subject of the verb at an index, where it could say what the sentence tells; null for others. */
export function tellerBefore(
  { parsed, scene }: ReferenceContext,
  index: number,
  verb: number,
): Teller | null {
  const { words } = parsed.sentences[index]!
  // “Vakt, |which put the cost at £30m|, left”: more of somebody in a sentence that tells something else
  const before = words.findLast(({ pos }, at) => at < verb && pos !== 'ADV' && pos !== 'AUX')
  const isAside =
    /^(?:who|which|that)$/i.test(before?.text ?? '') &&
    words.some(({ text }, at) => at > verb && /^[,—-]$/.test(text))
  const subject =
    verb < 1 || isAside
      ? null
      : subjectBefore(parsed.sentences[index]!, verb, (word) => scene.isQuoted(word.start))
  if (!Array.isArray(subject)) return null
  const who = resolveSpeaker(scene, index, ...subject)
  const couldSay =
    who !== null &&
    (who.entity !== null ||
      [bodyNouns, bodyKinds, speakingNouns, roleNouns].some(
        (nouns) => nouns.has(who.head) || nouns.has(singular(who.head.toLowerCase())),
      ))
  const [from, to, given] = [words[subject[0]]!, words[subject[1]]!, words[verb]!]
  return couldSay
    ? {
        who,
        source: { start: from.start, end: to.end },
        cue: { start: given.start, end: given.end },
      }
    : null
}

const judging = /^(?:call|describe|brand|label|dub|denounce|condemn|hail|slam)$/

/** “Ann Lee called the charge “reckless””: where the subject, its verb and the words marked off stand; null in other sentences. */
export function judgementAt({
  words,
  phrases,
}: ParsedSentence): { subject: NounPhrase; verb: number; quote: number } | null {
  const [subject] = phrases
  const verb = words.findIndex(isAnyVerb)
  const given = words[verb]
  if (subject?.first !== 0 || subject.last !== verb - 1 || given?.pos !== 'VERB') return null
  if (!judging.test(given.lemma) || /ing$/i.test(given.text)) return null
  const quote = words.findIndex((_, at) => at > verb + 1 && opensQuote(words, at))
  const between = words.slice(verb + 1, quote)
  const goesOn = between.some(({ pos }) => /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(pos))
  return quote < 0 || goesOn || tellsBehind(words, quote) ? null : { subject, verb, quote }
}

/** Whether a mark opens quoted words, and is no “workers'”. */
const opensQuote = (words: readonly Word[], at: number): boolean =>
  /^["“‘']$/.test(words[at]!.text) && (words[at]!.text !== "'" || words[at]!.start > words[at - 1]!.end)

/** “called it a “revenge” for raids that killed 32”: whether what is told behind the words marked off is more than a noun that they belong to; “called them “toys” that broke” goes on to judge. */
function tellsBehind(words: readonly Word[], quote: number): boolean {
  const closing = words.findIndex(({ text }, at) => at > quote && /^["”’']$/.test(text))
  const behind = words.slice(closing + 1)
  if (/^(?:that|which)$/i.test(textAt(behind, 0))) return false
  const apart = behind.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')
  return closing > 0 && behind.slice(0, apart < 0 ? behind.length : apart).some(isFiniteVerb)
}

/** “Ann Lee called the charge “reckless””: who judges, in words of their own that tell nothing alone. */
function judgementIn({ parsed, scene }: ReferenceContext, index: number): Teller | null {
  const sentence = parsed.sentences[index]!
  const found = judgementAt(sentence)
  if (found === null) return null
  const { subject, verb } = found
  const who = resolveSpeaker(scene, index, subject.first, subject.last)
  const [from, to, given] = [subject.first, subject.last, verb].map((at) => sentence.words[at]!) as [
    Word,
    Word,
    Word,
  ]
  return who?.entity == null
    ? null
    : { who, source: { start: from.start, end: to.end }, cue: { start: given.start, end: given.end } }
}

/** “Asked whether services would be cut, Ann Lee said they would not”: who answers, in words that need the question. */
function answerIn({ parsed }: ReferenceContext, index: number, own: readonly Saying[]): Teller | null {
  const asked = /^(?:Asked|Pressed|Questioned)\b/.test(parsed.text.slice(parsed.sentences[index]!.start))
  const [said, ...others] = own
  if (!asked || others.length > 0 || said?.kind !== 'say' || said.direct) return null
  const { who, source, cue } = said
  return who === null || source === null || cue === null
    ? null
    : { who, source: { start: source[0], end: source[1] }, cue: { start: cue[0], end: cue[1] } }
}
