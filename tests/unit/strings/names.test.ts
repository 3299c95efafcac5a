import { expect, test } from 'vitest'
import { opened } from '../../../src/strings/counts.ts'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  ['the operator', 'The operator'],
  ['orsk.example', 'orsk.example'],
  ['news.orsk.example and The Gazette', 'news.orsk.example and The Gazette'],
  ['dr. Lind', 'Dr. Lind'],
  ['élysée', 'Élysée'],
])('a sentence opens with %s as %s', (words, shown) => {
  expect(opened(words)).toBe(shown)
})

test('outlets that tell a claim in their own words are among those who claim it', () => {
  expect(en.claimedBy(['Ann Lee'], true)).toBe('Claimed by the outlets themselves and Ann Lee')
  expect(en.claimedBy(['Ann Lee'], false)).toBe('Claimed by Ann Lee')
  expect(fr.claimedBy(['Ann Lee'], true)).toBe('Affirmé par les médias eux-mêmes et Ann Lee')
})
