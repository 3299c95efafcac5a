/** Who tells what a verb reports where that is not simply its subject: “the paper quoted him as saying”, “media reports claiming”. */
import { roleNouns, speakingNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { textAt, type Word } from '../../words/words.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import type { Cue, IsQuoted } from './cue.ts'
import { issuerOf, publisherOf } from './documents.ts'
import { subjectBefore, type Subject } from './subjects.ts'
import { isPassive, isVerbalPrefix, kindOf } from './verbs.ts'

/** “the newspaper quoted him as saying”, “he was quoted as saying”: the one quoted. */
export function saidOfOthers({ words, phrases }: ParsedSentence, index: number): [number, number] | null {
  if (!/^saying$/i.test(textAt(words, index)) || !/^as$/i.test(textAt(words, index - 1))) return null
  const object = phrases.findLast((phrase) => phrase.last === index - 2)
  // “was quoted by the agency as saying”
  if (object !== undefined && !/^(?:by|in|on)$/i.test(textAt(words, object.first - 1)))
    return [object.first, object.last]
  const subject = phrases.findLast(
    (phrase) => phrase.last < index - 2 && !/^(?:as|by|in|on)$/i.test(textAt(words, phrase.first - 1)),
  )
  return subject === undefined ? null : [subject.first, subject.last]
}

/** What one issues “saying that …”. */
export const writings =
  /^(?:statement|letter|memo|note|e-?mail|message|report|tweet|post|release|communique|communiqué|warning|decree|order)$/

/**
 * “a letter to the girl’s mother that reads: “…””: the writing, where somebody stands between it and the verb; of “Vakt sent the
 * paper a statement by email, which read” who sent it.
 */
export function writingBefore(sentence: ParsedSentence, verb: number): [number, number] | null {
  const { words, phrases } = sentence
  if (!/^(?:that|which)$/i.test(textAt(words, verb - 1))) return null
  const phrase = phrases.findLast(
    ({ last, first, head }) =>
      last < verb &&
      words[first]?.pos !== 'PRON' &&
      // what something is sent by is not what is read
      !/^(?:by|via|through)$/i.test(textAt(words, first - 1)) &&
      writings.test(words[head]?.lemma ?? ''),
  )
  if (phrase === undefined) return null
  const sender = senderOf(sentence, phrase)
  return Array.isArray(sender) ? sender : (issuerOf(sentence, phrase) ?? [phrase.first, phrase.last])
}

/** “|a memo| detailing the deal says”: the writing, where what it is about stands between it and the verb; null for other subjects. */
export function writingAbout({ words, phrases }: ParsedSentence, verb: number): [number, number] | null {
  const phrase = phrases.findLast(
    ({ last, head }) =>
      last + 2 < verb &&
      writings.test(words[head]?.lemma ?? '') &&
      /^(?:describing|detailing)$/i.test(textAt(words, last + 1)),
  )
  const between = phrase === undefined ? [] : words.slice(phrase.last + 2, verb)
  return phrase === undefined || between.some(({ pos }) => /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(pos))
    ? null
    : [phrase.first, phrase.last]
}

/** “|Ann Lee| sent the paper a letter”: who sends a writing; null where nobody is told to. */
function senderOf(sentence: ParsedSentence, { first }: NounPhrase): Subject {
  const { words } = sentence
  const sent = words.findLastIndex(({ pos }, at) => at < first && /^(?:VERB|PUNCT)$/.test(pos))
  return words[sent]?.pos === 'VERB' && sending.test(words[sent].lemma) && !isPassive(words, sent)
    ? subjectBefore(sentence, sent, () => false)
    : null
}

/** “sent a letter to board members |saying|”: whose words the letter holds, which are not those of whom it is written to; null where none stands before. */
function byLetter(sentence: ParsedSentence, verb: number): Subject {
  const { words, phrases } = sentence
  const letter = phrases.findLast(
    ({ head, last }) =>
      last < verb - 1 && /^to$/i.test(textAt(words, last + 1)) && writings.test(words[head]?.lemma ?? ''),
  )
  if (letter === undefined || verb - letter.last > longestReceiver) return null
  const receiver = words.slice(letter.last + 2, verb)
  if (receiver.some(({ pos, text }) => /^(?:PUNCT|AUX)$/.test(pos) || /^(?:that|which|who)$/i.test(text)))
    return null
  return senderOf(sentence, letter) ?? issuerOf(sentence, letter) ?? [letter.first, letter.last]
}
/** How many words those whom a letter is written to may take, with “to”. */
const longestReceiver = 8

/** What is done with a writing by whose words it holds. */
export const sending = /^(?:send|issue|release|provide|give|post|publish|share|email|sign|write|tweet)$/

const isPeople = (word: Word | undefined) =>
  word !== undefined && word.lemma !== word.text.toLowerCase() && mayBePerson(word.lemma)

/** “media reports claiming that …”, “witnesses saying that …”: a speaker whom the participle follows. */
export function toldByOthers(sentence: ParsedSentence, index: number): [number, number] | null {
  const { words, phrases } = sentence
  const writer = byLetter(sentence, index)
  if (writer !== null) return writer === 'inherit' ? null : writer
  let last = index - 1
  if (/^abroad$/i.test(textAt(words, last))) last -= 1
  let subject = phrases.find((phrase) => phrase.last <= last && phrase.last >= last - 1)
  let wrote = false
  // “media reports from Spain and Portugal claiming that …”
  for (let steps = 0; steps < 3 && subject !== undefined; steps += 1) {
    const { first } = subject
    if (!/^(?:from|in|by|on|and)$/i.test(textAt(words, first - 1))) break
    const outer = phraseEndingAt(phrases, first - 2)
    // “an email from officials warning that …”
    wrote = writings.test(words[outer?.head ?? -1]?.lemma ?? '') && isPeople(words[subject.head])
    if (outer === undefined || wrote) break
    subject = outer
  }
  const head = subject === undefined ? undefined : words[subject.head]
  if (
    subject === undefined ||
    head === undefined ||
    !/^(?:NOUN|PROPN|ADV)$/.test(words[index - 1]?.pos ?? '')
  )
    return null
  const publisher = publisherOf(sentence, subject)
  if (publisher !== null) return publisher
  const plural = /s$|^people$/i.test(head.text) && head.lemma !== head.text.toLowerCase()
  return plural && (speakingNouns.has(head.lemma) || roleNouns.has(head.lemma) || (wrote && isPeople(head)))
    ? [subject.first, subject.last]
    : null
}

/** “…, with spokesman Karl Brandt telling reporters that …”: a speaker brought in by “with”. */
export function toldWith({ words, phrases }: ParsedSentence, index: number): [number, number] | null {
  const subject = phraseEndingAt(phrases, index - 1)
  return subject !== undefined &&
    subject.kind !== 'pronoun' &&
    /^with$/i.test(textAt(words, subject.first - 1))
    ? [subject.first, subject.last]
    : null
}

/** “…|, with| the harbour master saying that”: whether another speaks in a clause that hangs on the words before. */
export const isBroughtIn = (
  words: readonly Word[],
  { source, verb }: Pick<Cue, 'source' | 'verb'>,
): boolean =>
  source !== null &&
  textAt(words, source[0] - 2) === ',' &&
  /^with$/i.test(textAt(words, source[0] - 1)) &&
  /ing$/i.test(textAt(words, verb))

/** “with Norvia accusing Vakt of lying| and Vakt blaming Norvia”: the “and” at which another is brought in behind one who is; null where none is. */
export function broughtInNext({ words, phrases }: ParsedSentence, cue: Cue): number | null {
  if (!isBroughtIn(words, cue)) return null
  const link = words.findIndex(({ text }, at) => {
    const subject = phraseStartingAt(phrases, at + 1)
    const verb = words[(subject?.last ?? -2) + 1]
    return (
      at > cue.last + 1 &&
      /^and$/i.test(text) &&
      /ing$/i.test(verb?.text ?? '') &&
      kindOf(verb!.lemma) !== null
    )
  })
  return link < 0 ? null : link
}

/** Verbs that lead to a saying in the infinitive, by whose the saying is: “took to Twitter to announce”. */
const ofSubject = /^(?:take|use|go|continue|proceed|rush|turn|hasten|return)$/

const ofObject = /^(?:prompt|lead|cause|push|move)$/

/** “led viewers to believe”: what somebody is brought to think is no saying. */
export const bareInfinitive = (words: readonly Word[], index: number) =>
  /^to$/i.test(textAt(words, index - 1)) ? 'none' : null

/** The speaker of “to say”; `none` where it only tells what may be said, null where the verb is no infinitive. */
export function infinitive(
  sentence: ParsedSentence,
  index: number,
  quoted: IsQuoted,
): Subject | 'none' | null {
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
    // “it took the city two weeks to tell them”: how long it was not told
    if (word.lemma === 'take' && /^it$/i.test(textAt(words, at - 1))) return 'none'
    let first = at
    while (isVerbalPrefix(words[first - 1]) || words[first - 1]?.pos === 'ADJ') first -= 1
    const subject = subjectBefore(sentence, first, quoted)
    return subject === null || subject === 'inherit' ? 'none' : subject
  }
  return 'none'
}
