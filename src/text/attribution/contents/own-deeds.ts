/** What speakers do themselves beside saying something, as the tense tells: “said he would appeal and |left the court|”. */
import { modal } from '../../data/small-words.ts'
import { isPast, pastOnly, subordinating } from '../../clause/finite.ts'
import { bodyNouns } from '../../data/cues.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, textAt, type Word, isPluralNoun } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { contentStart } from './content-start.ts'

/** The verb of a deed, by its index, and whether it cannot be told of whom the words said are about. */
export type OwnDeed = { verb: number; isPlain: boolean }

/** What the subject of the words said is found to do or be, by the index of its last verb. */
type Told = { subject: NounPhrase; verb: number; how: 'to come' | 'state' | 'perfect' | 'other' }

/** What the speaker is told to have done beside saying something; null where the second verb may be said as well. */
export function ownDeed(sentence: ParsedSentence, cue: Cue): OwnDeed | null {
  const { words } = sentence
  const told = toldOf(sentence, cue)
  if (told === null) return null
  const apart = deedOfPronoun(words, told)
  if (apart !== null) return apart
  if (cue.kind !== 'say' && vowedDeed(sentence, cue) === null) return null
  const link = words.findIndex(({ text }, at) => at > told.verb && /^(?:and|but)$/i.test(text))
  const verb = words[link + 1]?.pos === 'ADV' ? link + 2 : link + 1
  const isPerfect = told.how === 'to come' && /^ha(?:s|ve)$/i.test(textAt(words, link + 1))
  // “said he would repay it, but has not”
  const end = isPerfect && textAt(words, link - 1) === ',' ? link - 1 : link
  const between = words.slice(told.verb + 1, end)
  const opensAnother = ({ text, pos }: Word) =>
    /^[,;:]$/.test(text) || subordinating.test(text) || pos === 'AUX'
  if (link < 0 || between.some(opensAnother) || between.some((word) => word.pos === 'VERB' && isPast(word)))
    return null
  if (isPerfect) return { verb: link + 1, isPlain: true }
  if (!isPastDeed(words, verb, told.how)) return null
  const isPlain = isOnlySpeakers(words, told, verb)
  return isPlain || mayBeSpeakers(sentence, cue, told, verb) ? { verb, isPlain } : null
}

/** The last word before “, and she praised the crew” behind what somebody said is to come; null where no such deed follows. */
export function beforeOwnClause(sentence: ParsedSentence, cue: Cue): number | null {
  const told = toldOf(sentence, cue)
  const deed = told === null ? null : deedOfPronoun(sentence.words, told)
  // in front of the pronoun stands “and”, mostly behind a comma
  return deed === null ? null : deed.verb - (textAt(sentence.words, deed.verb - 3) === ',' ? 4 : 3)
}

/** “said she would sell the ferry, |and she praised| the crew”: a deed of the past behind what is to come, which nobody said would be. */
function deedOfPronoun(words: readonly Word[], { subject, verb, how }: Told): OwnDeed | null {
  if (how !== 'to come') return null
  const isVowed = /^to$/i.test(textAt(words, verb - 1))
  const pronoun = words.findIndex(
    ({ text }, at) =>
      at > verb + 2 &&
      /^(?:he|she|they)$/i.test(text) &&
      /^(?:and|but)$/i.test(textAt(words, at - 1)) &&
      (textAt(words, at - 2) === ',' ||
        // “vowed |to open| a school and she”, but not “to mend what he broke and she sold”
        (isVowed && !words.slice(verb, at).some(({ text: word }) => subordinating.test(word)))),
  )
  if (pronoun < 0) return null
  const deed = words[pronoun + 1]?.pos === 'ADV' ? pronoun + 2 : pronoun + 1
  const isSame = textAt(words, subject.head).toLowerCase() === textAt(words, pronoun).toLowerCase()
  return isPastDeed(words, deed, 'to come') ? { verb: pronoun + 1, isPlain: isSame } : null
}

/** Who the words said are about, and by which kind of verb they tell it; null where they open otherwise. */
function toldOf(sentence: ParsedSentence, cue: Cue): Told | null {
  const { words, phrases } = sentence
  if (!/^(?:say|promise)$/.test(cue.kind) || cue.inverted || cue.trails || cue.source === null) return null
  if (!/ed$|^(?:said|told|wrote)$/i.test(textAt(words, cue.verb))) return null
  const vowed = vowedDeed(sentence, cue)
  if (vowed !== null) return vowed
  const start = contentStart(sentence, cue)
  const subject = start === null ? undefined : phraseStartingAt(phrases, start)
  if (subject === undefined) return null
  // “the line |in Orsk| had tripped”
  let from = subject.last + 1
  while (words[from]?.pos === 'ADP') {
    const tied = phraseStartingAt(phrases, from + 1)
    if (tied === undefined) return null
    from = tied.last + 1
  }
  let last = from
  while (/^(?:AUX|ADV|PART)$/.test(words[last]?.pos ?? '') && isInGroup(words[last + 1])) last += 1
  if (!isAnyVerb(words[last])) return null
  const group = words.slice(from, last + 1)
  return { subject, verb: last, how: howTold(group, words[last + 1]) }
}

