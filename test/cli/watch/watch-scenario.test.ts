import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { openScenarioFile } from '../../../src/cli/scenario-files.ts'
import { type Reading, type WatchedScenario, watchScenario } from '../../../src/cli/watch/watch-scenario.ts'
import type { World } from '../../../src/cli/world.ts'
import { createSay } from '../../../src/language/index.ts'
import { newFolder } from '../outside.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../corpus/good/lin.yaml'), 'utf8')
const titled = (title: string) => text.replace('title: The tea stall', `title: ${title}`)
const broken = text.replace('go-to: talking', 'go-to: talkin')

let watched: WatchedScenario | null = null
afterEach(() => watched?.close())

/** A watched file, and all that was told of it; `until` settles when the last thing told is as wanted. */
function watching(content = text, savedSince: string | null = null) {
  const path = join(newFolder(), 'lin.yaml')
  writeFileSync(path, content)
  const world = { say: createSay('en'), folder: '/', now: () => performance.now() } as unknown as World
  const first = openScenarioFile(path, world)
  if (savedSince !== null) writeFileSync(path, savedSince)
  const scenario = watchScenario(path, first, world)
  watched = scenario
  const told: string[] = []
  const wanted = new Set<{ readonly what: string; readonly resolve: () => void }>()
  scenario.subscribe((reading) => {
    told.push(wordsOf(reading))
    for (const each of wanted) if (each.what === told.at(-1)) each.resolve()
  })
  const until = (what: string) =>
    new Promise<void>((done) => {
      if (told.at(-1) === what) done()
      else wanted.add({ what, resolve: done })
    })
  return { path, told, until, scenario }
}

/** The title of a scenario that can be played, or the code of the first problem. */
function wordsOf(reading: Reading): string {
  if (reading.type === 'playable') return reading.opened.scenario.title
  return /(?:error|warning) {2}(\S+)/.exec(reading.report)?.[1] ?? reading.report
}

describe('a watched scenario', () => {
  it('is told anew when it is saved, and not where nothing changed', async () => {
    const { path, told, until, scenario } = watching()
    expect(wordsOf(scenario.latest())).toBe('The tea stall')
    writeFileSync(path, titled('One'))
    await until('One')
    writeFileSync(path, titled('One'))
    writeFileSync(path, titled('Two'))
    await until('Two')
    expect(wordsOf(scenario.latest())).toBe('Two')
    expect(told).toEqual(['One', 'Two'])
  })

  it('is told when a new file takes its place, as editors do it', async () => {
    const { path, told, until } = watching()
    for (const title of ['One', 'Two', 'Three']) {
      writeFileSync(`${path}.swp`, titled(title))
      renameSync(path, `${path}~`)
      renameSync(`${path}.swp`, path)
      await until(title)
    }
    expect(told).toEqual(['One', 'Two', 'Three'])
  })

  it('has its problems told as check words them, and is mended', async () => {
    const { path, told, until, scenario } = watching()
    writeFileSync(path, broken)
    await until('unknown-target')
    const reading = scenario.latest()
    expect(reading.type === 'problems' ? reading.report : '').toMatch(
      /lin.yaml cannot be played[\s\S]*lin.yaml:\d+:\d+ {2}error {2}unknown-target\n.*\n.*\n.*\^+\n.*`talkin`.*`talking`/,
    )
    writeFileSync(path, text)
    await until('The tea stall')
    expect(told).toEqual(['unknown-target', 'The tea stall'])
  })

  it('is not told half: while it is written in pieces nothing is said, and then the whole', async () => {
    const { path, told, until } = watching()
    const whole = titled('Whole')
    const file = openSync(path, 'w')
    for (let start = 0; start < whole.length; start += 500) {
      writeSync(file, whole.slice(start, start + 500))
      await pause(10)
    }
    closeSync(file)
    await until('Whole')
    expect(told).toEqual(['Whole'])
  })

  it('is told once of many saves in quick succession', async () => {
    const { path, told, until } = watching()
    for (let save = 0; save < 30; save++) writeFileSync(path, titled(`Save ${save}`))
    await until('Save 29')
    expect(told).toEqual(['Save 29'])
  })

  it('is missed when it is gone, and welcome when it is back; gone for a moment is not gone', async () => {
    const { path, told, until } = watching()
    rmSync(path)
    writeFileSync(path, titled('Back at once'))
    await until('Back at once')
    rmSync(path)
    await until('file-unreadable')
    writeFileSync(path, titled('Back'))
    await until('Back')
    writeFileSync(path, '')
    await until('empty-file')
    expect(told).toEqual(['Back at once', 'file-unreadable', 'Back', 'empty-file'])
  })

  it('is told of what was saved before it was watched', async () => {
    const { told, until } = watching(text, titled('Since'))
    await until('Since')
    expect(told).toEqual(['Since'])
  })

  it('may begin with problems, be binary or huge', async () => {
    const { path, told, until, scenario } = watching(broken)
    expect(wordsOf(scenario.latest())).toBe('unknown-target')
    writeFileSync(path, Uint8Array.from([0xff, 0xfe, 0, 1]))
    await until('not-text')
    writeFileSync(path, '#'.repeat(4_000_001))
    await until('file-too-large')
    writeFileSync(path, text)
    await until('The tea stall')
    expect(told).toEqual(['not-text', 'file-too-large', 'The tea stall'])
  })
})
