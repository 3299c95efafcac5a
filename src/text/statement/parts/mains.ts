/** Which of the attributions of a sentence is the one by which it makes its claim. */
import { isAllWithin, type Saying } from '../../attribution/quotations/sayings.ts'
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { isMedium, mediumNoun } from '../../attribution/speakers/media.ts'
import type { Scene } from '../../attribution/speakers/scene.ts'
import { afterDateline } from '../../clause/datelines.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { singular } from '../../words/nouns.ts'
import { answersBack } from '../answering.ts'
import { isUrging } from '../clauseless.ts'
import { judgementAt } from '../judgements.ts'
import { indexFrom, isAnyVerb, isFiniteVerb, textAt, wordsBetween } from '../../words/words.ts'
import type { ReferenceContext } from '../references/context.ts'
import { clauseAt } from './clauses.ts'
import { tellsAt } from './telling.ts'
import { isGivenUp, isOld } from '../said-once.ts'
import { answersInFull, saysNoAsked } from '../asked.ts'
import { isInPassing } from '../in-passing.ts'
import { isAside, saidBehind } from '../said-aside.ts'
import { afterConnective } from '../connectives.ts'

/** The attribution by which a sentence makes its claim; null where the outlet makes it. */
export function mainOf(
  { isQuoted, scene }: ReferenceContext,
  sentence: ParsedSentence,
  own: readonly Saying[],
): Saying | null {
  const mains = own.filter((saying) => isMain(scene, sentence, saying, isQuoted))
  const first = mains.find((saying) => !isUrging(sentence, saying)) ?? mains[0] ?? null
  const main = (first !== null && isAside(sentence, first) ? saidBehind(mains, first) : null) ?? first
  if (main?.kind !== 'according' && main?.at?.trails !== true) return main
  const within = mains.filter((one) => one !== main && one.who !== null && isAllWithin(one, main))
  // “Ann Lee denied that …, her lawyer said”: the denial is hers, by whose account ever
  const denies = within.find(
    // “Ann Lee, who denies that …, was held, police said”: not what police said of her
    ({ kind, at }) =>
      kind === 'deny' && !/^(?:who|which|that)$/i.test(textAt(sentence.words, (at?.first ?? 0) - 1)),
  )
  if (denies !== undefined) return denies
  // “Ann Lee said that …, Reuters reported”: hers too, which the agency hands on
  const says = within.find(
    ({ kind, who }) =>
      kind === 'say' && who!.entity !== null && (main.kind === 'according' || !isMedium(scene, who!.entity)),
  )
  const further = own.find((one) => one !== main && isFurtherSaying(one, main))
  const isHers = main.kind === 'according' ? !tellsOfAnother(scene, sentence, main) : isHandedOn(scene, sentence, main) // prettier-ignore
  return isHers ? (says ?? further ?? main) : main
}

/** “Ann Lee praised the deal and said that …, Reuters reported”: whether somebody who opens what is reported goes on to say its end. */
const isFurtherSaying = ({ kind, direct, at, who, source, content }: Saying, outer: Saying): boolean =>
  kind === 'say' &&
  !direct &&
  at?.inherits === true &&
  who !== null &&
  source !== null &&
  outer.content.length === 1 &&
  source[0] === outer.content[0]![0] &&
  content.at(-1)![1] === outer.content[0]![1]

/** “According to Bo Roe, Ann Lee said that …”: whether somebody tells what another said, who need not have; a paper or “her lawyer” only hands it on. */
const tellsOfAnother = (scene: Scene, { words }: ParsedSentence, { who, source }: Saying): boolean =>
  who !== null &&
  (who.entity === null
    ? mayBePerson(singular(who.head.toLowerCase()))
    : couldBePerson(scene, who.entity) && !isMedium(scene, who.entity)) &&
  !words.some(({ start, text }) => start === source?.[0] && /^(?:his|her|its|their)$/i.test(text))

/** Whether an outlet is who tells, by its name or as it reports. */
const isHandedOn = (scene: Scene, { words }: ParsedSentence, { who, at }: Saying): boolean =>
  who !== null &&
  who.entity?.type !== 'person' &&
  (isMedium(scene, who.entity) ||
    (at !== null && words[at.verb]!.lemma === 'report') ||
    mediumNoun.test(who.head))

/** Whether the sentence says what this attribution says, rather than mentioning it in passing. */
function isMain(
  scene: Scene,
  sentence: ParsedSentence,
  saying: Saying,
  isQuoted: (offset: number) => boolean,
): boolean {
  if (isGivenUp(sentence, saying) || isOld(sentence, saying)) return false
  return saying.direct ? isMainQuotation(sentence, saying) : isMainReport(scene, sentence, saying, isQuoted)
}

