/** Where a sentence tells something aside that is a claim by itself: “The dam, which was built in 1974, burst”. */
import { anonymityAside } from '../../attribution/cues/anonymity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { SideClause } from './bounds.ts'
import { clauses } from './clauses.ts'
import { harms } from './harms.ts'
import { participles, relatives, tolls } from './predicates.ts'

/** The fewest words that tell something, with the pronoun for their subject. */
const fewest = 4

/** All that a sentence tells aside, in its order, none inside another. */
export function sideClauses(sentence: ParsedSentence): SideClause[] {
  const found = [relatives, participles, clauses, harms, tolls].flatMap((find) => find(sentence))
  // “, who asked not to be named,” tells nothing of what the sentence is about
  const unnamed = anonymityAside(sentence.words)
  const all = found.filter(
    ({ kind, from, to }) =>
      (kind === 'harm' || to - from >= fewest) && (unnamed === null || to <= unnamed[0] || from > unnamed[1]),
  )
  all.sort((a, b) => a.from - b.from)
  return all.filter(({ from }, at) => !all.slice(0, at).some((one) => from < one.to))
}
