import { test } from 'vitest'
import { checks } from '../../scripts/lint/checks.ts'

// Side by side: each is a process of its own, and they take minutes one after another.
test.concurrent.for(checks.map((check) => [check.name, check] as const))(
  '%s',
  async ([, { run, fix }], { expect }) => {
    const { code, output } = await run()
    expect(code, `${output}\n${fix}`).toBe(0)
  },
)
