import { expect, test } from 'vitest'
import { sameEvent } from '../../../src/compare/matching/same-event.ts'
import { articleSchema } from '../../../src/model/article.ts'

/** An article by the day it appeared and the names in it. */
const article = (published: string, names: readonly string[]) => ({
  data: articleSchema.parse({
    title: 'A title',
    publisher: 'north',
    published,
    claims: [
      {
        id: 'c',
        statement: 'A statement',
        quote: { exact: 'A statement' },
        kind: 'statement',
        names: names.map((text) => ({ text, type: 'other' })),
      },
    ],
  }),
})
const storm = ['Orsk', 'Ilva', 'Nora Brandt']

test('two articles are of one event that share rare names within three weeks', () => {
  const find = sameEvent(
    new Map([
      ['first', article('2026-03-01', [...storm, 'Bergen'])],
      ['other', article('2026-03-04T08:00:00Z', [...storm, 'Oslo'])],
      ['late', article('2026-05-04', storm)],
      ['one name', article('2026-03-02', ['Orsk', 'Lima', 'Quito'])],
    ]),
  )
  expect(find('first', 'other')).toBe(true)
  expect(find('other', 'first')).toBe(true)
  expect(find('first', 'late')).toBe(false)
  expect(find('first', 'one name')).toBe(false)
  expect(find('first', 'nowhere')).toBe(false)
})

test('names that many articles hold tell little', () => {
  const many = Array.from({ length: 400 }, (_, at) => [`a${at}`, article('2026-03-01', storm)] as const)
  expect(sameEvent(new Map(many))('a0', 'a1')).toBe(false)
})
