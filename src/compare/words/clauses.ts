import { eventsOf } from '../../text/clause/events.ts'
import { remembering } from '../../text/words/remembering.ts'
import { comparedWords, type Word } from './words.ts'

/** The words of a text that tell one thing; those of an aside may stand between them. */
export type Clause = {
  words: readonly Word[]
  /** The words of which it tells: those, and in “the trial, which opened on Monday” the word before “which”. */
  told: readonly Word[]
  /** Whether it only tells that somebody said so. */
  says: boolean
}

/** Words that open another clause. */
const opening = new Set(
  'when after before while because since until till although though as where which who whose with and but that than including among'.split(
    ' ',
  ),
)

const relative = /^(?:which|who|whose|where)$/

/**
 * A text cut into clauses, at marks and at words that open one. One in which nothing happens belongs to the next, or where
 * none follows to the one before: “Two officers and 12 protesters were injured” is one. Behind an aside between commas goes on
 * what stood before it: “The mill, which was built in 1911, was sold in 2009”.
 */
export const clausesOf: (text: string) => readonly Clause[] = remembering(5_000, readClauses)

/** A clause that words may still be added to, and the word before it that it tells of. */
type Open = { words: Word[]; head: Word[]; isAside: boolean }

function readClauses(text: string): Clause[] {
  const { starts, verbs } = eventsOf(text)
  const all = comparedWords(text)
  const pieces: Word[][] = []
  for (const [at, word] of all.entries()) {
    const before = all[at - 1]
    const parted = before === undefined || /[,;:.!?“”"—–()]/.test(text.slice(before.end, word.start))
    if (
      parted ||
      (opening.has(word.norm) &&
        !isOfTime(all, at) &&
        !(word.norm === 'and' && (goesOn(all, at, verbs) || joinsNames(all, at, verbs))))
    )
      pieces.push([])
    pieces.at(-1)?.push(word)
  }
  const tells = (words: readonly Word[]) => words.some(({ start, says }) => starts.includes(start) || says)
  const isVerb = (word: Word | undefined) => word !== undefined && verbs.includes(word.start)
  const behindComma = (words: readonly Word[] = []) =>
    /^[,—–] ?$/.test(text.slice(0, words[0]?.start).slice(-2).trimStart())
  /** Whether a piece, the one after which goes on with the clause before it, is put in between. */
  const isAside = (at: number, before: readonly Word[]) => {
    const [piece, next] = [pieces[at], pieces[at + 1]]
    const first = piece?.[0]
    return (
      first !== undefined &&
      behindComma(piece) &&
      behindComma(next) &&
      !opening.has(next?.[0]?.norm ?? '') &&
      (relative.test(first.norm) || isVerb(first)) &&
      (!tells(before) || !isVerb(next?.[0]))
    )
  }
  const clauses: Open[] = []
  let broken: Open | undefined
  for (const [at, piece] of pieces.entries()) {
    const last = clauses.at(-1)
    if (last !== undefined && isAside(at, last.words)) {
      clauses.push({ words: [...piece], head: last.words.slice(-1), isAside: true })
      broken = last
      continue
    }
    const open = broken ?? last
    if (open !== undefined && (!tells(open.words) || (broken !== undefined && !tells(piece))))
      open.words.push(...piece)
    else
      clauses.push({
        words: [...piece],
        head: relative.test(piece[0]?.norm ?? '') ? (last?.words.slice(-1) ?? []) : [],
        isAside: false,
      })
    broken = undefined
  }
  const last = clauses.at(-1)
  if (clauses.length > 1 && last !== undefined && !last.isAside && !tells(last.words))
    clauses.at(-2)?.words.push(...(clauses.pop()?.words ?? []))
  return clauses.map(({ words, head }) => ({
    words,
    told: [...head, ...words],
    says:
      words.some(({ says }) => says) &&
      words.every(({ says, kind, start }) => says || kind === 'date' || !starts.includes(start)),
  }))
}

/** “shortly after 10pm”, “before Monday”, “until 12 December”: a word that opens a time and no clause. */
const isOfTime = (words: readonly Word[], at: number): boolean => {
  const [word, next, further] = words.slice(at, at + 3)
  if (!/^(?:after|before|since|until|till)$/.test(word?.norm ?? '')) return false
  if (next?.kind !== 'number') return next?.kind === 'date'
  return further?.kind === 'date' || /^(?:[ap]m|[ap]|gmt|o['’]?clock)$/.test(further?.norm ?? '')
}

/** “the Food and Drug Administration”, “Lind and Moe”, but not “left Orsk and Moe fell” */
const joinsNames = (words: readonly Word[], at: number, verbs: readonly number[]): boolean =>
  [words[at - 1], words[at + 1]].every((word) => word?.capital === true) &&
  !verbs.includes(words[at + 2]?.start ?? -1)

/** “two American soldiers and three Afghan ones dead”: behind “and” stands a number and no verb. */
function goesOn(words: readonly Word[], at: number, verbs: readonly number[]): boolean {
  if (words[at + 1]?.kind !== 'number') return false
  for (const { norm, start } of words.slice(at + 1)) {
    if (opening.has(norm)) break
    if (verbs.includes(start)) return false
  }
  return true
}
