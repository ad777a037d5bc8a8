import { defineConfig } from 'vitest/config'

// With protection keys V8 now and then ends a process in which one thread runs WebAssembly beside others: “Check failed: jit_page.has_value()”
// (nodejs/node issue 64500). The program keeps its encoder in a process of its own for that; tests load WebAssembly where they need it. Only here does V8
// use such keys, so only here does it know the flag.
const protectionKeys = process.platform === 'linux' && process.arch === 'x64'

export default defineConfig({
  // Left to itself vitest uses one of two cores. A test's limit only ends one that hangs: shared machines are at times ten times slower.
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    execArgv: protectionKeys ? ['--no-memory-protection-keys'] : [],
  },
})
