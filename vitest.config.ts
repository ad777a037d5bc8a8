import { defineConfig } from 'vitest/config'

export default defineConfig({
  // With protection keys V8 now and then ends a process that runs WebAssembly on several threads: “Check failed: jit_page.has_value()”
  // (nodejs/node issue 64500). They guard against attackers, of whom there are none in tests.
  // Left to itself vitest uses one of two cores. A test's limit only ends one that hangs: shared machines are at times ten times slower.
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    execArgv: ['--no-memory-protection-keys'],
  },
})
