/** A verb by which words are attributed to somebody: “has warned”, “denied”, “said Ann Lee”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt } from '../../words/phrases.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue, IsQuoted } from './cue.ts'
import { isTakenFrom, writerOf } from './documents.ts'
import { invertedSource } from './inversions.ts'
import { calledUntrueAt, calledUntrueBefore, isSaidToBe } from './judgements.ts'
import { subjectBefore, type Subject } from './subjects.ts'
import {
  bareInfinitive,
  infinitive,
  saidOfOthers,
  toldByOthers,
  toldWith,
  writingAbout,
  writingBefore,
  writings,
} from './tellers.ts'
import { isOfAnybody, isUnreal } from './supposed.ts'
import { wantsDone } from './mandates.ts'
import { isDeclaredDeed, isOffer, isOtherUseOfKind } from './other-uses.ts'
import { isOtherUseOfVerb } from './other-verb-uses.ts'
import { isBrushedAside, isRuledOut, rejectionEnd, isYetToDeny } from './rejections.ts'
import { clauseFollows, endsQuotation, opensClause, tellsToDo } from './clause-behind.ts'
import { isDeedOfThing, isOfSpeaker, isTiedObject, lasts } from './subject-things.ts'
import {
  isFree,
  isOfEach,
  isPassive,
  isPhrasal,
  isProgressive,
  isQuoteMark,
  isVerbalPrefix,
  kindOf,
  lemmaOf,
  negate,
  nextToQuote,
  pastSetOff,
  sharesPassive,
  trails,
  wantsClause,
} from './verbs.ts'

/** The cue that a verb makes, or a verb with “aside”, “as” and the like; null where it attributes no words. */
export function verbCueAt(sentence: ParsedSentence, index: number, quoted: IsQuoted): Cue | null {
  const { words } = sentence
  const word = words[index]
  if (word === undefined) return null
  const lemma = lemmaOf(word)
  const phrasal = isPhrasal(words, index)
  const falseAt = calledUntrueBefore(sentence, index)
  const callsUntrue = falseAt !== null || calledUntrueAt(sentence, index) !== null
  const kind = phrasal
    ? 'say'
    : callsUntrue || isBrushedAside(words, index) || isRuledOut(words, index)
      ? 'deny'
      : (kindOf(lemma) ??
        (endsQuotation(sentence, index, quoted) || isHeldThat(sentence, index, quoted) ? 'say' : null))
  if (kind === null || !isFree(words, index, lemma, quoted)) return null
  if (!callsUntrue && lemma === 'declare' && isDeclaredDeed(sentence, index, quoted)) return null
  if (isOtherUseOfKind(sentence, index, kind, quoted) || isOtherUseOfVerb(sentence, index, lemma)) return null
  const cue: Cue = {
    kind,
    first: index,
    last:
      falseAt ??
      (kind === 'deny' ? rejectionEnd(sentence, index) : phrasal ? phrasalEnd(words, index) : index),
    verb: index,
    source: null,
    inverted: false,
    inherits: false,
    trails: false,
  }
  const quotedOne = saidOfOthers(sentence, index)
  if (quotedOne !== null) return { ...cue, source: quotedOne, ...quotedBehind(sentence, index) }
  const purpose = ofThought.test(lemma) ? bareInfinitive(words, index) : infinitive(sentence, index, quoted)
  if (purpose === 'none' || purpose === 'inherit') return null
  if (purpose !== null) return opensClause(sentence, index, quoted) ? { ...cue, source: purpose } : null
  if (isPassive(words, index) || sharesPassive(sentence, index)) return null
  if (kind === 'promise' && isOffer(sentence, index, lemma, quoted)) return null
  return /ing$/i.test(word.text) && !isProgressive(words, index)
    ? participleCue(sentence, cue, lemma, quoted)
    : finiteCue(sentence, cue, lemma, quoted)
}

/** “|made it clear| that”, “|pointed out| that” */
const phrasalEnd = (words: readonly Word[], index: number): number =>
  /^clear$/i.test(textAt(words, index + 2)) ? index + 2 : index + 1

/** “held that the ban was lawful”: what a court or a judge finds; whoever holds a thing holds no clause. */
const isHeldThat = (sentence: ParsedSentence, index: number, quoted: IsQuoted): boolean =>
  sentence.words[index]?.lemma === 'hold' &&
  /^that$/i.test(textAt(sentence.words, index + 1)) &&
  clauseFollows(sentence, index, quoted)

