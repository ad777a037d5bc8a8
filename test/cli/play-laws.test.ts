import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConversations } from '../../src/testing/index.ts'
import { scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'
import { hearken, newFolder } from './outside.ts'

const root = resolve(import.meta.dirname, '../..')

/** What anybody says in the conversations written beside a scenario. */
function saidIn(id: string): readonly string[] {
  const file = `scenarios/${id}.test.yaml`
  const { conversations } = readConversations(
    readFileSync(join(root, file), 'utf8'),
    file,
    scenarioAt(`scenarios/${id}.yaml`),
  )
  return conversations.flatMap(({ turns }) =>
    turns.flatMap((turn) => (turn.does === 'say' ? [turn.text] : [])),
  )
}

/** Anything one can do, mostly talking; also with words that mean nothing, and with none. */
function moves(id: string): fc.Arbitrary<readonly string[]> {
  const command = (command: string) => fc.constant(JSON.stringify({ command }))
  const says = (text: string) => JSON.stringify({ text })
  const move = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...saidIn(id)).map(says) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(says) },
    { weight: 2, arbitrary: command('again') },
    { weight: 2, arbitrary: command('wait') },
    { weight: 1, arbitrary: command('hint') },
  )
  const last = fc.oneof(
    fc.constantFrom(...saidIn(id)).map((text) => JSON.stringify({ command: 'leave', text })),
    command('leave'),
    command('quit'),
    fc.constant(''),
  )
  return fc.tuple(fc.array(move, { minLength: 1, maxLength: 7 }), last).map(([some, end]) => [...some, end])
}

describe.each(shippedIds)('whatever `play` wrote of `%s`', (id) => {
  it('`verify` accepts, and `rescore` right after finds nothing changed', async () => {
    const folder = newFolder()
    // With the coder that ships: each conversation takes a second, so that there are a few, the same each time.
    const played = fc.sample(fc.tuple(moves(id), fc.nat(2 ** 32 - 1), fc.boolean()), { numRuns: 4, seed: 5 })
    for (const [lines, seed, isAssessment] of played) {
      const mode = isAssessment ? 'assessment' : 'practice'
      const args = ['play', id, '--json', '--seed', String(seed), '--mode', mode, '--transcripts', folder]
      await hearken(args, lines.join('\n'))
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toHaveLength(played.length)
    const verified = await hearken(['verify', folder, '--strict', '--json'])
    expect(verified.err).toBe('')
    expect(verified.exit).toBe(0)
    const results = (JSON.parse(verified.out) as readonly { result: string }[]).map(({ result }) => result)
    expect(results).toEqual(played.map(() => 'same'))
    const rescored = await hearken(['rescore', folder, '--json', '--jobs', '1'])
    expect(rescored.err).toBe('')
    expect(rescored.exit).toBe(0)
    const { conversations } = JSON.parse(rescored.out) as {
      readonly conversations: readonly {
        readonly result: string
        readonly changed: readonly unknown[]
        readonly story: {
          readonly agrees: boolean
          readonly differs: unknown
          readonly score: { recorded: unknown; today: unknown }
        }
      }[]
    }
    for (const { result, changed, story } of conversations) {
      expect({ result, changed }).toEqual({ result: 'same', changed: [] })
      expect(story).toMatchObject({ agrees: true, differs: null })
      expect(story.score.today).toEqual(story.score.recorded)
    }
  })
})
