import { describe, expect, it } from 'vitest'
import { commonStatement } from '../../../src/compare/matching/common-statement.ts'

describe('commonStatement', () => {
  it.each([
    [
      'what no other says',
      'The fine imposed on Bo Lund, 30,000 euros, is the largest ever for a Norvian skier',
      'Bo Lund must pay a fine of 30,000 euros',
    ],
    [
      'what one alone says beside it',
      'In a statement, Vakt Shipping denied any wrongdoing and said that it had always kept to the rules of the port',
      'Vakt Shipping has denied any wrongdoing',
    ],
    [
      'who somebody is, and what he has',
      'Corran Foods, which was founded in 1888 and owns the Pelham brand, employs 6,200 people in Orsk',
      'Corran Foods employs 6,200 people',
    ],
    [
      'a count of nobody knows whom',
      'At least nine people have been killed',
      'At least 12 people were killed when the dam at Orsk burst on Monday',
    ],
  ])('leaves out %s', (_, first, later) => {
    expect(commonStatement([first, later])).toBe(1)
    expect(commonStatement([later, first])).toBe(0)
  })

  it.each([
    ['where they say the same', ['Bo Lund bought the mill in May', 'The mill was bought by Bo Lund in May']],
    [
      'where each says something of its own',
      ['Bo Lund bought the mill for 3 million euros', 'Bo Lund bought the mill with his brother'],
    ],
    [
      'where a later one does not say of whom',
      [
        'Bo Lund, who won in 2014, must pay a fine of 30,000 euros in all',
        'He must pay a fine of 30,000 euros',
      ],
    ],
    [
      'where a later one only counts',
      [
        'Eleven people in Orsk were killed when a ferry sank off the pier on Monday',
        'Orsk: eleven people were killed',
      ],
    ],
    [
      'where a later one is a headline',
      [
        'Bo Lund, who won in 2014, must pay a fine of 30,000 euros',
        'Bo Lund Must Pay A Fine Of 30,000 Euros',
      ],
    ],
    [
      'where none tells whom it counts',
      ['At least nine people have been killed', 'Twelve people are now known to have died'],
    ],
    [
      'where it counts the dead, and a later one the injured',
      ['At least nine people have been killed', 'Forty people were injured when the dam at Orsk burst'],
    ],
    ['where there is no other', ['Bo Lund must pay a fine']],
  ])('is the first %s', (_, statements) => {
    expect(commonStatement(statements)).toBe(0)
  })
})
