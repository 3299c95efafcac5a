import { expect, it } from 'vitest'
import { staffIn } from '../../../../scripts/importer/clean/byline.ts'
import { agencies } from '../../../../src/text/data/agencies.ts'

it.each([
  ['By Dana Cole and Staff Reports', 'Staff Reports'],
  ['By Gazette Staff', 'Gazette Staff'],
  ['BY STAFF REPORTS', null],
  ['Ola Berg, with Orsk Herald staff', 'Orsk Herald staff'],
  ['By AP Staff', null],
  ['By Dana Cole, Staff Writer', null],
  ['Dana Cole of the hospital staff', null],
  ['Reuters Staff', null],
])('%s: %s', (line, staff) => {
  expect(staffIn(line, agencies)).toBe(staff)
})
