import type { DifferenceKind } from '../../model/claim.ts'
import { units } from '../../text/data/units.ts'
import { inBase } from '../../text/numbers/extents.ts'
import { sameName } from '../../text/terms/romanisation.ts'
import { opposed } from './contraries.ts'
import { kindOfNumbers, multipleIn, sameThing } from './kinds-of-numbers.ts'
import * as lexicon from './lexicon.ts'
import {
  areSpelledAlike,
  isName,
  isOfCountry,
  isOfName,
  isOfOneCountry,
  isSameName,
  particlesOfNames,
} from './one-name.ts'
import { areOneButForGerund, areOneWord, inPast } from './one-word.ts'
import type { Word } from './words.ts'

/** Verbs that a word for how sure something is may stand in the place of: “will resign”, “may resign”. */
const auxiliaries = new Set('will shall is are was were be has have had does did do certain sure'.split(' '))

/** What kind of difference it is that one word stands in the place of another, or that only one side has it. */
export function kindOf(left: readonly Word[], i: number, right: readonly Word[], j: number): DifferenceKind {
  const [a, b, nextA, nextB] = [left[i], right[j], left[i + 1], right[j + 1]]
  if (a === undefined || b === undefined)
    return isOfParty(left, i) || isOfParty(right, j)
      ? 'style'
      : kindOfOne(a ?? b, a === undefined ? nextB : nextA)
  if ((a.capital && b.capital && sameName(a.norm, b.norm)) || both(a, b, particlesOfNames)) return 'name'
  // “doubled” and “tripled”, “tripled” and “trebled”
  const [multiple, other] = [multipleIn(a), multipleIn(b)]
  if (multiple !== null && other !== null && a.key !== b.key) return multiple === other ? 'style' : 'quantity'
  if (opposed(a.norm, b.norm))
    return standsElsewhere(a, right) || standsElsewhere(b, left) ? 'wording' : 'polarity'
  if (isNumberForNone(a, b) || isNumberForNone(b, a) || areLevelAndChange(left, i, right, j))
    return 'quantity'
  if (lexicon.nobody.has(a.norm) !== lexicon.nobody.has(b.norm)) return 'polarity'
  if (standsForName(a, b) || standsForName(b, a)) return 'style'
  if (a.capital && b.capital && isOfOneCountry(a, b)) return 'style'
  if (areOneWord(a.norm, b.norm)) return 'style'
  if (a.key === b.key && ![a, b].some(isPastForm) && areCounted(left[i - 1], right[j - 1])) return 'style'
  if ((isWeak(a) && isStrong(b)) || (isWeak(b) && isStrong(a)))
    if ([nextA, nextB].some((next) => next?.norm === 'that')) return 'certainty'
  if (both(a, b, lexicon.cueVerbs)) return a.key === b.key ? 'style' : 'attribution'
  // “said it would close” and “it will close”: the tense is that of the saying
  const past = inPast(a, b)
  if (past !== null && isReported(past === a ? left : right) && !isOnCondition(left, right)) return 'style'
  // “dedicated to reversing” and “aims to reverse”
  if (areOneButForGerund(a, b)) return 'style'
  if (isSameLength(a, b) || isSameLength(b, a)) return 'style'
  // “officials said on Thursday” and “officials said yesterday”
  if (a.says && b.says) {
    const isOfOne = [-1, 1].some((step) => isSameName(left[i + step], right[j + step]))
    const areAlike = areSpelledAlike(a.norm, b.norm) || haveOneOffice(left, i - 1, right, j - 1)
    if (isOfName(a) && isOfName(b) && ((isOfOne && areAlike) || nameOnePerson(left, right, [a, b])))
      return 'name'
    if (a.kind === 'date' && b.kind === 'date') return 'date'
    // “a guide who led 14 hikers said”
    const areOfDeed = [left.slice(0, i), right.slice(0, j)].every((words) => isOfRelative(words))
    if (a.kind !== 'number' || b.kind !== 'number' || !areOfDeed) return 'attribution'
  }
  // “the operator promised” and “the operator said”
  if (
    [a, b].some(isSaying) &&
    [a, b].every(({ kind, norm }) => kind === 'word' && !lexicon.functionWords.has(norm))
  )
    return 'attribution'
  if (a.kind === 'number' && b.kind === 'number') return kindOfNumbers(left, i, right, j)
  if (a.kind === 'number' || b.kind === 'number') {
    const other = a.kind === 'number' ? b : a
    if ((a.value ?? b.value) === 1 && /^an?$/.test(other.norm)) return 'style'
    const span = spanInWords(left, i) ?? spanInWords(right, j)
    if (span !== null && span === (a.unit ?? b.unit)) return (a.value ?? b.value) === 1 ? 'style' : 'quantity'
    return lexicon.vagueCounts.has(other.norm) ? 'quantity' : 'wording'
  }
  // “Christmas Eve” and “Christmas Day”
  const isOfHoliday = [a, b].every(({ norm, capital }) => capital && /^(?:eve|day)$/.test(norm))
  if (isOfHoliday && left[i - 1]?.norm === right[j - 1]?.norm) return 'date'
  if (areTurns(a, b) && nextA?.norm === nextB?.norm && lexicon.timeWords.has(nextA?.norm ?? '')) return 'date'
  const times = [a, b].filter((word) => word.kind === 'date' || lexicon.timeWords.has(word.norm))
  // “an hour before” may be “earlier in the morning”
  if (times.length > 0) return times.length === 2 && isRelative(a) === isRelative(b) ? 'date' : 'wording'
  if (a.kind === 'name' && b.kind === 'name')
    return isOfOneCountry(a, b)
      ? 'style'
      : isDemonym(a, b) ||
          (isOfCountry(a) !== isOfCountry(b) && isNoun(nextA) && isNoun(nextB)) ||
          standsElsewhere(a, right) ||
          standsElsewhere(b, left)
        ? 'wording'
        : 'name'
  if (either(a, b, lexicon.negations)) return 'polarity'
  // “several boats” and “two boats”; “some youths” and “with youths” tell no other number
  if (both(a, b, lexicon.vagueCounts)) return 'quantity'
  if (either(a, b, lexicon.vagueCounts))
    return [a, b].some(({ norm }) => counting.has(norm)) ? 'quantity' : 'wording'
  if (either(a, b, lexicon.certaintyWords)) {
    const sure = [a, b].every(({ norm }) => lexicon.certaintyWords.has(norm) || auxiliaries.has(norm))
    return sure ? 'certainty' : 'wording'
  }
  // “Nestle” at the start of a sentence is a name where “Danone” stands in its place.
  return (isName(a) && isName(b)) || (a.capital && b.capital && (isName(a) || isName(b))) ? 'name' : 'wording'
}

