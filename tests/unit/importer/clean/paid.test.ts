import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../../scripts/importer/claims/claims.ts'
import { paidFor } from '../../../../scripts/importer/clean/paid.ts'

const report = 'Vakt has had no accident in 40 years.'

function paid(
  lines: string[],
  { title = 'Clean ships', url = null as string | null, sections = [] as string[] } = {},
) {
  const blocks = lines.map((text, line) => ({ kind: 'paragraph' as const, text, line }))
  return paidFor({ title, blocks, sections }, url)
}

describe('a text is paid for', () => {
  it.each<[string[], Parameters<typeof paid>[1], string | null]>([
    [[report], { title: 'Sponsored: Clean ships for all' }, null],
    [[report], { title: 'Clean ships for all | Partner content' }, null],
    [['Paid content', report], {}, null],
    [[`Paid content. ${report}`], {}, null],
    [[report], { sections: ['Sponsored content'] }, null],
    [[report], { url: 'https://gazette.example/paid-content/2026/ships' }, null],
    [['Sponsored by Vakt', report], {}, 'Vakt'],
    [['In partnership with Orsk Rail', report], {}, 'Orsk Rail'],
  ])('as its source labels it: %j, %j', (lines, options, by) => {
    expect(paid(lines, options)).toEqual({ by })
  })

  it.each<[string[], Parameters<typeof paid>[1]]>([
    [['The match was sponsored by Vakt, which paid £40,000.'], {}],
    [[report], { title: 'Sponsored swim raises £40,000' }],
    [['Vakt paid for content on 40 pages of the Gazette.'], {}],
  ])('and not where it tells of that: %j, %j', (lines, options) => {
    expect(paid(lines, options)).toBeNull()
  })
})

it('makes no claim of what nobody in a disowned text is told to say', () => {
  const text = `${report} “The channel has silted up by 4 metres,” Bo Ek said.`
  const { passages, leftOut } = readClaims(text, '2026-05-05', 'en', null, { disowned: 'it is an opinion' })
  expect(passages.map(({ speaker }) => speaker)).toEqual(['Bo Ek'])
  expect(leftOut.map(({ why }) => why)).toEqual(['it is an opinion'])
})
