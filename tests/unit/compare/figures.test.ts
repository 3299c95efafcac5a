import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { amountsIn } from '../../../src/compare/figures/amounts.ts'
import { timesIn } from '../../../src/compare/figures/times.ts'
import { sameFigures } from '../../../src/compare/figures/same-figures.ts'
import { retoldBy } from '../../../src/compare/differences/retold.ts'
import { dates } from '../../../src/text/date/dates.ts'
import { article, byId, cite, related } from './made.ts'

const articles = byId(article('north'), article('south'), article('west'))
const on = (text: string, value: string) => ({ when: [{ text, value, grain: 'day' as const }] })

const whenIn = (text: string) => ({
  when: dates(text, '2026-01-05').map(({ start, end, value, grain }) => ({
    text: text.slice(start, end),
    value,
    grain,
  })),
})

/** The amounts and times in which one citation contradicts another. */
const told = (...exact: [string, ...string[]]) =>
  differencesOf(
    exact.map((one, at) => cite(['north', 'south', 'west'][at] ?? '', one, whenIn(one))),
    articles,
    related(),
  )
    .filter(({ kind }) => /^(?:quantity|date|polarity)$/.test(kind))
    .map(({ values }) => values.map(({ text }) => text).join(' / '))

it('lays a number over what the other counts first, not over more of the same beside it', () => {
  expect(
    told(
      'Lundria has 1,000 soldiers at the base near Haske.',
      'Lundria has 850 soldiers at a base near Haske, with another 1,000 soldiers coming from Pelusia.',
    ),
  ).toEqual(['1,000 / 850'])
})

it('names all who tell one number, by whatever word they tell what was done', () => {
  expect(
    told(
      'Firefighters used boats to rescue 22 people from their homes.',
      'Twenty-two people had to be taken from their houses by boat.',
      'Fire crews brought 27 residents to safety in inflatable boats.',
    ),
  ).toEqual(['22 people / 27 residents'])
})

