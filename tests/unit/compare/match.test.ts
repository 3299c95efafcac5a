import { fc } from '../property.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alignWords } from '../../../src/compare/differences/align.ts'
import { sameAcross } from '../../../src/compare/matching/claim-index.ts'
import {
  claimIndex,
  matchClaims,
  type MatchedArticle,
  type Member,
} from '../../../src/compare/matching/match.ts'
import { dates } from '../../../src/text/date/dates.ts'
import { matchedArticle as article } from './made.ts'

const articles = [
  article(
    'a',
    [
      'Two tankers collided in thick fog off Orsk on Monday',
      'The port of Orsk handles a third of the country’s grain',
      'The union of pilots called a strike for Friday',
    ],
    '2026-01-04',
  ),
  article('b', [
    'A third of the grain of the country is handled by the port of Orsk',
    'Two tankers have collided off Orsk in thick fog',
  ]),
  article(
    'c',
    ['Pilots will strike on Friday, their union said', 'A third tanker sank near the port of Orsk in 1987'],
    '2026-01-06',
  ),
]

const shape = (groups: ReturnType<typeof matchClaims>) =>
  groups.map(({ members }) => members.map(({ claim }) => claim).join(' '))

describe('matchClaims', () => {
  it('joins what says the same, in order of publication', () => {
    expect(shape(matchClaims(articles))).toEqual(['a0 b1', 'a1 b0', 'a2 c0', 'c1'])
  })

  it('joins no two of one amount by whom opposite things are done', () => {
    const of = (id: string, claim: string) => article(id, [claim])
    const lent = of('a', 'Orsk Bank lent €41.3m to Vakt Bank')
    expect(matchClaims([lent, of('b', 'Orsk Bank borrowed €41.3m from Vakt Bank')])).toHaveLength(2)
    expect(matchClaims([lent, of('b', 'Vakt Bank borrowed €41.3m from Orsk Bank')])).toHaveLength(1)
  })

  it('joins to two that are one what is as good as one of them, and nearly so as the other', () => {
    const of = (id: string, ...claims: string[]) =>
      article(id, [...claims, 'The hospice in Orsk cares for 300 people a year'])
    const [group] = matchClaims([
      of('a', 'Six nurses of the hospice lost their jobs'),
      of('b', 'Eight nurses were laid off'),
      of('c', 'The hospice dismissed six nurses and closed four beds in Orsk'),
    ])
    expect(group!.members.map(({ claim }) => claim)).toEqual(['a0', 'b0', 'c0'])
  })

  it('joins what is nearly word for word the same rather than what is as surely one, in whatever order they come', () => {
    const [gist, full, bare] = [
      'In a letter on Monday the zoo called the 40-day wait the “last” one for the elephants, bears and camels of Orsk',
      'The zoo of Orsk will put off a vote to sell its elephants, bears and camels for another 40 days, to the relief of keepers who have collected signatures against it since Easter',
      'The zoo will put off a vote on whether to sell its elephants, bears and camels',
    ]
    const around = [
      [
        'The aviary of Orsk was built in 1911',
        'A third of the visitors come by tram',
        'The lions were sold last year',
      ],
      [
        'By tram come a third of the visitors',
        'Tickets for the zoo cost nine crowns',
        'The zoo sold its lions last year',
      ],
      [
        'Nine crowns are charged for tickets of the zoo',
        'In 1911 the aviary of Orsk was built',
        'Last year the lions were sold by the zoo',
      ],
    ]
    const of = (id: string, claim: string, at: number) => article(id, [claim, ...around[at]!])
    const told = [of('a', gist, 0), of('b', full, 1), of('c', bare, 2)]
    for (const order of [told, told.toReversed()]) expect(shape(matchClaims(order))).toContain('b0 c0')
    // of two claims of one article it is the surer one
    const both = [article('a', [gist, bare, ...around[0]!]), of('b', full, 1)]
    for (const order of [both, both.toReversed()]) expect(shape(matchClaims(order))).toContain('a0 b0')
  })

  it('joins what names nobody only where it may be of one matter', () => {
    const said = (id: string, speaker: string, statement: string, ...others: string[]): MatchedArticle => {
      const { claims, ...rest } = article(id, [statement, ...others])
      const [own, ...beside] = claims
      return { ...rest, claims: [{ ...own!, speaker, text: `${speaker} said ${statement}.` }, ...beside] }
    }
    const areJoined = (...articles: MatchedArticle[]) => shape(matchClaims(articles)).includes('a0 b0')
    const bank = said(
      'a',
      'the bank',
      '300 jobs will go',
      'The Bank of Orsk will close a third of its branches',
    )
    const airline = 'The airline Lindair will end its long flights after a year of losses'
    const branches = 'A third of its branches will be closed by the Bank of Orsk'
    expect(areJoined(bank, said('b', 'the airline', '450 jobs will go', airline))).toBe(false)
    expect(areJoined(bank, said('b', 'the airline', '300 jobs will go', airline))).toBe(false)
    expect(areJoined(bank, said('b', 'the bank', '310 jobs will go', branches))).toBe(true)
    expect(
      areJoined(
        said('a', 'Police in Orsk', '40 people were arrested'),
        said('b', 'Police in Ilva', '40 people were arrested'),
      ),
    ).toBe(false)
    expect(
      areJoined(
        said('a', 'Police in Orsk', '40 people were arrested'),
        said('b', 'the mayor of Orsk', '40 people were arrested'),
      ),
    ).toBe(true)
  })

  it('joins what only says who did it of no two events of one kind', () => {
    const vote = (id: string, of: string, ...claims: string[]) =>
      article(id, [`The council of Belka voted by 13 to two on Monday to lend money to ${of}`, ...claims])
    const both = ['Lindania and Pelusia abstained', 'Lindania has abstained in no vote on Belka since 1989']
    const groups = matchClaims([vote('a', 'Orsk', ...both), vote('b', 'Vakt', ...both)])
    expect(shape(groups)).toEqual(expect.arrayContaining(['a1', 'b1', 'a2 b2']))
    expect(shape(matchClaims([vote('a', 'Orsk', ...both), vote('b', 'Orsk', ...both)]))).toContain('a1 b1')
  })

  it('joins counts of one event that have few words in common, and no toll with what did the harm', () => {
    const event = ['The train from Orsk was bound for Lind', 'The signal at Orsk had been mended in May']
    const made = (id: string, ...claims: string[]) => article(id, [...claims, ...event])
    const crash = 'A train hit a lorry on the crossing at Orsk on Monday'
    const groups = matchClaims([
      made('a', crash, `Three people were killed when ${crash.replace('A', 'a')}`),
      made('b', 'The number of deaths rose to four when a woman of 61 died in hospital'),
      made('c', 'The mayor counted nine hurt', crash),
    ])
    expect(shape(groups)).toEqual(expect.arrayContaining(['a0 c1', 'a1 b0', 'c0']))
  })

  it.each([
    ['“They went there before they went to us,” said Ola Berg of Pier 7.', '2026-01-06', true],
    ['“They went there before they went to us”, said Ola Berg of Pier 7.', '2026-01-06', true],
    ['“They went there before they went to us,” said Ada Lind of Pier 7.', '2026-01-06', false],
    ['“They went there before they went to us,” said Ola Berg of Pier 7.', '2026-02-06', false],
    ['They went there before they went to us, said Ola Berg of Pier 7.', '2026-01-06', false],
  ])('joins two prints of one quotation that differ in a number alone: %s (%s)', (text, day, isOne) => {
    const said = (id: string, words: string, published: string): MatchedArticle => {
      const [whole] = article(id, [words], published).claims
      const speaker = /said (\p{Lu}\S+ \p{Lu}\p{L}+)/u.exec(words)?.[1] ?? null
      return {
        id,
        published,
        claims: [{ ...whole!, statement: 'They went there before they went to us', speaker }],
      }
    }
    const first = said(
      'a',
      '“They went there before they went to us,” said Ola Berg of Pier 9.',
      '2026-01-05',
    )
    const groups = matchClaims([first, said('b', text, day)])
    expect(groups.some(({ members }) => members.length === 2)).toBe(isOne)
  })

  it('joins what says that it is not so, and says so', () => {
    const opposed = (a: string, b: string, days: [string, string] = ['2026-01-05', '2026-01-06']) =>
      matchClaims([article('a', [a], days[0]), article('b', [b], days[1])]).map(({ members }) =>
        members.map((member) => member.opposed),
      )
    const [drunk, not, sober] = [
      'The captain had been drinking before the ferry ran aground',
      'The captain had not been drinking before the ferry ran aground',
      'The captain was sober before the ferry ran aground',
    ]
    expect(opposed(drunk, not)).toEqual([[false, true]])
    expect(opposed(not, drunk)).toEqual([[false, true]])
    expect(opposed(drunk, sober)).toEqual([[false, true]])
    expect(opposed('It is no fewer than 12 miles to Orsk', 'It is at least 12 miles to Orsk')).toEqual([
      [false, false],
    ])
    // Who tells what is alleged says neither.
    expect(opposed(not, 'The captain had allegedly been drinking before the ferry ran aground')).toEqual([
      [false],
      [false],
    ])
    // Weeks later it may have changed.
    expect(opposed(drunk, not, ['2026-01-05', '2026-02-05'])).toEqual([[false], [false]])
    // Who votes for it is not who votes against it.
    expect(opposed('52 deputies voted for the motion', '48 deputies voted against the motion')).toEqual([
      [false],
      [false],
    ])
  })

  it('puts no claim beside another that says it is not so, however near a third is to both', () => {
    const three = [
      article('a', ['The council’s chief executive, Joseph Lind, remains in his post'], '2026-01-05'),
      article('b', ['Joseph Lind, the chief executive of the council, has been suspended'], '2026-01-05'),
      article('c', ['Joseph Lind, the chief executive, heads the council'], '2026-01-05'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3 }), (shuffled) => {
        const group = matchClaims(shuffled).find(({ members }) =>
          members.some(({ article }) => article === 'a'),
        )
        const [stays, leaves] = ['a', 'b'].map((id) => group?.members.find(({ article }) => article === id))
        expect(stays?.opposed).not.toBe(leaves?.opposed)
      }),
    )
  })

  it('knows of three claims which two deny the third, in any order', () => {
    const three = [
      article('a', ['The brakes of the tram failed'], '2026-01-05'),
      article('b', ['The brakes of the tram did not fail'], '2026-01-06'),
      article('c', ['The brakes of the tram did not fail at all'], '2026-01-07'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3 }), (shuffled) => {
        expect(matchClaims(shuffled).map(({ members }) => members.map(({ opposed }) => opposed))).toEqual([
          [false, true, true],
        ])
      }),
    )
  })

  it('takes one speaker for evidence', () => {
    const said = (id: string, text: string, speaker: string | null) => {
      const one = article(id, [text])
      return { ...one, claims: one.claims.map((claim) => ({ ...claim, speaker })) }
    }
    const [a, b] = [
      'Protection against malaria lasted at least 18 months',
      'Protection against malaria faded after twelve months',
    ]
    const groups = (one: string | null, other: string | null) =>
      matchClaims([said('a', a, one), said('b', b, other)]).length
    expect(groups('Abena Osei', 'Osei')).toBe(1)
    expect(groups('Abena Osei', 'Ada Lind')).toBe(2)
    expect(groups(null, null)).toBe(2)
    expect(groups('police', 'police')).toBe(2)
  })

  it('gives the same in any order of articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
        expect(matchClaims(shuffled)).toEqual(matchClaims(articles))
      }),
    )
  })

  it('puts every claim into exactly one group', () => {
    const word = fc.constantFrom(
      'fire',
      'Orsk',
      'Belka',
      '12',
      'ships',
      'sank',
      'burned',
      'mayor',
      'opened',
      'closed',
      'Monday',
    )
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }), (texts) => {
        const made = texts.map((list, at) => article(`x${at}-`, list))
        const members = matchClaims(made).flatMap((group) => group.members.map(({ claim }) => claim))
        expect(members.toSorted()).toEqual(
          made.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted(),
        )
      }),
    )
  })

  it('keeps other days apart', () => {
    const on = (id: string, value: string): MatchedArticle => {
      const text = 'Russia struck the port of Orsk with drones overnight'
      return {
        id,
        published: value,
        claims: [
          {
            id,
            statement: text,
            text: `${text}, the army of ${id} said`,
            speaker: null,
            stance: 'reports',
            when: [{ value, grain: 'day' }],
          },
        ],
      }
    }
    expect(matchClaims([on('Lind', '2026-01-05'), on('Salo', '2026-01-06')])).toHaveLength(1)
    expect(matchClaims([on('Lind', '2026-01-05'), on('Salo', '2026-03-19')])).toHaveLength(2)
  })

  it('takes what is told of other times for two claims, however finely they are told', () => {
    const on = (id: string, day: string) => {
      const text = `A blast in the mine at Orsk killed nine people ${day}`
      const when = dates(text, '2026-01-08')
      return {
        id,
        published: '2026-01-08',
        claims: [{ id: 'c', statement: text, text, speaker: null, stance: 'reports' as const, when }],
      }
    }
    expect(matchClaims([on('a', 'in 2016'), on('b', 'on Tuesday')])).toHaveLength(2)
    expect(matchClaims([on('a', 'in October'), on('b', 'in December')])).toHaveLength(2)
    expect(matchClaims([on('a', 'in January 2026'), on('b', 'on Tuesday')])).toHaveLength(1)
  })

  it('takes what is told of two years for two claims, even of one rare amount', () => {
    const made = (id: string, year: string): MatchedArticle => {
      const found = article(id, [`Orsk Air made a profit of €5.43 million in ${year}`])
      return {
        ...found,
        claims: found.claims.map((one) => ({ ...one, when: [{ value: year, grain: 'year' }] })),
      }
    }
    expect(matchClaims([made('a', '2024'), made('b', '2025')])).toHaveLength(2)
    expect(matchClaims([made('a', '2025'), made('b', '2025')])).toHaveLength(1)
  })

  it('takes a month of no written year for one, whatever year the tense makes it', () => {
    const of = (id: string, text: string) => {
      const [made] = article(id, [text]).claims
      return { id, published: '2026-01-05', claims: [{ ...made!, when: dates(text, '2026-01-05') }] }
    }
    const voted = of('a', 'The council of Orsk voted 14 to 9 to close the library in April')
    const will = of('b', 'The library of Orsk will close in April after the council voted 14 to 9 for it')
    expect(voted.claims[0]!.when[0]!.value).not.toBe(will.claims[0]!.when[0]!.value)
    expect(matchClaims([voted, will])).toHaveLength(1)
    const in2024 = of('c', 'The library of Orsk closed in April 2024 after the council voted 14 to 9 for it')
    expect(matchClaims([voted, in2024])).toHaveLength(2)
  })

  it('joins what happens once, whatever time each tells of it', () => {
    const dated = (id: string, text: string, value: string) => {
      const made = article(id, [text])
      return {
        ...made,
        claims: made.claims.map((one) => ({ ...one, when: [{ value, grain: 'year' as const }] })),
      }
    }
    const of = (a: string, b: string) => matchClaims([dated('a', a, '1974'), dated('b', b, '1976')]).length
    expect(of('The dam at Orsk was built in 1974', 'The Orsk dam was built in 1976')).toBe(1)
    expect(of('The dam at Orsk overflowed in 1974', 'The Orsk dam overflowed in 1976')).toBe(2)
  })

  it('asks for more between articles printed long apart', () => {
    const [early, late] = [
      'Pirates attacked a freighter off Orsk, and the navy arrested 23 of them',
      'A warship drove off pirates who had attacked a vessel near Orsk, and arrested 26 of them',
    ]
    const joined = (published: string, a: string, b: string) =>
      matchClaims([article('a', [a], '2026-01-05'), article('b', [b], published)]).length === 1
    expect(joined('2026-01-06', early, late)).toBe(true)
    expect(joined('2027-01-06', early, late)).toBe(false)
    expect(joined('2027-01-06', early, early)).toBe(true)
  })

  it('joins two passages of one article only where they clearly say one thing', () => {
    const once = article('a', [
      'The tanker leaked 300 tonnes of oil into the bay of Belka',
      'The tanker leaked oil for two days near the bay of Belka',
    ])
    expect(matchClaims([once])).toHaveLength(2)
    const twice = article('a', [
      'The tanker leaked 300 tonnes of oil into the bay of Belka',
      'The tanker leaked 300 tonnes of oil in the bay of Belka',
    ])
    expect(matchClaims([twice])).toHaveLength(1)
  })
})

