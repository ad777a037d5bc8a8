import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createConversation } from '../../src/cli/converse.ts'
import { keepNew } from '../../src/cli/keep-transcript.ts'
import type { World } from '../../src/cli/world.ts'
import { decode, type TranscriptRecord } from '../../src/record/index.ts'
import { startSession } from '../../src/session/index.ts'
import { headerFor, scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'
import { hearken, newFolder } from './outside.ts'

const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TranscriptRecord)

describe('list', () => {
  it('shows every shipped scenario with level, length, persona and what it trains', async () => {
    const { exit, out } = await hearken(['list'])
    expect(exit).toBe(0)
    for (const id of shippedIds) expect(out).toContain(id)
    expect(out).toMatch(/level \d/)
    const { out: json } = await hearken(['list', '--json'])
    expect((JSON.parse(json) as { id: string }[]).map((row) => row.id).sort()).toEqual([...shippedIds].sort())
  })
})

describe('demo', () => {
  it.each(shippedIds)('plays %s from the briefing to the debrief, and says how to go on', async (id) => {
    const { exit, out } = await hearken(['demo', id])
    expect(exit).toBe(0)
    const places = ['Before you begin', 'You:', 'Score', 'Hearken reads typed words', 'hearken play'].map(
      (words) => out.indexOf(words),
    )
    expect(
      places.every((place) => place >= 0),
      out.slice(0, 2000),
    ).toBe(true)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('is what runs without a command where there is no terminal', async () => {
    expect((await hearken([])).out).toMatch(/^A demonstration/)
  })
})

describe('play --json', () => {
  const input =
    'Hello Hoa, I work with the women unit.\n{"text":"What do you need tonight?"}\n{"command":"wait"}\n{"command":"leave","text":"Thank you. I will come back on Friday."}\n'

  it('writes the same records for the same turns and seed, which verify accepts', async () => {
    const folder = newFolder()
    const play = () => hearken(['play', 'hoa', '--json', '--seed', '1', '--transcripts', folder], input)
    const [one, other] = [await play(), await play()]
    const timeless = (out: string) => records(out).map((record) => ({ ...record, at: 0, started: '' }))
    expect(timeless(one.out)).toEqual(timeless(other.out))
    const [first = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    expect(decode(readFileSync(join(folder, first), 'utf8')).records).toEqual(records(one.out))
    expect((await hearken(['verify', folder])).exit).toBe(0)
  })

  it('says an hint on stderr, and a turn again', async () => {
    const { out, err } = await hearken(
      ['play', 'hoa', '--json', '--seed', '1'],
      'Why did you go there?\n{"command":"hint"}\n{"command":"again"}\nHow was today for you?\n',
    )
    expect(err).not.toBe('')
    expect(records(out).map((record) => record.type)).toContain('again')
    expect(records(out).at(-1)).toMatchObject({
      type: 'end',
      ending: null,
      reason: 'end-of-input',
      score: null,
    })
  })
})

describe('assessment', () => {
  it('gives no feedback, no hint and no second attempt before the end', async () => {
    const { out, err } = await hearken(
      ['play', 'hoa', '--plain', '--mode', 'assessment', '--seed', '1'],
      "Why didn't you just leave?\n/hint\n/again\n/leave\n",
    )
    const talk = out.slice(0, out.indexOf('How it went'))
    expect(talk).not.toMatch(/Another way/)
    expect(err).toMatch(/there is no \/hint/)
    expect(err).toMatch(/there is no \/again/)
    expect(out).toMatch(/blaming/)
  })
})

describe('replay', () => {
  it('shows everything that was judged, also one turn, and without the scenario', async () => {
    const folder = newFolder()
    await hearken(
      ['play', 'hoa', '--plain', '--seed', '1', '--transcripts', folder],
      'Hello Hoa\nWhy did you stay?\n/leave\n',
    )
    const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '')
    const whole = await hearken(['replay', path, '--plain'])
    expect(whole.out).toMatch(/Why did you stay\?/)
    expect(whole.out).toMatch(/hoa\.yaml:\d+/)
    const one = await hearken(['replay', path, '--turn', '2'])
    expect(one.out).not.toMatch(/Hello Hoa/)
    expect((await hearken(['replay', path, '--turn', '99'])).exit).toBe(2)
    writeFileSync(path, readFileSync(path, 'utf8').replace('"id":"hoa"', '"id":"gone"'))
    const without = await hearken(['replay', path])
    expect(without.exit).toBe(0)
    expect(without.err).toMatch(/scenario `gone` is not here/)
  })
})

describe('analyze', () => {
  it('codes one turn, in its context, with reasons', async () => {
    const context = join(newFolder(), 'before.jsonl')
    writeFileSync(context, '{"speaker":"persona","text":"The agency kept my passport."}\n')
    const { out } = await hearken([
      'analyze',
      'So the agency kept your passport.',
      '--context',
      context,
      '--json',
    ])
    expect(JSON.parse(out)).toMatchObject({ form: 'statement', techniques: [{ id: 'restate' }], flags: [] })
    const explained = await hearken(['analyze', "Why didn't you just leave?", '--explain'])
    expect(explained.out).toMatch(/blaming[\s\S]*M6 §1\.11/)
  })

  it('codes lines in order, with an error in the place of a line that is no turn', async () => {
    const { exit, out } = await hearken(
      ['analyze', '--jsonl'],
      '{"id":"a","text":"Tell me about the boat."}\nnope\n{"id":"c","text":"ok","context":[{"speaker":"dog","text":"x"}]}\n{"id":"d","text":""}\n',
    )
    expect(exit).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 'a', form: 'open', techniques: [{ id: 'elicit' }] },
      { id: null, error: expect.stringContaining('Line 2') },
      { id: 'c', error: expect.stringContaining('entry 1') },
      { id: 'd', form: 'none', techniques: [], flags: [] },
    ])
  })
})

describe('check --format json', () => {
  it('gives place, code, message and suggestion', async () => {
    const path = join(newFolder(), 'lin.yaml')
    const good = readFileSync(join(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')
    writeFileSync(path, good.replace('go-to: talking', 'go-to: talkng'))
    const { exit, out } = await hearken(['check', path, '--format', 'json'])
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { file: path, line: 107, column: 20, severity: 'error', code: 'unknown-target', suggestion: 'talking' },
    ])
  })
})

describe('a coder that fails', () => {
  it('loses no turn: it is kept without labels, and told', async () => {
    const scenario = scenarioAt('test/corpus/good/lin.yaml')
    const header = headerFor(scenario)
    const [session, begun] = startSession(scenario, header)
    const folder = newFolder()
    const coder = { name: 'broken 1', code: () => Promise.reject(new Error('no luck')) }
    const keeper = keepNew(folder, 'lin', { now: () => 0, random: () => 0.5 } as unknown as World)
    const conversation = createConversation({ session, header, begun, at: 0 }, coder, keeper, () => 0)
    const answered = await conversation.move({ type: 'say', text: 'What do you see here?' })
    expect(conversation.mistake()).toBe('no luck')
    expect(answered.map((record) => record.type)).toEqual(['trainee', 'persona'])
    keeper.close()
    expect(readFileSync(keeper.path ?? '', 'utf8')).toContain('What do you see here?')
  })
})
