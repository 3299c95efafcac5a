import { expect, it } from 'vitest'
import { Features } from '../../../src/text/check-worthiness/features.ts'

it('holds each hash once, in the order in which they came, however many there are', () => {
  const features = new Features()
  const hashes = Array.from({ length: 5_000 }, (_, at) => Math.imul(at - 9, 0x9e3779b1))
  for (const hash of [...hashes, ...hashes.toReversed(), 0, 0]) features.add(hash)
  expect(features.list).toEqual([...new Set([...hashes, 0])])
})

it('holds hashes that are alike in their lowest bits', () => {
  const features = new Features()
  for (const hash of [1, 1 + 2 ** 20, 1, 1 - 2 ** 30, 1 + 2 ** 20]) features.add(hash)
  expect(features.list).toEqual([1, 1 + 2 ** 20, 1 - 2 ** 30])
})
