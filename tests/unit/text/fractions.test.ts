import { describe, expect, it } from 'vitest'
import { terms } from '../../../src/text/terms/terms.ts'

const numbers = (text: string) => terms(text).flatMap(({ kind, norm }) => (kind === 'number' ? [norm] : []))

describe('amounts told in parts', () => {
  it.each([
    ['half a dozen contracts', '6 contracts'],
    ['half a million euros', '500,000 euros'],
    ['two and a half million euros', '€2.5m'],
    ['a year and a half', '18 months'],
    ['two years and a half', '30 months'],
    ['48 months in prison', 'four years in prison'],
    ['a 90-minute film', 'a film of 1.5 hours'],
    ['three out of four infections', '75% of infections'],
    ['three quarters of the infections', '75 percent of the infections'],
    ['a quarter of the crew', '25% of the crew'],
    ['one in four crew members', '25% of the crew'],
    ['two of every five pupils', '40% of the pupils'],
    ['two decades of war', '20 years of war'],
    ['a fortnight', '14 days'],
    ['half a century', '50 years'],
    ['a quarter of an hour', '15 minutes'],
    ['a third fewer trees', 'one third fewer trees'],
    ['one-in-six herds', '1 in 6 herds'],
    ['eight in ten readers', '80% of readers'],
    ['half-a-dozen goats', 'six goats'],
    ['a quarter-million trees', '250,000 trees'],
    ['a couple of thousand trees', '2,000 trees'],
  ])('%s: %s', (a, b) => {
    expect(numbers(a)).toHaveLength(1)
    expect(numbers(a)).toEqual(numbers(b))
  })

  it.each([
    ['the third quarter of 2025', ['3 th', '2025']],
    ['at half past nine', ['9']],
    ['a record of 7-2-1 in five seasons', ['7', '2', '1', '5']],
    ['the hive of a couple', []],
    ['dozens of hives and several hundred trees', []],
    ['the first half of the year', ['1 th']],
    ['one in Paris and two in Rome', ['1', '2']],
    ['nine of the 31 hurt', ['9', '31']],
    ['half of the harvest and a half of the seed', []],
    ['seventeen months', ['17 month']],
  ])('leaves %s', (text, found) => {
    expect(numbers(text)).toEqual(found)
  })
})
