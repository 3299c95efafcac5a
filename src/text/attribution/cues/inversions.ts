import { bodyNouns, officialRoles, roleNouns, speakingNouns, speechNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { commaBehind, isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue, IsQuoted } from './cue.ts'
import type { Range } from '../../words/ranges.ts'
import { isQuoteMark } from './verbs.ts'
import { calledBehind } from './names-called.ts'

/** “…,” said Ann Lee, the mayor. The noun phrase right after the verb, where words said stand before it. */
export function invertedSource(
  sentence: ParsedSentence,
  verb: number,
  quoted: IsQuoted,
): [number, number] | null {
  const { words, phrases } = sentence
  let before = verb - 1
  while (words[before]?.pos === 'ADV') before -= 1
  const mark = words[before]
  if (mark === undefined) return openingInversion(sentence, verb, quoted)
  const afterContent = isQuoteMark(mark) || quoted(mark) || (/^[,—]$/.test(mark.text) && before > 0)
  if (!afterContent) return null
  let at = verb + 1
  while (words[at]?.pos === 'ADV') at += 1
  at = pastParticiple(words, at)
  // “said |newly-minted mayor Ann Lee|”, of which the adverb is a part
  const phrase = phraseStartingAt(phrases, at) ?? phraseStartingAt(phrases, verb + 1)
  if (phrase === undefined || isTimePhrase(words, phrase)) return null
  if (
    /^(?:told|assured|reminded|informed|tells)$/i.test(textAt(words, verb)) ||
    /ing$/i.test(textAt(words, verb))
  )
    return null
  const holder = namedBehindTwo(sentence, phrase)
  if (holder !== null) return holder
  const source = extended(sentence, phrase, false)
  // “said the head of the Harbour Union (HU), Bo Roe”
  const isShort = textAt(words, source[1] + 1) === '(' && textAt(words, source[1] + 3) === ')'
  const after = words[source[1] + (isShort ? 4 : 1)]
  // “Ann Lee, the mayor, said it would …”: the phrase is the subject of what follows.
  const quotedBefore = isQuoteMark(mark) || quoted(mark) || isQuoteMark(words[before - 1])
  // “Ann Lee, an agent, asked Mark Roe to help”: who is asked; “Ann Lee, its owner, read a statement”, “described the figures as poor”
  if (!quotedBefore && /^(?:ask|urge|beg|implore|read|describ)/i.test(textAt(words, verb))) return null
  // “The video, which was posted in May, shows Ann Lee at a rally”: whom it shows
  if (!quotedBefore && words[verb]!.lemma === 'show') return null
  if (!quotedBefore && isTellingOfSubject(words, before, /^(?:who|whose|whom)$/i)) return null
  if (quotedBefore && isQuotedAside(words, before, quoted)) return null
  // “The firm, which left in May, said its head, Bo Roe, had resigned”
  const apposed = textAt(words, source[1] + 1) === ',' ? phraseStartingAt(phrases, source[1] + 2) : undefined
  const goesOn = textAt(words, (apposed?.last ?? -2) + 1) === ',' && isFiniteVerb(words[apposed!.last + 2])
  if (!quotedBefore && goesOn && isTellingOfSubject(words, before, /^which$/i)) return null
  // “The head, Ann Lee, said the men, aged 71 and 78, had been ill”: nothing before could be said
  const closing = commaBehind(words, source[1] + 1)
  if (
    !quotedBefore &&
    textAt(words, source[1] + 1) === ',' &&
    isFiniteVerb(words[closing + 1]) &&
    !words.slice(0, before).some(isFiniteVerb)
  )
    return null
  // “Ann Lee, the head, said reports that a dam had burst were false”: the subject of what she says
  if (!quotedBefore && tellsClaim(words, phrase) && words[source[1] + 2]?.pos !== 'VERB') return null
  // “A clerk, who would not be named, said the office in Orsk had shut”
  if (!quotedBefore && words[extended(sentence, phrase, true)[1] + 1]?.pos === 'AUX') return null
  if (after !== undefined && !quotedBefore && isFiniteVerb(after)) return null
  // “Ann Lee, the head, confirmed that figure”
  if (!quotedBefore && (/^that$/i.test(textAt(words, at)) || !couldSpeak(sentence, phrase))) return null
  if (
    !quotedBefore &&
    after !== undefined &&
    !/^[,.;:!?—-]$/.test(after.text) &&
    after.pos !== 'ADP' &&
    !/^(?:as|while|when|after)$/i.test(after.text) &&
    !(phrase.kind !== 'pronoun' && tellsMore(after)) &&
    !startsTime(sentence, source[1] + 1)
  )
    return null
  return source
}

/** “said newly |elected| mayor Ann Lee”, “newly|-minted| mayor”: past the participle behind an adverb that tells more of who speaks. */
function pastParticiple(words: readonly Word[], at: number): number {
  const verb = /^[-‐‑]$/.test(textAt(words, at)) ? at + 1 : at
  const tells =
    words[at - 1]?.pos === 'ADV' &&
    words[verb]?.pos === 'VERB' &&
    /(?:ed|wn|en)$/i.test(textAt(words, verb)) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(words[verb + 1]?.pos ?? '')
  return tells ? verb + 1 : at
}

/** “Ann Lee, who runs the mill, |warned the mayor”: whether nothing but a subject and what is told of it aside stands before a comma. */
function isTellingOfSubject(words: readonly Word[], comma: number, opening: RegExp): boolean {
  const aside = words.findIndex(
    ({ text }, at) => at < comma && opening.test(text) && textAt(words, at - 1) === ',',
  )
  // “Ann Lee, who runs the mill, left on Monday, said the mayor”
  const closes = words.findIndex(
    ({ text }, at) => at > aside && at < comma && text === ',' && isFiniteVerb(words[at + 1]),
  )
  return aside > 0 && closes < 0 && !words.slice(0, aside).some(isFiniteVerb)
}

/** “Ann Lee, who called it “late”, |tweeted the news was good”: whether what is quoted before a comma is told of the subject of the verb behind it. */
const isQuotedAside = (words: readonly Word[], comma: number, quoted: IsQuoted): boolean =>
  isTellingOfSubject(words, comma, /^who$/i) &&
  // “Ann Lee, who left in May, “was ill”, said Bo Roe”
  words
    .slice(
      words.findIndex(({ text }) => /^who$/i.test(text)),
      comma,
    )
    .every((word) => word.text !== ',' || quoted(word)) &&
  !quoted(words.find(({ text }) => /^who$/i.test(text))!)

/** “said the head of the search and rescue office, |Bo Roe|.”: the name set behind an office that is told by two words; null where none is. */
function namedBehindTwo({ words, phrases }: ParsedSentence, office: NounPhrase): [number, number] | null {
  const second = textAt(words, office.last + 1) === 'and' ? phraseStartingAt(phrases, office.last + 2) : undefined // prettier-ignore
  const opens = words[second?.first ?? -1]?.pos ?? ''
  const { text, lemma } = words[office.head]!
  const isOne = roleNouns.has(lemma) && text.toLowerCase() === lemma
  return second !== undefined && opens !== 'DET' && opens !== 'PRON' && isOne
    ? namedBehind({ words, phrases }, { ...second, kind: office.kind })
    : null
}

/** “by the harbourmaster, |Colm Reese|”: the name set behind an office; null where none is. */
export function namedBehind(
  { words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>,
  { kind, last }: NounPhrase,
): [number, number] | null {
  const name = words[last + 1]?.text === ',' ? phraseStartingAt(phrases, last + 2) : undefined
  return kind === 'common' &&
    name?.kind === 'name' &&
    !isTimePhrase(words, name) &&
    /^(?:[.,;:]|$)/.test(textAt(words, name.last + 1))
    ? [name.first, name.last]
    : null
}

/** “The claim that …”, “Reports that …” */
export const tellsClaim = (words: readonly Word[], { head, last }: NounPhrase) =>
  (speechNouns.has(words[head]!.lemma) ||
    speechNouns.has(words[head]!.text.toLowerCase().replace(/s$/, ''))) &&
  /^that$/i.test(textAt(words, last + 1))

/** “Not so, said Ann Lee: the gate was shut”: the words behind the colon after an inverted speaker, where they hold a verb; null where nothing does. */
export function behindColon({ words }: ParsedSentence, { inverted, source, verb }: Cue): Range | null {
  const colon = (source?.[1] ?? verb) + 1
  const first = words[colon + 1]
  if (!inverted || first === undefined || textAt(words, colon) !== ':' || isQuoteMark(first)) return null
  const said = words.slice(colon + 1)
  const last = said.findLast(({ pos }) => pos !== 'PUNCT')
  return last !== undefined && said.some(isAnyVerb) ? [first.start, last.end] : null
}

/** “says a report highlighting the rise”, “said the Democrat who knew”: the word goes on with who is meant. */
const tellsMore = ({ pos, text }: Word) =>
  (pos === 'VERB' && /(?:ing|ed)$/i.test(text)) || /^(?:who|that|which)$/i.test(text)

/** “Added Ann Lee, “We …””: a sentence that opens with its verb. */
function openingInversion(
  { words, phrases }: ParsedSentence,
  verb: number,
  quoted: IsQuoted,
): [number, number] | null {
  const phrase = phraseStartingAt(phrases, verb + 1)
  if (phrase === undefined) return null
  const next = words[phrase.last + 2]
  return /^[,:]$/.test(textAt(words, phrase.last + 1)) && next !== undefined && quoted(next)
    ? [phrase.first, phrase.last]
    : null
}

/** A name, a pronoun or a noun for people, not a thing announced: “…, announced the decision”. */
const couldSpeak = ({ words }: ParsedSentence, { kind, head }: NounPhrase) => {
  const lemma = words[head]?.lemma ?? ''
  return (
    kind !== 'common' ||
    // “said one of them”
    (/^(?:one|another)$/.test(lemma) &&
      /^of (?:them|us)$/.test(`${textAt(words, head + 1)} ${textAt(words, head + 2)}`)) ||
    roleNouns.has(lemma) ||
    bodyNouns.has(lemma) ||
    officialRoles.has(lemma) ||
    speakingNouns.has(lemma)
  )
}

const startsTime = ({ words, phrases }: ParsedSentence, at: number) => {
  const phrase = phraseStartingAt(phrases, at)
  return phrase !== undefined && isTimePhrase(words, phrase)
}

/** A phrase with what belongs to it: “the head of the agency in Kyiv”; `by` also takes in whose account it is. */
export function extended(sentence: ParsedSentence, phrase: NounPhrase, by: boolean): [number, number] {
  const { words, phrases } = sentence
  const named = calledBehind(sentence, phrase)
  if (named !== null) return named
  const ties = by
    ? /^(?:at|for|with|from|by|in|on|seen|obtained|published|released|reviewed)$/i
    : /^(?:at|for|with)$/i
  let last = phrase.last
  for (let at = last + 1; ties.test(textAt(words, at)); at = last + 1) {
    const skip = /^(?:by|in|on)$/i.test(textAt(words, at + 1)) ? 1 : 0
    const next = phraseStartingAt(phrases, at + 1 + skip)
    if (next === undefined || isTimePhrase(words, next) || next.kind === 'pronoun') break
    last = next.last
  }
  const second = phraseStartingAt(phrases, last + 2)
  const several = (one: NounPhrase | undefined) =>
    one?.kind === 'common' &&
    couldSpeak(sentence, one) &&
    /(?:s|police|people|media)$/i.test(textAt(words, one.head))
  const joins =
    /^and$/i.test(textAt(words, last + 1)) &&
    ((second?.kind === 'name' && phrase.kind === 'name') || (several(second) && several(phrase)))
  if (second !== undefined && joins && !isAnyVerb(words[second.last + 1])) last = second.last
  return [phrase.first, knowing(sentence, last)]
}

/** The last word of “people familiar with the matter”, “a source close to the club”: how an unnamed source knows belongs to it. */
export function knowing({ words, phrases }: ParsedSentence, last: number): number {
  const tie = `${textAt(words, last + 1)} ${textAt(words, last + 2)}`
  if (!/^(?:familiar with|close to|briefed on|present at|involved in)$/.test(tie)) return last
  const known = phraseStartingAt(phrases, last + 3)
  // “familiar with her thinking”, of which the tagger takes the noun for a verb
  const owned =
    /^(?:his|her|its|their)$/i.test(textAt(words, last + 3)) && /ing$/i.test(textAt(words, last + 4))
  return owned ? Math.max(last + 4, known?.last ?? 0) : (known?.last ?? last)
}
