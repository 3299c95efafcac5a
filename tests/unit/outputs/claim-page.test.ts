import { expect, test } from 'vitest'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { siteModel } from '../../../src/collections/site-model.ts'
import type { ClaimView } from '../../../src/collections/views.ts'
import {
  agreementLine,
  claimDescription,
  claimFilters,
  comparedHeading,
  differencesLine,
  differingWords,
  retoldIn,
} from '../../../src/outputs/claim-page.ts'
import { claimExport } from '../../../src/outputs/exports.ts'
import { storedArticle, storedClaim } from '../collections/made.ts'

/** A claim that each outlet tells in a passage of its own. */
function toldBy(
  passages: Record<string, string>,
  stances: Record<string, string> = {},
  languages: Record<string, string> = {},
): ClaimView {
  const content = {
    articles: Object.entries(passages).map(([id, text]) =>
      storedArticle(id, text, {
        byline: [`${id} Berg`],
        published: '2026-01-05',
        ...(languages[id] !== undefined && { language: languages[id] }),
      }),
    ),
    claims: [
      storedClaim('claim', {
        statement: 'A claim',
        citations: Object.entries(passages).map(([article, quote]) => ({
          article,
          quote,
          ...(stances[article] !== undefined && { speaker: 'Lee', stance: stances[article] }),
        })),
      }),
    ],
    publishers: [],
    claimants: [],
    topics: [],
    ratings: null,
    broken: [],
  }
  return siteModel(content, compareContent(content), { quotationShare: 0.25 }).claim('claim')
}

const ruled = 'The judges annulled the law by seven votes to two'
const retold = 'Six of the nine members of the court found against the statute'

test('of reports in words of their own it says which numbers some of them do not give', () => {
  const line = differencesLine(toldBy({ herald: ruled, gazette: retold }))
  expect(line).toContain('Only herald gives “seven votes”')
  expect(line).toContain('Only gazette gives “Six”')
  const three = { herald: ruled, post: `${ruled} on appeal`, gazette: 'The court found against the statute' }
  expect(differencesLine(toldBy(three))).toBe('Gazette does not give “seven votes” or “two”.')
  expect(
    differencesLine(toldBy({ herald: 'A fire killed 12 people', gazette: 'The blaze left twelve dead' })),
  ).toBe('What numbers and dates could be compared are the same in all the reports cited here.')
  expect(differencesLine(toldBy({ herald: 'A fire shut the mill', gazette: 'The factory burnt' }))).toBe('')
})

test('what stands in another language is said to be compared with nothing, and its numbers are not missed', () => {
  const crack = { herald: 'The crack is 12,500 metres long', kurier: 'Der Riss ist 12.500 Meter lang' }
  const idsIn = (claim: ClaimView) =>
    Object.values(retoldIn(claim)).map((articles) => articles.map(({ id }) => id))
  const two = toldBy(crack, {}, { kurier: 'de' })
  expect([two.differences, differencesLine(two), idsIn(two)]).toEqual([[], '', [[], ['kurier']]])
  const three = toldBy({ ...crack, post: 'The crack is 14,200 metres long' }, {}, { kurier: 'de' })
  expect(three.differences.map(({ kind }) => kind)).toEqual(['quantity'])
  expect(idsIn(three)).toEqual([[], ['kurier']])
  const regions = toldBy(crack, {}, { herald: 'en-GB', kurier: 'en-US' })
  expect(idsIn(regions)).toEqual([['herald', 'kurier'], []])
})

test('that only some give a number is told as no difference, on the page and in the data', () => {
  const told = toldBy({ herald: ruled, gazette: 'The court found against the statute' })
  expect(differencesLine(told)).toContain('Only herald gives')
  expect([told.differences, told.openDifferences]).toEqual([[], []])
  expect(comparedHeading(told)).toBe('How they compare')
  expect(claimExport(told)).toMatchObject({
    differences: [],
    figures: [
      { text: 'seven votes', articles: ['herald'] },
      { text: 'two', articles: ['herald'] },
    ],
  })
  const differing = toldBy({ herald: 'The fire killed 12 people', gazette: 'The fire killed 14 people' })
  expect(comparedHeading(differing)).toBe('Where they differ')
  expect(comparedHeading(toldBy({ herald: ruled, gazette: retold }, { gazette: 'disputes' }))).toBe(
    'Where they differ',
  )
})

