/** Who judges, in a sentence that only tells it as a whole: “called the charge “reckless””, “praised the ruling as a victory”. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../words/words.ts'
import type { ReferenceContext } from './references/context.ts'
import { pastTies, tellerBefore, tellerOf, type Teller } from './tellers.ts'

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

/** Who judges in a sentence of one clause: in words of their own marked off that tell nothing alone, or in others; null in other sentences. */
export const judgementIn = (
  context: ReferenceContext,
  index: number,
  own: readonly Saying[],
): Teller | null => quotedJudgement(context, index) ?? plainJudgement(context, index, own)

function quotedJudgement(context: ReferenceContext, index: number): Teller | null {
  const found = judgementAt(context.parsed.sentences[index]!)
  const { subject, verb } = found ?? {}
  const teller =
    subject === undefined || verb === undefined
      ? null
      : tellerOf(context, index, [subject.first, subject.last], verb)
  return teller?.who.entity == null ? null : teller
}

/** Verbs that judge whatever is done to. */
const outright =
  /^(?:praise|laud|criticise|criticize|condemn|denounce|decry|deplore|deride|lambast|lambaste|hail|fault)$/

/** Verbs that judge where it is told for what, or as what. */
const wantingReason = /^(?:slam|blast|slate|welcome|commend|applaud|rebuke|chide|mock)$/

/** Verbs that judge with “as”, or with a word right behind: “described it as a gift”, “called it a gift”. */
const wantingAs =
  /^(?:describe|dismiss|brand|portray|characteri[sz]e|depict|defend|attack|reject|champion|tout)$/
const wantingWord = /^(?:call|brand|label|dub|deem|pronounce)$/

/** “, calling it a betrayal”: a second judgement, by which the first is one. */
const judgingToo = /^(?:calling|describing|branding|labell?ing|dubbing|deeming|denouncing|praising|hailing)$/i

/** “Ann Lee praised the ruling as a victory”, “The plan was condemned by the union”: who judges, in a sentence that tells nothing else. */
function plainJudgement(context: ReferenceContext, index: number, own: readonly Saying[]): Teller | null {
  const { words, phrases } = context.parsed.sentences[index]!
  const group = words.findIndex(isFiniteVerb)
  const verb = words.findIndex(({ pos }, at) => at >= group && pos !== 'AUX' && pos !== 'ADV')
  if (group < 1 || words[verb]?.pos !== 'VERB' || /ing$/i.test(words[verb].text)) return null
  const auxiliaries = words.slice(group, verb).filter(({ pos }) => pos === 'AUX')
  // “praised it and said that it would …”: theirs as well
  const [said, ...others] = own
  if (said !== undefined && (said.at?.inherits !== true || others.length > 0)) return null
  const end = said?.at?.first ?? words.length
  if (tellsMore(words, verb, end)) return null
  if (words.slice(group - 1, verb).some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text))) return null
  if (auxiliaries.some(({ lemma }) => !/^(?:have|be)$/.test(lemma))) return null
  if (auxiliaries.at(-1)?.lemma === 'be') {
    const agent = textAt(words, verb + 1) === 'by' ? phraseStartingAt(phrases, verb + 2) : undefined
    // “by teachers and pupils”: theirs, and not the teachers’ alone
    return agent !== undefined &&
      !/^(?:,|and|or)$/i.test(textAt(words, agent.last + 1)) &&
      judges(words, phrases, verb, agent)
      ? tellerOf(context, index, [agent.first, agent.last], verb)
      : null
  }
  const object = phraseStartingAt(phrases, verb + 1)
  return object !== undefined && judges(words, phrases, verb, object)
    ? tellerBefore(context, index, verb)
    : null
}

/** “praised the crew, who had saved 40”: whether the outlet tells something beside what a verb does. */
const tellsMore = (words: readonly Word[], verb: number, end = words.length): boolean =>
  words.some((word, at) => at > verb && at < end && isFiniteVerb(word) && textAt(words, at - 1) !== 'to')

/** Whether the verb at an index judges what stands behind it, to the end of its sentence. */
export function onlyJudges({ words, phrases }: ParsedSentence, verb: number): boolean {
  const object = phraseStartingAt(phrases, verb + 1)
  return object !== undefined && judges(words, phrases, verb, object) && !tellsMore(words, verb)
}

/** Whether a verb judges, by the phrase behind it and how the sentence goes on behind that. */
function judges(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  verb: number,
  phrase: NounPhrase,
): boolean {
  const { lemma } = words[verb]!
  const behind = pastTies(words, phrases, phrase, /^(?:about|at|from|in|of|on|over)$/)
  const next = textAt(words, behind).toLowerCase()
  // “condemned the man to death”, “hailed a cab”
  if (outright.test(lemma) && next !== 'to' && !/^an?$/i.test(textAt(words, phrase.first))) return true
  const isJudged = [outright, wantingReason, wantingAs].some((verbs) => verbs.test(lemma))
  if (next === 'as') return isJudged
  if (next === 'for') return wantingReason.test(lemma)
  if (next === ',') return isJudged && judgingToo.test(textAt(words, behind + 1))
  return wantingWord.test(lemma) && isPredicate(words, phrases, behind)
}

/** “called the offer |insulting|”, “called it |a gift|”: no “called the fire brigade a second time”. */
function isPredicate(words: readonly Word[], phrases: readonly NounPhrase[], at: number): boolean {
  const word = words[at]
  const phrase = phraseStartingAt(phrases, at)
  if (phrase !== undefined)
    return (
      /^an?$/i.test(textAt(words, at)) && !isTimePhrase(words, phrase) && words[phrase.head]?.lemma !== 'time'
    )
  return (
    word?.pos === 'ADJ' ||
    (/^\p{Ll}+ing$/u.test(word?.text ?? '') && (words[at + 1]?.pos ?? 'PUNCT') === 'PUNCT')
  )
}
