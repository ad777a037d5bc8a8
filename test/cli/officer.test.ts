import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, type HeaderRecord } from '../../src/record/index.ts'
import { hearken, newFolder } from './outside.ts'

const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

/** The tea stall, where the first words depend on who stands there. */
const asking = lin.replace(
  '            - Tea, officer?\n            - Sit, sit. It is only tea.\n',
  `            - {text: Tea for a sister?, when: {officer: woman}}
            - {text: Tea for a brother?, when: {officer: man}}
            - {text: Tea?, when: {officer: unsaid}}
`,
)
const set = lin.replace('  role:', '  officer: man\n  role:')

/** A trainee's computer with a scenario on it; its settings stay from one command to the next. */
function computer(scenario = asking) {
  const [folder, transcripts] = [newFolder(), newFolder()]
  const environment = { HEARKEN_CONFIG: newFolder(), HEARKEN_TRANSCRIPTS: transcripts }
  writeFileSync(join(folder, 'lin.yaml'), scenario)
  const command = (args: readonly string[], input = '') => hearken(args, input, { folder, environment })
  const play = async (...args: readonly string[]) => {
    const outcome = await command(
      ['play', 'lin.yaml', '--seed', '1', '--json', ...args],
      '{"command":"quit"}\n',
    )
    const { records } = decode(outcome.out)
    const header = records[0] as HeaderRecord
    const [said] = records.flatMap((record) => (record.type === 'persona' ? [record.text] : []))
    return { ...outcome, header, said }
  }
  const latest = () =>
    join(transcripts, readdirSync(transcripts).filter((name) => name.endsWith('.jsonl'))[0] ?? '')
  return { folder, command, play, latest }
}