describe('claims of like words', () => {
  const joined = (a: string, b: string) => matchClaims([article('a', [a]), article('b', [b])]).length === 1

  it('are one under initials, synonyms and another speaker', () => {
    expect(
      joined(
        'The European Central Bank kept its interest rates unchanged on Thursday',
        'The ECB left interest rates unchanged on Thursday',
      ),
    ).toBe(true)
    expect(
      joined(
        'The mine was flooded after a dam burst near Orsk, the army said',
        'The mine was flooded after a dam burst near Orsk, according to the governor',
      ),
    ).toBe(true)
  })

  it('are not where one passage holds both of two claims', () => {
    const [port, strike] = [
      'The port of Orsk was closed after two tankers collided in fog',
      'The pilots of Orsk called a strike over their long working hours',
    ]
    const groups = matchClaims([
      article('a', [port]),
      article('b', [strike]),
      article('c', [`${port}, and ${strike}`]),
    ])
    expect(groups.length).toBeGreaterThan(1)
  })
})

describe('claimIndex', () => {
  it('finds the claims that an added article repeats', () => {
    const index = claimIndex()
    for (const one of articles) index.add(one)
    const [asked] = article('d', ['Thick fog: two tankers collide off Orsk']).claims
    expect(
      asked === undefined
        ? []
        : index
            .find('d', asked)
            .map(({ b }) => b.claim)
            .toSorted(),
    ).toEqual(['a0', 'b1'])
  })

  it('looks at no claim but those that it is told to', () => {
    const index = claimIndex()
    for (const one of articles) index.add(one)
    const [asked] = article('d', ['Thick fog: two tankers collide off Orsk']).claims
    const foundIn = (wanted: string) =>
      asked && index.find('d', asked, 0.7, null, (other) => other.article === wanted).map(({ b }) => b.claim)
    expect(foundIn('b')).toEqual(['b1'])
    expect(foundIn('d')).toEqual([])
  })
})

