import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

/** A folder with one scenario of this text; returns the folder. */
function folderWith(text: string): string {
  const folder = newFolder()
  writeFileSync(join(folder, 'lin.yaml'), text)
  return folder
}

const topics = Array.from(
  { length: 200 },
  (_, at) => `  t${at}:\n    about: it\n    examples: [a ${at}, b ${at}, c ${at}, d ${at}, e ${at}]\n`,
)
const many = lin.replace('topics:\n', `topics:\n${topics.join('')}`)

describe('check', () => {
  it('shows a scenario with 200 problems on a page, and all of them where asked', async () => {
    const folder = folderWith(many)
    const short = await hearken(['check', 'lin.yaml'], '', { folder })
    expect(short.exit).toBe(0)
    expect(short.out.split('\n').length).toBeLessThan(40)
    expect(short.out).toContain('… and 197 more like it, on lines ')
    expect(short.err).toContain('200 warnings')
    const all = await hearken(['check', 'lin.yaml', '--all', '--strict'], '', { folder })
    expect(all.exit).toBe(1)
    expect(all.out.match(/^lin\.yaml:\d+:\d+ {2}warning {2}unused-topic$/gm)).toHaveLength(200)
    const json = await hearken(['check', 'lin.yaml', '--json'], '', { folder })
    expect(JSON.parse(json.out)).toHaveLength(200)
  })

  it('--format github writes one command a problem, and says what GitHub drops', async () => {
    const folder = folderWith(many)
    const { exit, out, err } = await hearken(['check', 'lin.yaml', '--format', 'github'], '', { folder })
    expect(exit).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(200)
    expect(out).toMatch(/^::warning file=lin\.yaml,line=34,col=3,title=unused-topic::Nothing uses the topic/)
    expect(err).toContain('GitHub shows 10 errors and 10 warnings')
    const wrong = await hearken(['check', 'lin.yaml', '--format', 'github'], '', {
      folder: folderWith(lin.replace('go-to: talking', 'go-to: talkng')),
    })
    expect(wrong).toMatchObject({
      exit: 1,
      out: '::error file=lin.yaml,line=107,col=20,title=unknown-target::There is no state or ending `talkng`. Did you mean `talking`?\n',
    })
    expect(wrong.err).not.toContain('GitHub')
  })

  it('says nothing on stdout about a scenario without a problem, in any format', async () => {
    const folder = folderWith(lin)
    for (const format of ['text', 'github'])
      expect(
        await hearken(['check', 'lin.yaml', '--strict', '--format', format], '', { folder }),
      ).toMatchObject({
        exit: 0,
        out: '',
      })
  })
})
