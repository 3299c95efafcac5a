import {
  accusingVerbs,
  coreSayingVerbs,
  denyingVerbs,
  promisingVerbs,
  sayingVerbs,
  weakSayingVerbs,
} from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isOwned } from '../../tags/reporting-verbs.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { officeStart } from './appositions.ts'
import type { CueKind, IsQuoted } from './cue.ts'
import { isOnlyWhen } from './only-when.ts'

/** Dictionary forms that the tagger’s lemmatiser misses. */
export const lemmaOf = (word: Word) =>
  /^tweet(?:ed|s|ing)$/i.test(word.text)
    ? 'tweet'
    : word.pos === 'VERB' && word.lemma === 'warning'
      ? 'warn'
      : word.lemma

/** Whether some words hold one that negates; “not only said” does not. */
export const negate = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, at) =>
      /^(?:not|n['’]t|never)$/i.test(text) && !/^(?:only|just|merely|simply)$/i.test(textAt(words, at + 1)),
  )

/** Verbs that report with an adverb: “pointed out that”, “spelt out how”, “went on”. */
export const isPhrasal = (words: readonly Word[], index: number) =>
  (/^point(?:s|ed|ing)?$/i.test(textAt(words, index)) && /^out$/i.test(textAt(words, index + 1))) ||
  isPutTo(words, index) ||
  // “made clear that”, “made it clear that”, “…, an aide made clear, …”
  (/^ma(?:de|kes?|king)$/i.test(textAt(words, index)) &&
    (/^clear that$/i.test(behindIt(words, index + 1)) ||
      (/^clear [,.]$/i.test(behindIt(words, index + 1)) && isSetOff(words, index)))) ||
  // “as Ann Lee put it”, “as Ann Lee phrased it”
  (/^(?:puts?|phrase[sd]|word(?:s|ed)|described|called)$/i.test(textAt(words, index)) &&
    /^it$/i.test(textAt(words, index + 1)) &&
    words.slice(Math.max(0, index - 6), index).some((word) => /^as$/i.test(word.text)))

/** “…, |an aide later| made”: whether no verb stands between a comma and this one. */
const isSetOff = (words: readonly Word[], index: number): boolean => {
  const comma = words.findLastIndex(({ text }, at) => at < index && text === ',')
  return comma > 0 && index - comma > 1 && !words.slice(comma, index).some(isAnyVerb)
}

/** Two words at an index, or behind an “it” there. */
const behindIt = (words: readonly Word[], at: number): string =>
  /^it$/i.test(textAt(words, at)) ? behindIt(words, at + 1) : `${words[at]?.text} ${words[at + 1]?.text}`

/** “put it to Bo Roe that”: what a lawyer says whom a witness need not agree with. */
const isPutTo = (words: readonly Word[], index: number): boolean =>
  /^put(?:ting|s)?$/i.test(textAt(words, index)) &&
  /^it to$/i.test(`${textAt(words, index + 1)} ${textAt(words, index + 2)}`) &&
  words.slice(index + 4, index + 8).some(
    ({ text, pos: kind }, at, between) =>
      text === 'that' &&
      kind !== 'DET' &&
      // “put it to a vote that took place”
      !isAnyVerb(words[index + at + 5]) &&
      between.slice(0, at).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)),
  )

/** What a verb does with words: says, denies, charges or promises; null where it does nothing with them. */
export function kindOf(lemma: string): CueKind | null {
  if (denyingVerbs.has(lemma)) return 'deny'
  if (accusingVerbs.has(lemma)) return 'accuse'
  if (promisingVerbs.has(lemma)) return 'promise'
  return sayingVerbs.has(lemma) ? 'say' : null
}

/** Whether the verb reports speech only with a quotation or a clause beside it. */
export const wantsClause = (lemma: string) => weakSayingVerbs.has(lemma)

