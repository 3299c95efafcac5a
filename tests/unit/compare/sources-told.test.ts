import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

/** Who says so by two outlets of which nothing shows that one has it from the other. */
function sayers(
  [one, by]: readonly [text: string, speaker: string],
  [other, from]: readonly [text: string, speaker: string],
  rest: readonly [string, string] = ['', ''],
) {
  const articles = byId(
    article('north', { text: `${one} ${rest[0]}` }),
    article('south', { text: `${other} ${rest[1]}` }),
  )
  return differencesOf(
    [
      cite('north', one, { speaker: by, stance: 'asserts' }),
      cite('south', other, { speaker: from, stance: 'asserts' }),
    ],
    articles,
    related(['north', 'south', 'unknown']),
  )
    .filter(({ kind }) => kind === 'attribution')
    .map(({ values }) => values.map(({ text }) => text).join(' / '))
}

describe('who says what is told in other words', () => {
  const retold = (one: string, other: string) =>
    sayers(
      [`The old sluice at Vakt gave way in the night and drowned forty sheep, ${one} said.`, one],
      [`According to ${other}, it was before dawn that Vakt lost forty sheep as its sluice broke.`, other],
    )

  it.each([
    ['the water ministry', 'shepherds’ relatives'],
    ['the mine’s operator', 'two people familiar with the matter'],
    ['a surveyor for the insurers', 'a surveyor from the fire service'],
    ['the Norwegian interior ministry', 'the Swedish interior ministry'],
    ['police', 'the opposition’s farming spokeswoman'],
    ['Anna Lind', 'Peter Roe'],
  ])('is shown where it is plainly two: %s, %s', (one, other) => {
    expect(retold(one, other)).toEqual([`${one} / ${other}`])
  })

  it.each([
    ['the water ministry', 'officials'],
    ['the water ministry', 'the water minister'],
    ['the bank', 'the bank’s chief executive'],
    ['bank workers', 'the works council'],
    ['a surveyor', 'an expert'],
    ['the operator', 'its statement'],
    ['police', 'the mayor'],
    ['Anna Lind', 'Lind'],
    ['Anna Lind', 'Herald Weekly'],
  ])('is not where it may be one, or one may speak for the other: %s, %s', (one, other) => {
    expect(retold(one, other)).toEqual([])
  })

  it('is told of who is named by what his article tells of him', () => {
    const told = (about: string) =>
      sayers(
        ['The old sluice at Vakt gave way in the night and drowned forty sheep, Lind said.', 'Ada Lind'],
        ['Before dawn Vakt lost forty sheep as its sluice broke, shepherds’ relatives said.', 'shepherds’ relatives'], // prettier-ignore
        [`Ada Lind, ${about}, spoke in Vakt.`, ''],
      )
    expect(told('a minister of the republic')).toEqual(['Ada Lind / shepherds’ relatives'])
    expect(told('a friend of the family')).toEqual([])
  })

  it('is not shown of who is told to have it from the other', () => {
    const one = 'The old sluice at Vakt gave way in the night and drowned forty sheep, relatives told police.'
    const other = 'Before dawn Vakt lost forty sheep as its sluice broke, police said.'
    expect(sayers([one, 'relatives'], [other, 'police'])).toEqual([])
  })
})

describe('who says the same in the same words', () => {
  const said = (one: string, other: string, own: string, their: string) =>
    sayers([`The sluice at Vakt broke, ${one}.`, own], [`The sluice at Vakt broke, ${other}.`, their])

  it.each([
    ['the provincial warden said', 'the province’s warden wrote', 'the provincial warden', 'the province’s warden'], // prettier-ignore
    ['the Norwegian water minister said', 'according to a written reply from Norway’s water minister', 'the Norwegian water minister', 'a written reply from Norway’s water minister'], // prettier-ignore
    ['the club’s warden said', 'said Vakt’s warden', 'the club’s warden', 'Vakt’s warden'],
    ['RNSI says', 'according to the Royal Norwegian Sluice Institute', 'RNSI', 'Royal Norwegian Sluice Institute'], // prettier-ignore
  ])('may be one, however each text calls him: %s, %s', (one, other, own, their) => {
    expect(said(one, other, own, their)).toEqual([])
  })

  it.each([
    ['the provincial warden said', 'the county warden said', 'the provincial warden', 'the county warden'],
    ['the club’s warden said', 'the club’s warden admitted', 'the club’s warden', 'the club’s warden'],
    ['Orsk’s warden said', 'Vakt’s warden said', 'Orsk’s warden', 'Vakt’s warden'],
  ])('is shown where it is another, or says it otherwise: %s, %s', (one, other, own, their) => {
    expect(said(one, other, own, their)).toHaveLength(1)
  })
})
