import type { DifferenceKind } from '../../model/claim.ts'
import * as lexicon from '../words/lexicon.ts'
import { kindOf, standsElsewhere } from '../words/kinds.ts'
import { isName, isOfCountry, isParticle } from '../words/one-name.ts'
import { isOfWish, sameForm } from '../words/same-form.ts'
import type { Word } from '../words/words.ts'
import { settleDates } from './date-orders.ts'
import { areOfOneSide, isOneSided, isSame, type Edit } from './edits-between.ts'
import { settleMoves, settleTies, settleVoice } from './moved-words.ts'
import { settleOneSided } from './one-sided.ts'
import { settleSayers } from './one-sayer.ts'
import { multipleOf, settleParts } from './parts-told.ts'
import { isPartOfTime, leadsToTime, namesHoliday, tellOneToCome } from './times-told.ts'
import { areOneUnit, type UnitWord } from './units.ts'
import { withoutLongRuns, settleReplaced, type Classed, type Sides } from './settled.ts'

/** Says of each edit what kind of difference it is. */
export function classify(
  edits: readonly Edit[],
  left: readonly UnitWord[],
  right: readonly UnitWord[],
): Classed[] {
  const sides = { left, right }
  const out: Classed[] = edits.map((edit) => {
    return { ...edit, kind: isSame(edit, left, right) ? 'same' : 'wording' }
  })
  // what is only put elsewhere stands in the place of nothing
  settleMoves(out, sides)
  for (let at = 0; at < out.length;) {
    let end = at
    while (end < out.length && out[end]?.kind === 'wording') end += 1
    if (end > at) classifyBlock(out.slice(at, end), sides)
    at = end + 1
  }
  settleSayers(out, sides)
  settleMoves(out, sides)
  settleParts(out, sides)
  settleDates(out, sides)
  settleTies(out, sides)
  settleVoice(out, sides)
  return out
}

/** Of what kind the difference of two words is; of a unit it is known, and where it stands elsewhere in the other text it is told there. */
function kindAt({ left: i, right: j }: Edit, { left, right }: Sides): DifferenceKind {
  const unit = left[i]?.unitOf ?? right[j]?.unitOf
  if (unit === undefined) return kindOf(left, i, right, j)
  return areOneUnit(left[i], right[j]) ? unit.kind : 'style'
}

/** Words in a row that all differ: in form only, or each in its own way. */
function classifyBlock(block: readonly Classed[], sides: Sides): void {
  // “|The| Norwegian coastguard” beside “Norway’s coast guard”
  const lead = block.findIndex((edit) => !isOneSided(edit) || !isEmpty(edit, sides))
  const [first, ...others] = block.slice(Math.max(lead, 0))
  // “85 km south-east” and “53 miles southeast”, “Norway’s coast guard” and “the Norwegian coastguard”
  const isOne =
    first !== undefined &&
    (isOfNumbers(first, sides) || (!isOneSided(first) && kindAt(first, sides) === 'style'))
  if (isOne && others.length > 0 && isInForm(others, sides)) {
    for (const edit of block) edit.kind = edit === first ? kindAt(first, sides) : 'style'
    return
  }
  // “airstrikes on Monday” and “air strikes at dawn”
  const inForm = headInForm(block, sides)
  if (inForm > 0) {
    for (const edit of block.slice(0, inForm)) edit.kind = 'style'
    classifyBlock(block.slice(inForm), sides)
    return
  }
  // “Ada Lind said fire-fighters” and “firefighters”
  const tail = tailInForm(block, sides)
  if (tail > 0) {
    for (const edit of block.slice(-tail)) edit.kind = 'style'
    classifyBlock(block.slice(0, -tail), sides)
    return
  }
  const { mine, theirs, next, nextTheirs } = wordsIn(block, sides)
  const isOfForm =
    sameForm(mine, theirs, next, nextTheirs) ||
    tellOneToCome(mine, theirs) ||
    (theirs.length === 0 && isOfWish(mine, sides.left)) ||
    (mine.length === 0 && isOfWish(theirs, sides.right)) ||
    (leadsToTime(mine, next) && leadsToTime(theirs, nextTheirs))
  if (isOfForm) {
    for (const edit of block) edit.kind = 'style'
    return
  }
  const multiples = [multipleOf(mine), multipleOf(theirs)]
  if (multiples.every((multiple) => multiple !== null)) {
    for (const edit of block) edit.kind = multiples[0] === multiples[1] ? 'style' : 'quantity'
    return
  }
  if ([isPartOfTime, namesHoliday].some((isTime) => isTime(mine, next) && isTime(theirs, nextTheirs))) {
    for (const edit of block) edit.kind = 'date'
    return
  }
  for (const edit of block) edit.kind = kindAt(edit, sides)
  // “Less than an hour before the vote” beside nothing: it hedges what the other does not tell at all
  for (const [at, edit] of block.entries())
    if (isHedge(edit, sides) && areOfOneSide(edit, block[at + 1])) edit.kind = 'omission'
  // “you might have a farmer” beside “whom I may have offended”: how sure another thing is
  for (const edit of block) if (edit.kind === 'certainty' && isOfAnother(edit, sides)) edit.kind = 'wording'
  // “Daly” and “Dalys” amid more of a name, where “Superintendent” and “Supt” are one word
  const areSeveral = mine.length > 1 && theirs.length > 1
  // “Ryanair” and “Wizz Air”
  const named =
    [mine, theirs].every(
      (words) =>
        words.every((word, at) => word.capital || isParticle(word) || isWithin(words, at)) &&
        words.some(isName),
    ) &&
    // “Wall Street investors asked Apple” and “Apple investors asked it”
    !standBeside(mine, sides.right, areSeveral ? theirs : []) &&
    !standBeside(theirs, sides.left, areSeveral ? mine : [])
  if (named && (mine.length !== theirs.length || (areSeveral && areWholeNames(mine, theirs)))) {
    // “according to the Bank of Orsk” and “according to the Navy”
    const accordingTo = (words: readonly Word[], [first]: readonly Word[]) =>
      first !== undefined &&
      words.slice(0, words.indexOf(first)).findLast(({ norm }) => norm !== 'the')?.norm === 'according-to'
    const isOfSayers = accordingTo(sides.left, mine) && accordingTo(sides.right, theirs)
    for (const edit of block) edit.kind = isOfSayers ? 'attribution' : 'name'
    return
  }
  if (mine.length === 0 || theirs.length === 0) {
    settleOneSided(block, mine.length === 0 ? theirs : mine)
    return
  }
  const rest = withoutLongRuns(block, sides)
  settleReplaced(rest, block, sides)
}

