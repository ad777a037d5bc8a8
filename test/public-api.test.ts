import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

it('the package can be used as a library, by its name', () => {
  const program = `
    import { advance, contextOf, createLearnedCoder, createSay, decode, encode, readScenario, startSession } from 'hearken'
    import { readFileSync } from 'node:fs'
    const { scenario } = readScenario(readFileSync('scenarios/hoa.yaml', 'utf8'), 'hoa.yaml')
    const header = { type: 'header', format: 'hearken/transcript', version: 1, scenario: { id: 'hoa', title: '', file: 'hoa.yaml', sha256: '' },
      language: 'en', coder: 'rules 1', hearken: '0', trainee: 'x', mode: 'practice', seed: 1, started: '2026-01-31T08:00:00.000Z' }
    const [session] = startSession(scenario, header)
    const analysis = await createLearnedCoder(createSay('en')).code('What do you need tonight?', contextOf(session.records), scenario.topics)
    const [next] = advance(session, { type: 'turn', at: 1, text: 'What do you need tonight?', analysis })
    console.log(analysis.form, decode(encode(next.records)).records.length === next.records.length, next.records.at(-1).type)
  `
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(out.trim()).toBe('open true persona')
})
