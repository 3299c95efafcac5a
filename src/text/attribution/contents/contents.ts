import type { ParsedSentence } from '../../tags/parse.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { officeStart } from '../cues/appositions.ts'
import { accordingContent } from './according-content.ts'
import {
  aroundCue,
  asideContent,
  leadIn,
  opensLeadIn,
  pieceBefore,
  skips,
  tellsHow,
} from './content-around.ts'
import { conditionBefore } from './conditions.ts'
import { contentEnd } from './content-end.ts'
import { contentStart, medium } from './content-start.ts'
import { pastCircumstance, whenWords } from '../cues/insertions.ts'
import type { Cue } from '../cues/cue.ts'
import { isOnlyWhen } from '../cues/only-when.ts'
import { range, type IsQuotedAt, type Range } from '../../words/ranges.ts'

/** The words reported without quotation marks, in pieces. */
export function reportedContent(
  sentence: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  isQuoted: IsQuotedAt,
): Range[] {
  const { words } = sentence
  const start = cue.inverted ? null : contentStart(sentence, cue)
  // “denied, according to the Post, that …”: the other account stands before what is denied
  const passed = next?.kind === 'according' && start !== null && start > next.last
  const end = contentEnd(sentence, cue, passed ? undefined : next, isQuoted)
  const outer =
    cue.source !== null && !cue.inverted
      ? officeStart(sentence, Math.min(cue.source[0], cue.first))
      : cue.first
  if (cue.kind === 'according') {
    const around = cue.source === null ? null : aroundCue(sentence, cue, end, isQuoted)
    if (around !== null) return around
  }
  if (cue.kind === 'according') return accordingContent(sentence, cue, end, isQuoted)
  const aside = asideContent(sentence, cue, end)
  // “– all of them old, the council said –” holds no claim
  if (aside !== null)
    return words.some((word) => word.start >= aside[0] && word.end <= aside[1] && isFiniteVerb(word))
      ? [aside]
      : []
  if (cue.trails && !cue.inverted) {
    if (isWithinRelative(words, outer)) return []
    const around = aroundCue(sentence, cue, end, isQuoted)
    if (around !== null) return around
    if (isLetter(words[cue.last + 1]) && onlyLeadsIn(words, outer, isQuoted)) return []
    const before = pieceBefore(sentence, outer, isQuoted)
    if (before !== null) return [before]
    return leadIn(sentence, cue, end, isQuoted)
  }
  if (cue.inverted) {
    const around = aroundCue(sentence, cue, end, isQuoted)
    if (around !== null) return around
  }
  let after = start
  while (after !== null && after < end && textAt(words, after) === ',') after += 1
  if (after !== null && tellsHow(words, after, isQuoted)) return []
  if (after !== null && !cue.inverted && tellsWhen(words, after)) return []
  // “have warned against it |and have sought| to stop it”: what is done beside, and nothing said
  if (after !== null && /^(?:and|but)$/i.test(textAt(words, after)) && words[after + 1]?.pos === 'AUX')
    return []
  after = after === null || cue.inverted ? after : pastCircumstance(words, after)
  const startsQuoted = after !== null && isQuoted(words[after]?.start ?? 0)
  if (after !== null && after <= end && holdsClaim(words, after, end, cue, isQuoted)) {
    const condition = conditionBefore(sentence, cue, outer, isQuoted)
    return [...(condition === null ? [] : [condition]), range(words, after, end)]
  }
  if (startsQuoted || cue.inherits || (after !== null && !cue.inverted)) return []
  // “cash from Bo Roe, who testified against him”: what stands before is another’s
  const isOfNoun = /^who$/i.test(textAt(words, cue.first - 1))
  const before =
    isOfNoun || isOnlyWhen(words, outer - 1) || onlyLeadsIn(words, outer, isQuoted)
      ? null
      : pieceBefore(sentence, outer, isQuoted)
  return before === null ? [] : [before]
}

const isLetter = (word: Word | undefined) => /^\p{L}/u.test(word?.text ?? '')

