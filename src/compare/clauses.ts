import type { Span } from '../model/reading.ts'
import { eventsOf } from '../text/events.ts'
import { remembering } from '../text/remembering.ts'
import { comparedWords, type Word } from './words.ts'

/** A stretch of a text that tells one thing. */
export type Clause = Span & {
  words: readonly Word[]
  /** Where what it tells of begins: in “the trial, which opened on Monday” with the word before “which”. */
  told: number
  /** Whether it only tells that somebody said so. */
  says: boolean
}

/** Words that open another clause. */
const opening = new Set(
  'when after before while because since until although though as where which who whose with and but that than including among'.split(
    ' ',
  ),
)

const relative = /^(?:which|who|whose|where)$/

/**
 * A text cut into clauses, at marks and at words that open one. One in which nothing happens belongs to the next, or where
 * none follows to the one before: “Two officers and 12 protesters were injured” is one.
 */
export const clausesOf: (text: string) => readonly Clause[] = remembering(5_000, readClauses)

function readClauses(text: string): Clause[] {
  const { starts, verbs } = eventsOf(text)
  const all = comparedWords(text)
  const pieces: Word[][] = []
  for (const [at, word] of all.entries()) {
    const before = all[at - 1]
    const parted = before === undefined || /[,;:.!?“”"—–()]/.test(text.slice(before.end, word.start))
    if (parted || (opening.has(word.norm) && !(word.norm === 'and' && goesOn(all, at, verbs))))
      pieces.push([])
    pieces.at(-1)?.push(word)
  }
  const tells = (words: readonly Word[]) => words.some(({ start, says }) => starts.has(start) || says)
  const joined: Word[][] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && !tells(last)) last.push(...piece)
    else joined.push([...piece])
  }
  const last = joined.at(-1)
  if (joined.length > 1 && last !== undefined && !tells(last)) joined.at(-2)?.push(...(joined.pop() ?? []))
  return joined.map((words, at) => ({
    start: words[0]?.start ?? 0,
    told:
      (relative.test(words[0]?.norm ?? '') ? joined[at - 1]?.at(-1)?.start : undefined) ??
      words[0]?.start ??
      0,
    end: words.at(-1)?.end ?? 0,
    words,
    says:
      words.some(({ says }) => says) &&
      words.every(({ says, kind, start }) => says || kind === 'date' || !starts.has(start)),
  }))
}

/** “two American soldiers and three Afghan ones dead”: behind “and” stands a number and no verb. */
function goesOn(words: readonly Word[], at: number, verbs: ReadonlySet<number>): boolean {
  if (words[at + 1]?.kind !== 'number') return false
  for (const { norm, start } of words.slice(at + 1)) {
    if (opening.has(norm)) break
    if (verbs.has(start)) return false
  }
  return true
}