describe('a denial', () => {
  const say = (
    id: string,
    statement: string,
    speaker: string,
    stance: 'asserts' | 'disputes',
  ): MatchedArticle => ({
    id,
    published: '2026-01-05',
    claims: [{ id: 'c', statement, text: statement, speaker, stance, when: [] }],
  })
  const denied = say('a', 'Ada Lind misled the council', 'Ada Lind', 'disputes')

  it('stands beside what another says, not beside what is read as said by the same', () => {
    const accused = 'Ada Lind misled the council of Orsk'
    expect(matchClaims([denied, say('b', accused, 'Tor Moe', 'asserts')])).toHaveLength(1)
    expect(matchClaims([denied, say('b', accused, 'Lind', 'asserts')])).toHaveLength(2)
  })

  it('stands beside what another says of the same by another deed, where its article tells nothing nearer', () => {
    const wrote = 'An association of miners wrote to the ministry of Orsk in March about gas in the mine'
    const warned = 'Miners warned the ministry of Orsk in March that there was gas in the mine'
    const amid = (one: MatchedArticle, ...rest: string[]): MatchedArticle => ({
      ...one,
      claims: [...one.claims, ...article(one.id, rest, '2026-01-05').claims],
    })
    const [letter, warning] = [say('a', wrote, 'Tor Moe', 'disputes'), say('b', warned, 'Miners', 'asserts')]
    const others = ['The Belka pit employs 400 people', 'Ada Lind ran the Belka pit', 'Rain fell in Tarn']
    const theirs = ['The pit at Belka was sold in May', 'Ada Lind left for Tarn', 'Nobody was hurt in Orsk']
    expect(matchClaims([letter, warning])).toHaveLength(2)
    const [first] = matchClaims([amid(letter, ...others), amid(warning, ...theirs)])
    expect(first?.members.map(({ claim }) => claim)).toEqual(['c', 'c'])
  })

  it('stands beside no sentence that tells aside what it denies', () => {
    const aside = 'Two of the clerks left, as a report found that Ada Lind had misled the council'
    expect(matchClaims([denied, say('b', aside, 'a state report', 'asserts')])).toHaveLength(2)
  })
})

