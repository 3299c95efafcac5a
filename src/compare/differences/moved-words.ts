import * as lexicon from '../words/lexicon.ts'
import type { Word } from '../words/words.ts'
import { areOfOneSide, isOneSided, isSame, type Edit } from './edits-between.ts'
import type { Classed, Sides } from './settled.ts'

/** The same words put elsewhere are style: “X, officials said” and “Officials said X”. */
export function settleMoves(edits: readonly Classed[], { left, right }: Sides): void {
  const theirs = runs(edits, 'right', right)
  for (const mine of runs(edits, 'left', left)) {
    // “in Orsk” and “the Orsk …”
    const same = theirs.findIndex(
      (run) => run.words === mine.words || (mine.bare !== '' && run.bare === mine.bare),
    )
    // “Lind sold the mill” and “the mill was sold by Lind”
    const turned = (run: Run) => run.deed === mine.deed && run.isSuffered !== mine.isSuffered
    const twin = same < 0 ? theirs.findIndex(turned) : same
    if (twin < 0) continue
    for (const edit of [...mine.edits, ...(theirs[twin]?.edits ?? [])]) edit.kind = 'style'
    const by = (edit: Classed) =>
      isOneSided(edit) && (mine.isSuffered ? left[edit.left] : right[edit.right])?.norm === 'by'
    const agent = same < 0 ? edits.find(by) : undefined
    if (agent !== undefined) agent.kind = 'style'
    theirs.splice(twin, 1)
  }
}

/**
 * “X, and Y” and “Y after X”, “X, but Y” and “As X, Y”, “Lind fell as Y” and “Y, with Lind falling”: what ties to the rest of its sentence a part with which the other text opens tells no other
 * order of them.
 */
export function settleTies(edits: readonly Classed[], { left, right }: Sides): void {
  const opens = (word: Word, words: readonly Word[]) =>
    words.every(({ start, norm }) => start >= word.start || lexicon.emptyWords.has(norm))
  const isOfGerund = (edit: Classed) => {
    const [mine, theirs] = [left[edit.left], right[edit.right]]
    return mine?.key === theirs?.key && /ing$/.test(mine?.norm ?? '') !== /ing$/.test(theirs?.norm ?? '')
  }
  for (const [at, edit] of edits.entries()) {
    const tie = left[edit.left] ?? right[edit.right]
    if (!isOneSided(edit) || !/^(?:after|as|but|when|while|with)$/.test(tie?.norm ?? '')) continue
    const next = edits
      .slice(at + 1)
      .find((one) => !isOneSided(one) || !lexicon.emptyWords.has((left[one.left] ?? right[one.right])!.norm))
    const [mine, theirs] = [left[next?.left ?? -1], right[next?.right ?? -1]]
    if (mine === undefined || theirs === undefined) continue
    // “one mill was shut, but |Lind said”: it ends what the other text leaves out
    const before = edits[at - 1]
    if (before !== undefined && before.kind !== 'style' && areOfOneSide(before, edit)) continue
    if (!(edit.left < 0 ? opens(mine, left) : opens(theirs, right))) continue
    edit.kind = 'style'
    const verb = tie?.norm === 'with' ? edits.slice(at).find(isOfGerund) : undefined
    if (verb !== undefined) verb.kind = 'style'
  }
}

/** “Lind sued Roth” and “Lind was sued by Roth”: who does it to whom is told otherwise by the small words around one verb. */
export function settleVoice(edits: readonly Classed[], { left, right }: Sides): void {
  for (const [at, verb] of edits.entries()) {
    const [be, by, next] = [edits[at - 1], edits[at + 1], edits[at + 2]]
    if (be === undefined || by === undefined || isOneSided(verb) || !areOfOneSide(be, by)) continue
    const [first, last] = [be, by].map((edit) => (left[edit.left] ?? right[edit.right])?.norm ?? '')
    const isPassive = lexicon.formsOfBe.has(first!) && last === 'by'
    const isOfPerson = [left[next?.left ?? -1], right[next?.right ?? -1]].every(
      (word) => word?.kind !== 'number',
    )
    if (isPassive && isOfPerson) for (const edit of [be, verb, by]) edit.kind = 'wording'
  }
}

