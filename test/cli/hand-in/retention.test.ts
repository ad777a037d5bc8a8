import { existsSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { transcriptText } from '../../arbitrary/transcripts.ts'
import { hearken, newFolder } from '../outside.ts'
import { classroom, computerOf } from './class.ts'

const day = 86_400_000
const held = Date.parse('2026-01-30T08:00:00.000Z')

/** A trainee's folder whose conversations were last touched when they were held. */
function practised(files: Readonly<Record<string, string>>) {
  const [folder, config] = [newFolder(), newFolder()]
  const environment = { HEARKEN_CONFIG: config, HEARKEN_TRANSCRIPTS: folder }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text)
    utimesSync(join(folder, name), new Date(held), new Date(held))
  }
  const on = (args: readonly string[], days: number) =>
    hearken(args, '', { environment, now: () => held + days * day + 1_000_000 })
  /** Begins a conversation that day, and stops it at once. */
  const play = (days: number, ...args: readonly string[]) =>
    on(['play', 'hoa', '--plain', '--coder', 'self', ...args], days)
  const there = () => Object.keys(files).filter((name) => existsSync(join(folder, name)))
  return { folder, config, on, play, there }
}

const old = '2026-01-30-hoa-0001.jsonl'

describe('retention', () => {
  it('says first which conversations go and how to keep them, and deletes them at a run a week later', async () => {
    const files = {
      [old]: transcriptText(),
      '2026-01-30-hoa-0001.mai.review.jsonl': 'a review',
      '2026-01-30-hoa-0001.rescored.jsonl': transcriptText(),
      'notes.txt': 'my own',
      'list.jsonl': '{"type":"header","format":"something else"}\n',
    }
    const { folder, play, there } = practised(files)
    expect((await play(89)).err).not.toContain('deleted')
    const said = await play(91)
    expect(said.err).toContain(
      'Nothing was done with this conversation for 90 days or more. It will be deleted from 2026-05-08 on:\n  2026-01-30  About hoa\nTo keep everything longer: hearken retention 365, or off.',
    )
    expect((await play(92)).err).toContain('1 old conversation in')
    expect(there()).toEqual(Object.keys(files))
    const gone = await play(99)
    expect(gone.err).toContain('Deleted, as was said on 2026-05-01: a conversation in')
    expect(gone.err).toContain('  2026-01-30  About hoa')
    expect(there()).toEqual(['notes.txt', 'list.jsonl'])
    expect(JSON.parse(readFileSync(join(folder, 'retention.json'), 'utf8')).notices).toEqual([])
    expect((await play(100)).err).not.toContain('eleted')
  })

  it('keeps what somebody went on with, and what somebody chose to keep', async () => {
    const { folder, on, play, there } = practised({
      [old]: transcriptText(),
      'b.jsonl': transcriptText({ seed: 2 }),
    })
    await play(91)
    const touched = new Date(held + 95 * day)
    utimesSync(join(folder, 'b.jsonl'), touched, touched)
    await play(99)
    expect(there()).toEqual(['b.jsonl'])
    const chosen = await on(['retention', 'off'], 100)
    expect([chosen.exit, chosen.out]).toEqual([
      0,
      expect.stringContaining('are kept until somebody deletes them'),
    ])
    for (const days of [300, 308]) expect((await play(days)).err).not.toContain('eleted')
    expect(there()).toEqual(['b.jsonl'])
  })

  it('shows what is going, and changes nothing by that', async () => {
    const { on, play, there } = practised({
      [old]: transcriptText(),
      'b.jsonl': transcriptText({ seed: 2, started: '1999-01-01T00:00:00.000Z' }),
    })
    const fresh = await on(['retention'], 1)
    expect(fresh.out).toContain('conversations are kept for 90 days after something was last done with them')
    expect(fresh.out).toContain('None is that old yet.')
    expect((await on(['retention'], 91)).out).toContain(
      '2 conversations are that old, and the next time you begin Hearken says which.',
    )
    await play(91)
    const shown = await on(['retention'], 99)
    expect(shown.out).toContain(
      'Going to be deleted from 2026-05-08 on, as was said on 2026-05-01:\n  1999-01-01  About hoa\n  2026-01-30  About hoa\n',
    )
    expect(there()).toHaveLength(2)
    // A shorter time is said anew for what was not said to go before.
    expect((await on(['retention', '365'], 99)).out).toContain('None is that old yet.')
  })

  it('touches nothing in a folder that was named, in the samples, or by a link', async () => {
    const { folder, on, play, there } = practised({ [old]: transcriptText() })
    const elsewhere = join(newFolder(), 'a.jsonl')
    writeFileSync(elsewhere, transcriptText({ seed: 3 }))
    utimesSync(elsewhere, new Date(held), new Date(held))
    symlinkSync(elsewhere, join(folder, 'linked.jsonl'))
    for (const days of [91, 99, 107]) {
      const { err } = await play(days, '--transcripts', folder)
      expect(err).not.toContain('eleted')
    }
    expect(there()).toEqual([old])
    for (const days of [91, 99, 107]) await play(days)
    expect([there(), existsSync(elsewhere), existsSync(join(folder, 'linked.jsonl'))]).toEqual([
      [],
      true,
      true,
    ])
    const sample = resolve(import.meta.dirname, '../../../transcripts/sample')
    for (const other of [sample, newFolder()]) {
      const { exit, err } = await on(['retention', '--in', other], 1)
      expect([exit, err]).toEqual([2, expect.stringContaining('Nothing there is ever deleted by itself.')])
    }
  })

  it('leaves a conversation that a window has open', async () => {
    const { folder, play, there } = practised({ [old]: transcriptText() })
    await play(91)
    writeFileSync(join(folder, `${old}.lock`), '1')
    await play(99)
    expect(there()).toEqual([old])
    writeFileSync(join(folder, `${old}.lock`), 'nobody')
    await play(100)
    expect(there()).toEqual([])
  })

  it.each(['0', '-1', 'soon', '40000', '1.5'])('takes no %s', async (word) => {
    const { on } = practised({})
    const { exit, err } = await on(['retention', '--', word], 1)
    expect([exit, err]).toEqual([
      2,
      `Give a whole number of days from 1 to 36500, or off. Here is \`${word}\`.\n`,
    ])
  })

  it('deletes in a class what was collected, from when it was, with its lines in the index', async () => {
    const room = classroom()
    const [lan, minh] = [computerOf('Lan'), computerOf('Minh')]
    lan.put('a.jsonl', {})
    minh.put('b.jsonl', {})
    const [one, other] = [await lan.handIn(), await minh.handIn()]
    const begin = Date.now()
    const collect = (days: number, ...packs: readonly string[]) =>
      room.collect(packs.length > 0 ? packs : [other], '', { now: () => begin + days * day })
    await collect(0, one)
    await collect(50, other)
    writeFileSync(join(room.folder, 'by-hand.jsonl'), transcriptText({ seed: 7 }))
    expect((await hearken(['retention', '60', '--in', room.folder], '', room)).out).toContain(
      'are kept for 60 days',
    )
    const reported = await hearken(['report', room.folder], '', { ...room, now: () => begin + 61 * day })
    expect(reported.err).toContain('Nothing was done with this conversation for 60 days or more.')
    const said = await collect(61)
    expect(reported.err).toContain('hearken retention 365 --in FOLDER')
    expect(said.err).toContain('1 old conversation in')
    const gone = await collect(70, one)
    expect(gone.err).toContain('Deleted, as was said on')
    // Whose time ran out is not taken again.
    expect(gone.out).toContain('Lan-1.zip was taken before and is deleted since')
    expect(room.files()).toEqual(['b.jsonl', 'by-hand.jsonl', 'collected.jsonl', 'retention.json'])
    expect(room.read('collected.jsonl')).not.toContain('Lan')
    expect(room.read('collected.jsonl')).toContain('Minh')
  })

  it('keeps nobody from playing beside an index that it cannot read', async () => {
    const { folder, play, there } = practised({ [old]: transcriptText() })
    writeFileSync(
      join(folder, 'collected.jsonl'),
      '{"type":"header","format":"hearken/collected","version":2}\n',
    )
    const { exit, err } = await play(91)
    expect([exit, err.includes('deleted')]).toEqual([0, false])
    expect(there()).toEqual([old])
  })

  it('keeps nobody from playing where nothing can be written', async () => {
    const { folder, play, there } = practised({ [old]: transcriptText() })
    writeFileSync(join(folder, 'retention.json.lock'), '1')
    const { exit, err } = await play(91)
    expect([exit, err.includes('deleted')]).toEqual([0, false])
    expect(there()).toEqual([old])
  })
})
