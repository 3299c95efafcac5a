import { describe, expect, it, test } from 'vitest'
import { byPublication, isEarlier, momentOf } from '../../../src/compare/figures/publication.ts'

const at = (published: string | null, id = 'one') => ({ id, published })

describe('byPublication', () => {
  it('puts moments in their order, a day alone behind the times of it, and no date last', () => {
    const inOrder = [
      '2026-03-01T23:30:00+02:00',
      '2026-03-01T22:00:00Z',
      '2026-03-01',
      '2026-03-01T23:00:00-05:00',
      '2026-03-02',
      '2026-03',
      null,
    ].map((published) => at(published))
    expect(inOrder.toReversed().sort(byPublication)).toEqual(inOrder)
  })

  it('puts those of one moment in the order of their ids', () => {
    const inOrder = [at('2026-03-01T13:00:00+01:00', 'a'), at('2026-03-01T12:00:00Z', 'b')]
    expect(inOrder.toReversed().sort(byPublication)).toEqual(inOrder)
  })
})

describe('isEarlier', () => {
  it.each([
    ['2026-03-01', '2026-03-02', true],
    ['2026-03-01', '2026-03-02T00:10:00Z', true],
    ['2026-03-01', '2026-03-01T14:00:00Z', false],
    ['2026-03-01T14:00:00Z', '2026-03-01', false],
    ['2026-03-01T14:00:00+05:00', '2026-03-01T10:00:00Z', true],
    ['2026-03', '2026-03-05', false],
    ['2026-02', '2026-03-05', true],
    [null, '2026-03-05', false],
    ['2026-03-05', null, false],
  ])('%s before %s: %s', (one, other, expected) => {
    expect(isEarlier(at(one), at(other))).toBe(expected)
    if (expected) expect(isEarlier(at(other), at(one))).toBe(false)
  })
})

test('a time without a zone is the same wherever it is read', () => {
  const zone = process.env['TZ']
  try {
    for (const here of ['UTC', 'America/New_York']) {
      process.env['TZ'] = here
      expect(momentOf('2026-03-01T09:00')).toBe(Date.UTC(2026, 2, 1, 9))
    }
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})
