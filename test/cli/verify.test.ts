import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { reviewPath } from '../../src/cli/review-name.ts'
import type { Verdict } from '../../src/cli/verify-file.ts'
import { verifyFiles } from '../../src/cli/verify-files.ts'
import { createSay } from '../../src/language/index.ts'
import { encodeReview } from '../../src/record/index.ts'
import { reviewHeader } from '../arbitrary/reviews.ts'
import { hearken, newFolder } from './outside.ts'

const root = join(import.meta.dirname, '../..')

/** A folder of so many conversations as `simulate` writes them. */
async function simulated(runs: number): Promise<string> {
  const folder = newFolder()
  await hearken(['simulate', 'port-shop', '--runs', String(runs), '--jobs', '1', '--transcripts', folder])
  return folder
}

/** Spoils three of a folder's conversations: a word that was not said, a line in the middle, the whole. */
function spoil(folder: string): readonly string[] {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name))
  const [first = '', second = '', third = ''] = [paths[3], paths[paths.length >> 1], paths.at(-2)]
  const text = readFileSync(first, 'utf8')
  const said = text.split('\n').findIndex((line) => line.startsWith('{"type":"persona","turn":1'))
  const lines = text.split('\n')
  lines[said] = (lines[said] ?? '').replace(/"text":"/, '"text":"Never: ')
  writeFileSync(first, lines.join('\n'))
  writeFileSync(second, readFileSync(second, 'utf8').replace('\n', '\n{"type":"trainee"}\n'))
  writeFileSync(third, 'no transcript')
  return [first, second, third]
}

let folder = ''
let bad: readonly string[] = []
beforeAll(async () => {
  folder = await simulated(500)
  bad = spoil(folder)
})

describe('verify', () => {
  it('of a folder tells every file in order, then how many of each, and names the three of 500 that are bad', async () => {
    const { out, err, exit } = await hearken(['verify', folder, '--jobs', '1'])
    expect(exit).toBe(2)
    const lines = out.trim().split('\n')
    const [first = '', second = '', third = ''] = bad
    expect(lines.filter((line) => line.includes('all as recorded'))).toHaveLength(497)
    expect(lines[3]).toMatch(new RegExp(`^${first}: at turn 1 the text differs`))
    expect(lines.slice(500, 507).map((line) => line.replace(/ {2,}/, '  '))).toEqual([
      '',
      '500 conversations',
      'as recorded  497',
      'different  1',
      'as recorded, but with damaged lines  1',
      'not readable  1',
      '',
    ])
    const summary = lines.slice(507).join('').replaceAll(' ', '')
    expect(summary).toBe(`Lookat:${first},${second},${third}.`)
    expect(err).toMatch(/line 2 is damaged/)
  })

  it('finds the same on any number of threads, in the same order', async () => {
    const paths = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(folder, name))
    const world = { say: createSay('en'), folder, home: root, compiled: null }
    const found = async (jobs: number) => {
      const verdicts: Verdict[] = []
      for await (const verdict of verifyFiles(paths, null, jobs, world)) verdicts.push(verdict)
      return verdicts
    }
    const one = await found(1)
    expect(await found(2)).toEqual(one)
    expect(one.map(({ file }) => file)).toEqual(paths)
  })

  it('of a folder that is as recorded says so in a sentence, and of one file nothing more', async () => {
    const sound = await simulated(7)
    const all = await hearken(['verify', sound])
    expect([all.exit, all.err]).toEqual([0, ''])
    expect(all.out).toMatch(/\n\n7 conversations\. All of them are as recorded\.\n$/)
    const one = await hearken(['verify', join(sound, readdirSync(sound)[0] ?? '')])
    expect(one.out.split('\n')).toHaveLength(2)
  })

  it('shows on a terminal how far it has come, and takes that away', async () => {
    const shown: string[] = []
    const write = (chunk: Buffer, _: string, done: () => void) => {
      shown.push(String(chunk))
      done()
    }
    const stderr = Object.assign(new Writable({ write }), { isTTY: true, columns: 80 })
    await hearken(['verify', await simulated(7)], '', { stderr })
    expect(shown.join('')).toMatch(/\[#+\.+\] 3 of 7 conversations/)
    expect(shown.at(-1)).toBe('\r\u001b[K')
  })

  it('refuses a chosen scenario that cannot be played before it looks at any file', async () => {
    const { exit, out, err } = await hearken(['verify', folder, '--scenario', 'nothing.yaml'])
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(/nothing\.yaml/)
  })

  it('leaves reviews out where several files are named, and says what one is that is named alone', async () => {
    const sound = await simulated(1)
    const path = join(sound, readdirSync(sound)[0] ?? '')
    const review = reviewPath(path, 'Lan')
    writeFileSync(review, encodeReview(reviewHeader('Lan'), []))
    const both = await hearken(['verify', path, review])
    expect([both.exit, both.out.split('\n').length]).toEqual([0, 2])
    const alone = await hearken(['verify', review])
    expect([alone.exit, alone.out]).toEqual([2, expect.stringContaining('is a review, not a transcript')])
  })

  it('tells of what was collected where it is not what was handed in', async () => {
    const folder = newFolder()
    const sample = join(root, 'transcripts/sample')
    const [first = '', second = ''] = readdirSync(sample).filter((name) => /^2026[^.]+\.jsonl$/.test(name))
    for (const name of [first, second, 'collected.jsonl', 'roster.csv'])
      cpSync(join(sample, name), join(folder, name))
    const before = await hearken(['verify', folder])
    expect([before.exit, before.err]).toEqual([0, ''])
    const path = join(folder, second)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"started":"2026-10-05/, '"started":"2026-10-04'))
    const after = await hearken(['verify', folder, '--json'])
    expect(after.exit).toBe(1)
    expect(JSON.parse(after.out)).toMatchObject([{ result: 'same' }, { file: path, result: 'altered' }])
    const { out } = await hearken(['verify', path])
    expect(out).toMatch(/not what was handed in: somebody changed it since/)
  })
})
