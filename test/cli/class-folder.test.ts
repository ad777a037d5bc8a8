import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWhoOf } from '../../src/cli/class-folder.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'
import { newFolder } from './outside.ts'

/** As much of a world as this needs. */
function worldWith(config: string): World & { readonly told: string[] } {
  const told: string[] = []
  const stderr = { write: (text: string) => told.push(text) }
  const world = { say: createSay('en'), environment: { HEARKEN_CONFIG: config }, stderr, told }
  return world as unknown as World & { readonly told: string[] }
}

it('knows who transcripts are by, folder by folder, and says once what a roster has wrong', () => {
  const [here, there] = [newFolder(), newFolder()]
  writeFileSync(join(here, 'roster.csv'), 'code,name\nA1,Lan\nA1,Minh\n')
  const remarks: string[] = []
  const whoOf = openWhoOf(worldWith(newFolder()), (sentence) => remarks.push(sentence))
  expect(whoOf(join(here, 'x.jsonl'), 'Lan').id).toBe('A1')
  expect(whoOf(join(here, 'y.jsonl'), 'Minh').id).toMatch(/^T-/)
  expect(whoOf(join(there, 'x.jsonl'), 'Lan').id).toMatch(/^T-/)
  expect(remarks).toEqual([
    `${join(here, 'roster.csv')}: line 3 has the code \`A1\` of line 2 and is left out. Give everybody a code of their own.`,
  ])
})

it('keeps the key of pseudonyms to its owner, and uses it again', () => {
  const config = join(newFolder(), 'new')
  const name = () => openWhoOf(worldWith(config), () => {})(join(newFolder(), 'x.jsonl'), 'Lan').id
  const first = name()
  expect(name()).toBe(first)
  const path = join(config, 'pseudonym.key')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
})

it('says so where the key cannot be kept', () => {
  const file = join(newFolder(), 'a-file')
  writeFileSync(file, '')
  const world = worldWith(file)
  expect(openWhoOf(world, () => {})(join(newFolder(), 'x.jsonl'), 'Lan').id).toMatch(/^T-/)
  expect(world.told.join('')).toContain('pseudonyms hold for this run only')
})
