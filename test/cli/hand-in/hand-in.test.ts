import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPack } from '../../../src/hand-in/index.ts'
import { sha256 } from '../../../src/home/index.ts'
import { transcriptText } from '../../arbitrary/transcripts.ts'
import { hearken, newFolder } from '../outside.ts'

/** A trainee's computer: transcripts, settings, a memory stick. */
function computer(transcripts: Readonly<Record<string, string>>, trainee: string | null = 'Lan') {
  const [folder, config, stick] = [newFolder(), newFolder(), newFolder()]
  for (const [name, text] of Object.entries(transcripts)) writeFileSync(join(folder, name), text)
  writeFileSync(join(config, 'settings.json'), JSON.stringify({ welcomed: true, trainee }))
  const world = { environment: { HEARKEN_CONFIG: config, HEARKEN_TRANSCRIPTS: folder } }
  const handIn = (args: readonly string[], input = '', over: object = {}) =>
    hearken(['hand-in', ...args], input, { ...world, ...over })
  return { folder, config, stick, handIn }
}

const usual = {
  '2026-01-28-hoa-0001.jsonl': transcriptText(),
  '2026-01-29-hoa-0002.jsonl': transcriptText({ ending: null, seed: 2 }),
  '2026-01-30-hoa-0003.jsonl': transcriptText({ ending: 'open', seed: 3 }),
  '2026-01-30-hoa-0004.jsonl': transcriptText({ trainee: 'Minh', seed: 4 }),
}

function packIn(folder: string) {
  const name = readdirSync(folder).find((each) => each.endsWith('.zip')) ?? ''
  const bytes = readFileSync(join(folder, name))
  const opened = openPack(bytes)
  if (opened.type !== 'pack') throw new Error(JSON.stringify(opened.problem))
  return { name, bytes, ...opened }
}