describe('a denial of something else', () => {
  it('is joined to nothing by a day that both name', () => {
    const on = (id: string, text: string): MatchedArticle => {
      const [made] = article(id, [text], '2026-01-12').claims
      return {
        id,
        published: '2026-01-12',
        claims: [{ ...made!, when: [{ value: '2026-01-04', grain: 'day' }] }],
      }
    }
    const closed = on('a', 'Ward 6 of the Tarn clinic was closed last Sunday')
    const denied = on(
      'b',
      'The Tarn clinic denied that it had admitted new patients to Ward 6 after it was closed last Sunday',
    )
    expect(matchClaims([closed, denied])).toHaveLength(2)
  })
})

describe('claims of one rare amount', () => {
  const joined = (a: string, b: string) => matchClaims([article('a', [a]), article('b', [b])]).length === 1
  const paid = 'Tor Moe is to receive £310,000 under a separate settlement'

  it('are one in quite other words, if they name one name and nothing else speaks against it', () => {
    expect(joined(paid, 'Moe has been promised £310,000 in compensation')).toBe(true)
    expect(joined(paid, 'Lind has been promised £310,000 in compensation')).toBe(false)
    expect(joined(paid, 'Moe has not been promised £310,000 in compensation')).toBe(false)
  })
})

describe('two claims of one day', () => {
  const joined = (published: string) => {
    const one = (id: string, text: string): MatchedArticle => ({
      id,
      published,
      claims: [
        { id: 'c', statement: text, text, speaker: null, stance: 'reports', when: dates(text, published) },
      ],
    })
    const index = claimIndex()
    index.add(one('a', 'The savings fund will open its doors on 16 November 2026'))
    index.add(one('b', 'Customers can reclaim their deposits from the fund from 16 November 2026'))
    return index.score({ article: 'a', claim: 'c' }, { article: 'b', claim: 'c' }) >= sameAcross
  }

  it('are one where they are near, and the day is not simply that of the news', () => {
    expect(joined('2026-11-08')).toBe(true)
    expect(joined('2026-11-15')).toBe(false)
  })
})

