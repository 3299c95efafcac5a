import { packageCommand, runNode } from './cli/child.ts'
import { readOptions } from './cli/options.ts'

readOptions('npm run format\n\nSets the code in its one form. Content is left alone.', {})
process.exitCode = (await runNode(packageCommand('prettier'), ['--write', '--log-level', 'warn', '.'])).code
