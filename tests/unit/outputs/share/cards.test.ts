import { expect, test } from 'vitest'
import type { ClaimView } from '../../../../src/collections/views.ts'
import { shareCards } from '../../../../src/outputs/share/cards.ts'

const reviewed = (slug: string, statement: string): ClaimView =>
  ({
    slug,
    statement,
    status: 'reviewed',
    example: false,
    rating: { id: 'true', name: 'True', value: 5, meaning: '', best: 5, worst: 1 },
    outlets: [{ id: 'a', name: 'A' }],
    bodies: 0,
    origins: { count: 1, unknown: 1, list: [{ name: 'A', agency: null, articles: ['a'] }] },
    originList: [
      { name: 'A', agency: null, articles: [{ publisher: { id: 'a' } }, { publisher: { id: 'a' } }] },
    ],
    unknownArticles: [{ publisher: { id: 'b' } }],
  }) as unknown as ClaimView
const cardsOf = (...claims: ClaimView[]): ReturnType<typeof shareCards> =>
  shareCards({ claims, claim: (slug) => claims.find((claim) => claim.slug === slug) as ClaimView }, [])

test('a claim’s card has its verdict, and counts an outlet once an origin', () => {
  expect(cardsOf(reviewed('a', 'It rained.')).cards.get('/claims/a/')).toEqual({
    verdict: { name: 'True', isRated: true },
    title: 'It rained.',
    line: '1 outlet in 2 articles, 1 origin (A), 1 article of unknown origin',
    origins: [1],
    unknown: 1,
  })
})

test('no card for an example, nor for a claim without a rating', () => {
  const { cards } = cardsOf(
    { ...reviewed('example', 'It rained.'), example: true },
    { ...reviewed('unrated', 'It rained.'), rating: null },
  )
  expect([...cards.keys()].filter((path) => path.startsWith('/claims/') && path !== '/claims/')).toEqual([])
})

test('emoji and invisible marks are left out', () => {
  expect(cardsOf(reviewed('a', '🚀 It\u200B rained\u0000 ☔️🇺🇦.')).cards.get('/claims/a/')?.title).toBe(
    'It rained .',
  )
})

test('words that no font can write make no card, and are named', () => {
  const { cards, unwritable } = cardsOf(
    reviewed('arabic', 'هطل المطر'),
    reviewed('ukrainian', 'У Києві йшов дощ'),
    reviewed('polish', 'W Łodzi padało'),
    reviewed('ornament', '🚀'),
  )
  expect(unwritable).toEqual(['/claims/arabic/', '/claims/ornament/'])
  expect(cards.has('/claims/ukrainian/')).toBe(true)
  expect(cards.has('/claims/polish/')).toBe(true)
})
