import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const lin = readFileSync(join(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

/** A scenario file in which it is over before anything that is said can make a difference. */
function overAtOnce(): string {
  const path = join(newFolder(), 'lin.yaml')
  writeFileSync(path, lin.replace('turns: at least 12', 'turns: at least 1'))
  return path
}

describe('simulate', () => {
  it('shows scores, endings, facts and a verdict, and ends with 0 where skill is told apart', async () => {
    const { exit, out } = await hearken(['simulate', 'hoa', '--runs', '84', '--jobs', '1'])
    expect(exit).toBe(0)
    expect(out).toMatch(/`hoa`.*84 conversations.*seed 1/)
    expect(out).toMatch(/^skilled +12 +\d/m)
    expect(out).toMatch(/This scenario tells skill apart/)
    expect(out).toMatch(/door-open +good/)
  })

  it('gives the same with any number of jobs, and other figures for another seed', async () => {
    const simulate = (...args: readonly string[]) =>
      hearken(['simulate', 'port-shop', '--runs', '40', '--json', ...args])
    const one = await simulate('--jobs', '1')
    expect((await simulate('--jobs', '2')).out).toBe(one.out)
    expect((await simulate('--jobs', '3')).out).toBe(one.out)
    expect((await simulate('--jobs', '1', '--seed', '2')).out).not.toBe(one.out)
    const data = JSON.parse(one.out) as { verdict: string; kinds: { kind: string; runs: number }[] }
    expect(data).toMatchObject({
      scenario: 'port-shop',
      runs: 40,
      seed: 1,
      spoken: false,
      verdict: 'unknown',
    })
    expect(data.kinds.reduce((sum, { runs }) => sum + runs, 0)).toBe(40)
  })

  it('of one kind says that nothing can be compared', async () => {
    const { exit, out } = await hearken([
      'simulate',
      'hoa',
      '--runs',
      '5',
      '--trainee-kind',
      'silent',
      '--jobs',
      '1',
    ])
    expect(exit).toBe(0)
    expect(out).toMatch(/^silent +5 /m)
    expect(out).not.toMatch(/^average +\d/m)
    expect(out).toMatch(/cannot be said/)
  })

  it('ends with 1 where a scenario does not tell skill apart', async () => {
    const { exit, out } = await hearken(['simulate', overAtOnce(), '--runs', '210', '--jobs', '1'])
    expect(out).toMatch(/does not tell skill apart/)
    expect(exit).toBe(1)
  })

  it('puts every conversation into a folder of its own, where it can be verified', async () => {
    const folder = join(newFolder(), 'simulated')
    const simulate = (jobs: string) =>
      hearken(['simulate', 'hoa', '--runs', '15', '--jobs', jobs, '--transcripts', folder])
    expect((await simulate('2')).exit).toBe(0)
    const names = readdirSync(folder).sort()
    expect(names.length).toBe(15)
    expect(names).toContain('hoa-kind-but-passive-0002.jsonl')
    expect(statSync(join(folder, names[0] ?? '')).mode & 0o777).toBe(0o600)
    const verified = await hearken(['verify', folder, '--strict'])
    expect(verified.exit, verified.out + verified.err).toBe(0)
    const again = await simulate('1')
    expect(again.exit).toBe(2)
    expect(again.err).toMatch(/already holds transcripts/)
    const nowhere = await hearken(['simulate', 'hoa', '--runs', '1', '--transcripts', '/proc/nowhere'])
    expect(nowhere.exit).toBe(2)
    expect(nowhere.err).toMatch(/Nothing can be written into \/proc\/nowhere/)
  })
})
