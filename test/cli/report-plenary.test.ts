import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/cli/world.ts'
import type { Plenary } from '../../src/report/index.ts'
import { hearken, newFolder } from './outside.ts'

const sample = resolve(import.meta.dirname, '../../transcripts/sample')
const environment = { HEARKEN_CONFIG: newFolder() }

const plenaryOf = async (...args: readonly string[]) => {
  const { out } = await hearken(['report', sample, '--plenary', 'hoa', '--json', ...args], '', {
    environment,
  })
  return JSON.parse(out) as Plenary & { format: string; version: number }
}

describe('report --plenary', () => {
  it('shows six turns of the class beside the questions of the scenario, and what it does not say', async () => {
    const { exit, out, err } = await hearken(['report', sample, '--plenary', 'hoa'], '', { environment })
    expect(err).toBe('')
    expect(exit).toBe(0)
    expect(out).toMatch(/^For the plenary: Friday's money\n6 turns from \d+ conversations by \d+ people/)
    for (const number of [1, 2, 3, 4, 5, 6]) expect(out).toMatch(new RegExp(`^${number}\\. `, 'm'))
    for (const part of ['An officer: ', 'Hoa: ', 'Another way', 'To talk about', 'It cannot see faces'])
      expect(out).toContain(part)
  }, 60_000)

  it('recognises nobody: no name, code or file of the class is in it, typed or not', async () => {
    const roster = readFileSync(join(sample, 'roster.csv'), 'utf8').split('\n').slice(1)
    const people = roster.flatMap((line) => line.split(',').slice(0, 2)).filter((word) => word.trim() !== '')
    expect(people.length).toBeGreaterThan(20)
    for (const seed of ['1', '2', '3', '4']) {
      const plenary = await plenaryOf('--seed', seed)
      expect(plenary).toMatchObject({ format: 'hearken/plenary', version: 1 })
      expect(plenary.moments.length).toBe(6)
      const said = plenary.moments.flatMap(({ said, why, another }) => [said.text, why, another]).join('\n')
      for (const word of people)
        expect(said).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'))
      expect(JSON.stringify(plenary)).not.toMatch(/\d{4}-\d{2}-\d{2}|\.jsonl|T-[0-9A-Z]{6}/)
    }
  }, 120_000)

  it('gives the same again by the same flags; what is struck out is gone, and what is swapped another', async () => {
    const before = await plenaryOf()
    const after = await plenaryOf('--strike', '2', '--swap', '3,3')
    expect(await plenaryOf('--strike', '2', '--swap', '3,3')).toEqual(after)
    expect(after.moments.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6])
    for (const { number, ...moment } of before.moments.filter((each) => each.number !== 2)) {
      const now = after.moments.find((each) => each.number === number)
      if (number === 3) expect(now).not.toMatchObject(moment)
      else expect(now).toMatchObject(moment)
    }
  }, 60_000)

  it('on a terminal is struck out and swapped by what is typed, and says how to have the same again', async () => {
    const typed = ['strike 2', 'swap 3', 'again 2', 'nonsense', 'strike 9', 'show', 'strike 4', '']
    const stdin = Readable.from(typed.map((line) => `${line}\n`)) as World['stdin']
    const args = ['report', sample, '--plenary', 'hoa']
    const { exit, out, err } = await hearken(args, '', { environment, interactive: true, stdin })
    expect(exit).toBe(0)
    expect(out).toContain('Turn 2 is struck out.')
    expect(err).toContain('`nonsense` is none of')
    expect(err).toContain('`strike 9` is none of')
    expect(out.match(/^To talk about$/gm)?.length).toBe(2)
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      `The same again: hearken report ${sample} --plenary hoa --strike 4 --swap 3`,
    )
  }, 60_000)

  it('of a class without such turns still has the questions', async () => {
    const { exit, out, err } = await hearken(['report', sample, '--plenary', 'hoa', '--since', '2030-01-01'])
    expect(exit).toBe(0)
    expect(err).toContain('No conversation of `hoa` holds a turn that could be shown')
    expect(out).toContain('To talk about')
  }, 60_000)

  it('says what is wrong', async () => {
    for (const [args, said] of [
      [['--plenary', 'hoaa'], 'Did you mean `hoa`?'],
      [['--plenary', 'hoa', '--strike', '7'], 'numbers from 1 to 6'],
      [['--plenary', 'hoa', '--swap', ''], 'numbers from 1 to 6'],
      [['--plenary', 'hoa', '--swap', 'one'], '`one` is none of that'],
      [['--plenary', 'hoa', '--seed', '-1'], '--seed takes a whole number'],
      [['--plenary', 'hoa', '--format', 'csv'], 'it has no format csv'],
      [['--plenary', 'hoa', '--scenario', 'port-shop'], 'Leave --scenario out'],
      [['--strike', '1'], '--strike chooses turns of a plenary'],
    ] as const) {
      const { exit, err } = await hearken(['report', sample, ...args], '', { environment })
      expect([args, exit]).toEqual([args, 2])
      expect(err).toContain(said)
    }
  }, 60_000)
})
