import { codes, currencies, dollars, money, signs } from '../data/currencies.ts'
import { shortScales } from '../data/number-words.ts'
import { gluedUnits, screenLines, timeUnits, units, type Unit } from '../data/units.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { centOf, dollarOf } from './dollars.ts'
import { countedNoun } from '../words/nouns.ts'
import { isPerson } from '../words/persons.ts'
import { times, type NumberRead } from './numbers.ts'

/** A unit and the index of the lexeme after it. */
interface UnitRead {
  unit: Unit
  next: number
}

/** The most words a name of a unit has: “new zealand dollars”, “kilometres per hour”. */
const longestName = 4

/** The currency whose sign or code stands before an amount: `$`, `US$`, `€`, `GBP`. */
export function moneyBefore(list: readonly Lexeme[], index: number): UnitRead | null {
  const first = at(list, index)
  const second = along(list, index + 1)
  const prefix =
    first.type === 'word'
      ? (dollars.get(first.lower) ??
        (codes.has(first.text.toUpperCase()) ? first.text.toUpperCase() : undefined))
      : undefined
  if (
    prefix !== undefined &&
    second.text === '$' &&
    (second.gap === 0 || first.text.length > 1 || first.lower === 'c')
  )
    return numeric(list, index + 2, money(prefix))
  if (isLetterOfMoney(list, index)) {
    const currency = lettersOfMoney[first.text]?.(list) ?? null
    return currency === null ? null : numeric(list, index + 1, money(currency))
  }
  if (codes.has(first.text)) return numeric(list, index + 1, money(first.text))
  // “GH¢60,000”
  const joined = second.gap === 0 ? signs.get(first.lower + second.text) : undefined
  if (joined !== undefined) return numeric(list, index + 2, money(joined))
  const sign = first.text === '$' ? dollarOf(list) : signs.get(first.lower)
  if (sign === undefined) return null
  const dot = first.type === 'word' && second.text === '.' ? 1 : 0
  return numeric(list, index + 1 + dot, money(sign))
}

/** “P200,000”, “R5 million”, “N5m”, “R3.75”: a letter for money, and no “P5” that is a road or a model. */
export const isLetterOfMoney = (list: readonly Lexeme[], index: number): boolean =>
  Object.hasOwn(lettersOfMoney, at(list, index).text) &&
  along(list, index + 1).gap === 0 &&
  /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(along(list, index + 1).text) &&
  (/,\d{3}|\.\d\d$/.test(along(list, index + 1).text) ||
    /^(?:million|billion|trillion|mn?|bn|tn)$/.test(along(list, index + 2).lower))

/** Whose “P” it is, where the text tells of the land or names its money; null where it does not. */
function ofPesoSign(list: readonly Lexeme[]): 'PHP' | 'BWP' | null {
  const isTold = (pattern: RegExp) => list.some(({ lower }) => pattern.test(lower))
  if (isTold(/^(?:botswana|gaborone|pulas?)$/)) return 'BWP'
  return isTold(/^(?:philippines?|filipin[oa]s?|manila|pesos?)$/) ? 'PHP' : null
}

/** Capitals that stand for money, with its code in a text. */
const lettersOfMoney: Readonly<Record<string, (list: readonly Lexeme[]) => string | null>> = {
  P: ofPesoSign,
  R: () => 'ZAR',
  N: () => 'NGN',
}

function numeric(list: readonly Lexeme[], next: number, unit: Unit): UnitRead | null {
  const number = along(list, next)
  return number.type === 'number' || number.text === '.' ? { unit, next } : null
}

