/**
 * How well sentences, quantities and dates are read, on public test data in `../shared/data`. Run alone with
 * `node tests/bench/reading-numbers.ts [--missed]`, or through `npm run bench -- reading`.
 *
 * A case of the Recognizers' specs is right if every value that it expects is among ours, with its unit, and if nothing is
 * read where nothing is expected. Cases that no news text would contain are left out, each for a reason of the lists below.
 */
import type { DateMention, Quantity } from '../../src/model/reading.ts'
import { dates } from '../../src/text/date/dates.ts'
import { quantities } from '../../src/text/quantity/quantities.ts'
import { sentences } from '../../src/text/sentence/sentences.ts'
import { readJsonLines } from './json-lines.ts'

/** One line of the bench. */
export interface Figure {
  set: string
  measure: string
  right: number
  of: number
  /** Cases not counted, by reason. */
  leftOut: Record<string, number>
  /** The share that others reach, and the one that is the aim. */
  floor: number | null
  target: number | null
  missed: string[]
}

interface SpecResult {
  Text: string
  TypeName: string
  Resolution?: {
    value?: string | null
    unit?: string
    isoCurrency?: string
    values?: { timex?: string; type?: string; value?: string; start?: string; end?: string }[]
  }
}

interface SpecCase {
  Input: string
  Context?: { ReferenceDateTime?: string }
  Results?: SpecResult[]
}

/** Why a case is left out: the first reason that fits. */
type Reasons = readonly (readonly [
  reason: string,
  fits: (input: string, result: SpecResult | undefined) => boolean,
])[]

const data = new URL('../../../shared/data/', import.meta.url)

const lines = <T>(name: string): T[] | null => readJsonLines<T>(new URL(name, data))

/** Golden rules: the sentences of each text, blanks within them made equal. */
export function benchSentences(): Figure | null {
  const rules = lines<{ rule: number; name: string; text: string; sentences: string[] }>(
    'golden-rules-en/rules.jsonl',
  )
  if (rules === null) return null
  const figure = empty('golden-rules-en', 'rules passed', 0.519, 50 / 52)
  for (const rule of rules) {
    // the data were taken from a page that shows line breaks and quotation marks escaped
    const text = rule.text.replaceAll('\\n', '\n').replaceAll('\\"', '"')
    const found = sentences(text).map(({ start, end }) => text.slice(start, end))
    count(
      figure,
      equal(found.map(even), rule.sentences.map(even)),
      `${rule.rule} ${rule.name}: ${found.join(' ¦ ')}`,
    )
  }
  return figure
}

