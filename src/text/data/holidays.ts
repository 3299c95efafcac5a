/**
 * When a holiday is: a fixed day `month-day`, the n-th of a weekday in a month `month/weekday/n` (n = -1: the last; +k days
 * later), or days from Easter Sunday `easter+n`. Those of the United States where several countries share a name.
 */
const table = `
1-1: new year 's day | new years day | new year
1-6: epiphany
1/1/3: martin luther king day | martin luther king jr . day | mlk day
2-2: groundhog day
2-14: valentine 's day | valentines day
2/1/3: presidents ' day | presidents day
3-8: international women 's day
3-17: st . patrick 's day | st patrick 's day
4-1: april fools ' day | april fool 's day
4-22: earth day
5-1: may day | international workers ' day
5/1/-1: memorial day
6-19: juneteenth
7-14: bastille day
9/1/1: labor day
10/1/2: columbus day | indigenous peoples ' day
10-31: halloween
11-5: bonfire night | guy fawkes night
11-11: veterans day | armistice day | remembrance day
11/4/4: thanksgiving day | thanksgiving
11/4/4+1: black friday
11/4/4+4: cyber monday
12-24: christmas eve
12-25: christmas day | christmas
12-26: boxing day
12-31: new year 's eve | new years eve
easter-46: ash wednesday
easter-7: palm sunday
easter-2: good friday
easter+0: easter sunday | easter day | easter
easter+1: easter monday
easter+39: ascension day
easter+49: whit sunday | whitsun | pentecost
easter+50: whit monday
`

/** By name as a run of words and marks in lower case. */
export const holidays: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [rule = '', names = ''] = line.split(': ')
      return names.split(' | ').map((name): [string, string] => [name, rule])
    }),
)

/** The most words and marks that a name has. */
export const longestHoliday = 6

/** Names that mean a season or a thing as often as a day: a preposition, a year or the like must stand beside them. */
export const looseHolidays: ReadonlySet<string> = new Set([
  'christmas',
  'new year',
  'easter',
  'thanksgiving',
  'halloween',
  'epiphany',
])
