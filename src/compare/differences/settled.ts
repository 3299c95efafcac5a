import type { DifferenceKind } from '../../model/claim.ts'
import { sameName } from '../../text/terms/romanisation.ts'
import { stem } from '../../text/words/stems.ts'
import * as lexicon from '../words/lexicon.ts'
import { endOneName, isParticle } from '../words/one-name.ts'
import type { Word } from '../words/words.ts'
import type { Edit } from './edits-between.ts'
import { leading, settleOneSided } from './one-sided.ts'
import type { UnitWord } from './units.ts'

export type Classed = Edit & { kind: 'same' | DifferenceKind }

export type Sides = { left: readonly UnitWord[]; right: readonly UnitWord[] }

/**
 * A clause that only one side has is settled by itself, whatever was replaced beside it, and so is a name: “charged Ada Lind, the wife of”
 * beside “indicted the wife of”. What remains is given back.
 */
export function withoutLongRuns(block: readonly Classed[], { left, right }: Sides): Classed[] {
  const rest: Classed[] = []
  let run: Classed[] = []
  const sideOf = (edit: Classed | undefined) =>
    edit === undefined ? null : edit.right < 0 ? 'left' : edit.left < 0 ? 'right' : null
  for (const [at, edit] of block.entries()) {
    if (sideOf(edit) === null) {
      rest.push(edit)
      continue
    }
    run.push(edit)
    if (sideOf(block[at + 1]) === sideOf(edit)) continue
    const words = run.flatMap((one) => left[one.left] ?? right[one.right] ?? [])
    const beside = [block[at + 1], block[at - run.length]]
    const isName = run.length > 1 && words.every(({ capital }) => capital)
    const goesOn = beside.some((one) =>
      [left[one?.left ?? -1], right[one?.right ?? -1]].some((word) => word?.capital),
    )
    if (run.length > 3 || (isName && !goesOn)) settleOneSided(run, words)
    else rest.push(...run)
    run = []
  }
  return rest
}

/** Where only words without a claim of their own differ beside a word that turns, hedges or counts, all differ for it. */
function isLight(words: readonly Word[], kind: DifferenceKind): boolean {
  return words.every(
    ({ norm }) => lexicon.functionWords.has(norm) || (kind === 'quantity' && lexicon.vagueCounts.has(norm)),
  )
}

/** “Ada Lind, |who| grew up in Orsk,”: more of one of two who are named in one place. */
const opensRelative = ({ norm }: Word): boolean => /^(?:who|whose|which)$/.test(norm)
const leadsUp = ({ norm }: Word): boolean => /^(?:for|from|into|of|with|by)$/.test(norm)
const isPerfect = ({ norm }: Word): boolean => /^ha(?:s|ve|d)$/.test(norm)

const isPeriod = ({ norm }: Word): boolean => /^(?:day|week|weekend|month|quarter|year|decade)s?$/.test(norm)

/** Words that stand in the place of others. */
export function settleReplaced(
  block: readonly Classed[],
  whole: readonly Classed[],
  { left, right }: Sides,
): void {
  const named = block.filter((edit) => edit.kind === 'name')
  const wordsOf = (edit: Classed) => [left[edit.left], right[edit.right]].filter((word) => word !== undefined)
  const main = leading.find((kind) => block.some((edit) => edit.kind === kind))
  const others = block.filter((edit) => edit.kind !== main && edit.kind !== 'style')
  const turned = main === 'polarity' && block.length <= 4
  // “should be struck off” beside “for 12 months”: what leads up to another thing makes nothing less sure
  if (
    main === 'certainty' &&
    block.some((edit) => wordsOf(edit).length === 2 && wordsOf(edit).some(leadsUp))
  ) {
    for (const edit of block) if (edit.kind === 'certainty') edit.kind = 'wording'
    return
  }
  // “had acted alone” beside “probably acted alone”: the hedge stands in the place of nothing
  if (
    main === 'certainty' &&
    others.every((edit) => isLight(wordsOf(edit), main) && wordsOf(edit).every(isPerfect))
  ) {
    for (const edit of others) edit.kind = 'style'
    return
  }
  if (main !== undefined && (turned || others.every((edit) => isLight(wordsOf(edit), main)))) {
    for (const edit of others) edit.kind = main
    return
  }
  // Another name is one where it alone stands in place of the other; amid other words it may be of another clause.
  const isToldMoreOf =
    named.length === block.length && whole.some((edit) => wordsOf(edit).some(opensRelative))
  for (const edit of named.length === whole.length || isToldMoreOf ? [] : named) {
    const [one, other] = [left[edit.left], right[edit.right]]
    if (endOneName(left, edit.left, right, edit.right)) continue
    if (!sameName(one?.norm ?? '', other?.norm ?? '') && !isParticle(one)) edit.kind = 'wording'
  }
  const replacing = block.some(({ kind, left: i, right: j }) => kind === 'wording' && i >= 0 && j >= 0)
  const dropping = block.some(({ kind }) => kind === 'omission')
  for (const edit of block) {
    const words = wordsOf(edit)
    const light =
      words.every((word) => lexicon.functionWords.has(word.norm)) ||
      stem(words[0]?.norm ?? '') === stem(words[1]?.norm ?? '')
    const at = whole.indexOf(edit)
    const ahead = [whole[at + 1], whole[at + 2]]
    const beside = [whole[at - 1], ...ahead, whole[at - 2]]
    // “on Thursday of” beside “yesterday in”: what leads up to a time is of it, not what stands behind
    const lead = leading.find((kind) =>
      (kind === 'date' ? ahead : beside).some((other) => other?.kind === kind),
    )
    if (lead !== undefined && edit.kind === 'wording' && light) edit.kind = lead
    // “yesterday” beside “last month”
    else if (edit.kind === 'omission' && beside[0]?.kind === 'date' && words.every(isPeriod))
      edit.kind = 'date'
    // Beside words that were replaced, words that were only dropped are part of the replacement.
    else if (edit.kind === 'omission' && replacing) edit.kind = 'wording'
    else if (edit.kind === 'wording' && dropping && !replacing) edit.kind = 'omission'
  }
}
