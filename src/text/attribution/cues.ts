import { bodyNouns, roleNouns, speakingNouns, speechNouns } from '../data/cues.ts'
import { isProse, type ParsedSentence } from '../parse.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import { extended, invertedSource } from './inversions.ts'
import { subjectBefore, type Subject } from './subjects.ts'
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
    const cue = accordingAt(sentence, index) ?? verbCueAt(sentence, index, quoted)
    if (cue !== null && !isAside(words, cue, found.at(-1))) found.push(cue)
  })
  return found
}

/** What only stands inside another’s words: “said that images had shown”, “she stressed that it, as some claimed, …”. */
function isAside(words: readonly Word[], cue: Cue, before: Cue | undefined): boolean {
  if (before === undefined || cue.source === null) return false
  const opening = words[cue.source[0] - 1]?.text ?? ''
  if (/^as$/i.test(opening) && cue.trails) return true
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
    /^(?:imply|suggest|indicate|show|find|reveal|signal|mean)$/.test(words[cue.verb]?.lemma ?? '')
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
      : withOpening(words, last + 1, extended(sentence, phrase, true)))
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
  const kind = phrasal ? 'say' : (kindOf(lemma) ?? (endsQuotation(sentence, index, quoted) ? 'say' : null))
  if (kind === null || !isFree(words, index, lemma, quoted)) return null
  // “an increase blamed on migrants”
  if (
    kind === 'accuse' &&
    /^(?:on|by)$/i.test(words[index + 1]?.text ?? '') &&
    words[index - 1]?.pos === 'NOUN'
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
  if (lemma === 'deny' && (refuses(sentence, index) || /^(?:can|could)$/i.test(words[index - 1]?.text ?? '')))
    return null
  if (lemma === 'find' && !holdsThatOrVerb(words, index)) return null
  const base = {
    kind,
    first: index,
    last: phrasal ? index + 1 : index,
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
  const inverted = invertedSource(sentence, index, quoted)
  if (inverted !== null) return { ...base, first, source: inverted, inverted: true, trails: true }
  const subject = subjectBefore(sentence, first, quoted)
  const behind = subject !== null && subject !== 'inherit' && trails(sentence, subject, base.last, quoted)
  if (wantsClause(lemma) && !saidOfQuote && !behind && !clauseFollows(sentence, base.last, quoted))
    return null
  if (subject === null && !saidOfQuote) return null
  // The outlet’s own voice or the reader’s: “we know that”, “you can say that”.
  if (subject !== null && subject !== 'inherit' && /^(?:we|you|i)$/i.test(words[subject[1]]?.text ?? ''))
    return null
  return {
    ...base,
    first,
    source: subject === 'inherit' ? null : subject,
    inherits: subject === 'inherit',
    trails: behind,
  }
}

/** “said nothing”, “said yes”: no words are told. */
const saysNothing = (words: readonly Word[], index: number) =>
  /^(?:nothing|little|goodbye|farewell|hello|sorry)$/i.test(words[index + 1]?.text ?? '') ||
  (/^(?:yes|no|so)$/i.test(words[index + 1]?.text ?? '') &&
    /^(?:PUNCT|ADP|CCONJ)$/.test(words[index + 2]?.pos ?? 'PUNCT'))

/** “found that …”, “found heavy users were …”; not “finds her loyalties tested”. */
const holdsThatOrVerb = (words: readonly Word[], index: number) =>
  /^(?:stud(?:y|ies)|research|reports?|polls?|surveys?|review|analysis|inquiry|investigation|audit|data)$/i.test(
    words[index - 1]?.text ?? '',
  ) ||
  words
    .slice(index + 1, index + 10)
    .some((word) => /^that$/i.test(word.text) || word.pos === 'AUX' || /^["“]$/.test(word.text))

/** “denied access to four ships”, “denied him a visa”: what is refused is no claim. */
function refuses({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phrases.find((phrase) => phrase.first === index + 1)
  if (object === undefined) return false
  const head = words[object.head]
  if (
    /^(?:access|entry|bail|permission|parole|asylum|boarding|visa|treatment|passage)$/.test(head?.lemma ?? '')
  )
    return true
  return object.kind === 'pronoun' && !/^(?:it|that|this|them)$/i.test(head?.text ?? '')
}

/** “the newspaper quoted him as saying”, “he was quoted as saying”: the one quoted. */
function saidOfOthers({ words, phrases }: ParsedSentence, index: number): [number, number] | null {
  if (!/^saying$/i.test(words[index]?.text ?? '') || !/^as$/i.test(words[index - 1]?.text ?? '')) return null
  const object = phrases.findLast((phrase) => phrase.last === index - 2)
  // “was quoted by the agency as saying”
  if (object !== undefined && !/^(?:by|in|on)$/i.test(words[object.first - 1]?.text ?? ''))
    return [object.first, object.last]
  const subject = phrases.findLast(
    (phrase) => phrase.last < index - 2 && !/^(?:as|by|in|on)$/i.test(words[phrase.first - 1]?.text ?? ''),
  )
  return subject === undefined ? null : [subject.first, subject.last]
}

/** What one issues “saying that …”. */
const writings =
  /^(?:statement|letter|memo|note|email|message|report|tweet|post|release|communique|communiqué|warning|decree|order)$/

/** “media reports claiming that …”, “witnesses saying that …”: a speaker whom the participle follows. */
function toldByOthers({ words, phrases }: ParsedSentence, index: number): [number, number] | null {
  const subject = phrases.find((phrase) => phrase.last === index - 1)
  const head = subject === undefined ? undefined : words[subject.head]
  if (subject === undefined || head === undefined || words[index - 1]?.pos !== 'NOUN') return null
  const plural = /s$|^people$/i.test(head.text) && head.lemma !== head.text.toLowerCase()
  return plural && (speakingNouns.has(head.lemma) || roleNouns.has(head.lemma))
    ? [subject.first, subject.last]
    : null
}

/** “…, with spokesman Karl Brandt telling reporters that …”: a speaker brought in by “with”. */
function toldWith({ words, phrases }: ParsedSentence, index: number): [number, number] | null {
  const subject = phrases.find((phrase) => phrase.last === index - 1)
  return subject !== undefined &&
    subject.kind !== 'pronoun' &&
    /^with$/i.test(words[subject.first - 1]?.text ?? '')
    ? [subject.first, subject.last]
    : null
}

/** Verbs that lead to a saying in the infinitive, by whose the saying is: “took to Twitter to announce”. */
const ofSubject = /^(?:take|use|go|continue|proceed|rush|turn|hasten|return)$/
const ofObject = /^(?:prompt|lead|cause|push|move)$/

/** “led viewers to believe”: what somebody is brought to think is no saying. */
const bareInfinitive = (words: readonly Word[], index: number) =>
  /^to$/i.test(words[index - 1]?.text ?? '') ? 'none' : null

/** The speaker of “to say”; `none` where it only tells what may be said, null where the verb is no infinitive. */
function infinitive(sentence: ParsedSentence, index: number, quoted: IsQuoted): Subject | 'none' | null {
  const { words, phrases } = sentence
  const to = words[index - 1]
  if (to === undefined || !/^to$/i.test(to.text)) return null
  for (let at = index - 2; at >= Math.max(0, index - 16); at -= 1) {
    const word = words[at]!
    if (word.pos === 'PUNCT' || quoted(word)) return 'none'
    if (ofObject.test(word.lemma)) {
      const object = phrases.find((phrase) => phrase.first === at + 1 && phrase.last === index - 2)
      return object === undefined ? 'none' : [object.first, object.last]
    }
    if (word.pos !== 'VERB' || /ing$/.test(word.text)) continue
    if (!ofSubject.test(word.lemma)) return 'none'
    let first = at
    while (isVerbalPrefix(words[first - 1]) || words[first - 1]?.pos === 'ADJ') first -= 1
    const subject = subjectBefore(sentence, first, quoted)
    return subject === null || subject === 'inherit' ? 'none' : subject
  }
  return 'none'
}

/** The noun for something said that the denying verb rejects: “dismissed claims by Moscow that”, “rejected the accusation”. */
export function deniedNoun(sentence: ParsedSentence, cue: Cue): NounPhrase | null {
  const phrase = sentence.phrases.find((one) => one.first > cue.last && one.first <= cue.last + 2)
  if (phrase === undefined) return null
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const word = sentence.words[at]
    if (word !== undefined && speechNouns.has(word.lemma)) return phrase
  }
  return null
}
