import type { Unit } from '../data/units.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { readNumber, times, type NumberRead } from './numbers.ts'
import { moneyBefore, readUnit, unitScale } from './units.ts'

/** “5 to 10 million”: the scale holds for both ends. */
export function lowEnd(first: NumberRead, second: NumberRead): number {
  const low = times(first.value, second.scale)
  return first.scale === 1 && second.scale > 1 && low <= second.value ? low : first.value
}

/** A number with the scale that only its unit shows to be one, “$5m”, “5m people”; as it is where none does. */
export function withUnitScale(list: readonly Lexeme[], read: NumberRead, unit: Unit | null): NumberRead {
  const scale = unitScale(list, read, unit)
  return scale === null ? read : { ...read, value: times(read.value, scale), next: read.next + 1, scale }
}

/** The other end of a range: `10-15`, “10 to 15”, “between 10 and 15”, each perhaps with the unit at both ends. */
export function secondEnd(
  list: readonly Lexeme[],
  index: number,
  first: NumberRead,
  unit: Unit | null,
): { end: NumberRead; from: number } | null {
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
  // “up 2 points to 5%” names two things
  const other = own === null ? null : readUnit(list, second)
  if (own !== null && other !== null && other.unit.symbol !== own.unit.symbol) return null
  if (joint.lower === 'to' && isChange(list, index) && second.value >= first.value * levelOverChange)
    return null
  return lowEnd(first, second) < second.value ? { end: second, from: place + 1 } : null
}

/**
 * From so many times the first number on, the second behind “rose by 4,000 to 31,000” is what it came to: the ends of a range lie
 * nearer each other, as in “rose 2 to 3 percent”.
 */
const levelOverChange = 5
const changes =
  /^(?:rose|risen|fell|fallen|dropped|increased|decreased|declined|climbed|jumped|grew|grown|gained|lost|added|slipped|slid|surged|soared|tumbled|plunged|sank|shrank|widened|narrowed|edged|advanced|leapt|improved|up|down)$/

/** Whether a number is one by which something has changed: “rose 12p”, “was down by 12p”. */
const isChange = (list: readonly Lexeme[], index: number): boolean =>
  changes.test(at(list, at(list, index - 1).lower === 'by' ? index - 2 : index - 1).lower)

/** “8 plus or minus 2 per cent”, “8±2%”: both ends, in the unit of the second number; null where it names none. */
export function readSpread(
  list: readonly Lexeme[],
  middle: NumberRead,
): { value: [number, number]; unit: string; next: number } | null {
  const sign = along(list, middle.next).text === '±'
  const spoken = [0, 1, 2].map((word) => along(list, middle.next + word).lower).join(' ') === 'plus or minus'
  if (!sign && !spoken) return null
  const by = readNumber(list, middle.next + (sign ? 1 : 3))
  const read = by === null ? null : readUnit(list, by)
  if (by === null || read === null) return null
  const factor = read.unit.factor ?? 1
  const ends = [middle.value - by.value, middle.value + by.value].map((end) => times(end, factor))
  return { value: [ends[0]!, ends[1]!], unit: read.unit.symbol, next: read.next }
}

/** “won 2-3”, “a 5-4 vote”, “555-1234” */
export function isScore(list: readonly Lexeme[], first: NumberRead, second: NumberRead): boolean {
  const before = at(list, first.next - 2).lower
  const after = along(list, second.next).lower
  if (first.value >= 200 && second.value >= 1000 && first.scale === 1 && readUnit(list, second) === null)
    return true
  return (
    isOfSets(list, first, second) ||
    /^(?:won|win|wins|lost|lose|loses|beat|beats|drew|voted|score|led|lead|trailed|down|up|record)$/.test(
      before,
    ) ||
    /^(?:win|loss|victory|defeat|draw|lead|vote|decision|ruling|record|start|split|triumph|aggregate)$/.test(
      after,
    )
  )
}

/** “6-4, 3-6, 7-6”: games of a set, with those of another beside them. */
function isOfSets(list: readonly Lexeme[], first: NumberRead, second: NumberRead): boolean {
  const [before, behind] = [first.next - 2, second.next]
  return (
    areGames(list, second.next - 1) &&
    (areGames(list, at(list, before).text === ',' ? before - 1 : before) ||
      areGames(list, (along(list, behind).text === ',' ? behind + 1 : behind) + 2))
  )
}

/** Whether the games of a set end with a lexeme, “6-4”. */
export const areGames = (list: readonly Lexeme[], end: number): boolean =>
  [end - 2, end].every((place) => /^[0-7]$/.test(at(list, place).text)) &&
  /^[-–]$/.test(at(list, end - 1).text) &&
  at(list, end - 1).gap + at(list, end).gap === 0
