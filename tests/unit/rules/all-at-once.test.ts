import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkFolder } from '../../../src/rules/check.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  for (const name of ['articles', 'claims', 'publishers']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'publishers/gazette.yaml'), 'name: The Gazette\n')
  await writeFile(
    join(folder, 'articles/bridge.mdx'),
    '---\ntitle: Bridge shut\npublisher: gazette\n---\n\nThe bridge was shut on Friday.\n',
  )
  await writeFile(
    join(folder, 'claims/bridge-shut.mdx'),
    [
      '---',
      'statement: The bridge was shut',
      'status: finished',
      'citations:',
      '  - article: Bad Id',
      '    quote: The bridge',
      '  - article: brigde',
      '    quote: The bridge',
      '    stance: perhaps',
      '  - article: bridge',
      '    quote: shut on Saturday',
      '---',
      '',
    ].join('\n'),
  )
})
afterAll(() => rm(folder, { recursive: true }))

it('shows what is wrong with fields and with what they say at once, each in its place', async () => {
  const { problems } = await checkFolder(folder)
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    '3 field-invalid',
    '5 field-invalid',
    '7 article-unknown',
    '9 field-invalid',
    '11 quote-not-verbatim',
  ])
})
