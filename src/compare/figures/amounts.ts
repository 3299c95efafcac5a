import type { Quantity, Span } from '../../model/reading.ts'
import { isMoney } from '../../text/data/currencies.ts'
import { isPerson } from '../../text/words/persons.ts'
import { quantities } from '../../text/quantity/quantities.ts'
import { singular } from '../../text/words/nouns.ts'
import { remembering } from '../../text/words/remembering.ts'
import { stem } from '../../text/words/stems.ts'
import { overlap } from '../../text/words/spans.ts'
import type { Clause } from '../words/clauses.ts'
import { isSuperseded } from '../words/corrections.ts'
import { countsEnd, countsSome, isCountedItself, isPartOf, someAre } from './among.ts'
import { agrees, baseUnit, extentOf, type Extent } from '../../text/numbers/extents.ts'
import { aboutIn, clauseAt, ofUntold, type Figure } from './figure.ts'
import { hedgeBefore, hedgedFrom, withAlternatives } from './ends.ts'
import { neighboursOf } from './exchanged.ts'
import { rateOf } from './rates.ts'
import { hedges } from '../words/lexicon.ts'
import { isTalliedPeople, tallyAround, tallyOf } from './tallies.ts'
import { comparedWords } from '../words/words.ts'

/** The amounts that a passage tells, in order. */
export const amountsIn: (text: string) => readonly Figure[] = remembering(5_000, readAmounts)

function readAmounts(text: string): Figure[] {
  const inWords = [...zeros(text), ...singles(text)]
  const isInWords = (amount: Quantity) => inWords.some((one) => overlap(one, amount))
  const told = withAlternatives(
    text,
    [...quantities(text).filter((one) => !isInWords(one)), ...inWords].sort((a, b) => a.start - b.start),
  )
  const all = withBrackets(
    text,
    told.filter((one) => !isSuperseded(text, one, told)),
  )
  const reached = new Set<string>()
  const figures = all.map((quantity, at): Figure => {
    const next = all[at + 1]
    const whole = isPartOf(text, quantity, next) ? next : undefined
    const before = all[at - 1]
    const clause = clauseAt(text, quantity)
    const of = typeof whole?.value === 'number' ? whole.value : countsSome(text, quantity) ? ofUntold : null
    const extent = asShare(text, quantity, of === ofUntold ? null : of)
    const unit =
      extent.unit ??
      whole?.unit ??
      heldLike(text, quantity, all.slice(0, at)) ??
      scaleBefore(text, quantity) ??
      (of === ofUntold ? someAre(text, quantity) : null)
    const own = measureOf(text, { ...quantity, unit })
    const risen = own.measure === '' ? countReaching(text, clause, quantity) : null
    if (risen !== null) reached.add(risen)
    const counted = risen ?? (own.measure === '' ? countOf(text, clause, quantity) : null)
    const { measure, noun } = counted === null ? own : { measure: 'person', noun: '' }
    const tally =
      counted ??
      (noun === '' && measure !== ''
        ? null
        : (tallyOf(noun) ??
          tallyAround(clause.words, quantity, measure === '' ? null : measure === 'person')))
    const areAll = areAllInjured(text, quantity, tally)
    return {
      kind: 'quantity',
      span: { start: hedgedFrom(text, quantity.start), end: quantity.end },
      extent,
      measure,
      guessed: null,
      stretch: null,
      noun: areAll && noun === others ? '' : noun,
      tally,
      of,
      whole: whole === undefined || isCountedItself(text, whole) ? null : whole,
      isWhole: before !== undefined && isPartOf(text, before, quantity) && !isCountedItself(text, quantity),
      rest: (!areAll && countsTheRest(text, quantity)) || (isCount(quantity) && countsEnd(text, quantity)),
      last: quantity.end >= (clause.words.at(-1)?.end ?? 0),
      rate: rateOf(text, quantity),
      beside: neighboursOf(text, quantity, 'quantity'),
      about: aboutIn(text, clause, quantity),
    }
  })
  // “rose to nine after two more people died”, “after two people died”
  return figures.map((one) => ({
    ...one,
    rest: one.rest || (one.noun !== '' && one.tally !== null && reached.has(one.tally)),
  }))
}