function isMainQuotation(sentence: ParsedSentence, saying: Saying): boolean {
  const start = saying.content[0]?.[0] ?? 0
  if (isJudgement(sentence, saying)) return false
  const length = saying.content.reduce((sum, [from, to]) => sum + to - from, 0)
  const whole = sentence.end - sentence.start
  // “Asked about it, the mayor said: “…””
  const closes =
    start >= (saying.cue?.[1] ?? Infinity) &&
    (saying.content.at(-1)?.[1] ?? 0) >= sentence.end - 2 &&
    isRightBehind(sentence, saying, start)
  return (
    start <= sentence.start + 1 ||
    length > whole * 0.4 ||
    isAllBehindThat(sentence, saying) ||
    (closes && ((length > 25 && length > whole * 0.2) || saysNoAsked(sentence, saying)))
  )
}

function isMainReport(
  { text }: Scene,
  sentence: ParsedSentence,
  saying: Saying,
  isQuoted: (offset: number) => boolean,
): boolean {
  const start = saying.content[0]?.[0] ?? 0
  // “Not so, said Ann Lee: …”
  const from = Math.min(saying.source?.[0] ?? start, saying.cue?.[0] ?? start)
  if (isInPassing(sentence, saying, from, isQuoted)) return false
  const opening = sentence.words[afterDateline(sentence)]?.start ?? sentence.start
  if (start < from && isSetOff(sentence, saying)) return false
  if (start < from)
    return start - opening < 20 || saying.kind === 'according' || isBehindMark(sentence, start, from)
  if (saying.at?.inherits === true) return answersBack(sentence, saying)
  if (isAdded(sentence, saying)) return false
  if (answersInFull(sentence, saying)) return true
  if (isBesideClause(sentence, opening, from)) return false
  // “Once that was settled, Ann Lee said …”
  const own = afterConnective(text, sentence)
  const verbs = sentence.words.flatMap((word, index) =>
    word.start >= own && word.start < from && !isQuoted(word.start) && isFiniteAt(sentence, index)
      ? [index]
      : [],
  )
  return (
    concedesBefore(sentence, opening, from, start) || verbs.every((verb) => isSetBefore(sentence, verb, from))
  )
}

/** “Prices dropped in May, and |Ann Lee said they would drop again”: whether the outlet tells something of its own before who says the rest. */
function isBesideClause(sentence: ParsedSentence, opening: number, from: number): boolean {
  const { words } = sentence
  const [first, source] = [opening, from].map((start) => indexFrom(words, start))
  return (
    /^(?:and|but|while|whereas|with)$/i.test(textAt(words, source! - 1)) &&
    words[source! - 2]?.text === ',' &&
    // “They sought him, but they say he had left”
    !(/^they$/i.test(words[first!]!.text) && words[source!]!.pos === 'PRON') &&
    clauseAt(sentence, first!, source! - 2) !== null
  )
}

/** “While the port is busy, |Ann Lee said it had lost 40 ships”, “As she left, |the mayor said”: whether all that stands before who speaks is one clause that concedes something, or tells what who speaks did then. */
function concedesBefore({ words }: ParsedSentence, opening: number, from: number, said: number): boolean {
  const [first, source] = [opening, from].map((start) => indexFrom(words, start))
  const before = words.slice(first, source)
  return (
    (/^(?:while|although|though)$/i.test(textAt(before, 0)) ||
      /^(?:as|before|after) (?:he|she|they)$/i.test(`${before[0]?.text} ${before[1]?.text}`)) &&
    before.filter(({ text }) => text === ',').length === 1 &&
    before.at(-1)!.text === ',' &&
    !before.some((_, at) => tellsAt(before, at)) &&
    // “While the port is busy, Ann Lee said it had …”: the port, which only the clause before names
    !words.some(
      ({ start, text }) => start === said && /^(?:its?|their|they|this|that|these|those)$/i.test(text),
    )
  )
}

/** “Ann Lee disagreed: |40 ships, she said, had been sold”: whether a clause that somebody’s words stand in opens behind a mark. */
const isBehindMark = ({ words }: ParsedSentence, start: number, from: number): boolean => {
  const at = indexFrom(words, start)
  const said = wordsBetween(words, start, from)
  return /^[:;—]$/.test(textAt(words, at - 1)) && !said.some(isFiniteVerb)
}

/**
 * “In a letter seen by the Herald, Ann Lee says”, “Unlike Acme, which cut its prices, Vakt said”: whether a verb only tells more of a noun
 * before a comma right behind which stands who speaks.
 */
