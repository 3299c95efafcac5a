import type { Span } from '../../model/reading.ts'
import type { Saying } from './quotations/sayings.ts'
import { opensClause } from './contents/denied-clauses.ts'
import { deniedNoun } from './cues/rejections.ts'
import { isMediumName } from './speakers/media.ts'
import { anyDoing, claimedDeed, deniedDeed } from './denied-deeds.ts'
import { deniedClause } from './cues/denied-by.ts'
import { judgementBehind } from './cues/judgements.ts'
import { calledUntrueAt } from './cues/judgements.ts'
import { speechNouns } from '../data/cues.ts'
import type { ParsedSentence, ParsedText } from '../tags/parse.ts'
import { phraseStartingAt } from '../words/phrases.ts'
import { isFiniteVerb, textAt } from '../words/words.ts'
import { kindOf } from './cues/verbs.ts'
import { isObjectOfGiving, type Predicate } from '../clause/predicates.ts'

/** What a denial denies. */
export type Denied = {
  /** The words of the denied claim, where the sentence holds them: “Kyiv had launched a drone…”. */
  content: Span | null
  /** Who made the claim, by the words of the sentence: “Moscow”. */
  claimant: [number, number] | null
  /** What somebody is said to have done: “denied taking bribes”, “denied any role in it”; `content` is the rest then. */
  did: Predicate | null
  /** Whether it is the claimant who did it, “rejected the rebels’ claim to have taken the town”, and not the denier. */
  ofClaimant?: true
  /** Whether `content` is a deed of which it is not told who did it: “denied any |coaching of the sailors|”. */
  isDeed?: true
}

