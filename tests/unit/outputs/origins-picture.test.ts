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
const agency = {
  name: 'AFP',
  names: ['AFP'],
  agency: 'afp',
  articles: [article('a', 'One'), article('b', 'Two')],
}

const linesOf = (node: { label: { line: string }[] } | undefined) => node?.label.map(({ line }) => line)

test('an origin stands level with the middle of its outlets, each on a row of its own', () => {
  const { sources, outlets, lines, height } = drawOrigins([agency], [])
  expect(outlets.map(linesOf)).toEqual([['One'], ['Two']])
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

test('a long name is written in two lines', () => {
  const long = 'The New Plainsman Times'
  const { outlets, sources } = drawOrigins(
    [{ ...agency, name: 'The Far South Agency', articles: [article('a', long)] }],
    [],
  )
  expect(linesOf(outlets[0])).toEqual(['The New', 'Plainsman Times'])
  expect(outlets[0]?.title).toBeNull()
  expect(linesOf(sources[0])).toEqual(['The Far South', 'Agency'])
  const [first = 0, second = 0] = outlets[0]?.label.map(({ below }) => below) ?? []
  expect(second - first).toBeGreaterThanOrEqual(14)
})

test('a name too long for two lines is cut, and whole in its title', () => {
  const long = 'The Very Long Name of a Newspaper in a Far Country'
  const { outlets, sources } = drawOrigins(
    [{ ...agency, name: `${long}’s Agency`, articles: [article('a', long)] }],
    [],
  )
  for (const [node] of [outlets, sources]) {
    expect(linesOf(node)).toEqual(['The Very Long', expect.stringMatching(/^Name of a.*\S…$/)])
    expect(linesOf(node)?.[1]?.length).toBeLessThan(20)
  }
  expect(outlets[0]?.title).toBe(long)
})

test('a name has the room that the other column leaves', () => {
  const { outlets, outletX } = drawOrigins(
    [{ ...agency, articles: [article('a', 'The Plainsman-Record')] }],
    [],
  )
  expect(linesOf(outlets[0])).toEqual(['The Plainsman-Record'])
  const wide = drawOrigins(
    [{ ...agency, name: 'An Agency of the Far South', articles: [article('a', 'One')] }],
    [],
  )
  expect(linesOf(wide.sources[0])).toEqual(['An Agency of the Far South'])
  expect(wide.outletX).toBeGreaterThan(outletX)
})

test('a name in wide letters is cut sooner than one in narrow ones', () => {
  const cut = (name: string) => linesOf(drawOrigins([{ ...agency, name }], []).sources[0])![0]!.length
  expect(cut('M'.repeat(60))).toBeLessThan(cut('l'.repeat(60)))
})

test('says in words which outlets rest on which origin', () => {
  const own = { name: 'Three', names: ['Three'], agency: null, articles: [article('c', 'Three')] }
  expect(drawOrigins([agency, own], [article('d', 'Four')]).told).toBe(
    'AFP: One, Two; Three: in its own name; Origin unknown: Four',
  )
})
