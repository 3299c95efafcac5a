import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import type { Relation } from '../../../src/model/comparison.ts'
import { article, byId, cite, related } from './made.ts'

const found = (one: string, other: string, relation: Relation) =>
  differencesOf(
    [cite('north', one), cite('south', other)],
    byId(article('north'), article('south')),
    related(['north', 'south', relation]),
  )
    .filter(({ kind }) => kind !== 'style')
    .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

describe('what differs between two who each write their own text', () => {
  it.each([
    [
      'The customs officers seized forty parrots at the airport in crates built by a carpenter in Lagos',
      'The customs officers seized forty parrots at the airport in crates',
      'omission: built by a carpenter in Lagos / ',
    ],
    [
      'The glacier lost two metres of ice, which broke off above the village of Randa, in the summer',
      'The glacier lost two metres of ice in the summer',
      'omission: which broke off above the village of Randa / ',
    ],
    [
      'The council fined the bakery and two butchers for selling short weight at the market',
      'The council fined the bakery for selling short weight at the market',
      'omission: and two butchers / ',
    ],
    [
      'The old organ of the chapel was sold to a museum last winter for scrap',
      'The old organ of the chapel was sold to a dealer last winter for scrap',
      'wording: museum / dealer',
    ],
    [
      '“We will rebuild the dam, whatever it costs, before the rains,” the engineer said',
      '“We will rebuild the dam before the rains,” the engineer said',
      'omission: whatever it costs / ',
    ],
  ])('is a whole part or another meaning: %s', (one, other, expected) => {
    expect(found(one, other, 'unknown')).toEqual([expected])
    expect(found(one, other, 'shared-quote')).toEqual([expected])
  })

  it.each([
    [
      'The harbour board closed the eastern quay to coal ships after crane operators found cracks in its piles, the pilots said',
      'The pilots said the harbour board closed the eastern quay to coal ships after crane operators found cracks in its girders',
      'wording: piles / girders',
    ],
    [
      'The harbour board closed the eastern quay to coal ships after crane operators found cracks in its piles',
      'The harbour board closed the eastern quay to coal ships after crane operators found cracks in its piles and sent the dockers home',
      'omission:  / and sent the dockers home',
    ],
  ])(
    'is whatever was changed where both print one passage nearly word for word: %s',
    (one, other, expected) => {
      expect(found(one, other, 'unknown')).toEqual([expected])
    },
  )

  it.each([
    // a word of his
    [
      'The ailing glacier above the village lost two metres of ice in the summer',
      'The glacier above the village lost two metres of ice in the summer',
    ],
    // another deed
    [
      'The customs officers seized forty parrots at the airport and arrested the pilot',
      'The customs officers seized forty parrots at the airport',
    ],
    // the day of the report
    [
      'The council fined the bakery on Tuesday for selling short weight at the market',
      'The council fined the bakery for selling short weight at the market',
    ],
    // who it is that both tell of
    [
      'She sold the old organ of the chapel to a museum for scrap',
      'Wanda Okoro sold the old organ of the chapel to a museum for scrap',
    ],
    // words for one thing
    [
      'The vessel with the stolen timber was towed to the harbour of Dakar',
      'The ship with the stolen timber was towed to the harbour of Dakar',
    ],
    // a saying without a sayer
    ['The dam will be rebuilt before the rains, he said', 'The dam will be rebuilt before the rains'],
  ])('is no choice of words, and no scrap: %s', (one, other) => {
    expect(found(one, other, 'unknown')).toEqual([])
    expect(found(one, other, 'edited-copy')).not.toEqual([])
  })

  it.each([
    [
      'The Dakar Herald reports: The glacier lost two metres of ice in the summer',
      'The glacier lost two metres of ice in the summer',
      'attribution: The Dakar Herald reports / ',
    ],
    [
      'As Wanda Okoro writes in Le Soleil: The dam will be rebuilt before the rains',
      'The dam will be rebuilt before the rains',
      'attribution: As Wanda Okoro writes in Le Soleil / ',
    ],
    [
      'But the union later said that the dam will be rebuilt before the rains',
      'The dam will be rebuilt before the rains',
      'attribution: the union later said / ',
    ],
  ])('is who says so, no more and no less: %s', (one, other, expected) => {
    expect(found(one, other, 'unknown')).toEqual([expected])
  })

  it('takes a place before a colon for left out, no name of who says so', () => {
    const told = 'the glacier above the village lost two metres of ice'
    expect(found(`After two warm winters: ${told}`, told, 'edited-copy')).toEqual([
      'omission: After two warm winters / ',
    ])
  })
})
