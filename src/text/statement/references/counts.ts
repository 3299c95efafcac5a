/** What a number stands for that a sentence gives without a noun: “On Friday it was 60”, “Six of them are in hospital”. */
import { lowerFirst, type Edit } from '../../words/edits.ts'
import { calendarWords } from '../../data/name-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isMoney } from '../../data/currencies.ts'
import { quantities } from '../../quantity/quantities.ts'
import { isPluralNoun, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { onlyGroup } from './groups.ts'
import { amountNoun, ofMoney } from './ranked.ts'

/** Verbs behind which a number alone says how many there are: “it was 60”, “it had risen to 60”. */
const counting =
  /^(?:is|was|(?:has|had) been|(?:(?:has|had) )?(?:rose|risen|grew|grown|climbed|fell|fallen|dropped|shrunk|shrank|swelled) to|stood at|stands at)$/i

/**
 * “About 40 dockers walked out on Thursday. On Friday it was 60, the union says”: how many did what the sentence before counts, “the
 * number of dockers who walked out”; null where “it” is followed by more than a number, or the sentence before does not open with one.
 */
export function countMeant(
  context: ReferenceContext,
  at: number,
  { words }: ParsedSentence,
  index: number,
): string | null {
  const number = words.findIndex(({ pos }, from) => from > index && pos === 'NUM')
  const said = words.slice(index + 1, number).map(({ text }) => text)
  const behind = words[number + 1]
  if (number < 0 || !counting.test(said.join(' '))) return null
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,3}|[a-z-]+)$/i.test(words[number]!.text)) return null
  if (behind !== undefined && !/^[,.;]$/.test(behind.text)) return null
  const counted = countedBefore(context, at)
  if (counted === null) return null
  const { before, noun, from, to } = counted
  const text = context.parsed.text.slice(before.words[from]!.start, before.words[to]!.end)
  return `the number of ${noun.text} who ${text}`
}

/**
 * “At least seven sailors were injured. Four of them are in hospital”: of whom the number is, “those injured”, where the sentence right
 * before tells of nobody else; null for other words.
 */
export function ofThoseCounted(
  context: ReferenceContext,
  { sentence: at, span, direct, speaker }: Passage,
): Edit[] {
  const { words } = context.parsed.sentences[at]!
  const [opening, of, them] = words.filter(({ start, text }) => start >= span.start && !/^that$/i.test(text))
  if (direct || opening === undefined || them === undefined || them.end > span.end) return []
  if (!/^(?:NUM|DET|ADJ|PRON|NOUN)$/.test(opening.pos) || !some.test(opening.text)) return []
  if (!/^of$/i.test(of?.text ?? '') || !/^them$/i.test(them.text)) return []
  if (tellsOfOthers(context.parsed.sentences[at]!, opening)) return []
  const counted = countedBefore(context, at)
  const done = counted?.passive === true ? counted.before.words[counted.to]! : undefined
  const next = counted?.before.words[counted.to + 1]
  // “those taken” does not say where to
  if (
    counted !== null &&
    done !== undefined &&
    participle.test(done.text) &&
    !/^to$/i.test(next?.text ?? '')
  ) {
    const those = /ed$/.test(done.text) ? 'those' : `the ${counted.noun.text}`
    return [{ start: them.start, end: them.end, text: `${those} ${done.text}` }]
  }
  const group = onlyGroup(context, at - 1)
  return group === null || isAnothersNumber(context, at, group.phrase, speaker)
    ? []
    : [{ start: them.start, end: them.end, text: `the ${lowerFirst(group.text)}` }]
}

/**
 * “She put 48 bees into water. Of these, 43 lived”: “the 48 bees”, the only ones that the sentence before counts; nothing where it counts
 * others as well, or fewer.
 */
