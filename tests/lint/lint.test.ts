import { expect, test } from 'vitest'
import { checks } from '../../scripts/lint/checks.ts'

test.each(checks.map((check) => [check.name, check] as const))('%s', async (_, { run, fix }) => {
  const { code, output } = await run()
  expect(code, `${output}\n${fix}`).toBe(0)
})
