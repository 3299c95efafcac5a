import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../../src/compare/lineage/evidence.ts'
import { lineageOf, lineages } from '../../../src/compare/lineage/lineage.ts'
import { article } from './made.ts'

const dispatch = `The harbour of Orsk was closed on Monday after two tankers collided in thick fog near its mouth, the coast guard said.

Nobody was hurt, but a slick of oil four kilometres long was drifting towards the nature reserve of Belka, where thousands of birds spend the winter.

Fishermen began to lay booms across the bay before dawn, while the owners of both ships sent divers to look for the leak.

The port handles a third of the country's grain and has been blocked twice since the spring by accidents of the same kind.`
const statement =
  '“We told the owners in March that the pilots were too few and too tired to work in such weather, and nobody listened to us”'
const other = `Two ships ran into each other off Orsk, and the grain port may stay shut for a week, according to shipping agents.

Oil has reached the first beaches of Belka. Volunteers were collecting gulls by hand.`

const fire = `Four people, two of them children, have died in a fire in a block of flats in the north of the town, the Vale Fire Service said on Tuesday.

The fire broke out on the fifth floor of Marrow House at two in the morning. Crews rescued 11 people by ladder, and the cause was being looked into.`

const brief =
  'Nine people were killed when two tankers collided in thick fog near the mouth of the harbour of Orsk on Monday, the coast guard said.'

const afp = (id: string, exact: string, text = dispatch, rest = {}) =>
  article(id, { credit: { agency: 'afp', exact }, text, ...rest })

