import { describe, expect, it } from 'vitest'
import { baseUnit, inBase } from '../../../src/text/numbers/extents.ts'
import { quantities } from '../../../src/text/quantity/quantities.ts'
import { terms } from '../../../src/text/terms/terms.ts'
import { fc } from '../property.ts'

/** What two readers must agree on: an amount in the unit that it is compared in. */
const inOne = (value: number, unit: string) =>
  `${Number(inBase(value, unit).toPrecision(6))} ${baseUnit(unit)}`.trim()

const units = new Set('% kg °C USD EUR INR GBP km ft month year week day h min s decade century'.split(' '))

/** The amounts of a text as an import keeps them. What is counted is no unit; of a share, per cent to a tenth as well. */
const kept = (text: string): string[] =>
  quantities(text).flatMap(({ value, unit }) => {
    const ends = typeof value === 'number' ? [value] : value
    const measured = unit !== null && units.has(unit) ? unit : ''
    return ends.flatMap((end) => [
      inOne(end, measured),
      ...(measured === '' ? [inOne(Math.round(end * 1000) / 10, '%')] : []),
    ])
  })

/** The amounts of a text as texts are compared. */
const compared = (text: string): string[] =>
  terms(text).flatMap(({ kind, value, unit }) => (kind === 'number' ? [inOne(value!, unit!)] : []))

const digits = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2_200, max: 99_999_999 }))
const grouped = (groups: RegExp, sign: string) => digits.map((n) => String(n).replace(groups, `$&${sign}`))
const tens = fc.constantFrom('twenty', 'thirty', 'forty', 'ninety')
const ones = fc.constantFrom('two', 'three', 'seven', 'nine')
const scale = fc.constantFrom('hundred', 'thousand', 'lakh', 'million', 'crore', 'billion')
const words = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(' '))

const count = fc.oneof(
  digits.map(String),
  grouped(/\d(?=(?:\d{3})+$)/g, ','),
  grouped(/\d(?=(?:\d\d)*\d{3}$)/g, ','),
  grouped(/\d(?=(?:\d{3})+$)/g, ' '),
  fc.integer({ min: 1_000_000, max: 999_999_999 }).map((n) => n.toLocaleString('de')),
  fc.tuple(tens, ones).map(([ten, one]) => `${ten}-${one}`),
  words(ones, scale),
  words(ones, fc.constant('and a half'), fc.constantFrom('thousand', 'million')),
  words(fc.constantFrom('a', 'half a', 'a couple of', 'a quarter of a'), scale),
  fc.constantFrom('a dozen', 'a half-dozen', 'half-a-dozen', 'three dozen', 'a hundred and six', 'twelve hundred'),
  words(fc.integer({ min: 2, max: 90 }).map((n) => String(n / 10)), scale.filter((one) => one !== 'hundred')),
) // prettier-ignore
const decimal = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((n) => String(n / 10)),
  fc.integer({ min: 100, max: 999 }).map((n) => `.${n}`),
  fc.constantFrom('2½', '¾', '10 1/2', '8-1/4', '1,5', 'five point two'),
)
const money = fc.oneof(
  fc
    .tuple(fc.constantFrom('$', '€', '£', '₹', 'US$', 'Rs ', 'EUR '), digits, fc.constantFrom('', 'm', 'bn', 'k', ' million'))
    .map((all) => all.join('')),
  words(count, fc.constantFrom('dollars', 'euros', 'rupees')),
  words(decimal, fc.constantFrom('million dollars', 'lakh crore rupees')),
) // prettier-ignore
const measure = fc.oneof(
  words(fc.oneof(decimal, ones), fc.constantFrom('percent', 'per cent', 'pc', 'km', 'kilometres', 'feet')),
  decimal.map((n) => `${n}%`),
  words(fc.oneof(ones, digits.map(String)), fc.constantFrom('years', 'months', 'weeks', 'days', 'hours', 'minutes')),
  words(ones, fc.constantFrom('years and a half', 'hours and 20 minutes', 'feet four inches', 'decades')),
  fc.constantFrom('half an hour', 'a quarter of an hour', 'a year and a half', 'half a percent', 'minus 8 degrees Celsius', '-8C'),
) // prettier-ignore
const share = fc.constantFrom(
  'a third',
  'a quarter',
  'two-thirds',
  'three quarters',
  'one fifth',
  'seven tenths',
)
const ratio = fc.constantFrom(
  'one in three',
  'one-in-three',
  'nine in ten',
  '7 out of 10',
  'two of every five',
)
const range = fc
  .tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 41, max: 99 }), fc.constantFrom('-', '–', ' to '))
  .map(([low, high, joint]) => low + joint + high)

const sentence = fc.oneof(
  count.map((n) => `It shipped ${n} crates to Orsk.`),
  money.map((n) => `The pier cost ${n} in all.`),
  measure.map((n) => `It fell by ${n} overall.`),
  share.map((n) => `It lost ${n} of the crates.`),
  ratio.map((n) => `It lost ${n} crates.`),
  range.map((n) => `It took ${n} crates.`),
  words(range, fc.constantFrom('percent', 'million dollars', 'kg')).map((n) => `It took ${n} there.`),
)

describe('the numbers that texts are compared by and those that are kept', () => {
  it('are the same, in order', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (all) => {
        const text = all.join(' ')
        const known = kept(text)
        expect(compared(text).filter((one) => !known.includes(one))).toEqual([])
        expect(compared(text).length).toBeGreaterThanOrEqual(all.length)
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['ranks', 'the third of 21st place', ['3 th', '21 th']],
    ['a decade, as nobody tells ten years', 'after a decade of peace', ['10 year']],
    ['what is no amount', 'Flight 175 of 14 March 2026 to gate B12', ['175', '14', '2026', '12']],
    ['the numbers of a match', 'they won 3-2', ['3', '2']],
  ])('but for %s: %s', (_, text, numbers) => {
    expect(terms(text).flatMap(({ kind, norm }) => (kind === 'number' ? [norm] : []))).toEqual(numbers)
    expect(quantities(text)).toEqual([])
  })

  it('but for “half” and words that count nothing exactly, which are compared as words', () => {
    const text = 'dozens of crates, half of the eggs and several hundred of them'
    expect(quantities(text)).toHaveLength(3)
    expect(compared(text)).toEqual([])
  })
})