export function ofTheseCounted(
  { parsed, scene, isQuoted }: ReferenceContext,
  { sentence: at, span, direct, speaker }: Passage,
): Edit[] {
  const before = parsed.sentences[at - 1]
  const [of, these, comma, number] = parsed.sentences[at]!.words.filter(({ start }) => start >= span.start)
  const opens = /^of (?:these|those|them),$/i.test(
    `${of?.text ?? ''} ${these?.text ?? ''}${comma?.text ?? ''}`,
  )
  if (direct || !opens || number?.pos !== 'NUM' || before === undefined) return []
  const { words, phrases } = before
  const counted = phrases.filter(
    (phrase) =>
      words[phrase.first]!.pos === 'NUM' &&
      phrase.kind === 'common' &&
      phrase.last > phrase.first &&
      !isTimePhrase(words, phrase) &&
      !isQuoted(words[phrase.first]!.start),
  )
  const [group] = counted
  if (group === undefined || counted.length > 1 || group.last !== group.head) return []
  if (!isPluralNoun(words[group.head]!) && !people.test(words[group.head]!.text)) return []
  if (isAnothersNumber({ parsed, scene }, at, group, speaker)) return []
  const [all, some] = [words[group.first]!, number].map(({ text }) => Number(text.replaceAll(',', '')))
  if (all! <= some!) return []
  const text = parsed.text.slice(words[group.first]!.start, words[group.last]!.end)
  return [{ start: these!.start, end: these!.end, text: `the ${text}` }]
}

/**
 * “paid Vakt 40 million crowns. It is the biggest sum ever paid”: the one sum that the sentence before tells; null where it tells none or
 * several, or “it” is more than a sum; undefined where “it” is none, or what that sentence is about is an amount itself.
 */
export function sumMeant(
  { parsed, isQuoted }: ReferenceContext,
  at: number,
  sentence: ParsedSentence,
  index: number,
): string | null | undefined {
  const noun = amountNoun(sentence, index)
  const before = parsed.sentences[at - 1]
  if (noun === null || before === undefined) return undefined
  const subject = subjectPhrase(before)
  const head = subject === null ? undefined : before.words[subject.head]
  if (head !== undefined && ofMoney.test(head.lemma)) return undefined
  // “the biggest sum it has ever paid” leaves open whose
  const isOpen = sentence.words.some(
    ({ text }, other) => other > index && /^(?:it|its|they|their)$/i.test(text),
  )
  if (isOpen || !/^(?:amount|sum|what)$/.test(noun) || before.paragraph < parsed.sentences[at]!.paragraph - 1)
    return null
  const sums = quantities(parsed.text.slice(before.start, before.end)).filter(
    ({ unit }) => unit !== null && isMoney(unit),
  )
  const [sum] = sums
  return sum === undefined || sums.length > 1 || isQuoted(before.start + sum.start)
    ? null
    : parsed.text.slice(before.start + sum.start, before.start + sum.end)
}

