import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { watchOutput } from '../../src/cli/watch-output.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'

function watched(stop: () => boolean) {
  const stdout = new EventEmitter()
  const said: string[] = []
  const stderr = Object.assign(new EventEmitter(), { write: (text: string) => said.push(text) })
  const leave = vi.fn()
  const world = { stdout, stderr, say: createSay('en') } as unknown as World
  const exit = watchOutput(world, stop, leave)
  const fail = (code: string) => stdout.emit('error', Object.assign(new Error(code), { code }))
  return { fail, stderr, said, leave, exit }
}

describe('output that nobody takes', () => {
  it('ends quietly where a reader has gone', () => {
    const { fail, said, leave } = watched(() => false)
    fail('EPIPE')
    fail('EPIPE')
    expect(leave).toHaveBeenCalledExactlyOnceWith(0)
    expect(said).toEqual([])
  })

  it('is told where it could not be written, and ends with 2', () => {
    const { fail, said, leave } = watched(() => false)
    fail('ENOSPC')
    expect(leave).toHaveBeenCalledExactlyOnceWith(2)
    expect(said.join('')).toMatch(/could not be written \(ENOSPC\)/)
  })

  it('lets a conversation be saved first', () => {
    const { fail, leave, exit } = watched(() => true)
    expect(exit(143)).toBe(143)
    fail('ENOSPC')
    expect(leave).not.toHaveBeenCalled()
    expect(exit(143)).toBe(2)
  })

  it('is nothing to a stderr that fails', () => {
    const { stderr } = watched(() => false)
    expect(() => stderr.emit('error', new Error('EPIPE'))).not.toThrow()
  })
})
