import { expect, test } from 'vitest'
import { foreignDate, isForeignDay } from '../../../../scripts/importer/printed/foreign-date.ts'
import { dayAndByline, isByline, isDateLine } from '../../../../scripts/importer/printed/masthead.ts'

test.each([
  '5. Januar 2026, 10:12 Uhr',
  'Publié le 5 janvier 2026 à 10h12',
  'Publicado el lunes, 5 de enero de 2026',
  '5 января 2026 г., 10:12',
  '5 stycznia 2026',
  '2026年1月5日 10時12分',
  '2026년 1월 5일',
  '٥ يناير ٢٠٢٦',
  'Thứ Hai, ngày 5 tháng 1 năm 2026',
  '5 जनवरी 2026',
])('“%s” is a day and nothing else', (line) => {
  expect(foreignDate(line)).toMatchObject({ date: '2026-01-05', alone: true })
  expect(isDateLine(line)).toBe(true)
})

test.each([
  ['2026/01/05', true],
  ['Publié le : 05/01/2026 - 10:12', true],
  ['Mis à jour le 05/01/2026', true],
  ['Publicado el 5/1/2026, 10:12', true],
  ['Publiée le 05/01/2026 par la mairie', false],
  ['Monday, January 5, 2026 9:13 PM EST', true],
  ['Marsha 5 2026', false],
  ['Decade 12 2024', false],
])('whether “%s” is a day and nothing else: %s', (line, isDay) => {
  expect(isDateLine(line)).toBe(isDay)
})

test.each([
  ['11 listopada 2026', 'pl', '2026-11-11'],
  ['11. listopada 2026', 'hr', '2026-10-11'],
  ['9. srp 2026', 'cs-CZ', '2026-08-09'],
  ['9 lip 2026', 'pl', '2026-07-09'],
  ['9. lipnja 2026', 'und', '2026-06-09'],
  ['5 janvier 2026', 'pl', '2026-01-05'],
  ['5. januar 2026', 'no', '2026-01-05'],
])('reads “%s” by the months of %s', (words, language, date) => {
  expect(foreignDate(words, language)?.date).toBe(date)
})

test('what two languages call different months is none of them where nothing tells which is meant', () => {
  expect(foreignDate('11 listopada 2026')).toBeNull()
  expect(foreignDate('11 listopada 2026', 'und')).toBeNull()
  expect(isForeignDay('11 listopada 2026')).toBe(true)
  expect(isDateLine('11 listopada 2026')).toBe(true)
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

test.each([
  ['Publié le 5 janvier 2026 à 10h12 - Par Anne Petit avec AFP', 'Par Anne Petit avec AFP'],
  ['5. Januar 2026 | Von Anna Müller', 'Von Anna Müller'],
  ['5 January 2026 · By Ann Lee', 'By Ann Lee'],
  ['5. Januar 2026 | Von der Brücke sprach niemand.', undefined],
  ['Publié le 5 janvier 2026 - La mairie', undefined],
  ['Par Anne Petit - 5 janvier 2026', undefined],
])('“%s” gives a day and then %s', (line, byline) => {
  expect(dayAndByline(line)?.byline).toBe(byline)
})
