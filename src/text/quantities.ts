import type { Quantity } from '../model/reading.ts'
import { codes, dollars, signs } from './data/currencies.ts'
import { scales, smallNumbers, vagueScales, vulgarFractions } from './data/number-words.ts'
import { months, weekdays } from './data/calendar.ts'
import { yearAt } from './date/written.ts'
import { countedNoun } from './quantity/nouns.ts'
import { hedgeAround } from './quantity/hedge.ts'
import { along, at, isGluedHyphen, lexemes, type Lexeme } from './lexemes.ts'
import { moneyBefore, readUnit, unitScale } from './quantity/units.ts'
import { readNumber, times, type NumberRead } from './quantity/numbers.ts'
import { namesSomething } from './quantity/numbered-names.ts'
import { findDates } from './dates.ts'
import { timeUnits, units, type Unit } from './data/units.ts'

/** An amount between its first and its last lexeme. */
interface Amount {
  from: number
  next: number
  value: number | [number, number]
  unit: string | null
}

/**
 * The amounts that a text states, in order. Left out: dates and years, times of day, ranks, telephone numbers, scores of
 * matches, and numbers that are part of a name (Boeing 747). A range `from … to …` is two amounts, since a text mostly tells
 * of a change with it; `between … and …`, `10-15` and `10 to 15` are one with two ends. “Dozens” and the like have the
 * value of one such and the hedge `more-than`. An age is in the unit `year`.
 */
export function quantities(text: string): Quantity[] {
  const list = lexemes(text)
  const dates = findDates(list)
  const found: Quantity[] = []
  let date = 0
  for (let i = 0; i < list.length;) {
    const start = at(list, i).start
    while ((dates[date]?.end ?? Infinity) <= start) date++
    const covered = dates[date]
    if (covered !== undefined && covered.start <= start) {
      i++
      continue
    }
    const amount = readAmount(list, i)
    if (amount === null) {
      i++
      continue
    }
    found.push({
      start: at(list, amount.from).start,
      end: at(list, amount.next - 1).end,
      value: amount.value,
      unit: amount.unit,
      hedge: hedge(list, amount),
    })
    i = amount.next
  }
  return found
}

function hedge(list: readonly Lexeme[], amount: Amount): Quantity['hedge'] {
  const around = hedgeAround(list, amount.from, amount.next, timeUnits.has(amount.unit ?? ''))
  if (around !== null) return around
  const first = readNumber(list, amount.from)
  if (first?.form === 'vague') return 'more-than'
  if (/^(?:a)$/.test(at(list, amount.from).lower) && at(list, amount.from + 1).lower === 'couple')
    return 'about'
  return null
}

/** Every word or mark that an amount may begin with; the rest of a text is passed over at once. */
const openings: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...scales.keys(),
  ...vagueScales.keys(),
  ...vulgarFractions.keys(),
  ...signs.keys(),
  ...dollars.keys(),
  ...[...codes].map((code) => code.toLowerCase()),
  ...'half quarter a an several few many minus negative rs . - −'.split(' '),
])

function readAmount(list: readonly Lexeme[], index: number): Amount | null {
  const opening = at(list, index)
  if (opening.type !== 'number' && !openings.has(opening.lower)) return null
  const money = moneyBefore(list, index)
  const from = money?.next ?? index
  const first = readNumber(list, from)
  if (first === null) return null
  if (money === null && isPartOfWord(list, index, first)) return null
  const scaled = withUnitScale(list, first, money?.unit ?? null)
  const second = secondEnd(list, index, scaled, money?.unit ?? null)
  const last = second ?? scaled
  const unit = money === null ? readUnit(list, last) : { unit: money.unit, next: skipName(list, last.next) }
  const ends = (value: number): number => times(value, unit?.unit.factor ?? 1)
  const value: Amount['value'] = second
    ? [ends(lowEnd(scaled, second)), ends(second.value)]
    : ends(scaled.value)
  if (unit !== null) {
    const compound = typeof value === 'number' ? addLesser(list, value, unit) : null
    return {
      from: index,
      next: compound?.next ?? unit.next,
      value: compound?.value ?? value,
      unit: unit.unit.symbol,
    }
  }
  const age = ageHere(list, index, last)
  if (age !== null) return { from: index, next: age, value, unit: 'year' }
  if (second === null && namesSomething(list, index, first)) return null
  if (last.form === 'digits' && last.scale === 1 && hasGluedWord(list, last.next)) return null
  const ratio = second === null ? readRatio(list, first) : null
  if (ratio !== null) return { from: index, next: ratio.next, value: ratio.value, unit: null }
  const whole = last.form !== 'share' && (last.scale > 1 || Number.isInteger(last.value))
  if (
    isBareOne(list, index, last) &&
    /^(?:the|this|that|which|each|every|any|no|another|only)$/.test(at(list, index - 1).lower)
  )
    return null
  if (isShirt(list, index, last)) return null
  const noun = !whole ? null : countedNoun(list, afterOf(list, last), last.value === 1)
  if (noun === null && isBareOne(list, index, last)) return null
  return {
    from: index,
    next: noun?.next ?? last.next,
    value,
    unit: noun === null ? null : (units.get(noun.noun)?.symbol ?? noun.noun),
  }
}

