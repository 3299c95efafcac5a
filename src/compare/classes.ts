import type { DifferenceKind } from '../model/claim.ts'
import { sameName } from '../text/romanisation.ts'
import { stem } from '../text/stems.ts'
import * as lexicon from './lexicon.ts'
import { sameForm } from './same-form.ts'
import type { Word } from './words.ts'

/** A word of one side and the word in its place on the other; -1 where there is none. */
export type Edit = { left: number; right: number }
export type Classed = Edit & { kind: 'same' | DifferenceKind }

type Sides = { left: readonly Word[]; right: readonly Word[] }

/** Kinds that the function words around them belong to: “did not survive” beside “survived” is one difference. */
const leading: readonly DifferenceKind[] = ['polarity', 'certainty', 'attribution', 'quantity', 'date']

/** Says of each edit what kind of difference it is. */
export function classify(edits: readonly Edit[], left: readonly Word[], right: readonly Word[]): Classed[] {
  const sides = { left, right }
  const out: Classed[] = edits.map((edit) => {
    const same = edit.left >= 0 && edit.right >= 0 && left[edit.left]?.norm === right[edit.right]?.norm
    return { ...edit, kind: same ? 'same' : 'wording' }
  })
  for (let at = 0; at < out.length;) {
    let end = at
    while (end < out.length && out[end]?.kind !== 'same') end += 1
    if (end > at) classifyBlock(out.slice(at, end), sides)
    at = end + 1
  }
  settleMoves(out, sides)
  return out
}

/** Words in a row that all differ: in form only, or each in its own way. */
function classifyBlock(block: readonly Classed[], { left, right }: Sides): void {
  const mine = block.flatMap((edit) => left[edit.left] ?? [])
  const theirs = block.flatMap((edit) => right[edit.right] ?? [])
  const after = (words: readonly Word[], own: readonly Word[]) => words[words.indexOf(own.at(-1) as Word) + 1]
  if (sameForm(mine, theirs, after(left, mine), after(right, theirs))) {
    for (const edit of block) edit.kind = 'style'
    return
  }
  for (const edit of block) {
    edit.kind = kindOf(left, edit.left, right, edit.right)
  }
  if (mine.length === 0 || theirs.length === 0) {
    settleOneSided(block, mine.length === 0 ? theirs : mine)
    return
  }
  const lead = leading.find((kind) => block.some((edit) => edit.kind === kind))
  for (const edit of block) {
    const words = [left[edit.left], right[edit.right]].filter((word) => word !== undefined)
    const light =
      words.every((word) => lexicon.functionWords.has(word.norm)) ||
      stem(words[0]?.norm ?? '') === stem(words[1]?.norm ?? '')
    if (lead !== undefined && edit.kind === 'wording' && light) edit.kind = lead
    // Beside words that were replaced, words that were only dropped are part of the replacement.
    else if (edit.kind === 'omission' && block.some((other) => other.kind === 'wording'))
      edit.kind = 'wording'
  }
}

/** A run of words that one side lacks is one omission, whatever words stand in it; where it says who says so, that is missing. */
function settleOneSided(block: readonly Classed[], words: readonly Word[]): void {
  const content = words.filter((word) => !lexicon.functionWords.has(word.norm))
  const sayings = words.filter((word) => word.says)
  const kinds = new Set(block.map((edit) => edit.kind))
  let whole: DifferenceKind | undefined
  if (sayings.length * 2 >= words.length && words.some((word) => lexicon.cueVerbs.has(word.norm)))
    whole = 'attribution'
  else if (content.length > 1 && words.length > 3) whole = 'omission'
  else if (kinds.has('omission') && !leading.some((kind) => kinds.has(kind))) whole = 'omission'
  else whole = leading.find((kind) => kinds.has(kind))
  if (whole === undefined) return
  for (const edit of block) edit.kind = whole
}

function kindOf(left: readonly Word[], i: number, right: readonly Word[], j: number): DifferenceKind {
  const [a, b, nextA, nextB] = [left[i], right[j], left[i + 1], right[j + 1]]
  if (a === undefined || b === undefined) return kindOfOne(a ?? b, a === undefined ? nextB : nextA)
  const either = (words: ReadonlySet<string>) => words.has(a.norm) || words.has(b.norm)
  const spelling = a.capital && b.capital && sameName(a.norm, b.norm)
  if (spelling || (particles.has(a.norm) && particles.has(b.norm))) return 'name'
  if (opposed(a.norm, b.norm)) return 'polarity'
  const [cueA, cueB] = [lexicon.cueVerbs.has(a.norm), lexicon.cueVerbs.has(b.norm)]
  if (cueA && cueB) return stem(a.norm) === stem(b.norm) ? 'style' : 'attribution'
  if (a.says && b.says) return 'attribution'
  if (a.kind === 'number' && b.kind === 'number') {
    if (a.value === b.value && a.unit === b.unit) return 'style'
    const calendar =
      [nextA, nextB].some((word) => word?.kind === 'date') || [left[i - 1], right[j - 1]].some(isMonth)
    return calendar || (isYear(a) && isYear(b)) ? 'date' : 'quantity'
  }
  if (a.kind === 'date' || b.kind === 'date') return 'date'
  if (a.kind === 'number' || b.kind === 'number') {
    const other = a.kind === 'number' ? b : a
    return (a.value ?? b.value) === 1 && /^an?$/.test(other.norm) ? 'style' : 'quantity'
  }
  if (a.kind === 'name' && b.kind === 'name') return 'name'
  if (either(lexicon.negations)) return 'polarity'
  if (either(lexicon.vagueCounts)) return 'quantity'
  if (either(lexicon.certaintyWords)) return 'certainty'
  if (either(lexicon.timeWords) && !either(lexicon.functionWords)) return 'date'
  return 'wording'
}

/** “el-Sisi” and “al-Sissi”. */
const particles = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'ar', 'an'])

/** A word that stands on one side only. */
function kindOfOne(word: Word | undefined, next: Word | undefined): DifferenceKind {
  if (word === undefined || lexicon.emptyWords.has(word.norm) || lexicon.honorifics.has(word.norm))
    return 'style'
  if (word.norm === 'on' && next?.kind === 'date') return 'style'
  if (lexicon.negations.has(word.norm)) return 'polarity'
  if (lexicon.certaintyWords.has(word.norm)) return 'certainty'
  if (word.says) return 'attribution'
  return lexicon.functionWords.has(word.norm) ? 'wording' : 'omission'
}

const isMonth = (word: Word | undefined) => word?.kind === 'date' && !/day|tonight|tomorrow/.test(word.norm)

const isYear = ({ unit, value = 0 }: Word) =>
  unit === '' && value >= 1900 && value <= 2100 && Number.isInteger(value)

export function opposed(a: string, b: string): boolean {
  return lexicon.opposites.some(
    ([one, other]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)),
  )
}

/** The same words put elsewhere are style: “X, officials said” and “Officials said X”. */
function settleMoves(edits: readonly Classed[], { left, right }: Sides): void {
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
      found.push({ edits: run, words: norms.filter((norm) => norm !== 'on').join(' ') })
    run = []
  }
  for (const edit of edits) {
    const only = edit.kind !== 'same' && edit[side] >= 0 && (edit.left < 0 || edit.right < 0)
    if (only) run.push(edit)
    else if (edit.kind === 'same' || edit[side] >= 0) close()
  }
  close()
  return found
}
