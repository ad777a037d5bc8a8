import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shippedIds } from '../arbitrary/scenarios.ts'

it('every shipped scenario has its conversations held', () => {
  const held = readdirSync(import.meta.dirname).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? [])
  expect(held.filter((id) => id !== 'all').sort()).toEqual([...shippedIds].sort())
})
