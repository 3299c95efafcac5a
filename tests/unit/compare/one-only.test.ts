import { expect, test } from 'vitest'
import { describeOneOnly } from '../../../src/compare/matching/one-only.ts'

test.each([
  [
    'Bo Roe is married to Edda Moe, a judge at the court of Orsk',
    'The mayor complained of the burden on his wife, Edda Moe, a former judge at the court of Orsk',
    true,
  ],
  [
    'Tom Brand met Ivo Stenn, the head of the port authority',
    'The strike was called off by Ivo Stenn, the head of the port authority',
    true,
  ],
  // the same is told of both, only one describes anybody, each describes several, another is described
  [
    'The mayor is married to Edda Moe, a judge at the court of Orsk',
    'The mayor has been married since May to Edda Moe, a judge at the court of Orsk',
    false,
  ],
  ['The mayor married Edda Moe, a judge at the court of Orsk', 'Edda Moe complained of the mayor', false],
  [
    'The board has Edda Moe, a judge at the court, and Ivo Stenn, the head of the port, among its members',
    'Sitting on it are Edda Moe, a judge at the court, and Ivo Stenn, the head of the port',
    false,
  ],
  [
    'Tom Brand met Ivo Stenn, the head of the port authority',
    'The strike was called off by Ada Lind, a singer from Vakt',
    false,
  ],
])('%s / %s: %s', (a, b, aside) => {
  expect(describeOneOnly(a, b)).toBe(aside)
  expect(describeOneOnly(b, a)).toBe(aside)
})
