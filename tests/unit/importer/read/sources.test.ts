import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSources, type ReadOptions } from '../../../../scripts/importer/read/read.ts'

let folder: string
const at = (...names: string[]) => join(folder, ...names)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
  for (const name of ['some/deeper', 'some/page_files', 'some/.hidden', 'none', 'empty'])
    mkdirSync(at(name), { recursive: true })
  writeFileSync(at('some', 'b.txt'), 'Second\n\nThis is the second article of the folder.\n')
  writeFileSync(
    at('some', 'a.json'),
    '{"title": "First", "text": "This is the first article of the folder."}',
  )
  writeFileSync(
    at('some', 'deeper', 'c.html.gz'),
    gzipSync('<!doctype html><title>Third</title><p>This is the third article of the folder.</p>'),
  )
  writeFileSync(at('some', 'page_files', 'x.html'), '<p>An advertisement that the browser saved.</p>')
  writeFileSync(at('some', '.hidden', 'y.txt'), 'Hidden')
  writeFileSync(at('some', 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  writeFileSync(at('none', 'style.css'), 'p {}')
  writeFileSync(
    at('misnamed.txt'),
    '<!doctype html><html><head><title>Page</title></head><body><p>A page with the name of a text.</p></body></html>',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(inputs: string[], options?: ReadOptions): Promise<[string, string | null | string[]][]> {
  const found: [string, string | null | string[]][] = []
  for await (const one of readSources(inputs, options))
    found.push([
      one.file.replace(folder, ''),
      'blocks' in one ? one.title : one.problems.map(({ rule }) => rule),
    ])
  return found
}

test('a folder gives its articles by name, each once, and passes over what is none', async () => {
  expect(await read([at('some')])).toEqual([
    ['/some/a.json', 'First'],
    ['/some/b.txt', null],
    ['/some/deeper/c.html.gz', 'Third'],
  ])
})

test('no link in a folder is followed, and one is where it is named', async () => {
  mkdirSync(at('linked'))
  writeFileSync(at('linked', 'own.txt'), 'First\n\nThis is an article of the folder.\n')
  symlinkSync(at('some', 'b.txt'), at('linked', 'b.txt'))
  symlinkSync(at('some'), at('linked', 'more'))
  symlinkSync(at('linked'), at('again'))
  const refused = ['source-unreadable']
  const inFolder = (name: string) => [
    [`/${name}/b.txt`, refused],
    [`/${name}/more`, refused],
    [`/${name}/own.txt`, null],
  ]
  expect(await read([at('linked')])).toEqual(inFolder('linked'))
  expect(await read([at('again')])).toEqual(inFolder('again'))
  expect(await read([at('linked', 'b.txt')])).toEqual([['/linked/b.txt', null]])
  expect(await read([at('again')], { named: false })).toEqual([['/again', refused]])
})

test('a file of a folder that may have been meant is named, what a saved page comes with is not', async () => {
  mkdirSync(at('mixed'))
  for (const name of ['a.txt', 'report.pdf', 'bin.dat', 'site.css', 'photo.jpg'])
    writeFileSync(at('mixed', name), 'First\n\nThis is an article of the folder.\n')
  const found = []
  for await (const one of readSources([at('mixed')])) found.push(...('blocks' in one ? [] : one.problems))
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', 'passed over, as no article has such a name: report.pdf, bin.dat'],
  ])
  expect(found[0]?.fix).toBe(
    'if report.pdf or another is an article, open it, save it as text, Markdown, HTML, JSON, XML or e-mail, and import that',
  )
  rmSync(at('mixed', 'a.txt'))
  expect(await read([at('mixed')])).toEqual([
    ['/mixed', ['files-passed-over']],
    ['/mixed', ['folder-empty']],
  ])
})

test('what is missing, empty, unreadable or binary is said, and the rest goes on', async () => {
  writeFileSync(at('empty.txt'), '')
  expect(
    await read([
      at('missing.txt'),
      at('empty'),
      at('none'),
      at('empty.txt'),
      at('some', 'picture.png'),
      at('misnamed.txt'),
    ]),
  ).toEqual([
    ['/missing.txt', ['source-missing']],
    ['/empty', ['folder-empty']],
    ['/none', ['folder-empty']],
    ['/empty.txt', ['source-empty']],
    ['/some/picture.png', ['source-binary']],
    ['/misnamed.txt', 'Page'],
  ])
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is said', async () => {
  writeFileSync(at('locked.txt'), 'Locked')
  chmodSync(at('locked.txt'), 0)
  expect(await read([at('locked.txt')])).toEqual([['/locked.txt', ['source-unreadable']]])
})

test('a device is not read', async () => {
  expect(await read(['/dev/zero'])).toEqual([['/dev/zero', ['source-unreadable']]])
})

test('- is standard input, its type told by its content', async () => {
  const standardInput = () =>
    Promise.resolve(Buffer.from('{"title": "Piped", "text": "It came by the pipe."}'))
  expect(await read(['-'], { standardInput })).toEqual([['-', 'Piped']])
})

test('progress is told before each source', async () => {
  const told: string[] = []
  await read([at('some')], {
    onProgress: ({ file, done, total }) => told.push(`${done}/${total} ${file.replace(folder, '')}`),
  })
  expect(told).toEqual(['0/3 /some/a.json', '1/3 /some/b.txt', '2/3 /some/deeper/c.html.gz'])
})

test('no file of the content is taken for an article, and its inbox is read', async () => {
  const files = ['articles/one.mdx', 'articles/two.mdx', 'claims/three.mdx', 'pages/about.mdx', 'ratings.yaml', 'inbox/four.txt', 'kept/five.txt'] // prettier-ignore
  for (const name of files) {
    mkdirSync(at('site', name, '..'), { recursive: true })
    writeFileSync(at('site', name), 'Ferry sinks\n\nA ferry with nine aboard sank in the bay.\n')
  }
  const refused = ['source-of-content']
  const content = at('site')
  expect(await read([content], { content })).toEqual([
    ['/site/articles', refused],
    ['/site/claims/three.mdx', refused],
    ['/site/inbox/four.txt', null],
    ['/site/kept/five.txt', null],
    ['/site/pages/about.mdx', refused],
  ])
  expect(await read([at('site', 'articles', 'two.mdx'), at('site', 'ratings.yaml')], { content })).toEqual([
    ['/site/articles/two.mdx', refused],
    ['/site/ratings.yaml', refused],
  ])
  expect(await read([at('site', 'articles')], { content: at('other') })).toHaveLength(2)
})
