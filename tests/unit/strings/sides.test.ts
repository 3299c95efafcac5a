import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  [26, { inFact: 1, same: 25 }, '26 claims in both: 1 differs in fact, 25 read the same.'],
  [
    5,
    { inFact: 2, inWording: 1, same: 2 },
    '5 claims in both: 2 differ in fact, 1 in wording, 2 read the same.',
  ],
  [2, { inWording: 1, same: 1 }, '2 claims in both: 1 differs in wording, 1 reads the same.'],
  [1, { same: 1 }, '1 claim in both: 1 reads the same.'],
  [1, { translated: 1 }, '1 claim in both: 1 in another language, not compared word by word.'],
  [
    3,
    { inFact: 1, translated: 2 },
    '3 claims in both: 1 differs in fact, 2 in another language, not compared word by word.',
  ],
  [1, { grown: 1 }, '1 claim in both: 1 differs in a count that changed as it was reported.'],
  [
    4,
    { inFact: 1, grown: 2, explained: 1 },
    '4 claims in both: 1 differs in fact, 2 in a count that changed as it was reported, 1 in what an editor explains.',
  ],
])('what two articles share is counted without zeros: %i, %o', (both, some, said) => {
  const counts = { inFact: 0, grown: 0, explained: 0, inWording: 0, translated: 0, same: 0, ...some }
  expect(en.article.sideBySideCount(both, counts)).toBe(said)
  expect(fr.article.sideBySideCount(both, counts)).not.toMatch(/\b0\b/)
})

test('what only one of them says is counted where there is any', () => {
  expect(en.article.sideBySideOnly(0, 1, 'The Gazette')).toBe('1 only in The Gazette.')
  expect(en.article.sideBySideOnly(2, 1, 'The Gazette')).toBe('2 only here, 1 only in The Gazette.')
  expect(en.article.sideBySideOnly(0, 0, 'The Gazette')).toBe('')
  expect(fr.article.sideBySideOnly(0, 0, 'The Gazette')).toBe('')
})

test.each([
  ['en', en, 'Differs: from May / not in the words cited'],
  ['fr', fr, 'Diffère\u00a0: from May / pas dans le passage cité'],
])('%s: what one passage lacks is not told as if its outlet did not say it', (_language, words, line) => {
  expect(words.differsIn([['from May', '']])).toBe(line)
  // nor is it shown for a wording where there is another difference
  expect(
    words.differsIn([
      ['from May', ''],
      ['4', '5'],
    ]),
  ).toMatch(/: 4 \/ 5 .* 1 /)
})
