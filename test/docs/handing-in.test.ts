import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { packLimits } from '../../src/hand-in/index.ts'
import { collectedByFile, decodeCollected, usualDays } from '../../src/home/index.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/handing-in.md'), 'utf8')

it('shows the index as it is', () => {
  const block = /```json\n(\{"type":"header"[\s\S]*?)```/.exec(page)?.[1] ?? ''
  const collected = decodeCollected(block)
  expect(collected.damaged).toEqual([])
  expect(collected.lines.map(({ record }) => record?.type)).toEqual([undefined, 'transcript', 'pack', 'gone'])
  expect(collectedByFile(collected).size).toBe(1)
})

it('names commands and options that there are', () => {
  const lines = [...page.matchAll(/^hearken ([a-z-]+)(.*?)(?:#.*)?$/gm)]
  expect(lines.length).toBeGreaterThan(8)
  for (const [line, name, rest = ''] of lines) {
    const command = commands.find((each) => each.name === name)
    const flags = command?.options.map((option) => option.flags.split(' ')[0]) ?? []
    for (const [flag] of rest.matchAll(/--[a-z-]+/g)) expect(flags, line).toContain(flag)
    expect(command, line).toBeDefined()
  }
})

it('gives the limits and the days that hold', () => {
  const { files, file, all, packed } = packLimits
  const mega = (bytes: number) => bytes / 1_000_000
  expect(page).toContain(
    `at most ${files.toLocaleString('en')} conversations of at most ${mega(file)} megabytes each, ${mega(all)} in all, ${mega(packed)} packed`,
  )
  expect(page).toContain(`${usualDays} days after something was last done`)
})
