import { expect, test } from 'vitest'
import { matchClaims, type MatchedArticle } from '../../../src/compare/matching/match.ts'

const article = (id: string, statement: string, text: string, speaker: string): MatchedArticle => ({
  id,
  published: '2026-03-02',
  claims: [{ id, statement, text, speaker, stance: 'asserts', when: [] }],
})
const [short, long] = [
  'The council wasted the grant for the new harbour wall',
  'The council never wasted the grant for the new harbour wall',
]

test.each([
  [
    'whom both quote with the same words opposes nobody',
    [`“${short} and will pay dearly for that in May,” Lena Brandt said`, 'Lena Brandt'],
    [
      `Lena Brandt denied that the council wasted the grant, but “will pay dearly for that in May,” she said`,
      'Lena Brandt',
    ],
    [false],
  ],
  [
    'who is not quoted may be told to say the one here and the other there',
    [short, 'Lena Brandt'],
    [long, 'Lena Brandt'],
    [true],
  ],
] as const)('%s', (_, [text, speaker], [other, whose], opposed) => {
  const found = matchClaims([article('a', short, text, speaker), article('b', long, other, whose)])
  expect(found[0]?.members.slice(1).map((one) => one.opposed)).toEqual(opposed)
})
