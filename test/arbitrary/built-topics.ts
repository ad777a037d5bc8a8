import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TopicStore } from '../../src/analysis/index.ts'

const folder = resolve(import.meta.dirname, '../../dist/scenarios')

/** The topics of the shipped scenarios as the build left them: working them out takes some seconds each time. */
export const builtTopics: TopicStore = {
  read(key) {
    try {
      return readFileSync(join(folder, `${key}.topics`))
    } catch {
      return undefined
    }
  },
  write() {},
}
