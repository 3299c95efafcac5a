import type { Saying } from '../../attribution/quotations/sayings.ts'
import { calledUntrueAt } from '../../attribution/cues/judgements.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { Claimed } from '../claimed.ts'
import { denialOfTold, type Denial } from './denied.ts'

/** What somebody has said, and no paper that may be called by the same word. */
const saidThing = /^(?:claim|allegation|accusation|assertion|charge|suggestion)$/

/** Verbs whose words a noun for them means before those that are only said. */
const alleging = /^(?:ha[sd] )?(?:accus|alleg|assert|claim|suggest)/i

const reportThing = /^(?:report|story)$/
const reporting = /^(?:ha[sd] )?(?:report|reveal|publish|wr[io]t)/i

/**
 * “The bank called the claim a lie”: what another says in the sentence right before, or alleges in the one before that, where nothing
 * beside the noun tells what is denied; null for other words, and where nobody is named for what stands before.
 */
export function claimPointedTo(
  sentence: ParsedSentence,
  index: number,
  saying: Saying,
  toldIn: (sentence: number) => Claimed | null,
): Denial | null {
  const { at, kind, who } = saying
  if (at === null || kind !== 'deny' || who === null) return null
  const [pointer, noun, next] = sentence.words.slice(at.verb + 1, at.verb + 4)
  const bare = next === undefined || /^(?:[.,;]|as)$/i.test(next.text)
  const untrue = calledUntrueAt(sentence, at.verb) === at.verb + 3
  if (!/^(?:the|this|that)$/i.test(pointer?.text ?? '') || !(bare || untrue)) return null
  const isReport = reportThing.test(noun?.lemma ?? '')
  if (!(saidThing.test(noun?.lemma ?? '') || isReport) || /s$/i.test(noun!.text)) return null
  const [last, earlier] = [toldIn(index - 1), toldIn(index - 2)]
  // “alleged that he was shot. He said he would sue. Police denied the allegation.”
  const isEarlier = !isReport && alleging.test(earlier?.cue ?? '') && !alleging.test(last?.cue ?? '')
  const found = isEarlier ? earlier : last
  if (isEarlier && tellsOfCharge.test(found!.statement)) return null
  if (found?.stance !== 'asserts' || found.speaker == null || found.cue === null) return null
  // “the report” is what a paper reports, and else may be any paper
  if (isReport && !reporting.test(found.cue)) return null
  // nor is “the charge” always an accusation
  if (noun!.lemma === 'charge' && !/^accus/i.test(found.cue)) return null
  // nobody denies what others only plan
  if (found.statement.startsWith(`${found.speaker.name} will `)) return null
  return denialOfTold(found, saying, index)
}

/**
 * “He was suspended after being accused of theft”, “was held over claims that he stole”: a statement that tells of what somebody is only
 * said to have done. Who denies “it” denies that, and not that he was suspended or accused.
 */
export const tellsOfCharge =
  /\b(?:accus\p{Ll}+|acquit\p{Ll}+|alleg\p{Ll}+|cleared|suspicion|charged with|indicted|(?:said|claimed|believed|thought) to have|(?:about|after|amid|following|on|over) (?:\p{Ll}+ ){0,2}(?:charges?|claims?|complaints?|reports?|rumou?rs|suggestions?) (?:of|that))\b/iu
