import { quotations } from '../../text/words/quotations.ts'
import { sameName } from '../../text/terms/romanisation.ts'
import { hold, overlap } from '../../text/words/spans.ts'
import { classify } from './classes.ts'
import { type Classed } from './settled.ts'
import { agrees, type Extent } from '../../text/numbers/extents.ts'
import { opposed } from '../words/contraries.ts'
import { daysApart } from '../words/days-of-saying.ts'
import { sameThing } from '../words/kinds-of-numbers.ts'
import { functionWords, hedges } from '../words/lexicon.ts'
import { isMonth, type Word } from '../words/words.ts'
import { layInOrder } from './clause-order.ts'
import type { Edit } from './edits-between.ts'
import { withoutMoved } from './moved-words.ts'
import { asPrinted, putElsewhere } from './put-elsewhere.ts'
import { spread, spreadPart, type AlignedSegment } from './spread.ts'
import { toldAlike } from './told-alike.ts'
import { areOneUnit, wordsWithUnits, type Unit, type UnitWord } from './units.ts'

export type { AlignedSegment } from './spread.ts'

/**
 * Lays two texts word by word over each other. The segments’ spans cover both texts whole and in order, so that each text
 * can be shown in its own words with the differing ones marked. What differs in form only has the kind `style`.
 */
export function alignWords(a: string, b: string): AlignedSegment[] {
  const { edits, order, texts } = lay(a, b, [])
  return spread(
    asPrinted(edits, order, (kind) => (kind === 'same' ? 'style' : kind)),
    texts,
  )
}

export type Alignment = {
  /** What the other text puts elsewhere is no difference here. */
  segments: AlignedSegment[]
  /** But each part of it laid over the words of the other text there. */
  elsewhere: AlignedSegment[][]
  /** Share of the words of the side with fewer that stand in place on the other, function words at half, from 0 to 1. */
  kept: number
}

/**
 * The same, and how much of the one text is left in the other.
 * @param units places that are told of the same, each laid over the other whole
 */
export function align(a: string, b: string, units: readonly Unit[] = []): Alignment {
  const { edits, order, texts, kept } = lay(a, b, units)
  return {
    segments: spread(
      asPrinted(edits, order, () => 'style'),
      texts,
    ),
    elsewhere: putElsewhere(edits, order).map((part) => spreadPart(part, texts)),
    kept,
  }
}

/** Two texts laid over each other word by word, each difference with its kind. */
function lay(a: string, b: string, units: readonly Unit[]) {
  const alike = toldAlike(a, b)
  const all = [
    ...alike,
    ...units.filter((unit) => !alike.some((one) => overlap(one.a, unit.a) || overlap(one.b, unit.b))),
  ]
  const [left, right] = [wordsWithUnits(a, all, 'a'), wordsWithUnits(b, all, 'b')]
  const [areQuotedApart, areDaysApart] = [quotedApart(a, b), daysApart(a, b)]
  const apart = (one: Word, other: Word) => {
    const isSame = one.norm === other.norm
    // “on 3 May”, “said on 5 May”
    return (!isSame && areQuotedApart(one, other)) || ((!isSame || isMonth(one)) && areDaysApart(one, other))
  }
  const { edits: laid, order } = layInOrder({ text: a, words: left }, { text: b, words: right }, apart)
  const put = order.map((at) => right[at]!)
  const edits = withHedges(
    classify(withoutMoved(withoutCredits(laid, left, put), left, put), left, put),
    left,
    put,
  )
  const fewer = Math.min(weightOf(left), weightOf(right))
  const kept =
    fewer === 0
      ? 1
      : Math.min(
          1,
          weightOf(edits.filter((edit) => inPlace(edit, left, put)).map((edit) => left[edit.left])) / fewer,
        )
  for (const edit of edits) {
    if (kept < restating && !isFirm(edit, left, put))
      edit.kind = edit.kind === 'same' || edit.kind === 'style' ? edit.kind : 'wording'
  }
  return { edits, order, texts: { a, b, left, right }, kept }
}

