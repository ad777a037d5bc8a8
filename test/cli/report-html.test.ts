import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const sample = resolve(import.meta.dirname, '../../transcripts/sample')
const files = readdirSync(sample).filter((name) => /^\d{4}-[^.]+\.jsonl$/.test(name))
const first = join(sample, files.find((name) => name.includes('-hoa-')) ?? '')

describe('hearken report --format html', () => {
  it('writes one page, the owner’s alone, without what was said', async () => {
    const folder = newFolder()
    const { exit, out } = await hearken(['report', sample, '--out', 'class.html'], '', { folder })
    expect([exit, out]).toEqual([0, ''])
    const path = join(folder, 'class.html')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const page = readFileSync(path, 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page.match(/<details class="trainee"/g)?.length).toBeGreaterThan(5)
    expect(page).not.toContain('id="transcripts"')
  })

  it('holds what was said of one file, and of all where that is asked for', async () => {
    const one = await hearken(['report', first, '--format', 'html'])
    expect(one.out.match(/<details class="transcript"/g)?.length).toBe(1)
    expect(one.out).toContain('<h1>How it went</h1>')
    const all = await hearken(['report', sample, '--format', 'html', '--with-transcripts'])
    expect(all.out.match(/<details class="transcript"/g)?.length).toBe(files.length)
  })

  it('hides names in what was said, unless they are asked for', async () => {
    const words = [...readFileSync(first, 'utf8').matchAll(/"type":"trainee".*?"text":"(.*?)"/g)].join('\n')
    const [header = ''] = readFileSync(first, 'utf8').split('\n')
    const name = (JSON.parse(header) as { trainee: string }).trainee
      .split(' ')
      .find((each) => words.includes(each))
    expect(name, 'the sample’s first trainee says who they are').toBeDefined()
    const { out } = await hearken(['report', first, '--format', 'html'])
    expect(out).not.toContain(name)
    expect(out).toContain('[name]')
    const named = await hearken(['report', first, '--format', 'html', '--names'])
    expect(named.out).toContain(name)
    expect(named.out).not.toContain('[name]')
  })

  it('shows names only where they are asked for', async () => {
    const [header = ''] = readFileSync(first, 'utf8').split('\n')
    const { trainee } = JSON.parse(header) as { trainee: string }
    const summary = (page: string) => /<details class="trainee".*?<bdi>(.*?)<\/bdi>/s.exec(page)?.[1]
    expect(summary((await hearken(['report', first, '--format', 'html'])).out)).not.toBe(trainee)
    expect(summary((await hearken(['report', first, '--format', 'html', '--names'])).out)).toBe(trainee)
  })
})

describe('hearken report --plenary --format html', () => {
  it('writes the page for a projector, in which nobody is named', async () => {
    const folder = newFolder()
    const { exit } = await hearken(['report', sample, '--plenary', 'hoa', '--out', 'turns.html'], '', {
      folder,
    })
    expect(exit).toBe(0)
    const page = readFileSync(join(folder, 'turns.html'), 'utf8')
    expect(page.match(/<section class="slide (?:opened|met|closed)"/g)?.length).toBe(6)
    const names = files.map((file) => {
      const [header = ''] = readFileSync(join(sample, file), 'utf8').split('\n')
      return (JSON.parse(header) as { trainee: string }).trainee
    })
    expect(names.filter((name) => page.includes(name))).toEqual([])
  })
})
