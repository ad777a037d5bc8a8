import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { hearken } from './outside.ts'

const folder = resolve(import.meta.dirname, '../../scenarios')
const kinds = [
  ['scenario.schema.json', []],
  ['test.schema.json', ['--tests']],
] as const

describe.each(kinds)('scenarios/%s', (file, options) => {
  const ofKind = (name: string) => name.endsWith('.test.yaml') === (file === 'test.schema.json')
  const shipped = readdirSync(folder).filter(
    (name) => name !== 'country.yaml' && /^[^.]+(?:\.test)?\.yaml$/.test(name) && ofKind(name),
  )

  it('is what `hearken schema` writes (`npm run golden` rewrites it)', async () => {
    const { exit, out } = await hearken(['schema', ...options])
    expect(exit).toBe(0)
    await expect(out).toMatchFileSnapshot(join(folder, file))
  })

  it.each(shipped)('stands in the head of %s, and accepts it', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toMatch(new RegExp(`^# yaml-language-server: \\$schema=${file}\n`))
    const accepts = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as object,
    )
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true)
  })
})
