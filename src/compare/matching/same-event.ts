import type { Article } from '../../model/article.ts'
import { rarityOf } from '../../text/words/kin.ts'
import { stem } from '../../text/words/stems.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import { publishedOn } from '../figures/publication.ts'
import { rememberingNames } from './remembering-pairs.ts'
import { toldIn, isName } from '../words/told.ts'

/** Reports of one event seldom appear further apart, in days; one of unknown day may be of any. */
const longest = 21

/**
 * How much the names that two articles share must weigh together for both to be of one event, and how alike all their other words
 * must be, from 0 to 1: three names that few articles have and some likeness, or one such name and much. In 170 articles of
 * newscluster, of 391 pairs of one event 332 are by these, and 12 that are none; without `namesAlike`, and with “House” of “Marrow House”
 * weighing as much as a name that is no word, 340 and 17.
 */
const byNames = { names: 7, likeness: 0.06 }
const byWords = { names: 2, likeness: 0.1 }
/** And how alike all the names that either tells must be: of fifty names “Island”, “President” and that of the country are nothing. */
const namesAlike = 0.075
/** Names and words of a small site are rare in no article: they are weighed as among this many more. */
const others = 100
/** What the commonest words of English weigh beside those that are not among the common ones. */
const leastRare = 0.05

/** Of more pairs it is not remembered whether they are of one event: those asked about again are mostly asked about soon. */
export const manyPairs = 100_000

/** When an article appeared, in milliseconds, NaN where that is unknown; the names in what it tells, in one form, and its other words, by stem. */
export type Telling = {
  published: number
  names: ReadonlySet<string>
  /** With those of who tells it. */
  allNames: ReadonlySet<string>
  words: ReadonlySet<string>
}

type Heard = Omit<Telling, 'allNames'>

/** From so many names in common on two articles may be of one matter, whenever they appeared. */
const manyNames = 2
export const shareManyNames = (a: Telling, b: Telling): boolean =>
  a.allNames.intersection(b.allNames).size >= manyNames

/** Whether two articles, by their ids, report one event, by what their claims tell: see `tellOneEvent`. */
export const sameEvent = (
  articles: ReadonlyMap<string, { data: Article }>,
): ((one: string, other: string) => boolean) =>
  tellOneEvent(
    new Map(
      [...articles].map(([id, { data }]) => [
        id,
        {
          published: publishedOn(data.published),
          names: new Set(data.claims.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase()))),
          words: new Set(data.claims.flatMap(({ statement }) => plainWords(statement))),
        },
      ]),
    ),
  )

const plainWords = (statement: string): string[] =>
  toldIn(statement)
    .filter((word) => word.kind === 'word' && !isName(word))
    .map(({ key }) => key)

/**
 * Whether two articles, by their ids, report one event: they appear within three weeks of each other and share names, and words beside
 * these, that few articles have.
 */
export function tellOneEvent(articles: ReadonlyMap<string, Heard>): (one: string, other: string) => boolean {
  const weightAmong = (holders: ReadonlyMap<string, number>) => (word: string) =>
    Math.log((articles.size + others) / ((holders.get(word) ?? 0) + 1))
  const nameRareness = weightAmong(countsOf([...articles.values()].map(({ names }) => names)))
  const ofName = (name: string) => nameRareness(name) * Math.max(leastRare, rarityOf(stem(name)))
  const rareness = weightAmong(countsOf([...articles.values()].map(({ words }) => words)))
  const ofWord = (word: string) => (rareness(word) * Math.max(leastRare, rarityOf(word))) ** 2
  const alikeByWords = likenessBy(({ words }) => words, ofWord)
  const alikeByNames = likenessBy(
    ({ names }) => names,
    (name) => ofName(name) ** 2,
  )
  return rememberingNames(manyPairs, (one, other) => {
    const [mine, theirs] = [articles.get(one), articles.get(other)]
    if (mine === undefined || theirs === undefined) return false
    if (Math.abs(mine.published - theirs.published) > longest * millisecondsADay) return false
    const names = sumOf(mine.names.intersection(theirs.names), ofName)
    if (names < byWords.names) return false
    if (alikeByNames(mine, theirs) < namesAlike) return false
    return alikeByWords(mine, theirs) >= (names < byNames.names ? byWords : byNames).likeness
  })
}

/** How alike two articles are by words of theirs, from 0 to 1: the cosine of the angle between both. */
function likenessBy(
  wordsOf: (article: Heard) => ReadonlySet<string>,
  squareOf: (word: string) => number,
): (a: Heard, b: Heard) => number {
  const lengths = new Map<Heard, number>()
  const lengthOf = (article: Heard) => {
    const known = lengths.get(article) ?? Math.sqrt(sumOf(wordsOf(article), squareOf))
    lengths.set(article, known)
    return known
  }
  return (a, b) => sumOf(wordsOf(a).intersection(wordsOf(b)), squareOf) / (lengthOf(a) * lengthOf(b) || 1)
}

/** How many of some sets hold a word. */
function countsOf(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const sumOf = (words: ReadonlySet<string>, weightOf: (word: string) => number): number => {
  let sum = 0
  for (const word of words) sum += weightOf(word)
  return sum
}