describe('hand-in', () => {
  it('packs what ended and what was stopped, of one person, unaltered', async () => {
    const { folder, stick, handIn } = computer(usual)
    const { exit, out, err } = await handIn(['--all', '--to', stick, '--code', 'A7', '--yes'])
    expect(err).toContain('A conversation that is still open is left out.')
    expect(exit).toBe(0)
    const { name, bytes, manifest, transcripts } = packIn(stick)
    expect(name).toBe('hearken-Lan-2026-01-31.zip')
    expect(manifest.by).toEqual({ name: 'Lan', code: 'A7', person: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(transcripts.map(({ file }) => file)).toEqual(Object.keys(usual).slice(0, 2))
    for (const { file, data } of transcripts)
      expect(Buffer.from(data)).toEqual(readFileSync(join(folder, file)))
    expect(out).toContain(`SHA-256: ${sha256(bytes)}\nThe conversations stay here as well.`)
  })

  it('shows what is inside before it asks, and does nothing where nobody says yes', async () => {
    const { stick, handIn } = computer(usual)
    const { exit, err } = await handIn(['--all', '--to', stick])
    expect(err).toContain('By Lan, without a code.')
    expect(err).toContain('2026-01-30  About hoa  2 turns')
    expect(err).toContain('every turn as it was typed')
    expect(err).toContain('Where nobody can be asked, say that you mean it with --yes.')
    expect(exit).toBe(2)
    expect(readdirSync(stick)).toEqual([])
  })

  it('keeps a receipt, its owner’s alone, and shows it', async () => {
    const { folder, stick, handIn } = computer(usual)
    await handIn(['--all', '--to', stick, '--yes'])
    const [receipt = ''] = readdirSync(join(folder, 'receipts'))
    expect(statSync(join(folder, 'receipts', receipt)).mode & 0o777).toBe(0o600)
    const list = await handIn(['--list'])
    expect(list.exit).toBe(0)
    expect(list.out).toContain(join(stick, 'hearken-Lan-2026-01-31.zip'))
    expect(list.out).toContain(sha256(packIn(stick).bytes))
    const [told] = JSON.parse((await handIn(['--list', '--json'])).out)
    expect(told).toMatchObject({ name: 'Lan', code: null, files: [{ turns: 2 }, { turns: 2 }] })
  })

  it('is asked in numbers on a terminal; what ended is proposed, and what was handed in before is not', async () => {
    const { stick, handIn } = computer(usual)
    const first = await handIn(['--to', stick], '\nyes\n', { interactive: true })
    expect(first.err).toContain('1  2026-01-30  About hoa  2 turns    ended\n')
    expect(first.err).toContain('2  2026-01-30  About hoa  2 turns  stopped\n')
    expect(first.err).toContain('[1]')
    expect(packIn(stick).transcripts).toHaveLength(1)
    const again = await handIn([], `9\n1-2\n${newFolder()}\ny\n`, { interactive: true })
    expect(again.err).toContain('ended, handed in before\n')
    expect(again.err).toContain('[none]')
    expect(again.err).toContain('`9` is no number from 1 to 2.')
    expect(again.exit).toBe(0)
    const no = await handIn(['--to', stick], 'all\nno\n', { interactive: true })
    expect([no.exit, no.err]).toEqual([0, expect.stringContaining('Nothing was handed in.')])
    expect(readdirSync(stick)).toHaveLength(1)
  })

  it('gives one person one id, two people two, and never overwrites', async () => {
    const { stick, handIn } = computer(usual)
    await handIn(['--all', '--to', join(stick, 'one.zip'), '--yes'])
    await handIn(['--all', '--to', join(stick, 'two.zip'), '--yes'])
    await handIn(['--all', '--to', join(stick, 'three.zip'), '--yes', '--trainee', 'minh'])
    const [one, three, two] = ['one', 'three', 'two'].map((name) => {
      const opened = openPack(readFileSync(join(stick, `${name}.zip`)))
      return opened.type === 'pack' ? opened.manifest.by : null
    })
    expect(one?.person).toBe(two?.person)
    expect(three).toEqual({ name: 'Minh', code: null, person: expect.not.stringMatching(one?.person ?? '') })
    const there = await handIn(['--all', '--to', join(stick, 'one.zip'), '--yes'])
    expect([there.exit, there.err]).toEqual([
      2,
      expect.stringContaining('is there already and was not touched'),
    ])
    await handIn(['--all', '--to', stick, '--yes'])
    await handIn(['--all', '--to', stick, '--yes'])
    expect(readdirSync(stick)).toContain('hearken-Lan-2026-01-31-2.zip')
  })

  it('shows what is in a pack, and what is wrong with one', async () => {
    const { stick, handIn } = computer(usual)
    const pack = join(stick, 'one.zip')
    await handIn(['--all', '--to', pack, '--yes'])
    const whole = await handIn(['--check', pack])
    expect([whole.exit, whole.out]).toEqual([
      0,
      expect.stringContaining('is whole: all in it is as it was packed'),
    ])
    const half = join(stick, 'half.zip')
    writeFileSync(half, readFileSync(pack).subarray(0, 1000))
    const cut = await handIn(['--check', half])
    expect([cut.exit, cut.out, cut.err]).toEqual([
      1,
      '',
      `${half} was cut off: copy it again. Nothing of it was taken.\n`,
    ])
    const none = await handIn(['--check', join(stick, 'none.zip')])
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining('there is no such file')])
    expect((await handIn(['--check', stick])).err).toContain('it is a folder')
  })

  it.each([
    [['--all', '--yes'], 'Say where to: --to FOLDER'],
    [['--yes', '--to', '.'], 'Say which conversations'],
    [['--all', '--yes', '--to', '/nowhere/at/all'], 'Is the memory stick in?'],
    [['--all', '--yes', '--to', '.', '--code', ' '], 'A code has 1 to 200 characters'],
    [['--all', '--yes', '--to', '.', '--trainee', 'Thida'], 'There is no conversation of Thida in'],
    [['nothing.jsonl', '--yes', '--to', '.'], 'there is no such file'],
  ])('says what is wrong with %j', async (args, told) => {
    const { exit, err } = await computer(usual).handIn(args)
    expect([exit, err]).toEqual([2, expect.stringContaining(told)])
  })

  it('says why a conversation that was named cannot be handed in', async () => {
    const { folder, handIn } = computer({
      ...usual,
      '2026-01-30-hoa-0003.rescored.jsonl': transcriptText({ seed: 3 }),
    })
    const named = (name: string) => handIn([join(folder, name), '--trainee', 'Lan', '--to', '.', '--yes'])
    expect((await named('2026-01-30-hoa-0003.jsonl')).err).toContain('is still open. End it or stop it first')
    expect((await named('2026-01-30-hoa-0004.jsonl')).err).toContain('is by Minh, and this hand-in is by Lan')
    expect((await named('2026-01-30-hoa-0003.rescored.jsonl')).err).toContain('was coded again afterwards')
  })

  it('asks whose, where several people practised here', async () => {
    const { stick, handIn } = computer(usual, null)
    const { exit, err } = await handIn(['--all', '--to', stick, '--yes'])
    expect([exit, err]).toEqual([2, expect.stringContaining('Say whose with --trainee: Lan, Minh.')])
  })

  it('packs files of any name, and two of one name', async () => {
    const { folder, stick, handIn } = computer({ 'my talk (1).jsonl': transcriptText() })
    const other = newFolder()
    writeFileSync(join(folder, 'a.jsonl'), transcriptText({ seed: 2 }))
    writeFileSync(join(other, 'a.jsonl'), transcriptText({ seed: 3 }))
    const files = [join(folder, 'my talk (1).jsonl'), join(folder, 'a.jsonl'), join(other, 'a.jsonl')]
    expect((await handIn([...files, ...files, '--to', stick, '--yes'])).exit).toBe(0)
    const names = packIn(stick).transcripts.map(({ file }) => file)
    expect(names).toEqual([
      expect.stringMatching(/^conversation-[0-9a-f]{12}\.jsonl$/),
      'a.jsonl',
      expect.stringMatching(/^conversation-[0-9a-f]{12}\.jsonl$/),
    ])
  })

  it('leaves nothing behind where it cannot write', async () => {
    const { handIn } = computer(usual)
    const place = '/proc/self/fdinfo/pack.zip'
    const { exit, err } = await handIn(['--all', '--to', place, '--yes'])
    expect([exit, err]).toEqual([2, expect.stringContaining('Nothing was handed in.')])
  })

  it('says so where the receipt cannot be kept: the pack is there', async () => {
    const { folder, stick, handIn } = computer(usual)
    writeFileSync(join(folder, 'receipts'), 'a file is in its place')
    const { exit, err } = await handIn(['--all', '--to', stick, '--yes'])
    expect([exit, err]).toEqual([1, expect.stringContaining('nothing else remembers where the file went')])
    expect(packIn(stick).transcripts).toHaveLength(2)
  })

  it('says so where the settings cannot be written', async () => {
    const { stick, handIn, folder } = computer(usual)
    const file = join(stick, 'a-file')
    writeFileSync(file, '')
    const environment = { HEARKEN_CONFIG: file, HEARKEN_TRANSCRIPTS: folder }
    const { exit, err } = await handIn(['--all', '--to', stick, '--yes', '--trainee', 'Lan'], '', {
      environment,
    })
    expect([exit, err]).toEqual([0, expect.stringContaining('your instructor is asked whether it is you')])
  })

  it('shows names as they are, and no escape sequence', async () => {
    const name = '\u001b[31mLan\u202e'
    const { stick, handIn } = computer({ 'a.jsonl': transcriptText({ trainee: name }) }, null)
    const { out, err } = await handIn(['--all', '--to', stick, '--yes'])
    expect(out + err).not.toContain('\u001b')
    expect(out + err).not.toContain('\u202e')
    expect(packIn(stick).manifest.by.name).toBe(name)
  })
})
