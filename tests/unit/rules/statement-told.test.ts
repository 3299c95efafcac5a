import { expect, it } from 'vitest'
import { article, claim, told } from './made.ts'

const found = (statement: string, cite: string) =>
  told({
    'articles/a.mdx': article('published: 2026-01-05\n', 'At least 18 boats sank on Sunday. Some 18 sank.'),
    'claims/c.mdx': claim('', `  - { article: a, quote: ${cite} }\n`).replace(
      'statement: S',
      `statement: ${statement}`,
    ),
  }).filter((line) => line.includes('statement-untold'))

it('warns where no cited words give the number or the time of the statement', () => {
  const [warning] = found('At least 17 boats sank', 'At least 18 boats sank on Sunday.')
  expect(warning).toMatch(/^claims\/c\.mdx:2:12 warning statement-untold None of the words cited/)
  expect(found('Eighteen boats sank on 2 January 2026', 'At least 18 boats sank on Sunday.')).toHaveLength(1)
})

it.each([
  ['At least 18 boats sank', 'At least 18 boats sank on Sunday.'],
  ['Boats sank', 'At least 18 boats sank on Sunday.'],
  ['At least 17 boats sank', 'At least 18 boats sank on Sunday., same: true'],
  ['At least 17 boats sank', 'At least 18 boats sank on Sunday., stance: disputes, speaker: Bo Ek'],
])('asks nothing where one does, an editor says so, or nobody makes the claim: %s, %s', (statement, cite) => {
  expect(found(statement, cite)).toEqual([])
})
