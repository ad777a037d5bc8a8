import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { encode, type HeaderRecord, type TranscriptRecord } from '../src/record/index.ts'
import { keys, openTerminal, type Terminal } from '../test/terminal/index.ts'
import { persona, trainee } from '../test/views/ink/fixture/records.ts'

/** Milliseconds that a person looks at least before pressing a key. */
const look = 1_000

const main = resolve(import.meta.dirname, '../dist/main.js')

/** Returns a conversation of so many turns: every seventh carries a flag, every third a technique. */
function longTranscript(turns: number): readonly TranscriptRecord[] {
  const header: HeaderRecord = {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id: 'endless', title: 'A long night', file: 'endless.yaml', sha256: '0' },
    language: 'en',
    coder: 'none',
    hearken: '0',
    trainee: 'T',
    mode: 'practice',
    seed: 1,
    started: '2026-01-31T08:00:00.000Z',
  }
  const said = (turn: number) =>
    `${turn % 3 === 0 ? 'Tell me' : 'I would like to hear'} about day ${turn}. ${turn % 7 === 0 ? 'Why did you stay?' : 'Take your time.'}`
  const heard = (turn: number): TranscriptRecord => ({
    ...persona(
      turn,
      `Day ${turn} was like the day before. *looks at the door* Nobody counted, if you ask me.`,
    ),
    meters: { trust: (turn * 7) % 11, distress: (turn * 3) % 11 },
    rule: `endless.yaml:${turn}`,
  })
  const turnOf = (turn: number) => [trainee(turn, said(turn)), heard(turn)]
  return [header, heard(0), ...Array.from({ length: turns }, (_, index) => turnOf(index + 1)).flat()]
}

/** Milliseconds from a key that jumps through a transcript of so many turns to the whole frame on the screen, for each of `jumps` jumps. */
export async function measureJumps(
  turns: number,
  jumps: number,
  size: { readonly columns: number; readonly rows: number },
): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearken-bench-'))
  const path = join(folder, 'long.jsonl')
  writeFileSync(path, encode(longTranscript(turns)))
  const terminal = openTerminal({
    command: process.execPath,
    args: [main, 'replay', path],
    env: { HEARKEN_CONFIG: folder },
    ...size,
  })
  await terminal.shows(`opening of ${turns}`)
  // Nobody jumps before having looked; meanwhile the program draws ahead.
  await setTimeout(look)
  const times: number[] = []
  for (let jump = 0; jump < jumps; jump++) {
    // Far and near, back and forth, never twice to the same turn.
    const turn = 1 + ((jump * 1_237 + 611) % turns)
    terminal.send(`g${turn}`)
    await terminal.shows(({ lines }) => lines().includes(`> ${turn}`))
    const began = performance.now()
    terminal.send(keys.enter)
    await isShown(terminal, turn, turns)
    times.push(performance.now() - began)
  }
  terminal.close()
  return times
}

/** Waits until a turn is on the screen with what was judged of it, down to the row below the strip. */
function isShown(terminal: Terminal, turn: number, turns: number): Promise<void> {
  return terminal.shows(({ text }) => {
    const shown = text()
    return (
      shown.includes(`turn ${turn} of ${turns}`) &&
      new RegExp(`^> *${turn} You`, 'm').test(shown) &&
      shown.includes('Form: open question') &&
      shown.includes('paused, 1×')
    )
  })
}

if (import.meta.main) {
  for (const size of [
    { columns: 80, rows: 24 },
    { columns: 200, rows: 60 },
  ]) {
    const times = (await measureJumps(2_000, 40, size)).toSorted((one, other) => one - other)
    const at = (share: number) => `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)} ms`
    console.log(`${size.columns} × ${size.rows}: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`)
  }
}
