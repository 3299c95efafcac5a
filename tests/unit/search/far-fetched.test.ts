import { expect, test } from 'vitest'
import { isFarFetched } from '../../../src/search/far-fetched.ts'
import { fragment } from './made.ts'

test.each([
  ['Canada', 'Ships can be seen', [1], true],
  ['theatre', 'The mayor left', [0], true],
  ['Thatcher', '“That, and more', [0], true],
  ['Andrew ferry', 'The ferry struck, and sank', [1, 3], true],
  ['Brockmann', 'Hal Brockman knew', [1], false],
  ['running', 'The plant runs by night', [2], false],
  ['running', 'He run it', [1], false],
  ['killings', 'Frost will kill them', [2], false],
  ['payment', 'They will pay', [2], false],
  ['management', 'They manage it', [1], false],
  ['killing', 'Frost will kill them', [2], false],
  ['dying', 'Nobody died', [1], false],
  ['isl', 'The island', [1], false],
  // A word with marks of its own, and one that stands beside its own beginning.
  ['Öland', 'In Oland, all is well', [1], false],
  ['canals', 'Canals can flood', [0, 1], false],
  // A word or number that no claim has is passed over.
  ['France 24', 'France and Germany', [0], true],
  ['drones zebra', 'Two drones fell', [1], true],
  ['drone attacks', 'A drone attacked', [1, 2], false],
  ['Norvane’s plant', 'Norvane shut a plant', [0, 3], false],
  ['US envoy', 'The U.S. envoy', [1, 2], false],
  // The value of a number is found as a whole.
  ['12x men', 'Men lent 12 of 1.2x', [0, 2], true],
  ['12x men', 'Men lent a dozen 12x', [0, 4], false],
  ['165 drones', 'It sent 165 drones', [2, 3], false],
  ['8000 men', 'With 8,000 men', [1, 2], false],
  ['8,000 men', 'With 8000 men', [1, 2], false],
  ['24', 'The water is safe', [], false],
  // Found by a name that stands nowhere among the words.
  ['Kopřiva', 'The water is safe', [], false],
] as const)('“%s” by “%s”: %s', (query, content, locations, is) => {
  expect(isFarFetched(query, fragment(content, [...locations]))).toBe(is)
})