export const isQuoteMark = (word: Word | undefined) =>
  word !== undefined && /^["“”„«»‘’']+$/u.test(word.text) && word.pos !== 'PART'

/** Whether the word is used as a verb that has a speaker: not “the report”, “when asked”, “to be told”. */
export function isFree(words: readonly Word[], index: number, lemma: string, quoted: IsQuoted): boolean {
  const word = words[index]!
  const past = /^(?:said|says|told|added|warned|wrote|tweeted|announced)$/i.test(word.text)
  const asVerb =
    word.pos === 'VERB' ||
    (coreSayingVerbs.has(lemma) &&
      (word.pos === 'AUX' ||
        // “”, state police spokeswoman Ann Lee said”
        (nextToQuote(words, index, quoted) && words[index + 1]?.pos !== 'NOUN'))) ||
    past
  if (!asVerb || (/^\p{Lu}/u.test(word.text) && word.text.toLowerCase() === lemma)) return false
  const before = words[index - 1]
  if (isOwned(words, index)) return false
  // “…,” state Senate leader Ann Lee said”
  if (word.text === 'state' && /^\p{Lu}/u.test(textAt(words, index + 1))) return false
  // “the United States”, “rest assured”
  if (/^States$/.test(word.text) && before?.text === 'United') return false
  if (/^rest$/i.test(before?.text ?? '')) return false
  if (
    before?.pos === 'ADP' &&
    !/^(?:as|while|since|after|before|although|though)$/i.test(before.text) &&
    // “turned the tables by claiming …”
    !(/^by$/i.test(before.text) && /ing$/i.test(word.text)) &&
    !past
  )
    return false
  // “one post”
  if (before?.pos === 'NUM' && word.text === lemma) return false
  // “parties cited by the newspaper”, “words written on it”
  const participle = /(?:ed|en|wn)$/i.test(word.text)
  if (participle && /^by$/i.test(textAt(words, index + 1))) return false
  if (
    /(?:[^e]en|wn)$/i.test(word.text) &&
    !words.slice(Math.max(0, index - 3), index).some((one) => one.lemma === 'have')
  )
    return false
  if (
    (before?.pos === 'DET' && !(past && /^another$/i.test(before.text)) && !isOfEach(words, index - 1)) ||
    (before?.pos === 'ADJ' && !/^(?:also|same)$/i.test(before.text) && !past)
  )
    return false
  return !(
    /ed$|^told$/i.test(word.text) &&
    before !== undefined &&
    /^(?:when|if|as|once|though|although|unless)$/i.test(before.text)
  )
}

/** Whether a quotation stands within a few words of a verb. */
export function nextToQuote(words: readonly Word[], index: number, quoted: IsQuoted): boolean {
  return [-4, -3, -2, -1, 1, 2, 3].some((step) => {
    const word = words[index + step]
    return word !== undefined && quoted(word)
  })
}

const addressing = /^(?:re)?assure$|^(?:inform|remind|notify)$/

/**
 * Whether subject and verb stand behind what they attribute: “…, its website showed Tuesday”. A comma or “as” comes before
 * the subject, a clause before that, and nothing that the verb could govern after it.
 */
export function trails(
  sentence: ParsedSentence,
  [first]: readonly [number, number],
  verb: number,
  quoted: IsQuoted,
): boolean {
  const { words, phrases } = sentence
  // “…, which |the mayor, Ann Lee, denies”
  const before = words[officeStart(sentence, first) - 1]
  if (before === undefined || !/^(?:[,—”"-]|as)$/i.test(before.text)) return false
  // “found that years before the fire, |inspectors warned| the owner”
  if (isOnlyWhen(words, officeStart(sentence, first) - 1)) return false
  let at = verb + 1
  // “…, the minister assured residents on Monday”
  const addressee = addressing.test(words[verb]?.lemma ?? '') ? phraseStartingAt(phrases, at) : undefined
  if (addressee !== undefined && !isTimePhrase(words, addressee)) at = addressee.last + 1
  const phrase = phraseStartingAt(phrases, at)
  if (phrase !== undefined && isTimePhrase(words, phrase)) at = phrase.last + 1
  else if (/^(?:today|yesterday|tonight|later|earlier)$/i.test(textAt(words, at))) at += 1
  const next = words[at]
  const following = words[at + 1]
  if (
    next !== undefined &&
    /^[,:]$/.test(next.text) &&
    following !== undefined &&
    (quoted(following) || isQuoteMark(following))
  )
    return false
  if (isThatBehind(sentence, at)) return false
  const clauseBefore = words.slice(0, first - 1).some((word) => quoted(word) || isFiniteVerb(word))
  // “In serving these clients, files show, Appleby dealt with …”
  if (!clauseBefore && !/^as$/i.test(before.text)) return next?.text === ','
  return (
    next === undefined ||
    /^[,.;:!?)—-]$/.test(next.text) ||
    (next.text === 'to' && /^(?:PROPN|DET)$/.test(words[at + 1]?.pos ?? '')) ||
    (next.pos === 'ADP' && /^(?:in|on|at|during|after|before|via|through|from)$/i.test(next.text)) ||
    // “…, the government announced late on Tuesday”
    /^(?:late|early)$/i.test(next.text) ||
    /^(?:when|while|after|before|once|because|since)$/i.test(next.text) ||
    (next.pos === 'SCONJ' && !/^(?:that|how|why|whether|if|what)$/i.test(next.text))
  )
}

/** “said |on Tuesday in Orsk that it was late”: whether “that” stands behind where and when it was said. */
function isThatBehind({ words, phrases }: ParsedSentence, from: number): boolean {
  let at = from
  while (words[at]?.pos === 'ADP') {
    const phrase = phraseStartingAt(phrases, at + 1)
    if (phrase === undefined) return false
    at = phrase.last + 1
  }
  return at > from && words[at]?.pos === 'SCONJ' && /^that$/i.test(words[at]!.text)
}

/** “was |told”, “wasn’t even |asked” */
export function isPassive(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || /ing$/i.test(word.text)) return false
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const before = words[at]
    if (before === undefined) return false
    if (before.pos === 'ADV' || /^n['’]t$/i.test(before.text)) continue
    return /^(?:(?:.*['’](?:m|re))|be|am|is|are|was|were|been|being|get|got|gets)$/i.test(before.text)
  }
  return false
}

/**
 * “were called in and |told that it would close”: who is told something, where a verb that is suffered stands before “and”. Who tells
 * it says to whom, but for what follows at once.
 */
export function sharesPassive({ words, phrases }: ParsedSentence, index: number): boolean {
  if (!/^(?:told|informed|notified)$/i.test(textAt(words, index))) return false
  const behind = phraseStartingAt(phrases, index + 1)
  const isToNobody =
    /^(?:that|of|about|by|how|why|when|where|whether|not|to)$/i.test(textAt(words, index + 1)) ||
    (behind !== undefined && isFiniteVerb(words[behind.last + 1]))
  if (!isToNobody || !/^(?:and|,)$/i.test(textAt(words, index - 1))) return false
  const verb = words.findLastIndex(({ pos, text }, at) => at < index && pos === 'VERB' && !/ing$/i.test(text))
  return verb >= 0 && isPassive(words, verb)
}

/** “is |saying” */
export const isProgressive = (words: readonly Word[], index: number) => {
  let at = index - 1
  while (words[at]?.pos === 'ADV') at -= 1
  return /^(?:am|is|are|was|were|been|'s|'re|’s|’re)$/i.test(textAt(words, at))
}

/** “has |said”, “later |told”: a word that stands before a verb and belongs to it. */
export const isVerbalPrefix = (word: Word | undefined) =>
  word !== undefined &&
  (word.pos === 'AUX' ||
    word.pos === 'ADV' ||
    /^(?:n['’]t|not|also|later|then|subsequently|reportedly|further|publicly)$/i.test(word.text))

/** “Ann Lee and Bo Roe |both| said”, “they have |all| said”: a word between subject and verb that says that each of several does it. */
export const isOfEach = (words: readonly Word[], at: number): boolean =>
  /^(?:all|both|each)$/i.test(textAt(words, at)) &&
  /^(?:AUX|NOUN|PROPN|PRON)$/.test(words[at - 1]?.pos ?? '') &&
  words[at + 1]?.pos === 'VERB'

/** “has strongly |– and often – denied|”: where what is set off right before a verb begins, and only tells how it is done; else at the verb. */
export function pastSetOff(words: readonly Word[], verb: number): number {
  const mark = textAt(words, verb - 1)
  if (!/^[,—]$/.test(mark)) return verb
  const opening = words.findLastIndex(({ text }, at) => at < verb - 1 && text === mark)
  const inner = words.slice(opening + 1, verb - 1)
  const isHow =
    opening > 0 &&
    inner.length > 0 &&
    inner.every(({ pos }) => /^(?:ADV|CCONJ)$/.test(pos)) &&
    isVerbalPrefix(words[opening - 1])
  return isHow ? opening : verb
}