describe('a long claim', () => {
  it('is found though most of its words stand nowhere else', () => {
    const rare = Array.from(
      { length: 30 },
      (_, at) => `Q${'abcdefghij'[at % 10] ?? ''}${'klm'[Math.floor(at / 10)] ?? ''}or`,
    )
    const event = 'Two tankers collided in thick fog off the port of Orsk on Sunday'
    const index = claimIndex()
    index.add(article('a', [event]))
    index.add(article('b', [`${event}, in sight of ${rare.join(', ')}`]))
    const [asked] = article('b', [`${event}, in sight of ${rare.join(', ')}`]).claims
    expect(asked && index.find('b', asked, 0).map(({ b }) => b.article)).toEqual(['a'])
  })
})

describe('the paragraphs of two prints of one dispatch', () => {
  const paragraphs = (name: string) =>
    readFileSync(new URL(`../../../content/inbox/${name}`, import.meta.url), 'utf8')
      .split(/\n|(?<=\p{Ll}\.)(?=\p{Lu})/u)
      .map((line) => line.trim())
      .filter((line) => /^[“"\p{L}]/u.test(line) && /[.”"]$/.test(line) && !line.startsWith('**'))

  it('find each other', () => {
    const [one, other] = [paragraphs('moscow-times.txt'), paragraphs('france24.txt')]
    const groups = matchClaims([article('m', one, '2026-01-05'), article('f', other, '2026-01-06')])
    const pairs = groups.filter(
      ({ members }) => members.length === 2 && members[0]?.article !== members[1]?.article,
    )
    expect(pairs.length).toBeGreaterThanOrEqual(25)
    expect(groups.filter(({ members }) => members.length > 2)).toEqual([])

    const text = (member: Member | undefined) =>
      (member?.article === 'm' ? one : other)[Number(member?.claim.slice(1))] ?? ''
    const found = pairs.flatMap(({ members }) => {
      const [a, b] = members.map(text)
      return alignWords(a ?? '', b ?? '').filter(({ kind }) => kind !== 'same' && kind !== 'style')
    })
    expect(found.map(({ kind }) => kind)).toEqual(['name'])
  })
})

