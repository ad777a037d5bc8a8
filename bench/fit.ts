/**
 * `npm run bench:fit`: how the replies of conversations that people read would stand today (docs/fit.md). Each judged turn is coded again and
 * answered by today's scenario; a reply that is the same keeps its letters, one that is another is shown, for somebody to read. With
 * `--sheets TRANSCRIPTS FOLDER`, conversations that were played are written as sheets for readers instead, one for a person.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openCoder } from '../src/cli/coder.ts'
import { createSay } from '../src/language/index.ts'
import { readScenario } from '../src/scenario/index.ts'
import { keepMachines } from '../src/session/index.ts'
import { fitOf, keyOf, type Letters, readLetters } from './fit/letters.ts'
import { type Played, readPlayed } from './fit/played.ts'
import { replyToday } from './fit/reply-today.ts'

const root = resolve(import.meta.dirname, '..')
const sheets = process.argv.indexOf('--sheets')
if (sheets >= 0) {
  const [from, to] = process.argv.slice(sheets + 1)
  if (from !== undefined && to !== undefined && existsSync(from)) writeSheets(readPlayed(from), to)
  else {
    console.error('Give two folders after --sheets: one that holds transcripts, and one for the sheets.')
    process.exitCode = 2
  }
} else {
  await replayJudged()
}

/** Writes what readers read: each turn with its number and, under it, the reply. */
function writeSheets(all: readonly Played[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  const byPerson = Map.groupBy(all, ({ header }) => header.scenario.id)
  for (const [person, conversations] of byPerson) {
    const text = conversations.map(({ name, opening, turns }) =>
      [
        `=== ${name}`,
        ...opening.map((line) => `    ${line}`),
        ...turns.flatMap(({ record, reply }) => [
          '',
          `${record.turn}  OFFICER: ${record.text === '' ? '(waits)' : record.text}`,
          ...(reply.length > 0 ? reply : ['(nothing is said)']).map((line) => `    ${line}`),
        ]),
      ].join('\n'),
    )
    writeFileSync(join(folder, `${person}.txt`), `${text.join('\n\n')}\n`)
  }
}

async function replayJudged(): Promise<void> {
  const letters = readLetters(join(root, 'bench/fit/letters.csv'))
  const coder = openCoder({
    say: createSay('en'),
    environment: { HEARKEN_CACHE: mkdtempSync(join(tmpdir(), 'hearken-fit-')) },
    compiled: join(root, 'dist/scenarios'),
    random: Math.random,
  })
  const machine = keepMachines()
  const moved: string[] = []
  const rows: string[] = []
  const judged: Letters[] = []
  const standing: Letters[] = []
  const byPerson = Map.groupBy(readPlayed(join(root, 'bench/fit/played')), ({ header }) => header.scenario.id)
  for (const [person, conversations] of byPerson) {
    const file = `${person}.yaml`
    const { scenario } = readScenario(readFileSync(join(root, 'scenarios', file), 'utf8'), file)
    if (scenario === null) throw new Error(`${file} has errors: see \`hearken check ${person}\`.`)
    const topics = scenario.topics.map(({ id, examples }) => ({ id, examples }))
    const own: Letters[] = []
    const same: Letters[] = []
    for (const conversation of conversations) {
      for (const turn of conversation.turns) {
        const given = letters.get(keyOf(conversation.name, turn.record.turn))
        if (given === undefined) continue
        own.push(given)
        const today = await replyToday(conversation, turn, { coder, scenario, topics, machine })
        if (today.join('\n') === turn.reply.join('\n')) same.push(given)
        else
          moved.push(
            `${conversation.name}, turn ${turn.record.turn}: ${turn.record.text}\n` +
              `  was (${given.read.join('')}, ${given.fits ? 'yes' : 'no'}): ${turn.reply.join(' / ')}\n` +
              `  is: ${today.join(' / ')}`,
          )
      }
    }
    rows.push(row(person, own, same))
    judged.push(...own)
    standing.push(...same)
  }
  console.log(
    [
      '| person | replies | fit | no misfit | "fits", without the page | said again today | of these, "fits" | of the others, "fits" then |',
      '|---|---|---|---|---|---|---|---|',
      ...rows,
      row('all', judged, standing),
      '',
      `${moved.length} replies are others today:`,
      ...moved,
    ].join('\n'),
  )
}

function row(person: string, judged: readonly Letters[], same: readonly Letters[]): string {
  const all = fitOf(judged)
  const others = judged.filter((one) => !same.includes(one))
  const cells = [all.fit, all.noMisfit, all.fits].map(percent)
  return `| ${[person, all.replies, ...cells, same.length, percent(fitOf(same).fits), percent(fitOf(others).fits)].join(' | ')} |`
}

function percent(share: number): string {
  return Number.isNaN(share) ? '—' : `${Math.round(100 * share)} %`
}
