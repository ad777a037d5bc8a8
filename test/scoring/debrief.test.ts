import { describe, expect, it } from 'vitest'
import { wrongInTen } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import { createDebrief, type Debrief } from '../../src/scoring/index.ts'
import { limitsInWords } from '../../src/scoring/limits.ts'
import { average, hostile, skilled } from './conversations.ts'
import { conversation } from './records.ts'
import { small } from './small-scenario.ts'

const say = createSay('en')
const debrief = createDebrief(average, small, say)
const family = (of: Debrief, id: Debrief['families'][number]['family']) => {
  const found = of.families.find((each) => each.family === id)
  if (found === undefined) throw new Error(`no family ${id}`)
  return found
}

describe('a debrief', () => {
  it('begins with the ending as the scenario tells it', () => {
    expect(debrief.ending).toEqual({ title: 'The door stays open', text: small.endings[0]?.debrief })
  })

  it('gives the course of every meter from the opening on', () => {
    expect(debrief.course.map(({ meter, values }) => [meter, values.length])).toEqual([
      ['trust', 13],
      ['distress', 13],
      ['patience', 13],
    ])
    expect(debrief.course[0]).toMatchObject({ from: 0, to: 10, good: 'high' })
  })

  it('points at the turns that moved the person most, with another way where they closed', () => {
    expect(debrief.turningPoints.map(({ turn }) => turn)).toEqual([2, 5, 6, 8])
    expect(debrief.turningPoints[1]).toEqual({
      turn: 5,
      quote: 'She took it by force, didn’t she?',
      remark: 'Trust fell from 4 to 3, distress rose from 6 to 7. This closed Mai.',
      instead: 'What would you like me to know?',
    })
  })

  it('shows labels by turn, in four families', () => {
    expect(family(debrief, 'listening').labels).toEqual([
      { id: 'elicit', turns: [2, 4, 11] },
      { id: 'restate', turns: [7] },
      { id: 'empathize', turns: [2, 6] },
    ])
    expect(family(debrief, 'closing').labels.map(({ id }) => id)).toEqual([
      'leading',
      'fact-seeking',
      'closed',
      'multiple',
    ])
  })

  it('shows one fault once: no remark on a closed question in words that lead', () => {
    const fifth = family(debrief, 'closing').moments.filter(({ turn }) => turn === 5)
    expect(fifth).toHaveLength(1)
    expect(fifth[0]?.remark).toContain('leading')
  })

  it('says what was due and missed, with the words that called for it, the guide’s paragraph and a good wording', () => {
    const [first] = family(debrief, 'listening').missed
    expect(first).toBe(
      'Something was left unclear; asking what was meant was due (M6 §1.16, Clarify). For example: “When you say “they”, who do you mean?” Missed: after turn 2 (“The debt is not so much. They say it is nearly paid.”).',
    )
    expect(family(debrief, 'care').missed).toHaveLength(3)
  })

  it('says that a thing came late', () => {
    const late = conversation({}, [
      ...Array.from({ length: 4 }, () => [{ say: 'Mm.' }, {}] as const),
      [{ say: 'I am Phet, from the police.', labels: ['introduce'] }, {}],
    ])
    expect(family(createDebrief(late, small, say), 'care').missed.at(-1)).toContain(
      'You did it in turn 5; by turn 3 it would have earned all, later it earns half.',
    )
  })

  it('tells what was heard and by which turn, and what the rest would have taken', () => {
    expect(debrief.heard[0]).toBe('What there is to know of debt. (means; turn 2)')
    expect(debrief.unheard).toHaveLength(3)
    expect(debrief.unheard[0]).toContain('What it would have taken: ')
  })

  it('never misses what need not be asked, and counts it where it was told', () => {
    const everything = { ...small, facts: small.facts.map((fact) => ({ ...fact, needNotBeAsked: true })) }
    const eased = createDebrief(average, everything, say)
    expect(eased.unheard).toEqual([])
    expect(eased.heard).toEqual(debrief.heard)
    const counted = (of: Debrief) => of.score?.parts.find(({ id }) => id === 'facts')?.because
    expect(counted(debrief)).toContain('3 of 4')
    expect(counted(eased)).toContain('3 of 3')
  })

  it('gives each part of the score a title and a reason', () => {
    const person = debrief.score?.parts[0]
    expect(person?.title).toBe('What Mai went through')
    expect(person?.because).toBe(
      'Trust rose from 3 to 6, distress fell from 6 to 5. It ended well for them. Danger or pain called for care 2 times; it was met once. 6 points of it were taken by what closed Mai (turn 5).',
    )
  })

  it('says why a question cost more that pushed for what is hers to keep', () => {
    const push = family(createDebrief(hostile, small, say), 'closing').moments.find(
      ({ turn, remark }) => turn === 4 && remark.includes('fact-seeking'),
    )
    expect(push?.remark).toContain('This is Mai’s to keep')
  })

  it('has nothing but praise for a skilled conversation', () => {
    const good = createDebrief(skilled, small, say)
    expect(family(good, 'closing').moments).toEqual([])
    expect(good.families.flatMap(({ missed }) => missed)).toEqual([])
  })

  it('has no ending and no score where the trainee stopped', () => {
    const stopped = createDebrief(conversation({}, [[{ say: 'Hello.' }, {}]], null), small, say)
    expect(stopped.ending).toBeNull()
    expect(stopped.score).toBeNull()
    expect(stopped.limits.length).toBeGreaterThan(0)
  })

  it('sets its own figures beside those of the field', () => {
    expect(debrief.context[0]).toMatch(
      /^Open questions: 43 % of yours\. Beside it, not as a target: .*90 %.*73 %/,
    )
    expect(debrief.context[1]).toMatch(/3 to 9 questions.*MITI/)
  })
})

describe('the limits', () => {
  it('say how often the coder is wrong for the labels that were heard, and of no others', () => {
    const rates = { ...wrongInTen, elicit: 1, promise: 3, empathize: 0 }
    const limits = limitsInWords(say, new Set(['elicit', 'empathize']), rates).join(' ')
    expect(limits).toContain('of ten remarks it was wrong in about: 1 for elicit (open question).')
    expect(limits).not.toContain('promise')
    expect(limitsInWords(say).join(' ')).not.toContain('of ten remarks')
  })

  it('say what every debrief must say', () => {
    const text = debrief.limits.join(' ')
    for (const part of [
      'cannot see faces, silence, uniform or danger',
      'The people are invented',
      'does not show competence with a real victim',
      'Not for real interviews, transcripts of them, evidence, selection or discipline',
      'not endorsed by AICHR, ASEAN or ASEAN-ACT',
    ])
      expect(text).toContain(part)
  })
})
