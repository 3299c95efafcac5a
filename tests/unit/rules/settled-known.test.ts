import { expect, it } from 'vitest'
import { emptyContent } from '../../../src/mdx/content-folder.ts'
import { readEntry } from '../../../src/mdx/entry.ts'
import { settledKnown } from '../../../src/rules/settled-known.ts'

const quotes = {
  north: 'A storm hit the harbour of Eastmere on Monday and 12 people were hurt.',
  south: 'A storm hit the harbour of Eastmere on Monday and 14 people were hurt.',
}

function told(settled: string, cited: (keyof typeof quotes)[] = ['north', 'south']) {
  const content = emptyContent()
  for (const [id, text] of Object.entries(quotes)) {
    const { entry } = readEntry('articles', `---\ntitle: T\npublisher: ${id}\n---\n\n${text}\n`, `${id}.mdx`)
    if (entry) content.articles.set(id, entry)
  }
  const citations = cited.map((id) => `  - article: ${id}\n    quote: ${quotes[id]}\n`).join('')
  const source = `---\nstatement: S\ncitations:\n${citations}settled:\n  - difference: '${settled}'\n    reason: R\n---\n`
  const { entry, problems } = readEntry('claims', source, 'c.mdx')
  expect(problems).toEqual([])
  if (entry) content.claims.set('c', entry)
  return settledKnown(content, '2026-01-10')
}

it('takes a difference by all its wordings, in any order', () => {
  expect(told('12 / 14')).toEqual([])
  expect(told('14 / 12')).toEqual([])
})

it('warns of one that is named by one of them, as the other may change', () => {
  expect(told('12')).toEqual([expect.objectContaining({ rule: 'settled-loose', line: 9, column: 17 })])
  expect(told('14')[0]?.fix).toContain('`difference: 12 / 14`')
})

it('says where an outlet has changed one of the wordings that were explained', () => {
  expect(told('12 / 13')).toEqual([expect.objectContaining({ rule: 'settled-unknown' })])
})

it('says where a claim settles what it does not differ in, and what it differs in', () => {
  expect(told('13')).toEqual([
    expect.objectContaining({ rule: 'settled-unknown', severity: 'warning', line: 9, column: 17 }),
  ])
  expect(told('13')[0]?.fix).toContain('`12 / 14`')
})

it('says where it differs in nothing', () => {
  expect(told('12', ['north'])[0]?.fix).toContain('delete the entry')
})
