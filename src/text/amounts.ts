import { screenLines } from './data/units.ts'

/** A run of letters, of digits, or a currency or per cent sign. */
export type Piece = { start: number; end: number; text: string; folded: string }

/** A number with its unit, as pieces from `at` up to `next`. */
export type Amount = { start: number; end: number; next: number; value: number; unit: string }

export const small = words('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (index) => index) // prettier-ignore
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety', (index) => (index + 2) * 10)
export const scales = new Map(Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 })) // prettier-ignore
/** Only straight after digits: `$5m`, `3bn`, `10k`. */
const shortScales = new Map(Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 })) // prettier-ignore
const signs = new Map(
  Object.entries({
    $: 'usd',
    '€': 'eur',
    '£': 'gbp',
    '¥': 'jpy',
    '₹': 'inr',
    Sh: 'shilling',
    Shs: 'shilling',
  }),
)
const ordinals = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  (index) => index + 1,
)

/** The unit a word stands for, by its spellings. */
export const units = new Map(
  Object.entries({
    '%': '% percent pct', usd: 'dollar dollars usd', eur: 'euro euros eur', gbp: 'gbp', jpy: 'yen', inr: 'rupee rupees',
    shilling: 'shilling shillings',
    pence: 'pence penny pennies', rub: 'ruble rubles rouble roubles', uah: 'hryvnia hryvnias', km: 'km kms kilometer kilometers kilometre kilometres',
    kg: 'kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos', m: 'meter meters metre metres',
    cm: 'cm centimeter centimeters centimetre centimetres', mm: 'mm millimeter millimeters millimetre millimetres',
    mile: 'mile miles', mph: 'mph', 'km/h': 'kph kmh', foot: 'foot feet ft', inch: 'inch inches',
    pound: 'pound pounds lb lbs', ton: 'ton tons', tonne: 'tonne tonnes', mw: 'mw megawatt megawatts',
    gw: 'gw gigawatt gigawatts', ha: 'ha hectare hectares', acre: 'acre acres', year: 'year years yr yrs',
    month: 'month months', week: 'week weeks', day: 'day days', hour: 'hour hours hr hrs',
    minute: 'minute minutes min mins', second: 'second seconds secs',
  }).flatMap(([unit, spellings]) => spellings.split(' ').map((word): [string, string] => [word, unit])),
) // prettier-ignore

function words(list: string, valueAt: (index: number) => number): Map<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, valueAt(index)]))
}

type Joint = 'none' | 'space' | 'hyphen' | 'other'

/** How the stretch between two pieces reads: nothing, blanks, a hyphen, or something that parts them. */
function joint(text: string, from: Piece | undefined, to: Piece | undefined): Joint {
  if (from === undefined || to === undefined) return 'other'
  const between = text.slice(from.end, to.start)
  if (between === '') return 'none'
  if (/^[^\S\n]+$/.test(between)) return 'space'
  return /^[-‐‑‒–]$/.test(between) ? 'hyphen' : 'other'
}

/** What whole and half ones of a unit are told in as well: 18 months are a year and a half. */
const larger = new Map<string, [number, string]>([
  ['month', [12, 'year']],
  ['day', [7, 'week']],
  ['hour', [24, 'day']],
  ['minute', [60, 'hour']],
])

/** A length of time in the largest unit that it is one or more of, by halves: 48 months as 4 years. */
export function inLargest<T extends Pick<Amount, 'value' | 'unit'>>(amount: T): T {
  const [times, unit] = larger.get(amount.unit) ?? [Infinity, '']
  const value = amount.value / times
  return value >= 1 && Number.isInteger(value * 2) ? inLargest({ ...amount, value, unit }) : amount
}

/**
 * The number that starts at a piece, with the unit that belongs to it, or null. `90%`, `90 percent` and `ninety per cent`
 * are the same amount, so are `-8C` and `minus 8 degrees Celsius`, `US$5m` and `5 million dollars`. Ordinals have the
 * unit `th`; a number that counts things has none.
 */
export function amountAt(pieces: readonly Piece[], at: number, text: string): Amount | null {
  const first = pieces[at]
  if (first === undefined) return null
  const ordinal = ordinals.get(first.folded)
  if (ordinal !== undefined)
    return { start: first.start, end: first.end, next: at + 1, value: ordinal, unit: 'th' }
  let index = at
  let start = first.start
  let sign = 1
  if (first.folded === 'minus' && isDigits(pieces[at + 1])) {
    sign = -1
    index += 1
  }
  const dollar = /^(?:us|a|c|hk|nz)$/.exec(first.folded)
  if (dollar !== null && pieces[at + 1]?.text === '$' && joint(text, first, pieces[at + 1]) === 'none')
    index += 1
  const currencySign = signs.get(pieces[index]?.text ?? '')
  if (currencySign !== undefined) {
    if (!isDigits(pieces[index + 1])) return null
    index += 1
  }
  const own = index > at && dollar !== null && dollar[0] !== 'us'
  const currency = currencySign === undefined ? '' : own ? `${dollar[0]}d` : currencySign
  const head = pieces[index]
  if (head === undefined) return null
  const read = isDigits(head) ? digits(pieces, index, text, currency) : spelled(pieces, index, text)
  if (read === null) return null
  if (isDigits(head) && index === at && /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, start - 2), start))) {
    sign = -1
    start -= 1
  }
  const after = read.unit === 'th' ? { unit: 'th', next: read.next } : unitAt(pieces, read.next, text)
  const next = currency === '' || after.unit === currency ? after.next : read.next
  return {
    start,
    end: pieces[next - 1]?.end ?? head.end,
    next,
    value: sign * read.value,
    unit: currency !== '' ? currency : after.unit === 'pound' && read.value >= million ? 'gbp' : after.unit,
  }
}

