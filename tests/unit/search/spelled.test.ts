import { expect, test } from 'vitest'
import { spelledOtherwise } from '../../../src/search/spelled.ts'
import { fragment } from './made.ts'

test.each([
  ['tarifs', 'New tariffs on steel', [1], 'tariffs'],
  ['steel tarifs', 'New tariffs on steel', [1, 3], 'steel tariffs'],
  ['harbur', 'The harbour is shut', [1], 'harbour'],
  ['Zelenskiy', 'Zelensky, he said', [0], 'Zelensky'],
  ['harbour', 'The harbour is shut', [1], null],
  ['harb', 'The harbour is shut', [1], null],
  ['ferries', 'A ferry sank', [1], null],
  ['taxes', 'It taxed boats', [1], null],
  ['running', 'He runs by night', [1], null],
  ['stopped', 'It stops here', [1], null],
  ['US', 'The U.S. envoy', [1], null],
  ['165 drones', 'It sent 165 drones', [2, 3], null],
  // Found by a name that stands nowhere among the words.
  ['Kopřiva', 'The water is safe', [], null],
] as const)('“%s” by “%s” at %j is spelled %s', (query, content, locations, shown) => {
  expect(spelledOtherwise(query, [fragment(content, [...locations])])).toBe(shown)
})

test('nothing is said where one page has the word as it was asked for', () => {
  const pages = [fragment('New tariffs on steel', [1]), fragment('Tarifs, a book', [0])]
  expect(spelledOtherwise('tarifs', pages)).toBe(null)
})
