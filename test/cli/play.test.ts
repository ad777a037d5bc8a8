import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Begun } from '../../src/cli/begin-conversation.ts'
import { endTroubleSentence, savedSentence } from '../../src/cli/sentences.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'
import type { TranscriptRecord } from '../../src/record/index.ts'
import { hearken, newFolder } from './outside.ts'

const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TranscriptRecord)
const types = (out: string) => records(out).map(({ type }) => type)
const ended = (out: string) =>
  records(out).flatMap((record) => (record.type === 'end' ? [record.ending] : []))

const json = (input: string, ...options: readonly string[]) =>
  hearken(['play', 'hoa', '--json', '--seed', '1', ...options], input)

describe('a turn of more than 20,000 characters', () => {
  const longest = 'a'.repeat(20_000)

  it('is refused with a sentence, and one of as many is not', async () => {
    const input = `${longest}\n${longest}b\n/leave ${longest}b\n`
    const lines = await hearken(['play', 'hoa', '--plain'], input)
    expect(lines.err.match(/at most 20,000 characters/g)).toHaveLength(2)
    const { out, err, exit } = await json(
      `${longest}\n{"text":"${longest}b"}\n{"command":"leave","text":"${longest}b"}\n`,
    )
    expect(err).toMatch(/Line 2 of the input was left out: A turn may have at most 20,000 characters/)
    expect(err).toMatch(/Line 3/)
    expect(types(out).filter((type) => type === 'trainee')).toHaveLength(1)
    expect(exit).toBe(1)
  })

  it('is refused by analyze, also without an end', async () => {
    for (const args of [['analyze', `${longest}b`], ['analyze']]) {
      const { err, exit } = await hearken(args, args.length === 1 ? `${longest}b` : '')
      expect(err).toMatch(/at most 20,000 characters/)
      expect(exit).toBe(2)
    }
    const { out, exit } = await hearken(
      ['analyze', '--jsonl'],
      `{"id":1,"text":"${longest}b"}\n${'c'.repeat(5_000_000)}\n\n{"id":4,"text":"ok"}\n`,
    )
    expect(exit).toBe(1)
    expect(records(out)).toMatchObject([
      { id: 1, error: expect.stringContaining('at most 20,000 characters') },
      { id: null, error: expect.stringContaining('Line 2 is too long') },
      { id: null, error: expect.stringContaining('Line 3 is not well-formed JSON') },
      { id: 4, form: expect.any(String) },
    ])
  })
})

describe('play --json', () => {
  it('reads on after the ending: a turn gets a remark, and the last one can be said again', async () => {
    const { out, err, exit } = await json(
      'Hello Hoa\n{"command":"leave"}\nAre you there?\n{"command":"again"}\nHow was today for you?\n',
    )
    expect(err).toMatch(/Line 3 of the input was left out: The conversation has ended/)
    const [first, second] = ended(out)
    expect(first).toEqual(expect.any(String))
    expect(second).toBeNull()
    expect(types(out).slice(types(out).indexOf('again'))).toContain('trainee')
    expect(exit).toBe(0)
  })

  it('ends at quit also after the ending, and in an assessment nothing is said again', async () => {
    const { out, err } = await json(
      '{"command":"leave"}\n{"command":"again"}\n{"command":"quit"}\nHello?\n',
      '--mode',
      'assessment',
    )
    expect(err).not.toMatch(/Line 4/)
    expect(err).toMatch(/again/)
    expect(types(out).at(-1)).toBe('end')
  })

  it('keeps a turn with a line separator in one piece', async () => {
    const { out } = await json('Hello\u2028Hoa\n')
    expect(records(out)).toContainEqual(expect.objectContaining({ type: 'trainee', text: 'Hello\u2028Hoa' }))
  })
})

describe('play --plain', () => {
  it('shows the debrief once, after a turn that was said again', async () => {
    const folder = newFolder()
    const { out, err, exit } = await hearken(
      ['play', 'hoa', '--plain', '--seed', '1', '--transcripts', folder],
      'Hello Hoa\n/leave\nOne more thing\n/again\nHow was today for you?\n/leave Thank you.\n',
    )
    expect(err).toMatch(/The conversation has ended/)
    expect(out.match(/Hearken reads typed words/g)).toHaveLength(1)
    expect(exit).toBe(0)
    expect((await hearken(['verify', folder])).out).toMatch(/all as recorded/)
  })

  it('remembers the trainee', async () => {
    const environment = { HEARKEN_CONFIG: newFolder(), HEARKEN_TRANSCRIPTS: newFolder() }
    await hearken(['play', 'hoa', '--plain', '--trainee', 'lan'], '/quit\n', { environment })
    await hearken(['play', 'port-shop', '--plain'], '/quit\n', { environment })
    const folder = environment.HEARKEN_TRANSCRIPTS
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8')).toContain('"trainee":"lan"')
    }
  })
})

describe('what is said at the end', () => {
  const world = { say: createSay('en') } as World
  const conversation = (trouble: string | null) =>
    ({
      keeper: { path: '/x.jsonl', trouble },
      scenario: { id: 'hoa' },
      session: () => ({ status: 'ended' }),
    }) as unknown as Begun['conversation']

  it('is “saved” only where everything was', () => {
    expect(savedSentence(conversation(null), world)).toBe('Saved: /x.jsonl')
    expect(endTroubleSentence(conversation(null), world)).toBeNull()
    expect(savedSentence(conversation('ENOSPC'), world)).toMatch(/last lines could not be saved \(ENOSPC\)/)
  })
})
