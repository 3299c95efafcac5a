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

  it.each([
    [
      'The quarry of Vakt burned out on Tuesday, its owner said',
      'The quarry of Vakt has burned out, the rangers said on Wednesday',
    ],
    [
      'Nine divers were found near Vakt on Sunday',
      'Nine divers have been found near Vakt, a coastguard told reporters Friday',
    ],
    [
      'The lock was closed on 3 May after a flood',
      'The lock was closed after a flood, wardens said on 5 May',
    ],
    [
      'The ferry struck a pier on Sunday, the crew said',
      'The ferry struck a pier, the crew said in a report published on Thursday',
    ],
    [
      'Ivo Brand resigned on Sunday as the keeper of the lock',
      'On Monday the union said Ivo Brand resigned as the keeper of the lock',
    ],
  ])('are not of what happened and of who says so: %s, %s', (one, other) => {
    expect(facts(one, other)).toEqual([])
    expect(facts(other, one)).toEqual([])
  })

  it.each([
    [
      'The lock was closed after a flood, wardens said on 3 May',
      'The lock was closed after a flood, wardens said on 5 May',
      '3 May / 5 May',
    ],
    [
      'Wardens said on Friday the lock was closed on Monday',
      'Wardens said on Friday the lock was closed on Tuesday',
      'Monday / Tuesday',
    ],
    [
      'Wardens said Monday’s flood closed the lock',
      'Wardens said Tuesday’s flood closed the lock',
      'Monday’s / Tuesday’s',
    ],
  ])('are of two frames, or of what both tell: %s, %s', (one, other, shown) => {
    expect(facts(one, other)).toEqual([`date: ${shown}`])
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

  it.each([
    // one value, with its unit and without, as a share and in hundredths, exact and within a bound, between two ends
    [
      'The acidity of the well water in Lind was 0.38%, the board said',
      'The acidity of the well water in Lind was 0.38, the board said',
    ],
    [
      'Vakt Bank said that as many as 1 in 250 of its customers had lost money to the fraud',
      'Vakt Bank said that roughly 0.4 percent of its customers had lost money to the fraud',
    ],
    [
      'Ivo Brand scored for Orsk with 6 minutes 40 seconds remaining',
      'With just under seven minutes remaining, a header by Brand put Orsk ahead',
    ],
    // a time of day, children, the first of a row, a list in another order
    [
      'More than 70 volunteers fought the fire in the library of Vakt',
      'Volunteers fought the fire in the library of Vakt before 6',
    ],
    [
      'Brand made 27 of 31 throws for Orsk on Monday night',
      'Brand made 27 throws, including his first 12 throws, for Orsk on Monday night',
    ],
    [
      'The weaver Ada Lind is survived by her husband and two girls, ages 4 and 13',
      'The weaver Ada Lind is survived by her husband and two girls, ages 13 and 4',
    ],
    // the score of a season beside that of a match
    [
      'Brand led Orsk to an 81-66 win over Vakt on Monday night',
      'Brand led Orsk to an 81-66 win over visiting Vakt (9-3) on Monday night',
    ],
  ])('are not two values: %s', (a, b) => {
    expect(facts(a, b).filter((one) => !one.startsWith('certainty'))).toEqual([])
  })

  it.each([
    [
      'Close to 80 percent of the salmon in the River Lind died in May',
      'More than 65 percent of the salmon in the River Lind died in May',
      'quantity: Close to 80 percent / More than 65 percent',
    ],
    [
      'Between 20 and 30 percent of the vines in Lind froze in May',
      'Between 40 and 60 percent of the vines in Lind froze in May',
      'quantity: Between 20 and 30 percent / Between 40 and 60 percent',
    ],
    [
      'A mother of 11 was elected mayor of Lind on Monday',
      'A mother of nine was elected mayor of Lind on Monday',
      'quantity: 11 / nine',
    ],
    [
      'Five or six burglars broke into the mint of Orsk on Monday',
      'Nine burglars broke into the mint of Orsk on Monday',
      'quantity: Five or six burglars / Nine burglars',
    ],
  ])('are two values, shown whole: %s', (a, b, shown) => {
    expect(facts(a, b)).toEqual([shown])
  })
})
