import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Left to itself vitest uses one of two cores.
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: 2 },
})
