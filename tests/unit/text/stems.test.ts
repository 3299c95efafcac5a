import { expect, test } from 'vitest'
import { stem } from '../../../src/text/words/stems.ts'

test.each([
  ['agree', 'agreed', 'agrees', 'agreement'],
  ['free', 'freed', 'frees'],
  ['need', 'needed', 'needs'],
  ['exceed', 'exceeded', 'exceeding'],
  ['rebuff', 'rebuffed', 'rebuffs', 'rebuffing'],
  ['plan', 'planned', 'planning'],
  ['use', 'used', 'uses', 'using'],
  ['strike', 'strikes', 'striking', 'struck'],
  ['evacuate', 'evacuated', 'evacuation'],
])('%s has one key with %s and %s', (word, ...forms) => {
  expect(new Set(forms.map(stem))).toEqual(new Set([stem(word)]))
})

test.each([
  ['evening', 'even'],
  ['used', 'us'],
  ['speed', 'spe'],
])('%s is no form of %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
