import { expect, it } from 'vitest'
import {
  carriersOf,
  outletsTellOtherwise,
  tellOtherwise,
} from '../../../src/compare/differences/otherwise.ts'
import { cite } from './made.ts'

const claim = { statement: 'The ferry had 230 passengers on board', when: [] }
/** A citation of somebody. */
const said = (speaker: string, exact: string) => cite('north', exact, { speaker, stance: 'asserts' })

it('names who gives another number of it than its statement', () => {
  expect(
    tellOtherwise(claim, [
      said('the coast guard', 'The ferry had 230 passengers on board, the coast guard said.'),
      said('Ann Lee', 'Ann Lee said that 212 passengers were on board.'),
      said('Bo Ek', 'Bo Ek said passengers were on board.'),
      cite('south', 'There were 212 passengers on board.'),
    ]),
  ).toEqual(['Ann Lee'])
})

it('names nobody who gives its number as well', () => {
  expect(
    tellOtherwise(claim, [
      said('Ann Lee', 'Ann Lee said that 212 passengers were on board.'),
      said('Ann Lee', 'There were 230 passengers on board, she said.'),
    ]),
  ).toEqual([])
})

it('takes for a carrier no article that only disputes it or gives another number of it', () => {
  expect(
    carriersOf(claim, [
      cite('east', 'The company denied that 230 passengers were on board.', { stance: 'disputes' }),
      cite('west', 'There were 212 passengers on board.'),
      cite('north', 'The ferry had 230 passengers on board.'),
      cite('south', 'There were 212 passengers on board, the company said.', { stance: 'asserts' }),
      cite('south', 'There were 230 passengers on board, police said.', { stance: 'asserts' }),
    ]),
  ).toEqual(['north', 'south'])
})

it('names the articles whose outlets themselves give another number of it', () => {
  expect(
    outletsTellOtherwise(claim, [
      cite('north', 'There were 212 passengers on board.'),
      cite('south', 'There were 212 passengers on board.'),
      cite('south', 'The ferry had 230 passengers on board.'),
      said('Ann Lee', 'Ann Lee said that 212 passengers were on board.'),
      cite('west', 'Passengers were on board.'),
    ]),
  ).toEqual(['north'])
})
