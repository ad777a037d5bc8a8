import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createLearnedCoder } from '../src/analysis/index.ts'
import { createSay } from '../src/language/index.ts'
import type { LabelledTurn } from '../src/testing/index.ts'
import { quantile, timeProcess } from './measure.ts'

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'dist/main.js')

/** How quick the coder is and what memory it takes; of the program as it is built, shared machines and all. */
export async function speedTable(turns: readonly LabelledTurn[]): Promise<string> {
  const one = await analyzeLines(turns, 1)
  const two = await analyzeLines(turns, 2)
  const rows = [
    [
      'one turn of 30 words, six turns before it, warm, p95',
      '60 ms',
      `${(await warmTurn(turns)).toFixed(0)} ms`,
    ],
    ['ready for the first turn of a shipped scenario', '700 ms', `${(await ready(false)).toFixed(0)} ms`],
    [
      'ready for the first turn of a scenario never seen before (its examples are embedded once)',
      '1500 ms',
      `${(await ready(true)).toFixed(0)} ms`,
    ],
    ['`analyze --jsonl --jobs 2`, turns a second', '25', (turns.length / two.seconds).toFixed(1)],
    ['`--jobs 2` against 1', '1.7', (one.seconds / two.seconds).toFixed(2)],
    [
      'memory, `--jobs` 1 / 2',
      '350 / 620 MB',
      `${one.megabytes.toFixed(0)} / ${two.megabytes.toFixed(0)} MB`,
    ],
  ]
  return [
    '| what | to reach | measured |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
}

/** Milliseconds for a turn of about thirty words in a conversation whose earlier lines were coded before. */
async function warmTurn(turns: readonly LabelledTurn[]): Promise<number> {
  const coder = createLearnedCoder(createSay('en'))
  const long = turns.filter(
    ({ text, context }) => context.length >= 6 && Math.abs(text.split(' ').length - 30) <= 6,
  )
  const times: number[] = []
  for (const { text, context } of long) {
    // In play everything but the turn itself has been heard before.
    await coder.code('Please go on.', context, [])
    const began = performance.now()
    await coder.code(text, context, [])
    times.push(performance.now() - began)
  }
  return quantile(times.slice(5), 0.95)
}

/** Milliseconds from start to the first coded turn of a conversation in Hoa's scenario, less what starting node takes. */
async function ready(cold: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hearken-bench-'))
  try {
    const text = readFileSync(join(root, 'scenarios/hoa.yaml'), 'utf8')
    const file = join(folder, 'hoa.yaml')
    // A changed example makes it a scenario that nothing is kept of.
    writeFileSync(file, cold ? text.replace('What is your name?', 'What is your own name?') : text)
    const child = spawn(process.execPath, [main, 'play', file, '--json'], {
      env: { ...process.env, HEARKEN_CACHE: folder, HEARKEN_TRANSCRIPTS: folder, HEARKEN_CONFIG: folder },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const began = performance.now()
    child.stdin.write('{"type":"say","text":"Good evening, may I sit down here?"}\n')
    for await (const lines of child.stdout) if (String(lines).includes('"type":"trainee"')) break
    const took = performance.now() - began
    child.kill()
    return took - timeProcess(['-e', '0'], 3)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Codes the turns as lines of `analyze --jsonl`; seconds and the most memory held, that of the encoder's processes in it, both without starting. */
async function analyzeLines(turns: readonly LabelledTurn[], jobs: number) {
  const child = spawn(process.execPath, [main, 'analyze', '--jsonl', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, child.pid === undefined ? 0 : megabytesOf(child.pid))
  }, 50)
  const lines = turns.map(({ id, text, context }) => JSON.stringify({ id, text, context: context.slice(-6) }))
  child.stdin.end(`${lines.join('\n')}\n`)
  let first: number | undefined
  let last = 0
  for await (const _ of child.stdout) {
    last = performance.now()
    first ??= last
  }
  clearInterval(watch)
  return { seconds: (last - (first ?? last)) / 1000, megabytes }
}

/** The memory of a process and of those it started, in MB: what they share is counted once (Pss). */
function megabytesOf(process: number): number {
  try {
    const held = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))
    const tasks = readdirSync(`/proc/${process}/task`)
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${process}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return children.reduce((sum, child) => sum + megabytesOf(child), Number(held?.[1] ?? 0) / 1024)
  } catch {
    // It has ended.
    return 0
  }
}
