/** Whether two sayings, “police said” and “according to police”, tell of one source. */
import { cueVerbs, functionWords, honorifics, plainCues, setOffCues } from '../words/lexicon.ts'
import { areOneWord } from '../words/one-word.ts'
import { comparedWords, type Word } from '../words/words.ts'
import { onlyTells } from './sayers.ts'

/**
 * Whether a text says that somebody says it by the words of another, but for those of its tense, for more of his name, and for whom he tells
 * it: “police told reporters” for “police said”.
 */
export function saysToo(text: string, said: string): boolean {
  const all = comparedWords(text)
  const own = new Set(all.flatMap(({ says, norm }) => (says ? [asSaid(norm)] : [])))
  const words = sourceWords(said)
  // “the bank closed, it said” tells who it is
  const isHis = [...own].some((norm) => /^(?:it|he|she|they)$/.test(norm))
  const isToo = (word: Word) =>
    own.has(asSaid(word.norm)) ||
    honorifics.has(word.norm) ||
    [...own].some((norm) => areOneWord(norm, word.norm)) ||
    (isHis && !isCue(word) && all.some(({ norm }) => norm === word.norm))
  // “its army” for “Chad’s army”
  const isOwned = [...own].some((norm) => /^(?:its|his|her|their)$/.test(norm))
  return (
    words.some((word) => isCue(word) && isToo(word)) &&
    words.every(
      (word) =>
        isToo(word) ||
        (word.capital &&
          words.some((other) => (other.capital || (isOwned && !isCue(other))) && isToo(other))),
    )
  )
}

/**
 * Whether of two sayings one only tells more exactly who says it: “mountain rescuers said” for “rescuers said”, “the governor Ada Lind
 * said” for “the governor said”; not “the president’s office” for “the president”.
 */
export function tellsMoreOfSayer(one: string, other: string): boolean {
  const [short = [], long = []] = [one, other]
    .map((said) => sourceWords(said).filter((word) => !isCue(word)))
    .sort((a, b) => a.length - b.length)
  const from = long.findLastIndex(({ norm }) => norm === short.at(-1)?.norm)
  return (
    short.length > 0 &&
    onlyTells(`${one} ${other}`) &&
    short.every(({ norm }) => long.some((word) => word.norm === norm)) &&
    long.slice(from + 1).every(({ capital }) => capital) &&
    !/\b(?:and|or)\b/i.test(`${one} ${other}`)
  )
}

/** Whether two sayings are of one sayer, by the same words, and by verbs that claim no more than to say it: “the minister announced”, “the minister said”. */
export function sayAsMuch(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map(sourceWords) as [Word[], Word[]]
  const whoIn = (words: readonly Word[]) => withoutCues(words).map(({ norm }) => norm)
  const [who, whoElse] = [whoIn(mine), whoIn(theirs)]
  return (
    who.length > 0 &&
    // “the coast guard”, “the coastguard”
    (who.join('') === whoElse.join('') || who.toSorted().join(' ') === whoElse.toSorted().join(' ')) &&
    [...mine, ...theirs].every((word) => !isCue(word) || isNeutral(word))
  )
}
const isNeutral = ({ norm }: Word): boolean =>
  plainCues.has(norm) ||
  /^(?:announc|emphasi|explain|not(?:e|ing)|remark|report|stat|stress|writ|wrote)/.test(norm)

/** Whether a saying claims no more than to say it, by whatever word: “The Herald reports”, “the paper’s chief announced”. */
export const tellsNeutrally = (said: string): boolean =>
  onlyTells(said) || sourceWords(said).every((word) => !isCue(word) || isNeutral(word))

/** “the bishops’ letters to Congress saying” for “who wrote letters to Congress saying”: whether a text has most words of a saying amid its own. */
export const tellsMostOf = (text: string, said: string): boolean => {
  const own = new Set(comparedWords(text).map(({ key }) => key))
  const words = sourceWords(said)
  return words.length > 2 && words.filter(({ key }) => own.has(key)).length > words.length / 2
}

/** Whether two sayings each have a name that the other lacks: “Ada Lind said” and “Tom Lind said”, “told the Post” and “told the Herald”. */
export const nameTwo = (one: string, other: string): boolean =>
  one !== '' && other !== '' && lacksName(one, other) && lacksName(other, one)
const lacksName = (one: string, other: string): boolean => {
  const theirs = comparedWords(other)
  return comparedWords(one).some(
    ({ capital, norm, kind }) =>
      capital && kind !== 'date' && !functionWords.has(norm) && !theirs.some((word) => word.norm === norm),
  )
}

/** Whether a saying tells who says it: “the mayor said”, not “adding”, or “announced” of “the announced changes”. */
export function namesSource(said: string): boolean {
  const words = sourceWords(said)
  return words.some(isCue) && !words.every(isCue)
}

/** Who says it, of the words of a saying. */
export const withoutCues = (words: readonly Word[]): Word[] => words.filter((word) => !isCue(word))

const isCue = ({ norm }: Word) => cueVerbs.has(norm) || setOffCues.has(norm)

/** Words that do no more than to say it are one. */
const asSaid = (norm: string) =>
  plainCues.has(norm) || /^(?:report|stat)ed$|^adding$/.test(norm) ? 'said' : norm

/** The words of a saying but those that tell to whom, or when. */
export function sourceWords(said: string): Word[] {
  const words = comparedWords(said)
  const told = words.findIndex(({ norm }) => /^t(?:old|ells?)$/.test(norm))
  return words
    .slice(0, told < 0 ? undefined : told + 1)
    .filter(({ norm, kind }) => kind !== 'date' && !functionWords.has(norm))
}
