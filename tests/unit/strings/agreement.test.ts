import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  ['en', en, /no difference|found to differ/i],
  ['fr', fr, /sans différence|n’y diffère/],
])('%s: says of no claim that nothing differs where a difference is shown', (_language, words, none) => {
  for (const retold of [false, true]) {
    expect(words.agreementLine('agree', 2, false, retold, false)).toMatch(none)
    expect(words.agreementLine('agree', 2, false, retold, true)).not.toMatch(none)
  }
})
