import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRuleCoder } from '../src/analysis/index.ts'
import { createSay } from '../src/language/index.ts'
import { encode, type HeaderRecord } from '../src/record/index.ts'
import { readScenario, type Scenario } from '../src/scenario/index.ts'
import { advance, contextOf, keepMachines, type Session, startSession } from '../src/session/index.ts'

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'dist/main.js')
const corpus = join(root, 'src/analysis/corpus/train')

/** What coding a folder of transcripts again took, in milliseconds, the whole process; and how many turns were coded. */
export interface RescoreTimes {
  readonly turns: number
  readonly oneCore: number
  readonly bothCores: number
}

/** Times `rescore` of so many transcripts on one core and on two: the best of some runs in turn, since others use the machine too. */
export async function timeRescore(transcripts = 1_000, rounds = 1): Promise<RescoreTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'hearken-bench-'))
  try {
    const turns = await writeTranscripts(folder, transcripts)
    let [oneCore, bothCores] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < rounds; round++) {
      bothCores = Math.min(bothCores, timeOnce(folder, 2))
      oneCore = Math.min(oneCore, timeOnce(folder, 1))
    }
    return { turns, oneCore, bothCores }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A coder's sentence encoder has a thread of its own, so that `--jobs 1` keeps more than one core busy: what one core does is what the program
 * does that is kept to one.
 */
function timeOnce(folder: string, cores: 1 | 2): number {
  const program = [process.execPath, main, 'rescore', folder, '--json', '--jobs', String(cores)]
  const [command = '', ...args] = cores === 1 ? ['taskset', '-c', '0', ...program] : program
  const began = performance.now()
  const { status, stdout } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e9,
  })
  // Another coder held them: that something is otherwise is as it should be.
  if (status !== 0 && status !== 1) throw new Error(`${program.join(' ')} ended with ${status}`)
  const took = performance.now() - began
  const { conversations } = JSON.parse(String(stdout)) as { readonly conversations: readonly unknown[] }
  if (conversations.length !== readdirSync(folder).length) throw new Error('not every transcript was coded')
  return took
}

const turnsOfOne = 2

/**
 * Writes transcripts of two turns, coded when they were held by the rules. No turn is said twice in any of them: a coder that kept what it
 * made of a turn would gain nothing.
 */
async function writeTranscripts(folder: string, transcripts: number): Promise<number> {
  const texts = [...new Set(readdirSync(corpus).sort().flatMap(textsOf))]
  const scenarios = ['hoa', 'port-shop'].map(openScenario)
  const coder = createRuleCoder(createSay('en'))
  const machine = keepMachines()
  let next = 0
  for (let number = 0; number < transcripts; number++) {
    const { scenario, header } = scenarios[number % scenarios.length] as (typeof scenarios)[number]
    const own = { ...header, coder: coder.name, seed: number }
    let [session]: readonly [Session, unknown] = startSession(scenario, own, machine(scenario, own))
    for (let turn = 1; turn <= turnsOfOne; turn++) {
      const text = texts[next++]
      if (text === undefined) throw new Error('there are not as many different turns')
      const analysis = await coder.code(text, contextOf(session.records), scenario.topics)
      ;[session] = advance(session, { type: 'turn', at: 1000 * turn, text, analysis })
    }
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}.jsonl`), encode(session.records))
  }
  return next
}

function textsOf(file: string): readonly string[] {
  const lines = readFileSync(join(corpus, file), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text)
}

function openScenario(id: string): { readonly scenario: Scenario; readonly header: HeaderRecord } {
  const text = readFileSync(join(root, 'scenarios', `${id}.yaml`), 'utf8')
  const { scenario } = readScenario(text, `${id}.yaml`)
  if (scenario === null) throw new Error(`${id} has errors`)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    scenario,
    header: {
      type: 'header',
      format: 'hearken/transcript',
      version: 1,
      scenario: { id, title: scenario.title, file: `${id}.yaml`, sha256 },
      language: 'en',
      coder: '',
      hearken: '0.0.0',
      trainee: 'bench',
      mode: 'practice',
      seed: 0,
      started: '2026-01-31T08:00:00.000Z',
    },
  }
}

if (import.meta.main) {
  const { turns, oneCore, bothCores } = await timeRescore(Number(process.argv[2] ?? 1_000), 1)
  console.log(`${turns} turns: one core ${oneCore.toFixed(0)} ms, both ${bothCores.toFixed(0)} ms`)
}
