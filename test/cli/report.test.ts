import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  decode,
  digestOf,
  encode,
  encodeReview,
  type HeaderRecord,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { conversation } from '../scoring/records.ts'
import { hearken, newFolder } from './outside.ts'

/** Seven conversations with Hoa, each by another scripted trainee. */
let simulated = ''
beforeAll(async () => {
  simulated = join(newFolder(), 'simulated')
  await hearken(['simulate', 'hoa', '--runs', '7', '--transcripts', simulated])
}, 60_000)

const oneOf = () => decode(readFileSync(join(simulated, 'hoa-skilled-0001.jsonl'), 'utf8')).records

/** A folder with a conversation in each file, its header as it is changed. */
function folderOf(
  files: Readonly<Record<string, Partial<HeaderRecord>>>,
  records: readonly TranscriptRecord[] = oneOf(),
): string {
  const folder = newFolder()
  for (const [name, changes] of Object.entries(files))
    writeFileSync(
      join(folder, `${name}.jsonl`),
      encode(records.map((record) => (record.type === 'header' ? { ...record, ...changes } : record))),
    )
  return folder
}

/** The key of the pseudonyms lies there, so that people are called the same each time. */
const environment = { HEARKEN_CONFIG: newFolder() }

const dataOf = async (...args: readonly string[]) => {
  const { out, err, exit } = await hearken(['report', ...args, '--json'], '', { environment })
  return { data: JSON.parse(out), err, exit }
}

