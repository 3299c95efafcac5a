import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

const told = (one: string, other: string) =>
  differencesOf(
    [cite('north', one), cite('south', other)],
    byId(article('north', { published: '2026-01-04' }), article('south')),
    related(['north', 'south', 'unknown']),
  )
    .filter(({ kind }) => kind !== 'style')
    .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

it.each([
  [
    'Tarn Water head Eva Lind quit on Friday after a leak of 40 tonnes.',
    'The owners of Tarn Water fired chief engineer Eva Lind on Friday after a leak of 40 tonnes.',
    'wording: quit / fired',
  ],
  [
    'Vakt boss Nora Quist stepped down on Tuesday after a loss of 12 million euros.',
    'Vakt ousted boss Nora Quist on Tuesday after a loss of 12 million euros.',
    'wording: stepped down / ousted',
  ],
])('that one left and that she was made to is a difference: %s', (one, other, expected) => {
  expect(told(one, other)).toContain(expected)
  expect(told(one, other).filter((line) => line.startsWith('omission'))).toEqual([])
})

it.each([
  [
    'of whom different words tell the like',
    'Tarn Water head Eva Lind quit on Friday after a leak of 40 tonnes.',
    'Tarn Water head Eva Lind resigned on Friday after a leak of 40 tonnes.',
  ],
  [
    'of another person',
    'Tarn Water head Eva Lind quit on Friday after a leak of 40 tonnes.',
    'Tarn Water fired engineer Bo Brand on Friday after a leak of 40 tonnes.',
  ],
])('and none %s', (_, one, other) => {
  expect(told(one, other)).not.toContain('wording: quit / fired')
})
