import { join } from 'node:path'
import { root, runNode } from './cli/child.ts'
import { readOptions } from './cli/options.ts'

/** Files of `tests/bench/` that run by themselves, and what each tells. Those that begin with “reading-” are parts of `reading`. */
const measurements: Record<string, string> = {
  reading: 'all that begin with “reading-”, and how many articles a second are read',
  'reading-html': 'text, headline, author and date of web pages, against what people marked in them',
  'reading-numbers': 'sentences, quantities and dates, on public test cases',
  'reading-claims': 'which sentences are claims that can be checked',
  'reading-attributions': 'who says what',
  'reading-statements': 'how near a claim’s statement comes to what an editor would write',
  compare: 'copies, one claim in other words, kinds of difference; and time and memory (a minute and more)',
  site: 'weight, requests and Lighthouse of every kind of page (many minutes; says how to add Lighthouse)',
}

/** Files that make weights; they say how good it is on what it was not made from. */
const makers: Record<string, string> = {
  'train-check-worthiness': 'trains and writes src/text/data/check-worthiness.json',
  'train-claims': 'fits the weights of src/compare/matching/likelihood.ts and prints them',
  'train-similarity': 'fits the weights of src/compare/words/similarity.ts and prints them',
}

const known = { ...measurements, ...makers }
const width = Math.max(...Object.keys(known).map((name) => name.length)) + 2
const table = (entries: Record<string, string>): string =>
  Object.entries(entries)
    .map(([name, what]) => `  ${name.padEnd(width)}${what}`)
    .join('\n')
const usage = `npm run bench -- NAME…

Runs measurements, each a file in tests/bench/. What they measure on is in ../shared/data; a set that is not there is passed over.

${table(measurements)}

These make weights:

${table(makers)}

Word lists are made by make-clusters.ts, make-kin.ts and make-wordnet.ts there; their first lines say from what.`

const { positionals } = readOptions(usage, {}, { words: true })
const unknown = positionals.filter((name) => !Object.hasOwn(known, name))
if (unknown.length > 0) {
  console.error(`There is no measurement “${unknown.join('”, “')}”.\n\n${usage}`)
  process.exitCode = 2
} else if (positionals.length === 0) console.log(usage)
else {
  for (const name of positionals) {
    const { code } = await runNode(join(root, 'tests/bench', `${name}.ts`))
    process.exitCode ||= code
  }
}
