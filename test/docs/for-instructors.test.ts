import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { hearken, newFolder } from '../cli/outside.ts'
import { keys, openTerminal } from '../terminal/index.ts'
import { firstNotShown, namedInPassing, type Step, stepsOf } from './page.ts'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/for-instructors.md'), 'utf8')
const steps = stepsOf(page, '')
const sample = join(root, 'transcripts/sample')

/** What the reader makes ready: a copy of the sample, and an empty folder for a memory stick. */
function readyFolder(): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'class'))
  for (const file of readdirSync(sample)) {
    if (/\.(?:jsonl|csv)$/.test(file)) cpSync(join(sample, file), join(folder, 'class', file))
  }
  mkdirSync(join(folder, 'stick'))
  mkdirSync(join(folder, 'config'))
  writeFileSync(join(folder, 'config/settings.json'), '{"welcomed":true}\n')
  return folder
}

/** What one sees of a command, both streams; and how it ended. */
interface Seen {
  readonly exit: number
  readonly text: string
}

/** Runs a command of the page in a real terminal, types keys, and leaves. What is seen is the screen before that. */
async function onScreen(
  args: readonly string[],
  typed: string,
  waitsFor: string,
  folder: string,
): Promise<Seen> {
  const terminal = openTerminal({
    command: process.execPath,
    args: [join(root, 'dist/main.js'), ...args],
    cwd: folder,
    env: { HEARKEN_CONFIG: join(folder, 'config'), HEARKEN_CACHE: join(folder, 'cache') },
    columns: 110,
    rows: 40,
  })
  try {
    await terminal.shows('0 of 9 turns judged')
    for (const key of typed.trim().split(/\s+/)) terminal.send(key === 'Enter' ? keys.enter : key)
    await terminal.shows(waitsFor)
    const text = terminal.text()
    terminal.send('q')
    return { exit: (await terminal.exited).code, text }
  } finally {
    terminal.close()
  }
}

describe('docs/for-instructors.md, followed to the letter on a copy of the sample class', () => {
  const folder = readyFolder()
  // The Monday after the course.
  let clock = Date.parse('2026-11-02T08:00:00Z')
  let seen: Seen = { exit: 0, text: '' }

  const follow = async (step: Step, next: Step | undefined, after: Step | undefined): Promise<void> => {
    switch (step.type) {
      case 'command': {
        const [program, ...args] = step.line.split(' ')
        expect(program).toBe('hearken')
        if (next?.type === 'typed' && after?.type === 'shown') {
          seen = await onScreen(args, next.text, after.lines[0] ?? '', folder)
        } else {
          const { exit, out, err } = await hearken(args, '', {
            folder,
            environment: { HEARKEN_CONFIG: join(folder, 'config'), HEARKEN_CACHE: join(folder, 'cache') },
            compiled: join(root, 'dist/scenarios'),
            now: () => (clock += 1000),
          })
          // On a terminal both streams are one: what is asked or told comes before what came of it, or after.
          seen = { exit, text: `${err}\n${out}\n${err}` }
        }
        const shown = next?.type === 'shown' ? next.exit : 0
        expect(seen.exit, seen.text).toBe(shown)
        break
      }
      case 'shown':
        expect(firstNotShown(seen.text, step.lines), seen.text).toBeNull()
        break
      case 'typed':
        break
      default:
        throw new Error(`nothing is written on this page: ${JSON.stringify(step)}`)
    }
  }

  it.each(steps.map((step, index) => [index + 1, step] as const))(
    'step %i: %j',
    (number, step) => follow(step, steps[number], steps[number + 1]),
    300_000,
  )

  it('shows every command that an instructor has', () => {
    const run = steps.flatMap((step) => (step.type === 'command' ? [step.line.split(' ')[1]] : []))
    expect([...new Set(run)].sort()).toEqual(
      [
        'agreement',
        'collect',
        'forget',
        'hand-in',
        'print',
        'progress',
        'replay',
        'report',
        'rescore',
        'retention',
        'review',
        'verify',
      ].sort(),
    )
    const lines = steps.flatMap((step) => (step.type === 'command' ? [step.line] : []))
    for (const option of ['--plenary', '.csv', '.json', '.html', '.ndjson'])
      expect(
        lines.some((line) => line.startsWith('hearken report') && line.includes(option)),
        option,
      ).toBe(true)
  })
})

describe('what the page for instructors names in passing', () => {
  it.each(namedInPassing(page))('hearken %s%s is there', (name, rest) => {
    const command = commands.find((each) => each.name === name)
    expect(command).toBeDefined()
    const known = command?.options.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0])
    for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(known).toContain(option)
  })
})

describe('the links of the page for instructors', () => {
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link = '']) =>
    link.startsWith('http') ? [] : [link],
  )
  const headingsOf = (text: string) =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    )

  it.each(links)('%s leads somewhere', (link) => {
    const [file = '', heading] = link.split('#')
    const text = file === '' ? page : readFileSync(join(root, 'docs', file), 'utf8')
    if (heading !== undefined) expect(headingsOf(text)).toContain(heading)
  })
})
