import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-add-on.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A test in a browser mostly waits: three at once keep two cores busy.
    maxWorkers: Math.max(3, availableParallelism()),
  },
})
