import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  ['en', en, /no difference|found to differ/i],
  ['fr', fr, /sans différence|n’y diffère/],
])('%s: says of no claim that nothing differs where a difference is shown', (_language, words, none) => {
  for (const retold of [false, true]) {
    const agreed = { kind: 'agree', outlets: 2, onlyDisputed: false, disputed: false, explained: 'none', retold } as const // prettier-ignore
    expect(words.agreementLine(agreed)).toMatch(none)
    expect(words.agreementLine({ ...agreed, explained: 'by themselves' })).not.toMatch(none)
    expect(words.agreementLine({ ...agreed, explained: 'by editors' })).not.toMatch(none)
    expect(words.agreementLine({ ...agreed, disputed: true })).not.toMatch(none)
  }
})

test.each([
  ['en', en, /no disagreement/],
  ['fr', fr, /pas un désaccord/],
])('%s: calls a difference that an editor has settled no agreement', (_language, words, none) => {
  const agreed = { kind: 'agree', outlets: 2, onlyDisputed: false, retold: false, disputed: false } as const
  expect(words.agreementLine({ ...agreed, explained: 'by editors' })).not.toMatch(none)
  expect(words.agreementLine({ ...agreed, explained: 'by themselves' })).toMatch(none)
})

test.each([
  ['en', en, 'Denied: Ada Lind left'],
  ['fr', fr, 'Démenti\u00a0: Ada Lind left'],
])('%s: heads as denied what nobody who is cited says', (_language, words, title) => {
  const statement = 'Ada Lind left'
  expect(words.titleOf({ statement, onlyDisputed: true })).toBe(title)
  expect(words.titleOf({ statement, onlyDisputed: false })).toBe(statement)
})
