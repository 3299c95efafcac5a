import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import { isPast, pastOnly } from '../../clause/finite.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { singular } from '../../words/nouns.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'

/** How many words a subject may have: “any of its own merchant ships”. */
const longestSubject = 8

/** Whether a clause without “that” opens at a word: “denied its ships had delivered oil”, “denies he ever said so”. */
export function opensClause({ words }: ParsedSentence, from: number): boolean {
  const verb = words.findIndex(
    (word, at) =>
      at >= from && !/^(?:DET|PRON|NOUN|PROPN|ADJ|ADV|NUM|PART)$/.test(word.pos) && word.text !== 'of',
  )
  const pronoun = /^(?:he|she|it|they)$/i.test(textAt(words, from))
  return (
    verb > from &&
    // “denied any of its ships were” says of none in particular that it was
    !(/^any/i.test(textAt(words, from)) && (/^of$/i.test(textAt(words, from + 1)) || verb === from + 1)) &&
    verb - from <= longestSubject &&
    (words[verb]?.pos === 'AUX' ||
      (pronoun && words[verb]?.pos === 'VERB') ||
      actsOf(words, from, verb) ||
      actsOn(words, from, verb))
  )
}

/**
 * “denied |the mayor sold the mill|”, “denied |prices fell|”: whether a verb is what its subject does, and no participle, as it has an object or is only
 * ever past. “Denied the charge Ann Lee brought” tells of a thing, and so does “denied men held the right to a lawyer”.
 */
function actsOn(words: readonly Word[], from: number, verb: number): boolean {
  const [subject, told, object] = [words.slice(from, verb), words[verb], words[verb + 1]]
  const head = subject.at(-1)
  if (!/^den(?:y|ies|ied)$/i.test(textAt(words, from - 1)) || head === undefined || told?.pos !== 'VERB')
    return false
  const isOne = /^(?:(?:DET|NUM|ADJ) )*(?:(?:PROPN )*NOUN|PROPN(?: PROPN)*)$/.test(
    subject.map(({ pos }) => pos).join(' '),
  )
  const noun = singular(head.text.toLowerCase())
  const isDoer = head.pos === 'PROPN' || mayBePerson(noun) || bodyNouns.has(noun) || bodyKinds.has(noun)
  const end = words.findIndex(({ pos }, at) => at > verb && !/^(?:DET|NUM|ADJ|PROPN|NOUN|SYM)$/.test(pos))
  return (
    isOne &&
    isPast(told) &&
    (pastOnly.has(told.text.toLowerCase()) ||
      (isDoer && /^(?:DET|NUM|PROPN)$/.test(object?.pos ?? '') && !givenTo.test(textAt(words, end - 1))))
  )
}
/** What is denied to somebody: “denied prisoners |a visit|”. */
const givenTo =
  /^(?:rights?|chance|opportunity|access|aid|asylum|bail|benefits?|care|citizenship|compensation|entry|food|hearing|help|leave|licen[cs]e|medicine|parole|passports?|pay|pension|permission|permits?|protection|status|treatment|trial|visas?|visits?|votes?|water)$/i

/** “denied |her aides took| money”: whether those whom somebody has do something; “denied his motion filed in May” tells of a thing. */
const actsOf = (words: readonly Word[], from: number, verb: number): boolean =>
  /^(?:his|her|its|their)$/i.test(textAt(words, from)) &&
  isFiniteVerb(words[verb]) &&
  !/^by$/i.test(textAt(words, verb + 1)) &&
  [mayBePerson, (noun: string) => bodyNouns.has(noun) || bodyKinds.has(noun)].some((one) =>
    one(singular(words[verb - 1]!.text.toLowerCase())),
  )

/**
 * “denied taking bribes|, and the court fined him”: the comma, or “and” where none stands, before a clause of its own that “and” adds to what
 * is denied, which is no clause; behind one, “denied that he took bribes|, and the court has fined him”, only where a denial told of as past
 * could not hold it. Null where no such clause follows.
 */
export function clauseBeside(
  sentence: ParsedSentence,
  { kind, last, verb, inverted, trails }: Cue,
): number | null {
  const { words } = sentence
  if (kind !== 'deny' || inverted || trails) return null
  const isClause =
    words.slice(last + 1, last + 5).some(({ text }) => /^(?:that|whether|how)$/i.test(text)) ||
    opensClause(sentence, last + 1)
  const isApart = (at: number) => textAt(words, at - 1) === ','
  const and = words.findIndex(
    ({ text }, at) =>
      at > last + 2 &&
      /^and$/i.test(text) &&
      isClauseAt(sentence, at + 1) &&
      (isApart(at) || (!isClause && !words.slice(last + 1, at).some(isFiniteVerb))),
  )
  if (and < 0 || words.slice(last + 1, and).some(({ text }) => /^[“”"]$/.test(text))) return null
  const at = words.findIndex((word, index) => index > and && isFiniteVerb(word))
  if (tellsOfThing(words, and, at)) return null
  const isNow =
    /^(?:is|are|has|have|does|do)$/i.test(textAt(words, at)) && /(?:ed|said)$/i.test(textAt(words, verb))
  if (isClause && !isNow) return null
  return isApart(and) ? and - 1 : and
}

/** “denied owning boats, and |guns found in the mill|”, “and the guns found by police”: a thing with what tells of it. */
function tellsOfThing(words: readonly Word[], and: number, verb: number): boolean {
  const told = words[verb]
  const next = words[verb + 1]
  return textAt(words, and - 1) === ','
    ? told?.pos === 'VERB' && next?.pos === 'ADP' && /^(?:ADJ|NOUN)$/.test(words[and + 1]!.pos)
    : told?.pos === 'VERB' &&
        isPast(told) &&
        !pastOnly.has(told.text.toLowerCase()) &&
        !/^(?:DET|PRON|PROPN|NUM|NOUN)$/.test(next?.pos ?? '')
}