describe('report', () => {
  it('shows a class at a glance, and what the figures do not say', async () => {
    const { exit, out, err } = await hearken(['report', simulated])
    expect(err).toBe('')
    expect(exit).toBe(0)
    expect(out).toMatch(/^7 conversations by 7 trainees/)
    for (const part of [
      "Friday's money (hoa), assessment",
      'Scores',
      'Endings',
      'What was due, and was met in time',
      'Needs, those most often missed first',
      'It cannot see faces',
      'not endorsed by AICHR',
    ])
      expect(out).toContain(part)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('calls people by pseudonyms, and by names only where they are asked for', async () => {
    const folder = folderOf({ a: { trainee: 'Nguyễn Lan' }, b: { trainee: '', seed: 2 } })
    for (const format of ['table', 'json', 'csv']) {
      const { out } = await hearken(['report', folder, '--format', format])
      expect(out).not.toContain('Lan')
      expect(out).toMatch(/T-[0-9A-Z]{6}/)
      const { out: named } = await hearken(['report', folder, '--format', format, '--names'])
      expect(named).toContain('Nguyễn Lan')
      expect(named).toContain('no name')
    }
  })

  it('calls people by their codes where there is a roster', async () => {
    const folder = folderOf({ a: { trainee: 'Lan' }, b: { trainee: 'Dara', seed: 2 } })
    writeFileSync(join(folder, 'roster.csv'), 'code,name,group\nP-07,Lan,Blue\n')
    const { data } = await dataOf(folder)
    const people = data.trainees.map((each: { trainee: object }) => each.trainee)
    expect(people).toMatchObject([{ group: null }, { id: 'P-07', called: 'P-07', group: 'Blue' }])
    const { data: one } = await dataOf(folder, '--trainee', 'p-07')
    expect(one.conversations).toMatchObject([{ id: 'a', trainee: { id: 'P-07' } }])
  })

  it('keeps two people apart who have one code in two classes', async () => {
    const [first, second] = [
      folderOf({ a: { trainee: 'Lan' } }),
      folderOf({ b: { trainee: 'Dara', seed: 2 } }),
    ]
    const roster = (folder: string, name: string) =>
      writeFileSync(join(folder, 'roster.csv'), `code,name\nA01,${name}\n`)
    roster(first, 'Lan')
    roster(second, 'Dara')
    const idsOf = async () =>
      (await dataOf(first, second)).data.trainees.map(
        ({ trainee }: { trainee: { id: string } }) => trainee.id,
      )
    expect(await idsOf()).toEqual([first, second].map((folder) => `${basename(folder)}/A01`).sort())
    // One person whose conversations lie in two folders is one.
    roster(second, 'Lan')
    const held = { b: { trainee: 'Lan', seed: 2 } }
    cpSync(join(folderOf(held), 'b.jsonl'), join(second, 'b.jsonl'))
    expect(await idsOf()).toEqual(['A01'])
  })

  it('does not depend on the order of the files', async () => {
    const files = readdirSync(simulated).map((name) => join(simulated, name))
    for (const format of ['table', 'json', 'csv']) {
      const { out } = await hearken(['report', ...files, '--format', format], '', { environment })
      const reversed = await hearken(['report', ...files.toReversed(), '--format', format], '', {
        environment,
      })
      expect(reversed.out).toBe(out)
    }
  })

  it('takes only what is asked for: since a day, one scenario, one trainee', async () => {
    const folder = folderOf({
      a: { trainee: 'Lan', started: '2026-01-30T23:59:59.000Z' },
      b: { trainee: 'Lan', started: '2026-01-31T00:00:00.000Z' },
      c: { trainee: 'Dara', started: '2026-02-01T00:00:00.000Z' },
      d: {
        trainee: 'Dara',
        started: '2026-02-02T00:00:00.000Z',
        scenario: { id: 'other', title: 'Other', file: 'other.yaml', sha256: '' },
      },
    })
    const idsOf = async (...args: readonly string[]) =>
      (await dataOf(folder, ...args)).data.conversations.map(({ id }: { id: string }) => id)
    expect(await idsOf()).toEqual(['a', 'b', 'c', 'd'])
    expect(await idsOf('--since', '2026-01-31')).toEqual(['b', 'c', 'd'])
    expect(await idsOf('--scenario', 'hoa')).toEqual(['a', 'b', 'c'])
    expect(await idsOf('--trainee', 'lan')).toEqual(['a', 'b'])
    const { err, data, exit } = await dataOf(folder, '--since', '2027-01-01')
    expect(err).toMatch(/None of 4 files holds a conversation that was asked for/)
    expect(data).toMatchObject({ conversations: [], groups: [], trainees: [] })
    expect(exit).toBe(0)
  })

  it('who or what is in none of the files is a mistake, and nothing is written', async () => {
    const folder = folderOf({ a: { trainee: 'Lan' }, b: { trainee: 'Dara' } })
    const asked = async (...args: readonly string[]) => {
      const out = join(folder, 'out.html')
      const { exit, err } = await hearken(['report', folder, '--out', out, ...args])
      expect(exit).toBe(2)
      expect(existsSync(out)).toBe(false)
      return err
    }
    expect(await asked('--trainee', 'nobody')).toMatch(/is by `nobody`\. There are: T-\w{6}, T-\w{6}\.\n$/)
    expect(await asked('--scenario', 'hao')).toMatch(/is with `hao`\. Did you mean `hoa`\? There are: hoa\./)
    expect(await asked('--scenario', 'kitchen')).toMatch(/There are: hoa\./)
  })

  it('does not mix two people of one name', async () => {
    const folder = folderOf({ a: { trainee: 'Lan' }, b: { trainee: 'Lan', seed: 2 } })
    writeFileSync(join(folder, 'roster.csv'), 'code,name\nA1,Lan\nA2,Lan\n')
    const line = (file: string, code: string) =>
      `{"type":"transcript","file":"${file}.jsonl","sha256":"","person":"${code}","name":"Lan","code":"${code}","pack":"","collected":""}\n`
    writeFileSync(join(folder, 'collected.jsonl'), line('a', 'A1') + line('b', 'A2'))
    const { exit, err } = await hearken(['report', folder, '--trainee', 'Lan'])
    expect(err).toMatch(/Lan is what 2 people are called here: A1, A2\. Say which of them: --trainee CODE\./)
    expect(exit).toBe(2)
    expect((await hearken(['report', folder, '--trainee', 'A2'])).exit).toBe(0)
  })

  it('says what is wrong with an option', async () => {
    const wrong = async (...args: readonly string[]) => {
      const { exit, err } = await hearken(['report', simulated, ...args])
      expect(exit).toBe(2)
      return err
    }
    expect(await wrong('--since', '2026-02-30')).toMatch(/`2026-02-30` is not a day/)
    expect(await wrong('--since', 'monday')).toMatch(/`monday` is not a day/)
    expect(await wrong('--format', 'pdf')).toMatch(/--format/)
    expect(await wrong('--format', 'csv', '--json')).toMatch(/ask for two things/)
    expect(await wrong('--out', 'class.docx')).toMatch(/class\.docx.*\.csv/)
    expect(await wrong('--out', 'class.jsonl')).toMatch(/taken for a scenario or a transcript/)
  })

  it('writes into a file that is its owner’s alone, in the format that its name means', async () => {
    const folder = newFolder()
    for (const [name, begins] of [
      ['class.csv', '\ufeff"conversation","trainee"'],
      ['class.json', '{\n  "format": "hearken/report"'],
      ['class.txt', '7 conversations by 7 trainees'],
    ] as const) {
      const { exit, err, out } = await hearken(['report', simulated, '--out', name], '', { folder })
      expect({ exit, out }).toEqual({ exit: 0, out: '' })
      expect(err).toContain(`Written: ${name}`)
      const path = join(folder, name)
      expect(readFileSync(path, 'utf8').startsWith(begins)).toBe(true)
      expect(statSync(path).mode & 0o777).toBe(0o600)
    }
    const { exit, err } = await hearken(['report', simulated, '--out', 'no/such/class.csv'], '', { folder })
    expect(exit).toBe(2)
    expect(err).toMatch(/could not be written \(ENOENT\)/)
  })

  it('leaves out demonstrations, what a writer tried, and copies, and says so', async () => {
    const folder = folderOf({
      a: { trainee: 'Lan' },
      'a-copy': { trainee: 'Lan' },
      demo: { trainee: 'demo' },
      tried: { from: { state: 'opening' } },
    })
    cpSync(join(folder, 'a.jsonl'), join(folder, 'a.rescored.jsonl'))
    const { data } = await dataOf(folder)
    expect(data.conversations).toMatchObject([{ id: 'a' }])
    expect(data.leftOut).toEqual({ demo: 1, try: 1, copy: 1, unreadable: 0 })
    const { out } = await hearken(['report', folder])
    expect(out).toContain('Left out: 1 demonstration. 1 by a writer or a group. 1 copy of a conversation.')
  })

  it('never calls a conversation that was stopped a failure', async () => {
    const folder = folderOf(
      { a: {} },
      oneOf().filter(({ type }) => type !== 'end'),
    )
    const { out, exit } = await hearken(['report', folder])
    expect(exit).toBe(0)
    expect(out).toMatch(/None reached an\s+ending, 1 is not finished\s+yet\./)
    expect(out).toContain('there is no score')
    expect(out).not.toMatch(/\b(?:fail|abort|quit\b|gave up|stopped)/i)
    const { data } = await dataOf(folder)
    expect(data.conversations).toMatchObject([{ ending: null, score: null, needs: { missed: [] } }])
  })
})

describe('report on damaged and foreign files', () => {
  it('is made on the others, the bad ones are named, and the exit code is 1', async () => {
    const many = Object.fromEntries(Array.from({ length: 497 }, (_, seed) => [`c-${seed}`, { seed }]))
    const folder = folderOf(many)
    const text = readFileSync(join(folder, 'c-1.jsonl'), 'utf8')
    const [header = '', ...lines] = text.split('\n')
    writeFileSync(join(folder, 'newer.jsonl'), text.replace('"version":1', '"version":2'))
    writeFileSync(join(folder, 'other-tool.jsonl'), '{"version": 2, "width": 80, "height": 24}\n')
    const broken = [header, ...lines.slice(0, 3), '{"type":"persona","tu', ...lines.slice(4)]
    writeFileSync(join(folder, 'broken.jsonl'), broken.join('\n').replace('"seed":1,', '"seed":9999,'))
    const { data, err, exit } = await dataOf(folder)
    expect(exit).toBe(1)
    expect(err).toMatch(/newer\.jsonl/)
    expect(err).toMatch(/other-tool\.jsonl/)
    expect(err).toMatch(/broken\.jsonl.*line 5/)
    expect(err).toContain('3 of 500 files have something wrong with them')
    // What can be read of the broken one counts.
    expect(data.conversations).toHaveLength(498)
    expect(data.leftOut.unreadable).toBe(2)
  }, 30_000)

  it('cannot be made where nothing can be read', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a.jsonl'), '\u0000\u0001')
    expect(await hearken(['report', folder])).toMatchObject({ exit: 2, out: '' })
    expect((await hearken(['report', join(folder, 'none.jsonl')])).exit).toBe(2)
    const { exit, err } = await hearken(['report', newFolder()])
    expect(exit).toBe(2)
    expect(err).toMatch(/There is no transcript/)
  })

  it('drops a last line that was cut off with a remark, and keeps records it does not know', async () => {
    const folder = folderOf({ a: {} })
    const path = join(folder, 'a.jsonl')
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    writeFileSync(
      path,
      [...lines.slice(0, 3), '{"type":"mood","of":"day"}', ...lines.slice(3)].join('\n').slice(0, -20),
    )
    const { data, err, exit } = await dataOf(folder)
    expect(err).toMatch(/a\.jsonl/)
    expect(exit).toBe(0)
    expect(data.conversations).toMatchObject([{ ending: null }])
  })

  it('says that a scenario has changed, and that one is not here', async () => {
    const other = { id: 'lost', title: 'Lost', file: 'lost.yaml', sha256: 'f'.repeat(64) }
    const [header] = oneOf()
    const here = header?.type === 'header' ? header.scenario : other
    const folder = folderOf({ a: { scenario: { ...here, sha256: '0'.repeat(64) } }, b: { scenario: other } })
    const { out } = await hearken(['report', folder])
    expect(out).toMatch(/1 was held when\s+the\s+scenario\s+was\s+another\./)
    expect(out).toMatch(/The scenario of 1 is not here/)
    const { data } = await dataOf(folder)
    expect(data.groups).toMatchObject([
      { scenario: { id: 'hoa' }, changed: 1, unknown: 0 },
      { scenario: { id: 'lost' }, changed: 0, unknown: 1, due: [], needs: [] },
    ])
    // A path in a transcript is never opened.
    const sly = folderOf({ a: { scenario: { ...other, id: '../../scenarios/hoa' } } })
    expect((await dataOf(sly)).data.groups).toMatchObject([{ unknown: 1 }])
  })

  it('tells the scenario of a transcript by a file that is named', async () => {
    const records = conversation({}, [[{ say: 'How are you?', labels: ['elicit'] }, { facts: ['wages'] }]])
    const folder = folderOf({ a: {} }, records)
    const scenario = join(newFolder(), 'mai.yaml')
    await hearken(['new', 'mai', '--yes', '--folder', join(scenario, '..')])
    expect((await dataOf(folder, '--scenario', scenario)).data.groups).toMatchObject([
      { scenario: { id: 'mai' }, changed: 1, unknown: 0 },
    ])
  })

  const nasty = [
    '=HYPERLINK("http://x.y/?"&A1)',
    '\u001b[31mred\u001b[0m',
    '\u202egnp.exe',
    '<script>alert(1)</script>',
    '-1+2',
    '@SUM(A1)',
    'a;=1+1',
    '"; drop',
    '\uff1d1',
    '\t=1',
    'x\r\n=2',
    '',
  ]

  it('shows strangers’ names without running, turning or colouring anything', async () => {
    const files = Object.fromEntries(
      nasty.map((trainee, seed) => [
        `f-${seed}`,
        {
          trainee,
          seed,
          scenario: { id: trainee, title: trainee, file: trainee, sha256: '' },
          coder: trainee,
        },
      ]),
    )
    const folder = folderOf(files)
    for (const format of ['table', 'csv']) {
      const { out, exit } = await hearken(['report', folder, '--names', '--format', format])
      expect(exit).toBe(0)
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
    }
    const { out } = await hearken(['report', folder, '--names', '--format', 'csv'])
    const rows: readonly (readonly string[])[] = parse(out, { bom: true })
    expect(rows).toHaveLength(nasty.length + 1)
    for (const row of rows) {
      expect(row).toHaveLength(rows[0]?.length ?? 0)
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]|[;\t]\s*[=+\-@]/)
    }
    expect(out).toContain(`"'=HYPERLINK(""http://x.y/?""&A1)"`)
    // JSON says what there is: it is for programs, and escapes what is no text.
    const { data } = await dataOf(folder, '--names')
    const names = data.conversations.map((each: { trainee: { called: string } }) => each.trainee.called)
    expect(names).toContain('<script>alert(1)</script>')
  })
})

