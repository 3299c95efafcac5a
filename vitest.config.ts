import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const MINUTE = 60_000

/** The projects run one after another in this order; the files of one, side by side. */
const project = (name: string, include: string, groupOrder: number): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [include], sequence: { groupOrder } },
})

export default defineConfig({
  test: {
    setupFiles: ['tests/network/setup.ts'],
    testTimeout: 10_000,
    projects: [
      project('unit', 'tests/unit/**/*.test.ts', 0),
      project('import', 'tests/import/**/*.test.ts', 1),
      project('site', 'tests/site/**/*.test.ts', 2),
      project('e2e', 'tests/e2e/**/*.test.ts', 3),
      project('lint', 'tests/lint/**/*.test.ts', 4),
    ].map((each) => ({
      ...each,
      test: {
        ...each.test,
        // Builds, browsers and type checks take their time on a busy machine.
        ...(each.test?.name === 'unit' ? {} : { testTimeout: 3 * MINUTE, hookTimeout: 3 * MINUTE }),
      },
    })),
  },
})
