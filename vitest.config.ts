import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const MINUTE = 60_000

type Settings = NonNullable<TestProjectInlineConfiguration['test']>

/** The projects run one after another; the files of one, side by side. */
const project = (
  name: string,
  groupOrder: number,
  settings: Settings = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [`tests/${name}/**/*.test.ts`], sequence: { groupOrder }, ...settings },
})

/** Whole builds, browsers and type checks take their time on a busy machine. */
const slow: Settings = { testTimeout: 3 * MINUTE, hookTimeout: 3 * MINUTE }

export default defineConfig({
  test: {
    setupFiles: ['tests/network/setup.ts'],
    testTimeout: 30_000,
    // Vitest leaves one processor free: of two it would use one, and the tests would take twice as long.
    maxWorkers: '100%',
    projects: [
      project('unit', 0),
      project('import', 1, slow),
      project('site', 2, slow),
      project('e2e', 3, { ...slow, globalSetup: ['tests/e2e/built-site.ts'] }),
      project('lint', 4, slow),
    ],
  },
})
