import { expect, it } from 'vitest'
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