/** “Some 1,200” beside “1,204” and “more than 1,200” beside “some”: a hedge before a number that rounds the other’s, or a word for any, is of it. */
function withHedges(edits: Classed[], left: readonly Word[], right: readonly Word[]): Classed[] {
  for (const [at, edit] of edits.entries()) {
    const next = edits[at + 1]
    const isHedge = [left[edit.left], right[edit.right]].every(
      (word) => word === undefined || hedges.has(word.norm),
    )
    if (isHedge && edit.kind === 'certainty' && next?.kind === 'quantity') {
      const [one, other] = [extentAt(left, edit.left, next.left), extentAt(right, edit.right, next.right)]
      if (one === null || other === null || agrees(one, other)) edit.kind = 'quantity'
    }
  }
  return edits
}

/** A number with the hedge before it, if any, as the words have them. */
function extentAt(words: readonly Word[], hedge: number, number: number): Extent | null {
  const { value, unit = '' } = words[number] ?? {}
  const norm = words[hedge]?.norm.replace('around-number', 'about')
  return value === undefined
    ? null
    : { low: value, high: value, unit: unit || null, hedge: (norm ?? null) as Extent['hedge'] }
}

/** Who says so is no part of what is told. */
const weightOf = (words: readonly (Word | undefined)[]) =>
  words.reduce(
    (sum, word) => sum + (word === undefined || word.says ? 0 : functionWords.has(word.norm) ? 0.5 : 1),
    0,
  )

/** Whether a word stands where the other has it, or what can only be the same thing told otherwise: a number for a number. */
function inPlace(
  { left: i, right: j, kind }: Classed,
  left: readonly UnitWord[],
  right: readonly UnitWord[],
): boolean {
  const [one, other] = [left[i], right[j]]
  if (one === undefined || other === undefined) return false
  if (kind === 'same' || kind === 'style' || areOneUnit(one, other)) return true
  const alike = one.kind === other.kind && one.kind !== 'word'
  return alike || (one.says && other.says) || one.key === other.key || opposed(one.norm, other.norm)
}

/** From here on a text is the other with changes; below, it tells the same in words of its own, and few differences can be told. */
export const restating = 0.66

/** What differs even between two texts of different words: another number of the same things, a day for a day, a turned verb. */
function isFirm(
  { left: i, right: j, kind }: Classed,
  left: readonly UnitWord[],
  right: readonly UnitWord[],
): boolean {
  const [one, other, next, nextOther] = [left[i], right[j], left[i + 1], right[j + 1]]
  if (one === undefined || other === undefined) return false
  if (areOneUnit(one, other)) return true
  if (kind === 'name') return sameName(one.norm, other.norm)
  if (kind === 'quantity') {
    if (one.kind !== 'number' || other.kind !== 'number' || one.unit !== other.unit) return false
    return one.unit !== '' || sameThing(next, nextOther)
  }
  return kind === 'polarity' && opposed(one.norm, other.norm) && next?.norm === nextOther?.norm
}

/**
 * Tells whether a word of one text stands in a quotation and a word of the other does not, where both quote: what somebody says is
 * never told in the place of what is told of him.
 */
function quotedApart(a: string, b: string): (one: Word, other: Word) => boolean {
  const [mine, theirs] = [quotations(a), quotations(b)]
  if (mine.length === 0 || theirs.length === 0) return () => false
  return (one, other) => hold(mine, one) !== hold(theirs, other)
}

/** “on the route in a decade” and “the Herald reported”: words in a row that tell who says so stand in the place of no others. */
function withoutCredits(edits: readonly Edit[], left: readonly Word[], right: readonly Word[]): Edit[] {
  const out: Edit[] = []
  let run: Edit[] = []
  const close = () => {
    const [mine, theirs] = [
      run.flatMap(({ left: at }) => left[at] ?? []),
      run.flatMap(({ right: at }) => right[at] ?? []),
    ]
    const isCredit = (words: readonly Word[]) => words.length > 1 && words.every(({ says }) => says)
    const apart =
      (isCredit(mine) && !theirs.some(({ says }) => says)) ||
      (isCredit(theirs) && !mine.some(({ says }) => says))
    const ofOne = run.flatMap((edit) => (edit.left < 0 ? [] : [{ ...edit, right: -1 }]))
    const ofOther = run.flatMap((edit) => (edit.right < 0 ? [] : [{ ...edit, left: -1 }]))
    out.push(...(apart ? [...ofOne, ...ofOther] : run))
    run = []
  }
  for (const edit of edits) {
    if (left[edit.left]?.norm !== right[edit.right]?.norm) run.push(edit)
    else {
      close()
      out.push(edit)
    }
  }
  close()
  return out
}