describe('amounts told in other words', () => {
  it.each([
    // one word turns the other round of one thing, whatever else differs
    [
      'The union accepted a pay offer from the yard, ending a strike of three weeks.',
      'The union rejected a pay offer from the yard, prolonging a strike that shut the docks.',
      ['accepted / rejected'],
    ],
    [
      'The trust confirmed the sale of a farm in Orsk, which heirs had sought.',
      'The trust denied the sale of a farm in Haske, which lawyers had sought.',
      ['confirmed / denied'],
    ],
    [
      'The trust did not deny the sale of a farm in Orsk',
      'The trust admitted the sale of a farm in Haske',
      [],
    ],
    [
      'The bees were undisturbed by noise from the road in Orsk',
      'The bees were not disturbed by noise on the Haske road',
      [],
    ],
    // two numbers exchanged, and told in another order
    [
      'The avalanche buried nine climbers and hurt 14 at Senn',
      'The avalanche buried 14 climbers and hurt nine at Senn',
      ['nine climbers / 14 climbers', 'hurt 14 / hurt nine'],
    ],
    [
      'Rents rose 2% in Orsk and 6% in Haske last year',
      'Rents rose 6% in Orsk and 2% in Haske last year',
      ['2% in Orsk / 6% in Orsk', '6% in Haske / 2% in Haske'],
    ],
    [
      'Police held Ada Roe, 27, and Jon Berg, 61',
      'Police held Ada Roe, 61, and Jon Berg, 27',
      ['Roe, 27 / Roe, 61', 'Berg, 61 / Berg, 27'],
    ],
    [
      'Rents rose 2% in Orsk and 6% in Haske last year',
      'Last year rents rose 6% in Haske and 2% in Orsk',
      [],
    ],
    [
      'The weir was dug in 1893 and drained in 1946',
      'The weir was dug in 1946 and drained in 1893',
      ['dug in 1893 / dug in 1946', 'drained in 1946 / drained in 1893'],
    ],
    ['The weir was dug in 1893 and drained in 1946', 'Drained in 1946, the weir was dug in 1893', []],
    [
      'Catches went from 12 million in 2019 to 15 million in 2021',
      'Catches went from 15 million in 2019 to 12 million in 2021',
      ['12 million in 2019 / 15 million in 2019', '15 million / 12 million'],
    ],
    ['Turnout went from 51% to 57%', 'Turnout went to 57% from 51%', []],
    // two ranges
    [
      'The crossing takes six to eight hours by ferry',
      'The crossing takes six to ten hours by ferry',
      ['six to eight hours / six to ten hours'],
    ],
    ['The crossing takes six to eight hours by ferry', 'The crossing takes between six and eight hours', []],
    // what is measured is another thing
    [
      'The yard’s profit fell to 90 million euros from 95 million, while sales were flat.',
      'The yard’s orders rose to 410 million euros.',
      [],
    ],
    [
      'The yard’s profit fell to 90 million euros',
      'The yard’s profit fell to 410 million euros',
      ['90 million euros / 410 million euros'],
    ],
    // “until” before a day leads to no clause
    [
      'The gallery will be shut until 19 May, the trust said.',
      'The gallery will be shut until 26 May, the trust said in a letter to members, and its shop is closed too.',
      ['19 May / 26 May'],
    ],
    // so much in a time
    [
      'The quarry sells 700 tonnes a week',
      'The quarry sells 700 tonnes a day',
      ['700 tonnes a week / 700 tonnes a day'],
    ],
    [
      'The museum draws 40,000 visitors a month',
      'The museum draws 40,000 visitors each year',
      ['40,000 visitors a month / 40,000 visitors each year'],
    ],
    ['The museum draws 2,000 visitors a month', 'The museum draws 24,000 visitors a year', []],
    [
      'Divers searched four of the 11 wrecks near Senn',
      'Divers searched six wrecks near Senn',
      ['four of the 11 wrecks / six wrecks'],
    ],
    [
      'Nine out of the 30 teachers at the school in Orsk resigned',
      'Twelve teachers at the school in Orsk resigned',
      ['Nine out of the 30 teachers / Twelve teachers'],
    ],
    // the whole is told otherwise
    [
      'Lundair will sell three of its 14 jets',
      'Lundair, which has 12 jets, will sell three',
      ['14 jets / 12 jets'],
    ],
    [
      'Four of the nine sailors drowned off Senn',
      'Eleven sailors were aboard, and four drowned off Senn',
      ['nine / Eleven'],
    ],
    [
      'Six of the 40 people injured in the crash were pupils',
      'Thirty-eight people were injured in the crash, six of them pupils',
      ['40 / Thirty-eight'],
    ],
    [
      'The raid on Orsk killed at least 12 people',
      'At least 15 died in the raid on Orsk',
      ['at least 12 people / At least 15'],
    ],
    [
      'The blast in Orsk killed eight miners, including two women',
      'The blast in Orsk killed six miners, including two women',
      ['eight / six'],
    ],
    [
      'The raid killed 11 miners and hurt three',
      'The raid killed eight miners and hurt three',
      ['11 / eight'],
    ],
    [
      'At least 61 people have fallen ill in Orsk after drinking tap water',
      'The number of those who fell ill in Orsk has climbed to 94',
      ['At least 61 people / 94'],
    ],
    ['A magnitude 7.1 quake shook Orsk', 'A 6.9-magnitude quake hit Orsk', ['7.1 / 6.9-magnitude']],
    ['A magnitude 7.1 quake shook Orsk', 'A quake with a magnitude of 7.1 hit Orsk', []],
    [
      'Four children were among the dead in Orsk',
      'Five of those killed in Orsk were children',
      ['Four children / Five'],
    ],
    ['Four children were among the dead in Orsk', 'Five of those killed in Orsk were miners', []],
    [
      'The storm wrecked two cranes in Orsk',
      'In Orsk three cranes were flattened',
      ['two cranes / three cranes'],
    ],
    [
      'Two berths were destroyed in Orsk',
      'Three berths have been put out of use in Orsk',
      ['Two berths / Three berths'],
    ],
    ['Two berths were destroyed in Orsk', 'Of its 12 berths, two berths are out of use in Orsk', []],
    [
      'A mine killed three guards and wounded seven people at Orsk',
      'At Orsk a mine killed three guards, and at least nine others were injured',
      ['seven people / at least nine others'],
    ],
    [
      'The Orsk jail, built in 1958 for 480 prisoners, currently holds 731, the ministry said',
      'The Orsk jail holds 726 prisoners, 246 more than it was built for',
      ['731 / 726 prisoners'],
    ],
    [
      'Vakt expects cost savings of $450 million a year by the third year after the deal',
      'Vakt said annual cost savings would reach $540 million within three years of the deal',
      ['$450 million / $540 million'],
    ],
    [
      'The number of pupils at Orsk has fallen by more than a third since 2015',
      'The number of pupils at Orsk has fallen by 38% since 2015',
      [],
    ],
    [
      'The number of pupils at Orsk has fallen by more than a third since 2015',
      'The number of pupils at Orsk has fallen by 60% since 2015',
      ['more than a third / 60%'],
    ],
    [
      'The man was walking his dog in Orsk when he was struck shortly after 10pm on Monday, police said',
      'Police said a man out with his dog had been hit by a tree in Orsk at around 9.30pm',
      ['10pm / 9.30pm'],
    ],
    [
      'The mill at Orsk burned from shortly after 4 a.m. on Monday',
      'The mill at Orsk burned from 4:55 a.m. on Monday',
      ['4 a.m. / 4:55 a.m.'],
    ],
    [
      'Nine sailors escaped from the barracks at Senn on Monday',
      'Fourteen sailors, not nine, escaped from the barracks at Senn on Monday',
      ['Nine / Fourteen'],
    ],
    [
      'Seven people were killed when a ferry hit the harbour wall at Senn',
      'The death toll of the ferry accident at Senn rose to nine after two passengers died in hospital',
      ['Seven people / nine'],
    ],
    [
      'Seven people were killed when a ferry hit the harbour wall at Senn',
      'The share price of the ferry line at Senn rose to nine euros',
      [],
    ],
    [
      'The gas explosion tore the school apart, killing nine pupils and injuring 40',
      'Eleven children were killed and 40 injured when gas exploded in the school',
      ['nine pupils / Eleven children'],
    ],
    [
      'The mill, which dates from 1911, was last inspected in 2009',
      'The council last inspected the mill, built in 1911, in 2016',
      ['2009 / 2016'],
    ],
    [
      'The lighthouse at Senn, which dates from 1880, was last painted in 2009',
      'The town last painted the lighthouse at Senn in 2016',
      ['2009 / 2016'],
    ],
    [
      'A tram carrying 61 passengers hit a lorry in Orsk, injuring 18 people',
      'Twenty-three people were hurt in Orsk when a tram with 74 people on board ran into a lorry',
      ['61 passengers / 74 people', '18 people / Twenty-three people'],
    ],
    [
      'The landslide left 400 families homeless',
      'Homeless after the landslide are 550 families',
      ['400 / 550'],
    ],
    [
      'He was fined 2,000 euros by the court',
      'The court made him pay a fine of €3,500',
      ['2,000 euros / €3,500'],
    ],
    [
      'Three of the nine divers drowned',
      'Drowned were five of the nine divers',
      ['Three / five of the nine divers'],
    ],
    [
      'Eleven children in the trial had serious side effects',
      'Nobody in the trial had serious side effects',
      ['Eleven children / Nobody'],
    ],
    [
      'Vakt will offer its customers in Orsk two years of free repairs',
      'Vakt is offering its customers in Orsk a year of free repairs',
      ['two years / a year'],
    ],
  ])('are set against each other: %s', (a, b, differences) => {
    expect(told(a, b)).toEqual(differences)
  })

  it.each([
    ['rounded', 'More than 700 houses were burnt down', 'The flames destroyed 746 houses'],
    ['of another tally', 'The blast killed six people', 'Fourteen people were injured by the blast'],
    [
      'of a part',
      'Thirty people were on the bus, nine of them children',
      'The bus was carrying nine children',
    ],
    [
      'of the rest',
      'The court sentenced Petrov and 12 other officials',
      'Petrov and all 13 officials were sentenced by the court',
    ],
    [
      'the same in other units',
      'The runner had 62 miles to go',
      'A hundred kilometres lay before the runner',
    ],
    ['of another end', 'The ferry sank and 40 people survived', 'Fifty died when the ferry sank'],
    [
      'parts of a sum, of which both tell one',
      'The raid killed nine people, including two children',
      'The raid killed seven adults and two children',
    ],
    ['parts of a sum', 'The ferry had 63 cars and 21 trucks on board', 'On board the ferry were 84 vehicles'],
    [
      'of other spans of time',
      'He earns about 120,000 euros a week at the club',
      'The club pays him some 6 million euros a year',
    ],
    [
      'a rate',
      'The pier costs the town $5 million a year of its taxes',
      'Of its taxes $5 million goes to the pier each year',
    ],
    ['a share', 'Half of the 80 shops closed', 'Of the 80 shops, 40 shut their doors'],
    ['of women among people', 'Fire killed 30 people in the hotel', 'In the hotel fire, 11 women died'],
    [
      'told in another order',
      'The firm sold 310 vans in May and 280 in June',
      'In June the firm sold 280 vans, after 310 in May',
    ],
  ])('are no difference where they are %s', (_, a, b) => {
    expect(told(a, b)).toEqual([])
  })

  it.each([
    ['Lind expects the mine to cost $28,000 a year', 'Lind had expected about 30 per cent'],
    ['Three miners died after inhaling dust in the pit', 'One in five inhaled dust in the pit'],
  ])('are no amount of another measure: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([])
  })

  it('gather all articles, whatever words each tells it in', () => {
    const found = differencesOf(
      [
        cite('north', 'Police said 12 miners were killed in the blast at Velm'),
        cite('south', 'The blast at Velm killed 15 miners, the governor said'),
        cite('west', 'Twelve miners lost their lives when the pit at Velm blew up'),
      ],
      articles,
      related(),
    ).filter(({ kind }) => kind === 'quantity')
    expect(found.map(({ values }) => values)).toEqual([
      [
        { text: '12 miners', articles: ['north', 'west'] },
        { text: '15 miners', articles: ['south'] },
      ],
    ])
  })

  it('name every article that prints the same words', () => {
    const same = 'Police said 12 miners were killed in the blast at Velm'
    const found = differencesOf(
      [cite('north', same), cite('south', same), cite('west', 'The blast at Velm killed 15 miners')],
      articles,
      related(),
    ).filter(({ kind }) => kind === 'quantity')
    expect(found.map(({ values }) => values.map((value) => value.articles))).toEqual([
      [['north', 'south'], ['west']],
    ])
  })

  it('pair the same whichever text comes first', () => {
    const words = fc.constantFrom('12 people', 'at least 15 people', 'two of the nine', 'killed', 'hurt', '3 km', 'and', 'with', 'rescued', 'half', '40 %', 'who', ',', 'the bus') // prettier-ignore
    const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const contradictions = (one: string, other: string) =>
          sameFigures(amountsIn(one), amountsIn(other)).filter(({ agrees }) => !agrees).length
        expect(contradictions(a, a)).toBe(0)
        expect(contradictions(a, b)).toBe(contradictions(b, a))
      }),
    )
  })
})

