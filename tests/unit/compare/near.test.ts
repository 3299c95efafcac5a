import { expect, test } from 'vitest'
import { nearClaims } from '../../../src/compare/matching/near.ts'
import { articleSchema } from '../../../src/model/article.ts'
import { claimSchema } from '../../../src/model/claim.ts'

const names = ['Orsk', 'Ilva', 'Ada Lind', 'Ostrania'].map((text) => ({ text, type: 'other' }))
const passage = { id: 'c', statement: 'A statement', quote: { exact: 'A statement' }, kind: 'statement' }
/** Articles of one event. */
const articles = new Map(
  ['north', 'south', 'east', 'later'].map((id) => [
    id,
    {
      data: articleSchema.parse({
        title: id,
        publisher: id,
        published: id === 'later' ? '2026-01-12' : '2026-01-05',
        claims: [{ ...passage, names }],
      }),
    },
  ]),
)

/** Claims by slug: the statement, the article that it cites, what else its frontmatter says. */
function near(claims: Record<string, [string, string, object?]>): Record<string, string[]> {
  const list = Object.entries(claims).map(([id, [statement, article, more]]) => ({
    id,
    data: claimSchema.parse({ statement, citations: [{ article, quote: statement }], ...more }),
  }))
  const find = nearClaims(list, articles)
  return Object.fromEntries(
    list.map(({ id }) => [id, find(id).map(({ slug, opposed }) => (opposed ? `not ${slug}` : slug))]),
  )
}

const dead = 'The Orsk dam burst late on Monday, killing 14 people and flooding the town'
const more = 'Nineteen people lost their lives when the dam at Orsk gave way on Tuesday'
const other = 'The union of pilots has called a strike over long working hours'

test('claims told in other words come near each other, the same either way, and others do not', () => {
  expect(near({ dead: [dead, 'north'], more: [more, 'south'], other: [other, 'east'] })).toEqual({
    dead: ['more'],
    more: ['dead'],
    other: [],
  })
})

test('counts of the same people come near each other, whatever else both tell', () => {
  const claims = {
    ferry: ['At least 14 people died when a ferry carrying 212 passengers capsized off Orsk', 'north'],
    divers: ['Divers have recovered 17 bodies from the ferry that capsized off Orsk', 'south'],
  } as const
  expect(near(Object.fromEntries(Object.entries(claims).map(([id, one]) => [id, [...one]])))).toEqual({
    ferry: ['divers'],
    divers: ['ferry'],
  })
})

test('counts of the dead that name nobody come near each other in articles of one event only', () => {
  const claims = (article: string) => ({
    ferry: ['At least nine people were killed on Monday', 'north'] as [string, string],
    other: ['At least 13 people were killed on Monday', article] as [string, string],
  })
  expect(near(claims('south'))).toEqual({ ferry: ['other'], other: ['ferry'] })
  expect(near(claims('elsewhere'))).toEqual({ ferry: [], other: [] })
})

test('one that denies the other says so', () => {
  const claims = {
    shut: ['The bridge was shut', 'north'],
    open: ['The bridge was not shut', 'south'],
  } as const
  expect(near({ shut: [...claims.shut], open: [...claims.open] })).toEqual({
    shut: ['not open'],
    open: ['not shut'],
  })
})

test('none is near that its own article tells, that an editor has told apart, or that is an example', () => {
  expect(near({ dead: [dead, 'north'], more: [more, 'north'] })).toEqual({ dead: [], more: [] })
  expect(near({ dead: [dead, 'north', { distinct: ['more'] }], more: [more, 'south'] })).toEqual({
    dead: [],
    more: [],
  })
  expect(near({ dead: [dead, 'north'], more: [more, 'south', { example: true }] })).toEqual({
    dead: [],
    more: [],
  })
})

test('that two tell of one body brings them no nearer', () => {
  const claims = (first: string, second: string) =>
    near({ first: [first, 'north'], second: [second, 'south'] })
  const has = 'The Ostranian Monitoring Mission has 62 observers in the region'
  expect(
    claims(
      has,
      'The Ostranian Monitoring Mission found spent cartridges on both banks of the river but could not yet say who fired first',
    ).first,
  ).toEqual([])
  expect(claims(has, 'The Ostranian Monitoring Mission sent 62 observers to Orsk').first).toEqual(['second'])
})

test('the same words of another month come near each other, whoever is named', () => {
  const told = (month: string) => `The ministry lost the records of 40,000 patients in an attack in ${month}`
  const of = (month: string) => ({
    when: [{ text: month, value: `2025-${month === 'October' ? 10 : 11}`, grain: 'month' }],
  })
  const claims = {
    october: [told('October'), 'north', of('October')] as [string, string, object],
    november: [told('November'), 'far', of('November')] as [string, string, object],
  }
  expect(near(claims)).toEqual({ october: ['november'], november: ['october'] })
})

test('the same words of another day do not, where it is as far from its article', () => {
  const told = 'The rebels freed three hostages in Vakt on Friday'
  const of = (value: string) => ({ when: [{ text: 'Friday', value, grain: 'day' }] })
  const claims = (article: string) => ({
    first: [told, 'north', of('2026-01-02')] as [string, string, object],
    next: [told, article, of('2026-01-09')] as [string, string, object],
  })
  expect(near(claims('later'))).toEqual({ first: [], next: [] })
  expect(near(claims('south'))).toEqual({ first: ['next'], next: ['first'] })
})
