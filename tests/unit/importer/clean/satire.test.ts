import { expect, test } from 'vitest'
import { readClaims } from '../../../../scripts/importer/claims/claims.ts'
import { isSatire } from '../../../../scripts/importer/clean/satire.ts'

const report = 'The mayor of Orsk appointed 14 cats to the council on Friday, officials said.'

function satire(lines: string[], { title = 'Cats rule', url = null as string | null, section = '' } = {}) {
  const blocks = lines.map((text, line) => ({ kind: 'paragraph' as const, text, line }))
  return isSatire({ title, blocks, sections: [section] }, url)
}

test.each<[string[], Parameters<typeof satire>[1]]>([
  [['SATIRE', report], {}],
  [[report, 'This article is satire.'], {}],
  [[report], { title: 'Satire: Cats rule Orsk' }],
  [[report], { title: 'Cats rule Orsk | Satire' }],
  [[report], { section: 'Satire' }],
  [[report], { url: 'https://gazette.example/satire/2026/cats' }],
])('a text is labelled as satire: %j, %j', (lines, options) => {
  expect(satire(lines, options)).toBe(true)
})

test.each<[string[], Parameters<typeof satire>[1]]>([
  [['The play is a satire on the council of Orsk.', report], {}],
  [[report], { title: 'Satire is dead, says mayor' }],
  [[report], { title: 'A satire of Orsk wins prize', section: 'Theatre' }],
  [['The mayor said that the post was satire.', report], {}],
  [[report], { url: 'https://gazette.example/news/satire-wins-prize' }],
])('and not where it tells of one: %j, %j', (lines, options) => {
  expect(satire(lines, options)).toBe(false)
})

test('no claim is made of satire, whoever is told to say it', () => {
  const { passages, leftOut } = readClaims(report, '2026-05-05', 'en', null, { satire: true })
  expect(passages).toEqual([])
  expect(leftOut.map(({ why }) => why)).toContain('it is satire')
})
