import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkFolder } from '../../../src/rules/check.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  for (const name of ['articles', 'claims', 'publishers', 'pages']) await mkdir(join(folder, name))
  for (const page of ['methodology', 'contact'])
    await writeFile(join(folder, `pages/${page}.mdx`), '---\ntitle: T\n---\n\nWe ask.\n')
  return folder
}

/** A content folder of one article of one outlet. */
async function folderOfOne(): Promise<string> {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'publishers/gazette.yaml'), 'name: The Gazette\n')
  await writeFile(
    join(folder, 'articles/bridge.mdx'),
    '---\ntitle: Bridge shut\npublisher: gazette\npublished: 2026-01-05\n---\n\nThe bridge was shut on Friday.\n',
  )
  return folder
}

let folder: string
beforeAll(async () => {
  folder = await folderOfOne()
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
it('shows beside other faults what needs the rest of the content, or two fields that must agree', async () => {
  const more = await emptyFolder()
  for (const [id, count] of Object.entries({ north: 12, south: 14 })) {
    await writeFile(join(more, `publishers/${id}.yaml`), `name: The ${id}\n`)
    await writeFile(
      join(more, `articles/${id}.mdx`),
      `---\ntitle: T\npublisher: ${id}\npublished: 2026-01-05\n---\n\nA storm hit Eastmere and ${count} people were hurt.\n`,
    )
  }
  const claim = (fields: string[], south = 14) =>
    [
      '---',
      'statement: A storm hit Eastmere',
      ...fields,
      'citations:',
      '  - { article: north, quote: A storm hit Eastmere and 12 people were hurt. }',
      `  - { article: south, quote: A storm hit Eastmere and ${south} people were hurt. }`,
      '---',
      '',
    ].join('\n')
  const settled = 'settled: [{ difference: "13", reason: R }]'
  await writeFile(join(more, 'claims/storm.mdx'), claim(['distinct: [other]']))
  await writeFile(
    join(more, 'claims/other.mdx'),
    claim(['status: reviewed', 'aliases: [storm]', settled, 'kind: rumour']).replace('A storm', 'The storm'),
  )
  await writeFile(join(more, 'claims/misquoted.mdx'), claim([settled], 15).replace('A storm', 'One storm'))
  const { problems } = await checkFolder(more)
  await rm(more, { recursive: true })
  const shown = problems.map(({ file, line, rule }) => `${file.split('/').at(-1)}:${line} ${rule}`)
  expect(shown.filter((line) => !/ (?:claims-alike|words-cited-twice)$/.test(line))).toEqual([
    'misquoted.mdx:6 quote-not-verbatim',
    'other.mdx:3 field-invalid',
    'other.mdx:3 analysis-missing',
    'other.mdx:4 slug-taken',
    'other.mdx:5 settled-unknown',
    'other.mdx:6 field-invalid',
  ])
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

it.each(['Reviewed', 'finished'])('hides no rating behind `status: %s`', async (status) => {
  const more = await folderOfOne()
  await writeFile(
    join(more, 'ratings.yaml'),
    'best: 2\nworst: 1\nratings:\n  - { id: confirmed, name: Confirmed, value: 2, meaning: M }\n',
  )
  const fields = [
    'statement: S',
    `status: ${status}`,
    'rating: Confirmed',
    'reviewed: { by: A, on: 2026-01-05 }',
  ]
  await writeFile(
    join(more, 'claims/shut.mdx'),
    ['---', ...fields, 'citations: [{ article: bridge, quote: The bridge }]', '---', ''].join('\n'),
  )
  const { problems } = await checkFolder(more)
  await rm(more, { recursive: true })
  // What was probably meant is asked, and not judged as if it stood there.
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['3 field-invalid', '4 rating-unknown'])
})

it('hides no fault behind the name of a field that is spelt nearly right', async () => {
  const more = await folderOfOne()
  await writeFile(
    join(more, 'claims/shut.mdx'),
    [
      '---',
      'statement: S',
      'rating: confirmed',
      'citation:',
      '  - { article: brigde, quote: The bridge }',
      '---',
      '',
    ].join('\n'),
  )
  const { problems } = await checkFolder(more)
  await rm(more, { recursive: true })
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    '2 field-missing',
    '3 field-invalid',
    '3 rating-unknown',
    '4 field-unknown',
    '5 article-unknown',
  ])
})
