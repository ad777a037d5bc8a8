import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deleteFiles } from '../../../src/cli/forget/carry-out.ts'
import { encodeRetention } from '../../../src/home/index.ts'
import { transcriptText } from '../../arbitrary/transcripts.ts'
import { hearken, newFolder } from '../outside.ts'
import { classroom, computerOf } from './class.ts'

/** All bytes of a folder, by path: names of files count as well. */
function bytesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return new Map(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  )
}

function expectNothingOf(words: readonly string[], folder: string): void {
  for (const [name, bytes] of bytesIn(folder))
    for (const word of words) expect(`${name}\n${bytes}`, `${word} in ${name}`).not.toContain(word)
}

/** What may lie beside a transcript. */
const besides = [
  '.mai.review.jsonl',
  '.an-1f2e3d.review.jsonl',
  '.rescored.jsonl',
  '.rescored-2.jsonl',
  '.rescored.mai.review.jsonl',
  '.jsonl.lock',
  '.jsonl.lock.4194305',
  '.jsonl.lock.4194305.old',
  '.jsonl.1f2e3d.new',
  '.mai.review.jsonl.lock',
  '.mai.review.jsonl.abc.new',
] as const

interface Somebody {
  readonly inRoster: boolean
  readonly givesCode: boolean
  readonly conversations: readonly (readonly number[])[]
  readonly computers: number
  readonly packStays: boolean
}

const somebody: fc.Arbitrary<Somebody> = fc.record({
  inRoster: fc.boolean(),
  givesCode: fc.boolean(),
  conversations: fc.array(fc.uniqueArray(fc.nat(besides.length - 1), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  }),
  computers: fc.integer({ min: 1, max: 2 }),
  packStays: fc.boolean(),
})

