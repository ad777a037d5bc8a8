import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelIds } from '../../src/analysis/index.ts'
import { collectedHeader, encodeCollected } from '../../src/home/index.ts'
import {
  countingRecords,
  decode,
  encode,
  type HeaderRecord,
  isPractice,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { contextOf } from '../../src/session/index.ts'
import { newFolder } from '../cli/outside.ts'
import { headerOf } from '../report/held.ts'
import { recordsOf, steps } from '../scoring/arbitrary-records.ts'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/transcripts.md'), 'utf8')
const blocks = [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql = '']) => sql)
const folder = newFolder()
const turnsFile = join(folder, 'turns.jsonl')

interface Transcript {
  readonly name: string
  readonly header: HeaderRecord
  readonly counting: readonly TranscriptRecord[]
}

/** Runs a piece of SQL as the page gives it, in a folder that holds `transcripts`, and returns the rows of its last statement. */
type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

async function openDuckDb(): Promise<Ask> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder}'`)
  return async (sql) => {
    const reader = await connection.runAndReadAll(sql.replace("TO 'turns.jsonl'", `TO '${turnsFile}'`))
    return reader.getRowObjectsJson()
  }
}

/** Turns said again, some of them after the conversation had been stopped and resumed. */
function saidAgain(records: readonly TranscriptRecord[], from: number): readonly TranscriptRecord[] {
  const end = records.find((record) => record.type === 'end')
  const last = Math.max(...records.map((record) => ('turn' in record ? record.turn : 0)))
  const turn = 1 + (from % Math.max(1, last))
  const later = records.filter((record) => 'turn' in record && record.turn >= turn && record.type !== 'end')
  return [
    ...records.filter((record) => record !== end),
    { type: 'end', turn: last, at: 0, ending: null, reason: 'quit', score: null },
    { type: 'resume', turn: last, at: 0 },
    { type: 'again', turn, at: 0 },
    ...later,
    ...(end === undefined ? [] : [end]),
  ]
}

/** A folder of transcripts of every kind that there is, and what lies beside them. */
function writeTranscripts(): void {
  mkdirSync(join(folder, 'transcripts'))
  const write = (name: string, text: string) => writeFileSync(join(folder, 'transcripts', name), text)
  const sample = fc.sample(fc.tuple(steps, fc.nat(9), fc.constantFrom('hoa', 'port-shop')), {
    numRuns: 60,
    seed: 7,
  })
  sample.forEach(([all, from, id], index) => {
    const header = headerOf({
      trainee: ['Lan', 'Somchai', 'Đỗ "Hương"'][index % 3] ?? '',
      mode: index % 2 === 0 ? 'practice' : 'assessment',
      started: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
      scenario: { ...headerOf().scenario, id },
      ...(index === 10 ? { trainee: 'demo' } : {}),
      ...(index === 11 ? { from: { state: 'kitchen' } } : {}),
    })
    const held = recordsOf(all, index % 5 === 0 ? null : 'open-door').map((record) =>
      record.type === 'end' && record.ending !== null
        ? { ...record, score: { total: (index * 7) % 101, of: 100 as const, parts: [] } }
        : record,
    )
    const records = index % 4 === 1 ? saidAgain(held, from) : held
    const text = encode([header, ...records])
    const cut = index % 6 === 2 ? '{"type":"trainee","turn":99,"at":' : ''
    const unknown = index % 6 === 3 ? '{"type":"mood","turn":"high","value":[1]}\n' : ''
    write(`2026-hoa-${index}.jsonl`, text + unknown + cut)
    if (index === 1) write(`2026-hoa-${index}.rescored.jsonl`, text)
  })
  write(
    '2026-hoa-1.an.review.jsonl',
    '{"type":"header","format":"hearken/review","version":1}\n{"type":"label","turn":1,"label":"elicit","verdict":"present"}\n',
  )
  const collected = (file: string, code: string | null, day: number) =>
    encodeCollected({
      type: 'transcript',
      file,
      sha256: '0'.repeat(64),
      person: 'someone',
      name: 'Lan',
      code,
      pack: '1'.repeat(64),
      collected: new Date(Date.UTC(2026, 5, day)).toISOString(),
    })
  write(
    'collected.jsonl',
    [
      collectedHeader.trimEnd(),
      collected('2026-hoa-4.jsonl', 'A09', 1),
      collected('2026-hoa-4.jsonl', 'A01', 2),
      collected('2026-hoa-6.jsonl', 'A01', 1),
      collected('2026-hoa-7.jsonl', 'A02', 1),
    ]
      .map((line) => `${line.trimEnd()}\n`)
      .join(''),
  )
}