/** “46.6C (115.9F)”, “13 miles (about 21 km)”: what brackets tell again in another unit is of the amount before them. */
function withBrackets(text: string, amounts: readonly Quantity[]): Quantity[] {
  const whole: Quantity[] = []
  for (const amount of amounts) {
    const before = whole.at(-1)
    const isSame =
      before !== undefined &&
      /^ \((?:about |roughly |some |nearly |almost )?$/.test(text.slice(before.end, amount.start)) &&
      text[amount.end] === ')' &&
      before.unit !== amount.unit &&
      baseUnit(before.unit ?? '') === baseUnit(amount.unit ?? '') &&
      agrees(extentOf(text, before), extentOf(text, amount))
    if (isSame) whole.splice(-1, 1, { ...before, end: amount.end + 1 })
    else whole.push(amount)
  }
  return whole
}

/** Whether a number counts those beside others: “128 other politicians”, “two more”, “another 1,200 troops”. */
export const countsTheRest = (text: string, { start, end }: Span): boolean =>
  /\b(?:others?|another|more)\b(?! than)/.test(text.slice(start, end)) ||
  /\b(?:another|an? (?:additional|extra|further)) $/i.test(text.slice(0, start))

const others = stem('other')
const [dead, injured] = [tallyOf(stem('dead')), tallyOf(stem('injured'))]

/**
 * Whether “others” are others than the dead, and so all the injured: “three were killed and seven others injured”, “at least seven
 * others were injured”; “Lind and two others were injured” are three.
 */
function areAllInjured(text: string, { start, end }: Span, tally: string | null): boolean {
  if (tally !== injured || !/\bothers$/.test(text.slice(start, end))) return false
  const before = comparedWords(text.slice(0, start))
  return before.every(({ norm }) => hedges.has(norm)) || before.some(({ key }) => tallyOf(key) === dead)
}

/** “climbed to 94”, “stands at 94” */
const reaching =
  /\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|gr(?:ows?|ew|own)|increas(?:es?|ed|ing)|jump(?:s|ed)?|soar(?:s|ed)?|mount(?:s|ed)?|reach(?:es|ed)?|stands?|stood) (?:\w+ly )?(?:(?:to|at) )?(?:at least |more than |nearly |about |some )?$/i

/** “The death toll rose to nine”: the people whom a bare number counts that a count of them has come to; null where it is of none. */
function countReaching(text: string, { words }: Clause, { start }: Span): string | null {
  if (!reaching.test(text.slice(0, start))) return null
  const counted =
    words
      .filter((word) => word.start < start)
      .map(({ norm }) => norm)
      .find((norm) => isTalliedPeople(stem(norm))) ??
    // “The number of people killed by the storm that hit Orsk has climbed to 94”
    /\bnumber of (?:people|those) (\p{Ll}+)/iu.exec(text.slice(0, start))?.[1]
  return counted === undefined ? null : tallyOf(stem(counted))
}

/** “210 are still missing”, “15 died”: the people whom a bare number counts of whom that is told; null where it counts none. */
function countOf(text: string, { words }: Clause, { end }: Span): string | null {
  if (!undergoing.test(text.slice(end))) return null
  const told = words.find(({ start, key }) => start > end && tallyOf(key) !== null)
  return told !== undefined && isTalliedPeople(told.key) ? tallyOf(told.key) : null
}

const undergoing =
  /^ (?:are|were|remain(?:ed)?|(?:have |had )(?:been|died)|died|perished|survived|lost their lives)\b/

/** “holds 731”, “was carrying about 90” */
const holding =
  /\b(?:accommodat|carr|contain|employ|hold|held|hous|shelter)(?:s|es|ed|ing|y|ies|ied|ying)? (?:at least |more than |nearly |about |some |almost )?$/i

/** “The jail, built for 480 prisoners, holds 731”: the noun of an earlier count, which a bare number of what is held goes without. */
function heldLike(text: string, { unit, start }: Quantity, earlier: readonly Quantity[]): string | null {
  if (unit !== null || !holding.test(text.slice(0, start))) return null
  const nouns = earlier.flatMap((one) => one.unit ?? [])
  return nouns.find((noun) => isPerson(noun)) ?? null
}

/** “Nobody was hurt”, “none of the passengers”, “no children”, “not one child”: none of them. */
function zeros(text: string): Quantity[] {
  return [
    ...text.matchAll(/\b(?:nobody|no[ -]one|none)\b|\b(?:not (?:one|a single)|no) (\p{Ll}+)\b/giu),
  ].flatMap((found) => {
    const [words, counted] = found
    const noun = counted === undefined ? 'person' : singular(counted)
    return isPerson(noun)
      ? [{ start: found.index, end: found.index + words.length, value: 0, unit: noun, hedge: null }]
      : []
  })
}

