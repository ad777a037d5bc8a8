import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Left to itself vitest uses one of two cores. A test's limit only ends one that hangs: shared machines are at times ten times slower.
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 600_000, hookTimeout: 300_000, maxWorkers: 2 },
})
