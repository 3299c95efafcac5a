import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { brokenAddresses, markupFaults, weights } from './audit.ts'
import { pageKinds } from './page-kinds.ts'

const address = 'https://facts.example/base/'
const folder = mkdtempSync(join(tmpdir(), 'plumbline-audit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`

const files: Record<string, string> = {
  'index.html': page(
    `<a href="/base/claims/sound/#top">1</a> <a href="claims/sound/#gone">2</a> <a href="/base/nowhere/">3</a>
     <a href="/outside-the-base/">4</a> <a href="https://elsewhere.example/#:~:text=any">5</a>
     <form action="/base/search/"><button type="submit">6</button></form>`,
    '<link rel="stylesheet" href="/base/assets/site.css"><link rel="canonical" href="https://facts.example/base/lost/">',
  ),
  'claims/sound/index.html': page('<p id="top">Sound</p><a href="#top">up</a><a href="../../">home</a>'),
  'claims/rated/index.html': page('<div class="finding large">Supported</div>'),
  'claims/twice/index.html': page('<p id="one">1</p><p id="one">2</p><ul><p>3</p></ul>'),
  'claims/old/index.html':
    '<title>Moved</title><meta http-equiv="refresh" content="0;url=/base/claims/gone/">',
  'topics/storm/2/index.html': page('<p>Second</p>'),
  'rss.xml':
    '<rss><link>https://facts.example/base/claims/sound/</link><guid isPermaLink="false">https://facts.example/base/#id</guid><comments>https://facts.example/base/feed-lost/</comments></rss>',
  'data/claims.ndjson':
    '{"url":"https://facts.example/base/claims/sound/#c1","@id":"https://facts.example/base/#me"}\n',
  'assets/site.css': 'p { color: black }'.repeat(50),
}
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

test('every address that leads nowhere is found, in pages and in what machines read, and no other', () => {
  expect(brokenAddresses({ folder, address }).sort()).toEqual([
    'claims/old/index.html → /base/claims/gone/: no such file',
    'data/claims.ndjson → https://facts.example/base/claims/sound/#c1: no such fragment',
    'index.html → /base/nowhere/: no such file',
    'index.html → /base/search/: no such file',
    'index.html → /outside-the-base/: not ours',
    'index.html → claims/sound/#gone: no such fragment',
    'index.html → https://facts.example/base/lost/: no such file',
    'rss.xml → https://facts.example/base/feed-lost/: no such file',
  ])
})

test('faults of markup are found, with their place', async () => {
  expect(await markupFaults(folder)).toEqual([
    expect.stringMatching(/^claims\/twice\/index\.html:2:\d+ no-dup-id: /),
    expect.stringMatching(/^claims\/twice\/index\.html:2:\d+ element-permitted-content: /),
  ])
})

describe('pages', () => {
  test('weigh what they and their styles take up', () => {
    const [bare, styled] = ['claims/sound/index.html', 'index.html'].map(
      (name) => weights(folder).get(name) ?? 0,
    )
    expect(bare).toBeGreaterThan(80)
    expect(bare).toBeLessThan(200)
    expect(styled).toBeGreaterThan(300)
  })

  test('are told apart by kind', () => {
    expect([...pageKinds(folder)]).toEqual([
      ['claims/*', 'claims/sound/'],
      ['claims/*, rated', 'claims/rated/'],
      ['home', ''],
      ['topics/*, a further page', 'topics/storm/2/'],
    ])
  })
})
