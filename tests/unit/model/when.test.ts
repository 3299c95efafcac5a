import { expect, test } from 'vitest'
import { whenSchema } from '../../../src/model/date.ts'

const accepts = (value: unknown): boolean =>
  whenSchema.safeParse({ text: 'on Monday', value, grain: 'day' }).success

test.each(['2026-01-05', '2025-12', '2025', 2025, '2025-Q3', '2025-W09', '2026-01-03/2026-01-04', '../2014'])(
  '%s is when something was',
  (value) => expect(accepts(value)).toBe(true),
)

test.each(['yesterday', '2026-13', '2026-02-31', '2025-W60', '2025/2026/2027', '..', ''])(
  '“%s” is no date',
  (value) => expect(accepts(value)).toBe(false),
)
