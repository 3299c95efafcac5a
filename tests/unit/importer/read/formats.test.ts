import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../../../scripts/importer/read/problems.ts'
import { readBytes } from '../../../../scripts/importer/read/read.ts'
import { bytesOf, fixtures } from './fixtures.ts'

describe('each format is read as its fixture says', () => {
  test.each(fixtures)('%s', async (path) => {
    const found = await readBytes({ file: path, bytes: bytesOf(path) })
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
      `../../../../${path}.expected.json`,
    )
  })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const rulesOf = async (file: string, content: Uint8Array): Promise<string[]> => {
  try {
    return (await readBytes({ file, bytes: content })).flatMap((article) =>
      article.problems.map(({ rule }) => rule),
    )
  } catch (error) {
    if (error instanceof Unreadable) return error.problems.map(({ rule }) => rule)
    throw error
  }
}

describe('what cannot be read is named', () => {
  test.each([
    ['an empty file', 'a.txt', bytes(''), ['source-empty']],
    ['white space alone', 'a.txt', bytes(' \n\t\n'), ['source-empty']],
    [
      'a list of addresses',
      'a.txt',
      bytes('https://a.example/one\nhttps://a.example/two\n'),
      ['source-of-addresses'],
    ],
    [
      'two articles of two outlets',
      'a.txt',
      bytes(
        'Fire in Orsk\n\nOutlet: A\nDate: 2026-01-02\n\nIt burned.\n\n---\n\nFlood\n\nOutlet: B\nDate: 2026-01-02\n\nIt rained.\n',
      ),
      ['source-of-two'],
    ],
    ['a PDF', 'a.html', bytes('%PDF-1.7 …'), ['source-binary']],
    ['RTF', 'a.rtf', bytes('{\\rtf1\\ansi It rained.}'), ['source-binary']],
    [
      'a message without text',
      'a.eml',
      bytes('From: a@b.example\nSubject: A\nMIME-Version: 1.0\nContent-Type: image/png\n\nAAAA\n'),
      ['message-broken'],
    ],
    ['zeros', 'a.txt', new Uint8Array(4000), ['source-binary']],
    ['broken gzip', 'a.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), ['gzip-broken']],
    ['broken JSON', 'a.json', bytes('{"title": "A",\n "text": }'), ['json-broken']],
    ['JSON that is no article', 'a.json', bytes('{"name": "x", "list": [1, 2]}'), ['json-without-article']],
    ['a feed without items', 'a.xml', bytes('<rss version="2.0"><channel/></rss>'), ['feed-empty']],
    [
      'a page without text',
      'a.html',
      bytes('<!doctype html><title>A</title><nav>B</nav>'),
      ['source-without-text'],
    ],
    [
      'an unknown charset',
      'a.html',
      bytes('<!doctype html><meta charset="klingon"><p>Four words of text.'),
      ['charset-unknown'],
    ],
    ['NITF that breaks off', 'a.xml', bytes('<nitf><body><body.content><p>It rained.</p>'), ['xml-broken']],
  ])('%s', async (_, file, content, rules) => {
    expect(await rulesOf(file, content)).toEqual(rules)
  })

  test('broken JSON is shown where it breaks', async () => {
    const read = readBytes({ file: 'a.json', bytes: bytes('{"title": "A",\n "text": }') })
    await expect(read).rejects.toBeInstanceOf(Unreadable)
    await expect(read).rejects.toMatchObject({ problems: [{ file: 'a.json', line: 2, column: 10 }] })
  })

  test('invalid UTF-8 is shown where it is', async () => {
    const content = Uint8Array.from([
      ...bytes('Ünder the bridgé ít wås dry.\nIt wäs '),
      0xff,
      ...bytes(' wet.\n'),
    ])
    const [article] = await readBytes({ file: 'a.txt', bytes: content })
    expect(article?.problems).toMatchObject([{ rule: 'charset-broken', line: 2, column: 8 }])
  })
})

test.each([
  ['Orsk Gazette - Top stories', 'Orsk Gazette'],
  ['Politics | Orsk Gazette', 'Orsk Gazette'],
  ['Orsk Gazette: World news', 'Orsk Gazette'],
  ['Orsk Gazette', 'Orsk Gazette'],
  ['Orsk - A town and its river', 'Orsk - A town and its river'],
])('a feed called “%s” is of %s', async (title, outlet) => {
  const item =
    '<item><title>Dam bursts</title><description>The dam above Orsk burst on Monday.</description></item>'
  const feed = `<rss version="2.0"><channel><title>${title}</title>${item}</channel></rss>`
  const [article] = await readBytes({ file: 'a.xml', bytes: bytes(feed) })
  expect(article?.publisher).toBe(outlet)
})

test('an article that begins with lines as a message does is none', async () => {
  const [article] = await readBytes({
    file: 'a.txt',
    bytes: bytes('Title: Pier closed\nDate: 2026-03-02\nFrom: our desk\n\nThe pier was closed on Monday.\n'),
  })
  expect(article?.blocks.at(-1)?.text).toBe('The pier was closed on Monday.')
  expect(article?.blocks.length).toBeGreaterThan(1)
})

test('entities are not expanded, from inside or outside the source', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
    <nitf><body><body.content><p>First &b; &file; last.</p></body.content></body></nitf>`
  const [article] = await readBytes({ file: 'a.xml', bytes: bytes(bomb) })
  expect(article?.blocks.map(({ text }) => text)).toEqual(['First &b; &file; last.'])
})

test('each item of a source has a hash of its own, which does not change with the items beside it', async () => {
  const feed = (...titles: string[]) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: titles.map((title) => ({ title, content_text: 'It rained all day.' })),
    })
  const hashes = async (...titles: string[]) =>
    (await readBytes({ file: 'a.json', bytes: bytes(feed(...titles)) })).map(({ sha256 }) => sha256)
  const [one, two] = await hashes('One', 'Two')
  expect(one).not.toBe(two)
  expect((await hashes('Three', 'One'))[1]).toBe(one)
})

test.each([
  ['a.txt', 'The o\uFB03ce \uFB01lled on Monday.\n\nA \uFB02ood cut o\uFB00 the \uFB01sh market.\n'],
  [
    'a.html',
    '<!doctype html><title>A</title><p>The o\uFB03ce \uFB01lled on Monday.</p><p>A \uFB02ood cut o\uFB00 the \uFB01sh market.</p>',
  ],
])('ligatures of print are written as letters: %s', async (file, content) => {
  const [article] = await readBytes({ file, bytes: bytes(content) })
  const text = JSON.stringify(article)
  expect(text).toContain('The office filled on Monday.')
  expect(text).toContain('A flood cut off the fish market.')
})

test('pictures at either end of a line are left out, and no other marks', async () => {
  const content =
    '🚨🚨 Two boats sank off Orsk, police said 🌊 🌊.\n\n© The pier 🎡 was shut.\n\n➡️ The quay is open 👷‍♀️\n'
  const [article] = await readBytes({ file: 'a.txt', bytes: bytes(content) })
  const text = JSON.stringify(article)
  expect(text).toContain('"Two boats sank off Orsk, police said."')
  expect(text).toContain('"© The pier 🎡 was shut."')
  expect(text).toContain('"The quay is open"')
})
