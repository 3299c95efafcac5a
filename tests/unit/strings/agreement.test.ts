import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  ['en', en, /no difference/i, /no number, date or name/i],
  ['fr', fr, /sans différence/, /aucune différence de nombre, de date ni de nom/i],
])('%s: says of no claim that less differs than is shown or was compared', (_language, words, none, few) => {
  const agreed = { kind: 'agree', outlets: 2, bodies: 0, origins: 2, denying: 0, unknown: 0, onlyDisputed: false, disputed: false, explained: 'none', retold: false, worded: false, hasNear: false } as const // prettier-ignore
  expect(words.agreementLine(agreed)).toMatch(none)
  expect(words.agreementLine({ ...agreed, worded: true })).not.toMatch(none)
  expect(words.agreementLine({ ...agreed, worded: true })).toMatch(few)
  for (const worded of [false, true])
    for (const more of [{ explained: 'by themselves' }, { explained: 'by editors' }, { disputed: true }, { retold: true }] as const) // prettier-ignore
      expect(words.agreementLine({ ...agreed, worded, ...more })).not.toMatch(new RegExp(`${none.source}|${few.source}`, 'i')) // prettier-ignore
})

test.each([
  ['en', en, /no disagreement/],
  ['fr', fr, /pas un désaccord/],
])('%s: calls a difference that an editor has settled no agreement', (_language, words, none) => {
  const agreed = { kind: 'agree', outlets: 2, bodies: 0, origins: 2, denying: 0, unknown: 0, onlyDisputed: false, retold: false, worded: false, disputed: false, hasNear: false } as const // prettier-ignore
  expect(words.agreementLine({ ...agreed, explained: 'by editors' })).not.toMatch(none)
  expect(words.agreementLine({ ...agreed, explained: 'by themselves' })).toMatch(none)
})

test.each([
  ['en', en, 'Denied by the port and Bo Ek: Ada Lind left', 'Denied by the port and others: Ada Lind left'],
  [
    'fr',
    fr,
    'Démenti par the port et Bo Ek\u00a0: Ada Lind left',
    'Démenti par the port et d’autres\u00a0: Ada Lind left',
  ],
])('%s: heads as denied, and by whom, what nobody who is cited says', (_language, words, title, short) => {
  const claim = { statement: 'Ada Lind left', disputedBy: ['the port', 'Bo Ek'] }
  expect(words.titleOf({ ...claim, onlyDisputed: true })).toBe(title)
  expect(words.titleOf({ ...claim, onlyDisputed: true, disputedBy: ['the port', 'Bo Ek', 'Eva Roe'] })).toBe(
    short,
  )
  expect(words.titleOf({ ...claim, onlyDisputed: false })).toBe(claim.statement)
})

test.each([
  ['en', en, /no other report of it was recognised/i, /come close/, /articles of several origins/],
  ['fr', fr, /aucun autre article .* reconnu/i, /s’en approchent/, /plusieurs origines/],
])(
  '%s: says of none that no other report was recognised where others come close',
  (_language, words, none, close, several) => {
    const alone = { kind: 'single-origin', outlets: 1, bodies: 0, origins: 1, denying: 0, unknown: 0, onlyDisputed: false, retold: false, worded: false, disputed: false, explained: 'none' } as const // prettier-ignore
    expect(words.agreementLine({ ...alone, hasNear: false })).toMatch(none)
    expect(words.agreementLine({ ...alone, hasNear: true })).not.toMatch(none)
    expect(words.agreementLine({ ...alone, hasNear: true })).toMatch(close)
    expect(words.agreementLine({ ...alone, hasNear: false })).not.toMatch(several)
    expect(words.agreementLine({ ...alone, hasNear: false, origins: 2 })).toMatch(several)
    expect(words.agreementLine({ ...alone, hasNear: false, bodies: 1 })).toMatch(/no outlet|pas un média/)
  },
)

test.each([
  [
    'en',
    en,
    'One origin reports it, an independent one reports its denial.',
    '2 origins report it, 3 independent ones report its denial.',
    'One origin reports it, and so does one article of unknown origin; an independent one reports its denial.',
    'Where those who report it have it from could not be shown; one origin reports its denial.',
  ],
  [
    'fr',
    fr,
    'Une origine le rapporte, une autre, indépendante, en rapporte le démenti.',
    '2 origines le rapportent, 3 autres, indépendantes, en rapportent le démenti.',
    'Une origine le rapporte, et un article d’origine inconnue aussi\u00a0; une autre, indépendante, en rapporte le démenti.',
    'On n’a pas pu établir d’où le tiennent ceux qui le rapportent\u00a0; une origine en rapporte le démenti.',
  ],
])(
  '%s: tells how many origins report a claim, and how many its denial',
  (_language, words, few, many, open, unknown) => {
    const split = { kind: 'contradict', outlets: 5, bodies: 0, unknown: 0, onlyDisputed: false, retold: false, worded: false, disputed: true, explained: 'none', hasNear: false } as const // prettier-ignore
    expect(words.agreementLine({ ...split, origins: 2, denying: 1 })).toBe(few)
    expect(words.agreementLine({ ...split, origins: 5, denying: 3 })).toBe(many)
    expect(words.agreementLine({ ...split, origins: 2, denying: 1, unknown: 1 })).toBe(open)
    expect(words.agreementLine({ ...split, origins: 1, denying: 1, unknown: 1, kind: 'unknown' })).toBe(
      unknown,
    )
    expect(words.agreementLine({ ...split, origins: 2, denying: 0 })).toBe(words.agreement.contradict.long)
  },
)
