import { describe, expect, it } from 'vitest'
import { isOpinionOfNobody, notesOn, writerOf } from '../../../../scripts/importer/clean/opinion.ts'
import { readClaims } from '../../../../scripts/importer/claims/claims.ts'

const report = 'The port of Elmstead closed two docks on Monday.'
const end = 'No ship has called there since.'

function writer(
  lines: string[],
  { title = 'The docks', url = null as string | null, sections = [] as string[], byline = ['Ada Ruiz'] } = {},
) {
  const blocks = lines.map((text, line) => ({ kind: 'paragraph' as const, text, line }))
  return writerOf({ title, blocks, sections }, url, byline)
}

describe('an opinion is its author’s', () => {
  it.each([
    ['by its section', [report], { sections: ['World', 'Opinion'] }],
    ['by its address', [report], { url: 'https://gazette.example/2026/05/opinions/docks/' }],
    ['by its address', [report], { url: 'https://gazette.example/commentisfree/2026/docks' }],
    ['by its title', [report], { title: 'Opinion: Close the docks for good' }],
    ['by its title', [report], { title: 'Close the docks for good | Commentary' }],
    ['by a label', ['OPINION', report], {}],
    ['by a label', ['COMMENT', report], {}],
    ['by what disowns it', [report, 'The opinions expressed in this commentary are hers.'], {}],
    ['by what disowns it', [report, 'Views are the author’s own.'], {}],
    [
      'by what disowns it',
      ['Ada Ruiz sails. The views expressed here are solely those of the author.', report],
      {},
    ],
    ['by what its author is', [report, 'Ada Ruiz is a shipping columnist for the Gazette.'], {}],
    ['by what its author is', [report, 'Ada Ruiz is professor of law at Elmstead.'], {}],
  ])('%s', (_, lines, options) => {
    expect(writer(lines, options)).toBe('Ada Ruiz')
  })

  it.each([
    ['a report, whoever signs it', [report, end], { url: 'https://gazette.example/news/docks' }],
    ['a report that readers may comment on', [report, 'Comment', end], {}],
    ['a report on a columnist', [report, 'Bo Ek is a columnist for the Gazette.'], {}],
    ['a report by a reporter', [report, 'Ada Ruiz is a reporter for the Gazette.'], {}],
    ['a report about an opinion', [report, 'Views are divided on what Ms Ek calls her own dock.'], {}],
    ['the outlet’s', [report], { url: 'https://gazette.example/opinion/editorials/docks' }],
    ['nobody’s who is named', [report], { sections: ['Opinion'], byline: [] }],
    ['that of several', [report], { sections: ['Opinion'], byline: ['Ada Ruiz', 'Bo Ek'] }],
    [
      'a report with opinions of others below',
      [report, 'The views expressed in comments are those of our readers and not our own.'],
      {},
    ],
  ])('but not %s', (_, lines, options) => {
    expect(writer(lines, options)).toBeNull()
  })

  it('in all that nobody else is told to say', () => {
    const text = `${report} “The channel has silted up by 4 metres,” Bo Ek said.`
    const { passages } = readClaims(text, '2026-05-05', 'en', 'Ada Ruiz')
    expect(passages.map(({ speaker, stance }) => [speaker, stance])).toEqual([
      ['Ada Ruiz', 'asserts'],
      ['Bo Ek', 'asserts'],
    ])
  })
})

it.each([
  ['Ada Ruiz is a former councillor. She was suspended from the council in 2019.', true],
  ['Ada Ruiz was mayor of Orsk until 2020.', true],
  ['Ada Ruiz, a columnist, lives in Orsk.', true],
  ['Ada Ruiz’s latest book is “Dams”.', true],
  ['Ada Ruizova is a painter.', false],
  ['The council lied.', false],
])('is the outlet’s on who wrote it: %s', (note, is) => {
  const blocks = ['The dam broke.', 'It was old.', 'It was full.', note].map((text) => ({ text }))
  expect(notesOn('Ada Ruiz', blocks)).toEqual(is ? [note] : [])
})

it('has no words of its writer in the note on her', () => {
  const note = 'Ada Ruiz is a former councillor. She was suspended from the council of Orsk in 2019.'
  const text = `A public inquiry will cost £12m in 2027.\n\n${note}`
  const { passages } = readClaims(text, '2026-05-05', 'en', 'Ada Ruiz', { notes: [note] })
  expect(passages.map(({ speaker, stance }) => [speaker, stance])).toEqual([
    ['Ada Ruiz', 'asserts'],
    [null, 'reports'],
  ])
})

it.each<[string[], string[], boolean]>([
  [['Opinion'], [], true],
  [['Opinion'], ['Ada Ruiz', 'Bo Ek'], true],
  [['Opinion'], ['Ada Ruiz'], false],
  [['Opinion', 'Editorial'], [], false],
  [['World'], [], false],
])('is nobody’s who is known, in %j by %j: %s', (sections, byline, is) => {
  const blocks = [{ kind: 'paragraph' as const, text: report, line: 1 }]
  expect(isOpinionOfNobody({ title: 'The docks', blocks, sections }, null, byline)).toBe(is)
})
