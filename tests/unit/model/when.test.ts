import { expect, test } from 'vitest'
import { whenSchema } from '../../../src/model/date.ts'

const accepts = (value: unknown): boolean =>
  whenSchema.safeParse({ text: 'on Monday', value, grain: 'day' }).success

test.each(['2026-01-05', '2025-12', '2025', 2025, '2025-Q3', '2025-W09', '2026-01-03/2026-01-04', '../2014'])(
  '%s is when something was',
  (value) => expect(accepts(value)).toBe(true),
)

test.each([
  '2026-03-10/2026-03',
  '2026-03/2026-03-10',
  '2025-Q4/2025-11-30',
  '2025-12/2025-Q4',
  '2025-W50/2025-12-01',
  '2026-01-05T23:30+02:00/2026-01-05T22:00+00:00',
  '2026-01-05/2026-01-05',
])('%s ends after it begins', (value) => expect(accepts(value)).toBe(true))

test.each([
  '2026-03-10/2026-03-01',
  '2026-03/2026-02-28',
  '2026/2025',
  '2026-Q3/2026-06',
  '2025-W09/2025-W08',
  '2026-01-05T09:00/2026-01-05T08:00',
])('%s does not', (value) => expect(accepts(value)).toBe(false))

test.each(['yesterday', '2026-13', '2026-02-31', '2025-W60', '2025/2026/2027', '..', ''])(
  '“%s” is no date',
  (value) => expect(accepts(value)).toBe(false),
)
