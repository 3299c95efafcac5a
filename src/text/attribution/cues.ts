import { bodyNouns, roleNouns, speakingNouns, speechNouns } from '../data/cues.ts'
import { isProse, type ParsedSentence } from '../parse.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import { issuerOf, whole } from './documents.ts'
import { deniedByAt, extended, invertedSource, knowing } from './inversions.ts'
import { judgementBefore, speechNounFrom } from './judgements.ts'
import { subjectBefore, type Subject } from './subjects.ts'
import {
  bareInfinitive,
  calledUntrueAt,
  calledUntrueBefore,
  holdsThatOrVerb,
  infinitive,
  pastAddressee,
  pastDuration,
  refuses,
  quotesOther,
  saidOfOthers,
  saysNothing,
  toldByOthers,
  toldWith,
  writingBefore,
  writings,
} from './telling.ts'
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

export type CueKind = 'say' | 'accuse' | 'deny' | 'promise' | 'according'

/** A place where words are attributed to somebody. Indices are those of the sentence’s words. */
export type Cue = {
  kind: CueKind
  /** Words of the cue, both inside: “has warned”, “according to”. */
  first: number
  last: number
  /** The verb itself. */
  verb: number
  /** The speaker’s words, both inside; null where the speaker is that of an earlier cue or cannot be told. */
  source: [number, number] | null
  /** The speaker follows the verb: “said Ann Lee”. */
  inverted: boolean
  /** The speaker is that of the cue before: “… and said”, “adding”. */
  inherits: boolean
  /** It stands behind what it attributes, after a comma: “…, police said”. */
  trails: boolean
}

/** Tells whether a word stands inside a quotation. */
export type IsQuoted = (word: Word) => boolean

/** Every cue outside quotation marks, in order. */
export function cuesOf(sentence: ParsedSentence, quoted: IsQuoted): Cue[] {
  const { words } = sentence
  if (!isProse(sentence)) return []
  const found: Cue[] = []
  words.forEach((word, index) => {
    if (quoted(word)) return
    const cue =
      accordingAt(sentence, index) ?? deniedByAt(sentence, index) ?? verbCueAt(sentence, index, quoted)
    if (cue !== null && !isAside(words, cue, found.at(-1))) found.push(withKnowledge(sentence, cue))
  })
  return found
}

/** The cue with all that its speaker’s words say: “two people familiar with the matter”. */
const withKnowledge = (sentence: ParsedSentence, cue: Cue): Cue =>
  cue.source === null ? cue : { ...cue, source: [cue.source[0], knowing(sentence, cue.source[1])] }

/** What only stands inside another’s words: “said that images had shown”, “she stressed that it, as some claimed, …”. */
function isAside(words: readonly Word[], cue: Cue, before: Cue | undefined): boolean {
  if (before === undefined || cue.source === null) return false
  const opening = words[cue.source[0] - 1]?.text ?? ''
  // “…, a claim the company said was untrue”
  if (isSaidToBe(words[cue.source[0] - 1]) && /^an?$/i.test(words[cue.source[0] - 2]?.text ?? '')) return true
  // “…, something the bank denies”
  if (/^something$/i.test(opening) && words[cue.source[0] - 2]?.text === ',') return true
  if (/^as$/i.test(opening) && cue.trails) return true
  if (isWithin(words, cue.source, before)) return true
  // “told the paper that the need for zones implies that …”
  const head = words[cue.source[1]]
  if (
    before.kind === 'say' &&
    before.source !== null &&
    before.source[1] < cue.source[0] &&
    head?.pos === 'NOUN' &&
    !speakingNouns.has(head.lemma) &&
    !roleNouns.has(head.lemma) &&
    !bodyNouns.has(head.lemma) &&
    /^(?:imply|suggest|indicate|show|find|reveal|reflect|signal|mean)$/.test(words[cue.verb]?.lemma ?? '')
  )
    return true
  if (
    before.kind === 'according' &&
    before.first < 3 &&
    /^(?:show|find|suggest|indicate|reveal)$/.test(words[cue.verb]?.lemma ?? '')
  )
    return true
  return (
    /^that$/i.test(opening) &&
    cue.source[0] - 2 <= before.last + 3 &&
    /^(?:show|find|suggest|indicate|reveal|know|expect|hope|fear|believe|think)$/.test(
      words[cue.verb]?.lemma ?? '',
    )
  )
}

