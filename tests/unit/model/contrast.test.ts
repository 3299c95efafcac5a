import { expect, test } from 'vitest'
import { contrast } from '../../../src/model/contrast.ts'

// The pairs and figures are those that WCAG’s own texts give, or follow from its definition.
test.each([
  ['#000', '#fff', 21],
  ['#ffffff', '#FFF', 1],
  ['#767676', '#fff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#fff', '#f00', 4],
])('%s on %s has %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2)
  expect(contrast(other, one)).toBeCloseTo(expected, 2)
})

test.each(['red', '#ff', '#ff00000', 'rgb(0 0 0)', ''])('%s is not read', (colour) => {
  expect(contrast(colour, '#fff')).toBeNull()
})