describe('who the officer is', () => {
  it('is never assumed, is said once, and can be said anew', async () => {
    const { play } = computer()
    expect(await play()).toMatchObject({ said: 'Tea?' })
    expect((await play()).header).not.toHaveProperty('officer')
    expect(await play('--officer', 'woman')).toMatchObject({
      said: 'Tea for a sister?',
      header: { officer: 'woman' },
    })
    expect(await play()).toMatchObject({ said: 'Tea for a sister?', header: { officer: 'woman' } })
    expect(await play('--officer', 'man')).toMatchObject({ said: 'Tea for a brother?' })
    expect(await play('--officer', 'unsaid')).toMatchObject({ said: 'Tea?' })
    expect(await play()).toMatchObject({ said: 'Tea?' })
    expect((await play('--officer', 'womann')).exit).toBe(2)
  })

  it('is nobody’s business where no line asks; a role in one’s own words is kept where it was said', async () => {
    const { play } = computer(lin)
    const { header } = await play('--officer', 'woman', '--role', 'women’s desk')
    expect(header).not.toHaveProperty('officer')
    expect(header.role).toBe('women’s desk')
    expect((await play()).header.role).toBe('women’s desk')
    expect((await play('--role', '')).header).not.toHaveProperty('role')
    expect((await play()).header).not.toHaveProperty('role')
  })

  it('is what the scenario sets, whoever plays', async () => {
    const { play } = computer(set)
    const played = await play('--officer', 'woman')
    expect(played.header.officer).toBe('man')
    expect(played.err).toContain('In this conversation you are a man, whoever plays')
    expect((await computer(set).play()).header.officer).toBe('man')
  })

  it('stands in the transcript, so that it holds where nothing is remembered', async () => {
    const { play, command, latest, folder } = computer()
    await play('--officer', 'woman')
    const path = latest()
    await command(
      ['play', 'lin.yaml', '--officer', 'man', '--seed', '1', '--plain', '--transcripts', newFolder()],
      '/quit\n',
    )
    const elsewhere = (args: readonly string[], input = '') => hearken(args, input, { folder })
    expect((await elsewhere(['verify', path, '--scenario', 'lin.yaml'])).exit).toBe(0)
    const onwards = await elsewhere(
      ['play', 'lin.yaml', '--resume', path, '--plain'],
      'What do you see here?\n/quit\n',
    )
    expect(onwards.out).toContain('Tea for a sister?')
    expect((await elsewhere(['rescore', path, '--scenario', 'lin.yaml'])).exit).toBe(0)
    const verified = await elsewhere(['verify', path, '--scenario', 'lin.yaml'])
    expect(verified.out).toMatch(/1 turn, all as recorded/)
    expect((await elsewhere(['replay', path, '--scenario', 'lin.yaml', '--plain'])).out).toContain(
      'The officer was a woman.',
    )
    writeFileSync(path, readFileSync(path, 'utf8').replace('"officer":"woman"', '"officer":"man"'))
    expect((await elsewhere(['verify', path, '--scenario', 'lin.yaml'])).exit).toBe(1)
    expect(await elsewhere(['play', 'lin.yaml', '--resume', path, '--officer', 'man'])).toMatchObject({
      exit: 2,
    })
  })

  it('can be said in a test conversation', async () => {
    const { folder, command } = computer()
    const file = join(folder, 'lin.test.yaml')
    const conversation = (officer: string) =>
      `  - name: as ${officer}\n    officer: ${officer}\n    turns: [{do: leave, then: {state: gone}}]\n`
    writeFileSync(
      file,
      `scenario: lin\nconversations:\n${['woman', 'man', 'unsaid'].map(conversation).join('')}`,
    )
    const tested = await command(['test', 'lin.yaml', '--json'])
    expect(tested.exit).toBe(0)
    const [{ coverage }] = JSON.parse(tested.out).scenarios
    expect(coverage.lines.covered).toEqual(['welcome.1', 'welcome.2', 'welcome.3'])
    writeFileSync(join(folder, 'lin.yaml'), set)
    const refused = await command(['test', 'lin.yaml'])
    expect(refused.exit).toBe(1)
    expect(refused.out + refused.err).toContain('unknown-choice')
    writeFileSync(join(folder, 'lin.yaml'), asking)
    const after = await command(['play', 'lin.yaml', '--after', 'as man:5', '--officer', 'woman'])
    expect(after.exit).toBe(2)
  })

  it('is told in the briefing only where it matters', async () => {
    const briefing = async (scenario: string, ...args: readonly string[]) =>
      (await computer(scenario).command(['play', 'lin.yaml', '--plain', ...args], '/quit\n')).out.replace(
        /\s+/g,
        ' ',
      )
    expect(await briefing(asking)).toContain('Whether Lin has a woman or a man before them you have not said')
    expect(await briefing(asking, '--officer', 'man')).toContain('Lin has a man as officer before them')
    expect(await briefing(set)).toContain('You are a man here.')
    expect(await briefing(lin, '--officer', 'man')).not.toMatch(/a man/)
  })

  it('is each that a line asks for, where a scenario is explored or simulated', async () => {
    const { command } = computer()
    const explored = JSON.parse((await command(['explore', 'lin.yaml', '--json'])).out) as {
      readonly things: readonly { readonly id: string; readonly witness?: { readonly officer?: string } }[]
    }
    const officerOf = (line: string) => explored.things.find(({ id }) => id === line)?.witness?.officer
    expect(['welcome.1', 'welcome.2', 'welcome.3'].map(officerOf)).toEqual(['woman', 'man', undefined])
    const to = await command(['explore', 'lin.yaml', '--to', 'welcome.2'])
    expect(to.out.replace(/\s+/g, ' ')).toContain('as a man')
    const held = newFolder()
    await command([
      'simulate',
      'lin.yaml',
      '--runs',
      '6',
      '--trainee-kind',
      'skilled',
      '--jobs',
      '1',
      '--transcripts',
      held,
    ])
    const met = readdirSync(held)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => decode(readFileSync(join(held, name), 'utf8')).records[0] as HeaderRecord)
      .map(({ officer = 'unsaid' }) => officer)
    expect(new Set(met)).toEqual(new Set(['woman', 'man', 'unsaid']))
  })
})
