import { expect, it } from 'vitest'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'
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

it('who signs beside an agency elsewhere in the source stands beside its words, not within them', () => {
  const source = { file: 'a.txt', bytes: new Uint8Array() }
  const [raw] = textReader.read('The bridge closed\n\nBy AFP\n\nThe bridge closed on Monday.', source)
  const { credit } = clean({ ...raw!, bylines: ['Mirror Staff'] }, { agencies, publishers: [] })
  expect(credit).toMatchObject({ exact: 'AFP', beside: ['Mirror Staff'] })
})
