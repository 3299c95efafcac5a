import { thingWord } from '../data/name-words.ts'
import { countedNoun } from '../words/nouns.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { isFourDigitClock, isTimeZoneAt } from './clock.ts'
import { spokenYear } from './spoken-years.ts'
import type { WrittenRead } from './written.ts'

/** A year from 1000 to 2199 in four plain digits, as part of a date. */
export function yearAt(list: readonly Lexeme[], index: number): number | null {
  const lexeme = along(list, index)
  return lexeme.type === 'number' && /^(?:1\d|20|21)\d\d$/.test(lexeme.text) ? Number(lexeme.text) : null
}

const beforeYear =
  /^(?:in|since|by|until|till|before|after|during|from|through|of|to|early|late|mid|between|and|circa|year|for|the|than|ahead|election|fiscal|around)$/
const counted =
  /^(?:people|men|women|children|troops|soldiers|homes|houses|jobs|miles|km|metres|meters|feet|pounds|euros|dollars|votes|points|calories|mah|mm|kg|tons|tonnes|acres|hours|times|civilians|units|cars|employees|workers|students|patients|cases|deaths|pages|words|square|rpm|hp|horsepower|cc|watts|yards|seats|copies|signatures|percent|%)$/

/** A bare year. Outside 1900 to 2099 the word before must show that it is one. */
export function readYear(list: readonly Lexeme[], index: number): WrittenRead | null {
  const lexeme = at(list, index)
  if (lexeme.type === 'word') return readSpokenYear(list, index)
  if (lexeme.type !== 'number' || !/^(?:1\d|20|21)\d\d$/.test(lexeme.text)) return null
  const before = at(list, index - 1)
  const after = along(list, index + 1)
  const year = Number(lexeme.text)
  if (lexeme.gap === 0 && !/^[("“'‘[—–/’-]$/.test(before.text)) return null
  const first = at(list, index - 2)
  if (
    lexeme.gap === 0 &&
    /^[-/]$/.test(before.text) &&
    first.type === 'number' &&
    yearAt(list, index - 2) === null
  )
    return null
  if (
    /^[$£€#№]$/.test(before.text) ||
    (after.gap === 0 &&
      (/^[%:$€£]$/.test(after.text) || (after.type === 'word' && !/^['’]/.test(after.text))))
  )
    return null
  const other = at(list, index + 2)
  if (
    isGluedHyphen(list, index + 1) &&
    other.type === 'number' &&
    !/^(?:\d\d|(?:1\d|20|21)\d\d)$/.test(other.text)
  )
    return null
  if (isTimeZoneAt(list, index + 1) || isFourDigitClock(list, index)) return null
  if (
    counted.test(after.lower) ||
    (after.lower === 'of' && /^(?:them|these|those|us)$/.test(other.lower)) ||
    (/^(?:about|around|some|nearly|over|almost|roughly|approximately|least|most)$/.test(before.lower) &&
      !isLimit(list, index)) ||
    (before.lower === 'than' && !/^(?:later|earlier|sooner)$/.test(at(list, index - 2).lower))
  )
    return null
  if (isOfModel(list, index)) return null
  if (isChanged(list, index) || countsThings(list, index, year)) return null
  const usual = year >= 1900 && year < 2100
  if (!usual && !beforeYear.test(before.lower)) return null
  const isFar = year < 1500 || year > 2100
  if (isFar && !timeWord.test(before.lower) && numberBefore(list, index - 1) === null) return null
  if (!usual && /^(?!this$)\p{Ll}{3,}s$/u.test(after.text)) return null
  return { date: { year }, next: index + 1 }
}

/** Words behind which a number of four digits is a year, whatever follows: “since 1985 prices have doubled”. */
const timeWord = /^(?:in|since|by|until|till|before|after|during|from|between|circa|year|early|late|mid)$/

const rising =
  /^(?:r[io]s(?:es?|en|ing)|rose|f(?:e|a)ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|(?:in|de)creas(?:es?|ed|ing)|declin(?:es?|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gr(?:ows?|ew|own|owing)|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|plung(?:es?|ed|ing)|slid|sank|shr(?:inks?|ank|unk|inking)|up|down)$/

/**
 * “Arrests rose from 1200 to 1850”, “turnout fell to 1990 voters”: what a verb of change is told with is an amount; but “grew from 1960 to
 * 1990” are two years where the first could be one of our time and the second follows it, and “2019 levels” are of a year.
 */
function isChanged(list: readonly Lexeme[], index: number): boolean {
  const before = at(list, index - 1).lower
  const isVerbAt = (place: number) => [place, place - 1].some((one) => rising.test(at(list, one).lower))
  const [first, second] =
    before === 'from' ? [index, numberBehindTo(list, index + 1)] : [numberBefore(list, index - 1), index]
  const isRange = first !== null && second !== null
  if (!isRange) return before === 'to' && isVerbAt(index - 2) && !levels.test(along(list, index + 1).lower)
  if (!isVerbAt(first - 2)) return false
  const [from, to] = [yearAt(list, first), yearAt(list, second)]
  return from === null || to === null || from < 1900 || to <= from
}

/** Where “1850” stands in “from 1200 people to 1850”; null where “to” is not near. */
function numberBehindTo(list: readonly Lexeme[], index: number): number | null {
  const to = [0, 1, 2].map((far) => index + far).find((place) => along(list, place).lower === 'to')
  return to !== undefined && along(list, to + 1).type === 'number' ? to + 1 : null
}

/** Where “1200” stands in “from 1200 people to | 1850”. */
function numberBefore(list: readonly Lexeme[], to: number): number | null {
  if (at(list, to).lower !== 'to') return null
  const from = [2, 3, 4].map((far) => to - far).find((place) => at(list, place).lower === 'from')
  return from !== undefined && at(list, from + 1).type === 'number' ? from + 1 : null
}

/** What is as it was in a year: “rose to 2019 levels”. */
const levels = /^(?:pre-\w+|levels?|lows?|highs?|peaks?|prices|terms|standards|borders)$/

/** Years of which news tells things: “2025 results”, “2030 targets”. */
const [earliest, latest] = [2000, 2050]

/**
 * “Sold 1950 flats”, “respond to 1274 hardship notices”, but not “the 1990 elections”, “in 1990 voters chose”, nor “cut its 2026 forecasts”:
 * a number counts the plural behind it where no word of time or article stands before it, and no year of our time would be told so.
 */
function countsThings(list: readonly Lexeme[], index: number, year: number): boolean {
  const before = at(list, index - 1)
  if (year >= earliest && year <= latest) return false
  if (timeWord.test(before.lower) || determiner.test(before.lower) || /^['’]s?$/.test(before.lower))
    return false
  if (asThen.test(before.lower) || asThen.test(at(list, index - 2).lower)) return false
  const counted = countedNoun(list, index + 1, false)
  return counted !== null && !levels.test(at(list, counted.next - 1).lower)
}

/** “According to 1998 figures”, “compared with 1990 emissions” */
const asThen =
  /^(?:according|compared|comparable|relative|similar|back|returned|than|like|unlike|these|those|this)$/

/** Names that a year ends: “its Vision 2030”, “a World Cup 2026 ticket”. */
const yearly = /^(?:agenda|budget|census|copyright|election|euros?|eurovision|expo|horizon|plan|vision)$/

/** “a Dyson 2010 heater”, “The Peugeot 2008 was”, “its Ford Cosy 2000”: a number behind the name of one thing of a kind. */
function isOfModel(list: readonly Lexeme[], index: number): boolean {
  const [name, before, further] = [at(list, index - 1), at(list, index - 2), at(list, index - 3)]
  if (!isCapitalised(name) || at(list, index).gap !== 1) return false
  if (thingWord.test(name.text) || yearly.test(name.lower)) return false
  const isLonger = isCapitalised(before) && !determiner.test(before.lower)
  const article = isLonger ? further.lower : before.lower
  if (article !== 'the') return determiner.test(article)
  // “the Paris 2024 medals” are of a year
  const after = along(list, index + 1)
  return after.type === 'mark' || /^(?:and|or|is|are|was|were|has|had)$/.test(after.lower)
}

const determiner = /^(?:the|an?|its|his|her|their|our|my)$/

const isCapitalised = ({ text }: Lexeme): boolean => /^\p{Lu}/u.test(text)

/** “until at least 2030”, “since about 1995”: a word of time stands before the one that softens it. */
const isLimit = (list: readonly Lexeme[], index: number): boolean =>
  [at(list, index - 2), at(list, index - 3)].some(({ lower }) => /^(?:until|till|since)$/.test(lower))

/** In words a year needs a word before it, and nothing behind it that it could count. */
function readSpokenYear(list: readonly Lexeme[], index: number): WrittenRead | null {
  if (!/^(?:in|since|of|by|until|till|from)$/.test(at(list, index - 1).lower)) return null
  const read = spokenYear(list, index)
  return read === null || /^\p{Ll}+s$/u.test(along(list, read.next).text)
    ? null
    : { date: { year: read.year }, next: read.next }
}

/** Whether a word says that a year or quarter is a firm’s own, and none of the calendar: “fiscal 2026”. */
export const isFiscal = ({ lower }: Lexeme): boolean => /^(?:fiscal|financial|fy)$/.test(lower)
