import type { Quantity } from '../../model/reading.ts'

/** An amount as two ends, or a stretch of time as its first and last day. */
export type Extent = Pick<Quantity, 'unit' | 'hedge'> & { low: number; high: number }

/** Units that measure one thing, the first of each with the size of the others in it. */
const sizes = new Map(
  `m 1 km 1000 cm .01 mm .001 mi 1609.344 nmi 1852 ft .3048 in .0254 yd .9144
   kg 1 g .001 t 1000 ton 907.18474 lb .45359237 oz .028349523 st 6.35029318
   h 1 min .0166666667 s .000277777778 day 24 week 168 fortnight 336 month 730.5 year 8766 decade 87660 century 876600
   ha 1 acre .40468564 km² 100 m² .0001 mi² 258.998811 ft² .0000092903
   L 1 mL .001 m³ 1000 gal 3.785411784
   km/h 1 mph 1.609344 m/s 3.6 kn 1.852
   MW 1 kW .001 GW 1000 W .000001
   percentage~point 1 basis~point .01`
    .split('\n')
    .flatMap((line) => {
      const parts = line
        .trim()
        .split(' ')
        .map((part) => part.replace('~', ' '))
      const base = parts[0] ?? ''
      return parts.flatMap((unit, at) =>
        at % 2 === 0 ? [[unit, { base, size: Number(parts[at + 1]) }] as const] : [],
      )
    }),
)

/** The unit that amounts in this one are compared in: `m` for `ft`. */
export const baseUnit = (unit: string): string => (unit === '°F' ? '°C' : (sizes.get(unit)?.base ?? unit))

/** An amount in the unit that it is compared in. */
export const inBase = (amount: number, unit: string) =>
  unit === '°F' ? ((amount - 32) * 5) / 9 : amount * (sizes.get(unit)?.size ?? 1)

/** “62 miles” and “100 km” are one distance, rounded: so far may amounts in two units lie apart, as a share of the larger. */
const conversion = 0.06
/** The same where one is softened: “19 days” are “almost three weeks”. */
const looseConversion = 0.12

/** Whether two amounts in one unit, of which one was told in another, lie so near each other that they are one. */
export const areConverted = (one: number, other: number, apart = conversion): boolean =>
  Math.abs(one - other) <= apart * Math.max(Math.abs(one), Math.abs(other))

/** “Dozens” may be any number up to the next such word, ten times as many. */
const vague = /^(?:dozens|scores|tens|hundreds|thousands|millions|billions|several|few|many|a few)\b/i

/** @param text that the amount stands in */
export function extentOf(text: string, { value, unit, hedge, start, end }: Quantity): Extent {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  return { low, high: vague.test(text.slice(start, end)) ? low * 10 : high, unit, hedge }
}

/**
 * Whether two extents can be told of one thing: they meet, or the coarser rounds the finer. “More than 100” goes with 112,
 * “nearly 200” with 197, “1.2 billion” with 1.24 billion; “at least 12” and 15 are two counts.
 */
export function agrees(a: Extent, b: Extent): boolean {
  const [one, other] = [a.unit ?? '', b.unit ?? '']
  if (one !== other && baseUnit(one) === baseUnit(other)) {
    // many a writer calls a tonne a ton
    if (a.low === b.low && [one, other].every((unit) => unit === 't' || unit === 'ton')) return true
    const [x, y] = [inBase(a.low, one), inBase(b.low, other)]
    const isLoose = [a, b].some(({ hedge }) => hedge === 'about' || hedge === 'nearly')
    return areConverted(x, y, isLoose ? looseConversion : conversion)
  }
  if (isWrittenRange(a) && isWrittenRange(b))
    return (
      agrees({ ...a, high: a.low }, { ...b, high: b.low }) &&
      agrees({ ...a, low: a.high }, { ...b, low: b.high })
    )
  // Thirds have no last digit.
  const meet = a.low - b.high <= 1e-9 && b.low - a.high <= 1e-9
  // A day is no round number, though its count from 1970 may be.
  return meet || (one !== 'date' && (rounds(a, b) || rounds(b, a)))
}

/** Whether both ends of an amount are told: “three to five days”; “dozens” are more than one such, and days have no ends that anyone told. */
export const isWrittenRange = ({ low, high, unit, hedge }: Extent): boolean =>
  low < high && hedge === null && !/^(?:date|min of .+)$/.test(unit ?? '')

/** Whether the one amount, of two digits or more, is the other told to the last digit, and neither a bound: “$94bn”, “$94.04bn”. */
export const areRounded = (a: Extent, b: Extent): boolean =>
  !isBound(a) && !isBound(b) && (rounds({ ...a, hedge: null }, b) || rounds({ ...b, hedge: null }, a))

/** “More than 2,500” is no number that “more than 2,000” rounds: whoever knew it would not have told less. */
const isBound = ({ hedge }: Extent) => hedge !== null && hedge !== 'about'

/** From here on, or beside a fraction, a number of two digits or more before its noughts may be a rounded one without saying so. */
const roundedFrom = 1000

function rounds(coarse: Extent, fine: Extent): boolean {
  const step = lastDigit(coarse.low)
  const finer = step > lastDigit(fine.low)
  const over = fine.low - coarse.low
  switch (coarse.hedge) {
    case 'more-than':
    case 'at-least':
      return finer && over >= 0 && over < step && !isBound(fine)
    case 'nearly':
    case 'less-than':
    case 'at-most':
      return finer && over <= 0 && -over < step && !isBound(fine)
    case 'about':
      // “About 1,680” is told to the ten, “about 30” may be any number near it.
      return coarse.low / step >= 100 ? Math.abs(over) <= step / 2 : Math.abs(over) < step
    case null:
      return (
        finer &&
        (coarse.low >= roundedFrom || !Number.isInteger(fine.low)) &&
        coarse.low / step >= 10 &&
        Math.abs(over) <= step / 2
      )
  }
}

/** What the last digit before the noughts is worth: 100 for 2,400, 1 for 12, 0.1 for 2.4. */
function lastDigit(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0
  const [digits = '', power] = Number(value.toPrecision(12)).toExponential().split('e')
  return 10 ** (Number(power) - (digits.split('.')[1]?.length ?? 0))
}
