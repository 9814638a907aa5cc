import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-add-on.ts', 'tests/run-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A core for each file: a test in a browser mostly waits.
    maxWorkers: Math.max(2, availableParallelism()),
  },
})
