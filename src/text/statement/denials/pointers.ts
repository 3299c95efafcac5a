/** Words by which a denial points back at what was told before: “denied this”, “had made no such request”, “That is not so”. */
import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { deniedClause } from '../../attribution/cues/denied-by.ts'
import { calledUntrueAt } from '../../attribution/cues/judgements.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import { contentOf, isElliptical, mayBeContrary } from '../ellipsis.ts'
import { callsThingUntrue, callsUntrue, deniesThing } from '../untrue.ts'

/** Verbs whose “it” is a claim; who “rejected it” may have been offered something. */
const denying = /^(?:deny|dispute|doubt|refute|rebut|contradict)$/

/** “any such notice” is of what was told, “no such request” of what was asked. */
export const message =
  /^(?:advice|agreement|call|command|complaint|demand|instruction|letter|message|notice|notification|offer|order|pledge|promise|request|threat|warning)$/

/** `this` where all that is denied is “this”, “it” or “that”; of “any such letter” the lemma of the noun; null for other words. */
export function pointerOf(sentence: ParsedSentence, saying: Saying): string | null {
  const { words } = sentence
  const { at, kind } = saying
  const said = contentOf(sentence, saying)
  const spoken = said.filter(({ pos }) => pos !== 'PUNCT')
  const tells = kind === 'say' || kind === 'according'
  if (tells && [spoken, openingOf(saying, said)].some(callsThatUntrue)) return 'this'
  if (opensNotSo(sentence, saying)) return 'this'
  if (saidBesideUntrue(sentence, saying) !== null) return 'this'
  const unmet = kind === 'say' && saying.direct ? notReceived(said) : null
  if (unmet !== null) return unmet
  // ““There was no such fraud,” she said”
  if (kind === 'say' && saying.direct) return noneSuch(said)
  if (at === null || saying.direct) return null
  if (deniesPronoun(sentence, saying)) return 'this'
  if (kind === 'deny' && !denying.test(words[at.verb]?.lemma ?? '')) return null
  if (kind === 'deny' && isElliptical(said)) return 'this'
  if (kind === 'say' && mayBeContrary(said)) return 'this'
  return kind === 'deny' ? suchBehind(said, /^(?:any|no)$/i) : kind === 'say' ? noneSuch(said) : null
}

/** “had made no such request”: the noun of what a few words tell not to be; null for other words. */
const noneSuch = (said: readonly Word[]) => (said.length <= longestDenial ? suchBehind(said, /^no$/i) : null)

/** “any such letter”: the lemma of the noun behind “such” and a word before it. */
function suchBehind(said: readonly Word[], before: RegExp): string | null {
  const such = said.findIndex(({ text }) => /^such$/i.test(text))
  return before.test(textAt(said, such - 1)) ? (said.slice(such + 1).find(isNoun)?.lemma ?? null) : null
}

