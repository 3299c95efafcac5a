/**
 * How well articles are compared, on `../shared/data` and on our own pairs. Run alone with
 * `node tests/bench/compare.ts [--details] [--quick] [--only=PART]`, or through `npm run bench -- compare`.
 *
 * The weights of `similarity` are fitted on all topics that are here; how good they are on topics they were not fitted on
 * tests/bench/train-similarity.ts says. Our own pairs were written before the rules were run on them, set by set, and read
 * afterwards to mend the rules.
 */
import { events, joinedEvents } from './comparing/events.ts'
import { figures } from './comparing/figures.ts'
import { growth } from './comparing/growth.ts'
import { lineage } from './comparing/lineage.ts'
import { claims, denials, differences, shownDifferences } from './comparing/own-pairs.ts'
import type { Row } from './comparing/score.ts'
import { stories } from './comparing/stories.ts'
import { whole } from './comparing/whole.ts'
import { wire } from './comparing/wire.ts'

const parts: Record<string, () => Row[] | Promise<Row[]>> = {
  wire,
  lineage,
  events,
  joined: joinedEvents,
  stories,
  differences,
  shown: shownDifferences,
  figures,
  denials,
  claims,
  whole,
  growth,
}

if (import.meta.main) {
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
  const skipped = process.argv.includes('--quick') ? ['growth'] : []
  for (const [name, measure] of Object.entries(parts)) {
    if (only === undefined ? skipped.includes(name) : only !== name) continue
    // The whole takes more than a minute: who waits is told what for.
    console.error(`measuring: ${name} …`)
    for (const { set, measure: what, value, target, floor, details = [] } of await measure()) {
      const beside = [target && `target ${target}`, floor && `floor ${floor}`].filter(Boolean).join(', ')
      console.log(`${set}: ${what} ${value}${beside === '' ? '' : ` (${beside})`}`)
      if (process.argv.includes('--details')) for (const one of details) console.log(`    ${one}`)
    }
  }
}
