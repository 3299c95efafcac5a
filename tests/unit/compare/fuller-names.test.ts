import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

const found = (one: string, other: string) =>
  differencesOf(
    [cite('north', one), cite('south', other)],
    byId(article('north', { text: one }), article('south', { text: other })),
    related(['north', 'south', 'edited-copy']),
  )
    .filter(({ kind }) => kind !== 'style')
    .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

it.each([
  ['Minister of Finance Nirmala Lind opened the port of Orsk', 'Lind opened the port of Orsk'],
  ['The army freed Deputy Prime Minister Ada Lind in Orsk', 'The army freed Lind in Orsk'],
  ['Anna Lind opened the port of Orsk', 'Lind opened the port of Orsk'],
  ['Mr Lind opened the port of Orsk', 'Russian President Anna Lind opened the port of Orsk'],
  ['President Lind opened the port of Orsk', 'Russian President Lind opened the port of Orsk'],
  ['The report blames the Orsk Aviation Bureau', 'The report blames the OAB'],
  ['The report blames the Bureau of Maritime Safety', 'The report blames the BMS'],
  ['The UN chief Anna Lind said she was alarmed', 'Lind said she was alarmed'],
  ['The sailor, aged 32, was arrested in Orsk', 'The 32-year-old sailor was arrested in Orsk'],
])('takes it for no difference how full a name is: %s / %s', (one, other) => {
  expect(found(one, other)).toEqual([])
  expect(found(other, one)).toEqual([])
})

it.each([
  ['Anna Lind opened the port of Orsk', 'Maria Lind opened the port of Orsk', ['name: Anna / Maria']],
  ['Fires closed roads in Northern Ireland', 'Fires closed roads in Ireland', ['omission: Northern / ']],
  ['Vice President Lind opened the port', 'President Lind opened the port', ['omission: Vice / ']],
  ['State Bank Orsk lent the money', 'Bank Orsk lent the money', ['omission: State / ']],
  ['The court jailed President Lind', 'The court jailed former President Lind', ['omission:  / former']],
  [
    'The report blames the Orsk Aviation Bureau',
    'The report blames the OAC',
    ['name: Orsk Aviation Bureau / OAC'],
  ],
])('shows another name: %s / %s', (one, other, expected) => {
  expect(found(one, other)).toEqual(expected)
})
