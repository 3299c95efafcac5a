import { expect, it } from 'vitest'
import { closeOnOtherDays } from '../../../src/compare/matching/of-one-day.ts'

const days = { Monday: '2026-03-02', Tuesday: '2026-03-03', Wednesday: '2026-03-04' }
/** A claim with the days that it names, printed on one. */
const claim = (statement: string, published: keyof typeof days = 'Wednesday') => ({
  statement,
  published: Date.parse(days[published]),
  when: Object.entries(days).flatMap(([name, value]) =>
    statement.includes(name) ? [{ value, grain: 'day' as const }] : [],
  ),
})
const others = (...[a, b]: [ReturnType<typeof claim>, ReturnType<typeof claim>]) => {
  expect(closeOnOtherDays(b, a)).toBe(closeOnOtherDays(a, b))
  return closeOnOtherDays(a, b)
}

it.each([
  ['Shares in Orsk Foods closed at 232p on Monday', 'Shares in Orsk Foods closed at 240p on Tuesday'],
  ['Shares in Orsk Foods closed at 232p on Monday', 'On Tuesday shares in Orsk Foods closed at 232p'],
  ['Orsk Foods ended Monday at $1.27', 'Orsk Foods finished Tuesday at a record $1.29'],
  ['The index closed 1.2% lower on Monday', 'The index closed down 0.4 per cent on Tuesday'],
  ['Orsk Foods was trading at 40 euros on Monday', 'Orsk Foods was trading at 41 euros'],
])('“%s” is of another day than “%s”', (a, b) => {
  expect(others(claim(a), claim(b))).toBe(true)
})

it.each([
  ['Shares in Orsk Foods closed at 232p on Monday', 'Shares in Orsk Foods closed at 240p on Monday'],
  ['Shares in Orsk Foods closed at 232p on Monday', 'Shares in Orsk Foods closed at 232p'],
  ['Shares in Orsk Foods closed at 232p', 'Shares in Orsk Foods closed at 240p'],
  ['Orsk Foods closed down 42 shops on Monday', 'Orsk Foods closed down 44 shops on Tuesday'],
  ['The strike ended at 5pm on Monday', 'The strike ended at 6pm on Tuesday'],
  ['The school opened at 9:30 on Monday', 'The school opened at 9.45 am on Tuesday'],
  ['The party ended up with 40 seats on Monday', 'The party ended up with 41 seats on Tuesday'],
  ['Orsk Foods opened a plant at Belka on Monday', 'Orsk Foods opened a plant at Belka on Tuesday'],
])('“%s” may be of the day of “%s”', (a, b) => {
  expect(others(claim(a), claim(b))).toBe(false)
})

it('takes what tells no day for what closed on the day that it is printed on', () => {
  const [one, other] = ['Shares in Orsk Foods closed at 232p', 'Shares in Orsk Foods closed at 231p']
  expect(others(claim(one, 'Tuesday'), claim(other, 'Wednesday'))).toBe(true)
  expect(others(claim(one, 'Tuesday'), claim(one, 'Wednesday'))).toBe(false)
  const withMove = 'Shares in Orsk Foods ended the day 2 per cent higher at 232p'
  expect(others(claim(withMove, 'Tuesday'), claim(one, 'Wednesday'))).toBe(false)
  expect(others(claim(withMove, 'Tuesday'), claim(other, 'Wednesday'))).toBe(true)
})
