import { expect, it } from 'vitest'
import { hiddenCharacters, withoutHidden } from '../../../src/mdx/hidden-characters.ts'

it.each([
  'می\u200Cخواهم',
  'क्\u200Dष',
  '👨\u200D👩\u200D👧 and 👩🏽\u200D🚀',
  '❤️ ☔️ ☎\uFE0E ❤️\u200D🔥',
  'press 1\uFE0F\u20E3',
  '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} won',
  '葛\u{E0100}城市',
  '⠓\u2800⠊',
  'a \u200Eעברית\u200F b',
  'ᠬᠦᠮᠦᠨ\u180Eᠡ',
  'naïve café, “Łódź” – 5 km²…',
])('leaves what a script or a picture needs: %s', (text) => {
  expect(hiddenCharacters(text, 'a.mdx')).toEqual([])
  expect(withoutHidden(text)).toBe(text)
})

it.each([
  ['fo\u00ADrest', 'forest'],
  ['a\u2028b\u0085c', 'a b c'],
  ['hi\u{E0049}\u{E0067}\u{E006E}!', 'hi!'],
  ['a\u200Cb\u200Dc', 'abc'],
  ['14\uFE0F', '14'],
  ['\uF8FF Apple\u3164', ' Apple'],
])('and no others', (text, plain) => {
  expect(hiddenCharacters(text, 'a.mdx')).toHaveLength(1)
  expect(withoutHidden(text)).toBe(plain)
})

it('names the first of a line where it stands, and none for the mark at the start of a file', () => {
  expect(hiddenCharacters('\uFEFFa\nb\u3164c\u3164\n', 'a.mdx')).toMatchObject([{ line: 2, column: 2 }])
})

it('takes no time over many', () => {
  const start = performance.now()
  withoutHidden('\u{1F3F4}'.repeat(10_000) + '\u{E0067}'.repeat(100_000) + '\u200D'.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
