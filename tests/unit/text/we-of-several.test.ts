import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

const told = (text: string) => readClaims(text, '2025-03-05').passages.map(({ statement }) => statement)

describe('“we” of a president', () => {
  it.each([
    'Trade between our two countries fell by 40 percent in 2019',
    'The pact that binds our nations has held for 200 years',
    'Neither you nor we will build 40 ships in 2027',
    'It is no secret that we did not have the same figures for 40 of the dams',
  ])('stays as said where it may be of both sides: %s', (words) => {
    expect(told(`“${words},” French President Paul Morel said.`)).toEqual([words])
  })

  it('stays as said where another who governs is told so', () => {
    const text =
      'Chilean President Rosa Soto spoke on Monday. “We lost 40 percent of the harvest in 2024,” French President Paul Morel told Soto.'
    expect(told(text).join()).not.toContain('[')
  })

  it.each([
    ['We will build 40 ships in 2027', 'We [France] will build 40 ships in 2027'],
    ['Our two ports lost 40 ships in 2024', 'Our [France’s] two ports lost 40 ships in 2024'],
    [
      'We will pay the same price as in 2016, 40 euros',
      'We [France] will pay the same price as in 2016, 40 euros',
    ],
  ])('is his country’s elsewhere: %s', (words, statement) => {
    expect(told(`“${words},” French President Paul Morel said.`)[0]?.replaceAll("'", '’')).toBe(statement)
  })
})
