import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

/** What a text claims, each statement with who is named for it. */
const told = (text: string) =>
  readClaims(text, '2025-03-05').passages.map(({ statement, speaker }) => `${statement} | ${speaker ?? ''}`)

describe('a clause in which somebody speaks, before the main clause', () => {
  it.each([
    [
      'As Arvenia warned that it might flood its pits, Veria shut 40 roads.',
      ['Arvenia might flood its pits | Arvenia', 'Veria shut 40 roads | '],
    ],
    [
      'Even as Nora Quist said 40 ferries were late, the port opened 12 berths.',
      ['40 ferries were late | Nora Quist', 'The port opened 12 berths | '],
    ],
    [
      'In May, while Nora Quist insisted that the ferry was sound, an inspector found 40 cracks.',
      ['The ferry was sound | Nora Quist', 'An inspector found 40 cracks | '],
    ],
    [
      'As Arvenia warned that if it rained, 12 towns would flood, Veria shut 40 roads.',
      ['If it rained, 12 towns would flood | Arvenia', 'Veria shut 40 roads | '],
    ],
    [
      'Although Nora Quist said that 40 ferries were safe, Ivo Brand said that 12 ferries had sunk.',
      ['40 ferries were safe | Nora Quist', '12 ferries had sunk | Ivo Brand'],
    ],
    [
      'While Nora Quist said that 40 ferries were safe, her deputy, Ivo Brand, warned that 12 ferries could sink.',
      ['40 ferries were safe | Nora Quist', '12 ferries could sink | Ivo Brand'],
    ],
    [
      'Although Nora Quist said that 40 ferries were safe, Ivo Brand told the court that they were not.',
      ['40 ferries were safe | Nora Quist'],
    ],
    [
      'While Vakt found that 40 ferries were safe, they ruled that 12 ferries should not sail.',
      ['40 ferries were safe | Vakt'],
    ],
  ])('ends what they say: %s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })

  it.each([
    [
      'Arvenia warned that if it rained, Veria would shut 40 roads.',
      'If it rained, Veria would shut 40 roads | Arvenia',
    ],
    [
      'As Nora Quist told reporters on Monday, the port has 40 cranes.',
      'As Nora Quist told reporters on Monday, the port has 40 cranes | ',
    ],
    [
      'As 40 pits fill up, the town will flood, Nora Quist said.',
      'As 40 pits fill up, the town will flood | Nora Quist',
    ],
  ])('is none where what they say goes on: %s', (text, claim) => {
    expect(told(text)).toEqual([claim])
  })
})

describe('what stands in spite of a clause within', () => {
  it.each([
    'Despite Ivo Brand’s warning that the dyke will fail, Nora Quist vowed in May that 40 farms would stay',
    'In spite of a ruling that 40 pits must close, Nora Quist promised on Friday to keep them open',
  ])('is not said: %s', (text) => {
    expect(
      told(`${text}.`).filter((one) => /^(?:Despite|In spite)[^,]*$/.test(one.split(' | ')[0]!)),
    ).toEqual([])
  })
  it.each([
    [
      'Despite claims that the dyke will fail, 40 farms stayed, Nora Quist said.',
      'Despite claims that the dyke will fail, 40 farms stayed | Nora Quist',
    ],
    [
      'If 12 towns flood in May, Nora Quist said, then the dyke was too low.',
      'If 12 towns flood in May, then the dyke was too low | Nora Quist',
    ],
  ])('and what stands in a case, is said with the rest: %s', (text, claim) => {
    expect(told(text)).toEqual([claim])
  })
})

describe('a clause that leads in to what somebody is told to do', () => {
  it.each([
    'Even as they hailed the pact of May 2016, Nora Quist hinted at a rift of 40 years',
    'While 12 ferries sank in May, Nora Quist responded with a bid for 40 more',
  ])('is not said: %s', (text) => {
    expect(told(`${text}.`)).toEqual([`${text} | `])
  })
  it('may be where nothing is told behind who says it', () => {
    expect(told('When it rains the pit floods within 40 minutes, Nora Quist said.')).toEqual([
      'When it rains the pit floods within 40 minutes | Nora Quist',
    ])
  })
})

describe('what somebody vows', () => {
  it.each([
    ['vowed to raise 12 dykes but made no offer to the town', 'Nora Quist will raise 12 dykes'],
    ['pledged to raise 12 dykes but gave no date', 'Nora Quist will raise 12 dykes'],
    ['promised to raise 12 dykes but not the town’s', 'Nora Quist will raise 12 dykes but not the town’s'],
  ])('ends before what she did: %s', (text, statement) => {
    expect(told(`Nora Quist ${text}.`)[0]).toBe(`${statement} | Nora Quist`)
  })

  it.each([
    'promised on Monday to raise 12 dykes',
    'vowed again to raise 12 dykes',
    'pledged late last week to raise 12 dykes',
  ])('is told behind when she did: %s', (text) => {
    expect(told(`Nora Quist ${text}.`)).toEqual(['Nora Quist will raise 12 dykes | Nora Quist'])
  })

  it.each(['promised last year to raise 12 dykes', 'promised on Monday more ships to raise 12 dykes'])(
    'is the outlet’s where it may be done by now, or is a thing: %s',
    (text) => {
      expect(told(`Nora Quist ${text}.`)).toEqual([`Nora Quist ${text} | `])
    },
  )
})
