import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/record/index.ts'
import { hearken, newFolder, type Outcome } from './outside.ts'

const stackTrace = /\n\s+at .+:\d+:\d+|TypeError|RangeError/

async function played(
  input = 'Hello Hoa\nHow was the day for you?\n/quit\n',
  folder = newFolder(),
  scenario = 'hoa',
): Promise<{ readonly folder: string; readonly path: string }> {
  const before = readdirSync(folder)
  await hearken(['play', scenario, '--seed', '1', '--plain', '--transcripts', folder], input)
  const made = readdirSync(folder).find((name) => !before.includes(name) && name.endsWith('.jsonl'))
  return { folder, path: join(folder, made ?? '') }
}

const goOn = (path: string, input = 'What do you need tonight?\n/quit\n'): Promise<Outcome> =>
  hearken(['play', 'hoa', '--resume', path, '--plain'], input)
const change = (path: string, how: (text: string) => string) =>
  writeFileSync(path, how(readFileSync(path, 'utf8')))
const locks = (folder: string) => readdirSync(folder).filter((name) => name.includes('.lock'))
const times = (path: string) =>
  decode(readFileSync(path, 'utf8')).records.flatMap((record) => ('at' in record ? [record.at] : []))

describe('a conversation that goes on', () => {
  it('after a cut inside a character, or a tail of zeros', async () => {
    for (const tail of [Buffer.from('{"type":"trainee","text":"ệ').subarray(0, -1), Buffer.alloc(512)]) {
      const { path, folder } = await played()
      writeFileSync(path, Buffer.concat([readFileSync(path), tail]))
      const verified = await hearken(['verify', path])
      expect(verified.err).toMatch(/was cut off and is left out/)
      expect(verified.exit).toBe(0)
      const outcome = await goOn(path)
      expect(outcome.err).toMatch(/was cut off and is left out/)
      expect(outcome.exit).toBe(0)
      expect((await hearken(['verify', path])).out).toMatch(/3 turns, all as recorded/)
      expect(locks(folder)).toEqual([])
    }
  })

  it('has a clock that goes on from any moment, and never goes back', async () => {
    const { path } = await played()
    change(path, (text) => text.replace(/"at":\d+(?=[^\n]*"reason")/, `"at":${Number.MAX_SAFE_INTEGER - 1}`))
    const outcome = await goOn(path)
    expect(outcome.exit, outcome.err).toBe(0)
    expect(times(path).at(-1)).toBe(Number.MAX_SAFE_INTEGER)
    const other = await played()
    let clock = Date.parse('2026-01-31T08:00:00.000Z')
    await hearken(['play', 'hoa', '--resume', other.path, '--plain'], 'Hello\nHow are you?\n', {
      now: () => {
        clock -= 60_000
        return clock
      },
    })
    expect(times(other.path)).toEqual([...times(other.path)].sort((one, two) => one - two))
  })

  it('is told where it cannot be, and its lock is given back', async () => {
    const { path, folder } = await played('Hello Hoa\n/leave\n/sheet\n\n\n\n\n\n5\n\n\n\n')
    const ended = await goOn(path)
    expect(ended.err).toMatch(/has reached its ending/)
    expect(ended.exit).toBe(2)
    const missing = await goOn(join(folder, 'none.jsonl'))
    expect(missing.err).toMatch(/there is no such file/)
    expect(missing.exit).toBe(2)
    expect(locks(folder)).toEqual([])
  })

  it('names the lock where another window has it', async () => {
    const { path } = await played()
    writeFileSync(`${path}.lock`, String(process.ppid))
    const { err, exit } = await goOn(path)
    expect(err).toContain(`delete ${path}.lock`)
    expect(exit).toBe(2)
  })

  it('must be of the scenario that is played', async () => {
    const { path, folder } = await played('Hello\n/quit\n', newFolder(), 'port-shop')
    const { err, exit } = await goOn(path)
    expect(err).toMatch(/is a conversation of the scenario `port-shop`, not of `hoa`/)
    expect(exit).toBe(2)
    expect(locks(folder)).toEqual([])
  })

  it('is the latest with a turn in it, of this scenario', async () => {
    const { folder, path } = await played()
    await played('', folder)
    await played('Hello\n/quit\n', folder, 'port-shop')
    const before = times(path).length
    const outcome = await hearken(['play', 'hoa', '--resume', '--plain', '--transcripts', folder], 'Go on?\n')
    expect(outcome.exit, outcome.err).toBe(0)
    expect(times(path).length).toBeGreaterThan(before)
  })

  it('is found from the folder one is in', async () => {
    const { folder } = await played()
    const [name = ''] = readdirSync(folder)
    const outcome = await hearken(['play', 'hoa', '--resume', name, '--plain'], '/quit\n', { folder })
    expect(outcome.exit, outcome.err).toBe(0)
  })

  it.each([['--seed', '3'], ['--mode', 'practice'], ['--trainee', 'lan'], ['--short']])(
    'keeps what its transcript fixes: %s',
    async (...option) => {
      const { path } = await played()
      const { err, exit } = await hearken(['play', 'hoa', '--resume', path, ...option, '--plain'])
      expect(err).toMatch(new RegExp(`what \`${option[0]}\` would choose`))
      expect(exit).toBe(2)
    },
  )
})

describe('a transcript from elsewhere', () => {
  it('is never a path to a scenario', async () => {
    const { path, folder } = await played()
    const good = join(import.meta.dirname, '../../scenarios/hoa.yaml')
    change(path, (text) => text.replace('"id":"hoa"', `"id":${JSON.stringify(good)}`))
    const verified = await hearken(['verify', path])
    expect(verified.out).toMatch(/is not here.*--scenario FILE/)
    expect(verified.exit).toBe(1)
    expect((await hearken(['verify', path, '--scenario', good])).exit).toBe(0)
    expect((await hearken(['replay', path])).err).toMatch(/is not here/)
    expect(locks(folder)).toEqual([])
  })

  it('with a damaged line in the middle is a problem, though the rest agrees', async () => {
    const { path } = await played()
    change(path, (text) => text.replace('\n', '\n{"type":"persona"}\n'))
    const { out, err, exit } = await hearken(['verify', path])
    expect(out).toMatch(/what can be read agrees, but line 2 is damaged/)
    expect(out + err).not.toMatch(stackTrace)
    expect(exit).toBe(1)
    expect(JSON.parse((await hearken(['verify', path, '--json'])).out)).toMatchObject([
      { result: 'damaged', details: { lines: [2] } },
    ])
  })
})
