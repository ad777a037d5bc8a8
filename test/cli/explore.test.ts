import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/cli/world.ts'
import { hearken, newFolder } from './outside.ts'

const corpus = resolve(import.meta.dirname, '../corpus')
const textOf = (path: string) => readFileSync(join(corpus, path), 'utf8')
const golden = (name: string) => join(import.meta.dirname, 'golden', `explore-${name}.txt`)

/** Explores a scenario of the corpus, named as one names it in the folder it lies in. */
const explore = (path: string, ...args: readonly string[]) =>
  hearken(['explore', path, ...args], '', { folder: corpus })

/** A small scenario in a new folder, with one text for another. */
function changed(from: string, to: string, path = 'good/smallest.yaml'): string {
  const text = textOf(path)
  expect(text).toContain(from)
  const file = join(newFolder(), 'lin.yaml')
  writeFileSync(
    file,
    text.replace(from, () => to),
  )
  return file
}

interface Told {
  readonly exhaustive: boolean
  readonly cut: boolean
  readonly problems: readonly { readonly code: string; readonly line: number; readonly severity: string }[]
  readonly things: readonly {
    readonly kind: string
    readonly id: string
    readonly place: string
    readonly verdict: string
    readonly witness?: { readonly turns: readonly object[]; readonly shortest: boolean }
  }[]
}

const told = async (path: string, ...args: readonly string[]) =>
  JSON.parse((await explore(path, '--json', ...args)).out) as Told

describe('explore', () => {
  it('says that everything can be reached, how quickly the endings are, and where nothing changes', async () => {
    const { exit, out } = await explore('good/smallest.yaml')
    expect(exit).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('everything'))
  })

  it('tells what no conversation comes to where the mistake begins, with its place and why', async () => {
    const { exit, out } = await explore('bad/never-reached-beyond-a-rule.yaml')
    expect(exit).toBe(1)
    await expect(out).toMatchFileSnapshot(golden('never'))
  })

  it('shows how one gets stuck', async () => {
    const { exit, out } = await explore('bad/no-way-out.yaml')
    expect(exit).toBe(1)
    await expect(out).toMatchFileSnapshot(golden('stuck'))
  })

  it('lists every thing with a conversation that leads to it where all are asked for', async () => {
    const { out } = await explore('good/smallest.yaml', '--all')
    await expect(out).toMatchFileSnapshot(golden('all'))
  })

  it('gives places, witnesses and problems as data', async () => {
    const { exhaustive, cut, problems, things } = await told('bad/never-reached-rule.yaml')
    expect({ exhaustive, cut }).toEqual({ exhaustive: true, cut: false })
    expect(problems).toMatchObject([{ code: 'not-reached', line: 102, severity: 'warning' }])
    expect(things.find(({ id }) => id === 'never-reached-rule.yaml:102')).toMatchObject({
      kind: 'rule',
      verdict: 'never',
      hindrance: { type: 'never-holds' },
    })
    const ending = things.find(({ kind }) => kind === 'ending')
    expect(ending?.place).toMatch(/^never-reached-rule\.yaml:\d+$/)
    expect(ending?.witness).toMatchObject({ shortest: true, turns: [{}] })
  })

  it('tells a rule that another always shadows as `check` does, and only so', async () => {
    const { problems } = await told('bad/shadowed-rule.yaml')
    expect(problems.map(({ code }) => code)).toEqual(['shadowed-rule'])
  })

  it('shows scenarios with errors, and walks none', async () => {
    const { exit, err, out } = await explore('bad/unknown-fact.yaml')
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(/unknown-fact/)
  })

  it('shows on a terminal which share was reached', async () => {
    const chunks: string[] = []
    const stderr: World['stderr'] = Object.assign(
      new Writable({
        write(chunk, _, done) {
          chunks.push(String(chunk))
          done()
        },
      }),
      { isTTY: true, columns: 60 },
    )
    await hearken(['explore', 'good/lin.yaml'], '', { folder: corpus, stderr })
    expect(chunks.join('')).toMatch(/\[#*\.*\] \d+ % of what can happen/)
    expect(chunks.at(-1)).toBe('\r\u001b[K')
  })
})

describe('explore --limit', () => {
  it('says that it is not exhaustive, and never that something cannot be reached', async () => {
    const path = changed('{meters: {trust: at least 4}}', '{told: cousin}', 'good/lin.yaml')
    const { exit, out } = await explore(path, '--limit', '20')
    expect(exit).toBe(0)
    expect(out).toMatch(/Not exhaustive/)
    expect(out).not.toMatch(/never|unreach|not-reached|can be reached/i)
    expect((await explore(path, '--limit', '20', '--strict')).exit).toBe(1)
    const { cut, exhaustive, problems, things } = await told(path, '--limit', '20')
    expect({ cut, exhaustive, problems }).toEqual({ cut: true, exhaustive: false, problems: [] })
    expect(things.map(({ verdict }) => verdict)).not.toContain('never')
    expect((await explore(path, '--limit', '20', '--to', '102')).out).not.toMatch(
      /never|No conversation leads/,
    )
  })

  it.each(['-1', '0', 'x', '1.5', ''])('%j is a mistake', async (limit) => {
    const { exit, err, out } = await explore('good/smallest.yaml', '--limit', limit)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain('--limit')
  })
})

describe('explore --to', () => {
  it('shows the conversation to a thing, turn by turn, with what is answered and how things stand', async () => {
    const { exit, out } = await explore('good/no-short-variant.yaml', '--to', 'cousin')
    expect(exit).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('to-a-fact'))
  })

  it.each([
    ['wary', /To the state `wary`/],
    ['gone', /To the ending `gone`/],
    ['vans', /Until the fact `vans` is told/],
    ['quiet.2', /Until the line `quiet\.2` is spoken[\s\S]*Tea\?/],
    ['51', /Until the rule smallest\.yaml:51 fires/],
    ['good/smallest.yaml:51', /Until the rule smallest\.yaml:51 fires/],
    ['smallest.yaml:51', /Until the rule smallest\.yaml:51 fires/],
  ])('knows %s', async (to, shown) => {
    const { exit, out } = await explore('good/smallest.yaml', '--to', to)
    expect(exit, out).toBe(0)
    expect(out).toMatch(shown)
  })

  it('shows all that have one name', async () => {
    const text = textOf('good/smallest.yaml').replaceAll('vans', 'wary')
    const file = join(newFolder(), 'lin.yaml')
    writeFileSync(file, text)
    const { out } = await hearken(['explore', file, '--to', 'wary'])
    expect(out).toMatch(/To the state `wary`[\s\S]*Until the fact `wary` is told/)
    const { out: json } = await hearken(['explore', file, '--to', 'wary', '--json'])
    expect((JSON.parse(json) as { kind: string }[]).map(({ kind }) => kind)).toEqual(['state', 'fact'])
  })

  it('says that no conversation leads there, and why', async () => {
    const { exit, out } = await explore('bad/never-reached-rule.yaml', '--to', '102')
    expect(exit).toBe(1)
    expect(out).toMatch(/No conversation leads there\. Its condition never held/)
  })

  it('gives the course of a conversation as data', async () => {
    const { out } = await explore('good/lin.yaml', '--to', 'cousin', '--json')
    const { course } = JSON.parse(out) as {
      course: { turn: string | null; state: string; told: string[]; spoken: object[] }[]
    }
    expect(course[0]?.turn).toBeNull()
    expect(course.at(-1)).toMatchObject({ state: 'talking', told: ['vans', 'cousin'] })
    expect(course.every(({ spoken }) => spoken.length > 0)).toBe(true)
  })

  it.each([
    ['goen', /Did you mean `gone`\?/],
    ['something-else-wholly', /no state, ending, fact or line/],
    ['other.yaml:51', /no state, ending, fact or line/],
    ['50', /No rule begins on line 50[\s\S]*line 49/],
    ['1', /No rule begins on line 1 /],
  ])('%s is a mistake', async (to, message) => {
    const { exit, err, out } = await explore('good/smallest.yaml', '--to', to)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(message)
  })
})

