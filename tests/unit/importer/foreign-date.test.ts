import { expect, test } from 'vitest'
import { foreignDate } from '../../../scripts/importer/foreign-date.ts'
import { isByline, isDateLine } from '../../../scripts/importer/masthead.ts'

test.each([
  '5. Januar 2026, 10:12 Uhr',
  'Publié le 5 janvier 2026 à 10h12',
  'Publicado el lunes, 5 de enero de 2026',
  '5 января 2026 г., 10:12',
  '5 stycznia 2026',
  '2026年1月5日 10時12分',
  '2026년 1월 5일',
  '٥ يناير ٢٠٢٦',
])('“%s” is a day and nothing else', (line) => {
  expect(foreignDate(line)).toMatchObject({ date: '2026-01-05', alone: true })
  expect(isDateLine(line)).toBe(true)
})

test.each([
  ['2026/01/05', true],
  ['Monday, January 5, 2026 9:13 PM EST', true],
  ['Marsha 5 2026', false],
  ['Decade 12 2024', false],
])('whether “%s” is a day and nothing else: %s', (line, isDay) => {
  expect(isDateLine(line)).toBe(isDay)
})

test('a sentence that names a day is no line of a masthead', () => {
  const line = 'Seit dem 5. Januar 2026 ist die Brücke geschlossen, sagte die Polizei.'
  expect(foreignDate(line)).toMatchObject({ date: '2026-01-05', alone: false })
  expect(isDateLine(line)).toBe(false)
})

test.each(['30. Februar 2026', '5 Hansen 2026', 'Boeing 737 Max 2026', ''])('“%s” holds no day', (words) => {
  expect(foreignDate(words)).toBeNull()
})

test.each(['Von Anna Müller', 'Par Anne Petit', 'Автор: Иван Петров', '作者：王小明'])(
  '“%s” names who wrote it',
  (line) => {
    expect(isByline(line)).toBe(true)
  },
)

test('“Von der Leyen said no.” is a sentence', () => {
  expect(isByline('Von der Leyen said no.')).toBe(false)
})
