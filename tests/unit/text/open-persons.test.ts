import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text tells. */
function last(text: string): string {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).at(-1)!.statement
}

describe('“he” or “she” whom nothing in what is said names', () => {
  it.each([
    [
      'is left to be him who says it',
      'Ann Lee said a guard had told her that 40 men were inside.',
      'Ann Lee said that a guard had told her that 40 men were inside',
    ],
    [
      'behind him who does it to another',
      'Ann Lee said Bo Roe called her last summer about the 40 flats.',
      'Ann Lee said that Bo Roe called her last summer about the 40 flats',
    ],
    [
      'whatever does it',
      'Bo Roe warned that 12 years of prison had driven him insane.',
      'Bo Roe warned that 12 years of prison had driven him insane',
    ],
    [
      'behind the day on which it was said',
      'Bo Roe said on Monday that 40 captains had called him.',
      'Bo Roe said that 40 captains had called him',
    ],
    [
      'who has no name',
      'The mayor said that 40 captains had called him.',
      'The mayor said that 40 captains had called him',
    ],
    [
      'behind what is tied to those who do it',
      'Bo Roe said that the captains of 40 boats gave him their keys.',
      'Bo Roe said that the captains of 40 boats gave him their keys',
    ],
    [
      'with names as they are printed',
      'Ann Lee said All Norvian crew members told her that 40 bags were lost.',
      'Ann Lee said that All Norvian crew members told her that 40 bags were lost',
    ],
  ])('%s: %s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    [
      'who is named before',
      'Ann Lee said Bo Roe and his 3 brothers had left.',
      'Bo Roe and his 3 brothers left',
    ],
    [
      'who is named behind',
      'Ann Lee said in his first 40 days Bo Roe had been calm.',
      'In his first 40 days Bo Roe had been calm',
    ],
    [
      'who may be the brother it is said to',
      'Bo Roe told his brother that 40 captains had called him.',
      '40 captains called him',
    ],
    [
      'who may be whom it is said to',
      'Ann Lee told him that the coins in his pocket were worth £14,000.',
      'The coins in his pocket were worth £14,000',
    ],
  ])('is told without who says it %s: %s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it('is not made who says it behind the words', () => {
    expect(last('He was booked into jail with 3 others, Sgt. Bo Roe said.')).not.toMatch(/^Bo Roe said/)
    expect(last('His heart failed after 40 years, Bo Roe said.')).not.toMatch(/^Bo Roe said/)
  })
})

describe('what is no saying', () => {
  it.each([
    'Having told everyone that 40 races were enough, Lou Ames left the pier.',
    'Ann Lee found herself in a crowd of 400 people that had been waiting.',
  ])('%s', (text) => {
    expect(last(text)).toBe(text.slice(0, -1))
  })
})
