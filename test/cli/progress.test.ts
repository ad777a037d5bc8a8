import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const sample = resolve(import.meta.dirname, '../../transcripts/sample')
const config = newFolder()

async function progress(args: readonly string[], transcripts = newFolder()) {
  const environment = { HEARKEN_CONFIG: config, HEARKEN_TRANSCRIPTS: transcripts }
  return hearken(['progress', ...args], '', { environment })
}

/** A folder of one's own with the conversations of one person in the class, the first so many of them. */
function folderOf(trainee: string, count: number): string {
  const folder = newFolder()
  const own = readdirSync(sample)
    .filter((name) => /^[^.]+\.jsonl$/.test(name) && name !== 'collected.jsonl')
    .filter((name) => readFileSync(join(sample, name), 'utf8').includes(`"trainee":"${trainee}"`))
  for (const name of own.slice(0, count)) cpSync(join(sample, name), join(folder, name))
  return folder
}

describe('progress', () => {
  it('shows one person over time in a class, and nobody else', async () => {
    const { exit, out, err } = await progress(['--trainee', 'A01', sample])
    expect(err).toBe('')
    expect(exit).toBe(0)
    expect(out).toMatch(/^A01: 4 conversations, \d+ turns, 2026-10-\d\d to 2026-10-\d\d\n/)
    for (const part of [
      'Scores over time',
      'hoa, practice',
      'met in time',
      'What closes people',
      'What went well',
    ])
      expect(out).toContain(part)
    expect(out).toMatch(/What to practise next\n.+/)
    expect(out).toMatch(/^ {2}hearken play [a-z-]+$/m)
    expect(out).toContain('not endorsed by AICHR')
    expect(out).not.toMatch(/\b[AB]0[2-6]\b|rank|best|worst/)
  }, 60_000)

  it('without a folder is on one’s own conversations, under the name one plays under', async () => {
    const folder = folderOf('Thida', 9)
    writeFileSync(join(config, 'settings.json'), '{"welcomed":true,"trainee":"Thida"}\n')
    const { exit, out } = await progress([], folder)
    expect(exit).toBe(0)
    expect(out).toMatch(/^Thida: 4 conversations/)
    expect((await progress(['--trainee', 'thida'], folder)).out).toMatch(/^thida: 4 conversations/)
  }, 60_000)

  it('of one conversation, or none, says something useful', async () => {
    const one = await progress(['--trainee', 'Thida'], folderOf('Thida', 1))
    expect(one.exit).toBe(0)
    expect(one.out).toMatch(/^Thida: 1 conversation, \d+ turns, on 2026-/)
    expect(one.out).toContain('What to practise next')
    const none = await progress(['--trainee', 'Thida'])
    expect([none.exit, none.err]).toEqual([0, ''])
    expect(none.out).toContain('No conversation by Thida in')
    expect(none.out).toContain('A first conversation: ')
    const other = await progress(['--trainee', 'Nobody', sample])
    expect([other.exit, other.err]).toEqual([
      2,
      expect.stringMatching(/is by `Nobody`\. There are: A01, A02, /),
    ])
    const environment = { HEARKEN_CONFIG: newFolder() }
    const unsaid = await hearken(['progress', sample], '', { environment })
    expect([unsaid.exit, unsaid.err]).toEqual([
      2,
      expect.stringMatching(/^Say whose progress it is: --trainee CODE\./),
    ])
  }, 60_000)

  it('gives the same to programs', async () => {
    const { out } = await progress(['--trainee', 'A05', sample, '--json'])
    expect(JSON.parse(out)).toMatchObject({
      format: 'hearken/progress',
      version: 1,
      trainee: { id: 'A05', called: 'A05' },
      conversations: 4,
      next: { type: 'label' },
    })
  }, 60_000)

  it('keeps two people of one name apart by their codes, and says where nothing tells them apart', async () => {
    const [one, other] = [folderOf('Dewi', 2), folderOf('Dewi', 3)]
    writeFileSync(join(one, 'roster.csv'), 'code,name,group\nB02,Dewi,B\n')
    writeFileSync(join(other, 'roster.csv'), 'code,name,group\nB03,Dewi,B\n')
    const both = await progress(['--trainee', 'Dewi', one, other])
    expect([both.exit, both.out]).toEqual([2, ''])
    expect(both.err).toContain('Dewi is what 2 people are called here: B02, B03.')
    expect((await progress(['--trainee', 'B03', one, other])).out).toMatch(/^B03: 3 conversations/)
    writeFileSync(join(one, 'roster.csv'), 'code,name,group\nB02,Dewi,B\nB03,Dewi,B\n')
    const mixed = await progress(['--trainee', 'Dewi', one])
    expect(mixed.exit).toBe(0)
    expect(mixed.err).toContain('2 people of this class are called Dewi')
  }, 60_000)

  it('names what cannot be read, and shows the rest', async () => {
    const folder = folderOf('Thida', 2)
    writeFileSync(join(folder, '2026-broken.jsonl'), 'nothing\n')
    mkdirSync(join(folder, 'deeper'))
    const { exit, out, err } = await progress(['--trainee', 'Thida'], folder)
    expect(exit).toBe(1)
    expect(err).toContain('2026-broken.jsonl')
    expect(out).toMatch(/^Thida: 2 conversations/)
  }, 60_000)

  it('shows strangers’ text safely', async () => {
    const folder = newFolder()
    for (const name of readdirSync(folderOf('Thida', 3))) {
      const text = readFileSync(join(sample, name), 'utf8')
      writeFileSync(
        join(folder, name),
        text.replaceAll('"trainee":"Thida"', String.raw`"trainee":"T\u001b[2J\u202e"`),
      )
    }
    const { out } = await progress(['--trainee', 'T\u001b[2J\u202e'], folder)
    expect(out).toContain('3 conversations')
    expect(out).not.toMatch(/\u001b|\u202e/)
  }, 60_000)
})