/** The same transcripts as Hearken itself reads them. */
function readTranscripts(): readonly Transcript[] {
  return Array.from({ length: 60 }, (_, index) => `2026-hoa-${index}.jsonl`).flatMap((name) => {
    const { records } = decode(readFileSync(join(folder, 'transcripts', name), 'utf8'))
    const [header] = records
    if (header?.type !== 'header' || !isPractice(header) || header.trainee === 'demo') return []
    return [{ name, header, counting: countingRecords(records) }]
  })
}

function countsOf<Item>(
  items: readonly Item[],
  key: (item: Item) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const each of items.flatMap(key)) counts[each] = (counts[each] ?? 0) + 1
  return counts
}

function asCounts(
  rows: readonly Readonly<Record<string, unknown>>[],
  keys: readonly string[],
  count: string,
) {
  return Object.fromEntries(rows.map((row) => [keys.map((key) => row[key]).join(' '), Number(row[count])]))
}

describe('the SQL of docs/transcripts.md, run by DuckDB', () => {
  let ask: Ask
  let transcripts: readonly Transcript[]
  const answers: (readonly Readonly<Record<string, unknown>>[])[] = []

  beforeAll(async () => {
    writeTranscripts()
    transcripts = readTranscripts()
    ask = await openDuckDb()
    for (const sql of blocks) answers.push(await ask(sql))
  }, 60_000)

  const turns = () =>
    transcripts.flatMap(({ name, header, counting }) =>
      counting.flatMap((record) => (record.type === 'trainee' ? [{ name, header, record }] : [])),
    )
  const labelsOf = ({ header, record: { analysis } }: ReturnType<typeof turns>[number]) =>
    (['techniques', 'safeguards', 'partnership', 'flags'] as const).flatMap((family) =>
      [...new Set(analysis[family].map(({ id }) => id))].map((id) => `${header.scenario.id} ${family} ${id}`),
    )

  it('sees the records that count, and no others', async () => {
    const rows = await ask(
      `SELECT type, count(*) AS n FROM counting JOIN conversations USING (conversation) WHERE type <> 'mood' GROUP BY type`,
    )
    const known = transcripts.flatMap(({ counting }) => counting.filter(({ type }) => type !== 'unknown'))
    expect(known.length).toBeGreaterThan(300)
    expect(asCounts(rows, ['type'], 'n')).toEqual(countsOf(known, ({ type }) => [type]))
    const held = await ask('SELECT count(*) AS n FROM conversations')
    expect(Number(held[0]?.n)).toBe(58)
  })

  it('counts each label by turn as Hearken does', () => {
    const counted = countsOf(turns(), labelsOf)
    expect(Object.keys(counted).length).toBeGreaterThan(Object.values(labelIds).flat().length)
    expect(asCounts(answers[1] ?? [], ['scenario', 'family', 'label'], 'turns')).toEqual(counted)
    const shares = countsOf(turns(), ({ header }) => [header.scenario.id])
    for (const row of answers[1] ?? [])
      expect(Number(row.share)).toBeCloseTo(Number(row.turns) / (shares[String(row.scenario)] ?? 0), 2)
  })

  it('gives the scores of each trainee by scenario and mode', () => {
    const scored = transcripts.flatMap(({ header, counting }) => {
      const end = counting.find((record) => record.type === 'end')
      if (end?.type !== 'end' || end.ending === null) return []
      return [
        {
          key: `${header.trainee} ${header.scenario.id} ${header.mode}`,
          header,
          score: end.score?.total ?? 0,
        },
      ]
    })
    expect(asCounts(answers[2] ?? [], ['trainee', 'scenario', 'mode'], 'conversations')).toEqual(
      countsOf(scored, ({ key }) => [key]),
    )
    const latest = new Map<string, number>()
    for (const { key, score } of scored.sort((one, other) =>
      one.header.started < other.header.started ? -1 : 1,
    ))
      latest.set(key, score)
    expect(asCounts(answers[2] ?? [], ['trainee', 'scenario', 'mode'], 'latest')).toEqual(
      Object.fromEntries(latest),
    )
    for (const row of answers[2] ?? []) {
      const own = scored
        .filter(({ key }) => key === `${row.trainee} ${row.scenario} ${row.mode}`)
        .map(({ score }) => score)
        .sort((one, other) => one - other)
      const middle = own.length / 2
      const median = ((own[Math.ceil(middle) - 1] ?? 0) + (own[Math.floor(middle)] ?? 0)) / 2
      expect(Number(row.median)).toBe(median)
    }
  })

  it('gives them by code in a folder that was collected into', () => {
    const codes: Readonly<Record<string, string>> = { 4: 'A01', 6: 'A01', 7: 'A02' }
    const held = transcripts.flatMap(({ name, header, counting }) => {
      const code = codes[/-(\d+)\.jsonl$/.exec(name)?.[1] ?? '']
      const isEnded = counting.some((record) => record.type === 'end' && record.ending !== null)
      return code === undefined || !isEnded ? [] : [`${code} ${header.scenario.id} ${header.mode}`]
    })
    expect(held.length).toBe(3)
    expect(asCounts(answers[3] ?? [], ['code', 'scenario', 'mode'], 'conversations')).toEqual(
      countsOf(held, (key) => [key]),
    )
  })

  it('counts the flags by scenario', () => {
    const flagged = countsOf(turns(), (turn) =>
      labelsOf(turn)
        .filter((label) => label.includes(' flags '))
        .map((label) => label.replace(' flags', '')),
    )
    expect(asCounts(answers[4] ?? [], ['scenario', 'flag'], 'turns')).toEqual(flagged)
    const conversations = countsOf(transcripts, ({ name, header, counting }) => [
      ...new Set(
        counting.flatMap((record) =>
          record.type === 'trainee'
            ? labelsOf({ name, header, record }).filter((each) => each.includes(' flags '))
            : [],
        ),
      ),
    ])
    for (const row of answers[4] ?? [])
      expect(Number(row.conversations)).toBe(conversations[`${row.scenario} flags ${row.flag}`])
  })

  it('writes each turn that was said with what was said before it', () => {
    const lines = readFileSync(turnsFile, 'utf8').trimEnd().split('\n')
    const written = lines.map((line) => JSON.parse(line) as { id: string; text: string; context: unknown })
    const byId = new Map(written.map((line) => [line.id.split('/').at(-1), line]))
    const said = transcripts.flatMap(({ name, counting }) =>
      counting.flatMap((record, index) =>
        record.type === 'trainee' && record.text !== ''
          ? [
              {
                id: `${name}#${record.turn}`,
                text: record.text,
                context: contextOf(counting.slice(0, index)),
              },
            ]
          : [],
      ),
    )
    expect(said.length).toBeGreaterThan(100)
    for (const { id, text, context } of said) expect(byId.get(id)).toMatchObject({ text, context })
  })

  it('whose lines go through the command of the page as Spark pipes them: one process a partition, a line for each in order', () => {
    const command = /\.pipe\("(hearken analyze --jsonl[^"]*)"\)/.exec(page)?.[1]?.split(' ').slice(1)
    expect(command).toBeDefined()
    const lines = readFileSync(turnsFile, 'utf8').trimEnd().split('\n').slice(0, 12)
    const partitions = [lines.slice(0, 5), [...lines.slice(5), '{"id":"broken"']]
    const coded = partitions.flatMap((partition) => {
      const { stdout } = spawnSync(process.execPath, [join(root, 'src/main.ts'), ...(command ?? [])], {
        // Spark ends each line, and closes the stream.
        input: partition.map((line) => `${line}\n`).join(''),
        encoding: 'utf8',
        env: { ...process.env, HEARKEN_CACHE: newFolder() },
      })
      return stdout.trimEnd().split('\n')
    })
    const ids = coded.map((line) => (JSON.parse(line) as { id: string | null }).id)
    expect(ids).toEqual([...lines.map((line) => (JSON.parse(line) as { id: string }).id), null])
    for (const line of coded.slice(0, -1)) expect(Object.keys(JSON.parse(line))).toContain('techniques')
    expect(coded.at(-1)).toContain('error')
  }, 180_000)
})