const plant = 'Norrvik will open its plant in the old tyre works at Tansborough, its economy minister said'

test('words that differ are not told of as no difference', () => {
  const worded = toldBy({ herald: plant, gazette: plant.replace('old', 'former') })
  expect(worded.differences.map(({ kind }) => kind)).toEqual(['wording'])
  expect(differencesLine(worded)).toMatch(/^No number, date or name was found .* Their words do:$/)
  expect(agreementLine(worded)).not.toMatch(/no difference/i)
  expect(claimDescription(worded)).not.toContain('agree')
  expect(differencesLine(toldBy({ herald: plant, gazette: plant }))).toMatch(/^No difference in substance/)
})

test('a denial in words of its own is not said to tell the same numbers', () => {
  const denied = toldBy({ herald: ruled, gazette: retold }, { gazette: 'disputes' })
  expect(differencesLine(denied)).toMatch(/^It is disputed by Lee: .* Only gazette gives “Six”/)
})

test('who is quoted for a claim and against it is said to be quoted for both', () => {
  const texts = { herald: 'Brandl took no payment, Lee said', gazette: 'Money was paid, Lee acknowledged' }
  const both = toldBy(texts, { herald: 'asserts', gazette: 'disputes' })
  expect(both.onBothSides).toEqual(['Lee'])
  expect(differencesLine(both)).toMatch(/^Lee is quoted both as saying so and as disputing it/)
  expect(differencesLine(both)).not.toContain('It is disputed by')
  expect(toldBy(texts, { gazette: 'disputes' }).onBothSides).toEqual([])
  const counted = {
    herald: 'Brandl took 12 payments, Lee said',
    gazette: 'Brandl took 14 payments, Lee said',
  }
  const differing = toldBy(counted, { herald: 'asserts', gazette: 'disputes' })
  expect(differing.differences.map(({ kind }) => kind)).toContain('quantity')
  expect(differencesLine(differing)).toMatch(/^Lee is quoted both [^.]*\.$/)
  expect(differencesLine(toldBy(counted))).toBe('')
})

test('it is found by the kind of fact in which its reports differ', () => {
  const filters = (north: string, south: string) =>
    claimFilters(toldBy({ north, south })).flatMap(([name, value]) => (name === 'differs' ? value : []))
  expect(filters('The fire killed 12 people', 'The fire killed 14 people')).toEqual(['Number'])
  expect(filters('The fire killed 12 people', 'The fire killed twelve people')).toEqual([])
  const theft = 'The thieves took 40 bells from the church'
  expect(filters(theft, theft.replace('40', 'about 40'))).toEqual(['How exact'])
  expect(filters(theft, theft.replace('took', 'took nearly'))).toEqual(['How exact'])
  expect(filters(theft, theft.replace('took 40', 'allegedly took 40'))).toEqual(['How sure'])
  expect(filters('The bell was stolen', 'The bell was probably stolen')).toEqual(['How sure'])
})

test('it is found by its origins, those that are unknown too', () => {
  const told = toldBy({ north: 'The mill burnt down', south: 'The mill burnt down' })
  const origins = { count: 1, unknown: 1, list: [] }
  expect(claimFilters({ ...told, origins })).toContainEqual(['origins', '1 origin, 1 unknown'])
})

test('of reports whose words were not compared none says that no difference was found, however much of the shorter stands in the longer', () => {
  const long =
    'At least two bodies and more than 90 wounded people, ten children among them, had been brought to two hospitals of the city by dawn, said the doctor'
  const told = toldBy({
    herald: long,
    gazette: 'At least two people died and 84 people were brought to hospital',
  })
  expect(differencesLine(told)).toContain('Only gazette gives “84 people”')
  expect(told.retold).toHaveLength(2)
  expect(agreementLine(told)).not.toMatch(/no difference/i)
})

test('a line on what sources differ in leaves out an edit, but not where nothing else differs', () => {
  const value = (text: string, edit = false) => ({ text, edit, articles: [] })
  const one = (between: 'origins' | 'edit', ...values: ReturnType<typeof value>[]) => ({
    openDifferences: [
      { kind: 'quantity' as const, ofAmount: true, between, grew: false, settled: null, values },
    ],
  })
  expect(differingWords(one('origins', value('14'), value('17'), value('40', true)))).toEqual([['14', '17']])
  expect(differingWords(one('edit', value('14'), value('40', true)))).toEqual([['14', '40']])
})
