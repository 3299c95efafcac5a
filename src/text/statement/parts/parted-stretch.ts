/** The halves of what one tells in one stretch of words, each as it is told alone. */
import type { Span } from '../../../model/reading.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { leavesOpen } from '../../attribution/quotations/left-open.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { indexFrom, isPluralNoun, textAt, type Word } from '../../words/words.ts'
import type { Claimed, Half } from '../claimed.ts'
import { finished } from '../finish.ts'
import { ownWords } from '../own-words.ts'
import { pleaderOf } from '../pleas.ts'
import type { Cut } from './cut.ts'
import { cutIn } from './cuts.ts'
import type { ReferenceContext } from '../references/context.ts'

/** The halves of one stretch of words; `told` says what a piece of it claims. */
export function partedStretch(
  context: ReferenceContext,
  main: Claimed,
  span: Span,
  told: (span: Span, first: boolean) => string,
): [Half, Half] | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const from = indexFrom(words, span.start)
  const beyond = indexFrom(words, span.end)
  const cut = cutIn(
    sentence,
    { from, to: beyond < 0 ? words.length : beyond, reported: main.speaker !== null },
    context.isQuoted,
  )
  if (cut === null || isHalfAWord(words, cut.link - 1)) return null
  const end = words[cut.link - 1]!.end
  const start = words[cut.from]!.start
  const before = { start: span.start, end }
  const behind = { start, end: span.end }
  const statement =
    cut.gapped !== undefined
      ? filled(context, main, cut.gapped, behind, told)
      : cut.subject === null
        ? told(behind, false)
        : carriedOver(context, main, cut, behind, told)
  if (pointsBack(sentence, cut, finished(statement)) || !isClosed(context, before, behind)) return null
  // “and the company has promised refunds”, where nothing else tells which
  if (
    cut.isMeantBefore === true &&
    opensAsWritten(statement, words.slice(cut.from)) &&
    !isToldBefore(context, main, words[cut.from + 1])
  )
    return null
  const opening = told(before, true)
  // “was charged in June and |has pleaded not guilty|”: she, who says so herself
  const pleaderIn = (half: string) =>
    main.speaker === null ? pleaderOf(context, main.sentence, cut.subject, half) : null
  const [first, last] = cut.subject ?? [0, -1]
  const second = [...words.slice(first, last + 1), ...words.slice(cut.from)]
  return [
    {
      ...main,
      ...pleaderIn(opening),
      statement: finished(opening),
      spans: [before],
      open: opens(context, main, sentence, words.slice(0, cut.link)),
      part: { start: sentence.start, end },
    },
    {
      ...main,
      ...pleaderIn(statement),
      statement: finished(statement),
      spans: [behind],
      open: opens(context, main, sentence, second),
      part: { start, end: sentence.end },
    },
  ]
}

/** “timber|-| and paper-consuming mills”: whether a hyphen waits for what stands behind the next word. */
const isHalfAWord = (words: readonly Word[], at: number): boolean =>
  /^[-‐‑]$/.test(textAt(words, at)) && words[at - 1]?.end === words[at]!.start

const opensAsWritten = (statement: string, [first, second]: readonly Word[]): boolean =>
  statement.trimStart().toLowerCase().startsWith(`${first?.text} ${second?.text} `.toLowerCase())

/** Whether a sentence before tells of a thing by the same word: “the tunnel” is then as known as where it opens a sentence. */
const isToldBefore = ({ parsed }: ReferenceContext, { sentence }: Claimed, noun: Word | undefined): boolean =>
  noun !== undefined &&
  parsed.sentences
    .slice(0, sentence)
    .some(({ words }) => words.some(({ lemma, pos }) => pos === 'NOUN' && lemma === noun.lemma))

