import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

it.each([
  ['The storm hit New York', 'The storm hit New Jersey', 'name: New York / New Jersey'],
  ['The storm hit San Diego', 'The storm hit San Francisco', 'name: San Diego / San Francisco'],
  ['The storm hit the new York office', 'The storm hit the new Leeds office', 'name: York / Leeds'],
  ['Voters in Orsk elected Omar al-Rashid', 'Voters in Orsk elected Omar Rashid', 'name: al-Rashid / Rashid'],
  ['A 23-year-old man left Orsk', 'A 32-year-old man left Orsk', 'quantity: 23-year-old / 32-year-old'],
  ['A 23-year loan hurt Orsk', 'A 32-year loan hurt Orsk', 'quantity: 23-year / 32-year'],
])('shows names and ages whole: %s / %s', (one, other, expected) => {
  const found = differencesOf(
    [cite('north', one), cite('south', other)],
    byId(article('north'), article('south')),
    related(),
  )
  expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual([
    expected,
  ])
})
