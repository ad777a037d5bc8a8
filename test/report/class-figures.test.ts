import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calledApart, classFigures, type FileFigures, whyLeftOut } from '../../src/report/index.ts'
import { recordsOf, steps } from '../scoring/arbitrary-records.ts'
import { conversation } from '../scoring/records.ts'
import { small } from '../scoring/small-scenario.ts'
import { fileOf, headerOf } from './held.ts'

const tell = (scenario: string, need: string) =>
  scenario === small.id ? (small.facts.find(({ id }) => id === need)?.tells ?? null) : null

const file: fc.Arbitrary<FileFigures> = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 3 }),
    trainee: fc.constantFrom('Lan', 'Dara', 'Somchai', ''),
    mode: fc.constantFrom('practice', 'assessment'),
    day: fc.integer({ min: 1, max: 9 }),
    scenario: fc.constantFrom('mai', 'port-shop'),
    isAgain: fc.boolean(),
    ending: fc.constantFrom('open-door', 'closed-door', null),
    steps,
    reviewers: fc.nat(2),
  })
  .map(({ name, trainee, mode, day, scenario, isAgain, ending, steps, reviewers }) => {
    const started = `2026-02-0${day}T08:00:00.000Z`
    const header = headerOf({
      trainee,
      mode,
      started,
      scenario: { ...headerOf().scenario, id: scenario },
      ...(isAgain ? { heldWith: 'rules 1' } : {}),
    })
    return fileOf(name, header, recordsOf(steps, ending), { reviewers })
  })

describe('the figures of a class', () => {
  it('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 12 }), fc.integer(), (files, seed) => {
        const random = (at: number) => ((at + 1) * 2_654_435_761 + seed) % 4_294_967_296
        const shuffled = files
          .map((each, at) => [random(at), each] as const)
          .sort(([one], [other]) => one - other)
          .map(([, each]) => each)
        // Two files of one folder never have one name.
        fc.pre(new Set(files.map(({ figures }) => figures.id)).size === files.length)
        expect(JSON.stringify(classFigures(shuffled, tell))).toBe(JSON.stringify(classFigures(files, tell)))
      }),
      { numRuns: 300 },
    )
  })

  it('count every conversation in one group and for one trainee', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 12 }), (files) => {
        const { conversations, groups, trainees, copies } = classFigures(files, tell)
        const all = conversations.length
        expect(all + copies).toBe(files.length)
        expect(groups.reduce((sum, group) => sum + group.conversations, 0)).toBe(all)
        expect(trainees.reduce((sum, trainee) => sum + trainee.conversations.length, 0)).toBe(all)
        for (const { ended, endings, scores, due } of groups) {
          expect(endings.reduce((sum, { count }) => sum + count, 0)).toBe(ended)
          expect(scores.histogram.reduce((sum, count) => sum + count, 0)).toBe(scores.count)
          for (const each of due) expect(each.met + each.late + each.missed).toBe(each.due)
        }
      }),
    )
  })

  const held = conversation({}, [[{ say: 'How are you?', labels: ['elicit'] }, {}]])
  const longer = conversation({}, [
    [{ say: 'How are you?', labels: ['elicit'] }, {}],
    [{ say: 'Thank you.' }, {}],
  ])
  const stopped = conversation({}, [[{ say: 'How are you?', labels: ['elicit'] }, {}]], null)

  it('count a conversation once that lies in two files, and the longer where it went on', () => {
    const header = headerOf()
    const files = [fileOf('b', header, stopped), fileOf('a', header, held), fileOf('c', header, longer)]
    expect(classFigures(files, tell)).toMatchObject({
      copies: 2,
      conversations: [{ id: 'c', turns: 2, ending: { id: 'open-door' } }],
    })
    // Nobody has two conversations at one moment in one name; two people may.
    const two = [fileOf('a', header, held), fileOf('b', headerOf({ trainee: 'Dara' }), held)]
    expect(classFigures(two, tell)).toMatchObject({ copies: 0, conversations: [{}, {}] })
  })

  it('count a conversation as it was held beside a copy that was coded again', () => {
    const again = fileOf('a.rescored', headerOf({ coder: 'learned 9', heldWith: 'by hand' }), longer)
    const { conversations } = classFigures([again, fileOf('a', headerOf(), held)], tell)
    expect(conversations).toMatchObject([{ id: 'a', coder: 'by hand' }])
    expect(classFigures([again], tell).conversations).toMatchObject([{ id: 'a.rescored' }])
  })

  it('score only what ended, and hold stopping early against nobody', () => {
    const files = [
      fileOf('a', headerOf({ started: '2026-02-01T08:00:00.000Z' }), held),
      fileOf('b', headerOf({ started: '2026-02-02T08:00:00.000Z' }), stopped),
      fileOf('c', headerOf({ started: '2026-02-03T08:00:00.000Z' }), longer),
    ]
    const { groups, trainees } = classFigures(files, tell)
    const scores = files.map(({ figures }) => figures.score?.total ?? null)
    expect(scores[1]).toBeNull()
    expect(groups).toMatchObject([{ conversations: 3, ended: 2, scores: { count: 2 } }])
    const [first = 0, , third = 0] = scores
    expect(trainees).toMatchObject([
      {
        conversations: ['a', 'b', 'c'],
        ended: 2,
        latest: '2026-02-03T08:00:00.000Z',
        series: [
          {
            scores: [
              { id: 'a', score: first },
              { id: 'c', score: third },
            ],
            latest: third,
            change: (third ?? 0) - (first ?? 0),
          },
        ],
      },
    ])
  })

  it('tell two people of one name apart by their codes', () => {
    const file = (id: string, code: string, called: string) =>
      fileOf(id, headerOf({ trainee: called, seed: id.length }), held, {
        trainee: { id: code, called, group: null },
      })
    const files = [file('a', 'B02', 'Dewi'), file('bb', 'B03', 'Dewi'), file('ccc', 'A01', 'Arif')]
    const called = calledApart(files).map(({ figures }) => figures.trainee.called)
    expect(called).toEqual(['Dewi (B02)', 'Dewi (B03)', 'Arif'])
    expect(calledApart(files.slice(1)).map(({ figures }) => figures.trainee.called)).toEqual(['Dewi', 'Arif'])
  })

  it('keep scenarios and modes apart, and say what a need is', () => {
    const files = [
      fileOf('a', headerOf({ mode: 'assessment' }), held),
      fileOf('b', headerOf({ seed: 2 }), held),
      fileOf('c', headerOf({ scenario: { ...headerOf().scenario, id: 'hoa' } }), held),
    ]
    const { groups } = classFigures(files, tell)
    expect(groups.map(({ scenario, mode }) => [scenario.id, mode])).toEqual([
      ['hoa', 'practice'],
      ['mai', 'practice'],
      ['mai', 'assessment'],
    ])
    expect(groups[1]?.needs).toEqual(
      ['hand', 'phone', 'wages'].map((id) => ({
        id,
        tells: `What there is to know of ${id}.`,
        heard: 0,
        missed: 1,
      })),
    )
    expect(groups[0]?.needs[0]?.tells).toBe('hand')
  })
})

describe('what is no practice of a trainee', () => {
  it('is left out: the demonstration, and what a writer began in the middle', () => {
    expect(whyLeftOut(headerOf({ trainee: 'demo' }))).toBe('demo')
    expect(whyLeftOut(headerOf({ from: { state: 'kitchen' } }))).toBe('try')
    expect(whyLeftOut(headerOf())).toBeNull()
  })
})
