import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

const three = byId(
  article('north', { published: '2026-01-04' }),
  article('south'),
  article('west', { published: '2026-01-06' }),
)

describe('who says so', () => {
  /** Differences as `kind: one / other`, between an edited copy and its original unless told otherwise. */
  const shown = (texts: readonly string[], relation: 'edited-copy' | 'independent' = 'edited-copy') =>
    differencesOf(
      texts.map((text, at) => cite(['north', 'south', 'west'][at] ?? '', text)),
      three,
      related(['north', 'south', relation], ['north', 'west', relation], ['south', 'west', relation]),
    )
      .filter(({ kind }) => kind !== 'style')
      .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

  it.each([
    ['The bishop was admitted to the clinic on Friday', 'The bishop has gone to the clinic on Friday'],
    ['The police held two alleged thieves on Friday', 'The police held two thieves on Friday'],
    ['Rebels claimed responsibility for the blast', 'Hill rebels claimed responsibility for the blast'],
    ['Nine deaths were reported in Orsk', 'Ten deaths were reported in Orsk'],
    [
      'The firm closed the mill, saying the market had shrunk',
      'The firm closed the mill because the market had shrunk',
    ],
  ])('is told by no word that says nothing: %s | %s', (...texts) => {
    expect(shown(texts).filter((text) => text.startsWith('attribution'))).toEqual([])
  })

  it.each([
    ['Nobody was hurt in the crash', 'Two people were hurt in the crash', 'quantity: Nobody / Two people'],
    ['No thieves have been arrested', 'Two thieves have been arrested', 'quantity: No / Two'],
    ['The storm killed nobody', 'The storm killed six people', 'quantity: nobody / six people'],
  ])('none and some are one difference: %s | %s', (one, other, expected) => {
    expect(shown([one, other])).toEqual([expected])
  })

  it.each([
    'ORSK, Norland (AP) — ',
    'ORSK (Reuters) - ',
    '(Reuters) - ',
    'New Orsk, Nov 3 (PTI) ',
    'ORSK, Nov. 3 (Xinhua) -- ',
  ])('leaves out a dateline: %s', (dateline) => {
    expect(shown([`${dateline}The minister opened a bridge`, 'The minister opened a bridge'])).toEqual([])
    expect(
      shown([`${dateline}The minister opened a bridge`, 'BELKA (AP) — The minister opened a bridge']),
    ).toEqual([])
  })
})