/** “…, the Herald quoted Ann Lee as saying”: that it stands behind what she said, and from which word on; null where it stands before. */
function quotedBehind(
  { words, phrases }: ParsedSentence,
  index: number,
): Pick<Cue, 'first' | 'trails'> | null {
  const quoting = words.findLastIndex(({ lemma }, at) => at < index && /^(?:quote|cite)$/.test(lemma))
  const teller = phraseEndingAt(phrases, quoting - 1)
  const ends = /^[.,;]?$/.test(textAt(words, index + 1))
  return ends && teller !== undefined && words[teller.first - 1]?.text === ','
    ? { first: teller.first, trails: true }
    : null
}

/** Verbs of which the infinitive tells no saying. */
const ofThought = /^(?:believe|think|hope|fear|know|expect|question|answer|find|show|read|ask)$/

/** “adding that …”, “with a spokesman telling reporters that …”, “media reports claiming that …” */
function participleCue(sentence: ParsedSentence, cue: Cue, lemma: string, quoted: IsQuoted): Cue | null {
  const { words } = sentence
  const before = words[cue.verb - 1]
  const hasClause = () => clauseFollows(sentence, cue.verb, quoted)
  const beside = toldWith(sentence, cue.verb)
  const others = beside ?? toldByOthers(sentence, cue.verb)
  // “…, with Norvia accusing Ostermark of lying”
  const charges = beside !== null && cue.kind === 'accuse'
  if (others !== null) return charges || hasClause() ? { ...cue, source: others } : null
  const leads =
    before === undefined ||
    before.text === ',' ||
    // “…, Ann Lee said, before adding that …”
    (/^before$/i.test(before.text) && words[cue.verb - 2]?.text === ',') ||
    isQuoteMark(before) ||
    before.pos === 'CCONJ' ||
    before.pos === 'ADV'
  const through = before?.pos === 'ADP' && /^by$/i.test(before.text)
  const written = before?.pos === 'NOUN' && writings.test(before.lemma)
  const loose = before?.pos === 'NOUN' && /^(?:say|argue|insist|warn)$/.test(lemma)
  // “a letter describing the case reads”: what the letter is about
  if (written && /^(?:describe|detail)$/.test(lemma) && !/^(?:that|how)$/i.test(textAt(words, cue.verb + 1)))
    return null
  if (!leads && !through && !written && !loose && !nextToQuote(words, cue.verb, quoted)) return null
  if ((wantsClause(lemma) || through || written || loose) && !hasClause()) return null
  return { ...cue, inherits: true }
}

/** “has warned that …”, “said Ann Lee”, “…, police said” */
function finiteCue(sentence: ParsedSentence, cue: Cue, lemma: string, quoted: IsQuoted): Cue | null {
  const { words } = sentence
  const { kind, verb } = cue
  const saidOfQuote = nextToQuote(words, verb, quoted)
  let first = pastSetOff(words, verb)
  while (isVerbalPrefix(words[first - 1]) || isOfEach(words, first - 1)) first -= 1
  while (words[first]?.pos === 'ADV' && first < verb) first += 1
  // “have not confirmed whether”, “does not believe that”: nobody says what follows
  const follows = !nextToQuote(words.slice(0, verb + 1), verb, quoted)
  if (kind === 'say' && follows && (isNegated(words, first, verb) || isUnreal(words, first, verb)))
    return null
  if (!saidOfQuote && inJest.test(lemma)) return null
  if (kind === 'deny' && isYetToDeny(words, verb)) return null
  if (!saidOfQuote && tellsToDo(words, verb)) return null
  if (kind === 'say' && !saidOfQuote && wantsDone(sentence, verb)) return null
  // who is accused or denied stands behind the verb, never who accuses
  const inverted = kind === 'say' ? invertedSource(sentence, verb, quoted) : null
  if (inverted !== null)
    return { ...cue, first, source: writerOf(sentence, inverted), inverted: true, trails: true }
  const last = pastDuration(sentence, pastAddressee(sentence, cue.last))
  const nearest = subjectBefore(sentence, first, quoted)
  const subject =
    writingAbout(sentence, first) ??
    (lemma === 'read' ? writingBefore(sentence, first) : null) ??
    behindSpeechNoun(words, nearest)
  // “said Lee met him and told him to “go home,” but did not tell him to sign”: a deed among those told of Lee
  if (subject === 'inherit' && tellsToDo(words, verb)) return null
  const source = subject === 'inherit' ? null : subject
  // “Vakt, which said earlier in May that …”: what it governs stands behind it
  const relative = /^(?:who|which)$/i.test(textAt(words, first - 1))
  const behind = !relative && source !== null && trails(sentence, source, last, quoted)
  if (wantsClause(lemma) && !saidOfQuote && !behind && !clauseFollows(sentence, last, quoted)) return null
  if (subject === null && !saidOfQuote) return null
  if (source !== null && wantsClause(lemma) && isDeedOfThing(words, source, verb, quoted)) return null
  if (source !== null && (isNobody(words, source, verb) || isCondition(words, source[0]))) return null
  if (!saidOfQuote && source !== null && isTakenFrom(words, source, lemma)) return null
  if (lemma === 'make' && source !== null && !isOfSpeaker(words, source)) return null
  if (kind === 'deny' && source !== null && isTiedObject(words, source)) return null
  if (source !== null && ((saidOfQuote && isBearing(words, lemma, source)) || lasts(words, lemma, source)))
    return null
  // “…, the mayor promised”: all that stands before is what he said
  const told = behind && kind === 'promise' ? 'say' : kind
  const who = source === null ? null : writerOf(sentence, source)
  // “40 roads were flooded, |a statement from the police said|”: all of it stands behind what is said
  const from = behind && source !== null && who![0] > source[0] ? source[0] : first
  return {
    ...cue,
    kind: told,
    first: from,
    last,
    source: who,
    inherits: subject === 'inherit',
    trails: behind,
  }
}