/** Words as they are compared with those elsewhere: “on Monday” and “Monday”, “a leak of chlorine” and “a chlorine leak”, “coast guard” and “coastguard”. */
const closed = (norms: readonly string[]): string =>
  norms
    .filter((norm) => !/^(?:on|of)$/.test(norm))
    .join('')
    .replaceAll('-', '')

/**
 * Words in a row that one text has where the other has none, and the other in the place of words of its own, are in the place of nothing: “on
 * Monday” of “Lind on Monday left Orsk” beside “Lind, whose father died, left Orsk on Monday”.
 */
export function withoutMoved(edits: readonly Edit[], left: readonly Word[], right: readonly Word[]): Edit[] {
  const classed = edits.map((edit): Classed => ({
    ...edit,
    kind: isSame(edit, left, right) ? 'same' : 'wording',
  }))
  const [alone, aloneThere] = [runs(classed, 'left', left), runs(classed, 'right', right)]
  const isElsewhere = (norms: readonly string[], among: typeof alone) => {
    const telling = norms.filter((norm) => !lexicon.emptyWords.has(norm))
    return (
      telling.some((norm) => !lexicon.functionWords.has(norm)) &&
      among.some(({ words }) => words === closed(telling))
    )
  }
  const out: Edit[] = []
  let block: Edit[] = []
  const close = () => {
    const [mine, theirs] = [block.filter((edit) => edit.left >= 0), block.filter((edit) => edit.right >= 0)]
    const isMoved =
      mine.length > 0 &&
      theirs.length > 0 &&
      (isElsewhere(
        theirs.map((edit) => right[edit.right]?.norm ?? ''),
        alone,
      ) ||
        isElsewhere(
          mine.map((edit) => left[edit.left]?.norm ?? ''),
          aloneThere,
        ))
    if (isMoved)
      out.push(
        ...mine.map((edit) => ({ ...edit, right: -1 })),
        ...theirs.map((edit) => ({ ...edit, left: -1 })),
      )
    else out.push(...block)
    block = []
  }
  for (const [at, edit] of edits.entries()) {
    if (classed[at]?.kind !== 'same') block.push(edit)
    else {
      close()
      out.push(edit)
    }
  }
  close()
  return out
}
/** Words in a row that stand on one side only; what is done without its auxiliaries, and whether they tell to whom. */
type Run = { edits: Classed[]; words: string; bare: string; deed: string; isSuffered: boolean }
const isAuxiliary = ({ norm }: Word) => lexicon.formsOfBe.has(norm) || /^ha(?:s|ve|d)$/.test(norm)

function runs(edits: readonly Classed[], side: 'left' | 'right', words: readonly Word[]): Run[] {
  const found: Run[] = []
  let run: Classed[] = []
  const close = () => {
    const own = run.flatMap((edit) => words[edit[side]] ?? [])
    const norms = own.map(({ norm }) => norm).filter((norm) => !lexicon.emptyWords.has(norm))
    const deed = own.filter((word) => !isAuxiliary(word)).map(({ key }) => key)
    if (norms.some((norm) => !lexicon.functionWords.has(norm)))
      found.push({
        edits: run,
        // “the office said” and “said the office”
        words: closed(own.every(({ says }) => says) ? norms.toSorted() : norms),
        bare: norms[0] === 'of' ? '' : closed(norms.slice(norms[0] === 'in' ? 1 : 0)),
        deed: deed.join(' '),
        isSuffered: norms.some((norm) => lexicon.formsOfBe.has(norm)),
      })
    run = []
  }
  for (const edit of edits) {
    const only = edit.kind !== 'same' && edit[side] >= 0 && (edit.left < 0 || edit.right < 0)
    // “45 minutes” and “45 min, said a nurse”: what is told in another form stands in its place
    const isForm = edit.kind === 'style' && !lexicon.emptyWords.has(words[edit[side]]?.norm ?? '')
    if (only && !isForm) run.push(edit)
    else if (edit.kind === 'same' || edit[side] >= 0) close()
  }
  close()
  return found
}