describe('times told in other words', () => {
  const of = (a: ReturnType<typeof cite>, b: ReturnType<typeof cite>) =>
    differencesOf([a, b], articles, related())
      .filter(({ kind }) => kind === 'date')
      .map(({ values }) => values.map(({ text }) => text).join(' / '))

  it('are set against each other', () => {
    const a = cite('north', 'The museum will open on 4 May', on('on 4 May', '2026-05-04'))
    const b = cite(
      'south',
      'Visitors can return when the museum opens on 11 May',
      on('on 11 May', '2026-05-11'),
    )
    expect(of(a, b)).toEqual(['on 4 May / on 11 May'])
  })

  it('are found behind a name of two fields', () => {
    expect(
      told(
        'The mill plans to apply to the Food and Drug Administration by the end of March',
        'It will apply to regulators in Orsk by the end of May, she said',
      ),
    ).toEqual(['the end of March / the end of May'])
  })

  it('are no difference where one is the other, or only tells when somebody said so', () => {
    const a = cite('north', 'The museum will open again in May', {
      when: [{ text: 'in May', value: '2026-05', grain: 'month' }],
    })
    const b = cite(
      'south',
      'Visitors can return when the museum opens on 11 May',
      on('on 11 May', '2026-05-11'),
    )
    expect(of(a, b)).toEqual([])
    const said = cite('north', 'The director said on Monday that the museum would open on 11 May', {
      when: [...on('on Monday', '2026-01-05').when, ...on('on 11 May', '2026-05-11').when],
    })
    expect(of(said, b)).toEqual([])
  })
})

