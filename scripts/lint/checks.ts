import { packageCommand, runNode, type Ran } from '../cli/child.ts'

/** Something that holds of the code, and what checks it. */
export type Check = {
  name: string
  /** Where it fails. */
  fix: string
  run: () => Promise<Ran>
}

const tool = (
  name: string,
  fix: string,
  args: readonly string[],
  {
    of = name,
    command = name,
    env = {},
  }: { of?: string; command?: string; env?: Record<string, string> } = {},
): Check => ({
  name,
  fix,
  run: () => runNode(packageCommand(of, command), args, { env, capture: true }),
})

export const checks: readonly Check[] = [
  tool(
    'types',
    'Mend the types named above.',
    ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
    { of: 'astro', command: 'astro' },
  ),
  tool('eslint', 'Mend what is named above; some of it with: npx eslint --fix .', [
    '.',
    '--max-warnings',
    '0',
  ]),
  tool('prettier', 'npm run format', ['--check', '--log-level', 'warn', '.']),
  tool('knip', 'Delete what is not used, or use it.', ['--no-progress']),
]
