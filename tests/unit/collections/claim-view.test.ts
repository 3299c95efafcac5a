import { expect, test } from 'vitest'
import { lineageView } from '../../../src/collections/claim-views.ts'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { directory } from '../../../src/collections/directory.ts'
import type { SiteContent } from '../../../src/collections/site-content.ts'
import { siteModel } from '../../../src/collections/site-model.ts'
import { evidenceOf } from '../../../src/compare/lineage/evidence.ts'
import { claimSchema } from '../../../src/model/claim.ts'
import type { Lineage } from '../../../src/model/comparison.ts'
import { publisherSchema } from '../../../src/model/publisher.ts'
import { storedArticle, storedClaim } from './made.ts'

const text = 'Two people died, Ann Lee said.'
const stored = { changed: null, html: '' }
const content: SiteContent = {
  articles: [
    ['north', '2026-01-06'],
    ['south', '2026-01-05'],
    ['west', undefined],
  ].map(([id = '', published]) => storedArticle(id, text, { published })),
  claims: [
    storedClaim('died', {
      statement: 'Two people died',
      places: ['Varnholt'],
      citations: ['north', 'south', 'west'].map((article) => ({ article, quote: text, speaker: 'Lee' })),
    }),
  ],
  publishers: [],
  claimants: [
    { ...stored, id: 'lee', file: 'lee.yaml', data: { name: 'Ann Lee', aliases: ['Lee', 'Anna Li'] } },
  ],
  topics: [],
  ratings: null,
  broken: [],
}
const claim = () => siteModel(content, compareContent(content), { quotationShare: 0.25 }).claim('died')

test('an article without a date stands beside those by day, and is not lost', () => {
  const { timeline, undated, reported } = claim()
  expect(timeline.map(({ day, articles }) => [day, ...articles.map(({ id }) => id)])).toEqual([
    ['2026-01-05', 'south'],
    ['2026-01-06', 'north'],
  ])
  expect(undated.map(({ id }) => id)).toEqual(['west'])
  expect(reported).toBe('2026-01-05')
})

test('who disputes it is told apart: somebody quoted, or the outlet in its own words', () => {
  const cited = [
    { article: 'north', stance: 'disputes', speaker: 'Lee' },
    { article: 'south', stance: 'disputes' },
    { article: 'west', stance: 'asserts' },
    { article: 'west', stance: 'limits' },
  ].map((fields) => ({ ...fields, quote: text }))
  const claims = [storedClaim('died', { statement: 'Two people died', topics: ['ferry'], citations: cited })]
  const topics = [{ ...stored, id: 'ferry', file: 'ferry.yaml', data: { name: 'Ferry' } }]
  const own = { ...content, claims, topics }
  const model = siteModel(own, compareContent(own), { quotationShare: 0.25 })
  expect(model.claim('died').groups.map(({ told, outlets }) => [told, outlets])).toEqual([
    ['reports', 1],
    ['limitsItself', 1],
    ['disputes', 1],
    ['disputesItself', 1],
  ])
  expect(model.topics[0]?.rows[0]?.stances).toEqual([
    ['disputes'],
    ['disputesItself'],
    ['reports', 'limitsItself'],
  ])
})

test('a body among those that print it is counted as none of the outlets', () => {
  const publisher = (id: string, type: string) => ({
    ...stored,
    id,
    file: `${id}.yaml`,
    data: publisherSchema.parse({ name: id, type }),
  })
  const own = { ...content, publishers: [publisher('north', 'government'), publisher('south', 'agency')] }
  const view = siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died')
  expect(view).toMatchObject({ bodies: 1, groups: [{ outlets: 2, bodies: 1 }] })
  expect(view.outlets).toHaveLength(3)
  expect(claim()).toMatchObject({ bodies: 0, groups: [{ outlets: 3, bodies: 0 }] })
})

