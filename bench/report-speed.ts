import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { decode, encode, type TranscriptRecord } from '../src/record/index.ts'

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'dist/main.js')
const sample = join(root, 'transcripts/sample')

/** What a report on a folder took: the whole process, in milliseconds, and the most memory it held, in MB. */
export interface ReportCost {
  readonly time: number
  readonly memory: number
}

/** Measures `report` over so many transcripts of twenty turns, the best of some runs, since others use the machine too. */
export function measureReport(transcripts: number, format: string, rounds = 3): ReportCost {
  const folder = mkdtempSync(join(tmpdir(), 'hearken-bench-'))
  try {
    writeTranscripts(folder, transcripts)
    return reportCost(folder, format, rounds)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Has a process say at its end how much memory it held at most, in kilobytes. */
const tellingMemory =
  'data:text/javascript,process.on("exit",()=>console.error("most "+process.resourceUsage().maxRSS))'

/** Measures `report` over the transcripts that lie in a folder. */
function reportCost(folder: string, format: string, rounds: number): ReportCost {
  const args = ['--import', tellingMemory, main, 'report', folder, '--format', format]
  // The key of the pseudonyms goes where nobody looks.
  const env = { ...process.env, HEARKEN_CONFIG: folder }
  let [time, memory] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env,
    })
    time = Math.min(time, performance.now() - began)
    const kilobytes = Number(/^most (\d+)$/m.exec(stderr)?.[1])
    if (status !== 0 || Number.isNaN(kilobytes))
      throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
    memory = Math.min(memory, kilobytes / 1024)
  }
  return { time, memory }
}

const turns = 20
const trainees = 250

/**
 * Writes transcripts of twenty turns into a folder: those of the sample class, whose turns go on with those of others where they are
 * fewer. No two hold the same words.
 */
function writeTranscripts(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  const held = readdirSync(sample)
    .filter((name) => /^\d[^.]*\.jsonl$/.test(name))
    .sort()
    .map((name) => decode(readFileSync(join(sample, name), 'utf8')).records)
  for (let number = 0; number < count; number++) {
    const records = lengthened(held, number)
    const name = `2026-${String(number).padStart(6, '0')}.jsonl`
    writeFileSync(join(folder, name), encode(records.map((record) => varied(record, number))))
  }
}

/** The turns of one conversation and of the next ones of its scenario, numbered anew, with the ending of the first. */
function lengthened(
  held: readonly (readonly TranscriptRecord[])[],
  number: number,
): readonly TranscriptRecord[] {
  const [first] = held.slice(number % held.length)
  const header = first?.[0]
  if (first === undefined || header?.type !== 'header') return []
  const same = held.filter(([other]) => other?.type === 'header' && other.scenario.id === header.scenario.id)
  const opening = first.filter((record) => 'turn' in record && record.turn === 0)
  const end = same.flat().find((record) => record.type === 'end' && record.score !== null)
  const steps: TranscriptRecord[] = []
  let turn = 0
  for (let other = 0; turn < turns; other++)
    for (const record of same[(number + other) % same.length] ?? []) {
      if (record.type === 'trainee') turn += 1
      if (turn > turns) break
      if (turn > 0 && (record.type === 'trainee' || record.type === 'persona' || record.type === 'third'))
        if (record.turn > 0) steps.push({ ...record, turn, at: 30_000 * turn })
    }
  return [header, ...opening, ...steps, ...(end?.type === 'end' ? [{ ...end, turn: turns }] : [])]
}

function varied(record: TranscriptRecord, number: number): TranscriptRecord {
  if (record.type === 'header') {
    const started = new Date(Date.parse('2026-01-01T00:00:00.000Z') + 3_600_000 * number).toISOString()
    return { ...record, seed: number, started, trainee: `Trainee ${number % trainees}` }
  }
  return 'text' in record ? { ...record, text: `${record.text} ${number}` } : record
}