/** Pounds by the million are money. */
const million = 1e6

const isDigits = (piece: Piece | undefined) => piece !== undefined && /^\d/.test(piece.text)

type Read = { value: number; next: number; unit?: string }

function digits(pieces: readonly Piece[], at: number, text: string, currency: string): Read | null {
  const head = pieces[at]
  if (head === undefined) return null
  const value = Number(head.text.replaceAll(',', ''))
  const next = pieces[at + 1]
  const how = joint(text, head, next)
  if (next === undefined || how === 'other') return { value, next: at + 1 }
  if (how === 'none') {
    if (/^(?:st|nd|rd|th)$/.test(next.folded)) return { value, next: at + 2, unit: 'th' }
    // `5m` is five million of money or of things that are counted, five metres of anything else.
    const counted =
      currency !== '' ||
      /^ (?:\p{Ll}+s|people|children|women|men)\b/u.test(text.slice(next.end, next.end + 20))
    const scale =
      next.folded === 'm' && !counted ? undefined : (shortScales.get(next.folded) ?? scales.get(next.folded))
    return scale === undefined ? { value, next: at + 1 } : { value: value * scale, next: at + 2 }
  }
  const scale = scales.get(next.folded)
  return scale === undefined
    ? { value, next: at + 1 }
    : { value: Math.round(value * scale * 1e6) / 1e6, next: at + 2 }
}

/** A number in words: “twenty-five”, “two million”, “a hundred and one”. */
function spelled(pieces: readonly Piece[], at: number, text: string): Read | null {
  let total = 0
  let current: number | null = null
  let last: 'small' | 'tens' | 'scale' | null = null
  let index = at
  for (; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || (index > at && joint(text, pieces[index - 1], piece) === 'other')) break
    const word = piece.folded
    const unit = small.get(word)
    const ten = tens.get(word)
    const scale = scales.get(word)
    if (index === at && word === 'a' && scales.has(pieces[at + 1]?.folded ?? '')) current = 1
    else if (
      unit !== undefined &&
      (last === null || last === 'scale' || (last === 'tens' && unit > 0 && unit < 10))
    ) {
      current = (current ?? 0) + unit
      last = 'small'
    } else if (ten !== undefined && (last === null || last === 'scale')) {
      current = (current ?? 0) + ten
      last = 'tens'
    } else if (scale !== undefined && current !== null) {
      if (scale < 1000) current *= scale
      else {
        total += current * scale
        current = 0
      }
      last = 'scale'
    } else if (word !== 'and' || last !== 'scale' || !isSmall(pieces[index + 1])) break
  }
  return current === null || last === null ? null : { value: total + current, next: index }
}

const isSmall = (piece: Piece | undefined) =>
  piece !== undefined && (small.has(piece.folded) || tens.has(piece.folded))

/** The unit that stands at a piece, or none, and the piece behind it. */
export function unitAt(pieces: readonly Piece[], at: number, text: string): { unit: string; next: number } {
  const piece = pieces[at]
  const how = joint(text, pieces[at - 1], piece)
  if (piece === undefined || how === 'other') return { unit: '', next: at }
  const word = piece.folded
  const later = joint(text, piece, pieces[at + 1]) === 'other' ? '' : (pieces[at + 1]?.folded ?? '')
  if (word === 'per' && later === 'cent') return { unit: '%', next: at + 2 }
  if (word === 'us' && later.startsWith('dollar')) return { unit: 'usd', next: at + 2 }
  if (word === '°' || word === 'degrees' || word === 'degree') {
    const scale = degreeScale(later)
    return { unit: `°${scale}`, next: scale === '' ? at + 1 : at + 2 }
  }
  if (word === 'celsius' || word === 'fahrenheit' || (how === 'none' && (word === 'c' || word === 'f'))) {
    return { unit: `°${degreeScale(word)}`, next: at + 1 }
  }
  if (how === 'none' && word === 'm') return { unit: 'm', next: at + 1 }
  if (how === 'none' && word === 'p' && !screenLines.has(pieces[at - 1]?.text ?? ''))
    return { unit: 'pence', next: at + 1 }
  const unit = units.get(word)
  if (unit === undefined) return { unit: '', next: at }
  const speed = speeds.get(unit)
  const behind = speed === undefined ? null : perHour.exec(text.slice(piece.end))
  if (speed === undefined || behind === null) return { unit, next: at + 1 }
  const end = piece.end + behind[0].length
  const next = pieces.findIndex(({ start }, index) => index > at && start >= end)
  return { unit: speed, next: next < 0 ? pieces.length : next }
}

/** The speed that a length in an hour is, and how the hour is written. */
const speeds = new Map([['km', 'km/h'], ['mile', 'mph']]) // prettier-ignore
const perHour = /^(?: ?\/ ?| per | an )h(?:ou)?r?\b/i

function degreeScale(word: string): '' | 'c' | 'f' {
  if (word === 'c' || word === 'celsius' || word === 'centigrade') return 'c'
  return word === 'f' || word === 'fahrenheit' ? 'f' : ''
}
