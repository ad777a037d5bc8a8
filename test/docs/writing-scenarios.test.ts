import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { newFolder } from '../cli/outside.ts'
import { namedInPassing, putUnder, type Step, stepsOf } from './page.ts'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/writing-scenarios.md'), 'utf8')
const steps = stepsOf(page, 'bopha.yaml')

const cache = newFolder()

/** What the last command left behind; both streams, as one sees them on a terminal. */
interface Seen {
  readonly exit: number | null
  readonly text: string
}

/** Runs a command of the page with the built program, as the reader would. */
function runCommand(line: string, typed: string, folder: string): Seen {
  const [program, ...args] = line.split(' ')
  expect(program).toBe('hearken')
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/main.js'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      input: typed,
      env: {
        ...process.env,
        HEARKEN_CONFIG: join(folder, 'config'),
        HEARKEN_CACHE: cache,
        HEARKEN_TRANSCRIPTS: join(folder, 'transcripts'),
      },
    },
  )
  const ended = signal === null ? '' : `ended by ${signal}`
  return { exit: status, text: `${stdout}\n${stderr}\n${ended}` }
}

describe('docs/writing-scenarios.md, followed to the letter in an empty folder', () => {
  const folder = newFolder()
  let seen: Seen = { exit: 0, text: '' }

  beforeAll(() => {
    expect(steps.length).toBeGreaterThan(25)
  })

  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
  }

  const follow = (step: Step, next: Step | undefined, after: Step | undefined): void => {
    switch (step.type) {
      case 'command': {
        seen = runCommand(step.line, next?.type === 'typed' ? next.text : '', folder)
        const shown = [next, after].find((each) => each?.type === 'shown')
        const follows = next?.type === 'shown' || next?.type === 'typed'
        const exit = follows && shown?.type === 'shown' ? shown.exit : 0
        expect(seen.exit, seen.text).toBe(exit)
        break
      }
      case 'typed':
        break
      case 'shown': {
        const plain = seen.text.replace(/\s+/g, ' ')
        for (const line of step.lines) expect(plain).toContain(line.replace(/\s+/g, ' ').trim())
        break
      }
      case 'change':
        edit('bopha.yaml', (text) => text.replace(step.from, () => step.text))
        break
      case 'put':
        edit(step.file, (text) => putUnder(text, step.path, step.at, step.text))
        break
    }
  }

  it.each(steps.map((step, index) => [index + 1, step] as const))(
    'step %i: %j',
    (number, step) => follow(step, steps[number], steps[number + 1]),
    300_000,
  )

  it('leads to a scenario without a warning', () => {
    expect(runCommand('hearken check bopha.yaml --strict', '', folder)).toMatchObject({ exit: 0 })
  })
})

describe('what the page names in passing', () => {
  it.each(namedInPassing(page))('hearken %s%s is there', (name, rest) => {
    const command = commands.find((each) => each.name === name)
    expect(command).toBeDefined()
    const known = command?.options.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0])
    for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(known).toContain(option)
  })
})

describe('the pages about scenarios', () => {
  it('link to each other', () => {
    expect(page).toContain('(scenario-files.md)')
    expect(readFileSync(join(root, 'docs/scenario-files.md'), 'utf8')).toContain('(writing-scenarios.md)')
  })
})