const some =
  /^(?:\d{1,3}(?:,\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|several|some|many|most|half|few|all|none|each)$/i

/** “Asked about the jackets, he said |all of them …”: whether a sentence tells of several before who may be meant as well. */
const tellsOfOthers = ({ words, phrases }: ParsedSentence, { start }: Word): boolean =>
  phrases.some(
    (phrase) =>
      phrase.kind === 'common' &&
      words[phrase.head]!.end < start &&
      isPluralNoun(words[phrase.head]!) &&
      words[phrase.first - 1]?.pos === 'ADP' &&
      !isTimePhrase(words, phrase),
  )

/** What befell people that tells of itself who is meant: “those injured”, “the people held”; “those taken” does not. */
const participle = /ed$|^(?:held|hurt|shot)$/

/** “At least 50 fans came, police said. The club said 14 of them …”: whether a number of the sentence before is rounded, or another’s than who tells of some of those. */
function isAnothersNumber(
  { parsed, scene }: Pick<ReferenceContext, 'parsed' | 'scene'>,
  at: number,
  { first }: NounPhrase,
  speaker: Passage['speaker'],
): boolean {
  const { words } = parsed.sentences[at - 1]!
  const isRounded = words
    .slice(Math.max(0, first - 2), first + 2)
    .some(({ text }) =>
      /^(?:about|almost|approximately|around|estimated|least|nearly|over|roughly|some|than)$/i.test(text),
    )
  const tellers = scene.heard.filter(({ sentence }) => sentence === at - 1)
  const teller = speaker ?? scene.heard.find(({ sentence }) => sentence === at)?.speaker ?? null
  return isRounded || (teller !== null && tellers.some((one) => one.speaker.name !== teller.name))
}

/** What the sentence before counts: the noun for people, and what they did or what befell them, from and to which word. */
type Counted = { before: ParsedSentence; noun: Word; from: number; to: number; passive: boolean }

/** Nouns for several people who may be counted. */
const people = /^(?:people|men|women|children|police|others)$/i

/** “About 1,900 workers |walked out|”, “At least seven others |were injured|”: who is counted as the only ones in the sentence before, in one paragraph or right below. */
function countedBefore({ parsed, isQuoted }: ReferenceContext, at: number): Counted | null {
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1) return null
  const { words, phrases } = before
  // “On Monday 40 dockers”: the number may be taken for the day’s
  const subject = phrases.find((phrase) => !isTimePhrase(words, phrase) && words[phrase.head]!.pos !== 'NUM')
  if (subject?.kind !== 'common' || isQuoted(words[subject.first]!.start)) return null
  if (!opensSentence(before, subject)) return null
  const noun = words[subject.head]!
  const counted = words.slice(Math.max(0, subject.first - 1), subject.head).some(({ pos }) => pos === 'NUM')
  if (!counted || !(people.test(noun.text) || (/s$/.test(noun.text) && noun.lemma !== noun.text))) return null
  // another number of people, or others told of
  const others = words.filter(
    ({ pos }, index) => index > subject.last && pos === 'NUM' && !isOfTime(before, index),
  )
  if (others.length > 0) return null
  let from = subject.last + 1
  // “workers at Vakt walked out”
  if (words[from]?.pos === 'ADP') from = (phraseStartingAt(phrases, from + 1)?.last ?? from) + 1
  const [verb, next] = [words[from], words[from + 1]]
  if (verb === undefined) return null
  if (/^(?:was|were)$/i.test(verb.text) && next?.pos === 'VERB' && /(?:ed|t|n|held)$/.test(next.text))
    return { before, noun, from, to: from + 1, passive: true }
  if (verb.pos !== 'VERB' || !/(?:ed|went|came|fled|left)$/i.test(verb.text)) return null
  const particle = /^(?:out|off|up|away|back|home)$/i.test(next?.text ?? '')
  const ends = words[particle ? from + 2 : from + 1]
  // “lost their jobs”: whoever reads “who lost” wants the object as well
  if (ends !== undefined && !/^(?:ADP|PUNCT|SCONJ|ADV)$/.test(ends.pos)) return null
  return { before, noun, from, to: particle ? from + 1 : from, passive: false }
}

/** Whether nothing but a time and words that limit the number stand before a subject: “On Monday about”. */
const opensSentence = ({ words, phrases }: ParsedSentence, { first }: NounPhrase): boolean =>
  words
    .slice(0, first)
    .every(
      (word, at) =>
        /^(?:ADP|ADV|CCONJ|PUNCT)$/.test(word.pos) ||
        (word.pos === 'NUM' && at === first - 1) ||
        calendarWords.test(word.text) ||
        /^(?:about|around|some|least|most|than|more)$/i.test(word.text) ||
        phrases.some((one) => one.first <= at && one.last >= at && isTimePhrase(words, one)),
    )

const isOfTime = ({ words, phrases }: ParsedSentence, index: number): boolean =>
  phrases.some(
    ({ first, last }) =>
      first <= index && last >= index && isTimePhrase(words, { first, last, head: last, kind: 'common' }),
  )
