/** A verb by which words are attributed to somebody: “has warned”, “denied”, “said Ann Lee”. */
import { speechNouns } from '../data/cues.ts'
import type { ParsedSentence } from '../parse.ts'
import type { Word } from '../words.ts'
import { invertedSource } from './inversions.ts'
import { speechNounFrom } from './judgements.ts'
import { subjectBefore, type Subject } from './subjects.ts'
import {
  bareInfinitive,
  infinitive,
  saidOfOthers,
  toldByOthers,
  toldWith,
  writingBefore,
  writings,
} from './tellers.ts'
import { calledUntrueAt, calledUntrueBefore } from './judgements.ts'
import { holdsThatOrVerb, pastAddressee, pastDuration, quotesOther, saysNothing } from './telling.ts'
import { refuses } from './rejections.ts'
import {
  clauseFollows,
  endsQuotation,
  isFree,
  isPassive,
  isPhrasal,
  isProgressive,
  isQuoteMark,
  isVerbalPrefix,
  kindOf,
  lemmaOf,
  nextToQuote,
  opensClause,
  trails,
  wantsClause,
} from './verbs.ts'
import type { IsQuoted, Cue } from './cue.ts'
import { isBrushedAside, rejectionEnd, isYetToDeny } from './rejections.ts'
import { isSaidToBe } from './judgements.ts'

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
    : callsUntrue || isBrushedAside(words, index)
      ? 'deny'
      : (kindOf(lemma) ?? (endsQuotation(sentence, index, quoted) ? 'say' : null))
  if (kind === null || !isFree(words, index, lemma, quoted)) return null
  // “an increase blamed on migrants”
  if (
    kind === 'accuse' &&
    /^(?:on|by)$/i.test(words[index + 1]?.text ?? '') &&
    words[index - 1]?.pos === 'NOUN'
  )
    return null
  // “…, a claim denied by the port”
  if (
    kind === 'deny' &&
    speechNouns.has(words[index - 1]?.lemma ?? '') &&
    /^an?$/i.test(words[index - 2]?.text ?? '') &&
    words.slice(index + 1, index + 4).some(({ text }) => /^by$/i.test(text))
  )
    return null
  // “when reading the script”
  if (lemma === 'read' && /ing$/i.test(word.text)) return null
  // “pleaded guilty”
  if (lemma === 'plead' && /^(?:guilty|not|no|for|with)$/i.test(words[index + 1]?.text ?? '')) return null
  // “the officer accused of shooting him”, “the woman accused had …”
  const object = words[index + 1]
  if (
    kind === 'accuse' &&
    (object === undefined || /^of$/i.test(object.text) || /^(?:AUX|VERB|PUNCT)$/.test(object.pos))
  )
    return null
  if (lemma === 'say' && saysNothing(words, index)) return null
  // “doubted the figures”, “doubts whether it will”: no claim is rejected
  if (
    lemma === 'doubt' &&
    (!/^(?:that|this|it)$/i.test(words[index + 1]?.text ?? '') ||
      /^(?:not|n['’]t|never|has|have|had)$/i.test(words[index - 1]?.text ?? ''))
  )
    return null
  // “contested the election”: a deed
  if (/^(?:contest|rubbish)$/.test(lemma) && speechNounFrom(words, index + 1) < 0) return null
  // “the aid that the government has pledged for the region”
  if (kind === 'promise' && words[index + 1]?.pos === 'ADP' && !clauseFollows(sentence, index, quoted))
    return null
  // “declared a state of emergency”, “declared the road safe”: a deed, and no claim that a clause tells
  if (
    lemma === 'declare' &&
    !callsUntrue &&
    !nextToQuote(words, index, quoted) &&
    !/^(?:him|her|it|them)sel(?:f|ves)$/i.test(words[index + 1]?.text ?? '') &&
    words[index + 1]?.pos !== 'PUNCT' &&
    words[index + 1] !== undefined &&
    (/ing$/i.test(word.text) ? words[index + 1]!.text !== 'that' : !clauseFollows(sentence, index, quoted))
  )
    return null
  // “if temperatures continue to rise”
  if (lemma === 'continue' && /^to$/i.test(words[index + 1]?.text ?? '')) return null
  if (lemma === 'quote' && quotesOther(words, index)) return null
  if (
    lemma === 'deny' &&
    (refuses(sentence, index) ||
      // “could deny”, “did not deny”, “would neither confirm nor deny”
      /^(?:can|could|not|n['’]t|never|nor)$/i.test(words[index - 1]?.text ?? ''))
  )
    return null
  if (lemma === 'find' && !holdsThatOrVerb(words, index)) return null
  const base = {
    kind,
    first: index,
    last: falseAt ?? (kind === 'deny' ? rejectionEnd(sentence, index) : phrasal ? index + 1 : index),
    verb: index,
    inverted: false,
    inherits: false,
    trails: false,
  }
  const reported = saidOfOthers(sentence, index)
  if (reported !== null) return { ...base, source: reported }
  const purpose = /^(?:believe|think|hope|fear|know|expect|question|answer|find|show|read|ask)$/.test(lemma)
    ? bareInfinitive(words, index)
    : infinitive(sentence, index, quoted)
  if (purpose === 'none' || purpose === 'inherit') return null
  if (purpose !== null) return opensClause(sentence, index, quoted) ? { ...base, source: purpose } : null
  if (isPassive(words, index)) return null
  // “promises more guns” is what a thing offers
  if (
    kind === 'promise' &&
    /^(?:promise|threaten)$/.test(lemma) &&
    !/^(?:to|that)$/i.test(words[index + 1]?.text ?? '') &&
    !clauseFollows(sentence, index, quoted)
  )
    return null
  const saidOfQuote = nextToQuote(words, index, quoted)
  const participle = /ing$/i.test(word.text)
  const before = words[index - 1]
  if (participle && !isProgressive(words, index)) {
    const leads =
      before === undefined ||
      before.text === ',' ||
      // “…, Ann Lee said, before adding that …”
      (/^before$/i.test(before.text) && words[index - 2]?.text === ',') ||
      isQuoteMark(before) ||
      before.pos === 'CCONJ' ||
      before.pos === 'ADV'
    const told = toldWith(sentence, index)
    if (told !== null) return clauseFollows(sentence, index, quoted) ? { ...base, source: told } : null
    const others = toldByOthers(sentence, index)
    if (others !== null) return clauseFollows(sentence, index, quoted) ? { ...base, source: others } : null
    const through = before?.pos === 'ADP' && /^by$/i.test(before.text)
    const written = before?.pos === 'NOUN' && writings.test(before.lemma)
    const loose = before?.pos === 'NOUN' && /^(?:say|argue|insist|warn)$/.test(lemma)
    if (!leads && !saidOfQuote && !through && !written && !loose) return null
    if ((wantsClause(lemma) || through || written || loose) && !clauseFollows(sentence, index, quoted))
      return null
    return { ...base, source: null, inherits: true }
  }
  let first = index
  while (isVerbalPrefix(words[first - 1])) first -= 1
  while (words[first]?.pos === 'ADV' && first < index) first += 1
  // “have not confirmed whether”, “does not believe that”: nobody says what follows
  if (kind === 'say' && !saidOfQuote && isNegated(words, first, index)) return null
  if (kind === 'deny' && isYetToDeny(words, index)) return null
  // who is accused or denied stands behind the verb, never who accuses
  const inverted = kind === 'say' ? invertedSource(sentence, index, quoted) : null
  if (inverted !== null) return { ...base, first, source: inverted, inverted: true, trails: true }
  base.last = pastDuration(sentence, pastAddressee(sentence, base.last))
  const nearest = subjectBefore(sentence, first, quoted)
  const subject =
    (lemma === 'read' ? writingBefore(sentence, first) : null) ?? behindSpeechNoun(words, nearest)
  // “Vakt, which said earlier in May that …”: what it governs stands behind it
  const relative = /^(?:who|which)$/i.test(words[first - 1]?.text ?? '')
  const behind =
    !relative && subject !== null && subject !== 'inherit' && trails(sentence, subject, base.last, quoted)
  if (wantsClause(lemma) && !saidOfQuote && !behind && !clauseFollows(sentence, base.last, quoted))
    return null
  if (subject === null && !saidOfQuote) return null
  // The outlet’s own voice, the reader’s or nobody’s: “we know that”, “you can say that”.
  if (
    subject !== null &&
    subject !== 'inherit' &&
    (/^(?:we|you|i|nobody|none)$/i.test(words[subject[1]]?.text ?? '') ||
      // “No evidence indicated that …”
      /^no$/i.test(words[subject[0]]?.text ?? ''))
  )
    return null
  return {
    ...base,
    first,
    source: subject === 'inherit' ? null : subject,
    inherits: subject === 'inherit',
    trails: behind,
  }
}

/** “…, a claim |economists| dispute”: a phrase without the noun for what is said that the tagger has put before it. */
function behindSpeechNoun(words: readonly Word[], subject: Subject | null): Subject | null {
  if (!Array.isArray(subject)) return subject
  const [first, last] = subject
  const isTied =
    /^an?$/i.test(words[first]?.text ?? '') &&
    words[first - 1]?.text === ',' &&
    isSaidToBe(words[first + 1]) &&
    last > first + 1
  return isTied ? [first + 2, last] : subject
}

/** Whether the words from the first auxiliary to the verb negate it; “not only said” does not. */
const isNegated = (words: readonly Word[], first: number, verb: number) =>
  words
    .slice(Math.max(0, first - 2), verb)
    .some(
      ({ text }, at, before) =>
        /^(?:not|n['’]t|never)$/i.test(text) &&
        !/^(?:only|just|merely|simply)$/i.test(before[at + 1]?.text ?? ''),
    )
