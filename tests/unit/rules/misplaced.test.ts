import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkFolder } from '../../../src/rules/check.ts'

let folder: string
const write = async (name: string, source: string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), source)
}
const claim = (fields = '', article = 'bridge') =>
  `---\nstatement: The bridge was shut\n${fields}citations:\n  - { article: ${article}, quote: The bridge was shut }\n---\n`

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  await write('publishers/gazette.yaml', 'name: The Gazette\n')
  for (const page of ['methodology', 'contact'])
    await write(`pages/${page}.mdx`, '---\ntitle: T\n---\n\nWe ask.\n')
  await write(
    'articles/bridge.mdx',
    '---\ntitle: Shut\npublisher: gazette\npublished: 2026-01-05\n---\n\nThe bridge was shut on Friday.\n',
  )
})
afterEach(() => rm(folder, { recursive: true }))

/** What is said of the folder, which lies elsewhere, as if it were `content/`. */
const said = async () => {
  const place = relative(process.cwd(), folder).split(sep).join('/')
  const { problems } = await checkFolder(folder)
  return problems.map(({ message, fix }) => `${message} | ${fix}`.replaceAll(`${place}/`, 'content/'))
}

it('names a folder that is misspelt, whose files nobody would miss', async () => {
  await write('claimz/shut.mdx', claim())
  await write('inbox/a.txt', 'x')
  await write('pictures/a.txt', 'x')
  expect(await said()).toEqual([
    'Nothing in this folder is read: content/claims/ is what it may be meant for. | Rename it to claims, or move it elsewhere.',
  ])
})

it('names a page that is Markdown and not MDX', async () => {
  await write('pages/team.md', '---\ntitle: Team\n---\n')
  expect(await said()).toEqual([
    'Files of content/pages/ end in .mdx; this one is not read. | Rename it to team.mdx, or move it elsewhere.',
  ])
})

it('names a page whose address nobody could read, and one in a folder', async () => {
  await write('pages/Über uns.mdx', '---\ntitle: Us\n---\n')
  await write('pages/team/anna.mdx', '---\ntitle: Anna\n---\n')
  await write('pages/team.mdx', '---\ntitle: Team\n---\n')
  expect(await said()).toEqual([
    'This file lies in a folder of content/pages/: only files in content/pages/ itself are pages. | Move it up into content/pages/; if it is a part that a page imports, leave it.',
    expect.stringMatching(
      /^“Über uns” cannot be part of an address: .* \| Rename the file, such as to uber-uns\.mdx\.$/,
    ),
  ])
})

it('says where a picture belongs, and leaves the claim beside it alone', async () => {
  await write('claims/shut.mdx', claim())
  await write('claims/shut.jpg', 'x')
  await write('claims/notes.pdf', 'x')
  await write('claims/draft.md', 'x')
  await write('claims/saved.mdx.txt', 'x')
  expect(await said()).toEqual([
    'Files of content/claims/ end in .mdx; this one is not read. | Rename it to draft.mdx, or move it elsewhere.',
    'Files of content/claims/ end in .mdx; this one is not read. | Move it out of this folder; what is to be published as it is belongs into `public/`.',
    'Files of content/claims/ end in .mdx; this one is not read. | Rename it to saved.mdx, or move it elsewhere.',
    'Files of content/claims/ end in .mdx; this one is not read. | A picture belongs into `public/`, beside `content/`. Move it there; an analysis shows it with `<Figure src="/shut.jpg" alt="what it shows" />`.',
  ])
})

it('advises no name that another file has', async () => {
  await write('claims/shut.mdx', claim())
  await write('claims/shut.md', 'x')
  await write('pages/uber-uns.mdx', '---\ntitle: Us\n---\n')
  await write('pages/Über uns.mdx', '---\ntitle: Us\n---\n')
  const found = (await said()).join('\n')
  expect(found).toContain('There is a shut.mdx beside it: put into that one')
  expect(found).toMatch(/“Über uns” cannot be part of an address: .* \| Rename the file\.$/m)
})

it('blames a scale that cannot be read for itself, and no claim for its rating', async () => {
  await write('ratings.yaml', 'best: 5\nworst: one\nratings: []\n')
  await write(
    'claims/shut.mdx',
    claim('status: reviewed\nrating: confirmed\nreviewed: { by: Ann, on: 2026-01-05 }\n'),
  )
  const problems = await said()
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.join('\n')).not.toContain('There is no rating')
})

it('takes the ending from an id, and a country by its letters', async () => {
  await write('claims/shut.mdx', claim('', 'bridge.mdx'))
  await write('publishers/times.yaml', 'name: The Times\ncountry: France\n')
  const problems = (await said()).join('\n')
  expect(problems).toContain('got `bridge.mdx`. Did you mean `bridge`?')
  expect(problems).toContain('`country`: expected the two capital letters of a country, such as FR')
})
