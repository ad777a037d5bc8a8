import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CourseEvaluation } from '../../src/course/index.ts'
import { hearken, newFolder } from './outside.ts'

const evaluate = (folder: string, args: readonly string[], input = '') =>
  hearken(['evaluate', '--folder', folder, ...args], input)
const reported = async (folder: string) =>
  JSON.parse((await evaluate(folder, ['--report', '--json'])).out) as readonly CourseEvaluation[]

describe('hearken evaluate', () => {
  it('asks question by question; Enter alone leaves one out', async () => {
    const folder = newFolder()
    const input =
      'Class 3, January\n8, we talked\n\nlistening; privacy\n\n\nmore time\nhow do I tell my chief?\n'
    const { exit, err } = await evaluate(folder, [], input)
    expect(exit).toBe(0)
    expect(err.replace(/\s+/g, ' ')).toContain('your name does not stand in it')
    expect(err).toContain('Saved')
    const [file = ''] = readdirSync(folder)
    expect(file).toMatch(/^class-3-january.*\.evaluation\.jsonl$/)
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual({
      type: 'evaluation',
      format: 'hearken/evaluation',
      version: 1,
      course: 'Class 3, January',
      day: '2026-01-31',
      hearken: '0.0.0',
      answers: {
        experience: { mark: 8, words: 'we talked' },
        useful: ['listening', 'privacy'],
        improvements: ['more time'],
        questions: 'how do I tell my chief?',
      },
    })
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
  })

  it('takes answers as options and as JSON, and adds each to the file of its course', async () => {
    const folder = newFolder()
    await evaluate(folder, ['--course', 'Class 3', '--experience', '9', '--strengths', 'the group'])
    const json = JSON.stringify({ course: 'Class 3', experience: 5 })
    expect(JSON.parse((await evaluate(folder, ['--json'], json)).out)).toMatchObject({ course: 'Class 3' })
    expect(readdirSync(folder)).toHaveLength(1)
    const [course] = await reported(folder)
    expect(course).toMatchObject({ course: 'Class 3', forms: 2 })
    expect(course?.questions[0]).toMatchObject({ answered: 2, middle: 7 })
  })

  it('saves nothing where nothing was answered', async () => {
    const folder = newFolder()
    const { exit, err } = await evaluate(folder, [], '\n\n\n\n\n\n\n\n')
    expect([exit, readdirSync(folder)]).toEqual([0, []])
    expect(err).toContain('Nothing was answered')
  })

  it.each([
    [['--experience', '11'], '', 'from 1 to 10'],
    [['--useful', 'a;b;c;d'], '', 'Three things at most'],
    [['--json'], 'no json', 'one JSON object'],
    [['--json'], '{"experience":0}', 'one JSON object'],
    [['class'], '', 'for `--report`'],
    [['--report', '--experience', '3'], '', '`--experience` belongs'],
    [['--report'], '', 'no evaluation forms'],
  ])('refuses %j', async (args, input, words) => {
    const folder = newFolder()
    const { exit, err } = await evaluate(folder, args, input)
    expect(exit).toBe(2)
    expect(err).toContain(words)
    expect(readdirSync(folder)).toEqual([])
  })

  it('shows what was answered, apart from how conversations went, and warns where there are few', async () => {
    const folder = newFolder()
    await evaluate(folder, ['--course', 'Class 3', '--experience', '9 \u001b[31mgood', '--useful', 'a'])
    const { exit, out } = await evaluate(folder, ['--report'])
    expect(exit).toBe(0)
    expect(out).toContain('never brought together')
    expect(out).toContain('fewer than five forms')
    expect(out).toContain('Class 3: one form, 2026-01-31')
    expect(out).toContain('marks 1 to 10: 0 0 0 0 0 0 0 0 1 0')
    expect(out).not.toContain('\u001b')
  })

  it('names a damaged line, and keeps a form that follows a line which was cut off', async () => {
    const folder = newFolder()
    const file = join(folder, 'course.evaluation.jsonl')
    writeFileSync(file, '{"type":"evalu')
    await evaluate(folder, ['--experience', '9'])
    const { exit, err } = await evaluate(folder, ['--report'])
    expect(exit).toBe(1)
    expect(err).toContain('line 1 is damaged')
    expect((await reported(folder))[0]).toMatchObject({ course: '', forms: 1 })
  })

  it('is never taken for a conversation', async () => {
    const folder = newFolder()
    await evaluate(folder, ['--experience', '9'])
    const { exit, err } = await hearken(['report', folder])
    expect(exit).toBe(2)
    expect(err).toContain('no transcript')
  })

  it('is a part of its own in a report on the folder, marks only, and in none on one person', async () => {
    const folder = newFolder()
    const sample = resolve(import.meta.dirname, '../../transcripts/sample')
    const [name = ''] = readdirSync(sample).filter((file) => /^[^.]+hoa[^.]+\.jsonl$/.test(file))
    copyFileSync(join(sample, name), join(folder, name))
    const report = async (...args: readonly string[]) => (await hearken(['report', folder, ...args])).out
    expect(await report()).not.toContain('thought of the course')
    mkdirSync(join(folder, 'evaluations'))
    const forms = join(folder, 'evaluations')
    await evaluate(forms, ['--course', 'Class 3', '--experience', '8, we talked', '--useful', 'listening'])
    await evaluate(forms, ['--course', 'Class 3', '--experience', '4'])
    const table = await report()
    const at = table.indexOf('What those who took part thought of the course')
    expect(at).toBeGreaterThan(table.indexOf('It cannot see faces'))
    expect(table.slice(at).replace(/\s+/g, ' ')).toContain(
      'How it was to take part: middle 6 of 10, 2 answered',
    )
    const page = await report('--format', 'html')
    const part = page.slice(page.indexOf('<section id="evaluation">'))
    expect(part).toContain('Class 3: 2 forms')
    expect(part).toContain('<td>0 0 0 1 0 0 0 1 0 0</td>')
    for (const text of [table, page]) expect(text).not.toMatch(/we talked|>listening</)
    const header = JSON.parse(readFileSync(join(folder, name), 'utf8').split('\n')[0] ?? '') as {
      trainee: string
    }
    expect(await report('--trainee', header.trainee)).not.toContain('thought of the course')
  })
})
