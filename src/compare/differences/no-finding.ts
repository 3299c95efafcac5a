import type { ComparedArticle, Difference } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { quotations } from '../../text/words/quotations.ts'
import { fold } from '../../text/terms/terms.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { tellOneDeed } from '../words/accusations.ts'
import { areExchanged } from '../words/exchanged-roles.ts'
import { likeness } from '../words/likeness.ts'
import { tying } from '../words/lexicon.ts'
import { negatorsIn } from '../words/negators.ts'
import { mayBeOneSource } from '../words/one-source.ts'
import { areOwnVerbs } from '../words/own-verbs.ts'
import { areReordered } from '../words/same-form.ts'
import { comparedWords } from '../words/words.ts'
import { restating, type AlignedSegment } from './align.ts'
import {
  isLikeElsewhere,
  isPrintedBeside,
  isPutElsewhere,
  isToldElsewhere,
  moved,
  nameOneParty,
} from './elsewhere.ts'
import type { FiguresBetween } from './figures-between.ts'
import { areOfOneName } from './fuller-names.ts'
import { textAt, wordsIn } from './kind-of-place.ts'
import { mayBeOneTime, sameTime } from './one-time.ts'
import { isMarkedAsCut } from './quotation-cuts.ts'
import { tellsWhenSaid } from './sayings.ts'
import { namesSource, sayAsMuch, tellsMoreOfSayer, tellsMostOf, tellsNeutrally } from './same-source.ts'
import { isConversion } from './small-words.ts'
import { areOnePassage } from './one-passage.ts'
import { isTellingApart } from './telling-parts.ts'
import { trimMarks } from './trim-marks.ts'
import type { WholeCitation } from './whole-sentences.ts'

/** From here on one citation restates another. */
export const restates = 0.5
/**
 * So much of one text must be left in the other for two reporters, who work apart, to be said to put it otherwise or to leave
 * something out: whoever prints another’s text edits it, whoever writes his own chooses his words.
 */
const restatingApart = 0.8

/** What is known of two citations that one place between them does not show. */
export type BesidePlace = {
  articles: ReadonlyMap<string, ComparedArticle>
  /** Whether their reporters work apart. */
  areApart: boolean
  /** Whether they are prints of one dispatch. */
  areCopies: boolean
}

/**
 * Tells the places of two citations that are no finding, though their words differ.
 * @param kept how much of one is left in the other: a sentence in words of its own differs in every word
 */
