import { expect, test } from 'vitest'
import type { ArticleRef } from '../../../src/collections/views.ts'
import { drawOrigins } from '../../../src/outputs/origins-picture.ts'

const article = (id: string, name: string): ArticleRef => ({
  id,
  title: id,
  workingTitle: false,
  publisher: { id: name, name },
  byline: [],
  published: null,
  url: null,
  archive: null,
  language: 'en',
})
const agency = { name: 'AFP', agency: 'afp', articles: [article('a', 'One'), article('b', 'Two')] }

test('an origin stands level with the middle of its outlets, each on a row of its own', () => {
  const { sources, outlets, lines, height } = drawOrigins([agency], [])
  expect(outlets.map(({ label }) => label)).toEqual(['One', 'Two'])
  const [first = 0, second = 0] = outlets.map(({ y }) => y)
  expect(second).toBeGreaterThan(first)
  expect(sources.map(({ y }) => y)).toEqual([(first + second) / 2])
  expect(lines.length).toBe(2)
  expect(height).toBeGreaterThan(second)
})

test('two articles of one outlet are one outlet', () => {
  const { outlets } = drawOrigins([{ ...agency, articles: [article('a', 'One'), article('b', 'One')] }], [])
  expect(outlets.length).toBe(1)
})

test('what is of unknown lineage hangs from nothing', () => {
  const { sources, lines } = drawOrigins([], [article('c', 'Three')])
  expect(sources).toEqual([])
  expect(lines.map(({ known }) => known)).toEqual([false])
})

test('a long name is cut, and whole in its title', () => {
  const { outlets } = drawOrigins([], [article('c', 'The Very Long Name of a Newspaper')])
  expect(outlets[0]?.label.length).toBeLessThan(20)
  expect(outlets[0]?.title).toBe('The Very Long Name of a Newspaper')
})