/** “says that, based on its tests, it expects …”: behind no more than a lead-in the clause goes on by which the speaker says what they think. */
const isWithin = (words: readonly Word[], [first, last]: readonly [number, number], before: Cue): boolean =>
  before.kind === 'say' &&
  first === last &&
  /^(?:he|she|it|they)$/i.test(words[first]!.text) &&
  words[first - 1]?.text === ',' &&
  /^that$/i.test(words[before.last + 1]?.text ?? '') &&
  first > before.last + 3 &&
  !words
    .slice(before.last + 2, first)
    .some(
      ({ pos, text }, at, own) =>
        pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text) && own[at + 1]?.pos !== 'ADP'),
    )

function accordingAt(sentence: ParsedSentence, index: number): Cue | null {
  const { words, phrases } = sentence
  const per = /^(?:per)$/i.test(words[index]?.text ?? '') && words[index - 1]?.text === ','
  const according =
    /^according$/i.test(words[index]?.text ?? '') && /^to$/i.test(words[index + 1]?.text ?? '')
  if (!according && !per) return null
  const last = according ? index + 1 : index
  const phrase = phrases.find((one) => one.first === last + 1 || one.first === last + 2)
  const whoever = /^(?:whoever|those|people)$/i.test(words[last + 1]?.text ?? '')
    ? whoeverAt(sentence, last + 1)
    : null
  if (/^(?:plan|plans|schedule|law|need|needs|size|taste|ability)$/i.test(words[last + 1]?.text ?? ''))
    return null
  const alone = words[last + 1]?.pos === 'VERB' || words[last + 1]?.pos === 'ADJ' ? last + 1 : null
  const source: [number, number] | null =
    whoever ??
    (phrase === undefined
      ? alone === null
        ? null
        : [alone, alone]
      : (issuerOf(sentence, phrase) ??
        whole(sentence, phrase) ??
        withOpening(words, last + 1, extended(sentence, phrase, true))))
  return {
    kind: 'according',
    first: index,
    last,
    verb: index,
    source,
    inverted: true,
    inherits: false,
    trails: index > 0,
  }
}

/** A phrase with the word before it that the tagger left out: “court records”. */
const withOpening = (
  words: readonly Word[],
  first: number,
  [from, to]: [number, number],
): [number, number] => (/^(?:VERB|ADJ|ADV)$/.test(words[first]?.pos ?? '') ? [first, to] : [from, to])

/** “whoever posted that picture” */
function whoeverAt({ words }: ParsedSentence, first: number): [number, number] {
  let last = first
  while (last + 1 < words.length && words[last + 1]?.pos !== 'PUNCT') last += 1
  return [first, last]
}

function verbCueAt(sentence: ParsedSentence, index: number, quoted: IsQuoted): Cue | null {
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

/** “would deny any wrongdoing”, “will reject the charge”: nothing is denied yet; “would later deny” tells what was. */
const isYetToDeny = (words: readonly Word[], index: number) =>
  /^(?:will|would|shall|should|may|might|must|['’](?:ll|d))$/i.test(words[index - 1]?.text ?? '') &&
  !/ed$/i.test(words[index]!.text)

/** The last word of a verb of rejecting: “brushed aside”, “dismissed as baseless”. */
const rejectionEnd = (sentence: ParsedSentence, verb: number) =>
  judgementBefore(sentence, verb) ?? (isBrushedAside(sentence.words, verb) ? verb + 1 : verb)

/** “brushed aside claims that …”, “laughed off the rumour that …” */
const isBrushedAside = (words: readonly Word[], index: number) =>
  /^(?:brush(?:es|ed|ing)? (?:aside|off)|(?:laugh|wav|shrugg?)(?:es|s|ed|ing)? (?:off|away|aside))$/i.test(
    `${words[index]?.text ?? ''} ${words[index + 1]?.text ?? ''}`,
  ) && speechNounFrom(words, index + 2) >= 0

/** “a claim”, “a figure”: a noun for what is said before it. */
const isSaidToBe = (word: Word | undefined) =>
  word !== undefined &&
  (speechNouns.has(word.lemma) || /^(?:figure|number|estimate|account|version)$/.test(word.lemma))

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

/** The noun for something said that the denying verb rejects: “dismissed claims by Moscow that”, “rejected the accusation”. */
export function deniedNoun(sentence: ParsedSentence, cue: Cue): NounPhrase | null {
  const phrase = sentence.phrases.find((one) => one.first > cue.last && one.first <= cue.last + 2)
  // “denied leaking the report”
  if (
    phrase === undefined ||
    (sentence.words[phrase.first - 1]?.pos === 'VERB' && phrase.first > cue.last + 1)
  )
    return null
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const word = sentence.words[at]
    if (word !== undefined && speechNouns.has(word.lemma)) return phrase
  }
  return null
}
