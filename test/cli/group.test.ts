import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { decode } from '../../src/record/index.ts'
import { keys, openTerminal, type Terminal } from '../terminal/index.ts'
import { hearken, newFolder } from './outside.ts'

const open: Terminal[] = []
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})

function fileIn(folder: string): string {
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.jsonl'))
  return join(folder, name)
}

const recordsIn = (folder: string) => decode(readFileSync(fileIn(folder), 'utf8')).records
const play = (folder: string, input: string, ...options: readonly string[]) =>
  hearken(['play', 'hoa', '--group', '4', '--seed', '1', '--transcripts', folder, ...options], input)

describe('play --group in lines', () => {
  it('asks for votes before each answer, keeps only counts, and shows them at the end with questions', async () => {
    const folder = newFolder()
    const { exit, out, err } = await play(
      folder,
      'Good evening. I am from the women unit.\n1 1 3\nWhy did you not just leave?\nt 4 4\n/wait\n\n',
    )
    expect([exit, err]).toEqual([0, expect.stringContaining('Saved')])
    expect(out).toContain('What will Hoa do? 1 open up · 2 stay as before · 3 close')
    expect(out).toContain('open up: 2, close: 1. Hoa opened up.')
    expect(out.indexOf('What will Hoa do?')).toBeLessThan(out.indexOf('open up: 2'))
    expect(out).toMatch(/How you voted, and what came\nTurn 1: .*\nTurn 2: closes people: 2\./)
    expect(out).toMatch(/To talk about\n1\. /)
    const records = recordsIn(folder)
    expect(
      records.flatMap((each) => (each.type === 'votes' ? [[each.turn, each.about, each.counts]] : [])),
    ).toEqual([
      [1, 'answer', { opens: 2, stays: 0, closes: 1 }],
      [2, 'turn', { listening: 0, care: 0, partnership: 0, closing: 2, nothing: 0 }],
    ])
    expect(records[0]).toMatchObject({ group: 4 })
    // Before the turn that is voted on, so that the ending stays the last record.
    expect(records.findIndex(({ type }) => type === 'votes')).toBeLessThan(
      records.findIndex(({ type }) => type === 'trainee'),
    )
  })

  it('can be verified and gone on with, and is nobody’s own practice', async () => {
    const folder = newFolder()
    await play(folder, 'Good evening.\n1\nWould you like water?\n2\n')
    const file = fileIn(folder)
    expect((await hearken(['verify', file])).out).toContain('all as recorded')
    const { out } = await hearken(['replay', file, '--plain'])
    expect(out).toContain('Held by a group; 4 voted.')
    expect(out).toContain('The group voted before turn 1 was answered: open up: 1.')
    const resumed = await hearken(['play', 'hoa', '--resume', file], 'What do you need?\n3 3\n')
    expect(resumed.exit).toBe(0)
    expect(resumed.out).toContain('close: 2')
    expect((await hearken(['verify', file])).out).toContain('3 turns, all as recorded')
    expect((await hearken(['report', folder])).err).toContain('no conversation')
    expect((await hearken(['play', 'hoa', '--resume', '--transcripts', folder])).exit).toBe(2)
  })

  it('takes no line that is none of votes, and says what there is to type', async () => {
    const folder = newFolder()
    const { err, out } = await play(folder, 'Good evening.\n9\n/hint\n1 1 1 1 1\n2\n')
    expect(err).toContain('`9` is no line of votes')
    expect(err).toContain('First the votes')
    expect(err).toContain('at most 4')
    expect(out).toContain('stay as before: 1')
    expect(recordsIn(folder).filter(({ type }) => type === 'trainee')).toHaveLength(1)
  })

  it('leaves while a vote is open, and says which words are not in the conversation', async () => {
    const folder = newFolder()
    const { exit, err } = await play(folder, 'Good evening.\n/quit\n')
    expect(exit).toBe(0)
    expect(err).toContain('You typed: “Good evening.”')
    expect(recordsIn(folder).some(({ type }) => type === 'trainee')).toBe(false)
  })

  it.each([
    [['--group', '0'], 'a number from 1 to 9'],
    [['--group', 'all'], '`all` is none'],
    [['--group', '4', '--json'], 'people in a room'],
    [['--group', '4', '--from', 'weighing'], 'tries out a scenario'],
    [['--group', '4', '--watch'], 'not saved'],
  ])('refuses %j', async (options, words) => {
    const { exit, err } = await hearken(['play', 'hoa', ...options])
    expect(exit).toBe(2)
    expect(err).toContain(words)
  })

  it('lets a neighbour code, in any language, and a group vote', async () => {
    const { out } = await play(newFolder(), 'Chào chị Hoa\nrespect\n1 1\n', '--coder', 'peer')
    expect(out).toContain('open up: 2.')
  })
})

describe('play --group on a screen', () => {
  it('shows one thing at a time: the vote, then the answer and time to talk', async () => {
    const transcripts = newFolder()
    const terminal = openTerminal({
      command: process.execPath,
      args: [
        resolve(import.meta.dirname, '../../dist/main.js'),
        'play',
        'hoa',
        '--group',
        '3',
        '--seed',
        '1',
      ],
      env: { HEARKEN_CONFIG: newFolder(), HEARKEN_TRANSCRIPTS: transcripts, HEARKEN_MOTION: 'off' },
      columns: 80,
      rows: 24,
    })
    open.push(terminal)
    await terminal.shows('It stays on this computer')
    terminal.send(keys.enter)
    await terminal.shows('One speaks, the others vote')
    terminal.send(keys.enter)
    await terminal.shows('what do you say to Hoa?')
    terminal.send(`Good evening Hoa. I am from the women unit.${keys.enter}`)
    await terminal.shows('What will Hoa do?')
    terminal.send('1')
    await terminal.shows('1 vote of 3')
    terminal.send('3111')
    await terminal.shows('3 votes of 3')
    terminal.send(keys.enter)
    await terminal.shows('open up: 2, close: 1')
    await terminal.shows('You saw different things')
    terminal.send(keys.enter)
    await terminal.shows('what do you say to Hoa?')
    terminal.send(`Why did you not leave?${keys.enter}`)
    await terminal.shows('What will Hoa do?')
    terminal.send('\t')
    await terminal.shows('What was this turn?')
    terminal.send(keys.ctrlC)
    await terminal.shows('You stopped here')
    terminal.send('d')
    await terminal.shows('Looking back')
    terminal.send(keys.ctrlC)
    expect(await terminal.exited).toEqual({ code: 130, signal: 0 })
    const records = recordsIn(transcripts)
    expect(records.filter(({ type }) => type === 'votes')).toHaveLength(1)
    expect(records.filter(({ type }) => type === 'trainee')).toHaveLength(1)
  })
})
