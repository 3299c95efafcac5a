import { expect, it } from 'vitest'
import { emptyContent } from '../../../src/mdx/content-folder.ts'
import { readEntry } from '../../../src/mdx/entry.ts'
import { valuesWhole } from '../../../src/rules/comments.ts'

function told(...fields: string[]) {
  const source = ['---', ...fields, 'citations: [{ article: a, quote: b }]', '---', ''].join('\n')
  const { entry } = readEntry('claims', source, 'c.mdx')
  const content = emptyContent()
  if (entry) content.claims.set('c', entry)
  return valuesWhole(content, '2026-01-10')
}

it.each([
  ['statement: The #1 cause', 'The', "'The #1 cause'", 16],
  ['statement: Prices rose by 5 # per cent', 'Prices rose by 5', "'Prices rose by 5 # per cent'", 29],
  ["statement: It's #1", "It's", "'It''s #1'", 17],
])('warns where `%s` is cut', (field, value, right, column) => {
  const [problem, ...others] = told(field)
  expect(others).toEqual([])
  expect(problem).toMatchObject({ rule: 'value-cut', severity: 'warning', file: 'c.mdx', line: 2, column })
  expect(problem!.message).toContain(`ends at “${value}”`)
  expect(problem!.fix).toContain(`\`${right}\``)
})

it.each([
  ["statement: 'The #1 cause'"],
  ['statement: Bridge#1 shut'],
  ['# The #1 cause', 'statement: S'],
  ['statement: S', 'status: in-review # by Ann'],
  ['statement: >-', '  The #1 cause'],
])('is silent on %j', (...fields) => {
  expect(told(...fields)).toEqual([])
})
