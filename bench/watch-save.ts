import { copyFileSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openTerminal } from '../test/terminal/index.ts'

const root = resolve(import.meta.dirname, '..')

/** How a save is made: into the file as it is, or as a new file that takes its place, as editors do. */
const ways = [
  (path: string, text: string) => writeFileSync(path, text),
  (path: string, text: string) => {
    writeFileSync(`${path}~`, text)
    renameSync(`${path}~`, path)
  },
]

/**
 * Holds a conversation of some turns with a copy of a shipped scenario in `play --watch`, in a pseudo-terminal, and saves it again and again with
 * other words of the first line. Returns how long each save took to the screen, in milliseconds.
 */
export async function measureSaves(saves: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearken-bench-'))
  writeFileSync(join(folder, 'settings.json'), '{"welcomed":true}\n')
  const path = join(folder, 'hoa.yaml')
  const [text, tests] = ['hoa.yaml', 'hoa.test.yaml'].map((file) => join(root, 'scenarios', file))
  copyFileSync(text ?? '', path)
  copyFileSync(tests ?? '', join(folder, 'hoa.test.yaml'))
  const terminal = openTerminal({
    command: process.execPath,
    args: [join(root, 'dist/main.js'), 'play', path, '--watch', '--after', 'skilled, the number:25'],
    env: { HEARKEN_CONFIG: folder, HEARKEN_CACHE: folder, HEARKEN_MOTION: 'off' },
    columns: 100,
    rows: 40,
  })
  await terminal.shows('what do you say to Hoa?', 60_000)
  const written = readFileSync(path, 'utf8')
  const said = wordsOfLast(terminal.lines(), written)
  const times: number[] = []
  for (let save = 0; save < saves; save++) {
    const now = `Save ${save} was read.`
    const began = performance.now()
    ways[save % ways.length]?.(path, written.replaceAll(said, now))
    await terminal.shows(now)
    times.push(performance.now() - began)
    // Nobody saves again at once.
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  terminal.close()
  return times
}

/** The beginning of the persona's last line on the screen, as it stands in the file. */
function wordsOfLast(rows: readonly string[], text: string): string {
  const words = rows.findLast((row) => row.startsWith('Hoa: '))?.slice('Hoa: '.length, 28) ?? ''
  if (words === '' || !text.includes(words)) throw new Error(`no line of the file begins with “${words}”`)
  return words
}

if (import.meta.main) console.log((await measureSaves(12)).map((time) => time.toFixed(0)).join(' '))
