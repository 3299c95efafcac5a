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

it('takes a difference by any of its wordings', () => {
  expect(told('12')).toEqual([])
  expect(told('14')).toEqual([])
})

it('says where a claim settles what it does not differ in, and what it differs in', () => {
  expect(told('13')).toEqual([
    expect.objectContaining({ rule: 'settled-unknown', severity: 'warning', line: 9, column: 17 }),
  ])
  expect(told('13')[0]?.fix).toContain('“12” / “14”')
})

it('says where it differs in nothing', () => {
  expect(told('12', ['north'])[0]?.fix).toContain('delete the entry')
})
