/** Days on which somebody says what a text tells, which are none on which it happened: “the mill burned down, police said |on Monday|”. */
import { isMonth, comparedWords, type Word } from './words.ts'
import { timeWords } from './lexicon.ts'

/**
 * Tells whether of two words of two texts one is of a day on which it is said and the other of one that is told: these are never told of one
 * thing, “was shut on Tuesday, police said” and “was shut, police said on Wednesday”.
 */
export function daysApart(a: string, b: string): (one: Word, other: Word) => boolean {
  const [mine, theirs] = [daysOfSaying(a), daysOfSaying(b)]
  if (mine.length === 0 && theirs.length === 0) return () => false
  return (one, other) => [one, other].every(isOfTime) && isAmong(one, mine) !== isAmong(other, theirs)
}

/** A unit of several words is of what is said where it has any of them. */
const isAmong = ({ start, end }: Pick<Word, 'start' | 'end'>, days: readonly number[]): boolean =>
  days.some((day) => start <= day && day < end)

const isOfTime = ({ kind, norm }: Word): boolean => kind !== 'word' || timeWords.has(norm)

/** Where the words for such days begin. */
export function daysOfSaying(text: string): readonly number[] {
  const words = comparedWords(text)
  const found = new Set<number>()
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'date' || found.has(word.start)) continue
    const [from, to] = [edgeOf(words, at, -1, text), edgeOf(words, at, 1, text)]
    const saying = word.says ? from - 1 : sayingBefore(words, from, text)
    if (saying === null || /^['’]s?\b/.test(text.slice(words[to]!.end))) continue
    for (const one of words.slice(saying + 1, to + 1)) found.add(one.start)
  }
  return [...found]
}

/** Where the words for a time, of which one stands at a place, begin or end: “19 November”, “late on Friday night”. */
function edgeOf(words: readonly Word[], at: number, step: 1 | -1, text: string): number {
  const [word, next] = [words[at], words[at + step]]
  if (word === undefined || next === undefined) return at
  const [left, right] = step > 0 ? [word, next] : [next, word]
  if (/[^\s,.-]/.test(text.slice(left.end, right.start))) return at
  const goesOn =
    (next.kind === 'number' && isMonth(word)) ||
    next.kind === 'date' ||
    (next.kind === 'word' && timeWords.has(next.norm))
  return goesOn ? edgeOf(words, at + step, step, text) : at
}

/** Where it stands who says so, where only the means stand between that and a time: “|said| in a letter sent at 9 pm on Monday”; else null. */
function sayingBefore(words: readonly Word[], from: number, text: string): number | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    const [word, next] = [words[at]!, words[at + 1]!]
    if (/[,;:.“”"—–()]/.test(text.slice(word.end, next.start))) return null
    if (word.says) return at
    if (!ofMeans.test(word.norm) && word.kind !== 'number') return null
  }
  return null
}
const ofMeans =
  /^(?:an?|the|his|her|its|their|on|in|at|by|to|reporters?|journalists?|statements?|briefing|news|press|conference|release|reports?|letters?|notes?|e-?mails?|posts?|interviews?|speech|published|issued|released|posted|sent|given|early|late|earlier|[ap]m)$/
