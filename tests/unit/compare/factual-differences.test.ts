/** Differences that say of an outlet that it tells another number, time, name or how sure it is: what is none must not be called one. */
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

const articles = byId(article('north'), article('south'))

/** How two citations differ in fact, on days of print that nobody knows. */
const facts = (a: string, b: string, more: { when?: { text: string; value: string; grain: 'day' }[] } = {}) =>
  differencesOf([cite('north', a, more), cite('south', b, more)], articles, related())
    .filter(({ kind }) => /^(?:quantity|date|certainty|name|polarity)$/.test(kind))
    .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

describe('times, where it is not known when each was printed', () => {
  it.each([
    ['yesterday', 'on Friday'],
    ['today', 'on Wednesday morning'],
    ['last night', 'on Thursday night'],
    ['last month', 'in November'],
    ['yesterday', 'today'],
    ['on 4 June', 'on Monday'],
    ['later that day', 'later that afternoon'],
  ])('may be one: %s, %s', (one, other) => {
    const opened = (time: string) => `The lock keepers of Vakt opened the sluice ${time} for a barge of grain`
    expect(facts(opened(one), opened(other))).toEqual([])
  })

  it.each([
    ['on Thursday', 'on Friday', 'Thursday / Friday'],
    ['last week', 'last month', 'last week / last month'],
    ['in November', 'in December', 'November / December'],
    ['in the morning', 'in the evening', 'morning / evening'],
    ['last night', 'last week', 'last night / last week'],
  ])('are seen to be two: %s, %s', (one, other, shown) => {
    const opened = (time: string) => `The lock keepers of Vakt opened the sluice ${time} for a barge of grain`
    expect(facts(opened(one), opened(other))).toEqual([`date: ${shown}`])
  })

  it('are two where both days are known', () => {
    const when = [
      { text: 'yesterday', value: '2026-03-05', grain: 'day' as const },
      { text: 'Friday', value: '2026-03-06', grain: 'day' as const },
    ]
    const opened = (time: string) => `The lock keepers of Vakt opened the sluice ${time} for a barge of grain`
    expect(facts(opened('yesterday'), opened('on Friday'), { when })).toHaveLength(1)
  })

  it('are shown without what stands behind them', () => {
    expect(
      facts(
        'The ferryman Ivo Brand died Tuesday of burns at a clinic in Vakt, his union said',
        'The ferryman Ivo Brand died Thursday in a clinic in Vakt, his union said',
      ),
    ).toEqual(['date: Tuesday / Thursday'])
  })
})

describe('numbers in one place', () => {
  it.each([
    // words for a vague number beside words for none
    [
      'The goalkeeper missed time because of a torn muscle earlier this year, the club said',
      'The goalkeeper missed several matches after a torn muscle earlier this year, the club said',
    ],
    [
      'The march went through the old town, and some pupils threw eggs at the town hall of Lind',
      'The march went through the old town, with pupils throwing eggs at the town hall of Lind',
    ],
    // an age beside a count, and years of service beside an age
    [
      'Police say Bo Roe, 58, drove into the queue at the bakery, killing one woman',
      'Police say Bo Roe, 58, drove into the queue at the bakery, killing Ada Lind, 71',
    ],
    [
      'Warden Roe, who has been with the park service for two decades, was in a serious condition',
      'Park warden Bo Roe, 52, was in a serious condition',
    ],
  ])('are not of one thing: %s', (a, b) => {
    expect(facts(a, b)).toEqual([])
  })

  it.each([
    [
      'The frost killed several trees in the orchard of the abbey',
      'The frost killed two trees in the orchard of the abbey',
      'quantity: several / two',
    ],
    [
      'Police say Ada Lind, 71, was hit by a tram outside the bakery in Orsk',
      'Police say Ada Lind, 74, was hit by a tram outside the bakery in Orsk',
      'quantity: 71 / 74',
    ],
  ])('are of one thing: %s', (a, b, shown) => {
    expect(facts(a, b)).toEqual([shown])
  })
})
