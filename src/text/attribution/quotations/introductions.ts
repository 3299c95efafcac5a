import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import type { ParsedSentence, ParsedText } from '../../tags/parse.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt } from '../../words/phrases.ts'
import type { Quotation } from '../../words/quotations.ts'
import { indexFrom, isAnyVerb, textAt, type Word } from '../../words/words.ts'
import { range } from '../../words/ranges.ts'
import { cuesOf } from '../cues/cues.ts'
import type { Cue } from '../cues/cue.ts'
import { subjectOfClause, subjectOfVerb } from './quotes.ts'
import { nearestNamed, type Scene, type Speaker } from '../speakers/scene.ts'
import type { Source } from './sayings.ts'
import { resolveSpeaker } from '../speakers/speakers.ts'

/** “We lost.” Ann Lee said on Monday: who right after spoken words that end in a full stop says nothing else. */
export function toldAfter(parsed: ParsedText, scene: Scene, index: number): Source | null {
  const next = parsed.sentences[index + 1]
  if (next === undefined || next.paragraph !== parsed.sentences[index]!.paragraph) return null
  const { words } = next
  const asker = isQuestion(parsed, index) ? askerAt(next) : null
  if (asker !== null)
    return { source: range(words, ...asker), who: resolveSpeaker(scene, index + 1, ...asker) }
  const [cue] = cuesOf(next, (word) => scene.isQuoted(word.start))
  if (cue?.source == null) return null
  const ends = words.length <= 7 && cue.last >= words.length - 3
  return ends || isAlone(next, cue, scene)
    ? { source: range(words, ...cue.source), who: resolveSpeaker(scene, index + 1, ...cue.source) }
    : null
}

