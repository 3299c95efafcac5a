import { parseHTML } from 'linkedom'
import { spawn, type ChildProcess } from 'node:child_process'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { packageCommand, quietAstro, root } from '../../scripts/cli/child.ts'
import { alone, words } from './built.ts'

const content = join(root, '.cache', 'test-sites', 'dev-content')
const file = (name: string): string => join(content, 'claims', `${name}.mdx`)
const PATIENCE = 15_000

/** Starts the server that editors work with; gives its address. */
async function startServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(
    process.execPath,
    [packageCommand('astro'), 'dev', '--port', '0', '--host', '127.0.0.1'],
    {
      cwd: root,
      // Under vitest Astro serves no pages, unless it does not know.
      env: {
        ...process.env,
        ...quietAstro,
        PLUMBLINE_CONTENT: content,
        NO_COLOR: '1',
        NODE_ENV: 'development',
        VITEST: undefined,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  return new Promise((done, failed) => {
    let output = ''
    const read = (text: string): void => {
      output += text
      const address = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(output)
      if (address !== null) done({ server, url: address[0] })
    }
    server.stdout.setEncoding('utf8').on('data', read)
    server.stderr.setEncoding('utf8').on('data', read)
    server.on('close', () => {
      failed(new Error(`the server stopped:\n${output}`))
    })
  })
}

/** What a page says once it says that, or at the end of our patience. */
async function page(url: string, expected: RegExp): Promise<string> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const said = await fetch(url).then(async (response) =>
      words(parseHTML(await response.text()).document.querySelector('main')),
    )
    if (expected.test(said) || Date.now() > end) return said
    await pause(200)
  }
}

test('edits, additions, renames, deletions and mistakes show without a restart', async () => {
  await alone(async () => {
    await rm(content, { recursive: true, force: true })
    await cp(join(root, 'tests', 'site', 'basic', 'content'), content, { recursive: true })
    const { server, url } = await startServer()
    const claim = (slug: string): string => `${url}/claims/${slug}/`
    const slug = 'households-without-power'
    const source = await readFile(file(slug), 'utf8')
    try {
      expect(await page(claim(slug), /About 90%/)).toMatch(/About 90% of households/)

      await writeFile(file(slug), source.replace('About 90%', 'Roughly 90%'))
      expect(await page(claim(slug), /Roughly/)).toMatch(/Roughly 90% of households/)

      await writeFile(file('added'), source.replace('About 90%', 'Just 90%'))
      expect(await page(claim('added'), /Just/)).toMatch(/Just 90% of households/)

      await rename(file('added'), file('renamed'))
      expect(await page(claim('renamed'), /Just/)).toMatch(/Just 90% of households/)
      expect(await page(claim('added'), /Nothing at this/)).toMatch(/Nothing at this address/)

      await rm(file('renamed'))
      expect(await page(claim('renamed'), /Nothing at this/)).toMatch(/Nothing at this address/)

      await writeFile(file(slug), source.replace('kind: figure', 'kind: figur'))
      expect(await page(claim(slug), /figur`/)).toMatch(
        /households-without-power\.mdx:3:7 .*figur.* What to do/,
      )
      expect(await page(claim('example-gusts'), /Gusts/)).toMatch(/Gusts at the harbour/)
      expect(await page(url, /1 problem/)).toMatch(/1 problem in the content/)

      await writeFile(file(slug), source)
      expect(await page(claim(slug), /About 90%/)).toMatch(/About 90% of households/)
    } finally {
      server.removeAllListeners('close')
      server.kill()
    }
  })
})