/** Whether a name stands among words, beside some. */
const standBeside = (names: readonly Word[], words: readonly Word[], but: readonly Word[]): boolean => {
  const others = words.filter((word) => !but.includes(word))
  return names.some((word) => word.capital && standsElsewhere(word, others))
}

/** “Maev Daly” and “Maeve Dalys”; not “the Finn” and “Aki Lahti”, nor “French Alpine” and “Swiss Alps”. */
const areWholeNames = (...names: readonly (readonly Word[])[]): boolean =>
  names
    .flat()
    .every((word) => word.kind === 'name' && !lexicon.functionWords.has(word.norm) && !isOfCountry(word))

/** The “of the” of “Office of the Ombudsman”. */
const isWithin = (words: readonly Word[], at: number): boolean =>
  /^(?:of|for|the)$/.test(words[at]?.norm ?? '') && at > 0 && at < words.length - 1

const isEmpty = ({ left: i, right: j }: Edit, { left, right }: Sides): boolean =>
  lexicon.emptyWords.has((left[i] ?? right[j])?.norm ?? '')
const isHedge = (edit: Edit, { left, right }: Sides): boolean =>
  lexicon.hedges.has((left[edit.left] ?? right[edit.right])?.norm ?? '')

/** Whether one text is as sure of something that the other does not tell: of the next word that tells anything. */
function isOfAnother({ left: i, right: j }: Edit, { left, right }: Sides): boolean {
  const isUntold = (words: readonly Word[], at: number, others: readonly Word[]) => {
    const next = words.slice(at + 1).find(({ norm }) => !lexicon.functionWords.has(norm))
    return at >= 0 && next?.kind === 'word' && !others.some(({ key }) => key === next.key)
  }
  return isUntold(left, i, right) || isUntold(right, j, left)
}

const isOfNumbers = (edit: Classed, { left, right }: Sides): boolean =>
  areOneUnit(left[edit.left], right[edit.right]) ||
  (left[edit.left]?.kind === 'number' && right[edit.right]?.kind === 'number')

/** The words of each side, and the word behind them. */
function wordsIn(block: readonly Classed[], { left, right }: Sides) {
  const mine = block.flatMap((edit) => left[edit.left] ?? [])
  const theirs = block.flatMap((edit) => right[edit.right] ?? [])
  const behind = (words: readonly Word[], own: readonly Word[]) =>
    words[words.indexOf(own.at(-1) as Word) + 1]
  return { mine, theirs, next: behind(left, mine), nextTheirs: behind(right, theirs) }
}

/** Whether words in a row differ in form only. */
function isInForm(block: readonly Classed[], sides: Sides): boolean {
  const { mine, theirs, next, nextTheirs } = wordsIn(block, sides)
  return sameForm(mine, theirs, next, nextTheirs)
}

/** How many of the first of some words, not all, are one word of the other text, cut in two. */
function headInForm(block: readonly Classed[], sides: Sides): number {
  for (let many = 2; many < block.length; many += 1) if (isCutInTwo(block.slice(0, many), sides)) return many
  return 0
}
/** And of the last. */
function tailInForm(block: readonly Classed[], sides: Sides): number {
  for (let many = 2; many < block.length; many += 1) if (isCutInTwo(block.slice(-many), sides)) return many
  return 0
}
function isCutInTwo(edits: readonly Classed[], sides: Sides): boolean {
  const { mine, theirs } = wordsIn(edits, sides)
  const isOne = mine.length === 1 || theirs.length === 1
  return isOne && mine.length + theirs.length === 3 && sameForm(mine, theirs, undefined, undefined)
}