/**
 * “we know that”, “you can say that”, “no evidence indicated that”, “neither Lee nor Roe said that”, “few experts believe that”, “any
 * driver could tell you that”: the outlet’s own voice, the reader’s or nobody’s.
 */
const isNobody = (words: readonly Word[], [first, last]: [number, number], verb: number) =>
  /^(?:we|you|i|nobody|none|anybody|anyone)$/i.test(textAt(words, last)) ||
  (/^(?:no|none|neither|few)$/i.test(textAt(words, first)) &&
    !/^(?:fewer|less)$/i.test(textAt(words, first + 1))) ||
  /^(?:neither|nor|not)$/i.test(textAt(words, first - 1)) ||
  isOfAnybody(words, [first, last], verb)

/** “…, a claim |economists| dispute”: a phrase without the noun for what is said that the tagger has put before it. */
function behindSpeechNoun(words: readonly Word[], subject: Subject | null): Subject | null {
  if (!Array.isArray(subject)) return subject
  const [first, last] = subject
  const isTied =
    /^an?$/i.test(textAt(words, first)) &&
    words[first - 1]?.text === ',' &&
    isSaidToBe(words[first + 1]) &&
    last > first + 1
  return isTied ? [first + 2, last] : subject
}

/** Whether the words from the first auxiliary to the verb negate it; “they did not, |said Ann Lee” is closed by the comma. */
const isNegated = (words: readonly Word[], first: number, verb: number) =>
  words[verb - 1]?.text !== ',' && negate(words.slice(Math.max(0, first - 2), verb))

/** “Roe had shown “contempt””: how somebody bore himself, in words that are not his; a report shows what it says. */
const isBearing = (words: readonly Word[], lemma: string, [first, last]: [number, number]) =>
  lemma === 'show' && (words[last]!.pos === 'PROPN' || /^(?:he|she|they)$/i.test(words[first]!.text))

/** “if Lee says that”: it is not told that she does. */
const isCondition = (words: readonly Word[], first: number) =>
  /^(?:if|unless)$/i.test(textAt(words, first - 1)) && words[first - 2]?.text !== ','

/** What is told in a joke is claimed by nobody; that somebody made it is. */
const inJest = /^(?:joke|quip|jest)$/

/**
 * “The ship, the owner told the Herald, had been checked”: the last word of whom it was told to, where what is told goes on behind
 * a comma or is quoted there; else the place itself.
 */
function pastAddressee({ words, phrases }: ParsedSentence, last: number): number {
  if (!/^(?:told|tells|(?:re)?assured|informed|notified)$/i.test(textAt(words, last))) return last
  const addressee = phraseStartingAt(phrases, last + 1)
  if (addressee === undefined || words[addressee.last + 1]?.text !== ',') return last
  const next = words[addressee.last + 2]
  const goesOn = isFiniteVerb(next)
  return goesOn || isQuoteMark(next) ? addressee.last : last
}

/** “claimed for months that”: the last word of how long it was said, before “that”; else the place itself. */
function pastDuration({ words, phrases }: ParsedSentence, last: number): number {
  if (!/^for$/i.test(textAt(words, last + 1))) return last
  const time = phraseStartingAt(phrases, last + 2)
  return time !== undefined && isTimePhrase(words, time) && /^that$/i.test(textAt(words, time.last + 1))
    ? time.last
    : last
}
