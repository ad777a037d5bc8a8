import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { transcriptText } from '../../arbitrary/transcripts.ts'
import { hearken, newFolder } from '../outside.ts'
import { classroom, computerOf } from './class.ts'

const roster = 'code,name,group\nA1,Lan,east\nA2,Minh,west\nA3,Sok,\nA4,Sok,\n'

describe('collect', () => {
  it('takes hand-ins up unaltered, and says who is missing', async () => {
    const lan = computerOf('Lan')
    lan.put('2026-01-28-hoa-0001.jsonl', {})
    lan.put('2026-01-29-hoa-0002.jsonl', { seed: 2, ending: null })
    const room = classroom(roster)
    room.drops(await lan.handIn())
    const { exit, out, err } = await room.collect([room.drop, '--roster', room.roster])
    expect(err).toContain('The roster of 4 people is now')
    expect(out).toBe(
      `0.zip, by A1: 2 new conversations.\nIn ${room.folder}: 2 conversations by 1 person.\nNothing yet from 3 people of the roster: A2, A3, A4.\n`,
    )
    expect(exit).toBe(0)
    expect(room.files()).toEqual([
      '2026-01-28-hoa-0001.jsonl',
      '2026-01-29-hoa-0002.jsonl',
      'collected.jsonl',
      'roster.csv',
    ])
    for (const name of room.files()) expect(statSync(join(room.folder, name)).mode & 0o777, name).toBe(0o600)
    expect(room.read('2026-01-28-hoa-0001.jsonl')).toBe(transcriptText({}))
    expect(room.read('roster.csv')).toBe(roster)
  })

  it('takes nothing twice: neither a pack, nor a conversation in a later one', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom(roster)
    const first = await lan.handIn()
    await room.collect([first, '--roster', room.roster])
    lan.put('b.jsonl', { seed: 2 })
    const { out } = await room.collect([first, await lan.handIn()])
    expect(out).toContain('Lan-1.zip was taken before.')
    expect(out).toContain('Lan-2.zip, by A1: 1 new conversation; 1 was there already.')
    expect(room.files()).toEqual(['a.jsonl', 'b.jsonl', 'collected.jsonl', 'roster.csv'])
  })

  it('puts a longer version in the place of the shorter, whichever is found first, and says so', async () => {
    const lan = computerOf('Lan')
    const room = classroom()
    lan.put('a.jsonl', { turns: ['Hello.'], ending: null })
    const short = await lan.handIn()
    const text = transcriptText({ turns: ['Hello.'], ending: null })
    const longer = `${text}{"type":"resume","turn":1,"at":20000}\n${transcriptText({}).split('\n').slice(-3).join('\n')}`
    writeFileSync(join(lan.folder, 'a.jsonl'), longer)
    const long = await lan.handIn()
    const { exit, out } = await room.collect([long, short])
    expect(out).toContain('Lan-1.zip, by T-')
    expect(out).toContain('a.jsonl went on since it was collected: the longer version has taken its place.')
    expect(exit).toBe(0)
    expect(room.read('a.jsonl')).toBe(longer)
    const other = classroom()
    await other.collect([long])
    const late = await other.collect([short])
    expect([late.exit, late.out]).toEqual([0, expect.stringContaining('nothing new; 1 was there already.')])
    expect(other.read('a.jsonl')).toBe(longer)
  })

  it('does not take a conversation that became another one', async () => {
    const lan = computerOf('Lan')
    const room = classroom()
    lan.put('a.jsonl', { turns: ['Hello.'] })
    await room.collect([await lan.handIn()])
    lan.put('a.jsonl', { turns: ['Good evening.'] })
    const pack = await lan.handIn()
    for (let time = 0; time < 2; time++) {
      const { exit, err } = await room.collect([pack])
      expect([exit, err]).toEqual([1, expect.stringContaining('one of the two was changed')])
    }
    expect(room.read('a.jsonl')).toContain('Hello.')
  })

  it('keeps two people of one name apart, and two files', async () => {
    const [one, other] = [computerOf('Thida'), computerOf('Thida')]
    one.put('a.jsonl', {})
    other.put('a.jsonl', { seed: 2 })
    const room = classroom(roster)
    const { exit, out } = await room.collect([
      await one.handIn(),
      await other.handIn(),
      '--roster',
      room.roster,
    ])
    expect(exit).toBe(0)
    expect(out).toContain('2 conversations by 2 people')
    expect(out).toContain('`a.jsonl` is now a-2.jsonl')
    expect(room.files()).toContain('a-2.jsonl')
    const [first, second] = [...out.matchAll(/by (T-\w+)/g)].map((match) => match[1])
    expect(first).not.toBe(second)
  })

  it('asks for a code where the roster has the name twice', async () => {
    const sok = computerOf('Sok')
    sok.put('a.jsonl', {})
    const room = classroom(roster)
    const pack = await sok.handIn()
    const unclear = await room.collect([pack, '--roster', room.roster])
    expect(unclear.exit).toBe(1)
    expect(unclear.err).toContain(
      'the roster has this name more than once (A3, A4). Nothing of it was taken.',
    )
    expect(room.files()).not.toContain('a.jsonl')
    const asked = await room.collect([pack], 'A9\na4\n', { interactive: true })
    expect(asked.err).toContain('There is no code `A9` in the roster.')
    expect([asked.exit, asked.out]).toEqual([0, expect.stringContaining('by A4: 1 new conversation.')])
    // What was settled once is known for the next hand-in.
    sok.put('b.jsonl', { seed: 2 })
    const next = await room.collect([await sok.handIn()])
    expect([next.exit, next.out]).toEqual([0, expect.stringContaining('by A4: 1 new conversation; 1 was')])
  })

  it('takes a code from the command line, for one pack', async () => {
    const sok = computerOf('Sok')
    sok.put('a.jsonl', {})
    const room = classroom(roster)
    const pack = await sok.handIn()
    const { exit, out } = await room.collect([pack, '--roster', room.roster, '--code', 'A3', '--names'])
    expect([exit, out]).toEqual([0, expect.stringContaining('by Sok: 1 new conversation.')])
    expect(out).toContain('Lan (A1), Minh (A2), Sok (A4)')
    const wrong = await room.collect([await sok.handIn('--code', 'ZZ'), '--code', 'B7'])
    expect([wrong.exit, wrong.err]).toEqual([1, expect.stringContaining('its code is not in the roster')])
    const two = await room.collect([pack, await sok.handIn(), '--code', 'A3'])
    expect([two.exit, two.err]).toEqual([2, expect.stringContaining('name one file, and not 2')])
  })

  it('mends a wrong code: the same hand-in, said again, moves to the right one', async () => {
    const sok = computerOf('Sok')
    sok.put('a.jsonl', {})
    const room = classroom(roster)
    const pack = await sok.handIn()
    await room.collect([pack, '--roster', room.roster, '--code', 'A3'])
    expect((await room.collect([pack])).out).toContain('was taken before.')
    const wrong = await room.collect([pack, '--code', 'B9'])
    expect([wrong.exit, wrong.err]).toEqual([1, expect.stringContaining('its code is not in the roster')])
    const moved = await room.collect([pack, '--code', 'A4'])
    expect([moved.exit, moved.out]).toEqual([
      0,
      expect.stringContaining('a.jsonl was there already, under another code; it is now by A4.'),
    ])
    expect(moved.out).toContain('Nothing yet from 3 people of the roster: A1, A2, A3.')
    // What comes later from the same computer goes to the right code as well.
    sok.put('b.jsonl', { seed: 2 })
    expect((await room.collect([await sok.handIn()])).out).toContain('by A4: 1 new conversation; 1 was')
  })

  it('refuses what was changed on the way, and takes the others', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    lan.put('b.jsonl', { seed: 2 })
    const good = await lan.handIn()
    const room = classroom()
    const bytes = readFileSync(good)
    writeFileSync(join(room.drop, 'half.zip'), bytes.subarray(0, bytes.length / 2))
    writeFileSync(join(room.drop, 'text.zip'), 'this is no zip file, whatever its name may say of it')
    writeFileSync(join(room.drop, 'photos.zip'), zipSync({ 'a.jpg': new Uint8Array(3) }))
    mkdirSync(join(room.drop, 'folder.zip'))
    room.drops(good)
    const { exit, out, err } = await room.collect([room.drop])
    expect(exit).toBe(1)
    expect(out).toContain('2 new conversations.')
    expect(err).toContain('half.zip was cut off: copy it again. Nothing of it was taken.')
    expect(err).toContain('text.zip is no hand-in of Hearken: it is not a zip file.')
    expect(err).toContain('photos.zip is a zip file of something else and is left out.')
    expect(err).toContain('folder.zip cannot be read: it is a folder.')
    expect(room.files()).toEqual(['a.jsonl', 'b.jsonl', 'collected.jsonl'])
  })

  it('does the same whatever the packs are called, and tells it as JSON', async () => {
    const [lan, minh] = [computerOf('Lan'), computerOf('Minh')]
    lan.put('a.jsonl', {})
    minh.put('b.jsonl', {})
    const packs = [await lan.handIn(), await minh.handIn()]
    const [one, other] = [classroom(roster), classroom(roster)]
    const first = await one.collect([...packs, '--roster', one.roster, '--json'])
    await other.collect([...packs.reverse(), '--roster', other.roster])
    expect(one.read('collected.jsonl').replace(/"collected":"[^"]*"/g, '')).toBe(
      other.read('collected.jsonl').replace(/"collected":"[^"]*"/g, ''),
    )
    const told = JSON.parse(first.out)
    expect(told).toMatchObject({ conversations: 2, people: 2, missing: ['A3', 'A4'] })
    const taken = told.packs.flatMap(({ transcripts }: { transcripts: object[] }) => transcripts)
    expect(taken).toContainEqual({ from: 'a.jsonl', file: 'a.jsonl', result: 'new' })
    expect(first.out).not.toContain('"Lan"')
  })

  it('takes up a conversation that was put there by hand', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom()
    mkdirSync(room.folder)
    writeFileSync(join(room.folder, 'other-name.jsonl'), transcriptText({}))
    await room.collect([await lan.handIn()])
    expect(room.files()).toEqual(['collected.jsonl', 'other-name.jsonl'])
    expect(room.read('collected.jsonl')).toContain('"file":"other-name.jsonl"')
  })

  it('gives no file a name whose review is there', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom()
    mkdirSync(room.folder)
    writeFileSync(join(room.folder, 'A.mai.review.jsonl'), 'a review of something else')
    await room.collect([await lan.handIn()])
    expect(room.files()).toEqual(['A.mai.review.jsonl', 'a-2.jsonl', 'collected.jsonl'])
  })

  it('takes nothing where the roster has a mistake', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom('code,name\nA1,Lan\nA1,Minh\n')
    const { exit, err } = await room.collect([await lan.handIn(), '--roster', room.roster])
    expect(exit).toBe(2)
    expect(err).toContain('line 3 has the code `A1` of line 2')
    expect(err).toContain('Mend the roster and try again')
    expect(room.files()).toEqual([])
  })

  it('goes on after an index whose last line was cut off', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom()
    await room.collect([await lan.handIn()])
    const index = room.read('collected.jsonl')
    writeFileSync(join(room.folder, 'collected.jsonl'), index.slice(0, -30))
    lan.put('b.jsonl', { seed: 2 })
    const { exit, err } = await room.collect([await lan.handIn()])
    expect([exit, err]).toEqual([0, expect.stringContaining('line 3 is damaged')])
    expect(room.read('collected.jsonl').split('\n')[3]).toMatch(/^\{"type":"transcript","file":"b.jsonl"/)
  })

  it('leaves a newer index alone', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom()
    mkdirSync(room.folder)
    writeFileSync(
      join(room.folder, 'collected.jsonl'),
      '{"type":"header","format":"hearken/collected","version":2}\n',
    )
    const { exit, err } = await room.collect([await lan.handIn()])
    expect([exit, err]).toEqual([2, expect.stringContaining('was written by a newer Hearken')])
    expect(room.files()).toEqual(['collected.jsonl'])
  })

  it('waits for no other window, and touches nothing beside it', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom()
    mkdirSync(room.folder)
    writeFileSync(join(room.folder, 'collected.jsonl.lock'), '1')
    const { exit, err } = await room.collect([await lan.handIn()])
    expect([exit, err]).toEqual([2, expect.stringContaining('Another window is collecting into')])
    expect(room.files()).toEqual(['collected.jsonl.lock'])
  })

  it('breaks long sentences between words on a terminal', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom(roster)
    const { out } = await room.collect([await lan.handIn(), '--roster', room.roster, '--names'], '', {
      interactive: true,
    })
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
  })

  it('says what cannot be written', async () => {
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const room = classroom()
    writeFileSync(room.folder, 'a file')
    const { exit, err } = await room.collect([await lan.handIn()])
    expect([exit, err]).toEqual([2, expect.stringMatching(/class cannot be written .*Nothing was taken/)])
  })

  it.each([
    [['collect', 'x.zip'], 'Say which folder the class has: --into FOLDER.'],
    [['collect', '--into', 'x'], 'Say what to take up'],
    [['collect', '.', '--into', 'x'], 'There is no hand-in (*.zip) in'],
  ])('says what is wrong with %j', async (args, told) => {
    const { exit, err } = await hearken(args)
    expect([exit, err]).toEqual([2, expect.stringContaining(told)])
  })

  it('does not mix a class with somebody’s own practice', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a.jsonl'), transcriptText({}))
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const environment = { HEARKEN_CONFIG: newFolder(), HEARKEN_TRANSCRIPTS: folder }
    const { exit, err } = await hearken(['collect', await lan.handIn(), '--into', folder], '', {
      environment,
    })
    expect([exit, err]).toEqual([2, expect.stringContaining('is where your own conversations are kept')])
  })
})