/** “We never received this letter”: the noun of what somebody says did not come; null for other words. */
function notReceived(said: readonly Word[]): string | null {
  const never = said.findIndex(({ text }) => /^(?:never|not|n['’]t)$/i.test(text))
  const [verb, pointer, noun] = said.slice(never + 1, never + 4)
  return never > 0 &&
    said.length <= longestDenial &&
    /^(?:receive|get|see|read|hear)$/.test(verb?.lemma ?? '') &&
    /^(?:this|that|the)$/i.test(pointer?.text ?? '') &&
    message.test(noun?.lemma ?? '')
    ? noun!.lemma
    : null
}

/** Whether few words say that what was told before is untrue. */
function callsThatUntrue(said: readonly Word[]): boolean {
  if (said.length > longestDenial) return false
  const words = said.map(({ text }) => text).join(' ')
  const joined = words.replace(/ (?=n['’]t|['’]s)/gu, '')
  return (
    [callsUntrue, callsThingUntrue, deniesThing].some((one) => one.test(joined)) ||
    /^not (?:so|true)$/i.test(words)
  )
}

/** The noun by which few words call what was told before untrue, in the rest of which no more is told; null where none does. */
export function thingUntrue(said: readonly Word[]): string | null {
  const end = said.findIndex(({ text }) => text === ';')
  const few = said.slice(0, end < 0 ? said.length : end).filter(({ pos }) => pos !== 'PUNCT')
  if (few.length > longestDenial) return null
  return callsThingUntrue.exec(few.map(({ text }) => text).join(' '))?.[1]?.toLowerCase() ?? null
}

/** The words of the first sentence of several spoken at once: of “It’s a lie. We were there.” those before the full stop. */
function openingOf({ direct }: Saying, said: readonly Word[]): Word[] {
  const end = direct ? said.findIndex(({ text }, at) => at > 1 && /^[.!]$/.test(text)) : -1
  const opening = said.slice(0, Math.max(0, end)).filter(({ pos }) => pos !== 'PUNCT')
  return opening.length > longestUntrue ? [] : opening
}

/** “Not so, said Ann Lee: the gate was shut”. */
const opensNotSo = ({ words, start }: ParsedSentence, { at }: Saying) =>
  at?.inverted === true &&
  /^Not (?:so|true),/.test(
    words
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ') + textAt(words, 2),
  ) &&
  words[0]!.start === start

/** What is said beside a denial of what was told before: “said that was untrue, and that the boat was there by ten”; null for nothing. */
export function saidBesideDenial(
  sentence: ParsedSentence,
  saying: Saying,
  own: readonly Saying[],
): { saying: Saying; from: number } | null {
  const span = saidBesideUntrue(sentence, saying)
  if (span !== null) return { saying: { ...saying, content: [[span.start, span.end]] }, from: span.start }
  const said = contentOf(sentence, saying)
  if (opensNotSo(sentence, saying)) return { saying, from: said[0]!.start }
  const opening = saying.kind === 'say' ? openingOf(saying, said) : []
  if (opening.length > 0 && callsThatUntrue(opening)) {
    const rest = said.slice(said.indexOf(opening.at(-1)!) + 2)
    const [first, last] = [rest.find(({ pos }) => pos !== 'PUNCT'), rest.at(-1)]
    return first === undefined || rest.length < leastSaid
      ? null
      : { saying: { ...saying, content: [[first.start, last!.end]] }, from: first.start }
  }
  // “That was denied by Ann Lee, who said that …”, “That is not so, according to Ann Lee, who said that …”
  const isBare = saying.kind === 'according' && callsThatUntrue(said.filter(({ pos }) => pos !== 'PUNCT'))
  const further = own.find(
    ({ kind, direct, cue, who }) =>
      (isBare || (saying.at?.inverted === true && saying.kind === 'deny')) &&
      kind === 'say' &&
      !direct &&
      who?.name === saying.who?.name &&
      (cue?.[0] ?? 0) > (saying.source?.[1] ?? Infinity),
  )
  return further?.cue == null ? null : { saying: further, from: further.cue[0] }
}

/** “We were there.” */
const leastSaid = 3

/** “said that was untrue, and that the boat was there by ten”, “said that was untrue: …”: where the clause stands that is said beside it; null for none. */
function saidBesideUntrue(sentence: ParsedSentence, saying: Saying): Span | null {
  if (saying.kind !== 'say' || saying.direct) return null
  const said = contentOf(sentence, saying)
  const link = said.findIndex(({ text }) => /^(?:and|but|;|:)$/i.test(text))
  const before = said.slice(0, Math.max(0, link)).filter(({ pos }) => pos !== 'PUNCT')
  if (link < 0 || before.length > longestUntrue || !callsThatUntrue(before)) return null
  const from = said[/^that$/i.test(textAt(said, link + 1)) ? link + 2 : link + 1]
  const at = from === undefined ? -1 : sentence.words.indexOf(from)
  // “there had been talks” has no subject before its verb
  const isThere = /^there$/i.test(from?.text ?? '') && isFiniteVerb(sentence.words[at + 1])
  return from !== undefined && (isThere || isClauseAt(sentence, at))
    ? { start: from.start, end: said.at(-1)!.end }
    : null
}

/** “That was simply not true” has no more words. */
const longestUntrue = 6

/** A longer statement, in words, tells more than that there was no such thing. */
const longestDenial = 12

export const isNoun = ({ pos }: Word) => pos === 'NOUN' || pos === 'PROPN'

/** Whether all that is denied is “this”, “it” or “that”; of what may have been offered only “this”. */
export function deniesPronoun(sentence: ParsedSentence, { at, kind }: Saying): boolean {
  if (at === null || kind !== 'deny') return false
  // “That was denied by Ann Lee”
  if (at.inverted) return deniedClause(sentence, at) === null
  const { words } = sentence
  const [first, next] = [textAt(words, at.last + 1), words[at.last + 2]?.text]
  const lemma = words[at.verb]?.lemma ?? ''
  if (!(denying.test(lemma) ? /^(?:this|it|that)$/i : /^(?:this|that)$/i).test(first)) return false
  return next === undefined || behind.test(next) || calledUntrueAt(sentence, at.verb) === at.last + 2
}

const behind =
  /^(?:[.,;:—-]|and|but|in|on|at|to|when|as|yesterday|too|also|last|within|after|before|during|outright|flatly)$/i
