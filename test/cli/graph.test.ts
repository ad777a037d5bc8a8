import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const root = resolve(import.meta.dirname, '../..')
const lin = join(root, 'test/corpus/good/lin.yaml')

/** A folder with a conversation in which the trainee stays silent and then leaves. */
let transcripts = ''
beforeAll(async () => {
  transcripts = newFolder()
  const turns =
    '{"command":"wait"}\n{"text":"Good morning","labels":["introduce"],"form":"statement"}\n{"command":"leave"}\n'
  await hearken(['play', lin, '--json', '--coder', 'self', '--transcripts', transcripts], turns)
})

/** The text of the only conversation in it. */
function played(): string {
  return readFileSync(join(transcripts, readdirSync(transcripts)[0] ?? ''), 'utf8')
}

describe('hearken graph', () => {
  it('prints an outline that is no wider than a small terminal, for every shipped scenario', async () => {
    for (const id of ['hoa', 'port-shop']) {
      const { exit, out, err } = await hearken(['graph', id])
      expect([exit, err]).toEqual([0, ''])
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
      expect(out).toMatch(/^ +→ /m)
      expect(out).not.toContain('\u001b')
    }
  })

  it('gives the forms of other programs', async () => {
    const starts: Readonly<Record<string, RegExp>> = {
      mermaid: /^---\ntitle: "The tea stall"\n---\nstateDiagram-v2\n/,
      dot: /^digraph "lin" \{\n/,
      svg: /^<\?xml [\s\S]*<svg [\s\S]*<title>The tea stall<\/title>/,
      xstate: /^\{\n {2}"id": "lin",\n/,
      text: /^The tea stall {2}lin\n/,
    }
    for (const [format, start] of Object.entries(starts)) {
      const { exit, out } = await hearken(['graph', lin, '--format', format])
      expect(exit).toBe(0)
      expect(out).toMatch(start)
    }
    const { out } = await hearken(['graph', lin, '--json'])
    expect(JSON.parse(out)).toMatchObject({ id: 'lin', states: [{ id: 'morning' }] })
  })

  it('writes into a file, whose name tells the form', async () => {
    const folder = newFolder()
    const { exit, out, err } = await hearken(['graph', lin, '--out', 'stall.svg'], '', { folder })
    expect([exit, out, err]).toEqual([0, '', 'Written: stall.svg\n'])
    expect(readFileSync(join(folder, 'stall.svg'), 'utf8')).toContain('</svg>')
    const text = await hearken(['graph', lin, '--out', 'stall.txt'], '', { folder, colours: 3 })
    expect(text.exit).toBe(0)
    expect(readFileSync(join(folder, 'stall.txt'), 'utf8')).not.toContain('\u001b')
  })

  it('never writes over a scenario or a conversation, and says where it cannot write', async () => {
    const folder = newFolder()
    cpSync(lin, join(folder, 'lin.yaml'))
    const { exit, err } = await hearken(['graph', 'lin.yaml', '--out', 'lin.yaml'], '', { folder })
    expect(exit).toBe(2)
    expect(err).toContain('Give `--out` another name')
    expect(readFileSync(join(folder, 'lin.yaml'), 'utf8')).toBe(readFileSync(lin, 'utf8'))
    const nowhere = await hearken(['graph', lin, '--out', 'no/such/folder.svg'], '', { folder })
    expect(nowhere.exit).toBe(2)
    expect(nowhere.err).toContain('ENOENT')
  })

  it('draws one state, and only so deep as is asked', async () => {
    const state = await hearken(['graph', 'hoa', '--state', 'shut', '--format', 'dot'])
    expect(state.exit).toBe(0)
    expect(state.out).toContain('"cluster shut"')
    expect(state.out).not.toContain('"cluster room"')
    const depth = await hearken(['graph', 'hoa', '--depth', '2'])
    expect(depth.exit).toBe(0)
    expect(depth.err).toBe(
      '17 states are inside closed boxes: drawn to depth 2 of 3. `--state ID` opens one of them, `--depth 3` all.\n',
    )
  })

  it.each([
    [['hoa', '--state', 'shutt'], 'There is no state `shutt`. Did you mean `shut`?'],
    [['hoa', '--depth', '0'], '`--depth` takes a whole number from 1 to'],
    [['hoa', '--depth', '1e3'], 'and here is `1e3`'],
    [['hoa', '--format', 'xstate', '--state', 'shut'], 'leave `--state` out'],
    [['hoa', '--json', '--format', 'svg'], 'only one can be given'],
    [['hoa', '--format', 'png'], '`--format` takes one of: text, mermaid, dot, svg, xstate'],
    [['hoa', '--out', 'hoa.png'], 'does not say which format is meant. Let it end with one of .txt, .mmd'],
    [['hoa', '--out', 'hoa'], 'or name a `--format`'],
    [['hoo'], 'Did you mean `hoa`?'],
  ])('%j is a mistake, said in a sentence', async (args, sentence) => {
    const { exit, out, err } = await hearken(['graph', ...args])
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it('shows the problems of a scenario that has errors', async () => {
    const { exit, out, err } = await hearken(['graph', join(root, 'test/corpus/bad/unknown-target.yaml')])
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain('unknown-target')
  })

  it('lays over it where saved conversations went', async () => {
    const { exit, out, err } = await hearken(['graph', lin, '--transcripts', transcripts])
    expect([exit, err]).toEqual([0, 'Laid over it: 1 saved conversation.\n'])
    expect(out.replaceAll('\n', ' ')).toContain(
      'Seen: 1 of 2 states without others inside, 1 of 3 endings, 1 of 5 rules that lead on.',
    )
    expect(out).toMatch(/^ {2}talking {2}! never seen$/m)
    expect(out).toMatch(/^ {2}→ gone {2}leaving {2}:70 {2}1×$/m)
    const svg = await hearken(['graph', lin, '--transcripts', transcripts, '--format', 'svg'])
    expect(svg.out).toContain('never seen')
  })

  it('leaves out conversations of other scenarios and versions, and damaged files, and says so', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a.jsonl'), played())
    writeFileSync(join(folder, 'b.jsonl'), played().replace(/"sha256":"./, '"sha256":"x'))
    writeFileSync(join(folder, 'c.jsonl'), played().replace('"id":"lin"', '"id":"other"'))
    writeFileSync(join(folder, 'd.jsonl'), 'nothing of ours\n')
    const { exit, err } = await hearken(['graph', lin, '--transcripts', folder])
    expect(exit).toBe(0)
    expect(err).toContain('Laid over it: 1 saved conversation.')
    expect(err).toContain('1 conversation of `lin` was held with another version of it and is left out')
    expect(err).toContain('d.jsonl is no transcript of Hearken')
    const none = await hearken(['graph', 'hoa', '--transcripts', folder])
    expect(none.exit).toBe(2)
    expect(none.err).toContain('nothing to lay over')
  })

  describe('--tests', () => {
    const waiting =
      'scenario: lin\nconversations:\n  - name: silent\n    seed: 1\n    turns:\n      - do: wait\n      - do: wait\n'
    const withTests = (text: string | null) => {
      const folder = newFolder()
      cpSync(lin, join(folder, 'lin.yaml'))
      if (text !== null) writeFileSync(join(folder, 'lin.test.yaml'), text)
      return hearken(['graph', 'lin.yaml', '--tests'], '', { folder })
    }

    it('lays over it where the conversations written beside the scenario go', async () => {
      const { exit, out, err } = await withTests(waiting)
      expect([exit, err]).toEqual([0, 'Laid over it: 1 conversation written beside the scenario.\n'])
      expect(out).toMatch(/^ {2}wary {2}3× /m)
      expect(out).toContain('→ gone  leaving  :70  ! never seen')
    })

    it('says which of them do not go as they are written', async () => {
      const { exit, err } = await withTests(`${waiting}    ends: {ending: gone}\n`)
      expect(exit).toBe(0)
      expect(err).toContain('one does not go as it is written, see `hearken test`')
    })

    it('says where there are none, and what is wrong with their file', async () => {
      const none = await withTests(null)
      expect(none.exit).toBe(2)
      expect(none.err).toBe('There are no conversations in lin.test.yaml that could be laid over.\n')
      const wrong = await withTests(waiting.replace('do: wait', 'do: dance'))
      expect([wrong.exit, wrong.out]).toEqual([2, ''])
      expect(wrong.err).toContain('lin.test.yaml:6')
    })
  })
})
