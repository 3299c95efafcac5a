/** Words that differ in their place only: they stand elsewhere in the other text. */
import type { Span } from '../../model/reading.ts'
import { countryOf } from '../../text/data/countries.ts'
import { stem } from '../../text/words/stems.ts'
import { emptyWords, functionWords, honorifics } from '../words/lexicon.ts'
import { comparedWords } from '../words/words.ts'
import { trimMarks } from './trim-marks.ts'
import { besidePassage, sentencesOf } from './whole-sentences.ts'

/** “the River Ilva” and “the Ilva river”, “on Tuesday” and “Tuesday”: what differs in form and stands on one side only. */
export const isPutElsewhere = (mine: string, theirs: string): boolean =>
  (trimMarks(mine) === '') !== (trimMarks(theirs) === '')

/** A citation’s words, and the text that it stands in. */
export type Printed = { quote: string; article: string }

/** So many words of a citation tell where it stands. */
const edge = 3

/**
 * Whether the words that one citation lacks stand in its article right before it or right behind it, where they may be cited apart:
 * nobody left them out.
 */
export function isPrintedBeside(mine: string, theirs: string, one: Printed, other: Printed): boolean {
  if (!isPutElsewhere(mine, theirs)) return false
  const [words, { quote, article }] = trimMarks(theirs) === '' ? [mine, other] : [theirs, one]
  // “and” and “the” between them are of neither
  const [own, lacking, whole] = [quote, words, article].map((text) =>
    listed(text).filter((word) => !emptyWords.has(word)),
  ) as [string[], string[], string[]]
  if (isToldInSentence(words, besidePassage(article, quote))) return true
  const text = ` ${whole.join(' ')} `
  return [
    [...lacking, ...own.slice(0, edge)],
    [...own.slice(-edge), ...lacking],
  ].some((row) => text.includes(` ${row.join(' ')} `))
}

/**
 * Whether what a passage lacks is told by the rest of its sentence, all of it that tells something, or by that and the sentence behind, its
 * numbers and most of its words: “sending its shares up 9%” is, where “Its shares rose by up to 9%” follows.
 */
function isToldInSentence(words: string, { own, next }: { own: string; next: string }): boolean {
  const telling = listed(words).filter((word) => !functionWords.has(word))
  if (telling.length === 0) return false
  const isIn = (text: string) => {
    const there = new Set(listed(text).map(stem))
    return (word: string) => there.has(stem(word))
  }
  if (telling.every(isIn(own))) return true
  const numbers = telling.filter((word) => /\d/.test(word))
  const isNear = isIn(`${own} ${next}`)
  return numbers.length > 0 && numbers.every(isNear) && telling.filter(isNear).length * 2 >= telling.length
}

/** A sentence with this share of the words that tell something of what is left out tells the like; fewer than so many are in many sentences. */
const like = 2 / 3
const fewest = 3

/** Whether a sentence of an article tells the like of some words, with their numbers and most of what they tell, be it in other words. */
export function tellsTheLike(words: string, article: string): boolean {
  const telling = listed(words).filter((word) => !functionWords.has(word))
  if (telling.length < fewest) return false
  const numbers = numbersIn(words)
  return sentencesOf(article).some(({ start, end }) => {
    const sentence = article.slice(start, end)
    const there = new Set(listed(sentence).map(stem))
    return (
      telling.filter((word) => there.has(stem(word))).length >= telling.length * like &&
      new Set(numbers).isSubsetOf(new Set(numbersIn(sentence)))
    )
  })
}

const numbersIn = (text: string): (string | number)[] =>
  comparedWords(text).flatMap(({ kind, value, norm }) => (kind === 'number' ? (value ?? norm) : []))

/** Whether the article of the text that lacks some words tells the like of them in another sentence. */
export function isLikeElsewhere(mine: string, theirs: string, one: Printed, other: Printed): boolean {
  if (!isPutElsewhere(mine, theirs)) return false
  return trimMarks(theirs) === ''
    ? tellsTheLike(mine, other.article.replace(other.quote, ' '))
    : tellsTheLike(theirs, one.article.replace(one.quote, ' '))
}

/**
 * Whether every word that tells something of what one text lacks at a place stands in it elsewhere, and as often as in the other: “Republican
 * Senator Roe”, “Senator Roe, a Republican from Orsk”.
 */
export function isToldElsewhere(base: string, mine: string, other: string, theirs: string): boolean {
  if (!isPutElsewhere(mine, theirs)) return false
  const [words, own, lacking] = trimMarks(theirs) === '' ? [mine, base, other] : [theirs, other, base]
  const countIn = (text: string, word: string) => listed(text).filter((one) => one === word).length
  const telling = listed(words).filter((word) => !functionWords.has(word) && !honorifics.has(word))
  if (telling.length === 0) return false
  const isThere = (count: (text: string) => number) => count(lacking) >= Math.max(1, count(own))
  return (
    telling.every((word) => isThere((text) => countIn(text, word))) ||
    isThere((text) => countForms(text, telling))
  )
}

/** How often a text has some words as one, or names the state that they name: “euro zone” as “eurozone”, “Britain” as “British”. */
function countForms(text: string, words: readonly string[]): number {
  const whole = words.join(' ')
  const country = countryOf(whole)
  const names = country === null ? [] : [country.name, ...country.others, ...country.demonym].map(flat)
  // of a capital much is told that is not told of its state
  if (names.includes(flat(whole))) {
    const flatText = flat(text)
    return names.reduce((sum, name) => sum + flatText.split(name).length - 1, 0)
  }
  const all = listed(text)
  const one = words.join('')
  return all.filter((word, at) => word === one || word + (all[at + 1] ?? '') === one).length
}

/** Whether two places name one party of the United States, be it by the letter before where its member is from: “R-Orsk City”. */
export function nameOneParty(mine: string, theirs: string): boolean {
  const [one, other] = [mine, theirs].map((text) => {
    const [word = '', ...more] = listed(text).filter((each) => !functionWords.has(each))
    return more.length > 0 ? '' : (parties.find((party) => party.includes(word))?.[0] ?? '')
  })
  return one !== '' && one === other
}
const parties = [
  ['r', 'republican'],
  ['d', 'democrat', 'democratic'],
]

/** Whether each side’s words stand elsewhere in the other text: told in another order, not told otherwise. */
export function moved(base: string, a: Span, other: string, b: Span): boolean {
  const [mine, theirs] = [trimMarks(base.slice(a.start, a.end)), trimMarks(other.slice(b.start, b.end))]
  const outside = (text: string, span: Span) => `${text.slice(0, span.start)} | ${text.slice(span.end)}`
  const holds = (text: string, words: string) => words !== '' && flat(text).includes(flat(words))
  return holds(outside(other, b), mine) && holds(outside(base, a), theirs)
}

/** A text as its words only, with a blank around each. */
const flat = (text: string) => ` ${listed(text).join(' ')} `

const listed = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? []
