import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playConversation } from '../../bench/sample/play-conversation.ts'
import { readSampleTrainees, sampleRoster } from '../../bench/sample/sample-trainees.ts'
import { countingRecords, decode, decodeReview, foldReview } from '../../src/record/index.ts'
import { hearken } from '../cli/outside.ts'

const folder = resolve(import.meta.dirname, '../../transcripts/sample')
const trainees = readSampleTrainees(join(folder, 'turns'))
const files = readdirSync(folder).filter((file) => /^[^.]+\.jsonl$/.test(file) && file !== 'collected.jsonl')
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const recordsOf = (file: string) => decode(textOf(file)).records

const stale = 'the sample class is stale: npm run sample'

/** What was typed: the words of turns, without commands and without what was said again. */
const saidIn = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/^\/leave ?/, '')).filter((line) => line !== '' && !/^[/{]/.test(line))

/** The conversations of one who does all that one can do: asks for a hint, waits, leaves, stops and goes on another day. */
const played = trainees
  .filter(({ id }) => id === 'bounmy')
  .flatMap((trainee) => trainee.conversations.map((conversation) => ({ trainee, conversation })))

describe('the sample class', () => {
  it('is twelve trainees with four conversations each, in both scenarios and both modes', () => {
    expect(trainees).toHaveLength(12)
    for (const { conversations } of trainees) {
      expect(conversations).toHaveLength(4)
      expect(new Set(conversations.map(({ scenario }) => scenario)).size).toBe(2)
      expect(new Set(conversations.map(({ mode }) => mode)).size).toBe(2)
    }
    expect(new Set(trainees.map(({ code }) => code)).size).toBe(12)
    expect(new Set(trainees.map(({ name }) => name)).size).toBe(11)
    expect(textOf('roster.csv')).toBe(sampleRoster(trainees))
  })

  it('holds one transcript for each stored conversation, with its words', () => {
    const stored = trainees.flatMap(({ name, conversations }) =>
      conversations.map(({ scenario, started, seed, lines }) => ({
        told: `${name} ${scenario} ${new Date(started).toISOString()} ${seed}`,
        said: saidIn(lines),
      })),
    )
    const kept = files.map((file) => {
      const records = recordsOf(file)
      const [header] = records
      if (header?.type !== 'header') throw new Error(`${file} has no header`)
      const { trainee, scenario, started, seed } = header
      const said = records.flatMap((each) => (each.type === 'trainee' && each.text !== '' ? [each.text] : []))
      return { told: `${trainee} ${scenario.id} ${started} ${seed}`, said }
    })
    const byWho = (one: { told: string }, other: { told: string }) => (one.told < other.told ? -1 : 1)
    expect(kept.toSorted(byWho), stale).toEqual(stored.toSorted(byWho))
  })

  it('was collected: who each conversation is by is known, also of two who share a name', async () => {
    const lines = textOf('collected.jsonl').trimEnd().split('\n')
    const taken = lines.flatMap((line): [string, string][] => {
      const { type, file, sha256 } = JSON.parse(line) as Record<string, string>
      return type === 'transcript' && file !== undefined && sha256 !== undefined ? [[file, sha256]] : []
    })
    const now = files.map((file) => [file, createHash('sha256').update(textOf(file)).digest('hex')])
    expect(Object.fromEntries(taken), stale).toEqual(Object.fromEntries(now))
    const { out } = await hearken(['report', folder, '--json'])
    const { trainees: reported } = JSON.parse(out) as { trainees: { trainee: { id: string } }[] }
    expect(reported.map(({ trainee }) => trainee.id)).toEqual(trainees.map(({ code }) => code))
  })

  it('is of today: the scenarios answer as they did', async () => {
    const { exit, out, err } = await hearken(['verify', folder, '--strict'])
    expect({ exit, err }, `${stale}\n${out}`).toEqual({ exit: 0, err: '' })
  }, 300_000)

  it('is of today: the coder hears what it heard, in every fourth conversation', async () => {
    const paths = files.filter((_, index) => index % 4 === 1).map((file) => join(folder, file))
    const { exit, out } = await hearken(['rescore', ...paths, '--jobs', '1'])
    expect(exit, `${stale}\n${out}`).toBe(0)
  }, 600_000)

  it('is what the stored turns give, byte for byte', async () => {
    const own = mkdtempSync(join(tmpdir(), 'hearken-sample-'))
    expect(played).toHaveLength(4)
    for (const { trainee, conversation } of played) {
      const file = await playConversation(trainee, conversation, { folder: own, cache: own })
      expect(readFileSync(file, 'utf8'), stale).toBe(textOf(basename(file)))
    }
  }, 600_000)

  it('is reviewed: each review is of its conversation, and of words that still count', () => {
    const reviews = readdirSync(folder).filter((file) => file.endsWith('.review.jsonl'))
    const judged = reviews.flatMap((file) => {
      const [conversation = ''] = file.split('.')
      const records = recordsOf(`${conversation}.jsonl`)
      const [header] = records
      const { header: of, records: acts, problems } = decodeReview(textOf(file))
      if (header?.type !== 'header' || of === null) throw new Error(`${file} has no header`)
      expect(problems, file).toEqual([])
      const { scenario, started, seed } = header
      expect(of.transcript, file).toEqual({
        file: `${conversation}.jsonl`,
        scenario: scenario.id,
        started,
        seed,
      })
      const { turns, stale: strays } = foldReview(of, acts, records)
      expect(strays, `${file} is about words that are not said any more`).toEqual([])
      return [...turns.values()].filter((turn) => turn.judged)
    })
    const of = (reviewer: string) =>
      reviews.filter((file) => file.includes(`.${reviewer}.`)).map((file) => file.split('.')[0])
    expect(of('farida').length).toBeGreaterThanOrEqual(12)
    expect(of('wei'), 'both reviewed the same conversations').toEqual(of('farida'))
    const isBlind = (file: string) => decodeReview(textOf(file)).header?.blind
    expect(reviews.filter(isBlind).length, 'one of the two judged blind').toBe(of('wei').length)
    expect(judged.length).toBeGreaterThanOrEqual(2 * 120)
  })

  it('ends in many ways, and some of it never ended', () => {
    const ends = files.map((file) => countingRecords(recordsOf(file)).at(-1))
    const endings = ends.flatMap((end) => (end?.type === 'end' && end.ending !== null ? [end.ending] : []))
    expect(new Set(endings).size).toBeGreaterThanOrEqual(10)
    const stopped = ends.flatMap((end) =>
      end?.type === 'end' && end.reason !== undefined ? [end.reason] : [],
    )
    expect(new Set(stopped)).toEqual(new Set(['quit', 'end-of-input', 'interrupted']))
  })
})
