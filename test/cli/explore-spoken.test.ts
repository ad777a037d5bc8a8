import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken } from './outside.ts'

const folder = resolve(import.meta.dirname, '../corpus')

/** The coder itself hears these. */
const patient = 120_000

describe('explore --spoken', () => {
  it(
    'says every conversation in words, and counts those that lead where they are to lead',
    async () => {
      const { exit, out } = await hearken(
        ['explore', 'good/smallest.yaml', '--spoken', '--json', '--jobs', '1'],
        '',
        { folder },
      )
      const told = JSON.parse(out) as {
        readonly witnesses: number
        readonly arrive: number
        readonly share: number
        readonly misheard: readonly object[]
        readonly spoken: readonly {
          readonly kind: string
          readonly id: string
          readonly place: string
          readonly arrives: boolean
          readonly turns: readonly { readonly text: string; readonly heard: object | null }[]
        }[]
      }
      expect(told.witnesses).toBe(told.spoken.length)
      expect(told.arrive).toBe(told.spoken.filter(({ arrives }) => arrives).length)
      expect(told.share).toBeGreaterThanOrEqual(0.95)
      expect(exit).toBe(0)
      const closed = told.spoken.find(({ kind, id }) => kind === 'ending' && id === 'closed')
      expect(closed?.place).toMatch(/^smallest\.yaml:\d+$/)
      expect(closed?.turns.at(-1)?.heard).toMatchObject({ labels: ['flag threatening'], understood: true })
    },
    patient,
  )

  it(
    'shows one conversation in words, with what was meant, heard and answered',
    async () => {
      const { exit, out } = await hearken(
        ['explore', 'good/smallest.yaml', '--spoken', '--to', 'vans', '--jobs', '1'],
        '',
        { folder },
      )
      expect(exit).toBe(0)
      expect(out).toContain('Until the fact `vans` is told')
      expect(out).toMatch(/“[^”]+”\s+\(meant: [^;]+, on buses; heard: /)
      expect(out).toContain('In these words it leads there.')
    },
    patient,
  )

  it('tells a wrong number of jobs before it walks', async () => {
    const { exit, out, err } = await hearken(
      ['explore', 'good/smallest.yaml', '--spoken', '--jobs', '0'],
      '',
      { folder },
    )
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain('`--jobs` takes a whole number from 1 to 64, and here is `0`.')
  })
})
