import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Keeper, keepNew, keepOn } from '../../src/cli/keep-transcript.ts'
import { lockPath, takeLock } from '../../src/cli/lock.ts'
import type { World } from '../../src/cli/world.ts'
import { encodeRecord, type TranscriptRecord } from '../../src/record/index.ts'
import { newFolder } from './outside.ts'

/** A disk that takes so many more bytes, and then none. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return {
    ...real,
    writeSync(descriptor: number, bytes: Uint8Array): number {
      if (disk.room === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      const written = real.writeSync(descriptor, bytes.subarray(0, disk.room))
      disk.room -= written
      return written
    },
  }
})
afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY
})

const world = { now: () => 0, random: () => 0.5 } as unknown as World
const record = (turn: number): TranscriptRecord => ({ type: 'resume', turn, at: turn })
const lines = (...turns: readonly number[]) => turns.map((turn) => `${encodeRecord(record(turn))}\n`).join('')
const text = (keeper: Keeper) => readFileSync(keeper.path ?? '', 'utf8')

describe('a disk that is full in the middle of a record', () => {
  it('gets each byte once, as soon as there is room', () => {
    const keeper = keepNew(newFolder(), 'hoa', world)
    keeper.keep([record(1)])
    disk.room = 10
    keeper.keep([record(2)])
    expect(keeper.trouble).toBe('ENOSPC')
    disk.room = 5
    keeper.keep([record(3)])
    expect(keeper.trouble).toBe('ENOSPC')
    disk.room = Number.POSITIVE_INFINITY
    keeper.keep([record(4)])
    expect(keeper.trouble).toBeNull()
    expect(text(keeper)).toBe(lines(1, 2, 3, 4))
    keeper.close()
  })

  it('is tried once more at the close', () => {
    const keeper = keepNew(newFolder(), 'hoa', world)
    disk.room = 10
    keeper.keep([record(1)])
    disk.room = Number.POSITIVE_INFINITY
    keeper.close()
    expect(keeper.trouble).toBeNull()
    expect(text(keeper)).toBe(lines(1))
  })
})

describe('keepOn', () => {
  const header = `${JSON.stringify({ type: 'header' })}\n`
  const goOn = (before: string | Buffer) => {
    const path = join(newFolder(), 'x.jsonl')
    writeFileSync(path, before)
    const keeper = keepOn(path, () => {})
    keeper.keep([record(9)])
    keeper.close()
    return text(keeper)
  }

  it('goes on after the last sound line, whatever stands behind it', () => {
    expect(goOn(lines(1, 2))).toBe(lines(1, 2, 9))
    expect(goOn(`${lines(1)}{"type":"tr`)).toBe(lines(1, 9))
    expect(goOn(`${lines(1)}{"type":"tr\n\n`)).toBe(lines(1, 9))
    expect(goOn(lines(1, 2).trimEnd())).toBe(lines(1, 2, 9))
    expect(goOn(Buffer.concat([Buffer.from(lines(1)), Buffer.alloc(50)]))).toBe(lines(1, 9))
    const cut = Buffer.from('{"text":"ệ').subarray(0, -1)
    expect(goOn(Buffer.concat([Buffer.from(`${header}Hạnh\n${lines(1)}`), cut]))).toBe(
      `${header}Hạnh\n${lines(1, 9)}`,
    )
  })

  it('gives the lock back and keeps nothing where the file cannot be written', () => {
    const released = vi.fn()
    expect(keepOn(newFolder(), released)).toMatchObject({ path: null, trouble: 'EISDIR' })
    expect(released).toHaveBeenCalledOnce()
  })
})

describe('takeLock', () => {
  it('is of one window at a time, and leaves nothing behind', () => {
    const folder = newFolder()
    const path = join(folder, 'x.jsonl')
    const lock = takeLock(path)
    expect(lock.type).toBe('ours')
    expect(readdirSync(folder)).toEqual(['x.jsonl.lock'])
    expect(readFileSync(lockPath(path), 'utf8')).toBe(String(process.pid))
    if (lock.type === 'ours') lock.release()
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(lockPath(path), String(process.ppid))
    expect(takeLock(path).type).toBe('elsewhere')
    writeFileSync(lockPath(path), '999999999')
    expect(takeLock(path).type).toBe('ours')
    expect(readdirSync(folder)).toEqual(['x.jsonl.lock'])
  })

  it('says the system’s word where there can be none', () => {
    const folder = newFolder()
    rmSync(folder, { recursive: true })
    expect(takeLock(join(folder, 'x.jsonl'))).toEqual({ type: 'failed', reason: 'ENOENT' })
  })
})