/** The scale that only the unit tells: `$5m` is five million, `5m` five metres. */
export function unitScale(list: readonly Lexeme[], read: NumberRead, unit: Unit | null): number | null {
  const after = along(list, read.next)
  const scale = read.form === 'digits' && read.scale === 1 ? shortScales.get(after.text) : undefined
  if (scale === undefined || (after.gap > 0 && !/^(?:bn|mn|tn|m|b|M|B)$/.test(after.text))) return null
  if (unit !== null) return scale
  if (after.text !== 'm') return null
  // “5m people”, “5m letters”: what is counted shows that no metres are meant; “the 400m hurdles” are so long
  const counted = countedNoun(list, read.next + 1, false)
  const isCounted =
    counted?.next === read.next + 2 &&
    (isPerson(counted.noun) || !/^(?:an?|the|['’]s)$/.test(at(list, read.next - 2).lower))
  return isCounted || readUnit(list, { ...read, next: read.next + 1 }) !== null ? scale : null
}

/** The unit after a number: a sign, a symbol, a name, or “year-old”. */
export function readUnit(list: readonly Lexeme[], read: NumberRead): UnitRead | null {
  const hyphen = isGluedHyphen(list, read.next)
  const start = hyphen ? read.next + 1 : read.next
  const first = along(list, start)
  const glued = first.gap === 0 && read.form === 'digits' ? glueUnit(list, start) : null
  if (glued !== null && !hyphen) return glued
  const from = along(list, start).lower === 'of' && read.form === 'vague' ? start + 1 : start
  let name = ''
  let best: UnitRead | null = null
  for (let i = from, count = 0; count < longestName; count++) {
    const word = along(list, i)
    if (word.text === '') break
    name += (name === '' ? '' : ' ') + word.lower
    i++
    const power = along(list, i)
    if (power.type === 'number' && power.gap === 0) {
      // `km2` is a unit, and the code in `USD50` belongs to what follows
      if (power.text !== '2' && power.text !== '3') break
      name += power.text
      i++
    }
    const unit = unitNamed(name, word.text)
    if (unit !== undefined && !isWord(name, read.value, hyphen)) best = { unit, next: i }
    if (isGluedHyphen(list, i)) i++
  }
  if (best === null) return null
  if (
    /^cents?$/.test(at(list, best.next - 1).lower) &&
    at(list, best.next - 2).lower !== 'us' &&
    best.unit.symbol === 'USD'
  )
    best = { ...best, unit: money(`${centOf(list)}/100`) }
  if (best.unit.symbol === 'lb' && isMoney(list, read)) best = { ...best, unit: money('GBP') }
  return withAge(list, best)
}

/**
 * The unit of a name: “us dollars”, “kilometres an hour”.
 * @param name in lower case, one blank between words
 * @param written its last word as it stands in the text: symbols and codes have capitals
 */
function unitNamed(name: string, written: string): Unit | undefined {
  const named = currencies.get(name) ?? units.get(name)
  if (name !== written.toLowerCase()) return named
  const sign = signs.get(name)
  return codes.has(written)
    ? money(written)
    : (named ?? units.get(written) ?? (sign === undefined ? undefined : money(sign)))
}

/** Things, ranks and studies in the singular: “three cup finals”, “two second goals”, “five degree courses”. */
const things = /^(?:cup|degree|second)$/
/** No price is as low as 99 won, a few US cents: “only three won seats”. */
const leastWon = 100

/** Whether the name of a unit is another word behind such a number. */
const isWord = (name: string, value: number, isHyphened: boolean): boolean =>
  (things.test(name) && value !== 1 && !isHyphened) || (name === 'won' && value < leastWon)

/** The unit that letters glued to a number are: `5m`, `-8C`, `50p`. */
const gluedUnit = (written: string, number: string): Unit | undefined =>
  written === 'p' && !screenLines.has(number) ? currencies.get('pence') : gluedUnits.get(written)

function glueUnit(list: readonly Lexeme[], index: number): UnitRead | null {
  const word = at(list, index)
  const next = along(list, index + 1)
  if (next.gap === 0 && next.text !== '' && next.type !== 'mark') return null
  const unit = gluedUnit(word.text, at(list, index - 1).text)
  if (unit === undefined || next.text === '/' || closesQuotation(list, index)) return null
  return { unit, next: index + 1 }
}

/** How far back a quotation may begin that a mark closes. */
const quotationReach = 40

/** Whether a mark for feet or inches stands where it closes a quotation: “the ‘class of 18'”. */
function closesQuotation(list: readonly Lexeme[], index: number): boolean {
  const { text } = at(list, index)
  if (!/^['"]$/.test(text)) return false
  for (let i = index - 1; i > index - quotationReach; i--)
    if (at(list, i).text === text) return at(list, i).gap > 0 && at(list, i + 1).gap === 0
  return false
}

/** “a year and a half”, “an hour and a quarter”: one and a part of it. */
export function readWithHalf(
  list: readonly Lexeme[],
  index: number,
): { value: number; unit: string; next: number } | null {
  if (!/^an?$/.test(at(list, index).lower)) return null
  const words = [1, 2, 3, 4].map((word) => along(list, index + word).lower)
  const [noun = '', and, article, part = ''] = words
  const share = { half: 0.5, quarter: 0.25 }[part]
  const unit = units.get(noun)
  if (unit === undefined || and !== 'and' || article !== 'a' || share === undefined) return null
  return { value: times(1 + share, unit.factor ?? 1), unit: unit.symbol, next: index + 5 }
}

const paying =
  /^(?:fined?|pay|pays|paid|paying|cost|costs|costing|worth|earns?|earned|spends?|spent|price|priced|salary|fee|bail|debt|raised?|budget|sold|bought|stole|owed?|donated|sterling|charged?|prize|reward|stake|bid|bet|a-year)$/
const nearby = 6

/** Pounds are money by the million and where somebody pays, weight otherwise. */
function isMoney(list: readonly Lexeme[], read: NumberRead): boolean {
  if (read.value >= 1e6) return true
  if (isConverted(list, read.next + 1)) return true
  for (let i = read.next - nearby; i < read.next + 2; i++) if (paying.test(at(list, i).lower)) return true
  return false
}

/** “450,000 pounds|, or about $590,000”, “450,000 pounds| ($590,000)”: whether the same sum follows in other money. */
function isConverted(list: readonly Lexeme[], index: number): boolean {
  let i = index
  if (along(list, i).text === ',') i++
  if (!/^(?:or|\(|\[)$/.test(along(list, i).lower)) return false
  i++
  if (/^(?:about|around|approximately|roughly|some|nearly|almost)$/.test(along(list, i).lower)) i++
  const sign = along(list, i)
  return (
    /^[$€]$/.test(sign.text) ||
    codes.has(sign.text) ||
    (dollars.has(sign.lower) && along(list, i + 1).text === '$')
  )
}

/** “30-year-old”, “30 years old”, “30 years of age”: the words that make an age belong to it. */
function withAge(list: readonly Lexeme[], read: UnitRead): UnitRead {
  if (!timeUnits.has(read.unit.symbol)) return read
  const hyphen = isGluedHyphen(list, read.next) ? 1 : 0
  const after = along(list, read.next + hyphen)
  if (/^olds?$/.test(after.lower)) return { ...read, next: read.next + hyphen + 1 }
  if (after.lower === 'of' && along(list, read.next + 1).lower === 'age')
    return { ...read, next: read.next + 2 }
  return read
}