describe('lineageOf', () => {
  it('shows what two prints of one dispatch have in common', () => {
    const found = lineageOf(
      afp('one', 'for AFP'),
      afp('two', '(Two with AFP)', dispatch, { published: '2026-01-06' }),
    )
    expect(found).toMatchObject({ a: 'one', b: 'two', relation: 'same-copy', overlap: 1, agency: 'afp' })
    expect(found.evidence.map(({ text }) => text)).toEqual([
      'Both credit AFP: “for AFP” and “(Two with AFP)”',
      'A byline names Ada one “for AFP”',
      '100 % of the words outside quotation marks are the same, in the same order',
      'Published on 2026-01-05 and on 2026-01-06',
    ])
  })

  it('knows an edited dispatch without a credit by its text', () => {
    const edited = `${dispatch.replace('thick fog', 'dense mist').split('\n\n').slice(0, 3).join('\n\n')}\n\nThe minister will visit the town on Friday with three engineers from abroad.`
    expect(lineageOf(article('one', { text: dispatch }), article('two', { text: edited })).relation).toBe(
      'edited-copy',
    )
  })

  it.each([
    ['a passage was cut', dispatch.replace(/\n\nFishermen[^\n]*/, '')],
    [
      'a passage was added',
      `${dispatch}\n\nThe minister will visit the town on Friday with three engineers from abroad.`,
    ],
    ['a figure was changed', dispatch.replace('four kilometres', 'six kilometres')],
  ])('calls no dispatch the same of which %s', (_, text) => {
    expect(lineageOf(afp('one', '(AFP)'), afp('two', '(AFP)', text)).relation).toBe('edited-copy')
  })

  it('calls a dispatch the same whose figures are written otherwise', () => {
    const text = dispatch.replace('four kilometres', '4 kilometres')
    expect(lineageOf(afp('one', '(AFP)'), afp('two', '(AFP)', text)).relation).toBe('same-copy')
  })

  it.each([
    [
      'of another body of its kind',
      fire.replace('Marrow', 'Linden').replace('11', '9'),
      '2026-01-06',
      'unknown',
    ],
    ['of the same a year later', fire.replace('11', '9'), '2027-01-05', 'unknown'],
    ['of the same a day later', fire.replace('11', '12'), '2026-01-06', 'edited-copy'],
    ['printed whole again a year later', fire, '2027-01-05', 'same-copy'],
  ])('takes a report in like words %s for what it is', (_, text, published, relation) => {
    const first = article('one', { text: fire })
    expect(lineageOf(first, article('two', { text, published })).relation).toBe(relation)
  })

  it('takes a copy that tells of an earlier event too for what it is', () => {
    const text = `${fire} In 2024 a fire broke out on the fifth floor of Linden House at two in the morning.`
    const second = article('two', { text: text.replace('11', '12') })
    expect(lineageOf(article('one', { text }), second).relation).toBe('edited-copy')
  })

  it('does not call independent what may be reworked sentence by sentence', () => {
    const reworked = `Four people, two of them young, died when a fire tore through a block of flats in the town’s north, the fire service of the Vale says.

It began on the fifth storey of Marrow House at 2am. Crews got 11 people out by ladder, and its cause was yet being looked at.`
    const found = lineageOf(
      article('one', { text: fire }),
      article('two', { byline: ['Bo Roe'], text: reworked }),
    )
    expect(found.relation).toBe('unknown')
  })

  it.each([
    ['printed twice', brief, 'same-copy', ['share', 'published']],
    ['of which a word was changed', brief.replace('thick', 'dense'), 'same-copy', ['share', 'published']],
    ['with another figure', brief.replace('Nine', 'Twelve'), 'unknown', ['share', 'same-words']],
    [
      'of which a part is told otherwise',
      brief.replace(/^.* when/, 'Nine sailors drowned off Belka when'),
      'unknown',
      ['share', 'same-words'],
    ],
    [
      'that is told otherwise',
      'Nine sailors drowned off Belka in thick fog on Monday.',
      'independent',
      ['signed', 'signed'],
    ],
  ])('takes a report of one sentence %s for what it is', (_, text, relation, shown) => {
    const found = lineageOf(
      article('one', { text: brief }),
      article('two', { published: '2026-01-06', byline: ['Bo Roe'], text }),
    )
    expect(found.relation).toBe(relation)
    expect(found.evidence.map(({ says }) => says)).toEqual(shown)
  })

  it('gives the agency of a copy that only one of them credits', () => {
    expect(lineageOf(afp('one', '(AFP)'), article('two', { text: dispatch })).agency).toBe('afp')
  })

  it('does not take a statement that everybody prints for a copy', () => {
    const found = lineageOf(
      article('one', { text: `${dispatch}\n\n${statement}, a pilot said.` }),
      article('two', { byline: ['Bo Roe'], text: `${other}\n\n${statement}, said one.` }),
    )
    expect(found.relation).toBe('shared-quote')
    expect(found.overlap).toBeLessThan(0.15)
  })

  it('tells a quotation that is all that an unsigned text shares with one that credits an agency, and that it does', () => {
    const quoting = (id: string, text: string, rest = {}) =>
      article(id, { byline: [], text: `${text}\n\n${statement}, a pilot said.`, ...rest })
    const wired = { credit: { agency: 'afp', exact: '(AFP)' } }
    const found = lineageOf(quoting('one', dispatch, wired), quoting('two', other))
    expect(found).toMatchObject({ relation: 'shared-quote', agency: null })
    expect(found.evidence.map(({ text }) => text)).toContain('One credits AFP: “(AFP)”')
    // in words of the dispatch too, with the agency’s own print, and where both credit it
    const reworked = dispatch.split('. ').slice(0, 1).join('. ')
    const unknown = [
      [quoting('one', dispatch, wired), quoting('two', `${other} ${reworked}.`)],
      [quoting('one', dispatch, wired), quoting('afp', other)],
      [quoting('one', dispatch, wired), quoting('two', other, wired)],
      // without marks it may be the agency’s
      [
        quoting('one', dispatch, wired),
        article('two', { byline: [], text: `${other}\n\n${statement.slice(1, -1)}.` }),
      ],
    ] as const
    for (const [one, two] of unknown) expect(lineageOf(one, two).relation).not.toBe('shared-quote')
  })

  it('calls words that both print a quotation only where they stand in quotation marks', () => {
    const evidence = (said: string) =>
      lineageOf(
        article('one', { text: `${dispatch}\n\n${said}.` }),
        article('two', { text: `${other}\n\n${said}.` }),
      ).evidence.map(({ text }) => text)
    expect(evidence(statement)).toContain('Both print the same quotation, 25 words in a row')
    expect(evidence(statement.slice(1, -1))).toContain('Both print the same 25 words in a row')
  })

  it('takes what one outlet prints again without marks for no statement of somebody’s', () => {
    const relation = (publisher: string) =>
      lineageOf(
        article('one', { publisher: 'gazette', text: `${dispatch}\n\n${statement.slice(1, -1)}.` }),
        article('two', { publisher, byline: ['Bo Roe'], text: `${other}\n\n${statement.slice(1, -1)}.` }),
      ).relation
    expect(relation('gazette')).toBe('unknown')
    expect(relation('courier')).toBe('shared-quote')
  })

  it('reads a dateline as a credit', () => {
    const found = lineageOf(
      article('one', { text: `ORSK (AFP) – ${dispatch}` }),
      article('two', { text: `ORSK, Jan 5 (AFP) - ${dispatch}` }),
    )
    expect(found).toMatchObject({ relation: 'same-copy', agency: 'afp' })
    expect(found.evidence[0]?.kind).toBe('dateline')
  })

  it.each([
    ['ORSK (Agencia EFE) – ', 'efe'],
    ['ORSK, Jan. 5 (PTI) - ', 'pti'],
    ['ORSK (Yonhap) — ', 'yonhap'],
  ])('knows every agency of the table by its dateline: %s', (dateline, agency) => {
    const made = (id: string) => article(id, { text: `${dateline}${dispatch}` })
    expect(lineageOf(made('one'), made('two')).agency).toBe(agency)
  })

  it('is a copy and symmetric whatever the credit, byline and order in time', () => {
    const rest = fc.record({
      byline: fc.constantFrom([], ['Ada Lind']),
      credit: fc.constantFrom(null, { agency: 'afp', exact: '(AFP)' }, { agency: 'ap', exact: 'AP' }),
      published: fc.constantFrom(null, '2026-01-05', '2026-01-06'),
      text: fc.constantFrom(dispatch, other, `${dispatch}\n\n${other}`),
    })
    fc.assert(
      fc.property(rest, rest, (a, b) => {
        const [one, two] = [article('one', a), article('two', b)]
        const [there, back] = [lineageOf(one, two), lineageOf(two, one)]
        expect([back.relation, back.overlap, back.agency]).toEqual([
          there.relation,
          there.overlap,
          there.agency,
        ])
        if (a.text === b.text && a.text !== other) expect(there.relation).toBe('same-copy')
      }),
    )
  })

  it('calls the text of a body itself a press release', () => {
    const release = article('port', {
      text: dispatch,
      url: 'https://www.orsk-port.gov/press-release/collision',
    })
    expect(lineageOf(release, article('two', { text: dispatch })).relation).toBe('press-release')
    const copy = article('two', { text: dispatch })
    const ofBody = (id: string) => lineageOf(article(id, { text: dispatch, byline: [] }), copy).relation
    expect(ofBody('orsk-valley-police-service')).toBe('press-release')
    expect(ofBody('orsk-police-gazette')).toBe('same-copy')
    const own = (text: string) => article('orsk-foods', { text: `${text}\n\n${dispatch}`, byline: [] })
    expect(lineageOf(own('ORSK – Orsk Foods today announced that it has bought Belka.'), copy).relation).toBe(
      'press-release',
    )
    expect(lineageOf(own('ORSK – Belka Foods today announced its sale.'), copy).relation).toBe('same-copy')
    const printed = article('two', { text: `${dispatch}\n\nMaterials provided by Orsk Foods.` })
    expect(lineageOf(own('Orsk Foods has bought Belka.'), printed).relation).toBe('press-release')
  })

  it('takes no report for independent of what a body said of itself before', () => {
    const [release, report] = [
      article('mine', { text: 'The mine at Lund will close in May.', isOfBody: true }),
      article('two', {
        text: 'Two hundred people lose their jobs when the pit shuts.',
        published: '2026-01-06',
      }),
    ]
    expect(lineageOf(release, report).relation).toBe('unknown')
    expect(lineageOf(report, release).relation).toBe('unknown')
    expect(lineageOf(release, { ...report, published: '2026-01-03' }).relation).toBe('independent')
    expect(lineageOf({ ...release, isOfBody: false }, report).relation).toBe('independent')
    expect(lineageOf(release, { ...report, isOfBody: true }).relation).toBe('independent')
  })

  it('tells whose press release a text says that it is', () => {
    const release = article('wire', { text: dispatch, byline: [], releasedBy: 'Orsk Energy' })
    const found = lineageOf(release, article('two', { text: dispatch }))
    expect(found.relation).toBe('press-release')
    expect(found.evidence.map(({ text }) => text)).toContain('One is a press release of Orsk Energy')
  })

  it('calls no two articles independent of which one cites the other', () => {
    const one = article('orsk-herald', { text: dispatch })
    const two = article('two', { text: `${other}\n\nThe mayor told the Orsk Herald that it was late.` })
    const found = lineageOf(one, two)
    expect(found.relation).toBe('unknown')
    expect(found.evidence.map(({ text }) => text)).toContain(
      'One says where it has it from: “told the Orsk Herald”',
    )
  })

  it('does not hide by a quotation that both print that one has it from the other, or one reporter from both', () => {
    const quoting = (id: string, text: string, byline: string[]) =>
      article(id, { byline, text: `${text}\n\n${statement}, a pilot said.` })
    const one = quoting('orsk-herald', dispatch, ['Ada Lind'])
    const found = (text: string, byline: string[]) => lineageOf(one, quoting('two', text, byline))
    const citing = found(`${other} The mayor told the Orsk Herald that it was late.`, ['Ola Berg'])
    expect(citing.relation).toBe('unknown')
    expect(citing.evidence.map(({ says }) => says)).toContain('cites')
    expect(found(other, ['Ada Lind']).relation).toBe('unknown')
    expect(found(other, ['Ola Berg']).relation).toBe('shared-quote')
    expect(found(`${other} The mayor told the Belka Herald.`, ['Ola Berg']).relation).toBe('shared-quote')
  })

  it('calls no two articles in two languages independent, whose words cannot be alike', () => {
    const text = 'A tanker leaked 300 tonnes of oil into the bay of Belka on Monday.'
    const one = article('north', { text, language: 'en-GB' })
    const other = (language: string) =>
      article('south', { text: 'Une nappe de pétrole est là.', byline: ['Bo Roe'], language })
    const inFrench = lineageOf(one, other('fr'))
    expect(inFrench.relation).toBe('unknown')
    expect(inFrench.evidence.map(({ says }) => says)).toEqual(['two-languages'])
    expect(lineageOf(one, other('en')).relation).toBe('independent')
    expect(lineageOf(one, { ...other('fr'), text }).relation).toBe('same-copy')
  })

  it('calls no two articles of one reporter independent', () => {
    const one = article('one', { text: dispatch, byline: ['Ada Lind'] })
    const two = article('two', { text: other, byline: ['Ola Berg', 'ADA LIND'] })
    const found = lineageOf(one, two)
    expect(found.relation).toBe('unknown')
    expect(found.evidence.map(({ text }) => text)).toContain('Both are signed by Ada Lind')
    const [staff, others] = [one, two].map((signed) => ({ ...signed, byline: ['Staff Reporter'] }))
    expect(lineageOf(staff!, others!).relation).toBe('independent')
  })

  it('needs evidence for independence too', () => {
    const two = article('two', { text: other, byline: ['Ola Berg'] })
    const one = article('one', { text: dispatch })
    expect(lineageOf(one, two).relation).toBe('independent')
    expect(lineageOf(one, { ...two, byline: [] }).relation).toBe('unknown')
    expect(lineageOf(afp('one', '(AFP)'), afp('two', '(AFP)', other)).relation).toBe('unknown')
    expect(lineageOf(one, afp('two', 'with AFP', other)).relation).toBe('unknown')
    expect(lineageOf(one, { ...two, publisher: 'reuters', byline: [] }).relation).toBe('independent')
    expect(lineageOf(afp('one', '(AFP)'), { ...two, credit: { agency: 'ap', exact: 'AP' } }).relation).toBe(
      'independent',
    )
  })

  it('does not count what is printed under articles', () => {
    const imprint =
      'Copyright 2026 The Agency. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without written permission of the owner.'
    const [one, two] = [dispatch, other].map((text, at) =>
      article(`n${at}`, { byline: [`Ada Lind${at}`], text: `${text.split('\n\n')[0] ?? ''}\n\n${imprint}` }),
    )
    expect(one !== undefined && two !== undefined && lineageOf(one, two)).toMatchObject({
      relation: 'independent',
      overlap: 0,
    })
  })

  it('is symmetric', () => {
    const [one, two] = [afp('one', '(AFP)'), article('two', { text: `${dispatch}\n\n${other}` })]
    const [there, back] = [lineageOf(one, two), lineageOf(two, one)]
    expect([back.relation, back.overlap, back.agency]).toEqual([there.relation, there.overlap, there.agency])
  })
})

