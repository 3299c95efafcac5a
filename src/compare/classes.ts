import type { DifferenceKind } from '../model/claim.ts'
import { sameName } from '../text/romanisation.ts'
import { stem } from '../text/stems.ts'
import type { Term } from '../text/terms.ts'
import * as lexicon from './lexicon.ts'

/** A word of one side and the word in its place on the other; -1 where there is none. */
export type Edit = { left: number; right: number }
export type Classed = Edit & { kind: 'same' | DifferenceKind }

/** Says of each edit what kind of difference it is. */
export function classify(edits: readonly Edit[], left: readonly Term[], right: readonly Term[]): Classed[] {
  const out: Classed[] = edits.map((edit) => ({
    ...edit,
    kind:
      edit.left >= 0 && edit.right >= 0 && left[edit.left]?.norm === right[edit.right]?.norm
        ? 'same'
        : 'wording',
  }))
  for (let at = 0; at < out.length;) {
    let end = at
    while (end < out.length && out[end]?.kind !== 'same') end += 1
    if (end > at) classifyBlock(out, at, end, left, right)
    at = end + 1
  }
  settleMoves(out, left, right)
  return out
}

/** Words in a row that all differ: in form only, or each in its own way. */
function classifyBlock(
  out: Classed[],
  from: number,
  to: number,
  left: readonly Term[],
  right: readonly Term[],
) {
  const block = out.slice(from, to)
  const mine = block.flatMap((edit) => left[edit.left] ?? [])
  const theirs = block.flatMap((edit) => right[edit.right] ?? [])
  const last = block.at(-1)
  const nextLeft = left[nextIndex(out, to, 'left')]
  const nextRight = right[nextIndex(out, to, 'right')]
  if (last !== undefined && sameForm(mine, theirs, nextLeft, nextRight)) {
    for (const edit of block) edit.kind = 'style'
    return
  }
  for (const edit of block)
    edit.kind = kindOf(
      left[edit.left],
      right[edit.right],
      nextTerm(left, edit.left),
      nextTerm(right, edit.right),
    )
  // A clause that one side lacks is one omission, whatever words stand in it; with a cue in it, who says so is what is missing.
  if (mine.length === 0 || theirs.length === 0) {
    const words = mine.length === 0 ? theirs : mine
    const content = words.filter((word) => !lexicon.functionWords.has(word.norm))
    if (words.length > 3 || content.length > 1) {
      const said = words.some((word) => lexicon.cueVerbs.has(word.norm)) && words.length <= 8
      for (const edit of block) edit.kind = said ? 'attribution' : 'omission'
    }
    return
  }
  // Beside words that were replaced, words that were only dropped are part of the replacement.
  if (block.some((edit) => edit.left >= 0 && edit.right >= 0 && edit.kind === 'wording')) {
    for (const edit of block) if (edit.kind === 'omission') edit.kind = 'wording'
  }
}

const nextTerm = (terms: readonly Term[], at: number) => (at < 0 ? undefined : terms[at + 1])

function nextIndex(edits: readonly Classed[], from: number, side: 'left' | 'right'): number {
  for (let at = from; at < edits.length; at += 1) {
    const index = edits[at]?.[side] ?? -1
    if (index >= 0) return index
  }
  return -1
}

/** Whether two runs of words say the same in another form: night-time and nighttime, on Tuesday and Tuesday. */
function sameForm(
  mine: readonly Term[],
  theirs: readonly Term[],
  next: Term | undefined,
  nextTheirs: Term | undefined,
): boolean {
  const [one, other] = [plain(mine, next), plain(theirs, nextTheirs)]
  if (one.join('') === other.join('')) return true
  const parts = [...mine, ...theirs].filter((word) => !lexicon.emptyWords.has(word.norm))
  const dates = parts.every(
    (word) => word.kind === 'date' || word.kind === 'number' || word.norm === 'on' || word.norm === 'of',
  )
  return dates && one.toSorted().join(' ') === other.toSorted().join(' ')
}

/** The words that count, without articles, honorifics and the like. */
function plain(words: readonly Term[], next: Term | undefined): string[] {
  return words.flatMap((word, at) => {
    const following = words[at + 1] ?? next
    if (lexicon.emptyWords.has(word.norm) || lexicon.honorifics.has(word.norm)) return []
    if (word.norm === 'on' && following?.kind === 'date') return []
    if (word.kind === 'number' && word.value === 1 && word.unit === '') return []
    if (word.norm === 'of' && at > 0) return []
    return [word.kind === 'number' ? `${word.value}${word.unit}` : word.norm]
  })
}

