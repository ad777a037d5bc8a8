import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReviewFinder, reviewsBeside } from '../../src/cli/review-files.ts'
import { reviewName, reviewPath } from '../../src/cli/review-name.ts'
import { openTranscriptOrFail } from '../../src/cli/transcript-files.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'
import {
  digestOf,
  encode,
  encodeReview,
  type ReviewHeader,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { reviewHeader } from '../arbitrary/reviews.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'
import { newFolder } from './outside.ts'

const world = { say: createSay('en') } as World
const header = headerFor(scenarioAt('test/corpus/good/lin.yaml'))
const none = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] } as const
const turn: TranscriptRecord = { type: 'trainee', turn: 1, at: 5, text: 'Hello.', analysis: none }
const at = '2026-02-01T09:00:00.000Z'
const judged = { type: 'judged', turn: 1, of: digestOf('Hello.'), is: true, at } as const

function transcriptIn(folder: string, name = 'a.jsonl') {
  const path = join(folder, name)
  writeFileSync(path, encode([header, turn]))
  return openTranscriptOrFail(path, world)
}

function put(transcript: string, header: ReviewHeader, name = header.reviewer, rest = ''): string {
  const path = reviewPath(transcript, name)
  writeFileSync(path, encodeReview(header, [judged]) + rest)
  return path
}

describe('the reviews beside a transcript', () => {
  it('are those of its name, whoever wrote them, in the order of their files', () => {
    const folder = newFolder()
    const opened = transcriptIn(folder)
    const other = transcriptIn(folder, 'a.b.jsonl')
    put(opened.path, reviewHeader('Somchai'))
    put(opened.path, reviewHeader('Lan Anh', true))
    put(other.path, reviewHeader('Rizal'))
    const find = createReviewFinder()
    const { reviews, remarks, bad } = reviewsBeside(opened, world, find)
    expect(reviews.map(({ review }) => review.header.reviewer)).toEqual(['Lan Anh', 'Somchai'])
    expect(reviews.map(({ path }) => basename(path))).toEqual([
      'a.lan-anh.review.jsonl',
      'a.somchai.review.jsonl',
    ])
    expect(reviews[0]?.review.turns.get(1)?.judged).toBe(true)
    expect([remarks, bad]).toEqual([[], 0])
    expect(reviewsBeside(other, world, find).reviews).toHaveLength(1)
  })

  it('that cannot be used are named, and the others are read all the same', () => {
    const opened = transcriptIn(newFolder())
    const of = reviewHeader('x').transcript
    put(opened.path, reviewHeader('Good'))
    put(opened.path, { ...reviewHeader('Elsewhere'), transcript: { ...of, seed: 2 } })
    put(opened.path, { ...reviewHeader('Newer'), version: 2 as 1 })
    put(opened.path, { ...reviewHeader('Other'), format: 'x' as 'hearken/review' })
    put(opened.path, reviewHeader('Good'), 'good-again')
    put(opened.path, reviewHeader('Hurt'), 'hurt', '{"type":"judged"}\n{"type":"undo"')
    writeFileSync(reviewPath(opened.path, 'nothing'), '')
    const { reviews, remarks, bad } = reviewsBeside(opened, world)
    expect(reviews.map(({ review }) => review.header.reviewer)).toEqual(['Good', 'Hurt'])
    expect(bad).toBe(6)
    expect(remarks.map((each) => each.replace(/^\S*\//, ''))).toEqual([
      'a.elsewhere.review.jsonl is a review of another conversation (`lin`, begun 2026-01-31T08:00:00.000Z) than the one it lies beside, and is left out. Put it beside that one.',
      expect.stringContaining('a.good.review.jsonl is left out: it is by Good'),
      'a.hurt.review.jsonl: line 3 is damaged and is left out.',
      'a.hurt.review.jsonl: line 4 was cut off and is left out. What came before it is whole.',
      'a.newer.review.jsonl was written by a newer Hearken and is left out. Update this one to read it.',
      'a.nothing.review.jsonl is no review of Hearken: its first line is no header. It is left out.',
      'a.other.review.jsonl comes from another program, not from Hearken. It is left out.',
    ])
  })

  it('of words that were said otherwise since are told', () => {
    const opened = transcriptIn(newFolder())
    writeFileSync(
      reviewPath(opened.path, 'Lan'),
      encodeReview(reviewHeader('Lan'), [{ ...judged, of: digestOf('Hallo.') }]),
    )
    const { reviews, remarks } = reviewsBeside(opened, world)
    expect(reviews[0]?.review.stale).toEqual([1])
    expect(remarks.join()).toMatch(/turn 1 was said otherwise since/)
  })
})

const safe = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u

describe('a reviewer’s name in the name of a file', () => {
  it.each([
    ['Lan Anh', 'lan-anh'],
    ['LAN ANH', 'lan-anh'],
    ['Lân Anh', 'lân-anh'],
    ['Lan Ánh', 'lan-ánh'],
    ['Đỗ Thị Hương', 'đỗ-thị-hương'],
    ["O'Neill, P.", 'o-neill-p'],
    ['สมชาย ใจดี', 'สมชาย-ใจดี'],
    ['a\u3164b', /^a-b-[0-9a-f]{6}$/],
    ['ก'.repeat(300), /^ก{40}-[0-9a-f]{6}$/],
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{6}$/],
    ['', /^[0-9a-f]{6}$/],
  ])('%s', (reviewer, name) => {
    expect(reviewName(reviewer)).toMatch(name instanceof RegExp ? name : new RegExp(`^${name}$`))
  })

  it('is safe on every file system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (reviewer) => {
        const name = reviewName(reviewer)
        expect(safe.test(name)).toBe(true)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(170)
        expect(name.normalize('NFC')).toBe(name)
      }),
    )
  })

  it('is the same however its marks are written', () => {
    expect(reviewName('Hươngสม'.normalize('NFD'))).toBe(reviewName('Hươngสม'.normalize('NFC')))
  })
})
