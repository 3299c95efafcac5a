import { readOptions } from './cli/options.ts'
import { checks } from './lint/checks.ts'

readOptions(
  `npm run lint

Checks the code: ${checks.map(({ name }) => name).join(', ')}. Says what fails and how to mend it.`,
  {},
)
for (const { name, fix, run } of checks) {
  const { code, output } = await run()
  console.log(code === 0 ? `ok      ${name}` : `${output.trimEnd()}\n\nFAILED  ${name}: ${fix}\n`)
  if (code !== 0) process.exitCode = 1
}
