import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsdown'
import { readScenario } from './src/scenario/index.ts'

/** Writes each shipped scenario as it was read, named by the hash of its text, so that playing it need not read YAML. */
function compileScenarios(): void {
  mkdirSync('dist/scenarios', { recursive: true })
  for (const file of readdirSync('scenarios').filter((name) => /^[^.]+\.yaml$/.test(name))) {
    const text = readFileSync(`scenarios/${file}`, 'utf8')
    const { scenario } = readScenario(text, file)
    const sha256 = createHash('sha256').update(text).digest('hex')
    if (scenario !== null) writeFileSync(`dist/scenarios/${sha256}.json`, JSON.stringify(scenario))
  }
}

export default defineConfig({
  entry: ['src/main.ts', 'src/index.ts'],
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node22',
  dts: { entry: ['src/index.ts'] },
  // Libraries that most commands load are bundled: one file is read many times quicker than a hundred.
  deps: {
    alwaysBundle: [
      'chalk',
      'commander',
      'env-paths',
      'fastest-levenshtein',
      'intl-messageformat',
      'string-width',
      'wrap-ansi',
      'xstate',
      'yaml',
      /^@formatjs\//,
    ],
  },
  clean: true,
  hooks: { 'build:done': compileScenarios },
})