describe('days of one night', () => {
  const shut = (when: string) => `The tunnel under the strait of Orsk was shut ${when}.`
  it.each([
    ['at 11:55 pm on Sunday, 31 May 2026', 'on 1 June 2026'],
    ['at midnight on Sunday, 31 May 2026', 'on 1 June 2026'],
    ['at 12:10 a.m. on 1 June 2026', 'on 31 May 2026'],
    ['late on 31 May 2026', 'early on 1 June 2026'],
    ['late on Sunday, 31 May 2026', 'in the early hours of 1 June 2026'],
    ['on the night of 31 May 2026', 'before dawn on 1 June 2026'],
    ['late on 31 May 2026', 'at 12:10 a.m. on 1 June 2026'],
    ['late on 31 May 2026', 'on 31 May 2026'],
  ])('are no difference: %s, %s', (one, other) => {
    expect(told(shut(one), shut(other))).toEqual([])
    expect(told(shut(other), shut(one))).toEqual([])
  })

  it.each([
    ['at 6 pm on 31 May 2026', 'on 1 June 2026'],
    ['at 11:55 on 31 May 2026', 'on 1 June 2026'],
    ['at 11:55 pm on 31 May 2026', 'on 2 June 2026'],
    ['at 11:55 pm on 31 May 2026', 'on 30 May 2026'],
    ['late on 31 May 2026', 'on 1 June 2026'],
    ['early on 31 May 2026', 'late on 1 June 2026'],
    ['late on the morning of 31 May 2026', 'early on 1 June 2026'],
    ['late on 31 May 2026', 'early on the evening of 1 June 2026'],
    ['late on 31 May 2026', 'early on 2 June 2026'],
    ['on 31 May 2026 and open again at 11:55 pm', 'on 1 June 2026'],
  ])('are one where they are not: %s, %s', (one, other) => {
    expect(told(shut(one), shut(other))).toHaveLength(1)
  })
})

