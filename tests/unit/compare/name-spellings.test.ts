import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { nameSpellings } from '../../../src/compare/differences/name-spellings.ts'
import { article, byId, cite, related } from './made.ts'

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

it('goes on telling the two spellings of who is quoted where a third report quotes somebody else', () => {
  const told = (name: string) =>
    `Two dockers were taken to hospital in Orsk with burns, said ${name}, a spokeswoman for the port.`
  const one = cite('one', told('Ada Kellan'), { speaker: 'Ada Kellan' })
  const two = cite('two', told('Ada Kelan'), { speaker: 'Ada Kelan' })
  const third = cite('third', 'Two people were taken to hospital in Orsk, the harbour office said.', {
    speaker: 'the harbour office',
  })
  const all = [one, two, third]
  const articles = byId(...all.map(({ article: id, quote }) => article(id, { text: quote.exact })))
  const names = (of: typeof all) =>
    differencesOf(of, articles, related(['one', 'two', 'edited-copy']))
      .filter(({ kind }) => kind === 'name')
      .map(({ values }) => values.map(({ text }) => text).join(' / '))
  expect(names([one, two])).toEqual(['Kellan / Kelan'])
  expect(names(all)).toEqual(['Kellan / Kelan'])
})
