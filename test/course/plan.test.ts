import { describe, expect, it } from 'vitest'
import { createLesson, createPlan } from '../../src/course/index.ts'
import { moduleIds } from '../../src/guide/index.ts'
import { createSay } from '../../src/language/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { small } from '../scoring/small-scenario.ts'

const say = createSay('en')
const scenario = (id: string, change: Partial<Scenario> = {}): Scenario => ({ ...small, id, ...change })

describe('a lesson', () => {
  const moduleOf = (trains: readonly string[]) => createLesson(scenario('x', { trains }), say)

  it('is held under the module of which most paragraphs are trained, and names the others', () => {
    const lesson = moduleOf(['M4 §2.2', 'M6 §1.1–1.8', 'M5 §2.4', 'M5 §2.5'])
    expect([lesson.module, lesson.also]).toEqual(['6', ['4', '5']])
  })

  it('is held under the module that is named first where several are trained as much', () => {
    expect(moduleOf(['M5 §2.5', 'M4 §2.2']).module).toBe('5')
    expect(moduleOf(['M4 §2.2', 'M5 §2.5']).module).toBe('4')
  })

  it('says what to listen for, and by when', () => {
    const { lookFor } = createLesson(small, say)
    expect(lookFor).toHaveLength(small.rubric.due.length)
    expect(lookFor[0]).toBe('introduce: by turn 3')
    expect(lookFor.at(-1)).toContain('What there is to know of locked.')
  })

  it('offers the short variant only where there is one', () => {
    const variants = (change: Partial<Scenario>) =>
      createLesson(scenario('mai', change), say).variants.join('\n')
    expect(variants({})).toContain('`hearken play mai --short`: 8 minutes')
    expect(variants({ short: null })).not.toContain('--short')
  })
})

describe('a course', () => {
  const scenarios = [
    scenario('long', { minutes: 30 }),
    scenario('hard', { level: 3, minutes: 5, trains: ['M1A §1.3'] }),
    scenario('b'),
    scenario('a'),
  ]
  const plan = createPlan(scenarios, say)

  it('has the easiest first: by level, then by length, whatever order they come in', () => {
    expect(plan.lessons.map(({ id }) => id)).toEqual(['a', 'b', 'long', 'hard'])
    expect(createPlan(scenarios.toReversed(), say)).toEqual(plan)
  })

  it('has every module of the guide, and holds each scenario once', () => {
    expect(plan.modules.map(({ id }) => id)).toEqual([...moduleIds])
    expect(plan.modules.flatMap(({ lessons }) => lessons).sort()).toEqual(['a', 'b', 'hard', 'long'])
    expect(plan.modules.find(({ id }) => id === '1A')?.lessons).toEqual(['hard'])
    expect(plan.modules.find(({ id }) => id === '6')).toMatchObject({ lessons: [], also: ['a', 'b', 'long'] })
  })

  it('has questions to talk about after each module, and outcomes for all but the last', () => {
    for (const { id, questions, outcomes } of plan.modules) {
      expect(questions.length, id).toBeGreaterThan(0)
      expect(outcomes.length > 0, id).toBe(id !== '8')
    }
  })
})
