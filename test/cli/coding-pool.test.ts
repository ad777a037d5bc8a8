import { readdirSync, readFileSync } from 'node:fs'
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/cli/world.ts'
import { hearken } from './outside.ts'

const folder = new URL('../../src/analysis/corpus/train/', import.meta.url)
const [first = ''] = readdirSync(folder).sort()
/** Enough for several threads, with a line that is no turn among them. */
const lines = readFileSync(new URL(first, folder), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 60)
  .toSpliced(40, 0, 'nope')
const input = `${lines.join('\n')}\n`
const analyze = (...args: readonly string[]) => hearken(['analyze', '--jsonl', ...args], input)

describe('analyze --jsonl with several jobs', () => {
  it('gives the same output whatever their number, in the order of the lines', async () => {
    const one = await analyze('--jobs', '1')
    expect(one.exit).toBe(1)
    const coded = one.out.trim().split('\n')
    expect(coded.length).toBe(lines.length)
    expect(JSON.parse(coded[40] ?? '')).toEqual({ id: null, error: 'Line 41 is not well-formed JSON.' })
    for (const jobs of ['2', '3']) expect((await analyze('--jobs', jobs)).out).toBe(one.out)
  })

  it('answers each line as it comes, for whoever waits for the answer before asking again', async () => {
    const stdin = new PassThrough()
    const stdout = new PassThrough()
    const running = hearken(['analyze', '--jsonl'], '', {
      stdin,
      stdout: stdout as unknown as World['stdout'],
    })
    const answers = stdout[Symbol.asyncIterator]()
    for (const id of ['a', 'b']) {
      stdin.write(`${JSON.stringify({ id, text: 'How are you tonight?' })}\n`)
      expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id })
    }
    stdin.end()
    expect((await running).exit).toBe(0)
  })

  it('reads no further than a window ahead of a reader who is behind', async () => {
    let read = 0
    const stdin = PassThrough.from(
      (function* () {
        for (; read < 100_000; read++) yield `{"text":"Hello ${read}"}\n`
      })(),
    )
    let written = 0
    const stuck = new Writable({
      highWaterMark: 1,
      write() {
        written++
      },
    })
    void hearken(['analyze', '--jsonl', '--jobs', '1'], '', {
      stdin: stdin as unknown as World['stdin'],
      stdout: stuck as unknown as World['stdout'],
    })
    await expect.poll(() => written, { timeout: 50_000 }).toBe(1)
    expect(read).toBeLessThan(1000)
  })

  it.each(['0', '65', 'two', '1.5', ''])('takes no `--jobs %s`', async (jobs) => {
    const { exit, err } = await analyze('--jobs', jobs)
    expect(exit).toBe(2)
    expect(err).toMatch(/`--jobs` takes a whole number from 1 to 64/)
  })
})

describe('progress', () => {
  const terminal = () => {
    const chunks: string[] = []
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk))
        done()
      },
    })
    return { stderr: Object.assign(stderr, { isTTY: true, columns: 60 }), text: () => chunks.join('') }
  }

  it('is a line on a terminal, which goes at the end', async () => {
    const { stderr, text } = terminal()
    const { out } = await hearken(['analyze', '--jsonl', '--jobs', '1'], input, { stderr })
    expect(out).toBe((await analyze('--jobs', '1')).out)
    expect(text()).toMatch(/\d+ lines, [\d.]+ a second/)
    expect(text().endsWith('\r\u001b[K')).toBe(true)
    for (const drawn of text().split('\r')) expect(drawn.replace('\u001b[K', '').length).toBeLessThan(60)
  })

  it('is nothing elsewhere', async () => {
    expect((await analyze()).err).toBe('')
    const { stderr, text } = terminal()
    await hearken(['analyze', '--jsonl'], input, { stderr, environment: { TERM: 'dumb' } })
    expect(text()).toBe('')
  })
})
