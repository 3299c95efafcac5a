import { describe, expect, it } from 'vitest'
import { alignWords } from '../../../src/compare/differences/align.ts'
import { layInOrder } from '../../../src/compare/differences/clause-order.ts'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { lineageLookup } from '../../../src/compare/lineage/lookup.ts'
import type { Side } from '../../../src/compare/differences/edits-between.ts'
import { comparedWords } from '../../../src/compare/words/words.ts'
import { fc } from '../property.ts'
import { article, byId, cite } from './made.ts'

const between = (one: string, other: string) =>
  differencesOf([cite('A', one), cite('B', other)], byId(article('A'), article('B')), lineageLookup([]))
    .filter(({ kind }) => kind !== 'style')
    .map(({ kind, values }) => [kind, ...values.map(({ text }) => text)])

describe('parts of a sentence put elsewhere', () => {
  it.each([
    [
      'After a storm tore its roof off, the school in Orsk sent 90 pupils home',
      'The school in Orsk sent 90 pupils home after a storm tore its roof off',
    ],
    [
      'The trawler sank off Ilva with 40 tons of herring, because its hull was rotten',
      'Because its hull was rotten, the trawler sank off Ilva with 40 tons of herring',
    ],
  ])('are no difference: %s', (a, b) => {
    expect(between(a, b)).toEqual([])
  })

  it.each([
    [
      'After a storm tore its roof off, the school in Orsk sent its pupils home',
      'The school in Ilva sent its pupils home after a storm tore its roof off',
      [['name', 'Orsk', 'Ilva']],
    ],
    [
      'Wardens at the lake near Senn have shot a wolf with a collar',
      'Wardens have shot a wolf with a collar at the lake near Harm',
      [['name', 'Senn', 'Harm']],
    ],
    [
      'The miners will meet the minister in the church on Sunday, unless he cancels',
      'Unless he cancels, the miners will not meet the minister in the church on Sunday',
      [['polarity', 'will meet', 'will not meet']],
    ],
    [
      'Because its hull was rotten, the trawler sank off Ilva within the hour',
      'The trawler sank off Ilva within the hour, reportedly because its hull was rotten',
      [['certainty', '', 'reportedly']],
    ],
  ])('differ where they are told: %s', (a, b, found) => {
    expect(between(a, b)).toEqual(found)
  })

  it('stay where somebody says them', () => {
    const side = (text: string) => ({ text, words: comparedWords(text) })
    const orderOf = (...texts: [string, string]) => {
      const [left, right] = texts.map(side) as [Side, Side]
      return layInOrder(left, right, () => false).order.join(' ')
    }
    const [one, other] = ['In the bitter end the court paid', 'The court paid in the bitter end']
    expect(orderOf(one, other)).toBe('3 4 5 6 0 1 2')
    expect(orderOf(`“${one},” said Lind`, `“${other},” said Lind`)).toBe('0 1 2 3 4 5 6 7 8')
  })

  const words =
    'after the storm Orsk Ilva sent 90 12 pupils home , in because “ ” not Ada Lind said wolf'.split(' ')
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 16 }).map((list) => list.join(' '))

  it('leave both texts whole and in order', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        let at = { a: 0, b: 0 }
        for (const one of alignWords(a, b)) {
          expect([one.a.start, one.b.start]).toEqual([at.a, at.b])
          at = { a: one.a.end, b: one.b.end }
        }
        expect(at).toEqual({ a: a.length, b: b.length })
      }),
    )
  })
})