function even(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

const numberReasons: Reasons = [
  [
    'formulas and addresses of machines',
    (input) => /\^|\d[eE]\d|\b(?:1|one) over (?:\d|[a-z])|\d\.\d+\.\d+\./.test(input),
  ],
]

const unitNames: Record<string, string> = {
  Dollar: 'USD', Pound: 'GBP|lb', Cent: 'USD', Pence: 'GBP', Rupee: 'INR', 'Netherlands guilder': 'NLG', Bitcoin: 'BTC',
  Milliliter: 'mL', Mile: 'mi', Barrel: 'bbl', Foot: 'ft', Gallon: 'gal', 'Cubic foot': 'ft³', 'Square meter': 'm²', Bit: 'bit',
  Meter: 'm', Kilometer: 'km', Millimeter: 'mm', 'Metric ton': 't', Inch: 'in', Megabyte: 'MB', Teaspoon: 'tsp',
  'Kilometer per hour': 'km/h', Kilogram: 'kg', Microgram: 'µg', Degree: 'degree', Ton: 't|ton', C: '°C', F: '°F',
  Year: 'year', Month: 'month', Week: 'week', Age: 'year', Turn: 'turn',
} // prettier-ignore
const hundredths = new Set(['Cent', 'Pence'])

const unitReasons: Reasons = [
  [
    'a unit without a number',
    (_, result) => result?.Resolution?.value === null || result?.Resolution?.value === 'null',
  ],
  [
    'notation of forms and chats',
    (input) => /MUSD|MAUD|kuai|[{[<(]kg[)}\]>]|half turn|USD million|per cent of 210/.test(input),
  ],
]

/** Numbers, percent, currency, dimension, temperature and age. */
export function benchQuantities(): Figure[] | null {
  const sets: [name: string, reasons: Reasons][] = [
    ['NumberModel', numberReasons],
    ['PercentModel', unitReasons],
    ['CurrencyModel', unitReasons],
    ['DimensionModel', unitReasons],
    ['TemperatureModel', unitReasons],
    ['AgeModel', unitReasons],
  ]
  const figures: Figure[] = []
  for (const [name, reasons] of sets) {
    const cases = lines<SpecCase>(`recognizers-specs-en/${name}.jsonl`)
    if (cases === null) return null
    const figure = empty(`recognizers-specs-en ${name}`, 'values right', null, 0.85)
    for (const one of cases) {
      const { wanted } = keep(figure, one, reasons)
      if (wanted === null) continue
      const found = quantities(one.Input)
      const right =
        wanted.length === 0
          ? noneOf(found, name)
          : wanted.every((result) => found.some((quantity) => isSame(quantity, result)))
      count(
        figure,
        right,
        `${one.Input} → ${found.map((quantity) => `${one.Input.slice(quantity.start, quantity.end)}=${String(quantity.value)} ${quantity.unit ?? ''}`).join('; ')} (${wanted.map((result) => `${result.Resolution?.value ?? ''} ${result.Resolution?.unit ?? ''}`).join('; ')})`,
      )
    }
    figures.push(figure)
  }
  return figures
}

/** Where no amount of the kind is expected, an amount of another kind is no mistake. */
function noneOf(found: Quantity[], name: string): boolean {
  if (name === 'NumberModel') return !found.some((quantity) => quantity.unit === null)
  const kinds: Record<string, RegExp> = {
    CurrencyModel: /^[A-Z]{3}$/,
    TemperatureModel: /^(?:°[CF])$/,
    DimensionModel: /^(?:k?m|cm|mm|ft|in|mi|kg|g|lb|L|mL|t|MB)$/,
  }
  return !found.some((quantity) => kinds[name]?.test(quantity.unit ?? ''))
}

function isSame(quantity: Quantity, result: SpecResult): boolean {
  const { value, unit, isoCurrency } = result.Resolution ?? {}
  if (typeof quantity.value !== 'number')
    return quantity.value.some((end) => isSame({ ...quantity, value: end }, result))
  const wanted = Number(value?.replace('%', '')) * (hundredths.has(unit ?? '') ? 0.01 : 1)
  if (Math.abs(quantity.value - wanted) > Math.abs(wanted) * 1e-9) return false
  const symbol = isoCurrency ?? unitNames[unit ?? ''] ?? unit
  return value?.endsWith('%')
    ? quantity.unit === '%'
    : symbol === undefined || symbol.split('|').includes(quantity.unit ?? '')
}

const dateReasons: Reasons = [
  [
    'moments: “at present”, “in 5 minutes”, “end of the day”',
    (_, result) =>
      /^(?:(?:at|on) )?(?:the )?(?:moment|present|present time)$|\b(?:minutes|min)\b|\beod\b|end of (?:the )?day/.test(
        result?.Text ?? '',
      ),
  ],
  [
    'times of day, durations and sets',
    (_, result) => result !== undefined && !/\.(?:date|daterange|datetime)$/.test(result.TypeName),
  ],
  [
    'no value in the spec',
    (_, result) =>
      result !== undefined &&
      !result.Resolution?.values?.some(
        (value) => value.value !== 'not resolved' && (value.value ?? value.start ?? value.end),
      ),
  ],
  [
    'notation of commands and files',
    (input) =>
      /\b\d{1,2}\/\d{1,2}(?![/\d])|\bEOY\b|\bsy\d\d|=|\d{8}|\d{4} \d\d \d\d|xlsx|tmrw|\d{4}[-/](?:\d\d[-/])?[a-zA-Z]|\d-\d{4}-[A-Z]|\d\/\d\d\/\d\d\.|Oct\/\d|\d-H[12]/.test(
        input,
      ),
  ],
  [
    'told from another event: “the day after”, “that weekend”, “partner of the month”',
    (_, result) =>
      /^(?:the|that|same|my|any) (?:year|month|week|day|weekend|fortnight|same week|day after)$|^same (?:week|month)$|\blater$|^winter$/.test(
        result?.Text ?? '',
      ),
  ],
]

/** Dates, taken at the reference time of each case. */
export function benchDates(): Figure | null {
  const cases = lines<SpecCase>('recognizers-specs-en/DateTimeModel.jsonl')
  if (cases === null) return null
  const figure = empty('recognizers-specs-en DateTimeModel', 'dates right', null, 0.85)
  for (const one of cases) {
    const { wanted } = keep(figure, one, dateReasons)
    if (wanted === null) continue
    const found = dates(one.Input, one.Context?.ReferenceDateTime ?? null, true)
    const right =
      wanted.length === 0 ? true : wanted.every((result) => found.some((date) => isSameDate(date, result)))
    if (wanted.length === 0) continue
    count(
      figure,
      right,
      `${one.Input.slice(0, 140)} @${one.Context?.ReferenceDateTime?.slice(0, 10) ?? ''} → ${found.map((date) => `${one.Input.slice(date.start, date.end)}=${date.value}`).join('; ')} (${wanted.map((result) => `${result.Text}: ${result.Resolution?.values?.map((value) => value.value ?? `${value.start ?? ''}/${value.end ?? ''}`).join(' or ') ?? ''}`).join('; ')})`,
    )
  }
  return figure
}

/** Our value against any that the spec allows; where it counts a day of “two months ago”, the month is right. */
function isSameDate(date: DateMention, result: SpecResult): boolean {
  const ours = bounds(date.value)
  return (result.Resolution?.values ?? []).some((value) => {
    if (value.timex === date.value) return true
    if (ours === null) return false
    const day = value.value?.slice(0, 10)
    if (day !== undefined && /^\d/.test(day)) {
      const coarse = /\b(?:weeks?|months?|years?|decades?|fortnight)\b/.test(result.Text)
      return coarse ? ours.start <= day && day < ours.end : date.value === day
    }
    // a modifier (“end of 2000”, “since”) leaves our value as it is: the spec's must lie within
    const { start, end } = value
    const modified =
      /\b(?:early|late|end|mid|middle|start|beginning|earlier|later|since|before|after|by|than|of the month|past|last|next|previous|coming)\b/.test(
        result.Text,
      )
    if (start === undefined || end === undefined)
      return modified && ours.start <= (start ?? end ?? '') && (start ?? end ?? '') <= ours.end
    return modified
      ? (ours.start <= start && end <= ours.end) || ours.start === start
      : ours.start === start && (end === ours.end || end === ours.last)
  })
}

/** First day, first day of the last unit, and the day after the last, of a value in ISO 8601. */
function bounds(value: string): { start: string; last: string; end: string } | null {
  const [from = '', to = from] = value.split('/')
  const first = unitBounds(from)
  const second = unitBounds(to)
  return first && second && { start: first.start, last: second.start, end: second.end }
}

function unitBounds(value: string): { start: string; end: string } | null {
  const match = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)|Q(\d)))?$/.exec(value)
  if (match === null) return null
  const [year, month, day, week, quarter] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
  const utc = (m: number, d: number): number => Date.UTC(year ?? 0, m, d)
  if (week !== undefined) {
    const fourth = new Date(utc(0, 4))
    const monday = utc(0, 4) - ((fourth.getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000
    return { start: iso(monday), end: iso(monday + 7 * 86_400_000) }
  }
  if (quarter !== undefined) return { start: iso(utc(quarter * 3 - 3, 1)), end: iso(utc(quarter * 3, 1)) }
  if (day !== undefined && month !== undefined)
    return { start: iso(utc(month - 1, day)), end: iso(utc(month - 1, day + 1)) }
  if (month !== undefined) return { start: iso(utc(month - 1, 1)), end: iso(utc(month, 1)) }
  return { start: iso(utc(0, 1)), end: iso(utc(12, 1)) }
}

function empty(set: string, measure: string, floor: number | null, target: number | null): Figure {
  return { set, measure, right: 0, of: 0, leftOut: {}, floor, target, missed: [] }
}

function count(figure: Figure, right: boolean, shown: string): void {
  figure.of++
  if (right) figure.right++
  else figure.missed.push(shown)
}

/** The results of a case that count, or null if all of them are left out. */
function keep(figure: Figure, one: SpecCase, reasons: Reasons): { wanted: SpecResult[] | null } {
  const results = one.Results ?? []
  const reasonOf = (result: SpecResult | undefined): string | undefined =>
    reasons.find(([, fits]) => fits(one.Input, result))?.[0]
  const wanted = results.filter((result) => reasonOf(result) === undefined)
  const reason =
    results.length === 0 ? reasonOf(undefined) : wanted.length === 0 ? reasonOf(results[0]) : undefined
  if (reason === undefined) return { wanted }
  figure.leftOut[reason] = (figure.leftOut[reason] ?? 0) + 1
  return { wanted: null }
}

function equal(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i])
}

/** Every figure of this file; what has no data is missing from it. */
export function benchReadingNumbers(): Figure[] {
  return [benchSentences(), ...(benchQuantities() ?? []), benchDates()].filter((figure) => figure !== null)
}

/** One line a figure, then what was left out. */
export function show(figure: Figure): string {
  const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)}%`)
  const reached = `${figure.right}/${figure.of} = ${percent(figure.right / figure.of)}`
  const out = Object.entries(figure.leftOut).map(([reason, cases]) => `\n    left out ${cases}: ${reason}`)
  return `${figure.set}: ${figure.measure} ${reached} (floor ${percent(figure.floor)}, target ${percent(figure.target)})${out.join('')}`
}

if (import.meta.main) {
  const figures = benchReadingNumbers()
  if (figures.length === 0) console.log('skipped: ../shared/data is not here')
  for (const figure of figures) {
    console.log(show(figure))
    if (process.argv.includes('--missed'))
      for (const missed of figure.missed) console.log(`    missed: ${missed}`)
  }
}
