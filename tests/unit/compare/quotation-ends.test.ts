import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

const told = (one: string, other: string, speakers = ['Ada Lind', 'Ada Lind'], text = '') => {
  const [speaker = null, speakerThere = null] = speakers
  return differencesOf(
    [
      cite('north', one, { speaker, stance: 'asserts' }),
      cite('south', other, { speaker: speakerThere, stance: 'asserts' }),
    ],
    byId(article('north', { published: '2026-01-04' }), article('south', { text: `${other} ${text}` })),
    related(['north', 'south', 'unknown']),
  )
    .filter(({ kind }) => kind !== 'style')
    .map(({ kind, values }) => `${kind}: ${values.map((value) => value.text).join(' / ')}`)
}

describe('ends of a quotation that one outlet leaves out', () => {
  it.each([
    [
      '“I have always paid my fares in full and I have no pass of that kind,” she told the Orsk Courier.',
      'Asked outside the depot by reporters on Tuesday evening, Ada Lind said: “I have no pass of that kind.”',
      ['omission: I have always paid my fares in full and / '],
    ],
    [
      '“We will reopen the pool by Easter, provided that the council pays for the boiler,” Ada Lind said.',
      'At a crowded meeting in the old school hall Lind promised: “We will reopen the pool by Easter.”',
      ['omission: provided that the council pays for the boiler / '],
    ],
  ])('are told of texts in other words too: %s', (one, other, expected) => {
    expect(told(one, other)).toEqual(expected)
  })

  it.each([
    // the outlet tells it in its own words
    [
      '“I have always paid my fares in full and I have no pass of that kind,” she told the Orsk Courier.',
      'Asked outside the depot on Tuesday whether she always paid her fares in full, Lind said: “I have no pass of that kind.”',
    ],
    // worked into its own sentence
    [
      '“A letter from the bank is proof that nobody at the depot took a bribe,” she told the Orsk Courier.',
      'The note from her lender, Ada Lind insisted on Tuesday, showed “nobody at the depot took a bribe”.',
    ],
    // another sentence
    [
      '“It rained. I have no pass of that kind,” she told the Orsk Courier after the long hearing.',
      'Asked outside the depot by reporters on Tuesday evening, Ada Lind said: “I have no pass of that kind.”',
    ],
    // marked as cut
    [
      '“We will reopen the pool by Easter, provided that the council pays for the boiler,” Ada Lind said.',
      'At a crowded meeting in the old school hall Lind promised: “We will reopen the pool by Easter …”',
    ],
  ])('are not where nothing is left out: %s', (one, other) => {
    expect(told(one, other)).toEqual([])
  })

  it('are not of two who say the same', () => {
    expect(
      told(
        '“I have always paid my fares in full and I have no pass of that kind,” she told the Orsk Courier.',
        'Asked outside the depot by reporters on Tuesday evening, he said: “I have no pass of that kind.”',
        ['Ada Lind', 'Nuri Kaya'],
      ).filter((one) => one.startsWith('omission')),
    ).toEqual([])
  })

  it('are not where the article prints them beside', () => {
    expect(
      told(
        '“I have always paid my fares in full and I have no pass of that kind,” she told the Orsk Courier.',
        'Asked outside the depot by reporters on Tuesday evening, Ada Lind said: “I have no pass of that kind.”',
        undefined,
        '“I have always paid my fares in full,” she added.',
      ),
    ).toEqual([])
  })

  const budget =
    '“The council gives the three pools 90 more days, and every lifeguard keeps the job,” Ada Lind said.'
  const short =
    'In a letter to staff that was read out on Friday Lind wrote: “Every lifeguard keeps the job.”'
  const fares =
    '“I have always paid my fares in full and I have no pass of that kind,” she told the Orsk Courier.'
  const pass =
    'Asked outside the depot by reporters on Tuesday evening, Ada Lind said: “I have no pass of that kind.”'
  it.each([
    [
      fares,
      pass,
      'Colleagues say that Lind has been paying fares in full since she came, and always bought a ticket.',
    ],
    [budget, short, 'Orsk council decided to give its pools another 90 days, three of them at half price.'],
  ])('are not where the article tells the like in other words: %s', (one, other, text) => {
    expect(told(one, other, undefined, text)).toEqual([])
  })

  it.each([
    [fares, pass, 'Her brother paid a fine in full.'],
    // another number
    [budget, short, 'Orsk council decided to give its three pools another 60 days.'],
  ])('are where it tells less: %s', (one, other, text) => {
    expect(told(one, other, undefined, text)).toHaveLength(1)
  })
})

describe('two of whom one quotation is told', () => {
  const [one, other] = [
    '“The dam was never inspected in all those years,” it said in a letter to the paper.',
    'On Friday a spokesman answered questions: “The dam was never inspected in all those years.”',
  ]
  it.each([
    [['Orsk Water Board', 'Orsk Water Trust'], ['attribution: Orsk Water Board / Orsk Water Trust']],
    [['Ada Lind', 'Nuri Kaya'], ['attribution: Ada Lind / Nuri Kaya']],
    [['Orsk Water', 'Orsk-Water Trust'], []],
    [['Ada Lind', 'Ada M. Lind Jr.'], []],
    [['Ada Lind', 'a spokesman'], []],
  ])('are set beside each other where both are named in full: %s', (speakers, expected) => {
    expect(told(one, other, speakers)).toEqual(expected)
  })

  it('are not where the one may speak for the other', () => {
    expect(told(one, other, ['Ada Lind', 'Pedra Dams'], 'Ada Lind speaks for it.')).toEqual([])
  })
})
