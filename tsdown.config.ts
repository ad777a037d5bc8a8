import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'tsdown'
import type * as Built from './src/index.ts'
import { readScenario } from './src/scenario/index.ts'

/** Where builds keep the topics they worked out: it takes some seconds a scenario. */
const cache = 'node_modules/.cache/hearken'

/**
 * Writes each shipped scenario as it was read, named by the hash of its text, so that playing it need not read YAML; and its topics as the
 * coder needs them.
 */
async function compileScenarios(): Promise<void> {
  mkdirSync('dist/scenarios', { recursive: true })
  mkdirSync(cache, { recursive: true })
  const path = (folder: string, key: string) => join(folder, `${key}.topics`)
  // The coder as it was just built: the sources cannot start their thread from a configuration file.
  const { createLearnedCoder, createSay }: typeof Built = await import(
    pathToFileURL(resolve('dist/index.js')).href
  )
  const coder = createLearnedCoder(createSay('en'), {
    encoders: 2,
    topicStore: {
      read(key) {
        if (!existsSync(path(cache, key))) return undefined
        copyFileSync(path(cache, key), path('dist/scenarios', key))
        return readFileSync(path(cache, key))
      },
      write(key, bytes) {
        writeFileSync(path(cache, key), bytes)
        writeFileSync(path('dist/scenarios', key), bytes)
      },
    },
  })
  for (const file of readdirSync('scenarios').filter(
    (name) => /^[^.]+\.yaml$/.test(name) && name !== 'country.yaml',
  )) {
    const text = readFileSync(`scenarios/${file}`, 'utf8')
    const { scenario } = readScenario(text, file)
    const sha256 = createHash('sha256').update(text).digest('hex')
    if (scenario === null) continue
    writeFileSync(`dist/scenarios/${sha256}.json`, JSON.stringify(scenario))
    await coder.code('hello', [], scenario.topics)
  }
}

/** Puts the labelled test set where `hearken accuracy` finds it in the package. */
function copyTestSet(): void {
  cpSync('src/analysis/corpus/test', 'dist/accuracy', { recursive: true })
}

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    index: 'src/index.ts',
    'coding-worker': 'src/cli/coding-worker.ts',
    'reading-worker': 'src/cli/watch/reading-worker.ts',
    'simulation-worker': 'src/cli/simulation-worker.ts',
    'verify-worker': 'src/cli/verify-worker.ts',
    'embedding-process': 'src/analysis/vectors/embedding-process.ts',
  },
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
  hooks: {
    'build:done': async () => {
      copyTestSet()
      await compileScenarios()
    },
  },
})
