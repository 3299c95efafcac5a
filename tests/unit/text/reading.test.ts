import { fc, runs } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities, names } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function read(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  const sayings = attributions(parsed, known)
  return {
    names: names(known),
    sayings,
    claims: statements(parsed, known, sayings),
    sentences: parsed.sentences,
  }
}

const pieces = [
  'Ann Lee',
  'the company',
  'She',
  'it',
  'officials',
  'Kyiv',
  'said',
  'told',
  'denied',
  'according to',
  'that',
  'who',
  'had',
  'would',
  'the fire',
  'Bank of',
  'U.S.',
  'his lawyer',
  ',',
  '.',
  ':',
  '“',
  '”',
  '"',
  "'",
  '’s',
  '—',
  '(',
  ')',
  '\n\n',
  'and',
  '3',
  'é',
  '😀',
  '-',
  ' ',
]
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(' '))

describe('reading any text', () => {
  it('never throws, and every offset lies inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { names: found, sayings, claims, sentences } = read(text)
        const ranges = sayings.flatMap(({ source, cue, content }) => [
          ...content,
          ...(source ? [source] : []),
          ...(cue ? [cue] : []),
        ])
        for (const [start, end] of [
          ...ranges,
          ...found.map((one): [number, number] => [one.start, one.end]),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        // A sentence that tells two things makes two claims; none makes no claim.
        const told = new Set(claims.map(({ sentence }) => sentence))
        expect([...told]).toEqual([...sentences.keys()])
        expect(claims.length).toBeLessThanOrEqual(2 * sentences.length)
      }),
      { numRuns: runs(300) },
    )
  })

  const hostile = [
    '"',
    '“a” ',
    '(',
    'a, ',
    'Ann Lee, ',
    "'It is Ann', ",
    'Bank of the ',
    'a: "',
    '"He said it was.\n\n',
    'said that ',
    'A',
    'Ann Lee said “it is so,” he said. ',
  ]

  it.each(hostile)('takes twice the time for twice the text, not four times: %j', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      const start = performance.now()
      read(text)
      return performance.now() - start
    }
    time(20_000)
    // A square law would make it a hundredfold; the slack is for a busy machine.
    expect(time(200_000)).toBeLessThan(Math.max(3_000, time(20_000) * 40))
  })
})
