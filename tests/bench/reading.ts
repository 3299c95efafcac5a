import { readClaims } from '../../scripts/importer/claims/claims.ts'
import { runNode } from '../../scripts/cli/child.ts'
import { join } from 'node:path'
import { readNewscluster } from './newscluster.ts'

/** How well articles are read: every measurement of reading, one after another, and then how fast. */
const parts = [
  'reading-html',
  'reading-numbers',
  'reading-claims',
  'reading-attributions',
  'reading-statements',
]

for (const part of parts) {
  console.log(`\n${part}`)
  const { code } = await runNode(join(import.meta.dirname, `${part}.ts`))
  process.exitCode ||= code
}

console.log('\nspeed')
const articles = [...(readNewscluster()?.values() ?? [])]
if (articles.length === 0) console.log('skipped: ../shared/data/newscluster is not here')
else {
  for (const { text } of articles.slice(0, 20)) readClaims(text, '2018-01-01')
  const began = process.cpuUsage()
  const start = performance.now()
  for (const { text } of articles) readClaims(text, '2018-01-01')
  const wall = (performance.now() - start) / 1000
  const cpu = process.cpuUsage(began).user / 1e6
  const rate = (seconds: number) => (articles.length / seconds).toFixed(0)
  console.log(
    `articles a second, one process, start-up left out: ${rate(wall)} (user time: ${rate(cpu)}; target 60)`,
  )
}
