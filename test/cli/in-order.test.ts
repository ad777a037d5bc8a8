import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/cli/in-order.ts'
import { readLines } from '../../src/cli/read-lines.ts'

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

/** Waits so many rounds of the event loop. */
async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round++) await setImmediate()
}

describe('work in order', () => {
  it('gives every result once, in the order of the items, with never more at once than the width', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 7 }), async (waits, width) => {
        let going = 0
        let most = 0
        const work = async (wait: number, index: number) => {
          most = Math.max(most, ++going)
          await rounds(wait)
          going--
          return index
        }
        expect(await all(inOrder(waits, width, work))).toEqual([...waits.keys()])
        expect(most).toBeLessThanOrEqual(width)
      }),
      { numRuns: 50 },
    )
  })

  it('gives a result while the next item is still waited for', async () => {
    const stream = new PassThrough()
    const results = inOrder(readLines(stream), 8, async (line) => line.toUpperCase())
    stream.write('one\n')
    expect(await results.next()).toEqual({ done: false, value: 'ONE' })
    stream.end('two\n')
    expect(await all(results)).toEqual(['TWO'])
  })

  it('does not read the source ahead further than the width', async () => {
    let read = 0
    const source = (function* () {
      for (;;) yield read++
    })()
    const results = inOrder(source, 4, () => new Promise<never>(() => {}))
    void results.next()
    await rounds(20)
    expect(read).toBeLessThanOrEqual(5)
  })

  it('tells a failure in its place, after the results before it', async () => {
    const found: number[] = []
    const work = async (item: number) => {
      await rounds(item === 2 ? 0 : 5)
      if (item === 2) throw new Error('two')
      return item
    }
    const run = async () => {
      for await (const each of inOrder([0, 1, 2, 3], 4, work)) found.push(each)
    }
    await expect(run()).rejects.toThrow('two')
    expect(found).toEqual([0, 1])
  })

  it('can be left while the source is silent', async () => {
    const stream = new PassThrough()
    stream.write('one\n')
    for await (const line of inOrder(readLines(stream), 8, async (line) => line)) {
      expect(line).toBe('one')
      break
    }
  })
})
