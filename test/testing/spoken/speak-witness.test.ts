import { describe, expect, it } from 'vitest'
import { createPlay, explore, leadsTo, type Thing, type Witness } from '../../../src/machine/index.ts'
import type { Scenario } from '../../../src/scenario/index.ts'
import { createWitnessSpeaker, type SpokenWitness, spokenFigures } from '../../../src/testing/index.ts'
import { coderByHeart, type Piece, scenarioFrom } from './by-heart.ts'

const lin = scenarioFrom('good/smallest.yaml')

function witnessesOf(scenario: Scenario): readonly { readonly thing: Thing; readonly witness: Witness }[] {
  return explore(scenario).things.flatMap((thing) =>
    thing.verdict.type === 'reached' ? [{ thing, witness: thing.verdict.witness }] : [],
  )
}

async function speakAll(scenario: Scenario, taught: readonly Piece[] = [], tries?: number) {
  const coder = coderByHeart(scenario, taught)
  const speaker = createWitnessSpeaker(scenario, coder, tries)
  const spoken: { thing: Thing; spoken: SpokenWitness }[] = []
  for (const { thing, witness } of witnessesOf(scenario))
    spoken.push({ thing, spoken: await speaker.speak(witness, thing) })
  return { spoken, coded: coder.coded, figures: spokenFigures(spoken) }
}

/** All that a coder could hear of vans: the examples of the only topic. */
const examples = lin.topics.flatMap((topic) => topic.examples)

describe('a witness in words', () => {
  it('arrives where a coder hears every sentence as it stands in the bank', async () => {
    const { spoken, figures } = await speakAll(lin)
    expect(figures.witnesses).toBeGreaterThan(20)
    expect(figures.misheard).toEqual([])
    expect(figures.arrive).toBe(figures.witnesses)
    for (const { thing, spoken: each } of spoken)
      expect(leadsTo(createPlay(lin), each.situations, thing), `${thing.kind} ${thing.id}`).toBe(true)
  })

  it('is said in the scenario’s own examples, and silence is not said', async () => {
    const { spoken } = await speakAll(lin)
    const turnsOf = (id: string) => spoken.find(({ thing }) => thing.id === id)?.spoken.turns ?? []
    expect(examples).toContain(turnsOf('vans').at(-1)?.text)
    expect(turnsOf('vans').at(-1)?.example?.topic).toBe('buses')
    expect(turnsOf('quiet.1').map(({ text }) => text)).toContain('')
    expect(turnsOf('closed').at(-1)?.text).toBe('If you don’t talk to me I can’t help you.')
  })

  it('takes another sentence where the first is not heard as meant', async () => {
    const [first = ''] = examples
    const taught: Piece[] = [{ says: first, labels: ['threatening'], form: 'open' }]
    const { spoken, figures } = await speakAll(lin, taught)
    expect(figures.arrive).toBe(figures.witnesses)
    const said = spoken.find(({ thing }) => thing.id === 'vans')?.spoken.turns.at(-1)?.text
    expect(examples.slice(1)).toContain(said)
  })

  it('does not arrive where no sentence is heard as meant; the turn is told with what was heard instead', async () => {
    const taught = [...examples, 'the vans'].map(
      (says): Piece => ({ says, labels: ['threatening'], form: 'closed' }),
    )
    const { figures } = await speakAll(lin, taught)
    expect(figures.arrive).toBeLessThan(figures.witnesses)
    const { cause, turn, things } = figures.misheard.find(({ turn: { example } }) => example !== null) ?? {}
    expect(cause).toBe('other-topic')
    expect(turn?.example?.topic).toBe('buses')
    expect(turn?.asMeant).toBe(false)
    expect(things).toContainEqual(expect.objectContaining({ kind: 'fact', id: 'vans' }))
    expect(turn?.rule).not.toBe(turn?.answered)
  })

  it('stops where nothing is there to say', async () => {
    const asked = scenarioFrom(
      'good/smallest.yaml',
      ['  - when: {flag: threatening}', '  - when: {technique: restate}'],
      ['- Tea, officer?', "- '*nods*'"],
      ['- Sit, sit. It is only tea.', "- '*pours tea*'"],
    )
    const { figures, spoken } = await speakAll(asked)
    const closed = spoken.find(({ thing }) => thing.kind === 'ending' && thing.id === 'closed')
    expect(closed?.spoken.arrives).toBe(false)
    expect(closed?.spoken.turns.map(({ heard, text }) => [heard, text])).toEqual([[null, '']])
    expect(figures.misheard.map(({ cause }) => cause)).toContain('nothing-to-say')
  })

  it('codes the same words after the same words once, and no more sentences of a turn than it may', async () => {
    const taught = examples.map((says): Piece => ({ says, labels: ['threatening'], form: 'closed' }))
    const few = await speakAll(lin, taught, 1)
    const many = await speakAll(lin, taught, 6)
    expect(few.coded.length).toBeLessThan(many.coded.length)
    expect(new Set(many.coded).size).toBe(many.coded.length)
  })

  it('is the same whenever it is said', async () => {
    const [one, other] = [await speakAll(lin), await speakAll(lin)]
    expect(one.spoken).toEqual(other.spoken)
  })
})
