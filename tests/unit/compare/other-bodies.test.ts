import { expect, test } from 'vitest'
import { sameAcross } from '../../../src/compare/matching/claim-index.ts'
import { claimIndex } from '../../../src/compare/matching/match.ts'
import { nameOtherBodies } from '../../../src/compare/words/other-bodies.ts'
import { matchedArticle as article } from './made.ts'

test.each([
  ['The Bank of Orsk left its key rate at 3%', 'The Ilva Central Bank left its key rate at 3%'],
  ['Fog closed Orsk airport', 'At Vakt airport, fog kept planes on the ground'],
  ['Nora Quist was fined at Orsk Crown Court', 'Bo Quist was fined at Vakt Crown Court'],
  ['A fire broke out at Marrow House', 'A fire broke out at Linden House'],
  ['Access Bank raised its dividend', 'Orsk Bank raised its dividend'],
])('two bodies of one kind are named: %s / %s', (a, b) => {
  expect(nameOtherBodies(a, b)).toBe(true)
  expect(nameOtherBodies(b, a)).toBe(true)
})

test.each([
  ['The University of Orsk closed', 'Orsk University closed'],
  ['The Icelandic Central Bank cut its rate', 'The Central Bank of Iceland cut its rate'],
  ['The OCB cut its rate', 'The Orsk Central Bank cut its rate'],
  ['The High Court jailed Bo Quist', 'The court in Orsk jailed Bo Quist'],
  ['A Reykjavik court jailed Bo Quist', 'An Icelandic court jailed Bo Quist'],
  ['He died at Marrow Hospital', 'He died at an Orsk hospital'],
  ['Fog closed Orsk airport, and later Vakt airport', 'Fog closed Vakt airport'],
  ['Strikers Close Airport', 'Protesters Shut Airport'],
])('one body named in two ways, or beside the other, is not: %s / %s', (a, b) => {
  expect(nameOtherBodies(a, b)).toBe(false)
})

test('the same of two of them is two claims', () => {
  const index = claimIndex()
  const asked = [
    article('a', ['Some 340 flights were cancelled at Orsk airport because of a strike by ground staff']),
    article('b', ['At Vakt airport, some 140 flights were cancelled because of a strike by ground staff']),
  ]
  for (const one of asked) index.add(one)
  expect(index.score({ article: 'a', claim: 'a0' }, { article: 'b', claim: 'b0' })).toBeLessThan(sameAcross)
})