describe('lineages', () => {
  const articles = [
    article('c', { text: other }),
    article('a', { text: dispatch }),
    article('b', { text: `${dispatch} More follows.` }),
  ]

  it('finds the pairs that share text, whatever their order', () => {
    expect(lineages(articles).map(({ a, b }) => [a, b])).toEqual([['a', 'b']])
    expect(lineages(articles.toReversed())).toEqual(lineages(articles))
  })

  it('adds the pairs asked for, once', () => {
    expect(
      lineages(articles, [
        ['c', 'a'],
        ['a', 'b'],
        ['a', 'c'],
      ]).map(({ a, b }) => [a, b]),
    ).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ])
  })

  it('does not relate articles by what their outlet prints under each', () => {
    const footer =
      'Sign up for our morning letter and never miss what matters in the world of ports and ships.'
    const many = ['one', 'two', 'three'].map((id, at) =>
      article(id, { publisher: 'daily', text: `${dispatch.split('\n\n')[at] ?? ''}\n\n${footer}` }),
    )
    expect(lineages(many)).toEqual([])
  })

  it.each([null, 'daily'])('knows three prints of one text for copies, all of outlet %s', (publisher) => {
    const prints = ['one', 'two', 'three'].map((id) => article(id, { publisher, text: dispatch }))
    expect(lineages(prints).map(({ relation }) => relation)).toEqual(['same-copy', 'same-copy', 'same-copy'])
  })
})

