/** “The court heard that”, “…, an inquest was told”: before whom somebody says it, where it is not told who. */
import { taggedWords } from '../../text/tags/correct.ts'
import { isFiniteVerb } from '../../text/words/words.ts'
import { functionWords } from './lexicon.ts'
import type { Word } from './words.ts'

const body =
  /^(?:courts?|inquest|inquir(?:y|ies)|jury|jurors|tribunal|hearing|trial|magistrates|commission|panel)$/
/** Before its noun: “Orsk District Court”, “the coroner’s inquest”, “a court in Orsk”. */
const longest = 6

/** Marks such words (`says`): “heard” behind a body that hears, with a clause behind it, or set off at the end; not “heard the case”. */
export function markHearings(words: readonly Word[], text: string): void {
  if (!/\b(?:heard|told)\b/.test(text)) return
  for (const [at, { norm }] of words.entries()) {
    const isTold = norm === 'told' && /^(?:was|were)$/.test(words[at - 1]?.norm ?? '')
    if (norm !== 'heard' && !isTold) continue
    const end = isTold ? at - 1 : at
    const from = startOf(words, end, text)
    const subject = words.slice(from, end)
    if (!subject.some((word) => body.test(word.norm)) || subject.some(isOdd)) continue
    const behind = words.findIndex(
      ({ kind, norm: own }, next) => next > at && kind !== 'date' && own !== 'on',
    )
    const isLast = behind < 0 || isParted(words[behind - 1]!, words[behind], text)
    if (opensClause(words, at, text) || (from > 0 && isLast))
      for (const word of words.slice(from, at + 1)) word.says = true
  }
}

/** “the court that heard it”: more than a name for it. */
const isOdd = ({ norm, capital }: Word): boolean =>
  !capital && functionWords.has(norm) && !/^(?:the|an?|of|in|at|for|her|his|their)$/.test(norm)

function startOf(words: readonly Word[], end: number, text: string): number {
  let from = end
  while (from > 0 && end - from < longest && !isParted(words[from - 1]!, words[from], text)) from -= 1
  return from === 0 || isParted(words[from - 1]!, words[from], text) ? from : end
}

/** Whether “that” stands behind a word, or a clause without it: “heard she sold it”. */
function opensClause(words: readonly Word[], at: number, text: string): boolean {
  const behind = words[at + 1]
  if (behind === undefined || isParted(words[at]!, behind, text)) return false
  if (behind.norm === 'that') return true
  const next = taggedWords(text)
    .filter(({ start }) => start >= behind.start)
    .slice(0, longest)
  const verb = next.findIndex(isFiniteVerb)
  return verb > 0 && !next.slice(0, verb).some((word) => isAmid(word, text))
}

/** “heard |two men behind| closed doors”, “heard how she lied”: of more than one who does something */
const isAmid = ({ pos, start }: { pos: string; start: number }, text: string): boolean =>
  /^(?:ADP|SCONJ)$/.test(pos) || /^(?:who|which|what|how|why|that|to)\b/i.test(text.slice(start))

const isParted = ({ end }: Word, next: Word | undefined, text: string): boolean =>
  next === undefined || /[,;:.“”"—–()]/.test(text.slice(end, next.start))
