import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  decode,
  encode,
  type HeaderRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { hearken, newFolder } from './outside.ts'

const turns = [
  'Good evening Hoa. I am Lan from the women unit, and you can stop whenever you like.',
  'Why did you go there?',
  '{"command":"again"}',
  'How was today for you?',
  '{"command":"wait"}',
  'Did they take your passport or not?',
  '{"command":"leave","text":"Thank you. I will come back on Friday and tell you about your phone."}',
].join('\n')

const transcriptsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))

/** A transcript as `play` wrote it. */
let played = ''
beforeAll(async () => {
  const folder = newFolder()
  await hearken(['play', 'hoa', '--json', '--seed', '1', '--transcripts', folder], turns)
  played = transcriptsIn(folder)[0] ?? ''
}, 120_000)

/** A copy of that transcript in a folder of its own, with its records as `change` makes them. */
function copy(change: (records: readonly TranscriptRecord[]) => readonly TranscriptRecord[]): string {
  const path = join(newFolder(), 'one.jsonl')
  writeFileSync(path, encode(change(decode(readFileSync(played, 'utf8')).records)))
  return path
}

/** As if another coder had heard blame and an open question in the passport turn. */
const byAnother = () =>
  copy((records) =>
    records.map((record) => {
      if (record.type === 'header') return { ...record, coder: 'rules 0' }
      if (record.type !== 'trainee' || !record.text.includes('passport')) return record
      const label = { confidence: 1, evidence: [], because: '' }
      const elicit = { id: 'elicit', ...label } as const
      const blaming = { id: 'blaming', ...label, severity: 'major', instead: '' } as const
      return {
        ...record,
        analysis: { ...record.analysis, form: 'open', techniques: [elicit], flags: [blaming] },
      } satisfies TraineeRecord
    }),
  )

const headerOf = (path: string) => decode(readFileSync(path, 'utf8')).records[0] as HeaderRecord

