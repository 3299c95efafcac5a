/** Words for when something was or will be: those before the time itself, and by what they name it. */
import { fullMonths } from '../../text/data/calendar.ts'
import { holidays } from '../../text/data/holidays.ts'
import { comparedWords, type Word } from '../words/words.ts'

/** “would be shut” and “was to shut”, “will open” and “is to open”; not “will” and “would”. */
export function tellOneToCome(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const forms = [mine, theirs].map((words) => words.map(({ norm }) => norm).join(' '))
  return [toBe, toHaveBeen].some((kinds) => kinds.every((kind) => forms.some((form) => kind.test(form))))
}
const toBe = [/^(?:will|shall)(?: be)?$/, /^(?:is|are) to(?: be)?$/]
const toHaveBeen = [/^would(?: be)?$/, /^(?:was|were) to(?: be)?$/]

/** “in”, “back in”, “as long ago as”, in front of a year or a month: each tells no more than the other when it was. */
export const leadsToTime = (words: readonly Word[], next: Word | undefined): boolean =>
  isTime(next) &&
  /^(?:(?:already |back )?in|as (?:long ago|far back|early|recently|late) as)$/.test(
    words.map(({ norm }) => norm).join(' '),
  )
const isTime = (word: Word | undefined): boolean =>
  word?.kind === 'date' || (word?.kind === 'number' && /^(?:19|20)\d\d$/.test(word.norm))

/** “early”, “the second half of”, in front of a year or a month. */
export const isPartOfTime = (words: readonly Word[], next: Word | undefined): boolean =>
  words.length > 0 &&
  isTime(next) &&
  words.every(({ norm, unit }) => unit === 'th' || partsOfTime.has(norm)) &&
  words.some(({ norm }) => norm !== 'of' && norm !== 'the')
const partsOfTime = new Set(
  'the of early late mid first second third fourth last half quarter end start beginning middle spring summer autumn winter'.split(
    ' ',
  ),
)

/** “Christmas” and “New Year’s”, before “Eve”; “Easter”. */
export const namesHoliday = (words: readonly Word[], next: Word | undefined): boolean => {
  const name = words.map(({ norm }) => norm).join(' ')
  return words.length > 0 && (holidayNames.has(name) || holidayNames.has(`${name} ${next?.norm ?? ''}`))
}
/** By the words that comparing takes them for, without “’s”. */
const holidayNames: ReadonlySet<string> = new Set(
  [...holidays.keys()].map((name) => name.replace(/ 's?(?= |$)/g, '')),
)

/** By what words name a time: its day by one of these, or only a stretch of days or hours. */
const byDay: readonly (readonly [string, RegExp])[] = [
  ['weekday', /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/i],
  [
    'calendar',
    new RegExp(
      `\\b(?:${[...fullMonths.keys()].join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b|\\b\\d{4}\\b|\\d(?:st|nd|rd|th)\\b`,
      'i',
    ),
  ],
  ['print', /\b(?:today|yesterday|tomorrow|tonight|overnight)\b/i],
  ['turn', /\b(?:last|next|this|past|previous|coming|ago|earlier|later|recently)\b/i],
]
const byStretch: typeof byDay = [
  [
    'hours',
    /\b(?:mornings?|afternoons?|evenings?|nights?|(?:pre-?)?dawn|daybreak|sunrise|dusk|sunset|noon|midday|midnight)\b|\d[:.]\d\d\b|\d ?[ap]\.?m\b/i,
  ],
  ['unit', /\b(?:minute|hour|day|weekend|week|fortnight|month|season|year|decade|centur(?:y|ie))s?\b/i],
]

const waysOf = (words: string, ways: typeof byDay): Set<string> =>
  new Set(ways.flatMap(([way, told]) => (told.test(words) ? [way] : [])))

/**
 * Whether words for two times show that these are two, without it being known what day either is: “Friday” and “Saturday”, “last week” and
 * “last month”. “Yesterday” may be Friday, “the afternoon” of “that day”, and what is “today” to one paper was “yesterday” to another.
 */
export function areSeenApart(mine: string, theirs: string): boolean {
  const [one, other] = [waysOf(mine, byDay), waysOf(theirs, byDay)]
  const shared = one.intersection(other)
  if (one.size > 0 && other.size > 0) return shared.size > Number(shared.has('print'))
  const [hours, otherHours] = [waysOf(mine, byStretch), waysOf(theirs, byStretch)]
  if (one.size + other.size > 0) return false
  return !hours.isDisjointFrom(otherHours) || hours.size + otherHours.size === 0
}

/**
 * Whether words for two times, told in one way, tell that these are two, though a day more or less may be meant by each: “last week” and “last
 * month”, “this week” and “next week”, “Thursday” and “Friday”.
 */
export function areToldApart(mine: string, theirs: string): boolean {
  const [one, other] = [inTurn.exec(mine), inTurn.exec(theirs)]
  if (one !== null && other !== null) return (one[1] === other[1]) !== (one[2] === other[2])
  return [mine, theirs].every((words) => weekday.test(words)) && mine !== theirs
}
const inTurn = /^(this|last|next) (weekend|week|month|season|spring|summer|autumn|winter|year|decade)$/i
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** Whether words tell any time: “on”, which leads up to one, does not. */
export const tellsTime = (words: string): boolean =>
  /\d/.test(words) ||
  waysOf(words, [...byDay, ...byStretch]).size > 0 ||
  comparedWords(words).some(
    ({ norm, kind }) => kind !== 'word' || (partsOfTime.has(norm) && !/^(?:of|the)$/.test(norm)),
  )
