import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './cli/child.ts'
import { readOptions } from './cli/options.ts'

const folder = join(root, 'tests/bench')
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -'.ts'.length))
  : []
const usage = `npm run bench -- NAME…

Runs measurements, each a file in tests/bench/: ${names.join(', ') || 'none so far'}.`

const { positionals } = readOptions(usage, {}, { words: true })
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no measurement “${unknown.join('”, “')}”.\n\n${usage}`)
  process.exitCode = 2
} else if (positionals.length === 0) console.log(usage)
else {
  for (const name of positionals) {
    const { code } = await runNode(join(folder, `${name}.ts`))
    process.exitCode ||= code
  }
}