describe('forget, in a class’s folder', () => {
  it('leaves no byte of somebody, and every byte of the others', { timeout: 60_000 }, async () => {
    const people = fc.array(somebody, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(people, fc.nat(), fc.boolean(), fc.boolean(), async (all, at, byCode, isCut) => {
        const name = (index: number) => `Name${index}Zq`
        const code = (index: number) => `CODE${index}X`
        const rows = all.flatMap(({ inRoster }, index) =>
          inRoster ? [`${code(index)},${name(index)},g`] : [],
        )
        const room = classroom(`\ufeffcode,name,group\r\nZ0,Nobody,\r\n${rows.join('\r\n')}`)
        const ids: string[][] = all.map(() => [])
        for (const [index, each] of all.entries()) {
          for (let number = 0; number < each.computers; number++) {
            const computer = computerOf(name(index))
            each.conversations.forEach((_, seed) => {
              const told = { seed: 10 * number + seed, turns: [`Said by ${index}Vw.`] }
              computer.put(`2026-01-0${seed + 1}-hoa-${index}${number}${seed}0.jsonl`, told)
            })
            const pack = await computer.handIn(
              ...(each.inRoster && (each.givesCode || number > 0) ? ['--code', code(index)] : []),
            )
            await room.collect([pack, '--roster', room.roster])
            const settings = JSON.parse(readFileSync(join(computer.config, 'settings.json'), 'utf8'))
            ids[index]?.push(String(Object.values(settings.people)[0]))
            if (each.packStays) copyFileSync(pack, join(room.folder, `kept-${index}-${number}.zip`))
            each.conversations.forEach((beside, seed) => {
              for (const kind of beside)
                writeFileSync(
                  join(
                    room.folder,
                    `2026-01-0${seed + 1}-hoa-${index}${number}${seed}0${besides[kind as number]}`,
                  ),
                  `beside ${name(index)}, ${index}Vw`,
                )
            })
          }
        }
        writeFileSync(join(room.folder, 'collected.jsonl.12ab.new'), `"name":"${name(0)}"`)
        const target = at % all.length
        const mine = all[target] as Somebody
        const index = room.read('collected.jsonl')
        // A crash may have cut a line of the index off.
        const lost = index.split('\n').findLast((line) => line.includes(name(target))) ?? ''
        if (isCut) appendFileSync(join(room.folder, 'collected.jsonl'), lost.slice(0, -40))
        const before = bytesIn(room.folder)
        // Somebody of two computers and no code is two people, as far as anybody knows.
        const called =
          mine.inRoster && byCode
            ? [code(target)]
            : mine.computers === 1 || mine.inRoster
              ? [name(target)]
              : []
        if (called.length === 0) {
          const { err } = await hearken(
            ['forget', '--in', room.folder, '--trainee', name(target), '--yes'],
            '',
            room,
          )
          called.push(...(/Say whose with --trainee: (.*)\./.exec(err)?.[1]?.split(', ') ?? []))
          expect(called).toHaveLength(2)
        }
        for (const word of called) {
          const { exit, err } = await hearken(
            ['forget', '--in', room.folder, '--trainee', word, '--yes'],
            '',
            room,
          )
          expect(exit, err).toBe(0)
        }
        const codes = mine.inRoster ? [code(target)] : []
        expectNothingOf([name(target), `${target}Vw`, ...codes, ...(ids[target] ?? [])], room.folder)
        const after = bytesIn(room.folder)
        for (const [file, bytes] of before) {
          const isShared = ['collected.jsonl', 'roster.csv', 'collected.jsonl.12ab.new'].includes(file)
          const isTheirs = file.includes(`-hoa-${target}`) || file.startsWith(`kept-${target}`)
          if (!isShared && !isTheirs) expect(after.get(file), file).toBe(bytes)
        }
        for (const other of all.keys())
          if (other !== target)
            for (const line of index.split('\n').filter((each) => each.includes(name(other))))
              expect(after.get('collected.jsonl')).toContain(line)
      }),
      { numRuns: 15 },
    )
  })

  it('keeps two people of one name apart, and asks which is meant', async () => {
    const room = classroom('code,name\nA1,Lan\n')
    for (const seed of [1, 2]) {
      const computer = computerOf('Lan')
      computer.put(`2026-01-0${seed}-hoa-000${seed}.jsonl`, { seed, turns: [`Turn ${seed}`] })
      await room.collect([await computer.handIn(), '--code', `A${seed}`])
    }
    const forget = (word: string) =>
      hearken(['forget', '--in', room.folder, '--trainee', word, '--yes'], '', room)
    const unclear = await forget('lan')
    expect([unclear.exit, unclear.err]).toEqual([
      2,
      expect.stringContaining('Say whose with --trainee: A1, A2.'),
    ])
    expect((await forget('a2')).exit).toBe(0)
    expect(room.files()).toEqual(['2026-01-01-hoa-0001.jsonl', 'collected.jsonl'])
    expect(room.read('collected.jsonl')).toContain('"code":"A1"')
    const nobody = await forget('A2')
    expect([nobody.exit, nobody.err]).toEqual([2, expect.stringContaining('There is nothing of `A2` in')])
  })

  it('does not take a hand-in of somebody forgotten again', async () => {
    const room = classroom()
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    const pack = await lan.handIn()
    await room.collect([pack])
    await hearken(['forget', '--in', room.folder, '--trainee', 'Lan', '--yes'], '', room)
    const again = await room.collect([pack])
    expect(again.out).toContain('was taken before and is deleted since; it is not taken again.')
    expect(room.files()).toEqual(['collected.jsonl'])
    // What they hand in anew is taken.
    expect((await room.collect([await lan.handIn()])).out).toContain('1 new conversation')
  })

  it('says whose it wants to know, and names a roster that it cannot read', async () => {
    const room = classroom('code,name\nA1,Lan\n')
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    await room.collect([await lan.handIn(), '--roster', room.roster])
    const whose = await hearken(['forget', '--in', room.folder, '--yes'], '', room)
    expect([whose.exit, whose.err]).toEqual([
      2,
      'Say whose: --trainee NAME, or the code or pseudonym that reports show.\n',
    ])
    writeFileSync(join(room.folder, 'roster.csv'), 'code,name\nA1,"Lan\n')
    const { exit, err } = await hearken(
      ['forget', '--in', room.folder, '--trainee', 'Lan', '--yes'],
      '',
      room,
    )
    expect([exit, err]).toEqual([1, expect.stringContaining('line 2 has a quotation mark without its pair')])
    expect(existsSync(join(room.folder, 'a.jsonl'))).toBe(false)
  })
})