/** Whether a half of the outlet’s only tells what is not said: “The airline declined to say what it cost”. */
const opens = (
  { isQuoted }: ReferenceContext,
  main: Claimed,
  sentence: ParsedSentence,
  words: Word[],
): boolean => main.speaker === null && leavesOpen({ ...sentence, words }, ({ start }) => isQuoted(start))

/** “and is run by the utility” with the subject of the first half before it: “The dam is run by the utility”. */
function carriedOver(
  context: ReferenceContext,
  main: Claimed,
  { subject, aux }: Cut,
  behind: Span,
  told: (span: Span, first: boolean) => string,
): string {
  const { words } = context.parsed.sentences[main.sentence]!
  const [first, last] = subject!
  const who = resolveSpeaker(context.scene, main.sentence, first, last)
  const rest = ownWords(context, main.sentence, behind, who)
  // “had been” is told in the tense of what is reported
  if (aux?.[0] === last + 1)
    return `${told({ start: words[first]!.start, end: words[aux[1]]!.end }, false)} ${rest}`
  const name = told({ start: words[first]!.start, end: words[last]!.end }, false)
  const verb = aux === null ? '' : `${context.parsed.text.slice(words[aux[0]]!.start, words[aux[1]]!.end)} `
  return `${name} ${verb}${rest}`
}

/** “seven people |were| wounded”: the second half with the verb that only the first one holds. */
function filled(
  context: ReferenceContext,
  main: Claimed,
  { subject, aux }: NonNullable<Cut['gapped']>,
  { start, end }: Span,
  told: (span: Span, first: boolean) => string,
): string {
  const { words } = context.parsed.sentences[main.sentence]!
  const name = told({ start, end: words[subject.last]!.end }, false)
  const rest = ownWords(context, main.sentence, { start: words[subject.last + 1]!.start, end })
  return `${name} ${aux} ${rest}`
}

/** Whether the second claim means something that only the first tells: “and the paper passed them on”, “and a scan of his brain …”. */
export function pointsBack(
  { words, phrases }: ParsedSentence,
  { link, from, subject }: Cut,
  statement: string,
): boolean {
  const phrase = phraseStartingAt(phrases, subject?.[0] ?? from)
  const head = phrase === undefined ? undefined : words[phrase.head]
  const several = head !== undefined && isPluralNoun(head)
  const named = /^(?:he|she|his|her|they|their)$/i
  const own = phrase?.kind !== 'common' ? named : several ? /^(?:they|their)$/i : /^$/
  // “boarded the ship and questioned its crew”: the ship’s
  const alone =
    subject !== null &&
    !several &&
    !phrases.some(
      ({ first, kind }) =>
        first > subject[1] &&
        first < link &&
        // “cut its rate and lowered its forecast”
        !/^its$/i.test(words[first]!.text) &&
        (kind === 'name' || /^(?:DET|PRON)$/.test(words[first]!.pos)),
    )
  if (pointing.test(statement)) return true
  return (statement.match(pronouns) ?? []).some((word) => !own.test(word) && !(alone && /^its$/i.test(word)))
}

const pronouns = /\b(?:he|she|it|they|him|her|them|his|its|their|these|those)\b/giu
/** “did so because …”, “talked to her.”, “hired another, who …”, and before it is said which: “all of those shootings”. */
const pointing =
  /\b(?:(?:do|does|did|done|doing) (?:not )?so|her(?=$|[,.;]| (?:and|in|on|at|to|for|with|as|when|by|from|after|of|that|the|a|an)\b)|another(?=$|[,.;]))/iu

/** Whether brackets and quotation marks that open in a half close there. */
const isClosed = ({ parsed }: ReferenceContext, ...halves: readonly Span[]): boolean =>
  halves.every(({ start, end }) => {
    const half = parsed.text.slice(start, end)
    const count = (mark: RegExp) => half.match(mark)?.length ?? 0
    return count(/[([]/g) === count(/[)\]]/g) && count(/["]/g) % 2 === 0 && count(/“|``/g) === count(/”|''/g)
  })
