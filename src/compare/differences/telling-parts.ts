/** What of the words of two texts, whose writers each chose their own, tells a reader anything where they differ. */
import type { Span } from '../../model/reading.ts'
import { fullMonths } from '../../text/data/calendar.ts'
import { taggedWords } from '../../text/tags/correct.ts'
import { quotations } from '../../text/words/quotations.ts'
import { hold, overlap } from '../../text/words/spans.ts'
import { isFiniteVerb, type Word as TaggedWord } from '../../text/words/words.ts'
import { areExchanged } from '../words/exchanged-roles.ts'
import { emptyWords, functionWords } from '../words/lexicon.ts'
import { areOwnWords } from '../words/own-verbs.ts'
import { comparedWords, type Word } from '../words/words.ts'
import { trimMarks } from './trim-marks.ts'
import { spanOf, wordsWithin } from './units.ts'

/**
 * Whether what differs at a place of two texts tells anything where neither is an edit of the other. Nobody left a word out, or put it otherwise,
 * but one may tell what the other does not: a whole part of a sentence, “by a customs officer”, or a few words that stand for others of another
 * meaning. Of what somebody is quoted for every word that tells anything is his.
 * @param areOnePassage whether the texts are one with changes all the same: then words may have been put in or taken out too
 */
export function isTellingApart(
  base: string,
  a: Span,
  other: string,
  b: Span,
  areOnePassage = false,
): boolean {
  const [mine, theirs] = [tellingIn(base, a), tellingIn(other, b)]
  const [isNone, isNoneThere] = [isEmpty(base, a), isEmpty(other, b)]
  if (isNone || isNoneThere) {
    const [text, place] = isNone ? ([other, b] as const) : ([base, a] as const)
    const told = mine.length + theirs.length
    // one word is as soon put elsewhere, “Australia’s banks” for “Australian banks”
    return told > 0 && ((areOnePassage && told > 1) || isQuoted(text, place) || isWholePart(text, place))
  }
  if (mine.length === 0 || theirs.length === 0) return false
  if (isQuoted(base, a) && isQuoted(other, b)) return true
  const isToldBy = (words: readonly Word[]) => (word: Word) => words.some((one) => areOwnWords(one, word))
  const isOfWhom = areExchanged(wordsWithin(base, a), wordsWithin(other, b))
  if (!isOfWhom && mine.every(isToldBy(theirs)) && theirs.every(isToldBy(mine))) return false
  return areOnePassage || areInOnePlace(base, a, other, b) || (isWholePart(base, a) && isWholePart(other, b))
}

const isEmpty = (text: string, { start, end }: Span) => trimMarks(text.slice(start, end)) === ''

const tellingIn = (text: string, place: Span): Word[] =>
  wordsWithin(text, place).filter(({ norm }) => !functionWords.has(norm))

const isQuoted = (text: string, place: Span): boolean =>
  hold(quotations(text), spanOf(wordsWithin(text, place), place))

/** So many words stand in the place of others; more are a clause of their own. */
const fewWords = 4

/** Whether two places have few words each, and the same words before them and behind, but for articles. */
function areInOnePlace(base: string, a: Span, other: string, b: Span): boolean {
  const [mine, theirs] = [amid(base, a), amid(other, b)]
  return (
    Math.max(mine.many, theirs.many) <= fewWords &&
    mine.before === theirs.before &&
    mine.behind === theirs.behind
  )
}

function amid(text: string, place: Span) {
  const words = comparedWords(text).filter(({ norm }) => !emptyWords.has(norm))
  const own = words.filter((word) => overlap(word, place))
  return {
    many: own.length,
    before: words.findLast(({ end }) => end <= place.start)?.norm,
    behind: words.find(({ start }) => start >= place.end)?.norm,
  }
}

/** Whether a place is a phrase or a clause by itself that tells something, but no deed beside the one told, as “and left” is. */
function isWholePart(text: string, place: Span): boolean {
  const words = taggedWords(text).filter(({ pos }) => pos !== 'PUNCT')
  const own = words.filter((word) => overlap(word, place))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined || !isBalanced(text.slice(first.start, last.end)))
    return false
  if (/^that$/i.test(first.text) || (first.pos === 'CCONJ' && own.some(isFiniteVerb))) return false
  const [before, next] = [words[words.indexOf(first) - 1], words[words.indexOf(last) + 1]]
  const isParted = (one: TaggedWord | undefined, another: TaggedWord | undefined) =>
    one === undefined || another === undefined || /[^\s’'-]|\s-\s/.test(text.slice(one.end, another.start))
  const isLed = leads(first) || isOfNoun(before, own)
  return (
    (isLed || isParted(before, first)) &&
    (isParted(last, next) ? isEnd(last) || last.pos === 'ADJ' : isEnd(last) && !goesOn(text, next)) &&
    // “and three miners”: one more of whom or what it is told
    (tellsFact(tellingIn(text, place), isLed) || (first.pos === 'CCONJ' && own.length > 1))
  )
}

const isBalanced = (text: string): boolean =>
  [/[“”"]/g, /[()]/g].every((marks) => (text.match(marks)?.length ?? 0) % 2 === 0)

/** A word that a phrase or a clause begins with. */
const leads = ({ pos, text }: TaggedWord): boolean =>
  /^(?:ADP|SCONJ|CCONJ)$/.test(pos) ||
  /^(?:who|whom|whose|which|where|when|while|after|before|following|to)$/i.test(text)
/** “a boat |sunk by the navy”, “a man |selling maps” */
const isOfNoun = (before: TaggedWord | undefined, [verb, next]: readonly TaggedWord[]): boolean =>
  verb?.pos === 'VERB' &&
  /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
  next !== undefined &&
  (next.pos === 'ADP' || /ing$/.test(verb.text))
/** A word that may be the last of a phrase. */
const isEnd = ({ pos }: TaggedWord): boolean => /^(?:NOUN|PROPN|NUM|VERB|ADV|PRON|SYM)$/.test(pos)
/** A word that what stands before it belongs to; a day does not. */
const goesOn = (text: string, word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(word.pos) || /^['’]s$/.test(word.text)) &&
  !wordsWithin(text, word).some(({ kind }) => kind === 'date')

/** Two things, or one that has a name or a number and is led up to; days of the week are those of the report. */
function tellsFact(telling: readonly Word[], isLed: boolean): boolean {
  const own = telling.filter(({ kind, norm }) => kind !== 'date' || /\d/.test(norm) || fullMonths.has(norm))
  return own.length > 1 || (isLed && own.some(({ kind }) => kind !== 'word'))
}
