import { stem } from '../../text/words/stems.ts'
import { functionWords } from './lexicon.ts'
import { comparedWords } from './words.ts'

/** How sure words are that somebody did what is told of him, the surest first. */
const levels: readonly ReadonlySet<string>[] = [
  'convicted guilty',
  'charged indicted',
  'accused suspected',
].map((words) => new Set(words.split(' ')))
const [convicted, charged, accused] = [0, 1, 2]

/**
 * Whether one of two wordings only says that somebody is accused of what the other says that he did, or was found to have done: “accused
 * of killing” and “killed”, “accused” and “convicted”.
 */
export function differInGuilt(a: string, b: string): boolean {
  const [mine, theirs] = [a, b].map(guiltIn)
  if (mine === undefined || theirs === undefined) return false
  if (mine.level >= 0 && theirs.level >= 0)
    return mine.level !== theirs.level && [mine.level, theirs.level].includes(convicted)
  const isSameDeed = [...mine.others].sort().join() === [...theirs.others].sort().join()
  // “charged with” alone may be of a fee
  return isSameDeed && Math.max(mine.level, theirs.level) >= (mine.others.length > 0 ? charged : accused)
}

/** Whether two wordings have a word in common that tells something. */
export const tellOneDeed = (a: string, b: string): boolean =>
  guiltIn(a).others.some((one) => guiltIn(b).others.includes(one))

function guiltIn(text: string): { level: number; others: string[] } {
  const norms = comparedWords(text).map(({ norm }) => norm)
  const level = levels.findIndex((words) => norms.some((norm) => words.has(norm)))
  const others = norms.filter((norm) => !functionWords.has(norm) && levels[level]?.has(norm) !== true)
  return { level, others: others.map(stem) }
}
