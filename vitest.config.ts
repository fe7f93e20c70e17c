import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,register,server,web,accuracy,bench,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/build/**'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
