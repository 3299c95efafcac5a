import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../../src/mdx/content-folder.ts'

const claim = (more = '') => `---\nstatement: S\n${more}citations:\n  - article: a\n    quote: q\n---\n`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function content(files: Record<string, string | Uint8Array>) {
  for (const [name, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), source)
  }
  return readContent(folder)
}

/** What is said of the folder, which lies elsewhere, as if it were `content/`. */
const told = async (files: Record<string, string | Uint8Array>) => {
  const { problems, folder: place } = await content(files)
  return problems.map(
    ({ file, rule, line, message }) =>
      `${file.slice(file.indexOf('content-') + 15)}:${line} ${rule} ${message.replaceAll(`${place}/`, 'content/')}`,
  )
}

describe('readContent', () => {
  it('reads every collection', async () => {
    const read = await content({
      'articles/a.mdx': '---\ntitle: T\npublisher: p\n---\n\n## Sub\n\nOne *two*.\n\nThree.\n',
      'claims/one.mdx': claim() + '\nThe **analysis**.\n',
      'publishers/p.yaml': 'name: P\n',
      'claimants/moscow.yaml': 'name: Moscow\naliases: [Russia]\n',
      'topics/war.yaml': 'name: War\n',
      'ratings.yaml': 'best: 1\nworst: 0\nratings: [{id: unproven, name: U, value: 0, meaning: M}]\n',
      'claims/.DS_Store': 'x',
      'inbox/a.txt': 'x',
    })
    expect(read.problems).toEqual([])
    expect(read.articles.get('a')?.text).toBe('One two.\n\nThree.')
    expect(read.claims.get('one')?.html).toBe('<p>The <strong>analysis</strong>.</p>')
    expect(read.claims.get('one')?.data.citations).toEqual([
      { article: 'a', quote: { exact: 'q' }, stance: 'reports' },
    ])
    expect(read.claims.get('one')?.placeOf(['citations', 0, 'quote'])).toEqual({ line: 5, column: 12 })
    expect(read.publishers.get('p')?.data.type).toBe('outlet')
    expect([read.claimants.size, read.topics.size, read.ratings?.data.best]).toEqual([1, 1, 1])
  })

  it('is empty where there is nothing', async () => {
    const read = await readContent(join(folder, 'missing'))
    expect([read.claims.size, read.ratings, read.problems]).toEqual([0, null, []])
  })

  it.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'two files of one name',
      { 'claims/a.mdx': claim(), 'claims/sub/a.mdx': claim() },
      ['claims/sub/a.mdx:1 slug-taken “a” is taken: '],
    ],
    [
      'names that differ in case',
      { 'claims/A.mdx': claim(), 'claims/a.mdx': claim() },
      ['claims/A.mdx:1 file-name “A” cannot', 'claims/a.mdx:1 slug-taken'],
    ],
    [
      'two endings',
      { 'claims/a.md': claim(), 'claims/a.mdx': claim() },
      ['claims/a.md:1 file-name Files of content/claims/ end in .mdx', 'claims/a.mdx:1 slug-taken'],
    ],
    [
      'an alias that is a slug',
      { 'claims/a.mdx': claim(), 'claims/b.mdx': claim('aliases: [x, a]\n') },
      ['claims/b.mdx:3 slug-taken The alias “a” is the address of another claim, '],
    ],
    [
      'an alias twice',
      { 'claims/a.mdx': claim('aliases: [x]\n'), 'claims/b.mdx': claim('aliases: [x]\n') },
      ['claims/b.mdx:3 slug-taken '],
    ],
    [
      'an alias of itself',
      { 'claims/a.mdx': claim('aliases: [a]\n') },
      ['claims/a.mdx:3 slug-taken The alias “a” is the address that the claim has'],
    ],
    ['a bad name', { 'claims/Two Words.mdx': claim() }, ['claims/Two Words.mdx:1 file-name']],
    [
      'a name that Windows keeps for itself',
      { 'claims/con.mdx': claim() },
      ['claims/con.mdx:1 file-name No file of Windows may be called “con”'],
    ],
    [
      'the same of a list',
      { 'topics/com1.yaml': 'name: C\n' },
      ['topics/com1.yaml:1 file-name No file of Windows'],
    ],
    ['a wrong ending', { 'publishers/p.yml': 'name: P\n' }, ['publishers/p.yml:1 file-name']],
    [
      'a binary file',
      { 'claims/a.mdx': new Uint8Array([137, 80, 0, 1]) },
      ['claims/a.mdx:1 file-unreadable The file is binary'],
    ],
    [
      'another encoding',
      { 'claims/a.mdx': new Uint8Array([0x2d, 0xe9, 0x2d]) },
      ['claims/a.mdx:1 file-unreadable The file is not in UTF-8'],
    ],
    ['a byte order mark', { 'claims/a.mdx': `\uFEFF${claim()}` }, ['claims/a.mdx:1 frontmatter-start']],
    ['an empty file', { 'claims/a.mdx': '' }, ['claims/a.mdx:1 frontmatter-start The file is empty']],
  ])('refuses %s', async (_name, files, expected) => {
    const problems = await told(files)
    expect(problems).toHaveLength(expected.length)
    expected.forEach((start, index) => expect(problems[index]).toContain(start))
  })

  it('does not follow links', async () => {
    await mkdir(join(folder, 'topics'))
    await symlink('/etc/hostname', join(folder, 'topics/a.yaml'))
    expect(await told({})).toEqual([
      expect.stringContaining('topics/a.yaml:1 file-unreadable This is a link'),
    ])
  })

  it('follows no link in place of a folder, or of the ratings', async () => {
    await symlink('/etc', join(folder, 'topics'))
    await symlink('/etc/hostname', join(folder, 'ratings.yaml'))
    expect(await told({})).toEqual([
      expect.stringContaining('topics:1 file-unreadable This is a link'),
      expect.stringContaining('ratings.yaml:1 file-unreadable This is a link'),
    ])
  })

  it('names a file in place of a folder, and the other way round', async () => {
    await mkdir(join(folder, 'ratings.yaml'))
    expect(await told({ topics: 'x', pages: 'x' })).toEqual([
      expect.stringContaining('topics:1 file-unreadable A folder of this name is read; this is a file.'),
      expect.stringContaining('pages:1 file-unreadable A folder of this name is read; this is a file.'),
      expect.stringContaining(
        'ratings.yaml:1 file-unreadable A file of this name is read; this is a folder.',
      ),
    ])
  })

  it('remembers what exists and is broken', async () => {
    const read = await content({ 'claims/a.mdx': '---\nx: 1\n---\n', 'claims/b.mdx': claim() })
    expect([...read.broken.claims.keys()]).toEqual(['a'])
    expect([...read.claims.keys()]).toEqual(['b'])
  })
})