describe('report on a class that was reviewed', () => {
  it('counts the labels that most reviewers hold, and scores with them', async () => {
    const folder = folderOf({ a: {}, b: { seed: 2 } })
    const { data: before } = await dataOf(folder)
    const header = oneOf()[0]
    const turn = oneOf().find((record) => record.type === 'trainee')
    if (header?.type !== 'header' || turn?.type !== 'trainee') throw new Error('there is no turn')
    const verdict = { type: 'label', turn: turn.turn, of: digestOf(turn.text), at: header.started } as const
    const review = encodeReview(
      {
        type: 'header',
        format: 'hearken/review',
        version: 1,
        transcript: { file: 'a.jsonl', scenario: 'hoa', started: header.started, seed: header.seed },
        reviewer: 'Mai',
        blind: false,
        hearken: '0.0.0',
        started: header.started,
      },
      [{ ...verdict, label: 'threatening', verdict: 'present' }],
    )
    writeFileSync(join(folder, 'a.mai.review.jsonl'), review)
    // One that belongs to another conversation is told, and changes nothing.
    writeFileSync(join(folder, 'b.mai.review.jsonl'), review)
    const { data, err, exit } = await dataOf(folder)
    expect(exit).toBe(1)
    expect(err).toMatch(/b\.mai\.review\.jsonl/)
    const [was, is] = [before.conversations, data.conversations]
    expect(is).toMatchObject([{ id: 'a', reviewers: 1, labels: { threatening: 1 } }, { id: 'b' }])
    expect(is[0].score.total).toBeLessThan(was[0].score.total)
    expect(is[1]).toEqual(was[1])
    const { out } = await hearken(['report', folder])
    expect(out).toContain('1 was reviewed')
  })
})
