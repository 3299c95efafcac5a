import { expect, test } from 'vitest'
import { matchClaims, type MatchedArticle } from '../../../src/compare/matching/match.ts'
import type { Stance } from '../../../src/model/claim.ts'

const published = '2026-03-02'
const says = (id: string, statement: string, stance: Stance, speaker = 'Lena Brandt'): MatchedArticle => ({
  id,
  published,
  claims: [{ id, statement, text: statement, speaker, stance, when: [] }],
})

test.each([
  [
    'I [Lena Brandt] did not write that letter',
    'Lena Brandt had written a threatening letter to the bishop of Orsk',
  ],
  [
    'Lena Brandt is certain that she did not write the letter',
    'Lena Brandt wrote the letter to the bishop of Orsk',
  ],
  [
    'Lena Brandt never took a loan from the club',
    'Lena Brandt had taken an illegal loan from the rowing club',
  ],
])('“%s” is one with what she denies, “%s”', (not, denied) => {
  const [group, ...more] = matchClaims([says('a', denied, 'disputes'), says('b', not, 'asserts')])
  expect(more).toEqual([])
  expect(group?.members.map(({ opposed }) => opposed)).toEqual([false, true])
})

test.each([
  [
    'another matter',
    'I [Lena Brandt] did not paint that wall',
    'Lena Brandt had written a letter to the bishop',
    'Lena Brandt',
  ],
  [
    'no denial',
    'I [Lena Brandt] wrote that letter',
    'Lena Brandt had written a letter to the bishop',
    'Lena Brandt',
  ],
])('%s is not', (_, not, denied, speaker) => {
  expect(matchClaims([says('a', denied, 'disputes'), says('b', not, 'asserts', speaker)])).toHaveLength(2)
})