/** `US$5 dollars` would name the currency twice: the second name belongs to it. */
function skipName(list: readonly Lexeme[], index: number): number {
  return /^dollars?$/.test(along(list, index).lower) ? index + 1 : index
}

/** “5 to 10 million”: the scale holds for both ends. */
function lowEnd(first: NumberRead, second: NumberRead): number {
  const low = times(first.value, second.scale)
  return first.scale === 1 && second.scale > 1 && low <= second.value ? low : first.value
}

function withUnitScale(list: readonly Lexeme[], read: NumberRead, unit: Unit | null): NumberRead {
  const scale = unitScale(list, read, unit)
  return scale === null ? read : { ...read, value: times(read.value, scale), next: read.next + 1, scale }
}

/** The other end of a range: `10-15`, “10 to 15”, “between 10 and 15”, each perhaps with the unit at both ends. */
function secondEnd(
  list: readonly Lexeme[],
  index: number,
  first: NumberRead,
  unit: Unit | null,
): NumberRead | null {
  if (first.form === 'vague') return null
  const before = at(list, index - 1).lower
  const own = unit === null ? readUnit(list, first) : null
  const place = own?.next ?? first.next
  const joint = along(list, place)
  const glued = isGluedHyphen(list, place)
  const apart =
    /^[-–—]$/.test(joint.text) && joint.gap === 1 && along(list, place + 1).gap === 1 && joint.text !== '—'
  const joins =
    glued ||
    apart ||
    joint.text === '~' ||
    (joint.lower === 'to' && before !== 'from') ||
    (joint.lower === 'and' && (before === 'between' || at(list, index - 2).lower === 'ages'))
  if (!joins) return null
  const money = moneyBefore(list, place + 1)
  const read = readNumber(list, money?.next ?? place + 1)
  if (read === null || read.form === 'vague' || (money !== null && money.unit.symbol !== unit?.symbol))
    return null
  const second = withUnitScale(list, read, unit)
  return lowEnd(first, second) < second.value ? second : null
}

/** “of” stands between a vague number and what it counts: “hundreds of people”. */
function afterOf(list: readonly Lexeme[], read: NumberRead): number {
  const of = along(list, read.next).lower === 'of'
  return of && read.form === 'vague' ? read.next + 1 : read.next
}

/** “5 ft 2 in”, “6-foot-2”, “3 dollars 50 cents”. */
function addLesser(
  list: readonly Lexeme[],
  value: number,
  unit: { unit: Unit; next: number },
): { value: number; next: number } | null {
  const feet = unit.unit.symbol === 'ft'
  const glued = isGluedHyphen(list, unit.next)
  const place = glued || along(list, unit.next).lower === 'and' ? unit.next + 1 : unit.next
  const read = along(list, place).type === 'mark' ? null : readNumber(list, place)
  if (read === null || read.value <= 0) return null
  if (feet && read.value < 12) {
    const named = /^(?:in|ins|inch|inches|")$/.test(along(list, read.next).lower)
    return named || glued ? { value: value + read.value / 12, next: named ? read.next + 1 : read.next } : null
  }
  const second = feet ? null : readUnit(list, read)
  if (second === null || second.unit.symbol !== unit.unit.symbol || second.unit.factor !== 0.01) return null
  return { value: value + times(read.value, second.unit.factor), next: second.next }
}

/** “Michael Neu, 67, was”, “aged 30”, “age 87”. */
function ageHere(list: readonly Lexeme[], index: number, read: NumberRead): number | null {
  if (!Number.isInteger(read.value) || read.value < 1 || read.value > 110) return null
  const before = at(list, index - 1)
  if (/^(?:aged|age|ages)$/.test(before.lower) && at(list, index).gap === 1) return read.next
  if (ofAge(list, index)) return read.next
  const name = at(list, index - 2)
  const apposed = before.text === ',' && /^\p{Lu}\p{Ll}/u.test(name.text) && !calendarWord(name.lower)
  return apposed && /^(?:,|\.|;|\))$/.test(along(list, read.next).text) ? read.next : null
}

