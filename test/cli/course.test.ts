import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/course/index.ts'
import { shippedIds } from '../arbitrary/scenarios.ts'
import { hearken } from './outside.ts'

describe('hearken course', () => {
  it('prints every module and every shipped scenario, within 80 columns', async () => {
    const { exit, out, err } = await hearken(['course'])
    expect([exit, err]).toEqual([0, ''])
    for (const id of ['1A', '1B', '2', '3', '4', '5', '6', '7', '8']) expect(out).toContain(`Module ${id}: `)
    for (const id of shippedIds) expect(out).toMatch(new RegExp(`^${id}: `, 'm'))
    expect(out.replace(/\s+/g, ' ')).toContain('Nobody plays a victim aloud against their will')
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  it('gives the same as JSON', async () => {
    const plan = JSON.parse((await hearken(['course', '--json'])).out) as Plan
    expect(plan.lessons.map(({ id }) => id).sort()).toEqual([...shippedIds].sort())
    expect(plan.modules).toHaveLength(9)
  })

  it('shows one scenario, or one module however it is written', async () => {
    const hoa = (await hearken(['course', 'hoa'])).out
    expect(hoa).toMatch(/^hoa: .*Nobody plays a victim aloud/s)
    const modules = await Promise.all(
      ['5', 'M5', 'module 5'].map(async (word) => (await hearken(['course', word])).out),
    )
    expect(modules[0]).toMatch(/^Module 5: /)
    expect(new Set(modules).size).toBe(1)
    expect((await hearken(['course', '1a', '--json'])).out).toContain('"id": "1A"')
  })

  it('says what there is where a word names neither', async () => {
    const { exit, err } = await hearken(['course', 'ho\u001b[31ma'])
    expect(exit).toBe(2)
    expect(err).toContain('Modules are 1A, 1B')
    expect(err).not.toContain('\u001b')
  })
})