describe('what the file says may not be', () => {
  const rule = '          - when: {told: cousin}\n'
  const silenced = changed(
    rule,
    `          # hearken-ignore not-reached: for the second visit\n${rule}`,
    'bad/never-reached-beyond-a-rule.yaml',
  )

  it('is no mistake, nor what hangs on it', async () => {
    const { exit, out } = await hearken(['explore', silenced, '--strict'])
    expect(exit, out).toBe(0)
    expect(out).toMatch(/but for \d+ that the file says may not be/)
    expect((await hearken(['check', silenced, '--strict'])).out).toBe('')
  })

  it('is no trap either, where that is meant', async () => {
    const state = '  back-room:\n'
    const file = changed(state, `  # hearken-ignore no-way-out: a dream\n${state}`, 'bad/no-way-out.yaml')
    const { exit, out } = await hearken(['explore', file, '--strict'])
    expect(exit, out).toBe(0)
    expect(out).not.toMatch(/stuck in/)
  })

  it('may be said where it hangs on something else, which is told all the same', async () => {
    const state = '  grieving:\n'
    const file = changed(
      state,
      `  # hearken-ignore not-reached: for the second visit\n${state}`,
      'bad/never-reached-beyond-a-rule.yaml',
    )
    const { exit, out } = await hearken(['explore', file, '--json'])
    expect(exit).toBe(1)
    expect((JSON.parse(out) as Told).problems.map(({ code }) => code)).toEqual(['not-reached'])
  })

  it('is told where it is reached after all; `check` leaves it in peace', async () => {
    const file = changed('  wary:\n', '  # hearken-ignore not-reached: for later\n  wary:\n')
    expect((await hearken(['check', file, '--strict'])).exit).toBe(0)
    const { exit, out } = await hearken(['explore', file])
    expect(exit).toBe(0)
    expect(out).toMatch(/unused-silencer/)
    expect((await hearken(['explore', file, '--strict'])).exit).toBe(1)
    expect((await hearken(['explore', file, '--limit', '3'])).out).not.toMatch(/unused-silencer/)
  })
})
