/**
 * Trains the model behind `checkWorthiness` and writes its weights: `node tests/bench/train-check-worthiness.ts`.
 * The same data give the same bytes. `reading-claims.ts` measures how good such a model is on what it has not seen.
 */
import { writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { readDebates, readNews } from './check-worthiness-data.ts'
import { readExamples, train } from './check-worthiness-model.ts'

const target = new URL('../../src/text/data/check-worthiness.json', import.meta.url)
const credit =
  'Weights by tests/bench/train-check-worthiness.ts, trained on ClaimBuster (Arslan, Hassan, Li, Tremayne, 2020; ' +
  'doi.org/10.5281/zenodo.3609356, CC BY 4.0), of which no text is included, and on tests/bench/check-worthiness-news.jsonl.'

const debates = readDebates()
if (debates) {
  const { table, scale, bias } = train(readExamples([...debates, ...readNews('train')]))
  const packed = deflateSync(table, { level: 9 }).toString('base64')
  writeFileSync(target, `${JSON.stringify({ credit, scale, bias, table: packed }, null, 2)}\n`)
  console.log(`Wrote ${target.pathname}, ${Math.round(packed.length / 1024)} KB.`)
} else {
  console.error(
    'The weights were not trained: ../shared/data/claimbuster/kfold_25ncs.jsonl is missing. Put it there.',
  )
  process.exitCode = 1
}