/** “a year of free repairs”, “for a week”: one of them; “$5m a year of it” and “twice a week” say how often. */
const singles = (text: string): Quantity[] =>
  [...text.matchAll(single)].map((found) => {
    const unit = (found[1] ?? found[2] ?? '').toLowerCase()
    return {
      start: found.index,
      end: found.index + found[0].length,
      value: 1,
      unit: unit === 'hour' ? 'h' : unit,
      hedge: null,
    }
  })
const single =
  /(?<!(?:\d|%|[mb]n?|cent|illion|thousand|times|once|twice) )\ban? (hour|day|week|month|year|decade)(?= of\b)|(?<=\bfor )an? (hour|day|week|month|year|decade)(?=[,.;]|$)/giu

/** “a magnitude 7.1 quake”, “of magnitude 7.1”, as “a 7.1-magnitude quake” */
const scaleBefore = (text: string, { unit, start }: Quantity): string | null =>
  unit === null && /\bmagnitude(?: of)?[ -]$/i.test(text.slice(0, start)) ? 'magnitude' : null

/** Half of 600 is 300; a fifth, and “two in ten”, is about 20 %; “a level of 0.41” is no share, or one in hundredths already. */
function asShare(text: string, quantity: Quantity, of: number | null): Extent {
  const told = extentOf(text, quantity)
  const extent = { ...told, hedge: told.hedge ?? hedgeBefore(text, quantity) }
  if (extent.unit !== null || extent.high >= 1 || extent.low <= 0) return extent
  if (of !== null) return { ...extent, low: extent.low * of, high: extent.high * of }
  if (/^0?[.,·]\d/.test(text.slice(quantity.start))) return extent
  const percent = extent.low < 0.01 ? Number((extent.low * 100).toPrecision(2)) : Math.round(extent.low * 100)
  // “more than a third” is less than half
  const above = extent.hedge === 'more-than' || extent.hedge === 'at-least'
  const high = above ? (commonShares.find((one) => one > percent) ?? 100) : percent
  return { low: percent, high, unit: '%', hedge: above ? 'about' : (extent.hedge ?? 'about') }
}
/** The shares that are told in words, in hundredths. */
const commonShares = [10, 20, 25, 33, 50, 67, 75, 80, 90]

function measureOf(text: string, { unit, start, end }: Quantity): Pick<Figure, 'measure' | 'noun'> {
  if ((unit === null || unit === 'child') && ofParent.test(text.slice(0, start)))
    return { measure: 'child', noun: '' }
  if (unit === null) return { measure: isAge(text, start, end) ? 'age' : '', noun: '' }
  // A unit is a sign or a code, but for those of time and of the sea; all else is what is counted.
  if (unit === 'year' && !/year|yr/i.test(text.slice(start, end).replace(/\W*year\W*old/i, '')))
    return { measure: 'age', noun: '' }
  const base = baseUnit(unit)
  const rate =
    /^ (?:an?|per|each|every) (hour|day|week|month|year|season)\b/.exec(text.slice(end))?.[1] ??
    (yearly.test(text.slice(0, start)) ? 'year' : undefined)
  if (base !== unit || isMoney(unit) || !/^\p{Ll}{3,}$/u.test(unit))
    return { measure: rate === undefined ? base : `${base}/${rate}`, noun: '' }
  const noun = stem(unit)
  return { measure: isPerson(unit) || isTalliedPeople(noun) ? 'person' : noun, noun }
}

/** “annual savings of |$40 million”, “its yearly profit would reach |£3m” */
const yearly = /\b(?:annual|yearly)\b[^,;.:]{0,40}$/i

/** “a man of 43”, “he was 61 when he became president”, “as young as six”, “who is 53,”, “the dead man was Tomas Reyl, 36” */
function isAge(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const described = /(\p{L}+) of $/u.exec(before)?.[1]
  return (
    /\b(?:aged|as (?:young|old) as) $/.test(before) ||
    (/\bwho(?:['’]s| is| was) $/.test(before) && /^[,.;]|^$/.test(text.slice(end))) ||
    /^ when s?he\b/.test(text.slice(end)) ||
    (/\p{Lu}\p{L}+ \p{Lu}\p{L}+, $/u.test(before) && /^\d{1,2}(?:[,.;]|$)/.test(text.slice(start))) ||
    (described !== undefined && isPerson(described.toLowerCase()))
  )
}

/** “A mother of |12” has so many children. */
const ofParent = /\b(?:mother|father|parent|mum|mom|dad)s? of $/i

/** Whether an amount counts things or people, and is of no measure. */
const isCount = ({ unit }: Quantity): boolean =>
  unit !== null && /^\p{Ll}{3,}$/u.test(unit) && baseUnit(unit) === unit && !isMoney(unit)
