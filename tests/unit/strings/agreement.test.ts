import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  ['en', en, /no difference|found to differ/i],
  ['fr', fr, /sans différence|n’y diffère/],
])('%s: says of no claim that nothing differs where a difference is shown', (_language, words, none) => {
  for (const retold of [false, true]) {
    expect(words.agreementLine('agree', 2, false, retold, false, false)).toMatch(none)
    expect(words.agreementLine('agree', 2, false, retold, true, false)).not.toMatch(none)
    expect(words.agreementLine('agree', 2, false, retold, false, true)).not.toMatch(none)
  }
})

test.each([
  ['en', en, 'Denied: Ada Lind left'],
  ['fr', fr, 'Démenti\u00a0: Ada Lind left'],
])('%s: heads as denied what nobody who is cited says', (_language, words, title) => {
  const statement = 'Ada Lind left'
  expect(words.titleOf({ statement, onlyDisputed: true })).toBe(title)
  expect(words.titleOf({ statement, onlyDisputed: false })).toBe(statement)
})