test('an outlet that says so itself is no claimant beside the outlets', () => {
  const citations = [
    { article: 'north', quote: text },
    { article: 'south', quote: text, speaker: 'the North', stance: 'asserts' },
    { article: 'west', quote: text, speaker: 'the West', stance: 'asserts' },
  ]
  const claimants = ['the North', 'the West']
  const claimed = (fields: object) => {
    const own = {
      ...content,
      claims: [storedClaim('died', { statement: 'S', claimants, citations, ...fields })],
    }
    return siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died')
  }
  expect(claimed({})).toMatchObject({ claimants: [{ name: 'the West' }], saidByOutlets: 1 })
  const reviewed = { status: 'reviewed', reviewed: { by: 'Ann Lee', on: '2026-01-09' } }
  expect(claimed(reviewed).claimants).toHaveLength(2)
})

test('an outlet that gives another number itself does not claim it, unless nobody else would', () => {
  const citations = [
    { article: 'north', quote: 'Two people died, Ann Lee said.', speaker: 'Ann Lee', stance: 'asserts' },
    { article: 'south', quote: 'Five people died.' },
  ]
  const told = (fields: object) => {
    const own = citedBy({ north: 'Two people died, Ann Lee said.', south: 'Five people died.' }, {}, {})
    const claims = [storedClaim('died', { statement: 'Two people died', citations, ...fields })]
    const all = { ...own, claims }
    return siteModel(all, compareContent(all), { quotationShare: 0.25 }).claim('died')
  }
  expect(told({ claimants: ['Ann Lee'] })).toMatchObject({
    claimants: [{ name: 'Ann Lee' }],
    saidByOutlets: 0,
    outletsOtherwise: [{ id: 'south' }],
  })
  expect(told({})).toMatchObject({ saidByOutlets: 1, outletsOtherwise: [] })
})

test('lists are in the order of the day that they show, whichever article is cited first', () => {
  const cited = (slug: string, ...articles: string[]) =>
    storedClaim(slug, {
      statement: slug,
      citations: articles.map((article) => ({ article, quote: text, speaker: 'Lee' })),
    })
  const own = { ...content, claims: [cited('later', 'north'), cited('early', 'north', 'west', 'south')] }
  own.claims.unshift(cited('undated', 'west'), cited('early-too', 'south'))
  const { claims } = siteModel(own, compareContent(own), { quotationShare: 0.25 })
  expect(claims.map(({ slug, reported, firstArticle }) => [slug, reported, firstArticle?.id])).toEqual([
    ['later', '2026-01-06', 'north'],
    ['early', '2026-01-05', 'south'],
    ['early-too', '2026-01-05', 'south'],
    ['undated', null, 'west'],
  ])
})

