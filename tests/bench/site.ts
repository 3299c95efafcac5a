// How good the site is that readers get: Lighthouse, weights, requests, and what a build takes. `npm run bench -- site`
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { packageCommand, root, runNode } from '../../scripts/cli/child.ts'
import { serve } from '../../scripts/site/serve.ts'
import { site } from '../../src/site.ts'
import { startBrowser, withPage } from '../e2e/browser.ts'
import { brokenAddresses, htmlFiles, markupFaults, weights } from '../site/audit.ts'
import { pageKinds } from '../site/page-kinds.ts'
import { howToInstall, startLighthouse, type Form, type Judge, type Scores } from './site-lighthouse.ts'
import { importNewscluster } from './site-newscluster.ts'

const scratch = join(root, '.cache', 'bench-site')

/** Builds a content folder; the memory is the largest any Node process of the build took, the search index aside. */
async function build(content: string, folder: string): Promise<void> {
  const noted = join(scratch, 'memory.txt')
  rmSync(folder, { recursive: true, force: true })
  rmSync(noted, { force: true })
  mkdirSync(dirname(folder), { recursive: true })
  const note = `import { appendFileSync } from 'node:fs'
    process.on('exit', () => appendFileSync(${JSON.stringify(noted)}, process.resourceUsage().maxRSS + '\\n'))`
  const started = performance.now()
  const { code, output } = await runNode(packageCommand('astro'), ['build'], {
    capture: true,
    env: {
      PLUMBLINE_CONTENT: content,
      PLUMBLINE_OUT: folder,
      NODE_ENV: 'production',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(note)}`,
    },
  })
  if (code !== 0) throw new Error(`${content} could not be built:\n${output}`)
  const seconds = (performance.now() - started) / 1000
  const megabytes = Math.max(...readFileSync(noted, 'utf8').trim().split('\n').map(Number)) / 1024
  console.log(
    `${htmlFiles(folder).length} pages built in ${seconds.toFixed(1)} s, with ${megabytes.toFixed(0)} MB`,
  )
}

const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

/** Puts a compressed copy beside each file, as static hosts do, and gives its weight. */
function compress(folder: string, file: string): { brotli: number; gzip: number } {
  const bytes = readFileSync(join(folder, file))
  const small = brotli(bytes)
  writeFileSync(join(folder, `${file}.br`), small)
  return { brotli: small.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
const marks = ({ scores }: Scores): string => Object.values(scores).join(' ')

/** A busy machine costs any page points for speed, and never gives it one: the best of three, as long as some are lost. */
async function judge(lighthouse: Judge, url: string, form: Form): Promise<Scores> {
  let best = await lighthouse.judge(url, form)
  for (let more = 0; more < 2 && best.scores.performance < 100; more++) {
    const again = await lighthouse.judge(url, form)
    if (again.scores.performance > best.scores.performance) best = again
  }
  return best
}

/** One row a kind of page: its weight, what it asks for on a first visit, and what Lighthouse says on phone and desktop. */
async function judgePages(folder: string, lighthouse: Judge | null): Promise<void> {
  const kinds = [...pageKinds(folder)].filter(([kind]) => !kind.endsWith('a further page'))
  const styles = readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => compress(folder, `assets/${name}`))
  const css = (form: 'brotli' | 'gzip') => styles.reduce((sum, style) => sum + style[form], 0)
  console.log(`style sheet: ${kilobytes(css('brotli'))} kB brotli, ${kilobytes(css('gzip'))} gzip`)
  console.log(
    `\n${'largest page of its kind'.padEnd(28)} brotli  gzip requests script kB  phone p a b s      desktop p a b s`,
  )
  const lost = new Map<string, string[]>()
  const browser = await startBrowser()
  const served = await serve({ folder, base: site.base, host: '127.0.0.1', port: 0 })
  for (const [kind, path] of kinds) {
    const own = compress(folder, /(?:^|\/)$/.test(path) ? `${path}index.html` : path)
    const asked: string[] = []
    let script = 0
    await withPage(browser, async (page) => {
      page.on('response', (response) => {
        if (response.url().startsWith('data:')) return
        asked.push(response.url())
        const size = Number(response.headers()['content-length'] ?? 0)
        if (/javascript/.test(response.headers()['content-type'] ?? '')) script += size
      })
      await page.goto(served.url + path, { waitUntil: 'networkidle' })
    })
    const row = [
      kind.padEnd(28),
      kilobytes(own.brotli + css('brotli')).padStart(6),
      kilobytes(own.gzip + css('gzip')).padStart(5),
      String(asked.length).padStart(8),
      kilobytes(script).padStart(9),
    ]
    for (const form of ['mobile', 'desktop'] as const) {
      const scores = lighthouse === null ? null : await judge(lighthouse, served.url + path, form)
      row.push(` ${scores === null ? 'not measured' : marks(scores)}`.padEnd(18))
      for (const audit of scores?.lost ?? [])
        lost.set(audit, [...(lost.get(audit) ?? []), `${kind} (${form})`])
    }
    console.log(row.join(' '))
  }
  for (const [audit, where] of lost) console.log(`  points lost by ${audit}: ${where.join(', ')}`)
  await browser.close()
  await served.close()
}

async function judgeWhole(folder: string): Promise<void> {
  const sizes = [...weights(folder).values()].sort((one, other) => one - other)
  const largest = sizes.at(-1) ?? 0
  const over = (limit: number) => sizes.filter((bytes) => bytes > limit).length
  console.log(
    `\nall ${sizes.length} pages with their styles, gzip: median ${kilobytes(sizes[sizes.length >> 1] ?? 0)} kB, largest ${kilobytes(largest)}; over 8 kB ${over(8000)}, over 14 kB ${over(14_000)}`,
  )
  const broken = brokenAddresses({ folder, address: site.url + site.base })
  const faults = await markupFaults(folder)
  console.log(`addresses that lead nowhere: ${broken.length}; faults html-validate finds: ${faults.length}`)
  for (const line of [...broken.slice(0, 10), ...faults.slice(0, 10)]) console.log(`  ${line}`)
}

const lighthouse = await startLighthouse()
if (lighthouse === null) {
  console.log(
    `Lighthouse is not installed, and its columns stay empty. To add it, once:\n  ${howToInstall}\n`,
  )
}
const sites: [string, string][] = [['the site of content/', join(root, 'content')]]
const imported = await importNewscluster(join(scratch, 'newscluster'))
if (imported === null)
  console.log('../shared/data/newscluster is not on this machine; its site is left out.\n')
else {
  console.log(`170 articles imported in ${imported.toFixed(1)} s\n`)
  sites.push(['the site of 170 articles', join(scratch, 'newscluster', 'content')])
}
for (const [name, content] of sites) {
  console.log(`## ${name}`)
  const folder = join(scratch, 'built', name.replaceAll(/\W+/g, '-'))
  await build(content, folder)
  await judgePages(folder, lighthouse)
  await judgeWhole(folder)
  console.log('')
}
await lighthouse?.close()
