import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createLearnedCoder } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import { formatReport, reportProblems } from '../../src/problems/index.ts'
import type { TranscriptRecord } from '../../src/record/index.ts'
import { allStates } from '../../src/scenario/index.ts'
import {
  coverageOf,
  type Difference,
  percentOf,
  readConversations,
  runConversation,
  visitsOf,
} from '../../src/testing/index.ts'
import { builtTopics } from '../arbitrary/built-topics.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

const root = resolve(import.meta.dirname, '../..')
const say = createSay('en')
const coder = createLearnedCoder(say, { topicStore: builtTopics })

const sentence = ({ turn, what, expected, found, rule }: Difference): string =>
  `${turn === 0 ? 'at the end' : `turn ${turn}`}: ${what}: expected ${expected}, found ${found} (${rule ?? 'no rule'})`

/** Holds every conversation that is written beside a shipped scenario; each scenario has a file of its own here, so that they are held side by side. */
export function describeScenario(id: string): void {
  const scenario = scenarioAt(`scenarios/${id}.yaml`)
  const file = `${id}.test.yaml`
  const text = readFileSync(join(root, 'scenarios', file), 'utf8')
  const { conversations, problems } = readConversations(text, file, scenario)

  it('has a sound test file', () => {
    expect(formatReport(reportProblems(problems, file, text, say), say)).toBe('')
  })

  it('has the depth that a course needs', () => {
    const states = allStates(scenario).filter((state) => state.states.length === 0)
    expect(states.length).toBeGreaterThanOrEqual(14)
    expect(scenario.endings.length).toBeGreaterThanOrEqual(4)
    expect(scenario.facts.length).toBeGreaterThanOrEqual(10)
    expect(scenario.facts.some((fact) => fact.theirsToKeep)).toBe(true)
    expect(scenario.topics.length).toBeGreaterThanOrEqual(10)
    expect(conversations.length).toBeGreaterThanOrEqual(4)
  })

  const held: (readonly TranscriptRecord[])[] = []

  it.each(conversations)('$name goes as written', async (conversation) => {
    const { differences, session } = await runConversation(scenario, conversation, coder, headerFor(scenario))
    held.push(session.records)
    expect(differences.map(sentence)).toEqual([])
  })

  it('makes nine in ten of its rules fire in its tests', () => {
    const { rules } = coverageOf(scenario, visitsOf(scenario, held))
    expect(percentOf(rules)).toBeGreaterThanOrEqual(90)
  })

  it('reaches each of its endings in its tests', () => {
    const reached = new Set(conversations.map((conversation) => conversation.ending))
    expect(scenario.endings.map((ending) => ending.id).filter((ending) => !reached.has(ending))).toEqual([])
  })
}