describe('rescore', () => {
  it('right after play finds nothing changed', async () => {
    const { exit, out } = await hearken(['rescore', played])
    expect(out).toMatch(/All 5 turns are coded as they were/)
    expect(out).toMatch(/None of 1 conversation \(5 turns\)/)
    expect(exit).toBe(0)
    const [, then, now] = /Score: (\S+) when it was held, (\S+) coded today/.exec(out) ?? []
    expect(now).toBe(then)
  })

  it('shows who coded, what came and went turn by turn and as a table, and what becomes of story and score', async () => {
    const { exit, out } = await hearken(['rescore', byAnother()])
    expect(exit).toBe(1)
    expect(out).toMatch(/coded then by rules 0, now by \S+ \d/)
    expect(out).toMatch(/Turn 4 {2}“Did they take your passport or not\?”/)
    expect(out).toMatch(/-blaming/)
    expect(out).toMatch(/form: open question → closed question/)
    expect(out).toMatch(/^blaming +\d+ +\d+ +-1$/m)
    expect(out).toMatch(/Score: [\d.]+ when it was held, [\d.]+ coded today/)
  })

  it('writes nothing unless asked, and then a new file that nobody takes for another conversation', async () => {
    const path = byAnother()
    const folder = join(path, '..')
    const before = readFileSync(path, 'utf8')
    await hearken(['rescore', path])
    expect(readdirSync(folder)).toEqual(['one.jsonl'])
    const { err } = await hearken(['rescore', path, '--write'])
    const [written = ''] = transcriptsIn(folder).filter((each) => each.endsWith('.rescored.jsonl'))
    expect(err).toContain(`Written: ${written}`)
    expect(statSync(written).mode & 0o777).toBe(0o600)
    expect(headerOf(written)).toMatchObject({ heldWith: 'rules 0', coder: headerOf(played).coder })
    const again = await hearken(['rescore', folder, '--write'])
    expect(again.out).toMatch(/of 1 conversation /)
    expect(readdirSync(folder).sort()).toEqual(['one.jsonl', 'one.rescored-2.jsonl', 'one.rescored.jsonl'])
    expect(readFileSync(path, 'utf8')).toBe(before)
    // What was written is coded as today, and says the words that were said.
    expect((await hearken(['rescore', written, '--json'])).out).toMatch(/"result": "same"/)
    const texts = (file: string) =>
      decode(readFileSync(file, 'utf8')).records.map((record) =>
        'text' in record ? record.text : record.type,
      )
    expect(texts(written)).toEqual(texts(path))
  })

  it('says so where nothing can be written', async () => {
    const path = join(newFolder(), `${'x'.repeat(245)}.jsonl`)
    cpSync(byAnother(), path)
    const { err, exit } = await hearken(['rescore', path, '--write'])
    expect(err).toMatch(/could not be written \(ENAMETOOLONG\)/)
    expect(exit).toBe(1)
  })

  it('leaves what a person coded as it is', async () => {
    const path = copy((records) =>
      records.map((record) => (record.type === 'header' ? { ...record, coder: 'peer 1' } : record)),
    )
    const { exit, out, err } = await hearken(['rescore', path, '--write'])
    expect(exit).toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(/coded by a person \(peer 1\).*not coded again/)
    expect(readdirSync(join(path, '..'))).toEqual(['one.jsonl'])
  })

  it('without the scenario compares labels only, and says so', async () => {
    const path = copy((records) =>
      records.map((record) =>
        record.type === 'header' ? { ...record, scenario: { ...record.scenario, id: 'gone' } } : record,
      ),
    )
    const { exit, out, err } = await hearken(['rescore', path, '--write'])
    expect(exit).toBe(1)
    expect(err).toMatch(/its scenario `gone` is not here.*--scenario FILE/)
    expect(out).toMatch(/All 5 turns are coded as they were/)
    expect(out).not.toMatch(/Score/)
    expect(existsSync(path.replace('.jsonl', '.rescored.jsonl'))).toBe(false)
    const chosen = await hearken(['rescore', path, '--scenario', 'hoa'])
    expect(chosen.exit).toBe(0)
    expect(chosen.out).toMatch(/Score/)
  })

  it('does not lay at the coder’s door what the scenario changed', async () => {
    const path = copy((records) =>
      records.map((record) =>
        record.type === 'persona' && record.turn === 2 ? { ...record, line: 'gone.1' } : record,
      ),
    )
    const { out } = await hearken(['rescore', path])
    expect(out).toMatch(/not every change comes from the coder/)
    expect(out).not.toMatch(/the story would go another way/)
  })

  it('of a folder names the bad ones and codes the others, the same with any number of jobs', async () => {
    const folder = newFolder()
    for (let number = 0; number < 5; number++) cpSync(played, join(folder, `${number + 10}.jsonl`))
    cpSync(byAnother(), join(folder, '30.jsonl'))
    const text = readFileSync(played, 'utf8')
    writeFileSync(join(folder, '20-empty.jsonl'), '')
    writeFileSync(join(folder, '21-middle.jsonl'), text.replace(/^.*"turn":2.*$/m, '{"type":'))
    writeFileSync(join(folder, '22-cut.jsonl'), text.slice(0, -30))
    const one = await hearken(['rescore', folder, '--jobs', '1'])
    expect(one.exit).toBe(2)
    expect(one.err).toMatch(/20-empty\.jsonl is no transcript/)
    expect(one.out).toMatch(/21-middle\.jsonl: line \d+ is damaged; what can be read was coded/)
    expect(one.err).toMatch(/22-cut\.jsonl: line \d+ was cut off/)
    expect(one.out).toMatch(/of 8 conversations/)
    expect(one.out).toMatch(/1 file could not be read: \S*20-empty\.jsonl\.\n$/)
    expect([...one.out.matchAll(/\/(\d\d)[^/]*\.jsonl: coded/g)].map((match) => match[1])).toEqual([
      ...Array.from({ length: 5 }, (_, number) => String(number + 10)),
      '21',
      '22',
      '30',
    ])
    expect(await hearken(['rescore', folder, '--jobs', '2'])).toEqual(one)
  })

  it('--json gives all of it as one value', async () => {
    const { out } = await hearken(['rescore', byAnother(), '--json'])
    expect(JSON.parse(out)).toMatchObject({
      conversations: [
        {
          result: 'changed',
          coder: 'rules 0',
          turns: 5,
          changed: [{ turn: 4, counts: true, form: { recorded: 'open', today: 'closed' } }],
          story: { score: { recorded: expect.any(Number), today: expect.any(Number) } },
          damaged: [],
          written: null,
        },
      ],
      labels: { blaming: { went: 1 } },
    })
  })
})
