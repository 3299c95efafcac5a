const monthNames =
  'january february march april may june july august september october november december'.split(' ')
const shortMonths: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const dayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const shortDays: Record<string, number> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** English names of the months, 1 to 12. */
export const fullMonths: ReadonlyMap<string, number> = new Map(monthNames.map((name, i) => [name, i + 1]))
/** Names of the months and their short forms. */
export const months: ReadonlyMap<string, number> = new Map([...fullMonths, ...Object.entries(shortMonths)])
/** English names of the days, Monday 1 to Sunday 7 as ISO 8601 counts. */
export const fullWeekdays: ReadonlyMap<string, number> = new Map(dayNames.map((name, i) => [name, i + 1]))
/** Names of the days and their short forms. */
export const weekdays: ReadonlyMap<string, number> = new Map([...fullWeekdays, ...Object.entries(shortDays)])

/** The full name by short form: “sept” → “september”. */
export const fullNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(shortMonths).map(([short, month]) => [short, monthNames[month - 1]!] as const),
  ...Object.entries(shortDays).map(([short, day]) => [short, dayNames[day - 1]!] as const),
])

/** The name of a day, as a pattern. */
export const dayPattern = `(?:${dayNames.join('|')})`
const capitalised = (name: string) => name[0]!.toUpperCase() + name.slice(1)
/** The name of a day with its capital, as a pattern. */
export const weekdayPattern = `(?:${dayNames.map(capitalised).join('|')})`
/** How every way of writing a month begins, with its capital, as a pattern. */
export const monthOpening = `(?:${monthNames.map((name) => capitalised(name.slice(0, 3))).join('|')})`
/** How a month begins as papers print it before a day, as a pattern: whole where it is short, else cut. */
export const printedMonth = '(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)'
/** A month as news writes it, as a pattern: in full or cut short, “Jan.”, but for “Jun” and “Jul”, which are names of people too. */
export const monthPattern = `(?:${monthNames.join('|')}|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.?)`

/** Words behind which the name of a month is hardly a verb or somebody’s name, as a pattern: “since |May|”. */
export const beforeMonth = '(?:by|during|early|from|in|last|late|mid|next|of|since|this|through|till|until)'

/** Seasons of the northern half of the world: the month each begins with. */
export const seasons: ReadonlyMap<string, number> = new Map(
  Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }),
)

/** Names that hold the name of a day or a month and are none: “Black Friday” is a holiday, “Bloody Sunday” an event. */
export const notBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    monday: ['cyber', 'manic', 'blue', 'black'],
    tuesday: ['black', 'super', 'taco', 'giving', 'shrove', 'fat'],
    wednesday: ['sheffield', 'ash', 'black'],
    thursday: ['maundy', 'black'],
    friday: ['black', 'bloody', 'good', 'casual', 'freaky'],
    saturday: ['black', 'bloody', 'holy'],
    sunday: ['black', 'bloody', 'super', 'palm', 'easter', 'billy'],
    march: ['long', 'fredric', 'mr'],
    may: ['theresa', 'minister', 'mrs', 'ms', 'james', 'brian', 'pm', 'cape'],
    april: ['ms', 'mrs'],
    june: ['ms', 'mrs'],
    august: ['mr'],
  }).map(([name, before]) => [name, new Set(before)]),
)

/** The same, by the word behind: “Sunday Times”, “Saturday Night Live”. */
export const notAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    monday: ['night'],
    thursday: ['night'],
    saturday: ['night'],
    sunday: [
      'times',
      'telegraph',
      'mirror',
      'mail',
      'express',
      'people',
      'herald',
      'night',
      'sun',
      'world',
      'independent',
      'school',
    ],
    friday: ['night'],
    march: ['madness'],
    may: ['day'],
  }).map(([name, after]) => [name, new Set(after)]),
)