describe('what is denied', () => {
  const said = (id: string, statement: string, speaker: string, published: string): MatchedArticle => {
    const made = article(id, [statement], published)
    return { ...made, claims: made.claims.map((claim) => ({ ...claim, speaker, stance: 'asserts' })) }
  }
  const groups = (...articles: MatchedArticle[]) => matchClaims(articles).map(({ members }) => members.length)

  it('is no claim beside that of who clears himself of it', () => {
    const charge = said('one', 'A Vakt worker gave the hackers a way in', 'Bo Ek', '2026-01-05')
    expect(groups(charge, said('two', 'Vakt was not hacked', 'Vakt', '2026-01-05'))).toEqual([1, 1])
  })

  it('is one claim, whether he who clears himself or somebody else says so', () => {
    const own = said('one', 'The systems of Vakt were not hacked', 'Vakt', '2026-01-05')
    expect(
      groups(own, said('two', 'The systems of Vakt were not hacked into', 'Bo Ek', '2026-01-05')),
    ).toEqual([2])
  })

  it('is no denial of what was done hours later', () => {
    const not = said(
      'one',
      'The driver of the Orsk train has not been questioned',
      'police',
      '2026-01-05T06:40Z',
    )
    const done = (at: string) => said('two', 'The driver of the Orsk train was questioned', 'police', at)
    expect(groups(not, done('2026-01-05T13:15Z'))).toEqual([1, 1])
    expect(groups(not, done('2026-01-05T05:15Z'))).toEqual([2])
  })
})
