import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { readmeSection } from '../../src/cli/readme-section.ts'
import { createSay } from '../../src/language/index.ts'
import { hearken } from './outside.ts'

const path = resolve(import.meta.dirname, '../../README.md')

describe('the README', () => {
  it('shows every command as the parser knows it (`npm run golden` rewrites it)', () => {
    const readme = readFileSync(path, 'utf8')
    const renewed = readme.replace(
      /<!-- commands -->[\s\S]*<!-- \/commands -->/,
      () => `<!-- commands -->\n${readmeSection(createSay('en'))}\n<!-- /commands -->`,
    )
    if (process.env.HEARKEN_GOLDEN === '1') writeFileSync(path, renewed)
    else expect(readme).toBe(renewed)
  })
})

describe('help', () => {
  it.each(['', ...commands.map((command) => command.name)])('hearken %s --help', async (name) => {
    const { exit, out } = await hearken(name === '' ? ['--help'] : [name, '--help'])
    expect(exit).toBe(0)
    expect(out).toContain(`hearken ${name}`.trim())
    expect(out).toMatch(/Examples:\n {2}hearken/)
  })
})
