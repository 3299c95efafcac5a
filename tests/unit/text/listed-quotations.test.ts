import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What a text claims, and the words of it that do. */
function told(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(({ statement, part }) => [
    statement,
    part === undefined ? null : text.slice(part.start, part.end),
  ])
}

describe('a quotation is told point by point', () => {
  it('where it counts them', () => {
    expect(
      told('Nora Quist said: “First, the port lost 40 boats. Nobody saw it. Second, the ferry is late.”'),
    ).toEqual([
      [
        'The port lost 40 boats. Nobody saw it',
        'Nora Quist said: “First, the port lost 40 boats. Nobody saw it.',
      ],
      ['The ferry is late', 'Second, the ferry is late.”'],
    ])
  })

  it('with what leads to them, and up to who says it', () => {
    expect(
      told('“I have two fears. Firstly, 40 boats may sink. And finally, the mayor sleeps,” Nora Quist said.'),
    ).toEqual([
      ['I [Nora Quist] have two fears', '“I have two fears.'],
      ['40 boats may sink', 'Firstly, 40 boats may sink.'],
      ['The mayor sleeps', 'And finally, the mayor sleeps,” Nora Quist said.'],
    ])
  })

  it('and without the word that counts one alone', () => {
    expect(told('“Second, the ferry is late by 40 days,” Nora Quist said.')).toEqual([
      ['The ferry is late by 40 days', null],
    ])
  })

  it('but not where such words count within it, or it counts none', () => {
    expect(told('“The first boat, and the second, are late. We saw it,” Nora Quist said.')).toEqual([
      ['The first boat, and the second, are late. We saw it', null],
    ])
  })
})
