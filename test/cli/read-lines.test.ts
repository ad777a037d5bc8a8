import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { longestLine, readLines } from '../../src/cli/read-lines.ts'

async function linesOf(...chunks: readonly (string | Buffer)[]): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of readLines(Readable.from(chunks))) lines.push(line)
  return lines
}

describe('readLines', () => {
  it('ends a line at a newline, with or without a carriage return, and at nothing else', async () => {
    expect(await linesOf('one\ntwo\r\n\nfour\u2028still\u2029four\rstill\nlast')).toEqual([
      'one',
      'two',
      '',
      'four\u2028still\u2029four\rstill',
      'last',
    ])
  })

  it('puts together what comes in pieces, also of one character', async () => {
    const bytes = Buffer.from('Hạnh\r\nệ\n')
    expect(await linesOf(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(['Hạnh', 'ệ'])
    expect(await linesOf()).toEqual([])
  })

  it('keeps of an endless line no more than anybody needs, and goes on after it', async () => {
    const chunks = Array.from({ length: 6 }, () => 'a'.repeat(1_000_000))
    const lines = await linesOf(...chunks, '\nnext\n')
    expect(lines.map((line) => line.length)).toEqual([longestLine + 1, 4])
  })

  it('can be ended while a line is waited for', async () => {
    const input = new PassThrough()
    const lines = readLines(input)
    input.write('one\ntw')
    const seen: string[] = []
    for await (const line of lines) {
      seen.push(line)
      setImmediate(() => lines.close())
    }
    expect(seen).toEqual(['one'])
  })

  it('ends where its stream fails', async () => {
    const input = new PassThrough()
    input.write('one\ntw')
    const seen: string[] = []
    for await (const line of readLines(input)) {
      seen.push(line)
      input.destroy(new Error('EIO'))
    }
    expect(seen[0]).toBe('one')
  })
})
