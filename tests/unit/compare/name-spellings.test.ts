import { expect, it } from 'vitest'
import { nameSpellings } from '../../../src/compare/differences/name-spellings.ts'
import { article, byId, cite } from './made.ts'

/** Names in two spellings as `Stacy / Stacey`, of two articles that print no more than the words cited. */
const found = (a: string, b: string, rest: { ofA?: string; ofB?: string } = {}) =>
  nameSpellings(
    [cite('a', a), cite('b', b)],
    byId(
      article('a', { text: `${a}. ${rest.ofA ?? ''}` }),
      article('b', { text: `${b}. ${rest.ofB ?? ''}` }),
    ),
  ).map(({ values }) => values.map(({ text }) => text).join(' / '))

const talks = 'At the talks in Orsk, Anton Veszeli and his wife Marika were greeted by dockers'
const told = 'Dockers cheered when the envoy came to Orsk with his wife, Marica, and Mr Vezseli’s two sons'

it('finds names that two outlets spell in two ways, in whatever words they tell the rest', () => {
  expect(found(talks, told)).toEqual(['Veszeli / Vezseli', 'Marika / Marica'])
  expect(found('Ada Lindqvist left Hrabovske', 'From Grabovske fled Ada Lindquist')).toEqual([
    'Lindqvist / Lindquist',
    'Hrabovske / Grabovske',
  ])
})

it.each([
  // two people, as one of the articles tells
  [talks, told, { ofB: 'Marika and Veszeli are others' }],
  // of one word: a people, many, an owner
  ['Rebels of the Vargas family left Estonia', 'A Varga fled, Estonians said', {}],
  // short names are others
  ['Lena Roe met Bo Lee', 'Bo Leo was met by Lena Rae', {}],
  // no names
  ['Dockers cheered', 'Duckers were cheered', {}],
])('finds none in %s / %s', (a, b, rest) => {
  expect(found(a, b, rest)).toEqual([])
})