describe('forget, of one’s own', () => {
  function own() {
    const computer = computerOf('Lan')
    computer.put('2026-01-01-hoa-0001.jsonl', { turns: ['A turn of Lan.'] })
    computer.put('2026-01-02-hoa-0002.jsonl', { seed: 2, ending: 'open' })
    computer.put('2026-01-03-hoa-0003.jsonl', { seed: 3, trainee: 'Minh' })
    const environment = { HEARKEN_CONFIG: computer.config, HEARKEN_TRANSCRIPTS: computer.folder }
    const forget = (args: readonly string[], input = '', over: object = {}) =>
      hearken(['forget', ...args], input, { environment, ...over })
    return { ...computer, forget }
  }

  it('deletes conversations, what lies beside them, receipts, and the name in the settings', async () => {
    const { folder, config, handIn, forget } = own()
    const pack = await handIn()
    for (const beside of besides) writeFileSync(join(folder, `2026-01-01-hoa-0001${beside}`), 'of Lan')
    copyFileSync(pack, join(folder, 'hearken-Lan-2026-01-31.zip'))
    writeFileSync(join(folder, 'hearken-Lan-2026-01-31.zip.12ab.new'), 'half')
    writeFileSync(join(folder, 'cut-off.jsonl'), transcriptText({ seed: 9 }).slice(0, 300))
    writeFileSync(
      join(config, 'settings.json'),
      readFileSync(join(config, 'settings.json'), 'utf8').replace('null', '"lan"'),
    )
    const person = Object.values(JSON.parse(readFileSync(join(config, 'settings.json'), 'utf8')).people)[0]
    const others = bytesIn(folder).get('2026-01-03-hoa-0003.jsonl')
    const { exit, out, err } = await forget(['--yes'])
    expect(exit, err).toBe(0)
    expect(out).toBe(
      'Deleted: 3 conversations, 2 reviews, 2 copies that were coded again, 1 hand-in, 1 receipt, 8 files that something interrupted left behind, the name in the settings.\n',
    )
    expect(err).toContain(`1 conversation was handed in to ${pack} (that file is still there`)
    expect(err).toContain('ask your instructor to forget it as well')
    expect([...bytesIn(folder)]).toEqual([['2026-01-03-hoa-0003.jsonl', others]])
    expectNothingOf(['"lan"', String(person)], config)
  })

  it('shows what goes, and deletes nothing until somebody says yes', async () => {
    const { folder, forget } = own()
    const before = bytesIn(folder)
    const none = await forget(['--trainee', 'Lan'])
    expect(none.err).toContain('2026-01-30  About hoa\n  2026-01-30  About hoa\n2 conversations.')
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining('say that you mean it with --yes')])
    const no = await forget(['--trainee', 'Lan'], 'no\n', { interactive: true })
    expect([no.exit, no.err]).toEqual([0, expect.stringContaining('Nothing was deleted.')])
    expect(bytesIn(folder)).toEqual(before)
    const yes = await forget(['--trainee', 'lan'], 'maybe\nyes\n', { interactive: true })
    expect(yes.err).toContain('`maybe` is neither yes nor no.')
    expect([...bytesIn(folder).keys()]).toEqual(['2026-01-03-hoa-0003.jsonl'])
  })

  it('asks whose where nobody is known, and says where there is nothing', async () => {
    const { forget, folder } = own()
    expect((await forget(['--yes'])).err).toContain('Say whose with --trainee: Lan, Minh.')
    expect((await forget(['--yes', '--trainee', 'Thida'])).err).toBe(
      `There is nothing of \`Thida\` in ${folder}.\n`,
    )
    expect((await forget(['--yes', '--in', '/nowhere'])).err).toContain(
      'The folder /nowhere cannot be read (ENOENT).',
    )
  })

  it('deletes nothing while a window has a conversation open', async () => {
    const { folder, forget } = own()
    writeFileSync(join(folder, '2026-01-02-hoa-0002.jsonl.lock'), '1')
    const { exit, err } = await forget(['--trainee', 'Lan', '--yes'])
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining('is open in another window. Close it first; nothing was deleted.'),
    ])
    expect(readdirSync(folder).sort()).toEqual([
      '2026-01-01-hoa-0001.jsonl',
      '2026-01-02-hoa-0002.jsonl',
      '2026-01-02-hoa-0002.jsonl.lock',
      '2026-01-03-hoa-0003.jsonl',
    ])
  })

  it('names what it cannot read, and touches it not', async () => {
    const { folder, forget } = own()
    writeFileSync(join(folder, '2026-01-04-hoa-0004.jsonl'), '{"type":"hea')
    writeFileSync(join(folder, 'hearken-half.zip'), 'PK')
    writeFileSync(join(folder, 'notes.txt'), 'my own')
    const { exit, err } = await forget(['--trainee', 'Lan', '--yes'])
    expect(exit).toBe(1)
    expect(err).toContain('2026-01-04-hoa-0004.jsonl cannot be read, and may be of Lan or of somebody else.')
    expect(err).toContain('hearken-half.zip cannot be read')
    expect(readdirSync(folder).sort()).toEqual([
      '2026-01-03-hoa-0003.jsonl',
      '2026-01-04-hoa-0004.jsonl',
      'hearken-half.zip',
      'notes.txt',
    ])
  })

  it('names what somebody put there that names them: a report, a note', async () => {
    const { folder, forget } = own()
    writeFileSync(join(folder, 'report.csv'), 'trainee,score\nLan,72\n')
    writeFileSync(join(folder, 'other.csv'), 'language,score\nLanna,72\n')
    const { exit, err } = await forget(['--trainee', 'Lan', '--yes'])
    expect(exit).toBe(1)
    expect(err).toContain('report.csv names Lan and was not touched')
    expect(err).not.toContain('other.csv')
  })

  it('takes a link away and says that the file it led to is still there', async () => {
    const { folder, forget } = own()
    const elsewhere = join(newFolder(), 'a.jsonl')
    writeFileSync(elsewhere, transcriptText({ seed: 7 }))
    symlinkSync(elsewhere, join(folder, 'linked.jsonl'))
    const { err } = await forget(['--trainee', 'Lan', '--yes'])
    expect(err).toContain('linked.jsonl only led to a file elsewhere; that file is still there.')
    expect([existsSync(elsewhere), existsSync(join(folder, 'linked.jsonl'))]).toEqual([true, false])
  })

  it('takes the notices of what is gone away', async () => {
    const { folder, forget } = own()
    const notice = (file: string) => ({
      file,
      noticed: '2026-01-01T00:00:00.000Z',
      due: '2026-01-08T00:00:00.000Z',
    })
    const notices = ['2026-01-01-hoa-0001.jsonl', '2026-01-03-hoa-0003.jsonl'].map(notice)
    writeFileSync(join(folder, 'retention.json'), encodeRetention({ days: null, notices }))
    await forget(['--trainee', 'Lan', '--yes'])
    expect(JSON.parse(readFileSync(join(folder, 'retention.json'), 'utf8')).notices).toEqual([notices[1]])
  })

  it('takes the receipts of somebody away who is known otherwise', async () => {
    const room = classroom()
    const lan = computerOf('Lan')
    lan.put('a.jsonl', {})
    await room.collect([await lan.handIn()])
    mkdirSync(join(room.folder, 'receipts'))
    const receipt = { format: 'hearken/receipt', version: 1, made: '', name: 'Lan', code: null, person: '' }
    const text = JSON.stringify({ ...receipt, pack: '', sha256: '', files: [] })
    writeFileSync(join(room.folder, 'receipts', 'a.json'), text)
    const { exit } = await hearken(['forget', '--in', room.folder, '--trainee', 'Lan', '--yes'], '', room)
    expect(exit).toBe(0)
    expectNothingOf(['Lan'], room.folder)
  })
})

it('what cannot be deleted is told with the reason, and what is gone is no failure', () => {
  const folder = newFolder()
  expect(deleteFiles([folder, join(folder, 'gone')])).toEqual([{ path: folder, reason: 'ERR_FS_EISDIR' }])
})
