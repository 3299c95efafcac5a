import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { dates, whenOf } from '../../../src/text/date/dates.ts'
import { article, byId, cite, related } from './made.ts'

const three = byId(
  article('north', { published: '2026-01-04' }),
  article('south'),
  article('west', { published: '2026-01-06' }),
)

describe('differencesOf', () => {
  it('tells of no difference in articles alone', () => {
    const cited = [
      cite('north', 'A fire at the mill in Orsk shut a road'),
      cite('south', 'The fire at a mill in Orsk shut the road'),
    ]
    expect(differencesOf(cited, three, related())).toEqual([])
  })

  it('gathers what each article says at one place', () => {
    const found = differencesOf(
      [
        cite('south', 'The army lost 170 drones over the sea'),
        cite('north', 'The army lost 165 drones over the sea'),
        cite('west', 'The army lost 165 drones over the sea'),
      ],
      three,
      related(),
    )
    expect(found).toEqual([
      {
        kind: 'quantity',
        sameOrigin: false,
        values: [
          { text: '165', articles: ['north', 'west'] },
          { text: '170', articles: ['south'] },
        ],
      },
    ])
  })

  it.each([
    [
      'The play in Orsk will begin at 1930 on Friday',
      'The play in Orsk will begin at 7.30pm on Friday',
      ['style: 1930 / 7.30pm'],
    ],
    [
      'The play in Orsk will begin at 1930 on Friday',
      'The play in Orsk will begin at 8pm on Friday',
      ['date: 1930 / 8pm'],
    ],
    [
      'The wave hit Orsk before dawn Monday',
      'The wave hit Orsk at 4:12 a.m. local time',
      ['wording: before dawn Monday / at 4:12 a.m. local time'],
    ],
  ])('sets times of day against each other whole: %s / %s', (a, b, expected) => {
    const found = differencesOf([cite('north', a), cite('south', b)], three, related())
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      expected,
    )
  })

  it.each([
    ['by', 'March', 'by', 'the end of March', '2026-03', 'date'],
    ['by', 'March', 'by', 'late March', '2026-03', 'date'],
    ['in', 'March', 'at', 'the end of March', '2026-03', 'style'],
    ['by', '2028', 'by', 'the end of 2028', '2028', 'style'],
  ])(
    'tells two deadlines of one month apart: %s %s / %s %s',
    (lead, text, leadThere, textThere, value, kind) => {
      const told = (article: string, before: string, words: string) =>
        cite(article, `The yard will lay up its tugs ${before} ${words}`, {
          when: [{ text: words, value, grain: value.length > 4 ? 'month' : 'year' }],
        })
      const found = differencesOf(
        [told('north', lead, text), told('south', leadThere, textThere)],
        three,
        related(),
      )
      expect(found.map((one) => one.kind)).toEqual([kind])
    },
  )

  it('takes a span told in two ways for style', () => {
    const told = (article: string, lead: string, text: string) =>
      cite(article, `The port of Orsk handled 40 ships ${lead} ${text}`, {
        when: [{ text, value: '2025-03/2025-05', grain: 'month' }],
      })
    const found = differencesOf(
      [told('north', 'between', 'March and May'), told('south', 'in', 'the three months to the end of May')],
      three,
      related(),
    )
    expect(found.map(({ kind, values }) => [kind, ...values.map(({ text }) => text)])).toEqual([
      ['style', 'between March and May', 'in the three months to the end of May'],
    ])
  })

  it.each([
    [['next Tuesday', '2026-01-13'], ['13 January', '2026-01-13'], ['style: next Tuesday / on 13 January']],
    [['next Tuesday', '2026-01-13'], ['14 January', '2026-01-14'], ['date: next Tuesday / 14 January']],
  ] as const)(
    'takes a weekday and a date of one day for style',
    ([text, value], [other, otherValue], expected) => {
      const when = (told: string, day: string) => ({
        when: [{ text: told, value: day, grain: 'day' as const }],
      })
      const found = differencesOf(
        [
          cite('north', `The trial of the mayor will begin ${text} in Orsk`, when(text, value)),
          cite('south', `The trial of the mayor will begin on ${other} in Orsk`, when(other, otherValue)),
        ],
        three,
        related(),
      )
      expect(
        found.map(({ kind, values }) => `${kind}: ${values.map((one) => one.text).join(' / ')}`),
      ).toEqual(expected)
    },
  )

  it.each([
    [
      'The wave hurt 30 sailors in Orsk',
      'The wave hurt about 30 sailors in Orsk',
      ['certainty: 30 sailors / about 30 sailors'],
    ],
    ['The wave hurt 300 sailors in Orsk', 'The wave hurt about 300 sailors in Orsk', []],
    [
      'Exports rose 12% in June from May in Orsk',
      'Exports rose 12% in June in Orsk',
      ['omission: from May / '],
    ],
    [
      'Former mayor Bo May opened the new port of Orsk',
      'The former mayor opened the new port of Orsk',
      ['omission: Bo May / '],
    ],
    [
      'Senator Ada Lind voted for the harbour bill',
      'Senator Ada Lind voted against the harbour bill',
      ['polarity: for / against'],
    ],
    ['Several boats sank in Orsk', 'A number of boats sank in Orsk', ['wording: Several / number of']],
    [
      'Two-thirds of the pilots in Orsk voted for it',
      'About 67 percent of the pilots in Orsk voted for it',
      ['style: Two-thirds / About 67 percent'],
    ],
    [
      'Two-thirds of the pilots in Orsk voted for it',
      '54 percent of the pilots in Orsk voted for it',
      ['quantity: Two-thirds / 54 percent'],
    ],
    [
      'The catch in Orsk halved last year',
      'The catch in Orsk fell by 50% last year',
      ['style: halved / fell by 50%'],
    ],
    [
      'The ferry to Orsk had 164 passengers and six crew on board',
      'The ferry to Orsk had 170 people on board',
      ['wording: 164 passengers and six crew / 170 people'],
    ],
    [
      'Turnout in Orsk rose by 12%',
      'Turnout in Orsk rose by 12 percentage points',
      ['quantity: 12% / 12 percentage points'],
    ],
  ])('calls by its name what differs: %s / %s', (a, b, expected) => {
    const found = differencesOf([cite('north', a), cite('south', b)], three, related())
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      expected,
    )
  })

  it.each([
    [
      'Jan Nowak, a Polish sailor',
      'Jan Novak, a Czech sailor',
      ['attribution: Nowak / Novak', 'name: Polish / Czech'],
    ],
    [
      'Ada Lind, the chief executive of Pier 7',
      'Ada Lind, the chief financial officer of Pier 7',
      ['wording: chief executive / chief financial officer'],
    ],
    ['Ada Lind, who has led Pier 7 since 2019', 'Ada Lind, the chief executive of Pier 7', []],
    ['Ada Lynd, a sailor', 'Ada Lind, a sailor', ['name: Lynd / Lind']],
  ])('tells whether a quotation is said by another behind it: %s / %s', (one, other, expected) => {
    const said = (id: string, who: string) =>
      cite(id, `“The gate was locked and nobody had a key,” said ${who}.`, {
        speaker: who.split(',')[0]!,
        stance: 'asserts',
      })
    const found = differencesOf([said('north', one), said('south', other)], three, related())
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      expected,
    )
  })

  it.each([
    ['The bridge will open in May', 'The bridge is to open in May'],
    ['The yard in Orsk would be shut in May', 'The yard in Orsk was to be shut in May'],
  ])('finds none in two ways to tell what is to come: %s', (a, b) => {
    const found = differencesOf([cite('north', a), cite('south', b)], three, related())
    expect(found.every(({ kind }) => kind === 'style')).toBe(true)
  })

  it.each([
    ['The port paid the mayor $3,000', 'The port paid the mayor €3,000', 'quantity'],
    ['The port will get 30 million euros', 'The port will get 30 million dollars', 'quantity'],
    ['Few of the 300 sailors voted for it', 'Most of the 300 sailors voted for it', 'quantity'],
    ['All of the sailors voted for it', 'Some of the sailors voted for it', 'quantity'],
    ['Dozens of boats sank in Orsk', 'Hundreds of boats sank in Orsk', 'quantity'],
    // a sum in the money of another country, dollars of whichever country, as vague as each other
    ['The port paid $3m', 'The port paid €2.7m', 'wording'],
    ['The port paid $3m', 'The port paid A$3m', 'wording'],
    ['A few boats sank in Orsk', 'Some boats sank in Orsk', 'wording'],
    ['Many boats sank in Orsk', 'Several boats sank in Orsk', 'wording'],
  ])('%s / %s: differ in %s', (a, b, kind) => {
    const found = differencesOf([cite('north', a), cite('south', b)], three, related())
    expect(found.map((one) => one.kind)).toEqual([kind])
  })

  it('tells a number that none goes by from “more than” another, with which all do', () => {
    const found = differencesOf(
      [
        cite('north', 'More than 600 people attended the fair in Orsk'),
        cite('south', 'Some 640 people attended the fair in Orsk'),
        cite('west', 'About 620 people attended the fair in Orsk'),
      ],
      three,
      related(),
    )
    expect(found.find(({ kind }) => kind === 'quantity')?.values).toHaveLength(3)
  })

  it('takes no word beside a number for a number', () => {
    const found = differencesOf(
      [
        cite('north', 'The fund pays for some 700 beds in Orsk.'),
        cite('south', 'The fund, which pays 600 beds in Orsk, is poor.'),
      ],
      three,
      related(),
    )
    const numbers = found.filter(({ kind }) => kind === 'quantity')
    expect(numbers.map(({ values }) => values.map(({ text }) => text))).toEqual([['some 700', '600']])
  })

  it('shows two numbers that each is a bound', () => {
    const found = differencesOf(
      [
        cite('north', 'More than 2,000 people have been forced from their homes'),
        cite('south', 'More than 2,500 people have been forced from their homes'),
      ],
      three,
      related(),
    )
    expect(found.map(({ kind, values }) => [kind, ...values.map(({ text }) => text)])).toEqual([
      ['quantity', 'More than 2,000', 'More than 2,500'],
    ])
  })

  it('gives of each article all that stands where any of them differs', () => {
    const [found] = differencesOf(
      [
        cite('north', 'Captain Erik Dahl had been drinking, Berg said'),
        cite('south', 'Captain Erik Dahl had not been drinking, Berg said'),
        cite('west', 'Captain Erik Dahl was sober, Berg said'),
      ],
      three,
      related(),
    ).filter(({ kind }) => kind === 'polarity')
    expect(found?.values.map(({ text }) => text)).toEqual([
      'had been drinking',
      'had not been drinking',
      'was sober',
    ])
  })

  it('takes a clause with “not” that one leaves out whole for left out, and “not” alone for a denial', () => {
    const kinds = (texts: readonly string[]) =>
      differencesOf(
        texts.map((text, at) => cite(['north', 'south', 'west'][at]!, text)),
        three,
        related(),
      ).map(({ kind, values }) => [kind, ...values.map(({ text }) => text)])
    expect(
      kinds([
        'We don’t trust this harbour. We don’t want its cranes. We refuse its plan',
        'Like 400 others, we don’t trust this harbour, we don’t want its cranes. We refuse its offer',
        'We don’t want its cranes. We refuse its plan',
      ]),
    ).toContainEqual(['omission', 'We don’t trust this harbour', ''])
    expect(
      kinds([
        'We do not trust this harbour. We want its cranes',
        'We do trust this harbour. We want its cranes',
      ]).map(([kind]) => kind),
    ).toEqual(['polarity'])
  })

  it('says of nobody that he tells a number he does not tell', () => {
    const texts: Record<string, string> = {
      north: 'Four men were arrested after a brawl with fans in Holm, the harbour police said',
      south: 'Seven men were arrested after a brawl with fans in Holm, the harbour police said',
      west: 'The harbour police said 23 people had been arrested since Sunday',
    }
    const found = differencesOf(
      Object.entries(texts).map(([id, text]) => cite(id, text)),
      three,
      related(),
    )
    const quantities = found.filter(({ kind }) => kind === 'quantity')
    expect(quantities).not.toEqual([])
    for (const { values } of quantities)
      for (const { text, articles } of values)
        for (const id of articles) expect(texts[id]?.toLowerCase()).toContain(text.toLowerCase())
  })

  it('says of nobody that he tells a number which stands beside the words cited of him', () => {
    const whole = 'Three sailors drowned and 12 others were rescued when a ferry sank off Varnholt'
    const texts = { west: 'Sadly, three sailors have drowned and 12 people have been rescued off Varnholt.' }
    const found = differencesOf(
      [
        cite('north', whole),
        cite('south', whole.replace('12', '14')),
        cite('west', 'three sailors have drowned'),
      ],
      byId(article('north'), article('south'), article('west', { text: texts.west })),
      related(),
    )
    expect(found.filter(({ kind }) => kind === 'quantity').map(({ values }) => values)).toEqual([
      [
        { text: '12', articles: ['north'] },
        { text: '14', articles: ['south'] },
      ],
    ])
  })

  it('lists whoever has the words of one side, be it in a sentence that is laid beside none', () => {
    const found = differencesOf(
      [
        cite('north', 'The tower will cost 24 crowns, Lind said.'),
        cite('south', 'The tower is likely to cost 42 crowns, Ms. Lind said.'),
        cite('west', 'The tower will cost 42 crowns, according to the harbour office of Varn.'),
      ],
      byId(article('north'), article('south'), article('west')),
      related(),
    )
    expect(found.find(({ kind }) => kind === 'certainty')?.values).toEqual([
      { text: 'will', articles: ['north', 'west'] },
      { text: 'is likely to', articles: ['south'] },
    ])
  })

  it('lists whoever tells two numbers of one thing with both', () => {
    const found = differencesOf(
      [
        cite('north', 'Three sailors drowned off Varnholt'),
        cite('north', 'Two sailors have drowned, the coastguard has confirmed.'),
        cite('south', 'Two sailors drowned off Varnholt on Monday'),
      ],
      byId(article('north'), article('south')),
      related(),
    )
    expect(found.find(({ kind }) => kind === 'quantity')?.values).toEqual([
      { text: 'Three', articles: ['north'] },
      { text: 'Two', articles: ['south', 'north'] },
    ])
  })

  it('says of nobody that he tells a number near his own', () => {
    const [found] = differencesOf(
      [
        cite('north', 'About 620 tonnes of fuel oil leaked from the freighter, officials said'),
        cite('south', 'Some 700 tonnes of heavy oil have escaped'),
        cite('west', 'Some 650 tonnes of fuel oil has been lost'),
      ],
      three,
      related(),
    ).filter(({ kind }) => kind === 'quantity')
    expect(found?.values.map(({ text, articles }) => `${text}: ${articles.join()}`)).toEqual([
      'About 620 tonnes: north',
      'Some 700 tonnes: south',
      'Some 650 tonnes: west',
    ])
  })

  it('says of nobody that he softens a number who does not', () => {
    const [found] = differencesOf(
      [
        cite('north', 'The raid killed up to 32 miners'),
        cite('south', 'The raid killed 32 miners'),
        cite('west', 'The raid killed more than 40 miners'),
      ],
      three,
      related(),
    ).filter(({ kind }) => kind === 'quantity')
    expect(found?.values.map(({ text, articles }) => `${text}: ${articles.join()}`)).toEqual([
      'up to 32 miners: north',
      '32 miners: south',
      'more than 40 miners: west',
    ])
  })

  it('takes a sum in other money for no other sum', () => {
    const sums = [
      cite('north', 'The drug is to cost $28,000 a year'),
      cite('south', 'The drug is to cost £21,000 a year'),
    ]
    expect(differencesOf(sums, three, related()).map(({ kind }) => kind)).not.toContain('quantity')
  })

  it('puts nobody on the side of what he denies in words of his own', () => {
    const [found] = differencesOf(
      [
        cite('north', 'Voss will appeal against the verdict, his lawyer Karl Bergman said'),
        cite('south', 'Voss will not appeal against the verdict, his lawyer Karl Bergman said', {
          stance: 'disputes',
        }),
        cite('west', 'Voss has decided against an appeal of the verdict, his lawyer Karl Bergman said', {
          stance: 'disputes',
        }),
      ],
      three,
      related(),
    ).filter(({ kind }) => kind === 'polarity')
    expect(found?.values[0]).toEqual({ text: 'will appeal', articles: ['north'] })
    expect(found?.values[1]).toEqual({ text: 'will not appeal', articles: ['south'] })
  })

  it('takes two people who say it for who says it, not for two names of one', () => {
    const kinds = differencesOf(
      [
        cite('north', 'The factory would reopen, according to Greg Lowther', { speaker: 'Greg Lowther' }),
        cite('south', 'The factory would reopen, according to Helen Lowther', { speaker: 'Helen Lowther' }),
      ],
      three,
      related(),
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['attribution'])
  })

  it('takes no words for a denial that turn nothing round', () => {
    const kinds = differencesOf(
      [
        cite('north', 'Dario Pesic did not deny that he had received four million euros'),
        cite('south', 'Dario Pesic denied having received four million euros'),
      ],
      three,
      related(),
    ).flatMap(({ kind, values }) => (kind === 'polarity' ? [values.map(({ text }) => text).join(' / ')] : []))
    expect(kinds).toEqual(['did not deny / denied'])
  })

  it('tells a number that one softens and another contradicts once', () => {
    const found = differencesOf(
      ['20', 'at least 20', '27'].map((number, at) =>
        cite(['north', 'south', 'west'][at]!, `The raid in Orsk killed ${number} miners on their way home`),
      ),
      three,
      related(),
    )
    expect(found.map(({ kind, values }) => [kind, ...values.map(({ text }) => text)])).toEqual([
      ['quantity', '20 miners', 'at least 20 miners', '27 miners'],
    ])
  })

  it.each([
    ['Nobody died in Orsk on Monday', 'Two sailors died in Orsk on Monday', 'polarity: Nobody / Two sailors'],
    ['No sailors died in Orsk', 'Two sailors died in Orsk', 'quantity: No / Two'],
    ['Nine sailors died in Orsk', 'Two sailors died in Orsk', 'quantity: Nine / Two'],
  ])('tells a number beside another, or none, once: %s', (a, b, expected) => {
    const found = differencesOf([cite('north', a), cite('south', b)], three, related())
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      [expected],
    )
  })

  it.each([
    ['it would run from 1 May', 'that it would run from 11 May', ['date: 1 May / 11 May']],
    ['would be a day without trams from 1 May', 'would be a day without trams from 1 May', []],
  ])('sets no day on which somebody speaks beside one of which he does: %s', (one, other, expected) => {
    const said = (from: string, what: string) => {
      const exact = `The tram firm of Orsk said Friday ${what}, using a new depot`
      const may = /\d+ May/.exec(what)?.[0] ?? ''
      const when = [
        { text: 'Friday', value: '2026-04-24', grain: 'day' as const },
        { text: may, value: `2026-05-${may.slice(0, -4).padStart(2, '0')}`, grain: 'day' as const },
      ]
      return cite(from, exact, { when })
    }
    const found = differencesOf([said('north', one), said('south', other)], three, related())
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      expected,
    )
  })

  it.each([
    ['Ada Lind was driving without a licence', 'Ada Lind had no licence', false],
    ['Ada Lind was driving without a licence', 'Ada Lind had a licence', true],
    ['Orsk is without water', 'There is no water in Orsk', false],
  ])('takes “without” for a denial of what there is only: %s / %s', (one, other, denies) => {
    const found = differencesOf([cite('north', one), cite('south', other)], three, related())
    expect(found.some(({ kind }) => kind === 'polarity')).toBe(denies)
  })

  it('shows a count that grew as such, only where the later report gives the larger number of victims', () => {
    const at = (morning: string, evening: string) =>
      byId(article('north', { published: morning }), article('south', { published: evening }))
    const growing = (a: string, b: string, articles = at('2026-01-05T08:00Z', '2026-01-05T19:30Z')) =>
      differencesOf([cite('north', a), cite('south', b)], articles, related()).map(({ kind, grew }) => [
        kind,
        grew,
      ])
    const [few, many] = ['77 people died in the flood at Orsk', '84 people died in the flood at Orsk']
    expect(growing(few, many)).toEqual([['quantity', true]])
    expect(growing(many, few)).toEqual([['quantity', undefined]])
    expect(growing(few, many, at('2026-01-05', '2026-01-05'))).toEqual([['quantity', undefined]])
    expect(growing(few, many, at('2026-01-05', '2026-01-06'))).toEqual([['quantity', true]])
    expect(growing(few, many, at('2026-01-05', '2026-03-06'))).toEqual([['quantity', undefined]])
    expect(growing('77 boats sailed from Orsk', '84 boats sailed from Orsk')).toEqual([
      ['quantity', undefined],
    ])
    const changed = byId(
      article('north', { published: '2026-01-05T08:00Z' }),
      article('south', { published: '2026-01-05T07:00Z', modified: '2026-01-06T09:00Z' }),
    )
    expect(growing(few, many, changed)).toEqual([['quantity', true]])
    expect(
      growing(
        'The death toll of the flood at Orsk rose to 77',
        'The death toll of the flood at Orsk rose to 84',
      ),
    ).toEqual([['quantity', true]])
  })

  it.each([
    ['one who counts', 'police in Orsk', 'Police in Orsk', 'in Orsk', 'in Orsk', true],
    ['two who count in one place', 'the mayor', 'the coastguard', 'in Orsk', 'in Orsk', true],
    [
      'two who count without a place',
      'the mayor',
      'the coastguard',
      'in the storm',
      'in the storm',
      undefined,
    ],
    [
      'two of which one names a place',
      'the governor',
      'a rescue service',
      'in northern Vakt',
      'in the rains',
      undefined,
    ],
    ['two who count in two places', 'the mayor', 'the coastguard', 'in Orsk', 'in Lind', undefined],
  ])('shows the later count of %s as grown: %s / %s, %s / %s', (_, who, other, where, there, isGrown) => {
    const [one, two] = [
      cite('north', `12 people died ${where}`, { speaker: who }),
      cite('south', `14 people died ${there}`, { speaker: other }),
    ]
    const days = byId(
      article('north', { published: '2026-01-05' }),
      article('south', { published: '2026-01-06' }),
    )
    const found = differencesOf([one, two], days, related())
    expect(found.filter(({ kind }) => kind === 'quantity').map(({ grew }) => grew)).toEqual([isGrown])
  })

  it.each([
    [
      'Orsk Rovers lost 2-1 to Vakt on Sunday',
      'Orsk Rovers lost 3-1 to Vakt on Sunday',
      ['quantity: 2-1 / 3-1'],
    ],
    [
      'The board voted 14–3 to sell the pier',
      'The board voted 14–5 to sell the pier',
      ['quantity: 14–3 / 14–5'],
    ],
    ['The pilot had raised the alarm', 'The pilot probably raised the alarm', ['certainty:  / probably']],
    [
      'The bank kept its forecast unchanged on Monday',
      'The bank kept its forecast on Monday',
      ['wording: unchanged / '],
    ],
    [
      'The fire burned 40 square miles (104 square kilometres) of heath',
      'The fire burned 40 square miles of heath',
      [],
    ],
    [
      'The fire burned 40 square miles (and three farms) of heath',
      'The fire burned 40 square miles of heath',
      ['omission: and three farms / '],
    ],
    ['The minister announced that the pier would close', 'The minister said that the pier would close', []],
    [
      'The minister claimed that the pier would close',
      'The minister said that the pier would close',
      ['attribution: The minister claimed / The minister said'],
    ],
    [
      'Nora Quist told reporters: “The pier is safe, whatever the papers say.”',
      'Nora Quist told reporters: “The pier is safe.”',
      ['omission: whatever the papers say / '],
    ],
  ])('cuts what differs so that it can be read: %s / %s', (one, other, texts) => {
    const found = differencesOf([cite('north', one), cite('south', other)], three, related())
    const shown = found.filter(({ kind }) => kind !== 'style')
    expect(shown.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      texts,
    )
  })

  it.each([
    ['The mayor had signed the lease', 'The mayor had not signed the lease', 'had signed / had not signed'],
    ['Divers will search the wreck', 'Divers will not search the wreck', 'will search / will not search'],
    ['The ferry was insured in Lind', 'The ferry was not insured in Lind', 'was insured / was not insured'],
  ])('shows what is said not to be so with its verb: %s / %s', (one, other, texts) => {
    const found = differencesOf([cite('north', one), cite('south', other)], three, related())
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      [`polarity: ${texts}`],
    )
  })

  it('shows any number of a dispatch that was brought up to date as such, and of the missing a smaller one', () => {
    const toll = (dead: number, rest: string) => `${dead} people died at Orsk. ${rest}`
    const told = (one: string, other: string, dead = 31) =>
      differencesOf(
        [cite('north', one), cite('south', other)],
        byId(
          article('north', { published: '2026-01-05T08:00Z', text: toll(17, one) }),
          article('south', { published: '2026-01-05T19:00Z', text: toll(dead, other) }),
        ),
        related(['north', 'south', 'edited-copy']),
      ).map(({ kind, grew }) => [kind, grew])
    const [few, many] = ['The army has sent 600 soldiers to Orsk', 'The army has sent 900 soldiers to Orsk']
    expect(told(few, many)).toEqual([['quantity', true]])
    expect(told(many, few)).toEqual([['quantity', undefined]])
    expect(told(few, many, 17)).toEqual([['quantity', undefined]])
    expect(told('43 people were still missing at Orsk', '26 people were still missing at Orsk')).toEqual([
      ['quantity', true],
    ])
  })

  it.each([
    ['an age', 'The dead man was Tomas Reyl, 34', 'The dead man was Tomas Reyl, 36'],
    ['an age in passing', 'Tomas Reyl, 34, died on Mount Serak', 'Tomas Reyl, 36, died on Mount Serak'],
    [
      'what is no count of victims',
      'Some 22,000 customers lost their savings when the bank failed',
      'About 31,000 customers lost their savings when the bank failed',
    ],
    [
      'an event long past',
      '77 people died in the flood of May 2021',
      '84 people died in the flood of May 2021',
    ],
  ])('takes %s for no count that grew', (_what, a, b) => {
    const articles = byId(
      article('north', { published: '2026-01-05' }),
      article('south', { published: '2026-01-06' }),
    )
    const found = differencesOf([cite('north', a), cite('south', b)], articles, related())
    expect(found.filter(({ kind }) => kind === 'quantity').map(({ grew }) => grew)).toEqual([undefined])
  })

  it.each([
    ['1,204 votes', 'some 1,200 votes', ['style: 1,204 votes / some 1,200 votes']],
    ['$94.04 million', '$94m', ['style: $94.04 million / $94m']],
    ['more than 1,200 votes', '1,204 votes', ['quantity: more than 1,200 votes / 1,204 votes']],
    ['hundreds of votes', 'at least 230 votes', ['quantity: hundreds of votes / at least 230 votes']],
    ['around 40 votes', 'at least 47 votes', ['quantity: around 40 votes / at least 47 votes']],
    ['some votes', 'more than 40 votes', ['quantity: some / more than 40']],
    ['dozens of votes', 'many votes', ['quantity: dozens of / many']],
    ['1,204 votes', 'some 1,400 votes', ['quantity: 1,204 / some 1,400']],
    ['1,200 votes', 'some 1,200 votes', []],
    ['1,204 votes', 'some 1,204 votes', ['certainty: 1,204 votes / some 1,204 votes']],
    ['1,200 votes', 'at least 1,200 votes', ['certainty: 1,200 votes / at least 1,200 votes']],
    ['more than 2%', 'about 2%', ['certainty: more than 2% / about 2%']],
    ['an estimated 12 votes', '12 votes', ['certainty: an estimated 12 votes / 12 votes']],
  ])('tells a number whole, with what softens it: %s, %s', (a, b, expected) => {
    const won = (votes: string) => `Per Sandholm won the election by ${votes}`
    const found = differencesOf([cite('north', won(a)), cite('south', won(b))], three, related())
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      expected,
    )
  })

  it('tells who says so in whole words, and nothing where only words around it differ', () => {
    const said = (a: string, b: string) =>
      differencesOf([cite('north', a), cite('south', b)], three, related())
        .filter(({ kind }) => kind === 'attribution')
        .map(({ values }) => values.map(({ text }) => text))
    expect(
      said(
        'The carrier said the tower of Orsk would be closed for a month',
        'The airline said in a statement that the tower of Orsk would be closed for a month',
      ),
    ).toEqual([['The carrier said', 'The airline said']])
    expect(
      said(
        'The tower of Orsk will be closed for a month, the mayor told the council',
        'The tower of Orsk will be closed for a month',
      ),
    ).toEqual([['the mayor told the council', '']])
  })

  it('does not set a part against the whole', () => {
    const kinds = differencesOf(
      [
        cite('north', 'Twenty people were killed in the market of Orsk'),
        cite('south', 'Five of the 20 people killed in the market of Orsk were children'),
      ],
      three,
      related(),
    ).map(({ kind }) => kind)
    expect(kinds).not.toContain('quantity')
  })

  it.each([
    ['Eight children were among those killed when the dam of Orsk burst', false],
    ['Among the dead were eight children when the dam of Orsk burst', false],
    ['Eight people died when the dam of Orsk burst', true],
  ])('does not set some of those who died against all of them: %s', (some, isOther) => {
    const found = differencesOf(
      [cite('north', 'Ten people died when the dam of Orsk burst'), cite('south', some)],
      three,
      related(),
    )
    expect(found.some(({ kind }) => kind === 'quantity')).toBe(isOther)
  })

  it('takes counts told in another order for the same counts', () => {
    const kinds = (a: string, b: string) =>
      differencesOf([cite('north', a), cite('south', b)], three, related()).map(({ kind }) => kind)
    const first = 'The ministry put six trading firms and 20 vessels on its list'
    expect(kinds(first, 'The ministry put 20 vessels and six trading firms on its list')).not.toContain(
      'quantity',
    )
    expect(kinds(first, 'The ministry put six trading firms and 30 vessels on its list')).toContain(
      'quantity',
    )
  })

  it('calls a difference between copies an edit of one dispatch, through a chain of copies too', () => {
    const citations = [
      cite('north', 'They took Hrabovske at noon'),
      cite('west', 'They took Grabovske at noon'),
    ]
    const [direct] = differencesOf(citations, three, related(['north', 'west', 'edited-copy']))
    expect(direct?.sameOrigin).toBe(true)
    const [apart] = differencesOf(citations, three, related(['north', 'west', 'shared-quote']))
    expect(apart?.sameOrigin).toBe(false)
  })

  it('shows no words that lead to a quotation for different, but in copies', () => {
    const citations = [
      cite(
        'north',
        '“There is no exception for sailors. There is none,” the union’s leader, Stoyan Dahl, said',
      ),
      cite('west', '“There is no exception for sailors. There is none,” he was quoted as saying'),
    ]
    const shown = (relation: 'unknown' | 'shared-quote' | 'edited-copy') =>
      differencesOf(citations, three, related(['north', 'west', relation])).filter(
        ({ kind }) => kind !== 'style',
      )
    expect(shown('unknown')).toEqual([])
    expect(shown('shared-quote')).toEqual([])
    expect(shown('edited-copy')).not.toEqual([])
  })

  it('does not lay a denial over what it denies', () => {
    const found = differencesOf(
      [
        cite('north', 'The president dismissed claims by the capital that a drone had struck the palace', {
          stance: 'disputes',
        }),
        cite('south', '“I don’t believe that strike happened,” he said', { stance: 'disputes' }),
        cite('west', 'The ministry has also rejected the accusation', { stance: 'disputes' }),
      ],
      three,
      related(),
    )
    expect(found).toEqual([])
  })

  it('takes two wordings of one day for style', () => {
    const on = (text: string) => [{ text, value: '2026-01-05', grain: 'day' as const }]
    const found = differencesOf(
      [
        cite('north', 'The bridge was shut on Monday', { when: on('on Monday') }),
        cite('south', 'The bridge was shut on 5 January', { when: on('on 5 January') }),
      ],
      three,
      related(),
    )
    expect(found.filter(({ kind }) => kind === 'date')).toEqual([])
  })

  it.each([
    [
      'The ferry stops running this week',
      'The ferry stops running next week',
      ['date: this week / next week'],
    ],
    ['Lind sold the mill last week', 'Lind sold the mill last month', ['date: last week / last month']],
    [
      'The tax on rye ends at midnight on Tuesday',
      'The tax on rye ends at midnight on Wednesday',
      ['date: Tuesday / Wednesday'],
    ],
    ['Lind sold the mill last week', 'Lind sold the mill late last week', []],
    ['The ferry sank at 11:55 pm on Sunday', 'The ferry sank at 0:05 am on Monday', []],
  ])(
    'takes times told in one way for two, though a day more or less makes them one: %s | %s',
    (a, b, found) => {
      const at = (text: string) => ({ when: whenOf(text, dates(text, '2026-01-06')) })
      expect(
        differencesOf([cite('north', a, at(a)), cite('south', b, at(b))], three, related())
          .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)
          .filter((one) => one.startsWith('date') && !/\d/.test(one)),
      ).toEqual(found)
    },
  )

  it.each([
    ['30,000 crowns each ($1,688)', '30,000 crowns (about $1,680) each', 'quantity: $1,688 / about $1,680'],
    ['30,000 crowns (some €2,590) each', '30,000 crowns, or €2,610, each', 'quantity: some €2,590 / €2,610'],
    ['at least nine times', '12 times', 'quantity: at least nine / 12'],
  ])('shows a number with its hedge, wherever both stand: %s, %s', (a, b, expected) => {
    const fined = (times: string) => `Five activists, among them Alan Berg, were fined ${times}`
    const found = differencesOf([cite('north', fined(a)), cite('south', fined(b))], three, related())
    expect(
      found
        .filter(({ kind }) => kind !== 'style')
        .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`),
    ).toEqual([expected])
  })

  it('compares two numbers that stand in one place, though their sentences have little else in common', () => {
    const found = differencesOf(
      [
        cite(
          'north',
          'The case involves 25 defendants, five of whom -- including prominent rights activist Alan Abdel-Berg and political analyst Omar Lind -- were fined 30,000 Norland crowns each ($1,688).',
        ),
        cite(
          'south',
          'Five other defendants, including jailed activist Alan Abdel Berg, were fined 30,000 crowns (about $1,680) each.',
        ),
      ],
      three,
      related(),
    )
    const shown = found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)
    expect(shown.filter((one) => /^(?:quantity|certainty)/.test(one))).toEqual([
      'quantity: $1,688 / about $1,680',
    ])
  })

  it.each([
    [
      'Sandholm on Friday became one of the first to say what the law will cost it',
      'The New Orsk bank on Friday became one of the first to say what the law will cost it',
      ['wording: Sandholm / New Orsk bank'],
    ],
    [
      'The law imposes a levy of a tenth on overseas money returned to the Union, and a lower one on houses and land',
      'The law imposes a levy of a tenth on money held overseas, and a lower one on houses and land',
      ['wording: overseas money returned to the Union / money held overseas'],
    ],
    [
      'The driver rammed the wall of the consulate in the northern city of Karsk-i-Belan, police said',
      'The driver rammed the wall of the consulate in Norland, police said',
      ['wording: the northern city of Karsk-i-Belan / Norland'],
    ],
    [
      'The ministry lost the records of 40,000 patients, according to documents seen by this newspaper',
      'The ministry lost the records of 40,000 patients, The Orsk Mail reported on Monday',
      ['attribution: according to documents seen by this newspaper / The Orsk Mail reported'],
    ],
    [
      'Police in Orsk arrested three men over the theft of copper cable',
      'Three men were arrested in Orsk over the theft of copper cable',
      ['wording: Police in Orsk arrested three men / Three men were arrested in Orsk'],
    ],
    [
      'Five of the 25 defendants, all of them from Orsk, were fined on Monday',
      'Five other defendants, all of them from Orsk, were fined on Monday',
      ['wording: of the 25 / other'],
    ],
    [
      'The lake is full of reeds, which shelter young birds and clean the water, the park said',
      'The lake is a rare kind of marsh, which shelter young birds and clean the water, the park said',
      ['wording: full of reeds / rare kind of marsh'],
    ],
    [
      'The rule does not hold for anyone who deals with prisoners in the old wing of the jail',
      'The rule does not hold for warders who will handle prisoners in the old wing of the jail',
      ['wording: anyone who deals with / warders who will handle'],
    ],
    [
      'The council closed the old library in the market square of Orsk on Monday',
      'The council closed the main library in the market hall of Orsk on Monday',
      ['wording: old / main', 'wording: square / hall'],
    ],
  ])('takes a phrase that is told otherwise for one difference: %s', (a, b, expected) => {
    const found = differencesOf([cite('north', a), cite('south', b)], three, related())
    expect(
      found
        .filter(({ kind }) => kind !== 'style')
        .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`),
    ).toEqual(expected)
  })

  it('takes it for no difference by what means one person is told to have said it', () => {
    const found = differencesOf(
      [
        cite('north', '“The oil must stop at once,” Lind tweeted', { speaker: 'Karl Lind' }),
        cite('south', '“The oil must stop at once,” Mr. Lind wrote in a post on Thursday', {
          speaker: 'Lind',
        }),
        cite('west', '“The oil must stop at once,” Lind claimed', { speaker: 'Lind' }),
      ],
      three,
      related(),
    )
    expect(found.filter(({ kind }) => kind === 'attribution').map(({ values }) => values)).toEqual([
      [
        { text: 'Lind tweeted', articles: ['north'] },
        { text: 'Lind claimed', articles: ['west'] },
      ],
    ])
  })

  it.each([
    ['last week', 'in September', '2026-W01', '2025-09', 'date: last week / in September'],
    ['in September', 'last week', '2025-09', '2026-W01', 'date: in September / last week'],
    ['last month', 'last week', '2025-11', '2026-W01', 'date: last month / last week'],
    ['yesterday', 'on Friday', '2026-01-04', '2026-01-02', 'date: yesterday / Friday'],
    ['on 12 May', 'on 13 May', '2025-05-12', '2025-05-13', 'date: 12 May / 13 May'],
    ['in late March', 'in mid-March', '2025-03', '2025-03', 'date: late March / mid-March'],
    ['in early 2025', 'in late 2025', '2025', '2025', 'date: early 2025 / late 2025'],
    ['in early March', 'on March 23', '2025-03', '2025-03-23', 'date: in early March / on March 23'],
    ['in early March', 'on March 9', '2025-03', '2025-03-09', 'wording: in early March / on March 9'],
    ['in late 2025', 'in February 2025', '2025', '2025-02', 'date: late 2025 / February 2025'],
    ['in late March', 'in March', '2025-03', '2025-03', 'style: in late March / in March'],
    ['in September', 'on 12 September', '2025-09', '2025-09-12', 'wording: in September / on 12 September'],
    ['last week', 'on Sunday', '2026-W01', '2026-01-04', 'wording: last week / on Sunday'],
  ])('sets a time in the place of another whole: %s, %s', (a, b, valueA, valueB, expected) => {
    const told = (time: string) =>
      `The sale of the dye is banned under a decree adopted ${time} by the cabinet in Orsk`
    const when = (time: string, value: string) => [
      { text: time.replace(/^(?:in|on) /, ''), value, grain: 'day' as const },
    ]
    const found = differencesOf(
      [cite('north', told(a), { when: when(a, valueA) }), cite('south', told(b), { when: when(b, valueB) })],
      three,
      related(),
    )
    expect(found.map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)).toEqual(
      [expected],
    )
  })

  it('finds that two sentences of other words date one deed apart', () => {
    const found = differencesOf(
      [
        cite(
          'north',
          'But doing this is banned under a decree of the council adopted last week in answer to the strikes',
          {
            when: [{ text: 'last week', value: '2026-W01', grain: 'week' }],
          },
        ),
        cite(
          'south',
          'Such sales of the dye are barred by a decree that was adopted in September, part of a set of measures that the port had asked for',
          {
            when: [{ text: 'September', value: '2025-09', grain: 'month' }],
          },
        ),
      ],
      three,
      related(),
    )
    expect(found).toEqual([
      {
        kind: 'date',
        sameOrigin: false,
        values: [
          { text: 'last week', articles: ['north'] },
          { text: 'in September', articles: ['south'] },
        ],
      },
    ])
  })

  it('does not depend on the order of the citations', () => {
    const citations = [
      cite('north', 'At least 12 houses burned in Salo on Monday'),
      cite('south', 'Fourteen houses burned in Salo on Tuesday'),
      cite('west', '12 houses burned in the port of Salo on Monday, police said'),
    ]
    const first = differencesOf(citations, three, related())
    expect(first.length).toBeGreaterThan(2)
    fc.assert(
      fc.property(fc.shuffledSubarray(citations, { minLength: 3 }), (shuffled) => {
        expect(differencesOf(shuffled, three, related())).toEqual(first)
      }),
    )
  })

  it('finds none in identical citations', () => {
    const same = ['north', 'south', 'west'].map((id) =>
      cite(id, 'Nine of the 20 boats never returned, the harbour master said.'),
    )
    expect(differencesOf(same, three, related())).toEqual([])
  })
})

