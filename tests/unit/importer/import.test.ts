import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cleanAll } from '../../../scripts/importer/cleaned.ts'
import { importArticles } from '../../../scripts/importer/import.ts'
import { textReader } from '../../../scripts/importer/read/text.ts'
import { planWrites } from '../../../scripts/importer/write/plan.ts'
import { readContent } from '../../../src/mdx/content-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterEach(() => rm(folder, { recursive: true }))

const text =
  'The bridge of Eastmere is shut\nOutlet: The Gazette\n2026-01-05\n\nThe bridge of Eastmere was closed on Monday.\n'
const [raw] = textReader.read(text, { file: 'a.txt', bytes: new TextEncoder().encode(text) })

/** Imports the article, with a change to each claim file that it makes, and reads it again. */
async function againAfter(edit: (claim: string) => string | null) {
  const before = await readContent(folder)
  for (const { file, collection, after } of planWrites(before, importArticles([raw!], before), folder)) {
    const edited = collection === 'claims' ? edit(after) : after
    await mkdir(dirname(file), { recursive: true })
    if (edited !== null) await writeFile(file, edited)
  }
  const content = await readContent(folder)
  expect(content.problems).toEqual([])
  return importArticles([raw!], content, { reread: true }).claims.map(({ data }) => data.statement)
}

it.each([
  ['as it was made', (claim: string) => claim],
  ['with a citation as written by hand', (claim: string) => claim.replace(/ +passage: .*\n/, '')],
])('an article read again makes its claim, which stands there %s', async (_what, edit) => {
  expect(await againAfter(edit)).toEqual(['The bridge of Eastmere was closed on Monday'])
})

it('a claim that an editor deleted is not made again', async () => {
  expect(await againAfter(() => null)).toEqual([])
})

it('an unchanged source keeps its article beside a later version of it in another folder', async () => {
  await againAfter((claim) => claim)
  const later = { ...raw!, file: 'later/a.txt', sha256: '0'.repeat(64) }
  const content = await readContent(folder)
  for (const order of [
    [raw!, later],
    [later, raw!],
  ])
    expect(cleanAll(order, content, {}).map(({ file, id }) => [file, id])).toEqual([
      ['later/a.txt', 'the-gazette-the-bridge-of-eastmere-is-shut-2'],
      ['a.txt', 'the-gazette-the-bridge-of-eastmere-is-shut'],
    ])
  expect(cleanAll([later], content, {})[0]?.id).toBe('the-gazette-the-bridge-of-eastmere-is-shut')
})

it.each([
  ['Belka Fisheries Authority', 'https://bfa.example/press-releases/nets', 'organisation'],
  ['Belka Fisheries Authority', 'https://bfa.example/about/nets', 'organisation'],
  ['Belka Fisheries Association', 'https://bfa.example/press-releases/nets', 'organisation'],
  ['Belka Fisheries Association', 'https://bfa.example/about/nets', 'outlet'],
  ['The Belka Herald', 'https://herald.example/press-releases/nets', 'outlet'],
])('a new publisher is a body where its article is its own release: %s at %s', async (name, url, type) => {
  const words = `Nets under five centimetres banned\nOutlet: ${name}\n2026-01-05\nURL: ${url}\n\nNets with a mesh under five centimetres are banned from Monday.\n`
  const release = textReader.read(words, { file: 'a.txt', bytes: new TextEncoder().encode(words) })[0]!
  const { publishers } = importArticles([release], await readContent(folder), {})
  expect(publishers.map(({ data }) => data)).toMatchObject([{ name, type }])
})

it('keeps what seems no claim where another article claims the same', async () => {
  const read = (file: string, outlet: string, last: string) => {
    const words = `Fields of oil off Orsk\nOutlet: ${outlet}\n2026-01-05\n\nLawmakers in Orsk banned new drilling on Monday.\n\n${last}\n`
    return textReader.read(words, { file, bytes: new TextEncoder().encode(words) })
  }
  const plain = read('a.txt', 'The Gazette', 'Existing fields can go on producing until 2045.')
  const said = read(
    'b.txt',
    'The Herald',
    'The minister, Ada Lind, said that existing fields can go on producing until 2045.',
  )
  const content = await readContent(folder)
  const cited = (raws: typeof plain) =>
    importArticles(raws, content).claims.map(({ data }) => [data.statement, data.citations.length])
  expect(cited(plain)).toEqual([['Lawmakers in Orsk banned new drilling on Monday', 1]])
  expect(cited([...plain, ...said])).toContainEqual(['Existing fields can go on producing until 2045', 2])
})

it('keeps what two articles quote of one speaker, be it no claim by itself', async () => {
  const read = (file: string, outlet: string, tag: string) => {
    const words = `A crash near Orsk\nOutlet: ${outlet}\n2026-01-05\n\nA train crashed near Orsk on Monday.\n\n“It was a long night for everybody on the line,” ${tag}\n`
    return textReader.read(words, { file, bytes: new TextEncoder().encode(words) })
  }
  const one = read('a.txt', 'The Gazette', 'Ada Lind said.')
  const other = read('b.txt', 'The Herald', 'said Ada Lind.')
  const content = await readContent(folder)
  const cited = importArticles([...one, ...other], content).claims.map(({ data }) => [
    data.statement,
    data.citations.length,
  ])
  expect(cited).toContainEqual(['It was a long night for everybody on the line', 2])
})

it('takes what a press release tells for what its issuer says, and keeps whose it is', async () => {
  const release =
    'Orsk Energy to build a plant\nOutlet: Coastwire\n2026-01-05\n\nPRESS RELEASE\n\n' +
    'Orsk Energy today announced that it will build a plant for 40 million euros in Belka.\n\n' +
    'The plant in Belka will create 1,200 jobs.\n'
  const [from] = textReader.read(release, { file: 'r.txt', bytes: new TextEncoder().encode(release) })
  const { articles, claims } = importArticles([from!], await readContent(folder))
  expect(articles.map(({ data }) => data.releasedBy)).toEqual(['Orsk Energy'])
  const jobs = claims.find(({ data }) => data.statement.includes('1,200'))
  expect(jobs?.data.citations).toMatchObject([{ speaker: 'Orsk Energy', stance: 'asserts' }])
})