/** “a 20-berth barge” and “a barge with 20 berths”: whether one number stands before two forms of one word. */
const areCounted = (a: Word | undefined, b: Word | undefined): boolean =>
  a?.kind === 'number' && a.norm === b?.norm
/** “an hour” beside “one hour”: the unit of which a word tells one; null for other words. */
const spanInWords = (words: readonly Word[], at: number): string | null =>
  words[at]?.kind === 'word' && /^an?$/.test(words[at - 1]?.norm ?? '')
    ? (units.get(words[at].norm)?.symbol ?? null)
    : null

/** “29 minutes 40 seconds” beside “29:40”, which may be hours and minutes as well. */
function isSameLength({ value = 0, unit = '' }: Word, { kind, norm }: Word): boolean {
  const length = inBase(value, unit)
  const isLength = /^(?:h|min|s)$/.test(unit) && kind === 'date' && /^\d+:\d/.test(norm)
  const parts = norm.split(':').map(Number)
  const asParts = (smallest: string) =>
    inBase(
      parts.reduce((sum, part) => sum * 60 + part, 0),
      smallest,
    )
  return isLength && ['s', 'min'].some((smallest) => Math.abs(asParts(smallest) - length) < aSecond / 2)
}
const aSecond = inBase(1, 's')

const isPastForm = ({ norm }: Word): boolean => /ed$/.test(norm)

/** “the director, Ms Ada Lind” and “director Ada Brand”: whether one office stands before two first names. */
function haveOneOffice(left: readonly Word[], i: number, right: readonly Word[], j: number): boolean {
  const before = (words: readonly Word[], at: number) =>
    words.slice(0, Math.max(0, at)).findLast(({ norm }) => !lexicon.honorifics.has(norm))
  const [one, other] = [before(left, i), before(right, j)]
  return one?.says === true && one.key === other?.key && !lexicon.functionWords.has(one.norm)
}

/** “Ada Lind of the University of Orsk” and “Ada Lind of the University of Ilva”: whether both name one in full who says so, in other words than some. */
function nameOnePerson(left: readonly Word[], right: readonly Word[], but: readonly Word[]): boolean {
  const namesIn = (words: readonly Word[]) =>
    words.flatMap((word, at) => {
      const before = words[at - 1]
      const isFull = [before, word].every((one) => one?.says === true && one.capital && !but.includes(one))
      return isFull && word.kind === 'name' && !lexicon.honorifics.has(before!.norm)
        ? [`${before!.norm} ${word.norm}`]
        : []
    })
  const theirs = namesIn(right)
  return namesIn(left).some((name) => theirs.includes(name))
}

/** Whether “who” opened what is told of one who says so. */
const isOfRelative = (before: readonly Word[]): boolean =>
  before.slice(before.findLastIndex(({ says }) => !says) + 1).some(({ norm }) => norm === 'who')

