import { packageCommand, root, runNode } from './cli/child.ts'

const args = process.argv.slice(2)
if (args.includes('--help') || args.includes('-h')) {
  console.log(`npm test -- [FILTERS] [VITEST OPTIONS]

Runs everything that must hold: types, lint, unit tests, whole-site builds, and a real browser against the built site.

  npm test -- unit             files whose path has “unit” in it
  npm test -- --project e2e    one of the projects: lint, unit, import, site, e2e
  npm test -- -t "same copy"   tests by name`)
} else {
  const { code } = await runNode(packageCommand('vitest'), ['run', '--root', root, ...args])
  process.exitCode = code
}
