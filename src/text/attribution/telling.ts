import { bodyNouns, roleNouns, speakingNouns, speechNouns } from '../data/cues.ts'
import type { ParsedSentence } from '../parse.ts'
import { mayBePerson } from '../persons.ts'
import { isTimePhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import type { IsQuoted } from './cues.ts'
import { untrueWord } from './judgements.ts'
import { publisherOf } from './documents.ts'
import { subjectBefore, type Subject } from './subjects.ts'
import { isPassive, isQuoteMark, isVerbalPrefix } from './verbs.ts'

/** “said nothing”, “said yes”: no words are told. */
export const saysNothing = (words: readonly Word[], index: number) =>
  /^(?:nothing|little|goodbye|farewell|hello|sorry)$/i.test(words[index + 1]?.text ?? '') ||
  (/^(?:yes|no|so)$/i.test(words[index + 1]?.text ?? '') &&
    /^(?:PUNCT|ADP|CCONJ)$/.test(words[index + 2]?.pos ?? 'PUNCT'))

/** “found that …”, “found heavy users were …”, “…, investigators found.”; not “finds her loyalties tested”. */
export const holdsThatOrVerb = (words: readonly Word[], index: number) =>
  endsWithFinder(words, index) ||
  /^(?:stud(?:y|ies)|research|reports?|polls?|surveys?|review|analysis|inquiry|investigation|audit|data)$/i.test(
    words[index - 1]?.text ?? '',
  ) ||
  words
    .slice(index + 1, index + 10)
    .some((word) => /^that$/i.test(word.text) || word.pos === 'AUX' || /^["“]$/.test(word.text))

/** “…, investigators found.”: those whose work it is to find out, and nothing found behind the verb. */
function endsWithFinder(words: readonly Word[], index: number): boolean {
  const [finder, next] = [words[index - 1], words[index + 1]]
  return (
    finder?.pos === 'NOUN' &&
    [speakingNouns, roleNouns, bodyNouns].some((list) => list.has(finder.lemma)) &&
    (next === undefined || /^[.,;:—–]$/.test(next.text))
  )
}

/** “denied access to four ships”, “denied him a visa”: what is refused is no claim. */
export function refuses({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phrases.find((phrase) => phrase.first === index + 1)
  if (object === undefined) return false
  const head = words[object.head]
  if (
    /^(?:access|entry|bail|permission|parole|asylum|boarding|visa|treatment|passage)$/.test(head?.lemma ?? '')
  )
    return true
  return object.kind === 'pronoun' && !/^(?:it|that|this|them|he|she|they|i|we)$/i.test(head?.text ?? '')
}

/** “the newspaper quoted him as saying”: “saying” is the cue, and he its speaker. */
export const quotesOther = (words: readonly Word[], index: number) =>
  words
    .slice(index + 1, index + 14)
    .some((word, at, after) => /^saying$/i.test(word.text) && /^as$/i.test(after[at - 1]?.text ?? ''))

/** “the newspaper quoted him as saying”, “he was quoted as saying”: the one quoted. */
export function saidOfOthers({ words, phrases }: ParsedSentence, index: number): [number, number] | null {
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

/**
 * “The ship, the owner told the Herald, had been checked”: the last word of whom it was told to, where what is told goes on behind
 * a comma or is quoted there; else the place itself.
 */
export function pastAddressee({ words, phrases }: ParsedSentence, last: number): number {
  if (!/^(?:told|tells|(?:re)?assured|informed|notified)$/i.test(words[last]?.text ?? '')) return last
  const addressee = phrases.find(({ first }) => first === last + 1)
  if (addressee === undefined || words[addressee.last + 1]?.text !== ',') return last
  const next = words[addressee.last + 2]
  const goesOn = next?.pos === 'AUX' || (next?.pos === 'VERB' && !/ing$/i.test(next.text))
  return goesOn || isQuoteMark(next) ? addressee.last : last
}

/** “claimed for months that”: the last word of how long it was said, before “that”; else the place itself. */
export function pastDuration({ words, phrases }: ParsedSentence, last: number): number {
  if (!/^for$/i.test(words[last + 1]?.text ?? '')) return last
  const time = phrases.find(({ first }) => first === last + 2)
  return time !== undefined && isTimePhrase(words, time) && /^that$/i.test(words[time.last + 1]?.text ?? '')
    ? time.last
    : last
}

const calling = /^(?:call|brand|label|describe|deem|declare)$/
/** Words that may stand before the one that calls a claim untrue: “an outright lie”. */
const beforeUntrue =
  /^(?:as|an?|and|or|the|simply|just|completely|totally|absolutely|entirely|plainly|categorically|utterly|complete|total|absolute|outright|blatant|pure|["“‘])$/i

/** “called reports that the crew had been drunk false”: where the words begin that call a claim untrue; null where none do. */
export function calledUntrueAt({ words }: ParsedSentence, index: number): number | null {
  if (!calling.test(words[index]?.lemma ?? '')) return null
  let last = words.length - 1
  while (last > index && words[last]?.pos === 'PUNCT') last -= 1
  let first = last
  while (beforeUntrue.test(words[first - 1]?.text ?? '')) first -= 1
  return untrueWord.test(words[last]?.text ?? '') &&
    (objectIsSaid(words, index + 1, first) ||
      // “called this a lie”
      (first === index + 2 && /^(?:this|that)$/i.test(words[index + 1]?.text ?? '')))
    ? first
    : null
}

/** “described as false reports that …”: the “as”; null where no claim is called untrue. */
export function calledUntrueBefore({ words }: ParsedSentence, index: number): number | null {
  if (!calling.test(words[index]?.lemma ?? '') || !/^as$/i.test(words[index + 1]?.text ?? '')) return null
  return untrueWord.test(words[index + 2]?.text ?? '') && objectIsSaid(words, index + 3, words.length)
    ? index + 1
    : null
}

/** Whether the noun that comes first stands for something said: “the claim”, “media reports”. */
const objectIsSaid = (words: readonly Word[], from: number, to: number) =>
  speechNouns.has(
    words
      .slice(from, Math.min(to, from + 4))
      .findLast(
        (word, at, all) =>
          all.slice(0, at + 1).every(({ pos }) => /^(?:DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(pos)) &&
          word.pos === 'NOUN' &&
          !untrueWord.test(word.text),
      )?.lemma ?? '',
  )

/** Verbs of telling and knowing of which it is worth saying that it was not done. */
const disclosing =
  /^(?:say|tell|confirm|disclose|reveal|specify|explain|identify|name|know|determine|establish|decide|announce|indicate|clarify|comment|elaborate|state|mention|give)$/

/** “The firm declined to comment.”, “His lawyer could not be reached.”, “The mayor did not respond to a request for comment.” */
const unanswered =
  /^[^,;:]{2,80}\s(?:(?:(?:has|have|had) )?(?:declined|refused) (?:(?:to )?comment|to (?:be interviewed|elaborate|discuss it))|(?:did|does|do|has|have) (?:not|n['’]t) (?:immediately )?(?:respond|responded|reply|replied|return|returned) (?:to )?(?:an? |any |several |repeated |multiple |our |requests?|calls?|e-?mails?|messages?)|could (?:not|n['’]t) (?:immediately )?be reached|(?:was|were) (?:not|n['’]t|un)\s?(?:immediately )?available for comment)\b[^,;:]*$/iu

/** “The mayor would not be drawn on reports that …”, “The firm dodged questions about …”: whether it is so nobody says. */
const evading =
  /^[^,;:]{2,80}\s(?:(?:would|could|did) (?:not|n['’]t) be drawn|(?:declined|refused) to (?:be drawn|answer (?:\p{Ll}+ )?questions?)|(?:deflected|dodged|ducked|evaded|parried|sidestepped) (?:\p{Ll}+ ){0,2}(?:questions?|quer(?:y|ies)|reports|rumou?rs|speculation|suggestions))\b[^,;:]*$/iu

/**
 * Whether a sentence only tells what somebody has not said, or what nobody knows: “Police have not confirmed whether …”,
 * “The firm declined to say how …”, “It is unclear if …”.
 */
export function leavesOpen({ words }: ParsedSentence, quoted: IsQuoted): boolean {
  const line = words.map(({ text }) => text).join(' ')
  if (unanswered.test(line) || evading.test(line)) return true
  const told = words.findIndex(
    (word) =>
      !quoted(word) &&
      ((word.pos === 'VERB' && disclosing.test(word.lemma)) ||
        /^(?:clear|unclear|unknown|uncertain|known)$/i.test(word.text)),
  )
  // “While police have not said how, …” goes on with a clause of its own
  if (told < 0 || /^(?:while|although|though|because|if|when|as|since)$/i.test(words[0]?.text ?? ''))
    return false
  const before = words.slice(0, told)
  const others = before.some(
    ({ pos, lemma }) => pos === 'VERB' && !/^(?:decline|refuse|remain|have|be|do|fail)$/.test(lemma),
  )
  const negated =
    /^un/i.test(words[told]!.text) ||
    before
      .slice(-7)
      .some(({ text }) =>
        /^(?:not|n['’]t|never|nor|neither|yet|decline[sd]?|refuse[sd]?|unable|failed)$/i.test(text),
      )
  const asks = words
    .slice(told + 1, told + 6)
    .findIndex(({ text }) => /^(?:whether|if|that|how|why|who|what|when|where|which)$/i.test(text))
  const apart = words.slice(told + 1).findIndex(({ pos }) => pos === 'PUNCT')
  const turns = words.some(
    ({ text }, at) => at > told && text === ',' && /^(?:but|and)$/i.test(words[at + 1]?.text ?? ''),
  )
  return !others && negated && asks >= 0 && (apart < 0 || asks < apart) && !turns
}

/** What one issues “saying that …”. */
export const writings =
  /^(?:statement|letter|memo|note|email|message|report|tweet|post|release|communique|communiqué|warning|decree|order)$/

/**
 * “a letter to the girl’s mother that reads: “…””: the writing, where somebody stands between it and the verb; of “Vakt sent the
 * paper a statement by email, which read” who sent it.
 */
export function writingBefore(sentence: ParsedSentence, verb: number): [number, number] | null {
  const { words, phrases } = sentence
  if (!/^(?:that|which)$/i.test(words[verb - 1]?.text ?? '')) return null
  const phrase = phrases.findLast(
    ({ last, first, head }) =>
      last < verb &&
      words[first]?.pos !== 'PRON' &&
      // what something is sent by is not what is read
      !/^(?:by|via|through)$/i.test(words[first - 1]?.text ?? '') &&
      writings.test(words[head]?.lemma ?? ''),
  )
  if (phrase === undefined) return null
  const sent = words.findLastIndex(({ pos }, at) => at < phrase.first && /^(?:VERB|PUNCT)$/.test(pos))
  const sender =
    words[sent]?.pos === 'VERB' && sending.test(words[sent].lemma) && !isPassive(words, sent)
      ? subjectBefore(sentence, sent, () => false)
      : null
  return Array.isArray(sender) ? sender : [phrase.first, phrase.last]
}

const sending = /^(?:send|issue|release|provide|give|post|publish|share|email|sign)$/

const isPeople = (word: Word | undefined) =>
  word !== undefined && word.lemma !== word.text.toLowerCase() && mayBePerson(word.lemma)

/** “media reports claiming that …”, “witnesses saying that …”: a speaker whom the participle follows. */
export function toldByOthers(sentence: ParsedSentence, index: number): [number, number] | null {
  const { words, phrases } = sentence
  let last = index - 1
  if (/^abroad$/i.test(words[last]?.text ?? '')) last -= 1
  let subject = phrases.find((phrase) => phrase.last <= last && phrase.last >= last - 1)
  let wrote = false
  // “media reports from Spain and Portugal claiming that …”
  for (let steps = 0; steps < 3 && subject !== undefined; steps += 1) {
    const { first } = subject
    if (!/^(?:from|in|by|on|and)$/i.test(words[first - 1]?.text ?? '')) break
    const outer = phrases.find((phrase) => phrase.last === first - 2)
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
export const bareInfinitive = (words: readonly Word[], index: number) =>
  /^to$/i.test(words[index - 1]?.text ?? '') ? 'none' : null

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
    let first = at
    while (isVerbalPrefix(words[first - 1]) || words[first - 1]?.pos === 'ADJ') first -= 1
    const subject = subjectBefore(sentence, first, quoted)
    return subject === null || subject === 'inherit' ? 'none' : subject
  }
  return 'none'
}
