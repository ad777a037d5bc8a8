import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { labels } from '../../src/analysis/index.ts'
import { problemsPage } from '../../src/cli/problems-page.ts'
import { createSay } from '../../src/language/index.ts'
import { problemGroups, severities } from '../../src/problems/index.ts'
import { hearken } from './outside.ts'

const path = resolve(import.meta.dirname, '../../docs/problems.md')

describe('docs/problems.md', () => {
  it('is what the pages say (`npm run golden` writes it)', () => {
    const renewed = problemsPage(createSay('en'))
    if (process.env.HEARKEN_GOLDEN === '1') writeFileSync(path, renewed)
    else expect(readFileSync(path, 'utf8')).toBe(renewed)
  })
})

describe('hearken explain', () => {
  it.each(problemGroups.flatMap(({ pages }) => pages))('$code: its page, whole', async (page) => {
    const { exit, out } = await hearken(['explain', page.code])
    expect(exit).toBe(0)
    const flat = out.replace(/\s+/g, ' ')
    expect(flat).toContain(page.meaning)
    expect(flat).toContain(page.why)
    for (const line of page.right.split('\n')) expect(out).toContain(`   ${line}\n`)
    expect(out).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/)
  })

  it.each(labels)(
    '$id: what the label means, with the guide’s paragraph and every example',
    async (label) => {
      const { exit, out } = await hearken(['explain', label.id])
      expect(exit).toBe(0)
      const flat = out.replace(/\s+/g, ' ')
      const { meaning, why, source, examples, counterExamples } = label
      for (const text of [
        meaning,
        why,
        source,
        ...[...examples, ...counterExamples].map((each) => each.text),
      ])
        expect(flat).toContain(text.replace(/\s+/g, ' '))
    },
  )

  it('alone lists every problem and every label', async () => {
    const { exit, out } = await hearken(['explain'])
    expect(exit).toBe(0)
    for (const id of [...Object.keys(severities), ...labels.map((label) => label.id)])
      expect(out).toMatch(new RegExp(`^  ${id}$`, 'm'))
  })

  it('gives the same as JSON', async () => {
    const { out } = await hearken(['explain', 'no-effect', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      type: 'problem',
      code: 'no-effect',
      severity: 'error',
      shape: true,
    })
    const all = JSON.parse((await hearken(['explain', '--json'])).out)
    expect(all.problems).toHaveLength(Object.keys(severities).length)
    expect(all.labels).toHaveLength(labels.length)
  })

  it('offers the nearest of problems and labels, and is wrongly used otherwise', async () => {
    const near = await hearken(['explain', 'blamming'])
    expect(near).toMatchObject({ exit: 2, out: '' })
    expect(near.err).toContain('Did you mean `blaming`?')
    expect((await hearken(['explain', 'unknown-taget'])).err).toContain('`unknown-target`')
    const far = await hearken(['explain', 'zzzzzzzzzz\u001b[2J'])
    expect(far.exit).toBe(2)
    expect(far.err).not.toContain('\u001b')
  })
})
