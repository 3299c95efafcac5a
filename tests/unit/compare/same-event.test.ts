import { expect, test } from 'vitest'
import { sameEvent } from '../../../src/compare/matching/same-event.ts'
import { articleSchema } from '../../../src/model/article.ts'

/** An article by the day it appeared, the names in it and what it tells beside them. */
const article = (published: string, names: readonly string[], statement = 'A storm tore off roofs') => ({
  data: articleSchema.parse({
    title: 'A title',
    publisher: 'north',
    published,
    claims: [
      {
        id: 'c',
        statement,
        quote: { exact: statement },
        kind: 'statement',
        names: names.map((text) => ({ text, type: 'other' })),
      },
    ],
  }),
})
const storm = ['Orsk', 'Ilva', 'Nora Brandt']

test('two articles are of one event that share rare names, and words beside them, within three weeks', () => {
  const find = sameEvent(
    new Map([
      ['first', article('2026-03-01', [...storm, 'Bergen'])],
      ['other', article('2026-03-04T08:00:00Z', [...storm, 'Oslo'])],
      ['late', article('2026-05-04', storm)],
      ['one name', article('2026-03-02', ['Orsk', 'Lima', 'Quito'], 'A bank was robbed')],
      ['its words', article('2026-03-02', ['Bergen', 'Lima', 'Quito'], 'Roofs were torn off in a storm')],
      ['no name', article('2026-03-02', ['Lima'], 'A storm tore off roofs')],
      ['other words', article('2026-03-02', storm, 'A bank was robbed')],
    ]),
  )
  expect(find('first', 'other')).toBe(true)
  expect(find('other', 'first')).toBe(true)
  expect(find('first', 'late')).toBe(false)
  expect(find('first', 'one name')).toBe(false)
  expect(find('first', 'its words')).toBe(true)
  expect(find('first', 'no name')).toBe(false)
  expect(find('first', 'other words')).toBe(false)
  expect(find('first', 'nowhere')).toBe(false)
})

test('names that many articles hold tell little', () => {
  const many = Array.from({ length: 400 }, (_, at) => [`a${at}`, article('2026-03-01', storm)] as const)
  expect(sameEvent(new Map(many))('a0', 'a1')).toBe(false)
})

test('of two long reports a country and words for offices and places in their names tell no one event', () => {
  const of = (...names: string[]) => article('2026-03-01', [...names, 'Vakt', 'Island', 'President', 'House'])
  const find = sameEvent(
    new Map([
      [
        'a',
        of(
          ...'Ilva Orsk Lind Brandt Quist Solheim Haugen Berg Tveit Moen Dahl Lunde Vik Aas Krogh Tveit Foss'.split(
            ' ',
          ),
        ),
      ],
      [
        'b',
        of(
          ...'Brill Oduya Varga Pike Raman Feltham Ferrant Quiles Senn Drozd Kade Marsh Okri Bose Lutz Rey Sand'.split(
            ' ',
          ),
        ),
      ],
      ['c', of(...'Ilva Orsk Brandt Varga Pike Raman Feltham Ferrant Quiles Senn Drozd Kade'.split(' '))],
    ]),
  )
  expect(find('a', 'b')).toBe(false)
  expect(find('a', 'c')).toBe(true)
})
