import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { decode } from '../../src/record/index.ts'
import { hearken, newFolder } from './outside.ts'

const stall = resolve(import.meta.dirname, '../corpus/good/lin.yaml')

/** A folder with a scenario, and a string table in which every text stands between brackets. */
async function translatedStall(): Promise<string> {
  const folder = newFolder()
  copyFileSync(stall, join(folder, 'lin.yaml'))
  await hearken(['strings', 'extract', 'lin.yaml', '--language', 'vi'], '', { folder })
  fill(folder, (text) => `[${text}]`)
  return folder
}

function fill(folder: string, translate: (text: string) => string): void {
  const path = join(folder, 'lin.vi.yaml')
  const table = parse(readFileSync(path, 'utf8')) as { texts: Record<string, { of: string; text: string }> }
  for (const each of Object.values(table.texts)) each.text = translate(each.of)
  writeFileSync(path, stringify(table))
}

const only = (folder: string) =>
  join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? 'none')

describe('hearken strings', () => {
  it('extract writes a table to be filled in, and status counts', async () => {
    const folder = newFolder()
    copyFileSync(stall, join(folder, 'lin.yaml'))
    const { exit, out } = await hearken(['strings', 'extract', 'lin.yaml', '--language', 'vi'], '', {
      folder,
    })
    expect(exit).toBe(0)
    expect(out).toMatch(/^Written: .*lin\.vi\.yaml: 0 of \d+ texts translated/)
    const status = await hearken(['strings', 'status', 'lin.yaml', '--json'], '', { folder })
    const [row] = JSON.parse(status.out) as [{ all: number; missing: number; language: string }]
    expect(row).toMatchObject({ language: 'vi', translated: 0, stale: 0, superfluous: 0, missing: row.all })
    const again = await hearken(['strings', 'extract', 'lin.yaml', '--language', 'vi'], '', { folder })
    expect(again.out).toMatch(/was up to date/)
  })

  it('extract touches no table that has errors', async () => {
    const folder = await translatedStall()
    const path = join(folder, 'lin.vi.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('texts:', 'textes:'))
    const before = readFileSync(path, 'utf8')
    const { exit, out } = await hearken(['strings', 'extract', 'lin.yaml', '--language', 'vi'], '', {
      folder,
    })
    expect(exit).toBe(1)
    expect(out).toMatch(/unknown-key[\s\S]*Did you mean `texts`/)
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect((await hearken(['strings', 'status', 'lin.yaml'], '', { folder })).exit).toBe(1)
  })

  it.each([
    [['strings', 'extrakt', 'lin.yaml'], /Did you mean `extract`/],
    [['strings', 'extract', 'lin.yaml'], /Which language/],
    [['strings', 'extract', 'lin.yaml', '--language', '../../etc'], /is no language/],
    [['strings', 'extract', 'lin.yaml', '--language', 'en'], /itself is written in `en`/],
    [['play', 'lin.yaml', '--language', 'th'], /no string table in `th`[\s\S]*There are: en, vi/],
  ])('%j is told', async (args, told) => {
    const folder = await translatedStall()
    const { exit, err } = await hearken(args, '', { folder })
    expect(exit).toBe(2)
    expect(err).toMatch(told)
  })

  it('tables are looked at by check, at their place', async () => {
    const folder = await translatedStall()
    expect((await hearken(['check', 'lin.yaml', '--strict'], '', { folder })).exit).toBe(0)
    const path = join(folder, 'lin.vi.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('of: The tea stall\n', 'of: The coffee stall\n'))
    const { exit, out } = await hearken(['check', 'lin.yaml', '--strict'], '', { folder })
    expect(exit).toBe(1)
    expect(out).toMatch(/lin\.vi\.yaml:\d+:3 {2}warning {2}stale-translation/)
  })
})

describe('a conversation in another language', () => {
  const talk = 'introduce\n{"text":"Toi la can bo","labels":["introduce"]}\n'
  const play = (folder: string, more: readonly string[] = [], input = talk) =>
    hearken(
      ['play', 'lin.yaml', '--json', '--seed', '1', '--coder', 'self', '--transcripts', 'saved', ...more],
      input,
      { folder },
    )

  it('is told in it, recorded in it, verified, resumed and replayed', async () => {
    const folder = await translatedStall()
    const begun = await play(folder, ['--language', 'vi'])
    expect(begun.exit, begun.err).toBe(0)
    const saved = join(folder, 'saved')
    const { records } = decode(readFileSync(only(saved), 'utf8'))
    expect(records[0]).toMatchObject({
      type: 'header',
      language: 'vi',
      strings: { sha256: expect.stringMatching(/^\w{64}$/) },
    })
    const told = records.flatMap((record) => (record.type === 'persona' ? [record.text] : []))
    expect(told.length).toBeGreaterThan(1)
    for (const text of told) expect(text).toMatch(/^\[.*\]$/s)
    const args = ['verify', only(saved), '--scenario', 'lin.yaml']
    expect(await hearken(args, '', { folder })).toMatchObject({ exit: 0, err: '' })
    const resumed = await play(folder, ['--resume', only(saved)], '').catch((error: unknown) => error)
    expect(resumed).toMatchObject({ exit: 2 })
    const on = await hearken(
      ['play', 'lin.yaml', '--json', '--resume', only(saved)],
      '{"command":"leave","text":"Tam biet","labels":[]}\n',
      { folder },
    )
    expect(on.exit, on.err).toBe(0)
    const after = decode(readFileSync(only(saved), 'utf8')).records
    expect(after.at(-1)).toMatchObject({ type: 'end', ending: expect.any(String) })
    expect((await hearken(args, '', { folder })).out).toMatch(/all as recorded/)
    expect((await hearken(['replay', only(saved)], '', { folder })).out).toContain('[')
  })

  it('leads where it leads in the original', async () => {
    const folder = await translatedStall()
    const input = `${talk}{"command":"leave","text":"x","labels":["next-step"]}\n`
    const outcomes = []
    for (const more of [[], ['--language', 'vi']]) {
      const { out } = await play(folder, more, input)
      const { records } = decode(out)
      outcomes.push(
        records.flatMap((each) =>
          each.type === 'persona' ? [[each.line, each.state, each.meters, each.callsFor]] : [],
        ),
      )
      outcomes.push(records.flatMap((each) => (each.type === 'end' ? [each.ending] : [])))
    }
    expect(outcomes.slice(2)).toEqual(outcomes.slice(0, 2))
  })

  it('says what is told in the original, and who codes', async () => {
    const folder = await translatedStall()
    const path = join(folder, 'lin.vi.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('text: "[The tea stall]"', 'text:'))
    const { err } = await hearken(['play', 'lin.yaml', '--language', 'vi', '--plain'], '', { folder })
    expect(err).toMatch(/1 text is not translated yet/)
    expect(err).toMatch(/codes English only/)
  })

  it('cannot be verified without its table, and says so; a changed table is told', async () => {
    const folder = await translatedStall()
    await play(folder, ['--language', 'vi'])
    const args = ['verify', only(join(folder, 'saved')), '--scenario', 'lin.yaml']
    fill(folder, (text) => `<${text}>`)
    const changed = await hearken(args, '', { folder })
    expect(changed).toMatchObject({ exit: 1 })
    expect(changed.err).toMatch(/string table has changed/)
    expect(changed.out).toMatch(/text differs/)
    rmSync(join(folder, 'lin.vi.yaml'))
    const gone = await hearken(args, '', { folder })
    expect(gone).toMatchObject({ exit: 1 })
    expect(gone.out).toMatch(/no string table in `vi`/)
  })

  it('does not take another language in the middle', async () => {
    const folder = await translatedStall()
    await play(folder, ['--language', 'vi'])
    const args = ['play', 'lin.yaml', '--resume', only(join(folder, 'saved')), '--language', 'vi', '--plain']
    const { exit, err } = await hearken(args, '', { folder })
    expect(exit).toBe(2)
    expect(err).toMatch(/fixes what `--language` would choose/)
  })
})
