import { describe, expect, it } from 'vitest'
import { onlyUnheeded } from '../../../src/compare/matching/unheeded.ts'

describe('what is wanted, and told beside another deed only', () => {
  it.each([
    [
      'The pier was sold despite advice by the council to give it to the fishermen',
      'The pier should be given to the fishermen',
    ],
    [
      'The referee was banned against the advice of a jury that wanted him fined 500 crowns',
      'The referee should be fined 500 crowns',
    ],
    [
      'The chef was dismissed instead of being moved to another kitchen for six weeks',
      'The chef must be moved to another kitchen for six weeks',
    ],
    [
      'The crane collapsed after a surveyor called for its closure for 20 days',
      'The crane should be closed for 20 days',
    ],
    [
      'The port ignored a surveyor’s advice to close the crane for 20 days',
      'The crane should be closed for 20 days',
    ],
  ])('is not told to be so: %s | %s', (told, wanted) => {
    expect(onlyUnheeded(told, wanted)).toBe(true)
    expect(onlyUnheeded(wanted, told)).toBe(true)
  })

  it.each([
    ['A surveyor advised the port to close the crane for 20 days', 'The crane should be closed for 20 days'],
    ['The crane must be closed for 20 days after a cable snapped', 'The crane should be closed for 20 days'],
    ['The port should close the crane although it brings in money', 'The crane should be closed'],
    [
      'The chef was dismissed although he was moved to another kitchen',
      'The chef was moved to another kitchen',
    ],
    ['The bank will close two branches despite calls to close none', 'The bank should close no branches'],
  ])('is the claim itself, or no demand: %s | %s', (told, wanted) => {
    expect(onlyUnheeded(told, wanted)).toBe(false)
    expect(onlyUnheeded(wanted, told)).toBe(false)
  })
})
