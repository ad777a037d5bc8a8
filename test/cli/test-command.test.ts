import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const lin = readFileSync(join(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

const failing = `scenario: lin
conversations:
  - name: an open question   # the good one
    turns:
      - say: Good morning, I'm Officer Dao from the community unit.
        then: {has: [introduce], state: wary}
      - say: What do you see at the bus station?
        then:
          has: [elicit, summarize]   # both
          has-not: [elicit]
          told: [vans, cousin]
          not-told: [vans]
          meters: {trust: at least 6}
          state: talking
          reply: on Fridays
      - do: wait
      - do: leave
        say: Thank you. I'll come back on Thursday and tell you what we found.
      - say: One more thing.
    ends: {ending: closed, score: 99 to 100}
  - name: a threat
    seed: 2
    turns:
      - say: Talk or I close your stall and arrest you.
        then: {has: [threatening], state: closed}
    ends: {ending: closed, score: at most 20}
`

const sound =
  failing.slice(0, failing.indexOf('  - name: an open')) +
  failing.slice(failing.indexOf('  - name: a threat'))

/** A folder with a scenario, and the files given. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder()
  for (const [name, text] of Object.entries({ 'lin.yaml': lin, ...files }))
    writeFileSync(join(folder, name), text)
  return folder
}

const run = (folder: string, ...args: readonly string[]) =>
  hearken(['test', '--jobs', '1', ...args], '', { folder })
const golden = (name: string) => `golden/${name}.txt`

describe('test', () => {
  it('shows the conversation up to each difference, what was expected and found, and what is not covered', async () => {
    const folder = folderWith({ 'lin.test.yaml': failing })
    const { exit, out } = await run(folder, 'lin.yaml', '--all')
    await expect(out).toMatchFileSnapshot(golden('test-failing'))
    expect(exit).toBe(1)
    const two = await run(folder, '.', '--jobs', '2', '--all')
    expect(two.out).toBe(out)
  })

  it('names the file and the line of all of it for programs', async () => {
    const { exit, out } = await run(folderWith({ 'lin.test.yaml': failing }), 'lin.test.yaml', '--json')
    expect(exit).toBe(1)
    const { coder, scenarios } = JSON.parse(out)
    expect(coder).toMatch(/^learned/)
    expect(scenarios).toMatchObject([
      {
        scenario: 'lin',
        file: 'lin.yaml',
        tests: 'lin.test.yaml',
        result: 'different',
        conversations: [
          { name: 'an open question', line: 3, turns: 4, ending: 'later' },
          { differences: [] },
        ],
        coverage: { endings: { percent: 66, missing: [{ id: 'gone', place: 'lin.yaml:139' }] } },
      },
    ])
    expect(scenarios[0].conversations[0].differences).toContainEqual({
      turn: 2,
      line: 7,
      what: 'state',
      expected: 'talking',
      found: 'wary',
      rule: 'lin.yaml:43',
    })
  })

  it('ends with 0 where all is as expected, and with 1 where too little is covered', async () => {
    const folder = folderWith({ 'lin.test.yaml': sound })
    const enough = await run(folder, 'lin.yaml', '--min-coverage', '8')
    expect(enough.out).toMatch(/✓ a threat {2}1 turn, closed, \d+ points/)
    expect(enough.out).toMatch(/The one conversation went as expected, coded by learned/)
    expect(enough.exit).toBe(0)
    const less = await run(folder, 'lin.yaml', '--min-coverage', '9')
    expect(less.out).toMatch(/lin: 8 % of its rules were fired, and --min-coverage asks for 9 %/)
    expect(less.exit).toBe(1)
    expect((await run(folder, 'lin.yaml', '--min-coverage', 'most')).exit).toBe(2)
  })

  it('with --ways puts under all that is not covered how one gets there', async () => {
    const folder = folderWith({ 'lin.test.yaml': sound })
    const { out } = await run(folder, 'lin.yaml', '--ways', '--json')
    const { coverage } = JSON.parse(out).scenarios[0]
    const missing = Object.values(coverage).flatMap(
      (each) => (each as { missing: { way: unknown }[] }).missing,
    )
    expect(missing.length).toBeGreaterThan(20)
    for (const { way } of missing) expect(way).toMatchObject({ type: 'turns' })
    const ofGone = coverage.endings.missing.find(({ id }: { id: string }) => id === 'gone')
    expect(ofGone.way.turns.at(-1)).toMatch(/\(leaves\)$/)
    const text = await run(folder, 'lin.yaml', '--ways')
    expect(text.out).toMatch(/\n {2}buses {2}lin\.yaml:34\n {8}so one gets there:\n {10}- “What do you see/)
    expect(text.out).toMatch(/ {10}- statement, on buses, such as “What do you see/)
  })

  it('shows mistakes of the test file as check does, with the nearest name, and runs nothing', async () => {
    const mistakes = sound
      .replace('state: closed', 'state: talkin')
      .replace('scenario: lin', 'scenario: linn')
    const { exit, out } = await run(folderWith({ 'lin.test.yaml': mistakes }), 'lin.yaml')
    expect(exit).toBe(1)
    expect(out).toMatch(/lin\.test\.yaml:1:11 {2}error[\s\S]*\^{4}[\s\S]*Did you mean `lin`\?/)
    expect(out).toMatch(/lin\.test\.yaml:7:\d+ {2}error {2}unknown-state[\s\S]*Did you mean `talking`\?/)
    expect(out).not.toMatch(/a threat/)
  })

  it('says what is missing: tests, the scenario, either of them sound or readable', async () => {
    const folder = folderWith({
      'ann.yaml': lin.replace('go-to: talking', 'go-to: talkng'),
      'lim.test.yaml': sound,
      'zoe.test.yaml': sound,
    })
    const all = await run(folder, '.')
    expect(all.exit).toBe(1)
    expect(all.out).toMatch(/ann\.yaml:107:20 {2}error {2}unknown-target/)
    expect(all.out).toMatch(
      /lim\.test\.yaml tests a scenario that is not there: lim\.yaml .*Did you mean lin\.yaml\?/,
    )
    expect(all.out).toMatch(
      /zoe\.test\.yaml tests a scenario that is not there: zoe\.yaml is no file beside it\.\n/,
    )
    expect(all.out).toMatch(/lin\.yaml has no tests: there is no lin\.test\.yaml beside it\. .*--record/)
    const named = await run(folder, 'zoe.test.yaml', 'hoaa', '--json')
    expect(named.exit).toBe(2)
    expect(JSON.parse(named.out).scenarios).toMatchObject([
      { result: 'no-scenario', tests: 'zoe.test.yaml' },
      { result: 'unreadable', message: expect.stringContaining('Did you mean `hoa`?') },
    ])
    writeFileSync(join(folder, 'lin.test.yaml'), Buffer.from([0xff, 0xfe, 0x00]))
    const binary = await run(folder, 'lin.yaml')
    expect(binary.out).toMatch(/not-text/)
    expect(binary.exit).toBe(2)
    writeFileSync(join(folder, 'lin.test.yaml'), 'scenario: &lin lin\nconversations: *lin\n')
    expect((await run(folder, 'lin.yaml')).out).toMatch(/lin\.test\.yaml:2:16 {2}error {2}yaml-alias/)
    writeFileSync(join(folder, 'lin.test.yaml'), 'scenario: lin\nconversations: []\n')
    expect((await run(folder, 'lin.yaml')).out).toMatch(/lin\.test\.yaml holds no conversation/)
    expect((await run(newFolder(), '.')).exit).toBe(2)
    expect((await run(folder)).exit).toBe(2)
  })

  it('takes one way at a time', async () => {
    for (const args of [
      ['lin.yaml', '--record', '--update'],
      ['lin.yaml', '--record', '--json'],
      ['lin.yaml', '--name', 'x'],
      ['lin.yaml', '--transcripts', '.', '--min-coverage', '50'],
      ['lin.yaml', 'lin.yaml', '--record'],
    ]) {
      const { exit, err } = await run(folderWith({}), ...args)
      expect(exit, args.join(' ')).toBe(2)
      expect(err).toMatch(/^(?:`--|--)/)
    }
  })
})

describe('test --update', () => {
  it('accepts what is found and touches nothing else; what cannot be accepted is left', async () => {
    const folder = folderWith({ 'lin.test.yaml': failing })
    const path = join(folder, 'lin.test.yaml')
    chmodSync(path, 0o640)
    const { exit, out } = await run(folder, 'lin.yaml', '--update')
    expect(exit).toBe(1)
    await expect(readFileSync(path, 'utf8')).toMatchFileSnapshot(golden('test-updated'))
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(out).toMatch(/\d expectations in lin\.test\.yaml are now what was found/)
    expect(out).toMatch(/lin\.test\.yaml:7 {2}state: expected `talking`, found `wary`/)
    expect(out).toMatch(/This is left.*\n {2}lin\.test\.yaml:\d+ {2}the conversation is over/)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*One more thing.*\n/m, ''))
    expect((await run(folder, 'lin.yaml', '--update')).out).toMatch(/Nothing was to be accepted/)
    expect((await run(folder, 'lin.yaml')).exit).toBe(0)
  })

  it('says so where the file cannot be written, and follows a link', async () => {
    const folder = folderWith({ 'real.yaml': sound.replace('score: at most 20', 'score: at least 90') })
    symlinkSync('real.yaml', join(folder, 'lin.test.yaml'))
    expect((await run(folder, 'lin.yaml', '--update')).exit).toBe(0)
    expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toMatch(/score: at least [0-9]\b/)
    const name = `${'x'.repeat(240)}`
    writeFileSync(join(folder, `${name}.yaml`), lin)
    writeFileSync(join(folder, `${name}.test.yaml`), sound.replace('state: closed', 'state: wary'))
    const { exit, out } = await run(folder, `${name}.yaml`, '--update')
    expect(out).toMatch(/could not be written \(ENAMETOOLONG\); it is as it was/)
    expect(exit).toBe(2)
  })
})

describe('test --record', () => {
  const said =
    'Hello, I am Dao.\n/again\nWhat do you see at the bus station?\n/wait\n/leave I will come back on Monday.\n'
  const record = (folder: string, ...args: readonly string[]) =>
    hearken(['test', 'lin.yaml', '--record', ...args], said, { folder })

  it('makes a test file of a conversation, adds the next, and both hold', async () => {
    const folder = folderWith({})
    const path = join(folder, 'lin.test.yaml')
    const first = await record(folder)
    expect(first.exit).toBe(0)
    expect(first.err).toMatch(/Written into lin\.test\.yaml, as “recorded 1”/)
    expect(first.out).toMatch(/rule lin\.yaml:43, state wary/)
    await expect(readFileSync(path, 'utf8')).toMatchFileSnapshot(golden('test-recorded'))
    const before = readFileSync(path, 'utf8').replace('scenario: lin\n', 'scenario: lin   # a comment\n\n')
    writeFileSync(path, before)
    expect((await record(folder, '--short', '--name', 'short: and sweet')).exit).toBe(0)
    const after = readFileSync(path, 'utf8')
    expect(after.startsWith(before)).toBe(true)
    expect(after.slice(before.length)).toMatch(
      /^ {2}- name: "short: and sweet"\n {4}short: true\n {4}turns:\n/,
    )
    const { exit, out } = await run(folder, 'lin.yaml')
    expect(out).toMatch(/All 2 conversations went as expected/)
    expect(exit).toBe(0)
  })

  it('loses nothing where the file cannot take it, and writes nothing where nothing was said', async () => {
    const folder = folderWith({
      'lin.test.yaml': 'scenario: lin\nconversations: [{name: a, turns: [{say: Hello}]}]\n',
    })
    const { exit, out, err } = await record(folder)
    expect(err).toMatch(/could not be written \(its conversations stand between brackets\)/)
    expect(out).toMatch(/\n- name: recorded 1\n {2}turns:\n {4}- say: What do you see/)
    expect(exit).toBe(2)
    const empty = folderWith({})
    const nothing = await hearken(['test', 'lin.yaml', '--record'], '/quit\n', { folder: empty })
    expect(nothing.err).toMatch(/Nothing was said/)
    expect(existsSync(join(empty, 'lin.test.yaml'))).toBe(false)
    expect((await run(folderWith({ 'lin.test.yaml': 'nope' }), 'lin.yaml', '--record')).exit).toBe(1)
  })
})

describe('test --transcripts', () => {
  const play = (folder: string, lines: string) =>
    hearken(
      [
        'play',
        'lin.yaml',
        '--json',
        '--seed',
        '1',
        '--trainee',
        'Somchai',
        '--transcripts',
        join(folder, 'kept'),
      ],
      lines,
      { folder },
    )

  it('shows where trainees went, what they never saw and what was not understood, and never a name', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'kept'))
    await play(folder, 'Somchai here, qua qua?\nQua QUA\n{"command":"wait"}\nqua qua?!\n')
    await play(folder, '{"command":"wait"}\n{"command":"leave","text":"I will come back on Friday."}\n')
    writeFileSync(join(folder, 'lin.yaml'), `# A new version.\n${lin}`)
    await play(folder, 'zzz: "q" #\n{"command":"wait"}\n')
    const { exit, out, err } = await run(folder, 'lin.yaml', '--transcripts', 'kept')
    await expect(out).toMatchFileSnapshot(golden('test-transcripts'))
    expect(exit).toBe(0)
    expect(out + err).not.toMatch(/somchai/i)
    const json = JSON.parse((await run(folder, 'lin.yaml', '--transcripts', 'kept', '--json')).out)
    expect(json.scenarios).toMatchObject([
      { scenario: 'lin', conversations: 1, otherVersions: { conversations: 2 } },
    ])
    const strangers = await run(folder, '--transcripts', 'kept')
    expect(strangers.err).toMatch(/3 conversations are of the scenario `lin`, which is not here/)
    expect(strangers.exit).toBe(2)
  })

  it('says where there is nothing of it, or nothing that can be read', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'kept'))
    expect((await run(folder, 'lin.yaml', '--transcripts', 'kept')).err).toMatch(/There is no transcript/)
    writeFileSync(join(folder, 'kept', 'one.jsonl'), 'nothing\n')
    const { exit, err } = await run(folder, 'lin.yaml', '--transcripts', 'kept')
    expect(err).toMatch(/one\.jsonl is no transcript[\s\S]*There is no conversation of `lin` in kept/)
    expect(exit).toBe(2)
  })
})
