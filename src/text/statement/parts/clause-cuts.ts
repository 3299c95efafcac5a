/** Where a sentence parts into two clauses with a subject each. */
import { genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import { isFinite, isPast, pastOnly, subordinating } from '../../clause/finite.ts'
import { clauseAt } from './clauses.ts'
import { dependent, fewest, harms, suffered, type Cut, type Stretch } from './cut.ts'

/** Of whom they tell one sees only in what the first clause tells, or where they are who speaks. */
export const personal = /^(?:he|she|they|his|her|their)$/i

/** “the other was hurt”, “the rest were sold”: of whom only the first clause tells. */
const leftOver =
  /^(?:other|others|rest|latter|former|same|first|second|third|fourth|last|remaining|remainder|pair|result|results|latest|next|more)$/i

/** Whether a clause opens at an index that tells by itself of whom or what: “Ms Orrell was paid £1.3m”. */
export const isClaimAt = (sentence: ParsedSentence, at: number, to: number): boolean => {
  const subject = subjectOfClaimAt(sentence, at, to)
  return subject !== null && !isMeantBefore(subject)
}

/** The words of the subject of a claim that opens at an index; null where none does, or only the first clause tells of whom. */
function subjectOfClaimAt(sentence: ParsedSentence, at: number, to: number): Word[] | null {
  const clause = clauseAt(sentence, at, to)
  if (clause === null || to - at < fewest || dependent.test(sentence.words[at]!.text)) return null
  const subject = sentence.words.slice(at, clause.subject.last + 1)
  return isLeftOver(subject) ? null : subject
}

/** “Profits rose to £84m, and Ms Orrell was paid £1.3m”: a second clause with a verb of its own; null for others. */
export function clauseCut(sentence: ParsedSentence, { from, to, reported }: Stretch, at: number): Cut | null {
  const { words } = sentence
  const comma = words[at - 1]?.text === ','
  const link = comma ? at - 1 : at
  const that = reported && /^that$/i.test(textAt(words, at + 1))
  const second = that ? at + 2 : at + 1
  const parts = comma || that || words[at]!.text === ';'
  const clause = clauseAt(sentence, second, to)
  const subject = subjectOfClaimAt(sentence, second, to)
  if (clause === null || subject === null || clauseAt(sentence, from, link, parts) === null) return null
  // “at shops and | firms in the capital and youths stormed the gate”
  if (!parts && (clause.several || goesOnListing(words, from, link))) return null
  const before = words.slice(from, link)
  const meant = words[second]!
  if (
    endsInList(sentence, from, link) ||
    (personal.test(meant.text) && !(reported && isLikely(before, meant)))
  )
    return null
  // “said reports had found that …, and that …”: what the reports found as well
  if (before.some(({ text }) => (that ? /^that$/i.test(text) : !parts && subordinating.test(text))))
    return null
  return { link, from: second, subject: null, aux: null, isMeantBefore: isMeantBefore(subject) }
}

/** “Three guards were killed and seven people wounded on Tuesday”: a second clause whose “were” the first one holds; null for others. */
export function gappedCut(sentence: ParsedSentence, { from, to }: Stretch, at: number): Cut | null {
  const { words, phrases } = sentence
  const link = words[at - 1]?.text === ',' ? at - 1 : at
  const main = clauseAt(sentence, from, link)
  const subject = phraseStartingAt(phrases, at + 1)
  if (main === null || subject?.kind !== 'common' || to - at <= fewest || main.several) return null
  const [aux, done] = [words[main.verb]!, words[main.verb + 1]]
  const passive = /^(?:was|were)$/i.test(aux.text) && done?.pos === 'VERB' && isPast(done)
  const verb = words[subject.last + 1]
  if (!passive || verb?.pos !== 'VERB' || !(suffered.test(verb.lemma) || harms.test(verb.lemma))) return null
  // “his brother gave himself up” has its own verb
  if (!isPast(verb) || pastOnly.has(verb.text.toLowerCase()) || dependent.test(words[at + 1]!.text))
    return null
  const own = words.slice(at + 1, subject.last + 1)
  if (isLeftOver(own) || isMeantBefore(own) || endsInList(sentence, from, link)) return null
  if (words.slice(from, link).some(({ text }) => subordinating.test(text))) return null
  // “… and three men charged the gate”
  const behind = phraseStartingAt(phrases, subject.last + 2)
  if (behind !== undefined && !isTimePhrase(words, behind)) return null
  const head = words[subject.head]!
  const several = head.text.toLowerCase() !== head.lemma || /^people$/i.test(head.text)
  return { link, from: at + 1, subject: null, aux: null, gapped: { subject, aux: several ? 'were' : 'was' } }
}

/** “burned the shop and its yard and | crews are there”: an “and” before that joins no verbs. */
function goesOnListing(words: readonly Word[], from: number, link: number): boolean {
  const last = words.slice(from, link).findLastIndex(({ text }) => /^and$/i.test(text))
  return last > 0 && !words.slice(from + last, link).some(isFinite)
}

/** “said that sales were poor and that she had left”: whether nobody whom the pronoun could mean stands in the first clause. */
function isLikely(before: readonly Word[], { text }: Word): boolean {
  const same = (word: Word) => genderOfPronoun(word.text) === genderOfPronoun(text)
  return (
    (personal.test(before[0]!.text) && same(before[0]!)) ||
    !before.some(({ pos, lemma, text: one }) => pos === 'PROPN' || personal.test(one) || mayBePerson(lemma))
  )
}

/** “the other was hurt”, “two died”: a subject that only the first clause tells. */
function isLeftOver(subject: readonly Word[]): boolean {
  if (subject.some(({ text, pos }) => leftOver.test(text) && pos !== 'PROPN')) return true
  const [article, noun, ...more] = subject
  return more.length === 0 && (noun ?? article)?.pos === 'NUM'
}

/** “the agency had heard of it”: which one stands before. */
function isMeantBefore([article, noun, ...more]: readonly Word[]): boolean {
  return (
    /^the$/i.test(article?.text ?? '') &&
    noun !== undefined &&
    noun.pos !== 'PROPN' &&
    more.length === 0 &&
    !knownToAll.test(noun.lemma)
  )
}

/** Of which there is one, whoever tells of it: “the government”. */
const knownToAll =
  /^(?:government|opposition|police|army|military|president|pope|parliament|senate|house|court|council|mayor|governor|king|queen|economy|inflation|public|world|country|city|state|war|election|vote|weather|moon|sun)$/

/** “Ann Lee, Bo Roe, and Cy Day were there”: the last of what is listed before. */
function endsInList({ words, phrases }: ParsedSentence, from: number, link: number): boolean {
  let comma = link - 1
  while (comma > from && words[comma]!.text !== ',') comma -= 1
  if (comma <= from) return false
  const last = phraseStartingAt(phrases, comma + 1)
  return last !== undefined && last.last >= link - 1
}