/** The claim that a denying verb rejects; null where it rejects a thing, not a claim (“rejected the offer”). */
export function deniedBy(sentence: ParsedSentence, saying: Saying): Denied | null {
  const cue = saying.at
  if (cue === null || cue.kind !== 'deny') return null
  const { words, phrases } = sentence
  const clause = deniedClause(sentence, cue)
  if (clause !== null) {
    const [first, last] = clause
    return { content: { start: words[first]!.start, end: words[last]!.end }, claimant: null, did: null }
  }
  const deed = anyDoing(sentence, cue)
  if (deed !== null)
    return {
      content: { start: words[deed]!.start, end: contentEnd(sentence, saying) },
      claimant: null,
      did: null,
      isDeed: true,
    }
  const noun = deniedNoun(sentence, cue)
  const did = deniedDeed(sentence, cue, noun)
  if (did !== null) {
    const end = contentEnd(sentence, saying)
    return { content: { start: Math.min(words[did.from]?.start ?? end, end), end }, claimant: null, did }
  }
  const from = noun === null ? cue.last + 1 : noun.last + 1
  const that = words.findIndex(
    (word, index) =>
      index >= from &&
      index <= from + 14 &&
      /^that$/i.test(word.text) &&
      // “disputed that account”
      !(word.pos === 'DET' && index === from) &&
      !isObjectOfGiving(sentence, index) &&
      !tellsOfNoun(sentence, index) &&
      // “rejected demands that she resign”: what is asked for is no claim
      !askedFor.test(words[index - 1]?.lemma ?? '') &&
      // “rejected them — in ways that …”
      !words
        .slice(from, index)
        .some((before) => /^(?:[—;:]|him|them|it)$/.test(before.text) && noun === null),
  )
  const bare =
    !/^that$/i.test(textAt(words, from)) &&
    opensClause(sentence, from) &&
    (noun === null ||
      (that < 0 && /^(?:he|she|it|they)$/i.test(words[from]!.text) && !isObjectOfGiving(sentence, from - 1)))
  const opens = bare ? from : that >= 0 ? that + 1 : -1
  const end = contentEnd(sentence, saying)
  const content =
    opens >= 0 && (words[opens]?.start ?? end) < end ? { start: words[opens]!.start, end } : null
  if (noun === null) return content === null ? null : { content, claimant: null, did: null }
  const by = words.findIndex(
    (word, index) =>
      index >= from &&
      index < (that < 0 ? from + 6 : that) &&
      (/^(?:by|from)$/i.test(word.text) || isInPaper(sentence, index)),
  )
  const named = by < 0 ? undefined : phraseStartingAt(phrases, by + 1)
  if (named !== undefined) return { content, claimant: [named.first, named.last], did: null }
  // “Moscow's claims”, “the Russian claim”: the owner stands inside the phrase.
  const speech = words.findIndex(
    (word, index) => index >= noun.first && index <= noun.last && speechNouns.has(word.lemma),
  )
  const owner = words.findIndex(
    (word, index) => index > noun.first && index < speech && /^['’]s?$/.test(word.text),
  )
  const claimant: [number, number] | null = owner > noun.first ? [noun.first, owner - 1] : null
  const claimed = content === null && claimant !== null ? claimedDeed(sentence, noun.last + 1) : null
  return claimed === null
    ? { content, claimant, did: null }
    : {
        content: { start: Math.min(words[claimed.from]!.start, end), end },
        claimant,
        did: claimed,
        ofClaimant: true,
      }
}

const askedFor =
  /^(?:appeal|call|condition|demand|motion|offer|order|plea|proposal|recommendation|request|requirement)$/

/** “rejected the plan |that the mayor said would save jobs”: what somebody says of a noun, and no claim that is denied. */
function tellsOfNoun({ words, phrases }: ParsedSentence, that: number): boolean {
  const subject = phraseStartingAt(phrases, that + 1)
  const verb = subject === undefined ? -1 : subject.last + 1
  return kindOf(words[verb]?.lemma ?? '') === 'say' && isFiniteVerb(words[verb + 1])
}

/** “a report |in| the Orsk Herald that …”: whose report it is. */
const isInPaper = ({ words, phrases }: ParsedSentence, at: number): boolean => {
  const named = phraseStartingAt(phrases, at + 1)
  return (
    /^in$/i.test(textAt(words, at)) &&
    named?.kind === 'name' &&
    isMediumName(
      words
        .slice(named.first, named.last + 1)
        .map(({ text }) => text)
        .join(' '),
    )
  )
}

/** Where the denied words end: before another cue, at the latest before the full stop. */
function contentEnd(sentence: ParsedSentence, { at, content }: Saying): number {
  const { words } = sentence
  // “denied that officers had lied, or that any had fled”: the first, of which the second is no part
  const second = words.findIndex(
    ({ text }, index) =>
      index > (at?.last ?? Infinity) + 1 &&
      /^(?:or|nor)$/i.test(text) &&
      /^that$/i.test(textAt(words, index + 1)),
  )
  if (second > 0) return words[words[second - 1]!.text === ',' ? second - 2 : second - 1]!.end
  const untrue = at === null ? null : calledUntrueAt(sentence, at.verb)
  if (untrue !== null) return words[untrue - 1]!.end
  let last = words.length - 1
  while (last > 0 && /^[.!?;:]$/.test(textAt(words, last))) last -= 1
  const end = Math.min(words[last]!.end, content.at(-1)?.[1] ?? Infinity)
  const said = words.findLastIndex((word) => word.end <= end)
  // “denied that he had left, calling the report a lie”
  const added = words.findIndex(
    ({ text }, index) =>
      index > (at?.last ?? Infinity) + 2 &&
      index < said &&
      text === ',' &&
      judging.test(words[index + 1]!.text),
  )
  if (added > 0) return words[added - 1]!.end
  const judged = at === null ? null : judgementBehind(sentence, at.last, said)
  return judged === null ? end : words[judged - 1]!.end
}

/** By which a denier goes on to say what to think of the claim. */
const judging =
  /^(?:accusing|branding|blaming|calling|condemning|describing|dismissing|dubbing|labell?ing|terming)$/i

const untrue = String.raw`["“‘]?(?:(?:simply|just|completely|totally|absolutely|entirely|plainly|categorically|clearly|also|utterly|demonstrably)\s)?(?:(?:not|n['’]t)\s(?:true|correct|accurate|the case|right)|untrue|false|incorrect|inaccurate|wrong|baseless|unfounded|groundless|without\s(?:foundation|merit|basis)|(?:(?:complete|total|absolute|utter|pure|sheer)\s)?(?:nonsense|fiction|fantasy|rubbish|invention|fabrication)|fabricated|fake|lies|an?\s(?:(?:complete|total|absolute|outright|blatant)\s)?(?:lie|myth|hoax|fabrication|invention))`
/** “It was not true that …”, “there is no truth in reports that …” */
const untrueThat = new RegExp(
  String.raw`^["“‘']?(?:but\s|and\s)?(?:(?:it|that)(?:\s(?:is|was)|['’]s)\s?${untrue}(?:\sto\s(?:say|claim|suggest|allege|assert|state|report))?|there(?:\s(?:is|was)|['’]s)\s(?:absolutely\s)?no\s(?:truth|basis)\s(?:in|to|for)\s(?:the\s|any\s)?\p{L}+)\sthat\s`,
  'iu',
)
/** “Reports that … were false” */
const thatUntrue = new RegExp(
  String.raw`^["“‘']?(?:(?:the|any|all|these|those|such|an?|another|some|his|her|its|their)\s)?(?:[\p{L}\s]{1,40}['’]s?\s)?(?:\p{Ll}+\s){0,2}?(?:claim|report|allegation|accusation|suggestion|assertion|rumou?r|statement|idea|notion|story)s?\s(?:by\s[^,]{1,40}\s)?that\s(.+?)\s(?:is|are|was|were)\s?${untrue}[,.]?["”’']?$`,
  'isu',
)

/** Whether a statement calls untrue what it tells: “Reports that the dam had burst were false”. */
export const callsUntrue = (statement: string): boolean =>
  untrueThat.test(statement) || thatUntrue.test(statement)

/** The words that somebody calls untrue: of “It was not true that the dam had burst” the dam’s bursting; null for other words. */
export function rejectedClause(text: string, { kind, content }: Saying): Span | null {
  const first = content[0]
  if ((kind !== 'say' && kind !== 'according') || first === undefined) return null
  const [start, end] = first
  const said = text.slice(start, end)
  const opening = untrueThat.exec(said)?.[0]
  if (opening !== undefined) return { start: start + opening.length, end }
  const inner = thatUntrue.exec(said)?.[1]
  if (inner === undefined) return null
  const from = start + said.indexOf(inner)
  return { start: from, end: from + inner.length }
}

/** Verbs by which one answers a charge, rather than telling something unasked. */
const answering = /^(?:insist|maintain|stress|assert|contend|reiterate|protest)/i
/** Whether a cue tells that somebody answers a charge: “insists”. */
export const answersCharge = (cue: string): boolean => answering.test(cue)
const notTooMuch =
  /^(there|(?:the|its|his|her|their)\s[^,;:]{2,50}?)\s(is|are|was|were|had been|has been)(?:\snot|n['’]t)\s(too\s\p{L}+)\b/iu

/**
 * The charge that somebody answers who insists that there is not too much of something: of “there were not too many people on
 * board” that there were too many. No number is denied by it, but a degree. Null for other words.
 */
export const degreeDenied = (said: string): string | null =>
  notTooMuch.test(said) ? said.replace(notTooMuch, '$1 $2 $3') : null

const noEvidence =
  /\b(?:no|(?:not|n['’]t)(?:\s\p{L}+)?\sany|without(?:\sany)?)\s(?:\p{L}+\s)?(?:evidence|indications?|signs?|proof|suggestion|traces?|reason\sto\s(?:believe|think|suspect))\s(?:that|of|for|to)\b/iu

/** Whether a statement says that nothing speaks for something: “We have no indication that this was deliberate”. */
export const deniesEvidence = (statement: string): boolean => noEvidence.test(statement)

const disbelief =
  /\b(?:(?:do|does|did)(?:n['’]t| not) (?:believe|think)|(?:is|was|are|were)(?:n['’]t| not) true|untrue|never happened|(?:did|has|have|had)(?:n['’]t| not)(?=[.!,;]|\s(?:do|done|happen|happened|occur|occurred|take place|taken place)\b)|false(?:hood)?|fabricat\w+|nonsense|baseless|groundless|absurd|ridiculous|(?:a|total|complete) lies?|lying|fake|hoax|no (?:truth|basis|evidence)|not (?:happen|true|correct|accurate))/iu

/** Whether spoken words reject what they speak of: “I don’t believe that strike happened”. */
export function rejects(parsed: ParsedText, saying: Saying): boolean {
  return saying.direct && saying.content.some(([start, end]) => disbelief.test(parsed.text.slice(start, end)))
}