function isSetBefore({ words }: ParsedSentence, verb: number, from: number): boolean {
  const source = indexFrom(words, from)
  if (words[source - 1]?.text !== ',') return false
  if (/n$/.test(words[verb]!.text) && /^by$/i.test(textAt(words, verb + 1))) return true
  const link = words[verb - 1]
  const only = words.slice(verb + 1, source).every((word) => !isAnyVerb(word))
  return only && /^(?:who|which|that)$/i.test(link?.text ?? '') && words.slice(0, verb).every((word) => !isAnyVerb(word)) // prettier-ignore
}

/** Whether nothing stands between a cue and what is said, or only who is told, or where: “told the Torch: “…””. */
function isRightBehind({ words }: ParsedSentence, { at, cue: verb }: Saying, said: number): boolean {
  const cue = verb?.[1] ?? 0
  if (said - cue < 3) return true
  const between = wordsBetween(words, cue, said)
  const inPhrases = (kinds: RegExp) => between.slice(0, -1).every(({ pos }) => kinds.test(pos))
  const closing = between.at(-1)?.text ?? ''
  // “posted to her own page on one of the sites: “…””
  const isPlace = at?.inherits !== true && between[0]?.pos === 'ADP' && between.length <= longestPlace
  return isPlace && closing === ':'
    ? inPhrases(/^(?:ADJ|ADP|DET|NOUN|NUM|PART|PRON|PROPN)$/)
    : between.length <= longestAddressee &&
        /^[:,]$/.test(closing) &&
        inPhrases(/^(?:DET|PRON|ADJ|NOUN|PROPN|PART)$/)
}
const longestAddressee = 6
/** The most words that tell where something is said, with the colon. */
const longestPlace = 15

/** “The spokesman of the Greens, Bo Roe, said that “nobody pays””: whether quoted words are the whole clause that ends a sentence, however much tells who speaks. */
function isAllBehindThat({ words, end: closing }: ParsedSentence, { source, cue, content }: Saying): boolean {
  const [start, end] = content[0]!
  if (cue === null || content.length > 1 || end < closing - 2) return false
  // “The club left Orsk, and Bo Roe said that “…””
  if (words.some((word) => word.start < (source ?? cue)[0] && isFiniteVerb(word))) return false
  const between = wordsBetween(words, cue[1], start)
  const said = words.filter((word) => word.start >= start && /^[\p{L}\d]/u.test(word.text))
  const verb = said.findIndex(isFiniteVerb)
  return (
    between.length === 1 &&
    /^that$/i.test(between[0]!.text) &&
    (/^(?:NOUN|PROPN|NUM)$/.test(said[verb - 1]?.pos ?? '') ||
      /^(?:no|every|some)(?:body|one)$/i.test(textAt(said, verb - 1)))
  )
}

/** “Ann Lee called the move “a mistake that all will pay for””: words that tell nothing without what they judge; “it” does not tell that. */
function isJudgement(sentence: ParsedSentence, { content, cue }: Saying): boolean {
  const { words } = sentence
  // “, adding that it …”: told behind the judgement
  const isFirst = cue === null ? content.length === 1 : content.length > 1 && cue[0] >= content[0]![1]
  const found = isFirst ? judgementAt(sentence) : null
  return (
    found !== null &&
    words[found.quote]!.start === content[0]![0] &&
    !/^(?:it|him|her|them|this|that)$/i.test(words[found.verb + 1]!.text)
  )
}

/** “The mayor – he had left, police said – went home”: what is said stands between dashes with who says it. */
function isSetOff({ words }: ParsedSentence, { content, cue }: Saying): boolean {
  const before = words.findLast(({ end }) => end <= content[0]![0])
  const behind = words.find(({ start }) => start >= (cue?.[1] ?? Infinity))
  return [before, behind].every((word) => /^[—-]$/.test(word?.text ?? ''))
}

/** “Police searched the offices of Vakt, which said that …”: what a clause adds of somebody of whom the sentence tells something else. */
const isAdded = (sentence: ParsedSentence, saying: Saying): boolean =>
  saying.source !== null &&
  isAside(sentence, saying) &&
  sentence.words.some(
    ({ pos, text, end }) => end < saying.source![0] && pos === 'VERB' && !/ing$/i.test(text),
  )

/** Whether a word may be the verb of a clause: no participle, and no “to go”. */
const isFiniteAt = ({ words }: ParsedSentence, at: number) => {
  const word = words[at]
  return (
    word !== undefined &&
    (word.pos === 'AUX' ||
      (word.pos === 'VERB' && !/(?:ing|ed)$/i.test(word.text) && words[at - 1]?.pos !== 'PART'))
  )
}
