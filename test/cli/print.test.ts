import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const hoa = resolve(import.meta.dirname, '../../scenarios/hoa.yaml')

describe('hearken print', () => {
  it('writes one page to stdout, or into a file', async () => {
    const folder = newFolder()
    const { exit, out, err } = await hearken(['print', 'hoa'])
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(out).toContain('Nobody plays a victim aloud against their will.')
    const written = await hearken(['print', 'hoa', '--out', 'hoa.html'], '', { folder })
    expect([written.exit, written.out, written.err]).toEqual([0, '', 'Written: hoa.html\n'])
    expect(readFileSync(join(folder, 'hoa.html'), 'utf8')).toBe(out)
  })

  it('tells the short variant where there is one', async () => {
    const { out } = await hearken(['print', 'hoa', '--short'])
    expect(out).toContain('<h1>Friday&#39;s money: on paper (short variant)</h1>')
    const none = await hearken([
      'print',
      resolve(hoa, '../../test/corpus/good/no-short-variant.yaml'),
      '--short',
    ])
    expect([none.exit, none.out]).toEqual([2, ''])
    expect(none.err).toContain('has no short variant')
  })

  it('tells it in another language, and says what is not told in it', async () => {
    const folder = newFolder()
    copyFileSync(hoa, join(folder, 'hoa.yaml'))
    await hearken(['strings', 'extract', 'hoa.yaml', '--language', 'vi'], '', { folder })
    const table = join(folder, 'hoa.vi.yaml')
    const filled = readFileSync(table, 'utf8').replace(
      /(scenario\.title:\n.*\n +text:)/,
      '$1 Tiền ngày thứ Sáu',
    )
    writeFileSync(table, filled)
    const { exit, out, err } = await hearken(['print', 'hoa.yaml', '--language', 'vi'], '', { folder })
    expect(exit).toBe(0)
    expect(err).toMatch(/texts of the scenario are not told in that language yet/)
    expect(out).toContain('<html lang="vi">')
    expect(out).toContain('<h1>Tiền ngày thứ Sáu: on paper</h1>')
  })

  it('writes over no scenario and no conversation', async () => {
    const { exit, err } = await hearken(['print', 'hoa', '--out', 'hoa.yaml'])
    expect(exit).toBe(2)
    expect(err).toContain('hoa.html')
  })
})