describe('what is no difference', () => {
  const words = 'it has been the difference between having a life and not having one'
  it.each([
    [
      'who says it put in front of his words or behind',
      `Prof Lind, the head of the trial, said: “For some ${words}.”`,
      `“For some ${words},” said Ada Lind, of Orsk hospital, who led it.`,
    ],
    [
      'a report told in another tense and place',
      'Vakt, the maker of locks, has reported a fall of a third',
      'Lock maker Vakt reported a fall of a third',
    ],
    [
      'one who reports it by a fuller name',
      'Lind reports that the mill closed in May',
      'The miller Ada Lind said the mill closed in May',
    ],
    ['more of a name', 'Ada Lind added a room to the house in May', 'Lind added a room to the house in May'],
    [
      'what is to come told in the tense of who says so',
      'The firm said it would close its mill in Orsk',
      'The firm said it will close its mill in Orsk',
    ],
    [
      'what is to come in somebody’s own words',
      '“The mill will be closed for a year,” Lind said',
      'Lind said the mill would be closed for a year',
    ],
  ])('%s', (_, a, b) => {
    const found = differencesOf(
      [cite('north', a, { speaker: 'Lind' }), cite('south', b, { speaker: 'Ada Lind' })],
      three,
      related(),
    )
    expect(found.filter(({ kind }) => /attribution|certainty/.test(kind))).toEqual([])
    expect(found.some(({ values }) => values.some(({ text }) => text.includes('Lind')))).toBe(false)
  })

  it('shows what “would” be beside what “will”, where nobody is said to tell it', () => {
    const found = differencesOf(
      [cite('north', 'The deal would cost 40 jobs'), cite('south', 'The deal will cost 40 jobs')],
      three,
      related(),
    )
    expect(found.map(({ kind }) => kind)).toEqual(['certainty'])
  })

  it('takes no name that both tell for another name', () => {
    const found = differencesOf(
      [
        cite('north', 'Two big Dock Street investors asked Velox to study its boats'),
        cite('south', 'Two big Velox investors asked the firm to study its boats'),
      ],
      three,
      related(),
    )
    expect(found.map(({ kind }) => kind)).not.toContain('name')
  })

  it('sets no word that somebody says in the place of one that is told of him', () => {
    const said = 'We have loved each other well and we will go on raising our girls together'
    const found = differencesOf(
      [
        cite('north', `“${said},” the pair wrote in the post, which had drawn 1.3 million likes by midnight`),
        cite('south', `“${said}, but no longer under one roof,” they wrote`),
      ],
      three,
      related(),
    )
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['attribution', 'omission']))
  })

  it('takes “a call on Tuesday” for no call on anybody', () => {
    const found = differencesOf(
      [
        cite('north', 'Vakt told analysts on a call'),
        cite('south', 'Vakt told analysts on a call on Tuesday'),
      ],
      three,
      related(),
    )
    expect(found.map(({ kind, values }) => [kind, values.at(-1)?.text])).toEqual([['omission', 'on Tuesday']])
  })

  const kindsIn = (one: string, other: string, texts: { north?: string; south?: string } = {}) =>
    differencesOf(
      [cite('north', one), cite('south', other)],
      byId(
        article('north', { published: '2026-01-04', text: texts.north ?? one }),
        article('south', { text: texts.south ?? other }),
      ),
      related(),
    ).map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

  it.each([
    // one amount in two units, and two amounts in two units
    [
      'The mine lies 300 metres from the road to Orsk',
      'The mine lies 330 yards from the road to Orsk',
      ['style: 300 metres / 330 yards'],
    ],
    [
      'The mine lies 300 metres from the road to Orsk',
      'The mine lies 500 yards from the road to Orsk',
      ['quantity: 300 metres / 500 yards'],
    ],
    [
      'The mine lies nine miles from the town of Orsk',
      'The mine lies 14 kilometres from the town of Orsk',
      ['style: nine miles / 14 kilometres'],
    ],
    [
      'The mine lies 14 miles from the town of Orsk',
      'The mine lies 14 kilometres from the town of Orsk',
      ['quantity: 14 miles / 14 kilometres'],
    ],
    // a name that currencies share, and one of them
    [
      'The county will spend Sh1.8 billion on the road to Orsk',
      'The county will spend KSh1.8 billion on the road to Orsk',
      ['style: Sh1.8 billion / KSh1.8 billion'],
    ],
    [
      'The county will spend Sh1.8 billion on the road to Orsk',
      'The county will spend 1.2 billion Kenyan shillings on the road to Orsk',
      ['quantity: Sh1.8 billion / 1.2 billion Kenyan shillings'],
    ],
    // the same words turned round
    [
      'The patrol crossed the River Ilva on Monday near Orsk',
      'The patrol crossed the Ilva river Monday near Orsk',
      [],
    ],
  ])('%s / %s: %j', (one, other, kinds) => {
    expect(kindsIn(one, other)).toEqual(kinds)
  })

  it('takes one day of two years that are guessed for one', () => {
    const when = (value: string) => [{ text: 'Dec. 4', value, grain: 'day' as const }]
    const text = 'The judge will sentence Lind in Orsk on Dec. 4'
    const found = (last: string) =>
      differencesOf(
        [
          cite('north', text, { when: when('2025-12-04') }),
          cite('south', text.replace('Dec. 4', last), {
            when: [{ text: last, value: last === 'Dec. 11' ? '2026-12-11' : '2026-12-04', grain: 'day' }],
          }),
        ],
        byId(article('north'), article('south')),
        related(),
      ).filter(({ kind }) => kind === 'date')
    expect(found('December 4')).toEqual([])
    expect(found('Dec. 11')).toHaveLength(1)
  })

  it('lays nothing over that only says who said a quotation that both print', () => {
    const words = '“The bridge at Orsk will stay shut until the spring,”'
    const found = (tag: string, by = 'Miriam Lind') =>
      differencesOf(
        [
          cite('north', `${words} said Professor Miriam Lind, who led the study.`, {
            speaker: 'Miriam Lind',
          }),
          cite('south', `${words} ${tag}`, { speaker: by }),
        ],
        byId(article('north'), article('south')),
        related(),
      ).map(({ kind }) => kind)
    expect(found('Prof Miriam Lind, the lead author, told a press conference in Senn.')).toEqual([])
    expect(found('Professor Miriam Lind claimed.')).not.toEqual([])
    expect(found('said Bo Ek, who paid for the study.', 'Bo Ek')).not.toEqual([])
  })

  it('finds in two reports of their own no words left out or put otherwise, unless they are nearly the same', () => {
    const kinds = (relation: 'independent' | 'edited-copy') =>
      differencesOf(
        [
          cite(
            'north',
            'The attackers got in through a supplier, the firm Vakt in Orsk, whose worker had opened a forged letter',
          ),
          cite('south', 'The attackers came in through Vakt in Orsk, a supplier'),
        ],
        byId(article('north'), article('south')),
        related(['north', 'south', relation]),
      ).map(({ kind }) => kind)
    expect(kinds('independent')).toEqual([])
    expect(kinds('edited-copy')).not.toEqual([])
  })

  it('takes it for each reporter’s own how he leads up to what both quote', () => {
    const words = '“We will read all of it and answer in May,”'
    const kinds = (relation: 'independent' | 'edited-copy') =>
      differencesOf(
        [
          cite('north', `In a packed hall in Orsk, with his dog asleep at his feet, Bo Ek said: ${words}`),
          cite('south', `Bo Ek said: ${words}`),
        ],
        byId(article('north'), article('south')),
        related(['north', 'south', relation]),
      ).map(({ kind }) => kind)
    expect(kinds('independent')).not.toContain('omission')
    expect(kinds('edited-copy')).toContain('omission')
  })

  it.each([
    [
      'The plant in Orsk will open in the second half of 2028',
      'The plant in Orsk will open in early 2028',
      'date: the second half of 2028 / early 2028',
    ],
    [
      'The three children in Orsk were in a stable condition',
      'The three children in Orsk were in a critical condition',
      'polarity: stable / critical',
    ],
    [
      'Snow buried two lorries on the road to Orsk',
      'Snow buried two trucks on the road to Orsk',
      'style: lorries / trucks',
    ],
    [
      'The mast stood 85 km south-east of Orsk',
      'The mast stood 53 miles southeast of Orsk',
      'style: 85 km south-east / 53 miles southeast',
    ],
    [
      'The mate was jailed in Orsk for one year and eight months',
      'The mate was jailed in Orsk for 20 months',
      'style: one year and eight months / 20 months',
    ],
    [
      'The ship took 4,000 tonnes of coal to Orsk',
      'The ship took 4,000 tons of coal to Orsk',
      'style: 4,000 tonnes / 4,000 tons',
    ],
    [
      'The bank of Orsk raised its rate by a quarter of a percentage point',
      'The bank of Orsk raised its rate by 25 basis points',
      'style: a quarter of a percentage point / 25 basis points',
    ],
    [
      'It was 46.6C (115.9F) in Orsk on Monday',
      'It was 46C in Orsk on Monday',
      'quantity: 46.6C (115.9F) / 46C',
    ],
  ])('names the kind of “%s” beside “%s”', (a, b, expected) => {
    const found = kindsIn(a, b)
    expect(found).toContain(expected)
    expect(found.filter((one) => !one.startsWith('style') && one !== expected)).toEqual([])
  })

  it.each([
    [
      'The court in Orsk ruled by seven to two to end the law',
      'The court in Orsk ruled on July 1 to end the law',
    ],
    ['Bo Ek wrote to the court in Orsk an hour before', 'Bo Ek wrote to the court in Orsk earlier'],
  ])('takes no count for a day, and no time for another that it may be: %s', (a, b) => {
    expect(kindsIn(a, b).filter((one) => one.startsWith('date'))).toEqual([])
  })

  it.each([
    [
      'The tenants sued the vicar over the mould in Orsk',
      'The vicar sued the tenants over the mould in Orsk',
      'wording: tenants sued the vicar / vicar sued the tenants',
    ],
    [
      'The Ilva fishing fleet may sue the Orsk harbour master over the mould',
      'The Orsk harbour master may sue the Ilva fishing fleet over the mould',
      'wording: Ilva fishing fleet may sue the Orsk harbour master / Orsk harbour master may sue the Ilva fishing fleet',
    ],
    [
      'A cook bit a dog on the quay in Orsk',
      'A cook was bitten by a dog on the quay in Orsk',
      'wording: bit / was bitten by',
    ],
  ])('shows that two do it to each other: %s | %s', (a, b, expected) => {
    expect(kindsIn(a, b)).toEqual([expected])
  })

  it.each([
    ['The cooks and the vicar of Orsk left the hall', 'The vicar of Orsk and the cooks left the hall'],
    ['The vicar of Orsk met the cooks in the hall', 'The cooks met the vicar of Orsk in the hall'],
    ['A dog bit a cook on the quay in Orsk', 'A cook was bitten by a dog on the quay in Orsk'],
    ['Rents in Orsk were cut by 4% in May', 'Rents in Orsk cut 4% in May'],
  ])('shows nothing where two do it to each other, or one thing is told in two ways: %s | %s', (a, b) => {
    expect(kindsIn(a, b).filter((one) => !one.startsWith('style'))).toEqual([])
  })

  it('finds one “not” at two places', () => {
    expect(
      kindsIn('The bank of Orsk would not pay the gang', 'The bank of Orsk would pay the gang no ransom'),
    ).toEqual([])
  })

  it('finds no opposite where one text has both words', () => {
    expect(
      kindsIn(
        'Jurors in Orsk acquitted Bo Ek of two counts',
        'The jury in Orsk convicted Bo Ek on nine counts and acquitted him on two',
      ).filter((one) => one.startsWith('polarity')),
    ).toEqual([])
  })

  it.each([
    [
      'Republican state Sen. Nora Quist said on Monday that she would vote against the new budget of the state',
      'State Sen. Nora Quist, a Republican from Orsk City, said on Monday that she would vote against the new budget of the state',
      [['', 'a Republican from Orsk City']],
    ],
    [
      'Senator Nora Quist, R-Orsk City, said on Monday that she would vote against the new budget of the state',
      'Senator Nora Quist, a Republican from Orsk City, said on Monday that she would vote against the new budget of the state',
      [],
    ],
  ])('takes no word for left out that stands elsewhere, be it as one letter: %s', (a, b, texts) => {
    const found = differencesOf([cite('north', a), cite('south', b)], three, related())
    const telling = found.filter(({ kind }) => kind !== 'style')
    expect(telling.map(({ values }) => values.map(({ text }) => text).sort())).toEqual(texts)
  })

  it('takes a word for left out that the other text has of another thing', () => {
    const [a, b] = [
      'old Senator Quist met the old miners of Orsk',
      'Senator Quist met the old miners of Orsk',
    ]
    const found = differencesOf([cite('north', `The ${a}`), cite('south', `The ${b}`)], three, related())
    expect(found.map(({ kind }) => kind)).toEqual(['omission'])
  })

  it.each([
    [
      'The rebels called it a “revenge attack” for the raids on Orsk in May',
      'The rebels said the blast, which tore a crater in the road and overturned cars, was a “revenge attack” for the raids on Orsk in May',
      ['wording: called it / said the blast, which tore a crater in the road and overturned cars, was'],
    ],
    [
      'The minister, who has long been ill and came by train, opened the new hall of the harbour town',
      'The mayor opened the new hall of the harbour town',
      ['omission: who has long been ill and came by train / ', 'wording: minister / mayor'],
    ],
    [
      'Police in Orsk indicted the wife of the minister over the leak',
      'Police in Orsk charged Ada Lind, the wife of the minister over the leak',
      ['omission:  / Ada Lind', 'wording: indicted / charged'],
    ],
    [
      'The minister sued Lufthansa in Orsk over the leak',
      'The minister accused Deutsche Bahn AG in Orsk over the leak',
      ['wording: sued Lufthansa / accused Deutsche Bahn AG'],
    ],
    [
      'The court on Thursday rejected the appeal of the minister',
      'The court has rejected the appeal of the minister',
      ['omission: Thursday / '],
    ],
  ])('shows one phrase as one difference, and what hangs on it by itself: %s', (a, b, texts) => {
    expect(kindsIn(a, b).sort()).toEqual(texts)
  })

  it.each([
    ['Unemployment in Britain rose to 5% in May', 'British unemployment rose to 5% in May', []],
    ['Exports from South Korea rose in May', 'South Korean exports rose in May', []],
    ['Inflation in the euro zone slowed in May', 'Eurozone inflation slowed in May', []],
    [
      'Prices in London rose to a record in May',
      'British prices rose to a record in May',
      ['omission:  / British', 'omission: in London / '],
    ],
    [
      'The British navy sank a boat off Britain',
      'The navy sank a boat off Britain',
      ['omission: British / '],
    ],
  ])('takes a state for told that stands elsewhere in another form: %s', (a, b, texts) => {
    expect(kindsIn(a, b)).toEqual(texts)
  })

  it.each([
    ['was convicted of', 'was accused of', 'certainty: convicted / accused'],
    ['was found guilty of', 'was accused of', 'certainty: found guilty / accused'],
    ['was charged with', 'was convicted of', 'certainty: charged with / convicted of'],
    ['is accused of planning', 'planned', 'certainty: is accused of planning / planned'],
    ['is charged with planning', 'planned', 'certainty: is charged with planning / planned'],
    ['was arrested for', 'was charged with', 'wording: arrested for / charged with'],
    ['was convicted of', 'was jailed for', 'wording: convicted of / jailed for'],
    ['was convicted of', 'was acquitted of', 'polarity: convicted / acquitted'],
  ])('takes it for certainty whether somebody is accused or did it: %s / %s', (one, other, expected) => {
    const told = (verb: string) => `The mayor of Orsk ${verb} a fraud at the port`
    expect(kindsIn(told(one), told(other))).toEqual([expected])
  })

  it.each([
    ['found no evidence of leaks', 'found evidence of leaks', 'polarity: found no / found'],
    ['banned pro-Orsk marches', 'banned anti-Ilva marches', 'wording: pro-Orsk / anti-Ilva'],
    ['banned pro-Orsk marches', 'banned anti-Orsk marches', 'polarity: pro / anti'],
    ['heard a vicar who was paid', 'heard a vicar who was not paid', 'polarity: was paid / was not paid'],
    ['kept boats that had sunk', 'kept boats that had never sunk', 'polarity: had sunk / had never sunk'],
    ['says it is safe again', 'says it is still not safe', 'polarity: is safe / is still not safe'],
    ['shut a mill again', 'shut a mill', 'wording: again / '],
  ])('sees what turns a wording round: %s / %s', (one, other, expected) => {
    const told = (verb: string) => `The council ${verb} in the port on Monday`
    expect(kindsIn(told(one), told(other))).toEqual([expected])
  })

  it.each([
    ['“He built the pier of Orsk,” Roe said', '“[Lind] built the pier of Orsk,” Roe said', []],
    ['“We must not pay, and we will not sell,” Roe said', '“We must not pay ... [or] sell,” Roe said', []],
    [
      '“It is a shame for all of us, and it must end,” Roe said',
      '“It is a shame … it must end,” Roe said',
      [],
    ],
    [
      '“It must … end the trade with Orsk,” Roe said',
      '“It must … end the trade with Ilva,” Roe said',
      ['name: Orsk / Ilva'],
    ],
    [
      'The trade with Orsk [by sea] must end, Roe said',
      'The trade with Orsk must end, Roe said',
      ['omission: by sea / '],
    ],
  ])('takes what a paper marks as its own in a quotation for no difference: %s', (a, b, texts) => {
    expect(kindsIn(a, b)).toEqual(texts)
  })

  it('takes a headline’s label for who says so only where the other text names the same', () => {
    const label = 'Police: Cook Sold Rye in Orsk'
    expect(kindsIn(label, 'Cook sold rye in Orsk, police say')).toEqual([])
    expect(kindsIn(label, 'Cook sold rye in Orsk, bakers say')).toContain('attribution:  / bakers say')
  })

  it('sets no sentence in the place of the end of another', () => {
    const one = 'The mayor opened the port on Monday, ending a strike of two weeks'
    const other = 'The mayor opened the port on Monday. Workers cheered her'
    expect(kindsIn(one, other)).toEqual([
      'omission: ending a strike of two weeks / ',
      'omission:  / Workers cheered her',
    ])
    const sunk = (who: string) => `The storm sank two boats. ${who} praised the crews`
    expect(kindsIn(sunk('Ministers'), sunk('Mourners'))).toEqual(['wording: Ministers / Mourners'])
  })

  it.each([
    ['said on Monday that the council had hidden a report', 'said the council had hidden a report', []],
    [
      'said the council had hidden a report on Monday',
      'said the council had hidden a report',
      ['omission: on Monday / '],
    ],
  ])('takes no day of saying for left out: %s', (a, b, texts) => {
    expect(kindsIn(`Bo Roe ${a}`, `Bo Roe ${b}`)).toEqual(texts)
  })

  it('says of nobody that he leaves out what he prints amid words of his own', () => {
    const [first, second, third] = [
      'On Monday Bo Roe told the council the port had “asked the unions and found that the sale of the docks would not harm any plan.”',
      '“The port has asked the unions and found that the sale of the docks would not harm any plan or other interests of the crews at sea,” Roe wrote.',
      '“After a hard year … the port asked unions, and found that a sale would harm no plan or other interests of the crews at sea,” Roe wrote.',
    ]
    const found = differencesOf(
      [cite('north', first), cite('south', second), cite('west', third)],
      byId(article('north', { published: '2026-01-04' }), article('south'), article('west')),
      related(['north', 'south', 'unknown'], ['north', 'west', 'unknown'], ['south', 'west', 'unknown']),
    )
    const left = found.find(({ values }) => values.some(({ text }) => text.includes('other interests')))
    expect(left?.values).toEqual([
      { text: '', articles: ['north'] },
      { text: 'or other interests of the crews at sea', articles: ['south', 'west'] },
    ])
  })

  it('shows a word for another though each says by other words who says so', () => {
    const found = differencesOf(
      [
        cite('north', 'The mayor met rebel leader Bo Roe in Orsk, according to media reports Tuesday'),
        cite('south', 'The mayor met rebel warlord Bo Roe in Orsk, Radio Dale has confirmed'),
      ],
      byId(article('north'), article('south')),
      related(['north', 'south', 'independent']),
    )
    expect(found.map(({ values }) => values.map(({ text }) => text))).toContainEqual(['leader', 'warlord'])
  })

  it('says of nobody that he left out what his article prints beside the passage', () => {
    const whole = 'Three miners were killed and seven people hurt when a shaft fell in at Orsk'
    const half = 'seven people hurt when a shaft fell in at Orsk'
    expect(kindsIn(whole, half)).toEqual(['omission: Three miners were killed / '])
    expect(kindsIn(whole, half, { south: `ORSK - ${whole}, police said.` })).toEqual([])
    // in another sentence, in other words
    const elsewhere = (dead: string) => ({
      south: `${half}. It is the pit where ${dead} miners were killed.`,
    })
    expect(kindsIn(whole, half, elsewhere('three'))).toEqual([])
    expect(kindsIn(whole, half, elsewhere('3'))).toEqual([])
    expect(kindsIn(whole, half, elsewhere('two'))).toHaveLength(1)
    expect(kindsIn(whole, half, { south: `${half}. The miners had gone home.` })).toEqual([
      'omission: Three miners were killed / ',
    ])
  })

  it.each([
    [
      'a second deed',
      'The canal board has drained the lock at Vakt and closed the towpath until the end of May',
      'closed the towpath until the end of May',
      'The canal board drained the lock at Vakt and closed the towpath until the end of May.',
      [],
    ],
    [
      'a number outside the part',
      'Orsk Rovers beat Vakt by 31 points in Lind on Sunday to win the cup of the province',
      'won the cup of the province',
      'Orsk Rovers beat Vakt by 13 points in Lind on Sunday and won the cup of the province.',
      ['quantity: 31 / 13'],
    ],
    [
      'whoever says so outside it',
      'Bo Roe, the editor of the Lind Courier, was arrested at his home on Monday, his union said',
      'Bo Roe, the editor of the Lind Courier, was arrested at his home on Monday',
      'Bo Roe, the editor of the Lind Courier, was arrested at his home on Monday and held for a night, his wife said.',
      ['attribution: his union said / his wife said'],
    ],
    [
      'what is told behind',
      'Yields of barley rose by 4 tonnes in Vakt, pushing its price down 12%',
      'Yields of barley rose by 4 tonnes in Vakt',
      'Yields of barley rose by 4 tonnes in Vakt. The price was down 12%.',
      [],
    ],
    [
      'nothing of it',
      'Yields of barley rose by 4 tonnes in Vakt, pushing its price down 12%',
      'Yields of barley rose by 4 tonnes in Vakt',
      'Yields of barley rose by 4 tonnes in Vakt. The price of rye was stable.',
      ['omission: pushing its price down 12% / '],
    ],
  ])('looks into the sentence that a passage is a part of: %s', (_, whole, part, south, texts) => {
    expect(kindsIn(whole, part, { south }).filter((one) => !/^(?:wording|style)/.test(one))).toEqual(texts)
  })
})
