import { pathToFileURL } from 'node:url'
import { readFileSync } from 'node:fs'
const clone = process.argv[2]
const { readClaims } = await import(pathToFileURL(`${clone}/scripts/importer/claims/claims.ts`).href)
for (const l of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const i = l.indexOf('|'); const [d, t] = [l.slice(0, i), l.slice(i + 1).replaceAll('\\n', '\n')]
  const r = readClaims(t, d)
  console.log('>', t.replaceAll('\n', ' / ').slice(0, 300), r.scores)
  for (const p of r.passages) console.log('   ', p.speaker, '|', p.stance, '|', p.statement, '|', p.when.map((w: any) => w.value))
  for (const p of r.leftOut) console.log('    --', p.why, '||', t.slice(p.start, p.end))
}
