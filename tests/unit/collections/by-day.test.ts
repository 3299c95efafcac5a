import { expect, test } from 'vitest'
import { byDay } from '../../../src/collections/by-day.ts'

test('a day holds what was written of it, the earliest first; what has no date is left out', () => {
  const written = ['2026-01-06', '2026-01-05T09:13+02:00', null, '2026-01-06T23:00Z', '2026-01']
  expect(byDay(written, (date) => date)).toEqual([
    { day: '2026-01', items: ['2026-01'] },
    { day: '2026-01-05', items: ['2026-01-05T09:13+02:00'] },
    { day: '2026-01-06', items: ['2026-01-06', '2026-01-06T23:00Z'] },
  ])
})