const isQuestion = ({ text, sentences }: ParsedText, index: number) =>
  /\?["”’]\s*$/.test(text.slice(sentences[index]!.start, sentences[index]!.end))

/** “Which is it?” Ann Lee asked Mark Roe, who …: who puts the question, where the sentence opens with it. */
function askerAt({ words, phrases }: ParsedSentence): [number, number] | null {
  const subject = phraseStartingAt(phrases, 0)
  const verb = subject === undefined ? undefined : words[subject.last + 1]
  return subject !== undefined && verb?.pos === 'VERB' && /^(?:ask|wonder)$/.test(verb.lemma)
    ? [subject.first, subject.last]
    : null
}

/** Whether “said” follows a subject that opens the sentence, and only when, where or how it was said follows. */
function isAlone({ words }: ParsedSentence, { source, last, verb, inverted }: Cue, scene: Scene): boolean {
  return (
    !inverted &&
    source?.[0] === 0 &&
    words[verb]?.lemma === 'say' &&
    isCircumstance(words, last + 1) &&
    !words.some((word) => scene.isQuoted(word.start))
  )
}

/** Whether words only tell when or where something was said: “before the mayor left”, “on Monday”. */
const isCircumstance = (words: readonly Word[], from: number): boolean =>
  /^(?:when|while|after|before|once|as|during)$/i.test(textAt(words, from)) ||
  (/^(?:in|on|at)$/i.test(textAt(words, from)) && !words.slice(from).some(isAnyVerb))

/** Spoken words that open with a capital and end as a sentence: “The worst is over.” */
export const isWhole = (parsed: ParsedText, { start, end, open }: Quotation) =>
  !open && /^.\s?\p{Lu}.*[.!?…].$/su.test(parsed.text.slice(start, end))

/** “…,” Ann Lee is heard telling them: whoever stands right behind spoken words that end in a comma. */
export function followedBy(
  parsed: ParsedText,
  scene: Scene,
  sentence: ParsedSentence,
  quotation: Quotation,
  index: number,
): Source | null {
  if (!/[,?!].$/su.test(parsed.text.slice(quotation.start, quotation.end)) || quotation.end >= sentence.end)
    return null
  const next = indexFrom(sentence.words, quotation.end)
  const nearest = phraseStartingAt(sentence.phrases, next)
  // “trade magazine The Harbour Gazette wrote”
  const named = sentence.phrases.find(
    ({ first, kind }) => nearest !== undefined && first === nearest.last + 1 && kind === 'name',
  )
  const subject = nearest?.kind === 'common' ? (named ?? nearest) : nearest
  if (subject === undefined || subject.kind === 'pronoun' || isTimePhrase(sentence.words, subject))
    return null
  // “actor and comedian Ann Lee”: the first half of a longer phrase
  if (sentence.words[subject.last + 1]?.pos === 'CCONJ') return null
  const who = resolveSpeaker(scene, index, subject.first, subject.last)
  return canSpeak(who) ? { source: range(sentence.words, subject.first, subject.last), who } : null
}

/** What an ordinary noun names that neither speaks nor writes: “the zone”. */
export const isThing = (who: Speaker | null) =>
  who !== null &&
  who.entity === null &&
  who.head !== '' &&
  /^(?:the|this|that|its|an?)\s/iu.test(who.name) &&
  !roleNouns.has(who.head) &&
  !bodyNouns.has(who.head) &&
  !bodyKinds.has(who.head) &&
  !speakingNouns.has(who.head)

const canSpeak = (who: Speaker | null) =>
  who !== null &&
  (who.entity?.type === 'person' ||
    who.entity?.type === 'organisation' ||
    roleNouns.has(who.head) ||
    bodyNouns.has(who.head))

/** Words enough to be a clause that somebody must have said or written. */
export const isLong = (parsed: ParsedText, { start, end }: Quotation) =>
  parsed.text.slice(start, end).split(/\s+/u).length >= 8

/** “in his words, “…””, “in Ann Lee’s words: “…””: the owner of the words. */
export function inWordsOf({ words }: ParsedSentence, quotation: Quotation): [number, number] | null {
  let at = indexFrom(words, quotation.start) - 1
  if (/^[,:]$/.test(textAt(words, at))) at -= 1
  if (!/^(?:words?|phrase)$/i.test(textAt(words, at))) return null
  let first = at - 1
  if (/^own$/i.test(textAt(words, first))) first -= 1
  const last = /^['’]s?$/.test(textAt(words, first)) ? first - 1 : first
  first = last
  while (first > 0 && words[first - 1]?.pos === 'PROPN') first -= 1
  return first > 0 && /^in$/i.test(textAt(words, first - 1)) ? [first, last] : null
}

/** Whoever a colon before the quotation names: “On Monday, the firm released a statement:”, “From Yonhap:”. */
export function introducedBy(
  parsed: ParsedText,
  scene: Scene,
  quotation: Quotation,
  index: number,
): Source | null {
  const lead = parsed.text.slice(Math.max(0, quotation.start - 6), quotation.start)
  const owned = inWordsOf(parsed.sentences[index]!, quotation)
  if (owned !== null) {
    const { words } = parsed.sentences[index]!
    return { source: range(words, ...owned), who: resolveSpeaker(scene, index, ...owned) }
  }
  if (/\($/.test(lead)) {
    const named = nearestNamed(scene, quotation.start, (one) => one.end >= quotation.start - 3)
    return named === null
      ? null
      : {
          source: [named.start, named.end],
          who: { name: named.entity.name, entity: named.entity, head: '', plural: false },
        }
  }
  if (!/(?::|\s[–—-]{1,2})\s*$/.test(lead)) return null
  let at = index
  while (at > 0 && parsed.sentences[at]!.start >= quotation.start) at -= 1
  const sentence =
    parsed.sentences[at]!.start < quotation.start &&
    /(?::|[–—-])\s*$/.test(parsed.text.slice(parsed.sentences[at]!.start, quotation.start))
      ? parsed.sentences[at]!
      : parsed.sentences[at - 1]
  if (sentence === undefined) return null
  const where = sentence === parsed.sentences[at] ? at : at - 1
  const until = indexFrom(sentence.words, quotation.start)
  // “One difference, said Ann Lee: “…””
  const cue = cuesOf(sentence, (word) => scene.isQuoted(word.start)).findLast((one) => one.source !== null)
  const last = until < 0 ? sentence.words.length : until
  if (cue?.source != null && cue.kind === 'say' && Math.max(cue.last, cue.source[1]) >= last - 3)
    return { source: range(sentence.words, ...cue.source), who: resolveSpeaker(scene, where, ...cue.source) }
  const verb = sentence.words.findLastIndex(
    (word, at) => at < last && word.pos === 'VERB' && !/ing$/.test(word.text),
  )
  const toDo = /^to$/i.test(textAt(sentence.words, verb - 1))
    ? phraseEndingAt(sentence.phrases, verb - 2)
    : undefined
  if (toDo !== undefined && verb >= last - 3)
    return {
      source: range(sentence.words, toDo.first, toDo.last),
      who: resolveSpeaker(scene, where, toDo.first, toDo.last),
    }
  const main = cuesOf(sentence, (word) => scene.isQuoted(word.start)).find(
    (one) => one.source !== null && !one.trails,
  )
  if (main?.source != null && main.kind === 'say' && main.last < last)
    return {
      source: range(sentence.words, ...main.source),
      who: resolveSpeaker(scene, where, ...main.source),
    }
  const teller = verb >= last - 3 && verb > 0 ? subjectOfVerb(sentence, verb) : null
  // “advice for the guards who will watch him: “…””: whoever is only told more of gives none
  if (teller !== null && !/^(?:who|which|that)$/i.test(textAt(sentence.words, teller[1] + 1)))
    return { source: range(sentence.words, ...teller), who: resolveSpeaker(scene, where, ...teller) }
  const from = /^from$/i.test(textAt(sentence.words, 0)) ? sentence.phrases[0] : undefined
  const subject: [number, number] | null =
    from === undefined
      ? subjectOfClause(sentence, until < 0 ? sentence.words.length : until)
      : [from.first, from.last]
  return subject === null
    ? null
    : { source: range(sentence.words, ...subject), who: resolveSpeaker(scene, where, ...subject) }
}