describe('retoldBy', () => {
  it('names the articles whose words cannot be laid beside another’s', () => {
    const base = cite('north', 'Masked men robbed the jeweller on the market square of Lenz on Friday')
    const near = cite('south', 'Masked men robbed a jeweller on the market square in Lenz Friday')
    const far = cite('west', 'On Friday a jewellery shop at the centre of Lenz was raided by a gang')
    expect(retoldBy([base, near, far])).toEqual(['west'])
    expect(retoldBy([base, far])).toEqual(['north', 'west'])
    expect(retoldBy([base, near])).toEqual([])
    expect(retoldBy([base])).toEqual([])
  })
})

describe('timesIn', () => {
  it('finds a time where its word stands whole', () => {
    const text = 'The Mayor of Orsk will open the bridge in May'
    expect(timesIn(text, whenIn(text).when).map(({ span }) => text.slice(0, span.start))).toEqual([
      'The Mayor of Orsk will open the bridge in ',
    ])
  })

  it('finds two times of one word each in its place', () => {
    const text = 'The bridge shut on Monday, and the tunnel was flooded on Monday'
    const starts = timesIn(text, whenIn(text).when).map(({ span }) => span.start)
    expect(starts).toEqual([text.indexOf('Monday'), text.lastIndexOf('Monday')])
  })
})

it('takes “not one teacher” for no teacher', () => {
  expect(told('Not one teacher handles the papers in Orsk', 'No teacher handles the papers in Orsk')).toEqual(
    [],
  )
  expect(amountsIn('Not one teacher was hurt').map(({ extent }) => extent.low)).toEqual([0])
})

describe('the least of a number beside the number, told in other words', () => {
  const sure = (...exact: [string, string]) =>
    differencesOf(
      exact.map((one, at) => cite(at === 0 ? 'north' : 'south', one)),
      articles,
      related(),
    )
      .filter(({ kind }) => kind === 'certainty')
      .map(({ values }) => values.map(({ text }) => text).join(' / '))

  it.each([
    [
      'The keepers gave the zoo about 40,000 crowns back',
      'She returned to the zoo more than 40,000 crowns that had been spent on private flights',
      'about 40,000 crowns / more than 40,000 crowns',
    ],
    [
      'Customs officers found 600 crates of whisky at the port of Orsk',
      'In the hold of the freighter, which lay at Orsk, there were at least 600 crates of whisky',
      '600 crates / at least 600 crates',
    ],
  ])('is another thing to be sure of: %s | %s', (a, b, expected) => {
    expect(sure(a, b)).toEqual([expected])
  })

  it.each([
    [
      'About 600 crates of whisky were found by customs officers',
      'In the hold of the freighter there were some 600 crates of whisky',
    ],
    [
      'The club has offered the keeper a contract of seven years',
      'The offer that the keeper has from his club is of $9m over seven years',
    ],
    [
      'She faces a sentence of at most 15 years for the fire',
      'For the fire the baker can be sent to prison for up to 15 years',
    ],
  ])('is none: %s | %s', (a, b) => {
    expect(sure(a, b)).toEqual([])
  })
})