test.each([
  ['2026-03-04T09:10Z', '2026-03-04', '2026-03-04'],
  ['2026-03-04T09:10Z', '2026-03', '2026-03'],
  ['2026-03-04T09:10Z', '2026-03-05', '2026-03-04T09:10Z'],
  ['2026-03-04T09:10Z', '2026-03-04T10:09+01:00', '2026-03-04T10:09+01:00'],
])('of articles of %s and %s the first was published %s: only what both dates leave sure', (a, b, day) => {
  const dates = new Map([
    ['north', a],
    ['south', b],
  ])
  const articles = content.articles.map((article) => ({
    ...article,
    data: { ...article.data, published: dates.get(article.id) },
  }))
  const own = { ...content, articles }
  expect(siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died').reported).toBe(day)
})

test('a claim is searched by its places and the names of who says it, where its own words have them not', () => {
  expect(claim().searchNames[0]).toBe('Varnholt')
  expect(claim().searchAliases).toEqual(['Anna Li'])
})

test('a claim is searched by the other forms of its words, “dead” where it has “died”', () => {
  expect(claim().searchNames.slice(1)).toEqual(['dead', 'deaths', 'dies', 'dying', 'persons'])
})

test('a claim is searched by its numbers, those of its statement before those of its quotations', () => {
  expect(claim().searchNumbers).toEqual({ stated: ['2x'], beside: [] })
})

test('a claim is searched by the plain letters of its names, those of its places too', () => {
  const [died] = content.claims
  const marked = { ...died!, html: '<p>Bjørk</p>', data: { ...died!.data, places: ['Ærø'] } }
  const own = { ...content, claims: [marked] }
  const { searchNames } = siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died')
  expect(searchNames.slice(0, 3)).toEqual(['Ærø', 'Aero', 'Bjork'])
})

/** A site of one claim that articles cite, each with its words and who is quoted in it. */
const citedBy = (
  texts: Record<string, string>,
  speakers: Record<string, string>,
  claimFields: object,
  citation: object = {},
  isSigned = true,
): SiteContent => ({
  ...content,
  articles: Object.entries(texts).map(([id, words]) =>
    storedArticle(id, words, { byline: isSigned ? [`${id} Berg`] : [], published: '2026-01-05' }),
  ),
  claims: [
    storedClaim('died', {
      statement: 'Two people died',
      ...claimFields,
      citations: Object.entries(texts).map(([article, quote]) => ({
        article,
        quote,
        speaker: speakers[article],
        ...citation,
      })),
    }),
  ],
  claimants: [],
})

test('a difference is between origins only where more than one is known', () => {
  const texts = {
    north: 'Two people died when a mill burnt down in Varnholt.',
    south: 'The fire in the mill of Varnholt has claimed three lives.',
  }
  const betweenIn = (isSigned: boolean) => {
    const own = citedBy(texts, {}, {}, {}, isSigned)
    const { differences } = siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died')
    return differences.map(({ between }) => between)
  }
  expect(betweenIn(true)).toEqual(['origins'])
  expect(betweenIn(false)).toEqual(['unknown'])
})

test('reports that all quote one source say so, unless it may be several, or their origin is one', () => {
  const texts: Record<string, string> = {
    north: 'Two people died, Ann Lee said.',
    south: 'According to Lee, the fire in the mill of Varnholt has claimed two lives.',
  }
  const told = (speakers: Record<string, string>, claimants: string[] = [], isSigned = true) => {
    const own = citedBy(texts, speakers, { claimants }, {}, isSigned)
    return siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died')
  }
  expect(told({ north: 'Ann Lee', south: 'Lee' }).origins.count).toBe(2)
  expect(told({ north: 'Ann Lee', south: 'Lee' }).oneSource?.name).toBe('Ann Lee')
  expect(told({ north: 'Ann Lee', south: 'the statement' }).oneSource?.name).toBe('Ann Lee')
  expect(told({ north: 'The statement', south: 'the statement' }).oneSource).toBeNull()
  expect(told({ north: 'Ann Lee', south: 'the mine' }).oneSource).toBeNull()
  expect(told({ north: 'officials', south: 'officials' }).oneSource).toBeNull()
  expect(told({ north: 'Ann Lee', south: 'Tone Vik' }).oneSource).toBeNull()
  expect(told({ north: 'Ann Lee' }).oneSource).toBeNull()
  // of unknown origin, they may be one report, and are one account
  const unsigned = told({ north: 'Ann Lee', south: 'Lee' }, [], false)
  expect(unsigned.origins).toMatchObject({ count: 0, unknown: 2 })
  expect(unsigned.oneSource?.name).toBe('Ann Lee')
  // “the agency” is the one that another names more closely
  expect(told({ north: 'The space agency', south: 'the agency' }).oneSource?.name).toBe('The space agency')
  expect(told({ north: 'The space agency', south: 'the police agency' }).oneSource).toBeNull()
  expect(told({ north: 'The US official', south: 'the official' }).oneSource).toBe(null)
  expect(told({ north: 'the agency', south: 'the agency' }).oneSource).toBeNull()
  expect(told({ north: 'the space council', south: 'the agency' }).oneSource).toBeNull()
  // who speaks for somebody speaks with her voice, and is another
  const spokenFor = told({ north: 'A spokesman for Ann Lee', south: 'Ann Lee' })
  expect(spokenFor.oneSource).toEqual({ name: 'Ann Lee', isSpokenFor: true })
  expect(told({ north: 'Ann Lee', south: 'Lee' }).oneSource?.isSpokenFor).toBe(false)
  // “Varn Air” is short for it where all are told to be one claimant
  const airline = { north: 'Varn Air', south: 'Varn Air Lines' }
  expect(told(airline, ['Varn Air Lines']).oneSource?.name).toBe('Varn Air Lines')
  expect(told(airline, ['Varn Air', 'Varn Air Lines']).oneSource).toBeNull()
  expect(told({ north: 'Police', south: 'police' }, ['Police']).oneSource).toBeNull()
  expect(told({ north: 'Varn Air', south: 'Ann Lee' }, ['Varn Air Lines']).oneSource).toBeNull()
})

test('a count that grew is listed apart from claims in which sources differ', () => {
  const died = (first: string, later: string): SiteContent => {
    const texts = { north: later, south: first }
    return {
      ...content,
      articles: content.articles.flatMap((one) =>
        one.id === 'west' ? [] : [{ ...one, text: texts[one.id as keyof typeof texts] }],
      ),
      claims: content.claims.map((one) => ({
        ...one,
        data: claimSchema.parse({
          statement: 'Nine people died',
          citations: Object.entries(texts).map(([article, quote]) => ({ article, quote, speaker: 'Lee' })),
        }),
      })),
    }
  }
  const lists = (first: string, later: string) => {
    const own = died(first, later)
    const { differing, grown } = siteModel(own, compareContent(own), { quotationShare: 0.25 })
    return [differing, grown].map((list) => list.map(({ slug }) => slug))
  }
  const count = (number: string) => `${number} people died in the fire in Varnholt, Ann Lee said.`
  expect(lists(count('Nine'), count('Eleven'))).toEqual([[], ['died']])
  expect(lists(count('Eleven'), count('Nine'))).toEqual([['died'], []])
  expect(lists(count('Nine'), count('Nine'))).toEqual([[], []])
})

test('who claims it is named once, by the editors’ name or the one with its marks', () => {
  const [died] = content.claims
  if (died === undefined) throw new Error('no claim')
  const named = (claimants: string[]) => {
    const claims = [{ ...died, data: { ...died.data, claimants } }]
    const model = siteModel({ ...content, claims }, compareContent(content), { quotationShare: 0.25 })
    return model.claim('died').claimants.map(({ name }) => name)
  }
  expect(named(['Dana Kopriva', 'Ann Lee', 'Dana Kopřiva', 'Lee'])).toEqual(['Dana Kopřiva', 'Ann Lee'])
  expect(named(['Dana Kopřiva', 'Dana Kopriva', 'Dan Kopriva'])).toEqual(['Dana Kopřiva', 'Dan Kopriva'])
})

test('a claim that an outlet tells in its own words, beside who is quoted for it, is the outlet’s too', () => {
  const said = (speakers: (string | undefined)[]) => {
    const citations = ['north', 'south'].map((article, at) => ({
      article,
      quote: text,
      ...(speakers[at] !== undefined && { speaker: speakers[at], stance: 'asserts' }),
    }))
    const own: SiteContent = {
      ...content,
      claims: content.claims.map((one) => ({
        ...one,
        data: claimSchema.parse({ statement: 'Two people died', claimants: ['Lee'], citations }),
      })),
    }
    const { saidByOutlets, saidAlone } = siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim(
      'died',
    )
    return [saidByOutlets, saidAlone]
  }
  expect(said([undefined, 'Lee'])).toEqual([1, 'north'])
  expect(said([undefined, undefined])).toEqual([2, null])
  expect(said(['Lee', 'Lee'])).toEqual([0, null])
})

test('somebody is spelled with the marks of the name wherever a claim tells of him', () => {
  const citations = ['Dolores Pena', 'Dolores Peña'].map((speaker, at) => ({
    article: ['north', 'south'][at],
    quote: text,
    speaker,
    stance: at === 0 ? 'disputes' : 'asserts',
  }))
  const claims = content.claims.map((one) => ({
    ...one,
    data: claimSchema.parse({
      statement: 'Two died',
      claimants: ['Dolores Pena', 'Dolores Peña'],
      citations,
    }),
  }))
  const own = { ...content, claims }
  const view = siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died')
  expect(view.claimants.map(({ name }) => name)).toEqual(['Dolores Peña'])
  expect(view.disputedBy).toEqual(['Dolores Peña'])
  expect(view.disputers.map(({ name }) => name)).toEqual(['Dolores Peña'])
  expect(view.onBothSides).toEqual(['Dolores Peña'])
})

test('a third article through which two are known to be independent is named', () => {
  const refer = directory(content)
  const [north, south] = ['north', 'south'].map((id) => refer.articleRef(id))
  if (north === undefined || south === undefined) throw new Error('no articles')
  const found: Lineage = {
    a: 'north',
    b: 'south',
    relation: 'independent',
    overlap: 0,
    agency: null,
    evidence: [{ ...evidenceOf('overlap', 'copy-of-other'), through: { copy: 'south', of: 'west' } }],
  }
  const { through } = lineageView(found, north, south, refer)
  expect([through?.copy.id, through?.of.id]).toEqual(['south', 'west'])
  expect(lineageView({ ...found, evidence: [] }, north, south, refer).through).toBeNull()
})

test('who gives another number than the claim has does not claim it, and has it apart on his own page', () => {
  const texts: Record<string, string> = {
    north: 'Two people died, Ann Lee said.',
    south: 'Three people died, Tone Vik said.',
  }
  const speakers: Record<string, string> = { north: 'Ann Lee', south: 'Tone Vik' }
  const fields = { claimants: Object.values(speakers) }
  const modelOf = (more: object) => {
    const own = citedBy(texts, speakers, { ...fields, ...more }, { stance: 'asserts' })
    return siteModel(own, compareContent(own), { quotationShare: 0.25 })
  }
  const model = modelOf({})
  const { claimants, otherwise } = model.claim('died')
  expect([claimants, otherwise].map((list) => list.map(({ name }) => name))).toEqual([
    ['Ann Lee'],
    ['Tone Vik'],
  ])
  const review = { status: 'reviewed', rating: 'so', reviewed: { by: 'Ed', on: '2026-01-07' } }
  expect(modelOf(review).claim('died')).toMatchObject({
    claimants: [{ name: 'Ann Lee' }],
    otherwise: [{ name: 'Tone Vik' }],
    sinceReview: [],
  })
  const same = citedBy(texts, speakers, { ...fields, ...review }, { stance: 'asserts', same: true })
  expect(siteModel(same, compareContent(same), { quotationShare: 0.25 }).claim('died')).toMatchObject({
    claimants: [{ name: 'Ann Lee' }, { name: 'Tone Vik' }],
    otherwise: [],
  })
  const before = { ...review, reviewed: { by: 'Ed', on: '2026-01-04' } }
  expect(modelOf(before).claim('died')).toMatchObject({
    claimants: [{ name: 'Ann Lee' }],
    otherwise: [{ name: 'Tone Vik' }],
    sinceReview: [{ id: 'north' }, { id: 'south' }],
  })
  expect(model.claimants.map((one) => [one.name, one.count, one.otherwiseCount])).toEqual([
    ['Ann Lee', 1, 0],
    ['Tone Vik', 0, 1],
  ])
})

test('two spellings of one name stand behind what differs in fact, in a claim and in the list of claims', () => {
  const told = (slug: string, a: string, b: string) =>
    storedClaim(slug, {
      statement: slug,
      citations: [
        { article: 'north', quote: a },
        { article: 'south', quote: b },
      ],
    })
  const own = {
    ...content,
    claims: [
      told('spelled', 'The rebels took the village of Hrabovske', 'The rebels took the village of Grabovske'),
      told('counted', 'In Hrabovske the rebels took 12 houses', 'In Grabovske the rebels took 15 houses'),
    ],
  }
  const model = siteModel(own, compareContent(own), { quotationShare: 0.25 })
  const kinds = [model.claim('counted').openDifferences, model.claim('counted').differences]
  expect(kinds.map((differences) => differences.map(({ kind }) => kind))).toEqual([
    ['quantity', 'name'],
    ['quantity', 'name'],
  ])
  expect(model.differing.map(({ slug }) => slug)).toEqual(['counted', 'spelled'])
})

test('a claim was first reported by who carries it, not by who tells another number of it or denies it', () => {
  const texts = {
    north: 'Five people died.',
    south: 'Tone Vik denied that two people died.',
    west: 'Two people died.',
  }
  const days = { north: '2026-01-02', south: '2026-01-03', west: '2026-01-04' }
  const told = (...ids: (keyof typeof texts)[]) => {
    const own: SiteContent = {
      ...content,
      articles: ids.map((id) => storedArticle(id, texts[id], { published: days[id] })),
      claims: [
        storedClaim('died', {
          statement: 'Two people died',
          citations: ids.map((article) => ({
            article,
            quote: texts[article],
            ...(article === 'south' && { speaker: 'Tone Vik', stance: 'disputes' }),
          })),
        }),
      ],
    }
    return siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died')
  }
  expect(told('north', 'south', 'west')).toMatchObject({
    reported: '2026-01-04',
    firstArticle: { id: 'west' },
  })
  expect(told('south')).toMatchObject({ reported: '2026-01-03', onlyDisputed: true })
})

test.each([
  [['fr', 'fr'], {}, 'fr'],
  [['en-GB', 'en-US'], {}, 'en'],
  [['fr', 'en'], {}, null],
  [['fr', 'fr'], { language: 'en' }, 'en'],
])('a claim on articles in %s with %o is in %s', (languages, fields, language) => {
  const ids = ['north', 'south']
  const own: SiteContent = {
    ...content,
    articles: ids.map((id, at) => storedArticle(id, text, { language: languages[at] })),
    claims: [
      storedClaim('died', {
        statement: 'S',
        ...fields,
        citations: ids.map((article) => ({ article, quote: text })),
      }),
    ],
  }
  const { claim: viewed } = siteModel(own, compareContent(own), { quotationShare: 0.25 })
  expect(viewed('died').language).toBe(language)
})

test.each([
  ['en', 'Two of the “Ann Lee’s” crew died'],
  ['fr', 'Two of the "Ann Lee\'s" crew died'],
])('a statement in %s is shown with the marks of its language', (language, statement) => {
  const data = { statement: 'Two of the "Ann Lee\'s" crew died', language, citations: [{ article: 'north', quote: text }] } // prettier-ignore
  const own = { ...content, claims: [storedClaim('died', data)] }
  expect(siteModel(own, compareContent(own), { quotationShare: 0.25 }).claim('died').statement).toBe(
    statement,
  )
})

test('who is quoted on both sides is told by name, be it that who speaks for her disputes it too', () => {
  const own = citedBy(
    {
      north: 'Two people died, Ann Lee said.',
      south: 'Nobody died, Lee said.',
      west: 'A spokesman for Ann Lee denied it.',
    },
    { north: 'Ann Lee', south: 'Ann Lee', west: 'a spokesman for Ann Lee' },
    { claimants: ['Ann Lee'] },
    { stance: 'disputes' },
  )
  const [claim] = own.claims
  claim!.data.citations[0]!.stance = 'asserts'
  const model = siteModel(own, compareContent(own), { quotationShare: 0.25 })
  const view = model.claim('died')
  expect(view.onBothSides).toEqual(['Ann Lee'])
  expect(view.disputedBy).toEqual(['Ann Lee', 'a spokesman for Ann Lee'])
  const page = model.claimants.find(({ name }) => name === 'Ann Lee')
  expect([page?.count, page?.disputedCount]).toEqual([1, 1])
})
