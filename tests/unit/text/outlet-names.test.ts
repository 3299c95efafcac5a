import { expect, it } from 'vitest'
import { outletCalled } from '../../../src/text/words/outlet-names.ts'

it.each([
  ['New York Times', true, 'New York Times'],
  ['Times', true, 'Times'],
  ['Times', false, null],
  ['Times of London', true, 'Times of London'],
  ['Daily Lantern', false, 'Daily Lantern'],
  ['St Louis Post-Dispatch', true, 'St Louis Post-Dispatch'],
  ['Washington Post', true, 'Washington Post'],
  ['Li Sun', false, null],
  ['Sun', true, 'Sun'],
  ['Democrat', true, null],
  ['News', true, null],
  ['Radio Pelo', false, null],
  ['Orsk Radio', false, 'Orsk Radio'],
  ['BBC Radio 4', false, 'BBC'],
  ['Le Monde', false, 'Le Monde'],
  ['Der Spiegel', false, 'Der Spiegel'],
  ['Times Square Holdings', false, null],
  ['Norcan Oil', true, null],
  ['moonwatch.com', false, 'moonwatch.com'],
])('%s, behind “the”: %s, is the outlet %s', (run, isBehindThe, outlet) => {
  expect(outletCalled(run, isBehindThe)).toBe(outlet)
})