/** “|Even as they praised it|, Roe hinted at …”: whether all that stands before who speaks is one clause that leads in to what is told of that. */
const onlyLeadsIn = (words: readonly Word[], teller: number, isQuoted: IsQuotedAt): boolean => {
  let first = 0
  while (skips(words, first) || /^(?:even|just)$/i.test(textAt(words, first))) first += 1
  const before = words.slice(first, teller)
  return (
    opensLeadIn.test(textAt(before, 0)) &&
    !isQuoted(before[0]!.start) &&
    before.filter(({ text }) => text === ',').length === 1 &&
    /^[,"”]$/.test(before.at(-1)!.text)
  )
}

/** “She showed files that|, Ann Lee said on Monday, prove it”: whether who speaks stands in a clause that tells of what is before it, so that only the whole tells it. */
const isWithinRelative = (words: readonly Word[], teller: number) =>
  textAt(words, teller - 1) === ',' &&
  /^that$/i.test(textAt(words, teller - 2)) &&
  /^(?:NOUN|PROPN)$/.test(words[teller - 3]?.pos ?? '')

/** “Ann Lee said before the mayor left.”: a clause about when, with no other verb that could carry a claim. */
const tellsWhen = (words: readonly Word[], from: number) =>
  whenWords.test(textAt(words, from)) &&
  words.slice(from).filter(isFiniteVerb).length < 2 &&
  !words.slice(from).some((word) => word.text === ',' || /^that$/i.test(word.text))

/** Whether the words before the quoted ones only lead to them: up to a colon, or to “as” behind whom somebody describes. */
function isLeadIn(words: readonly Word[], from: number, to: number, cue: Cue, isQuoted: IsQuotedAt): boolean {
  const quote = words.findIndex((word, at) => at >= from && at <= to && isQuoted(word.start))
  const before = words.slice(from, quote)
  return (
    !before.some(isFiniteVerb) &&
    (before.at(-1)?.text === ':' ||
      (words[cue.verb]?.lemma === 'describe' && /^as$/i.test(before.at(-1)?.text ?? '')))
  )
}

/** “said that “the port has shown courage” in earlier strikes”: quoted words that open a clause which goes on to say where they hold. */
function goesOnBehind(words: readonly Word[], from: number, to: number, isQuoted: IsQuotedAt): boolean {
  if (!/^that$/i.test(textAt(words, from - 1))) return false
  const next = words.findIndex(({ start }, at) => at > from && !isQuoted(start))
  const behind = words.slice(next, to + 1)
  return (
    behind.length > 2 &&
    /^(?:in|during|under|for)$/i.test(behind[0]!.text) &&
    /^(?:ADJ|NOUN|ADV)$/.test(behind[1]!.pos) &&
    // where and when it was said
    !behind.slice(0, 5).some(({ lemma }) => medium.test(lemma)) &&
    !behind.some(({ pos, start }) => pos === 'PUNCT' || isQuoted(start))
  )
}

/** “said “a chain of errors” by the crew had led to it”: quoted words without a verb that are the subject of a clause which goes on behind them. */
function isSubjectBehind(words: readonly Word[], from: number, to: number, isQuoted: IsQuotedAt): boolean {
  const next = words.findIndex(({ start }, at) => at > from && !isQuoted(start))
  if (next < 0 || words.slice(from, next).some(isFiniteVerb)) return false
  const behind = words.slice(next, to + 1).filter(({ pos, text: mark }) => pos !== 'PUNCT' || mark === ',')
  const verb = behind.findIndex(
    ({ pos, text: mark }) => /^(?:AUX|VERB|SCONJ|CCONJ|PRON)$/.test(pos) || mark === ',',
  )
  const tied = behind.slice(0, Math.max(0, verb))
  // “said “half a ton” of evidence proves that”
  const proves = behind[verb]?.pos === 'VERB' && tied.length > 1 && /[^s]s$/.test(behind[verb].text)
  return (
    (behind[verb]?.pos === 'AUX' || proves) &&
    behind.length > verb + 2 &&
    (tied.length === 0 || /^(?:of|by|at|in|from|to|with|between|among)$/i.test(tied[0]!.text))
  )
}

/** A verb that is no participle behind its noun: “a video circulated online”. */
const isFiniteIn = ({ pos, text: word }: Word, at: number, own: readonly Word[]) =>
  pos === 'AUX' ||
  (pos === 'VERB' && !/ing$/i.test(word) && !(/ed$/i.test(word) && own[at - 1]?.pos === 'NOUN'))

/** A clause of its own, not only quoted words: `said “yes”` reports nothing beside the quotation. */
function holdsClaim(
  words: readonly Word[],
  from: number,
  to: number,
  cue: Cue,
  isQuoted: IsQuotedAt,
): boolean {
  // “denied this” points to what was said before
  if (cue.kind === 'deny' && /^(?:this|it|that)$/i.test(textAt(words, from))) return true
  if (cue.kind !== 'say') return to > from
  const own = words.slice(from, to + 1).filter((word) => !isQuoted(word.start) && word.pos !== 'PUNCT')
  const quoted = own.length < to + 1 - from
  if (quoted && isQuoted(words[from]?.start ?? 0))
    return goesOnBehind(words, from, to, isQuoted) || isSubjectBehind(words, from, to, isQuoted)
  // “noted its progress with this note: “…””, “described the test as “a step””: only what is quoted is said
  if (quoted && isLeadIn(words, from, to, cue, isQuoted)) return false
  // “said in a video circulated online”: where it was said, and nothing more
  if (
    /^(?:in|on|at|during|via|through)$/i.test(textAt(own, 0)) &&
    words[from] === own[0] &&
    !own.some(isFiniteIn)
  )
    return false
  if (own[0]?.pos === 'AUX') return true
  // “claimed to be the owner”
  if (words[cue.verb]?.lemma === 'claim' && /^to$/i.test(textAt(own, 0)) && words[from] === own[0])
    return /^(?:be|have)$/i.test(textAt(own, 1))
  if (
    (/^(?:of|for|to|like|with)$/i.test(textAt(own, 0)) ||
      (/^about$/i.test(textAt(own, 0)) && own[1]?.pos !== 'NUM')) &&
    words[from] === own[0] &&
    !/^(?:warn)$/.test(words[cue.verb]?.lemma ?? '')
  )
    // “admitted to taking bribes”
    return /^(?:admit|confess)$/.test(words[cue.verb]?.lemma ?? '') && /ing$/i.test(textAt(own, 1))
  // “said the worst was over”, “said the other 11 had left”
  const isNominal = (word: Word, at: number) =>
    /^(?:NOUN|PROPN|PRON)$/.test(word.pos) ||
    (word.pos === 'NUM' && /^the$/i.test(own[0]!.text) && isAnyVerb(own[at + 1])) ||
    (word.pos === 'ADJ' && at === 1 && own[0]?.pos === 'DET' && own[2]?.pos === 'AUX')
  if (!own.some(isNominal)) return false
  // of many words one is a verb, and of those behind “that”, whatever the tagger took it for
  const opened = /^that$/i.test(textAt(words, from - 1)) && words[from - 1]?.pos === 'SCONJ' && own.length > 2
  const isVerb = ({ pos, text }: Word, at: number) =>
    pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && at === own.length - 1 && at > 1 && /ed$/.test(text))
  return quoted || opened || own.length > 6 || own.some(isVerb)
}
