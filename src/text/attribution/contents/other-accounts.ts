/** Where a sentence turns from what one says to what another does: “said 300 had left, while residents put it at 500”. */
import { maySpeak } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { singular } from '../../words/nouns.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { subjectBefore } from '../cues/subjects.ts'

/** A clause that gives another’s account, by indices of words: the first that belongs to neither, who gives it, and by which verb. */
export type OtherAccount = { link: number; subject: readonly [number, number]; verb: number }

/** What one does with an account of one’s own. */
const giving =
  /^(?:say|tell|claim|insist|argue|maintain|contend|allege|report|put|estimate|reckon|believe|think|fear|expect|suspect|blame|accuse|deny|dispute|reject|call|describe|warn|speak|attribute|urge|demand)$/

/** What the evidence of things does with an account: “records suggested that”. */
const showing = /^(?:confirm|demonstrate|find|imply|indicate|prove|reveal|show|signal|suggest)$/

/** The first clause behind a word in which somebody gives another account than who spoke before; null where none does. */
export function otherAccountAfter(
  sentence: ParsedSentence,
  after: number,
  isQuoted: (offset: number) => boolean,
): OtherAccount | null {
  const { words } = sentence
  for (let verb = after + 1; verb < words.length; verb += 1) {
    const word = words[verb]!
    const shows = showing.test(word.lemma)
    if (!(shows || giving.test(word.lemma)) || isQuoted(word.start) || !isTold(words, verb)) continue
    const subject = subjectBefore(sentence, verb, ({ start }) => isQuoted(start))
    if (!Array.isArray(subject)) continue
    const judges = judgesBeside(words, subject, verb)
    const link =
      linkBefore(words, subject[0], shows || isOfNow(words, verb)) ??
      (judges || reckons(words, verb) ? andBefore(words, subject[0]) : null)
    const gives = shows ? tellsOf(sentence, subject, verb) : isSomebody(sentence, subject)
    if (link !== null && link > after + 1 && (judges || gives)) return { link, subject, verb }
  }
  return null
}

/** Whether who tells the sentence uses the verb: what somebody is reported to have said of another’s account stands in “had put it”. */
const isTold = (words: readonly Word[], verb: number): boolean =>
  (isFiniteVerb(words[verb]) || /^puts?$/i.test(textAt(words, verb))) &&
  !/^(?:had|to|be|been|being|was|were|not|n['’]t)$/i.test(textAt(words, verb - 1))

/** “said he did not know, |and she has called the inquiry a farce|”: whether who spoke before is told to judge too, in a time in which no report stands. */
const judgesBeside = (
  words: readonly Word[],
  [first, last]: readonly [number, number],
  verb: number,
): boolean =>
  first === last &&
  /^(?:he|she|it|they)$/i.test(textAt(words, first)) &&
  textAt(words, first - 2) === ',' &&
  /^(?:has|have)$/i.test(textAt(words, last + 1)) &&
  /^(?:accuse|blame|call|deny|describe|dismiss|reject)$/.test(words[verb]!.lemma)

/** “said she wants it soon but Bo Roe |has urged| patience”: a verb in a time in which what is reported of another does not stand, behind whom only “but” tells apart. */
const isOfNow = (words: readonly Word[], verb: number): boolean =>
  /^(?:has|have)$/i.test(textAt(words, words[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1))

/** “; ”, “, while”, “, but”, “, even though” right before a subject: where the link begins; null for others. The comma may lack before what shows or is told of now. */
function linkBefore(words: readonly Word[], subject: number, shows: boolean): number | null {
  const before = subject - 1
  if (textAt(words, before) === ';') return before
  if (!/^(?:while|whilst|whereas|although|though|but|yet)$/i.test(textAt(words, before))) return null
  const comma = /^even$/i.test(textAt(words, before - 1)) ? before - 2 : before - 1
  if (/^[,;]$/.test(textAt(words, comma))) return comma
  return shows ? comma + 1 : null
}

/** “spoke |of five|”, “put the toll |at five|”: a verb by which nobody goes on with what is said, but reckons otherwise. */
const reckons = (words: readonly Word[], verb: number): boolean =>
  (words[verb]!.lemma === 'speak' &&
    /^of$/i.test(textAt(words, verb + 1)) &&
    words[verb + 2]?.pos === 'NUM') ||
  (words[verb]!.lemma === 'put' &&
    words.some(
      ({ text }, at) => at > verb + 1 && at < verb + 7 && /^at$/i.test(text) && words[at + 1]?.pos === 'NUM',
    ))

/** “and ”, “, and ” right before a subject: where the link begins; null for others. */
function andBefore(words: readonly Word[], subject: number): number | null {
  if (!/^and$/i.test(textAt(words, subject - 1))) return null
  return textAt(words, subject - 2) === ',' ? subject - 2 : subject - 1
}

/** Whether a subject names or tells of somebody who could give an account: no pronoun, which may mean who spoke before. */
function isSomebody(sentence: ParsedSentence, [first]: readonly [number, number]): boolean {
  const phrase = phraseStartingAt(sentence.phrases, first)
  return phrase !== undefined && couldGive(sentence, phrase)
}

/** “records |suggested that it had flooded|”: whether what is shown is a clause of its own, and by a thing; what people find is told otherwise. */
const tellsOf = (
  { words, phrases }: ParsedSentence,
  [first]: readonly [number, number],
  verb: number,
): boolean =>
  phrases.some(
    (one) =>
      one.first === first &&
      one.kind === 'common' &&
      !mayBePerson(singular(words[one.head]!.text.toLowerCase())),
  ) &&
  (/^(?:that|otherwise)$/i.test(textAt(words, verb + 1)) ||
    words.slice(verb + 2, verb + 9).some(isFiniteVerb))

/** Whether a phrase names somebody or tells of people or a body: “Ann Lee”, “residents”, “the ministry”. */
export function couldGive({ words }: ParsedSentence, { kind, head }: NounPhrase): boolean {
  const noun = singular(words[head]!.text.toLowerCase())
  return (
    kind === 'name' ||
    (kind === 'common' && [words[head]!.lemma, noun].some((one) => mayBePerson(one) || maySpeak(one)))
  )
}
