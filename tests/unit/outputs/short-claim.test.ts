import { fc } from '../property.ts'
import { expect, test } from 'vitest'
import { shortClaim } from '../../../src/outputs/short-claim.ts'

test.each([
  ['stays as it is where it is short', 'It rained in Eastmere.', 'It rained in Eastmere.'],
  ['stays as it is at 75 characters', `${'ab '.repeat(24)}abc`, `${'ab '.repeat(24)}abc`],
  ['is cut inside an endless word', '😀a'.repeat(40), `${'😀a'.repeat(24)}😀…`],
  [
    'is cut after a clause',
    'Russia seized the village of Hrabovske in the Sumy region, from where Kyiv had accused Moscow of deporting people',
    'Russia seized the village of Hrabovske in the Sumy region…',
  ],
  [
    'is cut after a word where the clause says too little',
    'On Monday, the emergency services drove all the families of Varnholt in flat boats to the school on the hill',
    'On Monday, the emergency services drove all the families of Varnholt…',
  ],
  [
    'keeps a number at its end whole',
    'The number of people who left their homes in the flooded villages was 1,165,000 on Wednesday, officials said',
    'The number of people who left their homes in the flooded villages…',
  ],
  [
    'ends at a word in a script without spaces',
    '東京都は'.repeat(30),
    expect.stringMatching(/^(?:東京都は)+(?:東京都?)?…$/u) as unknown as string,
  ],
])('a statement %s', (_what, statement, short) => {
  const made = shortClaim(statement, 'en')
  expect(made).toEqual(short)
  expect(made.length).toBeLessThanOrEqual(75)
})

test('whatever the statement, the short form begins as it does and fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (statement) => {
      const short = shortClaim(statement, 'en')
      expect(short.length).toBeLessThanOrEqual(75)
      expect(statement.trim().replace(/\s+/gu, ' ').startsWith(short.replace(/…$/, ''))).toBe(true)
    }),
  )
})
