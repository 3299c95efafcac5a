import * as lexicon from '../words/lexicon.ts'
import type { Word } from '../words/words.ts'
import type { Classed, Sides } from './classes.ts'

/** The same words put elsewhere are style: “X, officials said” and “Officials said X”. */
export function settleMoves(edits: readonly Classed[], { left, right }: Sides): void {
  const theirs = runs(edits, 'right', right)
  for (const mine of runs(edits, 'left', left)) {
    const twin = theirs.findIndex((run) => run.words === mine.words)
    if (twin < 0) continue
    for (const edit of [...mine.edits, ...(theirs[twin]?.edits ?? [])]) edit.kind = 'style'
    theirs.splice(twin, 1)
  }
}

/** Words in a row that stand on one side only. */
function runs(edits: readonly Classed[], side: 'left' | 'right', words: readonly Word[]) {
  const found: { edits: Classed[]; words: string }[] = []
  let run: Classed[] = []
  const close = () => {
    const norms = run
      .map((edit) => words[edit[side]]?.norm ?? '')
      .filter((norm) => !lexicon.emptyWords.has(norm))
    if (norms.some((norm) => !lexicon.functionWords.has(norm)))
      // “on Monday” and “Monday”, “a leak of chlorine” and “a chlorine leak”
      found.push({ edits: run, words: norms.filter((norm) => !/^(?:on|of)$/.test(norm)).join(' ') })
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