export function toldAlike(
  first: WholeCitation,
  other: WholeCitation,
  kept: number,
  { articles, areApart, areCopies }: BesidePlace,
  figures: FiguresBetween,
): (kind: Difference['kind'], seen: AlignedSegment['kind'], a: Span, b: Span) => boolean {
  const [base, text] = [first.quote.exact, other.quote.exact]
  const isFrame = areApart ? framesQuotation(base, text) : () => false
  const isOwn = areApart && kept < restatingApart
  const isRetold = kept < restating
  const isOnePassage = areApart && areOnePassage(base, text)
  const printed = ({ article, quote, printed: whole }: WholeCitation) => ({
    quote: whole ?? quote.exact,
    article: articles.get(article)?.text ?? '',
  })
  const isOwnWording = (mine: string, theirs: string, a: Span, b: Span) =>
    isOwn ||
    isFrame(a, b) ||
    (areApart && !isTellingApart(base, a, text, b, isOnePassage)) ||
    tellNothing(mine, theirs) ||
    areOneNegation(base, mine, text, theirs)
  return (kind, seen, a, b) => {
    const [mine, theirs] = [textAt(first, a), textAt(other, b)]
    if (seen === 'date' && (sameTime(first, mine, other, theirs) || mayBeOneTime(first, mine, other, theirs)))
      return true
    if (isMarkedAsCut(base, a, text, b)) return true
    if (kind === 'wording' && areExchanged(comparedWords(mine), comparedWords(theirs))) return false
    if (/^(?:wording|omission|name|attribution)$/.test(kind) && areOfOneName(base, a, text, b)) return true
    switch (kind) {
      case 'style':
        return isRetold || isPutElsewhere(mine, theirs)
      case 'wording':
        return (
          isRetold ||
          areReordered(comparedWords(mine), comparedWords(theirs)) ||
          nameOneParty(mine, theirs) ||
          isOwnWording(mine, theirs, a, b) ||
          (areApart && areOwnVerbs(base, a, text, b))
        )
      case 'omission':
        return (
          isPrintedBeside(mine, theirs, printed(first), printed(other)) ||
          isToldElsewhere(base, mine, text, theirs) ||
          (!areCopies && isLikeElsewhere(mine, theirs, printed(first), printed(other))) ||
          isConversion(base, a) ||
          isConversion(text, b) ||
          tellsWhenSaid(base, a) ||
          tellsWhenSaid(text, b) ||
          isOwnWording(mine, theirs, a, b)
        )
      case 'attribution':
        return (
          (!areCopies && sayAsMuch(mine, theirs)) ||
          (areApart &&
            (tellsMoreOfSayer(mine, theirs) ||
              namesNobody(`${mine} ${theirs}`) ||
              (theirs === '' && tellsMostOf(text, mine)) ||
              (mine === '' && tellsMostOf(base, theirs)))) ||
          ((sameSpeaker(first.speaker, other.speaker) ||
            (areApart && mine !== '' && theirs !== '' && mayBeOneSource(first.speaker, other.speaker))) &&
            [mine, theirs].every(tellsNeutrally) &&
            !differInConsonant(first.speaker, other.speaker))
        )
      case 'certainty':
        return isRetold && seen === 'wording' && !tellOneDeed(mine, theirs)
      case 'quantity':
        return !figures.contradict(a, b) && moved(base, a, text, b)
      case 'name':
        return moved(base, a, text, b)
      default:
        return false
    }
  }
}

/** “would not pay” and “would pay no ransom”: two texts that each say “not” say it of one thing at two places. */
const areOneNegation = (base: string, mine: string, other: string, theirs: string): boolean => {
  const [one, another] = [trimMarks(mine), trimMarks(theirs)]
  const negation = /^(?:not|never|no|no \S+|any \S+)$/i
  return (
    (one === '' || another === '') &&
    negation.test(one || another) &&
    negatorsIn(base, other).length > 0 &&
    negatorsIn(other, base).length > 0
  )
}

/**
 * Tells the places outside the quotations of two texts that quote the same: how each of two reporters leads up to it, “in a packed
 * courtroom”, “outside the cabinet office”, is his own.
 */
function framesQuotation(one: string, other: string): (a: Span, b: Span) => boolean {
  const [mine, theirs] = [quotations(one), quotations(other)]
  const quoted = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (mine.length === 0 || likeness(quoted(one, mine), quoted(other, theirs)) < restates) return () => false
  // where a text has nothing, behind the last word that it quotes, it is no more quoted than what the other has there
  const isOutside = (text: string, spans: readonly Span[], place: Span) =>
    spans.every(
      ({ start, end }) =>
        place.end <= start ||
        end <= place.start ||
        (place.start === place.end && !/[\p{L}\p{N}]/u.test(text.slice(place.start, end))),
    )
  return (a, b) => isOutside(one, mine, a) && isOutside(other, theirs, b)
}

/** Whether both places hold nothing but words such as “which”, “at” and “was”. */
const tellNothing = (mine: string, theirs: string): boolean =>
  [mine, theirs].every((text) => wordsIn(text).every((word) => tying.has(word)))
/** Whether a saying names nobody: “he said”. */
const namesNobody = (said: string): boolean =>
  !namesSource(said) && !comparedWords(said).some(({ kind }) => kind === 'name')

/** “Nowak” and “Novak”: surnames of which one letter, no vowel, is another may be of two people. */
function differInConsonant(a: string | null, b: string | null): boolean {
  const [one = '', other = ''] = [a, b].map((name) => fold(name?.split(/\s+/u).at(-1) ?? ''))
  const apart = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [letter + other[at]]))
  return one.length === other.length && apart.length === 1 && !/[aeiouyj]/.test(apart[0] ?? '')
}
