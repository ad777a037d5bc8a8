import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { readScenario } from '../src/scenario/index.ts'

/** Things that trainees say, mixed: long and short, good and bad, with and without a topic. */
const said = [
  'Good evening. I work with the women unit and I would like to know what you need tonight.',
  'how much u owe them',
  'So the agency kept your card, and the fee grew while you worked. That must have been frightening.',
  'You can stop whenever you like. Nobody is holding you here.',
  'What happened with your phone after that?',
  'why you not go home',
  'Thank you for telling me that. Take your time.',
  'Would you like some water, or a break, before we go on?',
]

/** Writes a copy of a shipped scenario in which whatever led to an ending leads back to its opening; returns its path. */
function writeEndless(folder: string): string {
  const text = readFileSync(resolve(import.meta.dirname, '../scenarios/hoa.yaml'), 'utf8')
  const { scenario } = readScenario(text, 'hoa.yaml')
  if (scenario === null) throw new Error('hoa.yaml has errors')
  const endings = scenario.endings.map((ending) => ending.id).join('|')
  const stays = new RegExp(`go-to: (?:${endings})$`, 'gm')
  // One way to leave must lead to an ending, or the reader says so.
  const leaves = /- when: \{leaves: true\}[\s\S]*?go-to: \S+/.exec(text)?.[0] ?? ''
  const endless = text
    .replace(stays, `go-to: ${scenario.opening}`)
    .replace(leaves.replace(stays, `go-to: ${scenario.opening}`), leaves)
  const path = join(folder, 'endless.yaml')
  writeFileSync(path, endless)
  // Shipped scenarios are compiled when the program is built; so is this one, to be measured as they are.
  const compiled = readScenario(endless, 'endless.yaml').scenario
  const sha256 = createHash('sha256').update(endless).digest('hex')
  writeFileSync(resolve(import.meta.dirname, `../dist/scenarios/${sha256}.json`), JSON.stringify(compiled))
  return path
}

/** What holding a long conversation took: milliseconds from a line to its answer for each turn, and the most memory, in MB. */
export interface LongConversation {
  readonly times: readonly number[]
  readonly memory: number
}

/** Holds a conversation of `turns` turns with the built program, over pipes. */
export async function holdLongConversation(turns: number): Promise<LongConversation> {
  const folder = mkdtempSync(join(tmpdir(), 'hearken-bench-'))
  const main = resolve(import.meta.dirname, '../dist/main.js')
  const args = [main, 'play', writeEndless(folder), '--json', '--seed', '1', '--transcripts', folder]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answered = async (turn: number) => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`the conversation ended before turn ${turn}`)
      const record = JSON.parse(value) as { type: string; turn?: number }
      if (record.type === 'persona' && record.turn === turn) return
    }
  }
  await answered(0)
  const times: number[] = []
  for (let turn = 1; turn <= turns; turn++) {
    const began = performance.now()
    child.stdin.write(`${said[turn % said.length] ?? ''}${turn % 3 === 0 ? ` And ${turn}.` : ''}\n`)
    await answered(turn)
    times.push(performance.now() - began)
  }
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  const memory = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024
  child.stdin.end()
  return { times, memory }
}
