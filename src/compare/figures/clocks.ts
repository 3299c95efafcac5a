/** Times of day that a passage tells: “8.10am”, “shortly after ten o’clock”, “quarter past nine”, “0915 GMT”. */
import { weekdayPattern } from '../../text/data/calendar.ts'
import { levelPattern } from '../../text/data/verbs.ts'
import { smallNumbers } from '../../text/data/number-words.ts'
import type { Span } from '../../model/reading.ts'
import type { Extent } from '../../text/numbers/extents.ts'

/** A time of day: from when to when it may be meant, in minutes. */
export type Clock = { span: Span; extent: Extent; measure: string }

const hourWords = [...smallNumbers].flatMap(([word, value]) => (value >= 1 && value <= 12 ? [word] : []))
const hour = `(?:\\d{1,2}|${hourWords.join('|')})`
const half = '(?:\\s?([ap])\\.?m\\b\\.?)'
const zone = '(?:\\s(GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AES?T|IST|JST|Eastern|Pacific))'
const past = '(?:(quarter|half|five|ten|twenty|twenty[ -]five) (past|to))'
const ofDay = '(?:,? (?:in the|on \\p{Lu}\\p{Ll}+day|this|yesterday|that) (morning|afternoon|evening|night))'
/** Four digits before a day are a time, and so are those that open with a nought behind “at”. */
const ofNoDay = `(?<!\\b${levelPattern} at \\d{4})`
const bare = `(?<=\\b(?:at|by|from|until|around|about|after|before) 0\\d{3})\\b(?! ?[\\d%-])|(?<=\\bat \\d{4})${ofNoDay}(?= (?:on )?(?:${weekdayPattern}|today|tonight|tomorrow|yesterday)\\b)`
const clock = new RegExp(
  [
    `\\b(?:(\\d{1,2})(?:[.:](\\d\\d))?${half}${zone}?)`,
    `\\b(?:(\\d{1,2})[.:](\\d\\d)(?: ?(?:hrs|hours))?${zone}?(?! ?(?:%|per|million|billion|points?|seconds|minutes|miles?|km|m\\b|[\\d€£$])))`,
    `\\b(?:([01]\\d|2[0-4])([0-5]\\d)(?: (?:hrs|hours|local time)\\b|${zone}|${bare}))`,
    `\\b(?:${past} (${hour})\\b(?:${half}|${ofDay})?)`,
    `\\b(?:(${hour}) o['’]clock(?:${ofDay})?)`,
    '\\b(noon|midday|midnight)\\b',
  ].join('|'),
  'gu',
)
/** What stands before a time on a clock without “am”, and before no score, sum or version. */
const atTime =
  /\b(?:at|by|from|until|till|before|after|around|about|since|between|past|nearly)\s(?:about |around |just |approximately )?$/i

/** What softens a time, and so how many minutes before and after it may be meant. */
const softened: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:shortly|just|soon|moments|minutes) after $/i, 0, 30],
  [/\b(?:shortly|just|moments|minutes) before $/i, 30, 0],
  [/\b(?:around|about|approximately|roughly|nearly|almost|some time (?:around|about)) $/i, 20, 20],
  [/\b(?:before|until|till|by) $/i, 90, 0],
  [/\b(?:after|since|from) $/i, 0, 90],
]
/** Times so near each other are told of one minute, more roughly. */
const rounding = 5

/** The times of day in a text, in order. Where morning or evening is not told, the unit says so. */
export function clocksIn(text: string): Clock[] {
  return [...text.matchAll(clock)].flatMap((found): Clock[] => {
    const start = found.index
    const before = text.slice(Math.max(0, start - 40), start)
    const read = minutesOf(found.slice(1))
    if (read === null || (read.isBare && !atTime.test(before))) return []
    const [, early = rounding, late = rounding] = softened.find(([words]) => words.test(before)) ?? []
    return [
      {
        span: { start, end: start + withoutStop(found[0]).length },
        extent: {
          low: read.minutes - early,
          high: read.minutes + late,
          unit: read.isOpen ? openHalf : 'min of day',
          hedge: null,
        },
        measure: `clock ${read.zone}`,
      },
    ]
  })
}

/** “8.10am.” ends a sentence, “8.10 a.m.” need not. */
const withoutStop = (words: string) =>
  /\.[ap]\.?m\.$|\b[ap]\.m\.$/.test(words) ? words : words.replace(/\.$/, '')

const openHalf = 'min of half a day'
const [halfDay, day] = [720, 1440]

/** The minute of the day that a time of day is about; null where it may be of the morning or the evening. */
export const minuteOf = ({ extent: { low, high, unit } }: Clock): number | null =>
  unit === openHalf ? null : (Math.round((low + high) / 2) + day) % day

/** Whether two times of day may be one: of a time that may be of the morning or the evening, either. */
export function clocksAgree(a: Extent, b: Extent): boolean {
  const turn = a.unit === openHalf || b.unit === openHalf ? halfDay : day
  return [-2, -1, 0, 1, 2].some((times) => a.low <= b.high + times * turn && b.low + times * turn <= a.high)
}

/**
 * The minutes that a text tells to the minute, without the hours and half hours at which much begins, in half a day and by the zone:
 * `555` of “9.15pm”.
 */
export const minutesIn = (text: string): string[] =>
  clocksIn(text).flatMap(({ extent: { low, high }, measure }) => {
    const minute = (low + high) / 2
    return high - low > 2 * rounding || minute % 30 === 0 ? [] : [`${minute % halfDay}${measure}`]
  })

type Read = { minutes: number; isOpen: boolean; isBare: boolean; zone: string }

function minutesOf(groups: readonly (string | undefined)[]): Read | null {
  const [h1, m1, half1, zone1, h2, m2, zone2, h3, m3, zone3, gap, way, h4, half4, day4, h5, day5, word] =
    groups
  const at = (hours: number, minutes: number, open: boolean, zone = '', isBare = false): Read | null =>
    hours > 24 || minutes > 59 ? null : { minutes: (hours % 24) * 60 + minutes, isOpen: open, isBare, zone }
  const inHalf = (hours: number, which: string | undefined) =>
    which === undefined ? hours : (hours % 12) + (which === 'p' ? 12 : 0)
  if (word !== undefined) return at(word === 'midnight' ? 0 : 12, 0, false)
  if (h1 !== undefined)
    return Number(h1) > 12 ? null : at(inHalf(Number(h1), half1), Number(m1 ?? 0), false, zone1)
  if (h2 !== undefined) return at(Number(h2), Number(m2), Number(h2) <= 12, zone2, zone2 === undefined)
  if (h3 !== undefined) return at(Number(h3), Number(m3), false, zone3)
  const spoken = h4 ?? h5
  if (spoken === undefined) return null
  const told = halfOf(day4 ?? day5) ?? half4
  const full = inHalf(numberOf(spoken), told)
  if (full > 24) return null
  if (gap === undefined) return at(full, 0, told === undefined)
  const shift = (gap === 'quarter' ? 15 : gap === 'half' ? 30 : numberOf(gap)) * (way === 'to' ? -1 : 1)
  const minutes = (full * 60 + shift + day) % day
  return at(Math.floor(minutes / 60), minutes % 60, told === undefined)
}

/** Of “9”, “nine” and “twenty-five”. */
const numberOf = (word: string): number =>
  /^\d+$/.test(word)
    ? Number(word)
    : word.split(/[ -]/).reduce((sum, part) => sum + (smallNumbers.get(part) ?? 0), 0)
const halfOf = (time: string | undefined) => (time === undefined ? undefined : time === 'morning' ? 'a' : 'p')
