import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/cli/read-text.ts'
import { hearken, newFolder } from './outside.ts'

/** Makes a pipe, which nobody writes to: whoever opened it would wait for ever. */
function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path])
}

describe('readText', () => {
  const cut = Buffer.concat([
    Buffer.from('whole\ncut: '),
    Buffer.from('ệ').subarray(0, 2),
    Buffer.from([0, 0]),
  ])

  it('refuses what is no text, unless a damaged file is welcome', () => {
    const path = join(newFolder(), 'cut.jsonl')
    writeFileSync(path, cut)
    expect(readText(path, 100)).toEqual({ text: null, why: { type: 'not-text' } })
    expect(readText(path, 100, 'welcome')).toEqual({ text: 'whole\ncut: \ufffd\0\0' })
  })

  it('tells why there is no text, and never opens what is no regular file', () => {
    const folder = newFolder()
    makePipe(join(folder, 'pipe'))
    writeFileSync(join(folder, 'large'), 'abc')
    const why = (name: string) => readText(join(folder, name), 2)
    expect(why('pipe')).toEqual({ text: null, why: { type: 'not-a-file' } })
    expect(why('large')).toEqual({ text: null, why: { type: 'too-large', bytes: 3 } })
    expect(why('.')).toEqual({ text: null, why: { type: 'folder' } })
    expect(why('nothing')).toEqual({ text: null, why: { type: 'missing' } })
    expect(why('large/inside')).toEqual({ text: null, why: { type: 'missing' } })
    expect(readText('/dev/zero', 2)).toEqual({ text: null, why: { type: 'not-a-file' } })
  })

  it.each(['check', 'play', 'verify', 'replay', 'analyze'])(
    '%s says of a pipe that it is no file',
    async (name) => {
      const pipe = join(newFolder(), 'pipe.yaml')
      makePipe(pipe)
      const { exit, out, err } = await hearken(
        name === 'analyze' ? ['analyze', 'Hello', '--context', pipe] : [name, pipe],
      )
      expect(out + err).toMatch(/it is not a file/)
      expect(exit).toBe(2)
    },
  )
})

describe('several files', () => {
  it('are all looked at where one cannot be read, which ends with 2', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'binary.yaml'), Buffer.from([0, 1, 2]))
    writeFileSync(join(folder, 'wrong.yaml'), 'wrong: 1\n')
    const checked = await hearken(['check', 'nowhere', folder, '--json'])
    expect(checked.exit).toBe(2)
    expect(checked.err).toMatch(/no scenario `nowhere`/)
    const codes = (JSON.parse(checked.out) as { code: string }[]).map(({ code }) => code)
    expect(codes).toContain('not-text')
    expect(codes).toContain('unknown-key')
    writeFileSync(join(folder, 'a.jsonl'), Buffer.alloc(9))
    await hearken(['play', 'hoa', '--plain', '--transcripts', folder], 'Hello Hoa\n')
    const verified = await hearken(['verify', folder, '--json'])
    expect(verified.exit).toBe(2)
    const results = (JSON.parse(verified.out) as { result: string }[]).map(({ result }) => result)
    expect(results.sort()).toEqual(['same', 'unreadable'])
  })
})
