import { expect, test } from 'vitest'
import { directory } from '../../../src/collections/directory.ts'
import { searchNames } from '../../../src/collections/search-names.ts'
import { claimantSchema } from '../../../src/model/claimant.ts'
import { storedArticle, storedClaim } from './made.ts'

const articles = [
  storedArticle('north', 'The reactor was cooled.', { title: 'Reactor at Brevik shut after 3 alarms' }),
  storedArticle('south', 'The reactor was cooled.', { title: 'Reactor is safe, says Oslo' }),
  storedArticle('east', 'The reactor was cooled.', { title: 'The reactor was cooled.', workingTitle: true }),
  storedArticle('west', 'The reactor was cooled.', { byline: ['Mia Holt'] }),
  storedArticle('inland', 'The reactor was cooled.', { byline: ['Tom Ek', 'Mia Holt'] }),
]
const claimants = [
  {
    id: 'oslo',
    file: 'oslo.yaml',
    changed: null,
    html: '',
    data: claimantSchema.parse({ name: 'Oslo', aliases: ['Norway', 'Christiania'] }),
  },
]
const cites = (...ids: string[]) => ids.map((article) => ({ article, quote: 'The reactor was cooled.' }))
const searchedOf = (statement: string, cited: string[], headline?: string, fields = {}) => {
  const claim = storedClaim('it', { statement, citations: cites(...cited), ...fields })
  const content = {
    articles,
    claims: [claim],
    publishers: [],
    claimants,
    topics: [],
    ratings: null,
    broken: [],
  }
  const headlines = new Map(headline === undefined ? [] : [['it', headline]])
  return searchNames([claim], claimants, directory(content), headlines).of(claim)
}

test('a claim is found by the headlines of all that it cites, once each, and by no title of ours', () => {
  expect(searchedOf('The reactor was cooled', ['north', 'south', 'north', 'east']).searchHeadlines).toEqual([
    'Reactor at Brevik shut after 3 alarms',
    'Reactor is safe, says Oslo',
  ])
})

test('a claim is found by who wrote what it cites, once each', () => {
  expect(searchedOf('The reactor was cooled', ['west', 'north', 'inland']).searchBylines).toEqual([
    'Mia Holt',
    'Tom Ek',
  ])
})

test('the headline that tells it stands apart from those of others, whose numbers are not its own', () => {
  const own = 'Reactor is safe, says Oslo'
  const { searchHeadline, searchHeadlines, searchNumbers } = searchedOf(
    'All is safe',
    ['north', 'south'],
    own,
  )
  expect([searchHeadline, searchHeadlines]).toEqual([own, ['Reactor at Brevik shut after 3 alarms']])
  expect(searchNumbers).toEqual({ stated: [], beside: [] })
})

test('what those whom it names are called elsewhere stands apart from what they are called', () => {
  const { searchNames: names, searchAliases } = searchedOf('Norway closed the reactor', ['east'], undefined, {
    claimants: ['oslo'],
    places: ['Brevik'],
  })
  expect(names).toEqual(expect.arrayContaining(['Oslo', 'Brevik']))
  expect(names).not.toContain('Christiania')
  expect(searchAliases).toEqual(['Christiania'])
})