/** What “suggests” that something is so leaves it open, what “proves” it does not. */
const isWeak = ({ norm }: Word) => /^(?:suggest|indicat|impl(?:y|ie)|hint)/.test(norm)
const isStrong = ({ norm }: Word) =>
  /^(?:prov(?:e[sdn]?|ing)|confirm(?:s|ed|ing)?|demonstrat(?:e[sd]?|ing)|establish(?:es|ed|ing)?)$/.test(norm)

/** “acquitted him on two” beside “convicted him on nine and acquitted him on two”: what both tell turns neither round, and is no other name. */
export const standsElsewhere = ({ key }: Word, words: readonly Word[]) =>
  words.some((word) => word.key === key)

/** “fell to 3%” and “fell by 3%”: what there is now, and what has changed. */
function areLevelAndChange(left: readonly Word[], i: number, right: readonly Word[], j: number): boolean {
  const [before, beforeThere, next, nextThere] = [left[i - 1], right[j - 1], left[i + 1], right[j + 1]]
  return (
    /^(?:by to|to by)$/.test(`${left[i]?.norm} ${right[j]?.norm}`) &&
    before?.kind === 'word' &&
    before.key === beforeThere?.key &&
    before.norm !== 'close' &&
    next?.kind === 'number' &&
    next.norm === nextThere?.norm
  )
}

/** “two suspects” beside “no suspects” */
const isNumberForNone = (number: Word, { norm }: Word) =>
  number.kind === 'number' && number.unit === '' && (norm === 'no' || lexicon.nobody.has(norm))

/** “Brandl wrote”, “he wrote”: of one claim they are of one person. */
const standsForName = (a: Word, b: Word) => /^(?:he|she|it|they)$/.test(a.norm) && b.kind === 'name'

/** Words beside those for a vague number that tell how many as well. */
const counting = new Set(['a', 'an', 'all', 'both', 'each', 'every', 'another', 'single'])

/** “This week” and “next week”. */
export const areTurns = (...words: readonly Word[]): boolean =>
  words.every(({ norm }) => /^(?:this|last|next)$/.test(norm))

const isRelative = ({ norm }: Word) => /^(?:earlier|later|recently|ago)$/.test(norm)

/** Whether somebody says what a text tells. */
const isReported = (words: readonly Word[]) =>
  words.some(({ says, norm }) => says && lexicon.cueVerbs.has(norm)) ||
  (words.some(({ norm }) => norm === 'that') && words.some(({ norm }) => findsOut.test(norm)))
/** “found that the glacier had lost its ice” */
const findsOut =
  /^(?:believed|concluded|decided|discovered|estimated|felt|found|heard|knew|learned|saw|showed|thought)$/
/** “would be shut if money were found”, where the other has no “if” */
const isOnCondition = (...texts: (readonly Word[])[]) =>
  new Set(texts.map((words) => words.some(({ norm }) => norm === 'if'))).size > 1
const isSaying = ({ norm, says }: Word) => says && lexicon.plainCues.has(norm)
const both = (a: Word, b: Word, words: ReadonlySet<string>) => words.has(a.norm) && words.has(b.norm)
const either = (a: Word, b: Word, words: ReadonlySet<string>) => words.has(a.norm) || words.has(b.norm)

const isNoun = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !lexicon.functionWords.has(word.norm)
/** Brazil and Brazilian, Denmark and Danish. */
function isDemonym(a: Word, b: Word): boolean {
  const [short, long] = a.norm.length <= b.norm.length ? [a.norm, b.norm] : [b.norm, a.norm]
  const base = short.replace(/[aey]$/, '')
  return (
    sameThing(a, b) ||
    (base.length > 2 &&
      long.startsWith(base) &&
      /^(?:[aeiy]?an?|n|ish|ese|i|ic)$/.test(long.slice(base.length)))
  )
}

/** “the Green Party candidate” beside “the Green candidate”. */
const isOfParty = (words: readonly Word[], at: number): boolean =>
  words[at]?.norm === 'party' && words[at].capital && words[at - 1]?.capital === true

/** A word that stands on one side only. */
function kindOfOne(word: Word | undefined, next: Word | undefined): DifferenceKind {
  if (word === undefined || lexicon.emptyWords.has(word.norm) || lexicon.honorifics.has(word.norm))
    return 'style'
  // “Police Constable Ada Lind” and “Constable Ada Lind”
  if (word.norm === 'police' && /^(?:constable|sergeant|inspector|superintendent)$/.test(next?.norm ?? ''))
    return 'style'
  if (word.norm === 'on' && next?.kind === 'date') return 'style'
  if (lexicon.negations.has(word.norm)) return 'polarity'
  if (lexicon.certaintyWords.has(word.norm)) return 'certainty'
  if (word.says) return 'attribution'
  return lexicon.functionWords.has(word.norm) ? 'wording' : 'omission'
}
