/** Words for when something was or will be, before the time itself. */
import type { Word } from '../words/words.ts'

/** “would be shut” and “was to shut”, “will open” and “is to open”; not “will” and “would”. */
export function tellOneToCome(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const forms = [mine, theirs].map((words) => words.map(({ norm }) => norm).join(' '))
  return [toBe, toHaveBeen].some((kinds) => kinds.every((kind) => forms.some((form) => kind.test(form))))
}
const toBe = [/^(?:will|shall)(?: be)?$/, /^(?:is|are) to(?: be)?$/]
const toHaveBeen = [/^would(?: be)?$/, /^(?:was|were) to(?: be)?$/]

/** “in”, “back in”, “as long ago as”, in front of a year or a month: each tells no more than the other when it was. */
export const leadsToTime = (words: readonly Word[], next: Word | undefined): boolean =>
  isTime(next) &&
  /^(?:(?:already |back )?in|as (?:long ago|far back|early|recently|late) as)$/.test(
    words.map(({ norm }) => norm).join(' '),
  )
const isTime = (word: Word | undefined): boolean =>
  word?.kind === 'date' || (word?.kind === 'number' && /^(?:19|20)\d\d$/.test(word.norm))

/** “early”, “the second half of”, in front of a year or a month. */
export const isPartOfTime = (words: readonly Word[], next: Word | undefined): boolean =>
  words.length > 0 &&
  isTime(next) &&
  words.every(({ norm, unit }) => unit === 'th' || partsOfTime.has(norm)) &&
  words.some(({ norm }) => norm !== 'of' && norm !== 'the')
const partsOfTime = new Set(
  'the of early late mid first second third fourth last half quarter end start beginning middle spring summer autumn winter'.split(
    ' ',
  ),
)