describe('what one print of a text shows of the others', () => {
  const unsigned = article('copy', { text: dispatch, byline: [] })
  const signed = article('first', { text: dispatch })
  const column = article('column', { text: other, byline: ['Ola Berg'] })
  const between = (articles: Parameters<typeof lineages>[0]) =>
    lineages(articles, [
      ['copy', 'column'],
      ['first', 'column'],
      ['first', 'copy'],
    ]).find(({ a, b }) => a === 'column' && b === 'copy')

  it('has who is independent of one of them be independent of its copies', () => {
    expect(between([unsigned, signed, column])?.relation).toBe('independent')
    expect(between([unsigned, column])?.relation).toBe('unknown')
  })

  it('calls who has it from one of them independent of none of its copies', () => {
    const original = article('orsk-herald', { text: dispatch })
    const copy = article('copy', { text: dispatch, byline: ['Per Lund'] })
    const told = `${other}\n\nThe mayor told the Orsk Herald that it was late.`
    const citing = article('column', { text: told, byline: ['Ola Berg'] })
    const found = (text: string) =>
      lineages(
        [original, copy, { ...citing, text }],
        [
          ['copy', 'column'],
          ['orsk-herald', 'column'],
        ],
      ).find(({ a, b }) => a === 'column' && b === 'copy')
    expect(found(told)?.relation).toBe('unknown')
    expect(found(told)?.evidence.map(({ says }) => says)).toContain('cites')
    expect(found(other)?.relation).toBe('independent')
  })

  it('has an outlet that names itself cite nobody, though it had printed the dispatch before', () => {
    const print = { ...article('herald-print', { text: dispatch }), publisher: 'orsk-herald' }
    const copy = article('copy', { text: dispatch, byline: ['Per Lund'] })
    const own = {
      ...article('herald-own', {
        text: `${other}\n\nThe mayor told the Orsk Herald that it was late.`,
        byline: ['Ola Berg'],
      }),
      publisher: 'orsk-herald',
    }
    const all = lineages(
      [print, copy, own],
      [
        ['copy', 'herald-own'],
        ['herald-own', 'herald-print'],
      ],
    )
    const beside = all.filter(({ a, b }) => [a, b].includes('herald-own'))
    expect(beside.map(({ relation }) => relation)).toEqual(['independent', 'independent'])
    expect(beside.flatMap(({ evidence }) => evidence.map(({ says }) => says))).not.toContain('cites')
  })

  it('names the print that shows it, and which of the two is its copy', () => {
    const through = between([unsigned, signed, column])?.evidence.flatMap((one) => one.through ?? [])
    expect(through).toEqual([{ copy: 'copy', of: 'first' }])
  })

  it('takes a place and a day for no signature', () => {
    const dated = article('first', { text: dispatch, byline: ['Orsk', 'Saturday'] })
    expect(lineageOf(dated, column).relation).toBe('unknown')
    expect(lineageOf(article('first', { text: dispatch, byline: ['Tuesday Lind'] }), column).relation).toBe(
      'independent',
    )
  })
})

it.each([
  ['both-credit', ['AFP', '(AFP)', 'for AFP'], 'Both credit AFP: “(AFP)” and “for AFP”'],
  ['both-credit', ['Reuters', 'Reuters', 'Reuters'], 'Both credit Reuters: “Reuters”'],
  ['signed', ['Ada Lind'], 'One is signed by Ada Lind'],
  ['signed', ['Ada Lind, Bo Ek, Cy Orr'], 'One is signed by Ada Lind, Bo Ek and Cy Orr'],
  ['one-reporter', ['Ada Lind, Bo Ek'], 'Both are signed by Ada Lind and Bo Ek'],
] as const)('evidence of %s, %j, reads as a sentence', (says, values, text) => {
  expect(evidenceOf('credit', says, ...values)).toMatchObject({ text, values })
})
