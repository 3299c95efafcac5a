import { expect, it } from 'vitest'
import { article, claim, told } from './made.ts'

const denial = 'The owner denied that the ship was overloaded.'
const ledger = (stance: string) =>
  `claims:\n  - id: b7fd34e6c6b0\n    statement: The ship was overloaded\n    quote: { exact: "${denial}" }\n    kind: statement\n    speaker: { name: the owner, mention: the owner }\n    stance: ${stance}\n`

/** What is found where that is claimed, and this is quoted for it. */
const found = (statement: string, quote: string, fields = '', stance = 'disputes') =>
  told({
    'articles/a.mdx': article(ledger(stance), denial),
    'claims/c.mdx': claim('', `  - { article: a, quote: ${quote}${fields} }\n`).replace(
      'statement: S',
      `statement: ${statement}`,
    ),
  }).filter((line) => line.includes('denial-cited'))

it.each([
  ['the whole sentence', denial, ''],
  ['what is denied alone', 'the ship was overloaded', ''],
  ['it as who denies it', 'the ship was overloaded', ', speaker: the owner, stance: asserts'],
])('warns of who is cited for what he denies, quoting %s', (_, quote, fields) => {
  expect(found('The ship was overloaded', quote, fields)).toEqual([
    expect.stringMatching(/^claims\/c\.mdx:4:5 warning denial-cited .+“the owner” denies it: “The owner/),
  ])
})

it('asks nothing of who disputes it, of who claims the contrary, and of what the article tells as so', () => {
  expect(found('The ship was overloaded', denial, ', stance: disputes')).toEqual([])
  expect(found('The ship was not overloaded', denial)).toEqual([])
  expect(found('The ship was overloaded', denial, '', 'reports')).toEqual([])
})
