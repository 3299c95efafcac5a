import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../../scripts/importer/claims/claims.ts'
import { withClaimedElsewhere } from '../../../../scripts/importer/match/matchable.ts'

const published = '2026-05-19'
/** What each of several articles claims, the others beside it. */
const claimed = (...texts: string[]) =>
  withClaimedElsewhere(
    texts.map((text, at) => ({ id: String(at), published, text, reading: readClaims(text, published) })),
  ).map(({ reading }) => reading.passages.map(({ statement }) => statement))

const words = 'We let down the people who trust us, and we are going to put this right'

it('takes somebody’s words for a claim wherever they stand, where one article makes a claim of them', () => {
  const [one, other] = claimed(
    `Bo Roe runs Orsk Foods. “${words},” he said.`,
    `“${words},” said Bo Roe, the chief executive of Orsk Foods.`,
  )
  expect(one).toContain(words)
  expect(other).toEqual([words])
})

it('takes for a claim what is quoted twice, be it talk where the sentence does not tell who says it', () => {
  const hope = 'If even one of us can be saved, then we’ve got a duty to try'
  const [one, other] = claimed(
    `“${hope},” Bo Roe of Orsk Foods said. “It is late.”`,
    `“The port of Orsk has 40 boats,” said Bo Roe, who runs Orsk Foods. “${hope}.”`,
  )
  expect(one).toContain(hope)
  expect(other).toContain(hope)
})

describe('of talk that three articles quote', () => {
  const quoting = (quote: string) => [
    `Bo Roe runs Orsk Foods. “I like the sea,” Bo Roe said. “${quote}.”`,
    `“I like the sea,” said Bo Roe, who runs Orsk Foods. “${quote}.”`,
    `Bo Roe spoke at the port. “I like the sea,” he said. “${quote}.”`,
  ]
  const position =
    'I believe the shape of the market must be left to the towns, and to the people in the towns, not to guilds'

  it('takes for a claim what says how something must be', () => {
    const found = claimed(...quoting(position))
    expect(found.map((one) => one.some((told) => told.includes('must be left to the towns')))).toEqual([
      true,
      true,
      true,
    ])
  })

  it.each([
    ['in two alone', quoting(position).slice(1)],
    [
      'that only thanks',
      quoting('I would like to thank the people in the towns for all of the joy they gave to me'),
    ],
  ])('takes none %s', (_, texts) => {
    expect(
      claimed(...texts)
        .flat()
        .join(),
    ).not.toContain('the people in the towns')
  })
})

it('takes a sigh for none, however often it is quoted', () => {
  const sigh = 'Bo Roe runs Orsk Foods. “Thank you all so very much,” he said.'
  expect(claimed(sigh, sigh).flat().join()).not.toContain('Thank')
})

it('takes talk for none where another article only claims something like it', () => {
  const [talk] = claimed(
    'Bo Roe drives for Orsk. “Like me, who I am, I was supposed to catch that one ball with my right hand,” Bo Roe said.',
    'Bo Roe caught the ball with his other hand in the game against Vakt.',
  )
  expect(talk?.join()).not.toContain('supposed')
})