/** “the age of 18”, “the ages of 18 and 35” */
function ofAge(list: readonly Lexeme[], index: number): boolean {
  return at(list, index - 1).lower === 'of' && /^ages?$/.test(at(list, index - 2).lower)
}

function calendarWord(word: string): boolean {
  return months.has(word) || weekdays.has(word)
}

/** “one in five”, “7 out of 10”: the share. “Two in 10 minutes” is none. */
function readRatio(list: readonly Lexeme[], first: NumberRead): { value: number; next: number } | null {
  const joint = along(list, first.next).lower
  const place =
    joint === 'in'
      ? first.next + 1
      : joint === 'out' && along(list, first.next + 1).lower === 'of'
        ? first.next + 2
        : -1
  if (place < 0 || along(list, place).text === '') return null
  const second = readNumber(list, place)
  if (second === null || !Number.isInteger(first.value) || !Number.isInteger(second.value)) return null
  if (
    second.value <= first.value ||
    first.value < 1 ||
    yearAt(list, place) !== null ||
    second.form === 'vague'
  )
    return null
  const unit = readUnit(list, second)
  return unit === null ? { value: first.value / second.value, next: second.next } : null
}

/** `1080p`, `4K`, `747s`: digits and letters in one piece that are no unit. */
function hasGluedWord(list: readonly Lexeme[], index: number): boolean {
  const after = along(list, index)
  return after.gap === 0 && after.type === 'word' && !/^['’]/.test(after.text)
}

/** Whether digits are a piece of something longer: `F1`, `21st`, `8:30`, `555-1234`, `192.168.1.2`, `3-2`, `5pm`. */
function isPartOfWord(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  const first = at(list, index)
  const before = at(list, index - 1)
  const after = along(list, read.next)
  if (first.gap === 0 && /[\p{L}\p{N}_#@/:°-]$/u.test(before.text)) return true
  if (read.form !== 'digits') return false
  if (/^0\d/.test(first.text)) return true
  // groups of digits side by side are a telephone number or a code
  if (before.type === 'number' && first.gap === 1 && first.type === 'number') return true
  if (after.type === 'number' && after.gap === 1 && first.type === 'number') return true
  if (after.gap === 0 && /^(?:st|nd|rd|th|s)$/.test(after.lower)) return true
  if (/^(?:[ap]\.?m\.?|o’clock|o'clock)$/.test(after.lower)) return true
  if (after.gap === 0 && /^[:/]$/.test(after.text) && along(list, read.next + 1).type === 'number')
    return true
  return isGluedHyphen(list, read.next) && at(list, read.next + 1).type === 'number' && !isRange(list, read)
}

function isRange(list: readonly Lexeme[], read: NumberRead): boolean {
  const second = readNumber(list, read.next + 1)
  if (second === null || (isGluedHyphen(list, second.next) && at(list, second.next + 1).type === 'number'))
    return false
  if (isScore(list, read, second)) return false
  return read.value > 0 && lowEnd(read, second) < second.value && !/^0\d/.test(at(list, read.next + 1).text)
}

/** “won 2-3”, “a 5-4 vote”, “555-1234” */
function isScore(list: readonly Lexeme[], first: NumberRead, second: NumberRead): boolean {
  const before = at(list, first.next - 2).lower
  const after = along(list, second.next).lower
  if (first.value >= 200 && second.value >= 1000 && first.scale === 1 && readUnit(list, second) === null)
    return true
  return (
    /^(?:won|win|wins|lost|lose|loses|beat|beats|drew|voted|score|led|lead|trailed|down|up|record)$/.test(
      before,
    ) ||
    /^(?:win|loss|victory|defeat|draw|lead|vote|decision|ruling|record|start|split|triumph|aggregate)$/.test(
      after,
    )
  )
}

/** “Ufomba Kamalu (94)”: a number in brackets behind a name. */
function isShirt(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  const name = at(list, index - 2)
  return at(list, index - 1).text === '(' && along(list, read.next).text === ')' && /^\p{Lu}/u.test(name.text)
}

/** “one of”, “no one”, “that one”, “one might think”: a pronoun. */
function isBareOne(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  return read.value === 1 && at(list, index).lower === 'one' && read.next === index + 1
}