function kindOf(
  a: Term | undefined,
  b: Term | undefined,
  nextA: Term | undefined,
  nextB: Term | undefined,
): DifferenceKind {
  if (a === undefined || b === undefined) return kindOfOne(a ?? b, a === undefined ? nextB : nextA)
  const either = (words: ReadonlySet<string>) => words.has(a.norm) || words.has(b.norm)
  if (a.kind === 'number' && b.kind === 'number') {
    const calendar = [nextA, nextB].some((term) => term?.kind === 'date') || (isYear(a) && isYear(b))
    return a.value === b.value ? (a.unit === b.unit ? 'style' : 'quantity') : calendar ? 'date' : 'quantity'
  }
  if (a.kind === 'date' || b.kind === 'date') return 'date'
  if (a.kind === 'number' || b.kind === 'number') {
    const [number, other] = a.kind === 'number' ? [a, b] : [b, a]
    if (number.value === 1 && /^(?:an?|one)$/.test(other.norm)) return 'style'
    return 'quantity'
  }
  if (a.kind === 'name' && b.kind === 'name') return 'name'
  if (a.norm.length > 3 && (a.kind === 'name' || b.kind === 'name') && sameName(a.norm, b.norm)) return 'name'
  if (opposed(a.norm, b.norm)) return 'polarity'
  if (either(lexicon.negations)) return 'polarity'
  if (either(lexicon.vagueCounts)) return 'quantity'
  if (lexicon.cueVerbs.has(a.norm) && lexicon.cueVerbs.has(b.norm))
    return stem(a.norm) === stem(b.norm) ? 'style' : 'attribution'
  if (either(lexicon.certaintyWords)) return 'certainty'
  if (either(lexicon.timeWords) && !either(lexicon.functionWords)) return 'date'
  if (lexicon.attributionWords.has(a.norm) && lexicon.attributionWords.has(b.norm)) return 'attribution'
  return 'wording'
}

/** A word that stands on one side only. */
function kindOfOne(term: Term | undefined, next: Term | undefined): DifferenceKind {
  if (term === undefined) return 'style'
  if (lexicon.emptyWords.has(term.norm) || lexicon.honorifics.has(term.norm)) return 'style'
  if (term.norm === 'on' && next?.kind === 'date') return 'style'
  if (lexicon.negations.has(term.norm)) return 'polarity'
  if (lexicon.certaintyWords.has(term.norm)) return 'certainty'
  if (lexicon.cueVerbs.has(term.norm)) return 'attribution'
  return lexicon.functionWords.has(term.norm) ? 'wording' : 'omission'
}

const isYear = (term: Term) =>
  term.unit === '' &&
  term.value !== undefined &&
  term.value >= 1900 &&
  term.value <= 2100 &&
  Number.isInteger(term.value)

function opposed(a: string, b: string): boolean {
  return lexicon.opposites.some(
    ([one, other]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)),
  )
}

/** The same words put elsewhere are style: “X, officials said” and “Officials said X”. */
function settleMoves(edits: Classed[], left: readonly Term[], right: readonly Term[]): void {
  const runs = (side: 'left' | 'right', terms: readonly Term[]) => {
    const found: { edits: Classed[]; words: string }[] = []
    let run: Classed[] = []
    for (const edit of [...edits, null]) {
      if (edit !== null && edit.kind !== 'same' && (edit.left < 0 || edit.right < 0) && edit[side] >= 0)
        run.push(edit)
      else if (edit === null || edit.kind === 'same' || edit[side] >= 0) {
        const words = run
          .map((one) => terms[one[side]]?.norm ?? '')
          .filter((word) => !lexicon.emptyWords.has(word))
        if (words.length > 1) found.push({ edits: run, words: words.join(' ') })
        run = []
      }
    }
    return found
  }
  const theirs = runs('right', right)
  for (const mine of runs('left', left)) {
    const twin = theirs.findIndex((run) => run.words === mine.words)
    if (twin < 0) continue
    for (const edit of [...mine.edits, ...(theirs[twin]?.edits ?? [])]) edit.kind = 'style'
    theirs.splice(twin, 1)
  }
}
