import fc from 'fast-check'
import { labelIds } from '../../src/analysis/index.ts'
import type { Condition, Line, Reply, Rule, Scenario, State } from '../../src/scenario/index.ts'
import { scenarioAt } from './scenarios.ts'

const always: Condition = { type: 'all', of: [] }
const words = fc.oneof(
  fc.constantFrom(
    'I am tired of it. *looks away*',
    'How much do they owe you?',
    'tell me about the boat',
    'They keep my card in a drawer.',
    'Mẹ tôi không biết.',
    '*…*',
    '',
  ),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
)

/**
 * Small scenarios that are sound (every id they name exists) and otherwise anything: states that lead anywhere, also nowhere, persons who cannot
 * be left, topics that nobody could recognise, no facts, no services.
 */
export const soundScenarios: fc.Arbitrary<Scenario> = fc
  .record({
    states: fc.integer({ min: 1, max: 4 }),
    endings: fc.integer({ min: 1, max: 3 }),
    facts: fc.integer({ min: 0, max: 3 }),
    topics: fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 4 }),
    hasServices: fc.boolean(),
    kind: fc.constantFrom('response', 'prevention'),
    language: fc.constantFrom('en', 'vi'),
    leaves: fc.nat(6),
  })
  .chain((shape) => {
    const stateIds = Array.from({ length: shape.states }, (_, at) => `state-${at}`)
    const endingIds = Array.from({ length: shape.endings }, (_, at) => `ending-${at}`)
    const factIds = Array.from({ length: shape.facts }, (_, at) => `fact-${at}`)
    const topicIds = shape.topics.map((_, at) => `topic-${at}`)
    const places = [...stateIds, ...endingIds]
    const one = <Id>(ids: readonly Id[]) => fc.constantFrom(...ids).map((id) => [id])
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fc.constant(always),
      one(labelIds.technique).map((ids): Condition => ({ type: 'technique', ids })),
      one(labelIds.safeguard).map((ids): Condition => ({ type: 'safeguard', ids })),
      one(labelIds.flag).map((ids): Condition => ({ type: 'flag', ids })),
      fc.constant<Condition>({ type: 'turns-here', bounds: { least: 3, most: null } }),
      fc
        .integer({ min: 0, max: 5 })
        .map((least): Condition => ({ type: 'meter', id: 'trust', bounds: { least, most: null } })),
      ...(topicIds.length === 0 ? [] : [one(topicIds).map((ids): Condition => ({ type: 'topic', ids }))]),
      ...(factIds.length === 0 ? [] : [one(factIds).map((ids): Condition => ({ type: 'told', ids }))]),
    )
    const line = fc.record({
      text: words,
      callsFor: fc.option(fc.subarray(['empathize', 'rights', 'next-step'] as const)),
    })
    const reply: fc.Arbitrary<Reply> = fc
      .tuple(fc.nat(1_000_000), fc.array(line, { minLength: 1, maxLength: 3 }))
      .map(([id, lines]) => ({
        id: `reply-${id}`,
        lines: lines.map((each, at): Line => ({ id: `reply-${id}.${at + 1}`, when: null, ...each })),
      }))
    const rule = (when: fc.Arbitrary<Condition>, answersTopic = false): fc.Arbitrary<Rule> =>
      fc.record({
        place: fc.nat(9999).map((at) => `x.yaml:${at}`),
        when,
        says: reply,
        third: fc.constant(null),
        tells: fc.subarray([...factIds], { maxLength: Math.min(1, factIds.length) }),
        meters: fc.integer({ min: -2, max: 2 }).map((trust) => ({ trust })),
        goTo: fc.option(fc.constantFrom(...places), { freq: 2 }),
        answersTopic: fc.constant(answersTopic),
      })
    const rules = (when: fc.Arbitrary<Condition>) => fc.array(rule(when), { maxLength: 4 })
    const base = scenarioAt('test/corpus/good/lin.yaml')
    return fc
      .record({
        states: fc.tuple(
          ...stateIds.map((id) =>
            fc
              .record({ says: fc.option(reply), rules: rules(condition) })
              .map((own): State => ({ id, about: null, hint: null, start: null, states: [], ...own })),
          ),
        ),
        answers: fc.tuple(...topicIds.map(() => fc.array(rule(condition, true), { maxLength: 2 }))),
        leave: rule(fc.constant<Condition>({ type: 'leaves' })),
        wait: rule(fc.constant<Condition>({ type: 'silence' })),
        fallback: rule(fc.constant(always)),
        notUnderstood: rule(fc.constant(always)),
        reactions: fc.array(fc.record({ when: condition, meters: fc.constant({ trust: -1 }) }), {
          maxLength: 2,
        }),
      })
      .map(
        (drawn): Scenario => ({
          ...base,
          kind: shape.kind as Scenario['kind'],
          language: shape.language,
          short: null,
          meters: [{ id: 'trust', from: 0, to: 5, start: 2, good: 'high' }],
          facts: factIds.map((id, at) => ({
            id,
            tells: 'Something.',
            kind: 'need',
            theirsToKeep: at === 2,
            needNotBeAsked: false,
            unlockedBy: null,
          })),
          topics: topicIds.map((id, at) => ({
            id,
            about: 'something',
            examples: shape.topics[at] ?? [],
            answers: drawn.answers[at] ?? [],
          })),
          services: shape.hasServices ? base.services : [],
          thirds: [],
          opening: 'state-0',
          reactions: drawn.reactions,
          anywhere: [
            { ...drawn.leave, goTo: [null, ...places][shape.leaves % (places.length + 1)] ?? null },
            { ...drawn.wait, goTo: null },
          ],
          states: drawn.states,
          fallback: { ...drawn.fallback, goTo: null },
          notUnderstood: { ...drawn.notUnderstood, goTo: null },
          endings: endingIds.map((id, at) => ({
            id,
            title: id,
            kind: (['good', 'mixed', 'poor'] as const)[at] ?? 'poor',
            says: null,
            debrief: '',
          })),
          rubric: { due: [], talkShare: { least: null, most: 60 } },
          caseSheet: null,
        }),
      )
  })
