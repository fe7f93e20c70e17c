import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/build/**'],
    pool: 'forks',
    // Half of a test's time is spent waiting for a database, a browser or a program: more go beside each other than cores.
    maxWorkers: Math.max(3, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['scripts/testing/fixed-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          // Text in, decisions out: files share what they load, since nothing of it changes. It takes a third of the time.
          name: 'pure',
          include: ['{core,register}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['{server,web,accuracy,bench,scripts}/**/*.test.{ts,tsx}'],
          globalSetup: ['server/src/store/testing/data-folders.ts'],
        },
      },
    ],
  },
})
