import { fc, runs } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { nearestPassage, partingOf } from '../../../src/mdx/misquoted.ts'
import { quoteAt, quoteSpan, quoteSpans } from '../../../src/mdx/quotes.ts'

const text =
  'Two died, he said. It was cold.\n\nTwo died, she said. “It was a terrible night for us,” she added.'

describe('quoteSpan', () => {
  it.each([
    [{ exact: 'It was cold.' }, [19, 31]],
    [{ exact: 'Two died' }, null],
    [{ exact: 'Two died', suffix: ', she' }, [33, 41]],
    [{ exact: 'Two died', prefix: 'cold.' }, [33, 41]],
    [{ exact: 'Two died', prefix: 'warm.' }, null],
    [{ exact: 'Two died', suffix: ', he said' }, [0, 8]],
    [{ exact: 'cold.\n\nTwo' }, [26, 36]],
    [{ exact: 'it was cold.' }, null],
    [{ exact: '"It was a terrible night for us,"' }, null],
    [{ exact: 'It  was cold.' }, null],
    [{ exact: '' }, null],
  ])('%j', (quote, expected) => {
    const span = quoteSpan(text, quote)
    expect(span && [span.start, span.end]).toEqual(expected)
  })

  it('finds every place', () => {
    expect(quoteSpans(text, { exact: 'Two died' })).toHaveLength(2)
    expect(quoteSpans('aaa', { exact: 'aa' })).toHaveLength(2)
  })
})

describe('quoteAt', () => {
  it('adds words around only where they are needed', () => {
    expect(quoteAt(text, { start: 19, end: 31 })).toEqual({ exact: 'It was cold.' })
    expect(quoteAt(text, { start: 33, end: 41 })).toEqual({
      exact: 'Two died',
      prefix: 'said. It was cold.',
      suffix: ', she said. “It',
    })
  })

  it('names a place that is found again', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'said', 'he.', '“No”'), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, count) => {
        const start = list.slice(0, from % list.length).join(' ').length + (from % list.length > 0 ? 1 : 0)
        const whole = list.join(' ')
        const chosen = list.slice(from % list.length).slice(0, 1 + (count % 3))
        const span = { start, end: start + chosen.join(' ').length }
        expect(quoteSpan(whole, quoteAt(whole, span))).toEqual(span)
      }),
      { numRuns: runs(1000) },
    )
  })
})

const long = (fee: string, day = 'Friday') =>
  `The harbour board of Lowick, which met behind closed doors for the second time this month, raised the berth fee to ${fee} a night, its chair said on ${day}.`

describe('partingOf', () => {
  it.each([
    ['short ones whole', 'Two died.', 'Two died in Kyiv.', 'Two died.', 'Two died in Kyiv.'],
    [
      'long ones around what has become another',
      long('40 euros'),
      long('45 euros'),
      '…berth fee to 40 euros a night, its chair said…',
      '…berth fee to 45 euros a night, its chair said…',
    ],
    [
      'long ones of which one goes on',
      long('40 euros', 'Friday, and it will be raised again in the spring if the pier is not mended by then'),
      long('40 euros'),
      '…said on Friday, and it will be raised again in…',
      '…said on Friday.',
    ],
  ])('shows %s', (_, one, other, ...expected) => {
    expect(partingOf(one, other)).toEqual(expected)
  })

  it('shows long ones as they begin where they begin otherwise', () => {
    const other = long('40 euros').replace('Lowick', 'Amble')
    expect(partingOf(long('40 euros'), other).join()).toMatch(
      /^The harbour board of Lowick.*…,The harbour board of Amble.*…$/,
    )
  })
})

describe('nearestPassage', () => {
  it.each([
    ['“It was an awful night for us,” she added', 'It was an awful', 'It was a terrible'],
    ['Two died, they said', 'died, they said', 'died, he said'],
    ['"It was a terrible night for us,"', '"It was', '“It was'],
  ])('of %s shows where it parts', (exact, quoted, printed) => {
    const found = nearestPassage(text, exact)
    expect(found?.quoted).toContain(quoted)
    expect(found?.printed).toContain(printed)
  })

  it('does not begin in the paragraph before', () => {
    const before = 'The quay was shut on Monday, she said.\n\n'
    const printed = `${before}A ferry that lost its rudder in the gale was towed to Port Ellery.`
    const lost = nearestPassage(printed, 'One ferry in the bay lost its rudder in the gale')
    expect(lost?.start).toBeGreaterThanOrEqual(before.length)
    expect(lost?.printed).toMatch(/^A ferry/)
  })

  it('cuts no word', () => {
    const printed = 'He called the large-scale attack on Venezuela a triumph of his own making.'
    const found = nearestPassage(printed, 'big-scale attack on Venezuela a defeat')
    expect(found?.printed).toMatch(/^large-scale attack/)
  })

  it('is nothing where no words are alike', () => {
    expect(nearestPassage(text, 'Entirely different sentence')).toBeNull()
    expect(nearestPassage('At the end of the day they met', 'Most of the rest was never printed')).toBeNull()
  })
})
