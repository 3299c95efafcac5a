import { areOneButForGerund } from './kinds.ts'
import { emptyWords, honorifics } from './lexicon.ts'
import type { Word } from './words.ts'

/**
 * Whether two runs of words say the same in another form: night-time and nighttime, on Tuesday and Tuesday, 5 January and
 * January 5.
 * @param next the word after each run
 */
export function sameForm(
  mine: readonly Word[],
  theirs: readonly Word[],
  next: Word | undefined,
  nextTheirs: Word | undefined,
): boolean {
  if (isToForGerund(mine, theirs) || isToForGerund(theirs, mine)) return true
  const [one, other] = [plain(mine, next), plain(theirs, nextTheirs)]
  if (one.join('') === other.join('')) return true
  const dated = [...mine, ...theirs].every(
    ({ kind, norm }) =>
      kind === 'date' || kind === 'number' || emptyWords.has(norm) || norm === 'on' || norm === 'of',
  )
  return dated && one.toSorted().join(' ') === other.toSorted().join(' ')
}

/** “marched to demand” and “marched demanding” */
const isToForGerund = ([to, verb, ...more]: readonly Word[], [gerund, ...others]: readonly Word[]): boolean =>
  to?.norm === 'to' &&
  verb !== undefined &&
  gerund !== undefined &&
  more.length + others.length === 0 &&
  areOneButForGerund(verb, gerund)

/** The words that count, without articles, honorifics and the like. */
function plain(words: readonly Word[], next: Word | undefined): string[] {
  return words.flatMap((word, at) => {
    const { norm, kind, value, unit = '' } = word
    if (emptyWords.has(norm) || honorifics.has(norm)) return []
    if (norm === 'on' && (words[at + 1] ?? next)?.kind === 'date') return []
    if (norm === 'of' && at > 0) return []
    // “one man” and “a man”
    if (kind === 'number' && value === 1 && unit === '') return []
    return [kind === 'number' ? `${value ?? ''}${unit}` : norm]
  })
}
