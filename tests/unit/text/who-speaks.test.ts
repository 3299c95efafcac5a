import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims.ts'

/** What a text claims, each statement with who is named for it. */
const told = (text: string) =>
  readClaims(text, '2025-03-05').passages.map(({ statement, speaker }) => `${statement} | ${speaker ?? ''}`)

describe('what a clause tells more of, behind when it came about', () => {
  it.each([
    [
      'The port received an email from Orsk Council in June that said the grant would end.',
      'The grant will end | Orsk Council',
    ],
    [
      'Vakt published a report in May, which said prices had doubled in Orsk.',
      'Prices doubled in Orsk | a report',
    ],
    [
      'Nora Quist wrote to Ivo Brand on Tuesday, who told her that the port was closed.',
      'The port was closed | Ivo Brand',
    ],
  ])('is what speaks: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })
})
