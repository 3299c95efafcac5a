import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function read(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known))
}

describe('an office and a surname that another bears in full', () => {
  it.each([
    [
      'beside a first lady',
      'President Okafor and first lady Grace Okafor opened 30 bridges on Monday.',
      'President Okafor and first lady Grace Okafor opened 30 bridges on Monday',
    ],
    [
      'beside a husband',
      'Grace Okafor and her husband, President Okafor, opened 30 bridges on Monday.',
      'Grace Okafor and her husband, President Okafor, opened 30 bridges on Monday',
    ],
    [
      'before a wife of who holds the office',
      "Governor Blake signed 40 laws on Monday. Nina Blake, the governor's wife, planted trees.",
      'Governor Blake signed 40 laws on Monday',
    ],
    [
      'where the surname stands alone before it',
      'Quist sold 40 ships in May. Chancellor Quist and Moritz Quist, his brother, own the yard.',
      'Quist sold 40 ships in May',
    ],
  ])('is nobody’s by that name, %s', (_, text, statement) => {
    expect(read(text)[0]?.statement).toBe(statement)
  })

  it('leaves the surname to who is called by the office', () => {
    const text =
      'Mayor Tam sold 40 schools in May. First lady Lily Tam spoke on Monday. Tam said 30 schools were left.'
    expect(read(text).at(-1)?.speaker?.name).toBe('Tam')
  })

  it.each([
    [
      'who bears the office too',
      'Senator Ruth Hale spoke on Monday. Her son, Bob Hale, owns 40 ships. Senator Hale sold 3 ships.',
      'Senator Ruth Hale sold 3 ships',
    ],
    [
      'whom nothing shows to be another',
      'Ruth Hale, a Liberal, spoke on Monday. Senator Hale sold 3 ships.',
      'Senator Ruth Hale sold 3 ships',
    ],
    [
      'whom a noun right before only seems to describe',
      'Ann Dray, widow of the reporter Holm shot, wept. Peter Holm shot 3 men. Holm faces 30 years.',
      'Peter Holm faces 30 years',
    ],
  ])('is the one named in full, %s', (_, text, statement) => {
    expect(read(text).at(-1)?.statement).toBe(statement)
  })
})