/** “vowed |to open| 40 schools”: what a promise without a clause tells is to come, of who makes it; null for other words. */
function vowedDeed({ words, phrases }: ParsedSentence, { kind, source, verb }: Cue): Told | null {
  if (kind !== 'promise') return null
  // “vowed on Monday to open”
  const to = words.findIndex(({ text }, at) => at > verb && at < verb + 5 && /^to$/i.test(text))
  const subject = phraseStartingAt(phrases, source![0])
  const isNext =
    to > 0 &&
    (words[to]!.pos === 'PART' || words[to + 1]?.pos === 'VERB') &&
    !words.slice(verb + 1, to).some(isAnyVerb)
  return isNext && subject !== undefined ? { subject, verb: to + 1, how: 'to come' } : null
}

const isInGroup = (next: Word | undefined) => /^(?:AUX|ADV|PART|VERB)$/.test(next?.pos ?? '')

function howTold(group: readonly Word[], next: Word | undefined): Told['how'] {
  const [opening, main] = [group[0]!, group.at(-1)!]
  const isLinking = /^(?:was|were)$/i.test(main.text) || (/^had$/i.test(main.text) && next?.pos !== 'VERB')
  if (isLinking) return 'state'
  if (modal.test(opening.text) || /^['’](?:ll|d)$/i.test(opening.text))
    return main.pos === 'VERB' && main.text.toLowerCase() === main.lemma ? 'to come' : 'other'
  if (/^had$/i.test(opening.text)) return 'perfect'
  return group.length === 1 && lasting.test(main.lemma) ? 'state' : 'other'
}

/** Verbs that tell how somebody is minded or stands, and nothing that happens. */
const lasting =
  /^(?:be|have|know|believe|think|feel|hope|want|need|like|love|hate|fear|regret|own|remain|contain|belong|deserve|expect|face|lack|owe|pose|seem|mean|plan|intend|support|oppose|understand|wish|require|include|cost|represent|trust|doubt|respect|stay|live|use|keep|work)$/

/** Whether a word at an index is a past verb that is no participle and tells of a deed: “left the court”, “went home”. */
function isPastDeed(words: readonly Word[], at: number, how: Told['how']): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word?.pos !== 'VERB' || next === undefined || !isPast(word) || lasting.test(word.lemma)) return false
  // “cut its forecast”, but not “would shut and cut jobs”
  if (word.text.toLowerCase() === word.lemma && (how === 'to come' || !/^its$/i.test(next.text))) return false
  return (
    pastOnly.has(word.text.toLowerCase()) ||
    /^(?:DET|PRON|PROPN|NUM)$/.test(next.pos) ||
    // “would sell old and used cars”
    (next.pos === 'NOUN' && (how === 'state' || words[at - 2]?.pos !== 'ADJ')) ||
    (next.pos === 'PART' && /^to$/i.test(next.text)) ||
    (next.pos === 'ADP' && (how === 'to come' || ofMinds.test(word.lemma))) ||
    // “had nothing to hide and handed over her phone”
    (how === 'state' &&
      /^(?:away|back|down|in|off|out|over|up)$/i.test(next.text) &&
      /^(?:DET|PRON|PROPN|NUM)$/.test(words[at + 2]?.pos ?? '')) ||
    (next.pos === 'ADJ' && words[at + 2]?.pos === 'NOUN')
  )
}

/** Whether only who speaks can have done it. */
function isOnlySpeakers(words: readonly Word[], { subject, how }: Told, verb: number): boolean {
  // “would appeal and left”: what is to come does not go on in the past
  if (how === 'to come') return true
  // “had been attacked and showed |reporters| his bruises”
  if (how !== 'other' && hearing.test(textAt(words, verb + 1))) return true
  const head = words[subject.head]!
  const isThing = subject.kind === 'common' && !mayBePerson(head.lemma) && !bodyNouns.has(head.lemma)
  if (!isThing || /^(?:there|that|this)$/i.test(head.text)) return false
  if (/^(?:his|her|my)$/i.test(textAt(words, verb + 1))) return true
  // “sales fell and cut |its| forecast”
  const isSeveral = isPluralNoun(head)
  if (isSeveral && /^its$/i.test(textAt(words, verb + 1))) return true
  return ofMinds.test(words[verb]!.lemma) && !isWriting(head.lemma)
}

const hearing = /^(?:reporters|journalists|lawmakers|senators|MPs|jurors)$/

/** What no thing does. */
const ofMinds =
  /^(?:announce|apologi[sz]e|appeal|appoint|ask|condemn|decide|declare|deny|hire|invite|offer|order|pledge|promise|refuse|sack|tell|thank|urge|vow|warn)$/

/** Whether who speaks may well have done it, who speaks of themselves: “said she was ready and signed the deal”. */
function mayBeSpeakers(
  { words, phrases }: ParsedSentence,
  cue: Cue,
  { subject, how }: Told,
  verb: number,
): boolean {
  const source = phraseStartingAt(phrases, cue.source![0])
  const about = textAt(words, subject.head).toLowerCase()
  if (source === undefined || subject.kind !== 'pronoun' || !/^(?:he|she|it|they)$/.test(about)) return false
  const head = words[source.head]!
  const isSeveral = head.pos === 'NOUN' && (head.text.toLowerCase() !== head.lemma || head.lemma === 'police')
  // “Police said he was drunk and hit a tree”, “His mother said he was ill and took pills”
  if (/^s?he$/.test(about) && (isSeveral || /^(?:his|her|their)$/i.test(textAt(words, source.first))))
    return false
  if (about === 'they' && !isSeveral) return false
  return how === 'state' || (how === 'perfect' && pastOnly.has(textAt(words, verb).toLowerCase()))
}
