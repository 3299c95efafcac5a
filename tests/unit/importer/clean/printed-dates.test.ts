import { expect, it } from 'vitest'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { printedDates } from '../../../../scripts/importer/clean/printed-dates.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'

it.each([
  [['Published 5 Jan. 2026 at 10:12. Updated at 14:30'], '2026-01-05T10:12', '2026-01-05T14:30'],
  [['5 January 2026, 10:12 CET | Updated 14.30'], '2026-01-05T10:12+01:00', '2026-01-05T14:30+01:00'],
  [['Updated: 6 January 2026', 'Published: 5 January 2026'], '2026-01-05', '2026-01-06'],
  [['5 January 2026 (last modified 6 January 2026)'], '2026-01-05', '2026-01-06'],
  [
    ['Published 9:00 GMT, 5 January 2026', 'Updated 5 January 2026 11:00 EST'],
    '2026-01-05T09:00Z',
    '2026-01-05T11:00-05:00',
  ],
  [['Updated 5 January 2026, 14:30'], '2026-01-05T14:30', null],
  [['5 January 2026, 22:12. Updated at 01:30'], '2026-01-05T22:12', null],
  [['5 January 2026. Updated 2 hours ago'], '2026-01-05', null],
  [['5 January 2026, 12:00 GMT', 'Updated 5 January 2026, 12:30 CET'], '2026-01-05T12:00Z', null],
  [['Updated January 5, 2026 — 11.45am, first published at 6.02am'], '2026-01-05T06:02', '2026-01-05T11:45'],
  [
    ['Published: 22:41, 4 January 2026 | Updated: 07:15 GMT, 5 January 2026'],
    '2026-01-04T22:41',
    '2026-01-05T07:15Z',
  ],
  [['10:32am, 05 Jan 2026Updated: 11:02am, 05 Jan 2026'], '2026-01-05T10:32', '2026-01-05T11:02'],
  [['Est. 1887'], null, null],
])('%j', (lines, published, modified) => {
  expect(printedDates(lines, { country: null, language: null })).toEqual({ published, modified })
})

it.each([
  'Published 5 Jan. 2026 at 10:12. Updated at 14:30',
  '5 January 2026, 10:12 (updated 14:30)',
  'Updated January 5, 2026 — 2.30pm, first published at 10.12am',
  'Published: 10:12, 5 January 2026 | Updated: 14:30, 5 January 2026',
])('a change is told beside the day: %s', (line) => {
  const source = [
    'Coach leaves road near Belka',
    'Helen Marsh',
    line,
    '',
    'A coach left the road near Belka.',
  ].join('\n')
  const [raw] = textReader.read(source, { file: 'a.txt', bytes: new Uint8Array() })
  const { byline, published, modified, text } = clean(raw!, { agencies, publishers: [] })
  expect({ byline, published, modified, text }).toEqual({
    byline: ['Helen Marsh'],
    published: '2026-01-05T10:12',
    modified: '2026-01-05T14:30',
    text: 'A coach left the road near Belka.',
  })
})

it.each([
  ['Updated: 6 January 2026, 9am.', '2026-01-06'],
  ['Last updated: 6 January 2026 at 9.15am', '2026-01-06T09:15'],
  ['Updated 4 January 2026', null],
])('a change is told below the text: %s', (line, changed) => {
  const source = `A coach left the road near Belka, and nobody was hurt, the police said on Monday.\n\n${line}\n`
  const [raw] = textReader.read(source, { file: 'a.txt', bytes: new Uint8Array() })
  const { published, modified, text } = clean(
    { ...raw!, title: 'Coach leaves road', published: '2026-01-05' },
    { agencies, publishers: [] },
  )
  expect([published, modified]).toEqual(['2026-01-05', changed])
  expect(text).not.toContain('pdated')
})
