import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test('a claim partly of unknown origin is not told of as of the known origins alone', () => {
  const counts: [count: number, unknown: number, en: string, fr: string][] = [
    [0, 2, 'Origin unknown', 'Origine inconnue'],
    [1, 0, '1 origin', '1 origine'],
    [1, 1, '1 origin, 1 unknown', '1 origine, 1 inconnue'],
    [2, 3, '2 origins, 3 unknown', '2 origines, 3 inconnues'],
    [2, 9, '2 origins, more than 3 unknown', '2 origines, plus de 3 inconnues'],
    [4, 0, 'More than 3 origins', 'Plus de 3 origines'],
    [4, 1, 'More than 3 origins, others unknown', 'Plus de 3 origines, d’autres inconnues'],
  ]
  for (const [count, unknown, english, french] of counts)
    expect([en.originsFilter({ count, unknown }), fr.originsFilter({ count, unknown })]).toEqual([
      english,
      french,
    ])
})

test('the sum of outlets and origins is told with the articles, where one outlet has several', () => {
  const origin = (name: string, ...articles: string[]) => ({ name, agency: null, articles })
  const list = [origin('AFP', 'a'), origin('The Post', 'b')]
  const line = (outlets: number, unknown: number) => {
    const origins = { count: list.length, unknown, list }
    return [en.originsLine(outlets, origins), fr.originsLine(outlets, origins)]
  }
  expect(line(3, 2)).toEqual([
    '3 outlets in 4 articles, 2 origins (AFP, The Post), 2 articles of unknown origin',
    '3 médias dans 4 articles, 2 origines (AFP, The Post), 2 articles d’origine inconnue',
  ])
  expect(line(4, 2)[0]).toBe('4 outlets, 2 origins (AFP, The Post), 2 of unknown origin')
  expect(line(1, 0)[0]).toBe('1 outlet in 2 articles, 2 origins (AFP, The Post)')
  expect(line(2, 0)[0]).toBe('2 outlets, 2 origins (AFP, The Post)')
})

test('a body that says it on its own pages is counted as no outlet', () => {
  const origins = { count: 1, unknown: 0, list: [{ name: 'The port', agency: null, articles: ['a'] }] }
  const line = (outlets: number, bodies: number) => [
    en.originsLine(outlets, origins, bodies),
    fr.originsLine(outlets, origins, bodies),
  ]
  expect(line(2, 1)).toEqual([
    '2 outlets and 1 other body, 1 origin (The port)',
    '2 médias et 1 autre organisme, 1 origine (The port)',
  ])
  expect(line(0, 1)).toEqual(['1 body, 1 origin (The port)', '1 organisme, 1 origine (The port)'])
  expect(line(1, 2)[0]).toBe('1 outlet and 2 other bodies, 1 origin (The port)')
  expect(en.claim.stanceOf('Say so', 0, 2)).toBe('Say so · 2 bodies')
})

test('who reports nothing but a denial is told apart, and an article with both is counted once', () => {
  const list = [
    { name: 'The Post', agency: null, articles: ['a'] },
    { name: 'The Sun', agency: null, articles: ['b'], denials: ['b'] },
  ]
  const origins = { count: 2, unknown: 1, list, unclear: ['b'] }
  expect([en.originsLine(2, origins), fr.originsLine(2, origins)]).toEqual([
    '2 outlets, 1 origin (The Post), 1 of unknown origin, its denial from 1 origin (The Sun)',
    '2 médias, 1 origine (The Post), 1 d’origine inconnue, son démenti de 1 origine (The Sun)',
  ])
})
