import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { reviewPath } from '../../src/cli/review-name.ts'
import {
  digestOf,
  encode,
  encodeReview,
  type ReviewRecord,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { reviewHeader } from '../arbitrary/reviews.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'
import { hearken, newFolder } from './outside.ts'

const header = headerFor(scenarioAt('test/corpus/good/lin.yaml'))
const at = '2026-02-01T09:00:00.000Z'
const label = { confidence: 1, evidence: [], because: '' }
const text = (turn: number) =>
  turn === 1 ? 'I am Nguyễn Secret. That must be hard.' : `That must be hard, said for the ${turn}th time.`

/** A conversation of eight turns, in the odd ones of which the scorer hears empathy. */
const conversation: readonly TranscriptRecord[] = [
  { ...header, trainee: 'Nguyễn Thị Secret' },
  ...Array.from({ length: 8 }, (_, index): TranscriptRecord => {
    const techniques = index % 2 === 0 ? [{ id: 'empathize' as const, ...label }] : []
    const analysis = { form: 'statement', techniques, safeguards: [], partnership: [], flags: [] } as const
    return { type: 'trainee', turn: index + 1, at: index, text: text(index + 1), analysis }
  }),
]

const place = (turn: number) => ({ turn, of: digestOf(text(turn)), at })
const judged = (turn: number): ReviewRecord => ({ type: 'judged', is: true, ...place(turn) })
const says = (turn: number, verdict: 'present' | 'absent'): ReviewRecord => ({
  type: 'label',
  label: 'empathize',
  verdict,
  ...place(turn),
})

/** A class of seven conversations. Lan takes back the first empathy; Tep, blind, hears it in turns 3, 5 and 8 and leaves turn 2 open. */
function classFolder(): string {
  const folder = newFolder()
  const turns = [1, 2, 3, 4, 5, 6, 7, 8]
  for (let number = 1; number <= 7; number++) {
    const path = join(folder, `2026-01-31-lin-000${number}.jsonl`)
    writeFileSync(path, encode(conversation))
    writeFileSync(
      reviewPath(path, 'Lan Anh'),
      encodeReview(reviewHeader('Lan Anh'), [says(1, 'absent'), ...turns.map(judged)]),
    )
    writeFileSync(
      reviewPath(path, 'Tep'),
      encodeReview(reviewHeader('Tep', true), [
        ...[3, 5, 8].map((turn) => says(turn, 'present')),
        ...turns.filter((turn) => turn !== 2).map(judged),
      ]),
    )
  }
  writeFileSync(join(folder, 'unreviewed.jsonl'), 'this is never opened')
  return folder
}

describe('agreement', () => {
  it('shows each pair label by label, all reviewers together, and where they disagree, without the trainee’s name', async () => {
    const { out, err, exit } = await hearken(['agreement', classFolder()])
    expect(exit).toBe(0)
    expect(err).toBe('')
    expect(out).not.toMatch(/NaN|Secret|undefined/)
    const lines = out.split('\n')
    expect(
      lines.filter((line) => /^(?:Lan Anh|Tep) /.test(line)).map((line) => line.split(/\s{2,}/)),
    ).toEqual([
      ['Lan Anh', '7', '0', '56', '0'],
      ['Tep', '7', '7', '49', '7'],
    ])
    expect(
      lines.filter((line) => line.startsWith('empathize ')).map((line) => line.split(/\s{2,}/).slice(1, 8)),
    ).toEqual([
      ['21', '7', '0', '28', '50/38 %', '0.75', '0.75 to 0.75'],
      ['14', '14', '7', '14', '57/43 %', '0.16', '0.16 to 0.16'],
      ['14', '7', '7', '21', '43/43 %', '0.42', '0.42 to 0.42'],
      ['98', '43 %', '0.42', '0.42 to 0.42', 'not reliable'],
    ])
    expect(out).toContain('0.75 to 0.75  substantial ↑')
    expect(out).toContain('In all of them a reviewer saw the scorer’s labels')
    expect(out).toContain('2026-01-31-lin-0001.jsonl, turn 1  “I am [name]. That must be hard.”')
    expect(out).not.toContain('Nguyễn')
    expect(out).toContain('empathize – yes: the scorer (rules 1); no: Lan Anh, Tep.')
    expect(out).toContain('1 more turn is disagreed about.')
    expect(out).toContain('These labels were given to no turn by either')
  })

  it('tells all of one label, of one reviewer, as lines and as data', async () => {
    const folder = classFolder()
    const { out } = await hearken(['agreement', folder, '--label', 'empathize', '--reviewer', 'lan-anh'])
    expect(out).not.toContain('Krippendorff’s α')
    expect(out.match(/^Agreement of /gm)).toHaveLength(2)
    expect(out.match(/, turn \d/g)).toHaveLength(21)
    expect(out).not.toContain('more turn')
    const json = await hearken(['agreement', folder, '--label', 'empathize', '--json'])
    const data = JSON.parse(json.out)
    expect(data.pairs[0]).toEqual({
      first: { type: 'scorer', name: 'rules 1' },
      second: { type: 'reviewer', name: 'Lan Anh' },
      turns: 56,
      conversations: 7,
      seen: 7,
      labels: [
        {
          label: 'empathize',
          both: 21,
          first: 7,
          second: 0,
          neither: 28,
          enough: true,
          agreed: 0.875,
          prevalence: { first: 0.5, second: 0.375 },
          kappa: 0.75,
          interval: [0.75, 0.75],
          band: 'substantial',
          amongPeople: 'above',
        },
      ],
    })
    expect(data.reliability).toMatchObject({ reviewers: ['Lan Anh', 'Tep'], turns: 49, seen: 7 })
    expect(data.disagreements).toHaveLength(21)
  })

  it('names what is bad among the files, and compares the others all the same', async () => {
    const folder = classFolder()
    const lan = (number: number) => join(folder, `2026-01-31-lin-000${number}.lan-anh.review.jsonl`)
    writeFileSync(lan(1), 'nothing of the kind')
    const of = { ...reviewHeader('x').transcript, seed: 99 }
    writeFileSync(lan(2), encodeReview({ ...reviewHeader('Lan Anh'), transcript: of }, []))
    writeFileSync(join(folder, '2026-01-31-lin-0003.jsonl'), '{}')
    const { out, err, exit } = await hearken(['agreement', folder, '--label', 'empathize'])
    expect(exit).toBe(1)
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.replace(/^\S*\//, '')),
    ).toEqual([
      expect.stringContaining('2026-01-31-lin-0001.lan-anh.review.jsonl is no review of Hearken'),
      expect.stringContaining('2026-01-31-lin-0002.lan-anh.review.jsonl is a review of another conversation'),
      expect.stringContaining('2026-01-31-lin-0003.jsonl is no transcript of Hearken'),
    ])
    expect(out).toContain('6 reviewed conversations')
    expect(out).toMatch(/^Lan Anh +4 /m)
  })

  it('says what to do where there is nothing to compare', async () => {
    const folder = newFolder()
    const path = join(folder, 'a.jsonl')
    writeFileSync(path, encode(conversation))
    const none = await hearken(['agreement', folder])
    expect([none.exit, none.err]).toEqual([
      2,
      expect.stringContaining('There is no review beside the transcripts in'),
    ])
    writeFileSync(reviewPath(path, 'Tep'), encodeReview(reviewHeader('Tep'), [says(1, 'absent')]))
    const open = await hearken(['agreement', folder])
    expect([open.exit, open.out]).toEqual([
      0,
      expect.stringContaining('No reviewer is done with any turn yet'),
    ])
  })

  it.each([
    [['--label', 'empathise'], 'Did you mean `empathize`?'],
    [['--reviewer', 'Nobody'], 'Reviewers are: Lan Anh, Tep.'],
  ])('%s is told', async (options, sentence) => {
    const { exit, err } = await hearken(['agreement', classFolder(), ...options])
    expect([exit, err]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('puts figures and counts in tables of their own where a terminal is narrow', async () => {
    const chunks: string[] = []
    const write = (chunk: Buffer, _: string, done: () => void) => {
      chunks.push(String(chunk))
      done()
    }
    const stdout = Object.assign(new Writable({ write }), { columns: 64 })
    await hearken(['agreement', classFolder()], '', { stdout })
    const lines = chunks.join('').split('\n')
    expect(lines.filter((line) => line.startsWith('empathize '))).toHaveLength(7)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(64)
  })
})
