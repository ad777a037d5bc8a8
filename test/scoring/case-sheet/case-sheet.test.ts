import { describe, expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import type { Sheet, TranscriptRecord } from '../../../src/record/index.ts'
import type { Scenario } from '../../../src/scenario/index.ts'
import { createSheetDebrief, judgeSheet, scoreSheet, sheetStatements } from '../../../src/scoring/index.ts'
import { adult, asking, child, claim, community, held, sheetOf, telling } from './sheets.ts'

const say = createSay('en')
const points = (records: readonly TranscriptRecord[], scenario: Scenario, sheet: Sheet) =>
  Object.fromEntries(scoreSheet(records, scenario, sheet).parts.map((part) => [part.id, part.points]))
const verdicts = (records: readonly TranscriptRecord[], scenario: Scenario, sheet: Sheet) =>
  judgeSheet(records, scenario, sheet).claims.map(({ verdict }) => verdict)
const debriefed = (records: readonly TranscriptRecord[], scenario: Scenario, sheet: Sheet) => {
  const score = scoreSheet(records, scenario, sheet)
  const record = { type: 'case-sheet', turn: 9, at: 1_000_000, sheet, score } as const
  const debrief = createSheetDebrief([...records, record], scenario, say)
  if (debrief === null) throw new Error('There is a sheet.')
  return debrief
}

const all = held(
  telling('journey'),
  telling('debt', 'passport'),
  telling('hours', 'locked'),
  telling('wages', 'phone', 'hand'),
  asking('All right. *nods* You may.'),
)
const full = sheetOf({
  claims: [
    claim('act', 'journey', 1),
    claim('means', 'debt', 2),
    claim('means', 'passport', 2),
    claim('purpose', 'hours', 3),
    claim('indicator', 'locked', 3),
    claim('need', 'wages', 4),
    claim('need', 'phone', 4),
    claim('need', 'hand', 4),
  ],
  conclusion: 'trafficking',
  assess: 'specialists',
  refer: ['labour-office'],
  consent: { said: 'given', turn: 5 },
  words: { contact: 'Mrs Keo', 'follow-up': 'On Friday, both' },
})

describe('a claim, with an adult', () => {
  it('that is true and was heard earns all, with all the rest right', () => {
    expect(scoreSheet(all, adult, full)).toMatchObject({ total: 100, of: 100 })
    expect(debriefed(all, adult, full)).toMatchObject({ notHeard: [], notSo: [], missed: [] })
    expect(debriefed(all, adult, full).right).toContain('What there is to know of journey. (act, turn 1)')
  })

  it('that was heard in another turn earns half, and the right turn is told', () => {
    const wrongTurn = { ...full, claims: full.claims.map((each) => ({ ...each, turns: [5] })) }
    const noTurn = { ...full, claims: full.claims.map((each) => ({ ...each, turns: [] })) }
    for (const sheet of [wrongTurn, noTurn]) {
      expect(new Set(verdicts(all, adult, sheet))).toEqual(new Set(['heard-elsewhere']))
      expect(points(all, adult, sheet).claims).toBe(31.5)
    }
    expect(debriefed(all, adult, wrongTurn).right[0]).toMatch(/in turn 1, not in turn 5\.$/)
    expect(debriefed(all, adult, noTurn).right[0]).toMatch(/in turn 1, for which you named no turn\.$/)
  })

  it('that is true and that nobody said is a fault of its own', () => {
    const some = held(telling('journey'), telling('wages'))
    const careful = sheetOf({ claims: [claim('act', 'journey', 1), claim('need', 'wages', 2)] })
    const invented = sheetOf({ claims: [...careful.claims, claim('means', 'debt', 1)] })
    expect(verdicts(some, adult, invented)).toEqual(['heard', 'heard', 'not-heard'])
    expect(points(some, adult, careful).claims).toBe(50)
    expect(points(some, adult, invented).claims).toBe(25)
    expect(debriefed(some, adult, invented).notHeard).toEqual([
      expect.stringMatching(/^You did not hear this: What there is to know of debt\. \(means\)/),
    ])
  })

  it('that is false, or of something that is not there, costs as much', () => {
    const some = held(telling('journey'), telling('wages'))
    const sheet = sheetOf({
      claims: [claim('act', 'journey', 1), claim('need', 'wages', 2), claim('purpose', 'wages', 2)],
    })
    expect(verdicts(some, adult, sheet)).toEqual(['heard', 'heard', 'not-so'])
    expect(points(some, adult, sheet).claims).toBe(25)
    expect(debriefed(some, adult, sheet).notSo[0]).toMatch(/does not show a purpose\.$/)
    const unknown = sheetOf({ claims: [claim('act', 'nonsense', 1)] })
    expect(debriefed(some, adult, unknown).notSo[0]).toContain('nonsense')
  })

  it('that was not made though it was told is said, and a need may be called a sign', () => {
    const some = held(telling('journey'), telling('wages', 'locked'))
    const sheet = sheetOf({ claims: [claim('indicator', 'wages', 2)] })
    expect(verdicts(some, adult, sheet)).toEqual(['heard'])
    expect(debriefed(some, adult, sheet).missed).toEqual([
      'What there is to know of journey. (act): it was told in turn 1.',
      'What there is to know of locked. (indicator): it was told in turn 2.',
    ])
  })

  it('counts once, however often it is made', () => {
    const some = held(telling('journey', 'wages'))
    const once = sheetOf({ claims: [claim('act', 'journey', 1)] })
    const twice = sheetOf({ claims: [...once.claims, ...once.claims] })
    expect(scoreSheet(some, adult, twice)).toEqual(scoreSheet(some, adult, once))
  })
})

describe('what is theirs to keep', () => {
  const some = held(telling('child', 'wages'))

  it('is not offered, whether it was told or not', () => {
    for (const records of [some, held(telling('wages')), held()])
      expect(sheetStatements(records, adult).filter(({ theirsToKeep }) => theirsToKeep)).toEqual([])
  })

  it('is neither counted nor missed, and its words are not said', () => {
    const without = sheetOf({ claims: [claim('need', 'wages', 1)] })
    const withIt = sheetOf({ claims: [...without.claims, claim('need', 'child', 1)] })
    expect(scoreSheet(some, adult, withIt)).toEqual(scoreSheet(some, adult, without))
    expect(JSON.stringify(debriefed(some, adult, withIt))).not.toContain('know of child')
    expect(debriefed(some, adult, without).missed).toEqual([])
  })
})

describe('the statements of a sheet', () => {
  it('hold all that was told, some that nobody said, in an order that does not tell them apart', () => {
    const some = held(telling('journey'), telling('wages'))
    const ids = sheetStatements(some, adult).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['journey', 'wages']))
    expect(ids).toHaveLength(6)
    expect(ids.slice(0, 2)).not.toEqual(['journey', 'wages'])
    expect(sheetStatements(some, adult)).toEqual(sheetStatements(some, adult))
  })
})

describe('for a child', () => {
  const heard = held(telling('journey'), telling('hours'), telling('wages'))
  const sheet = sheetOf({
    claims: [claim('act', 'journey', 1), claim('purpose', 'hours', 2), claim('need', 'wages', 3)],
    conclusion: 'trafficking',
    assess: 'child-protection',
  })

  it('the means need not show; with an adult the same conclusion is a guess', () => {
    expect(points(heard, child, sheet)).toMatchObject({ claims: 50, conclusion: 20 })
    expect(points(heard, adult, sheet)).toMatchObject({ claims: 50, conclusion: 5 })
    expect(debriefed(heard, adult, sheet).conclusions[0]).toContain('did not hear what it takes: means')
  })

  it('means that were told are neither needed nor missed; means that nobody told are a fault all the same', () => {
    const more = held(telling('journey'), telling('hours'), telling('wages', 'debt'))
    expect(points(more, child, sheet).claims).toBe(50)
    const claimed = { ...sheet, claims: [...sheet.claims, claim('means', 'debt', 3)] }
    expect(verdicts(more, child, claimed)).toContain('not-needed')
    expect(points(more, child, claimed).claims).toBe(50)
    expect(verdicts(heard, child, claimed)).toContain('not-heard')
    expect(points(heard, child, claimed).claims).toBeLessThan(50)
  })

  it('is also where only the sheet says so', () => {
    const spokenOf: Scenario = { ...adult, caseSheet: adult.caseSheet && { ...adult.caseSheet, child: true } }
    expect(points(heard, spokenOf, sheet).conclusion).toBe(20)
  })
})

describe('the conclusion', () => {
  const some = held(telling('journey'), telling('wages'))
  const careful = sheetOf({ conclusion: 'not-enough-to-say', assess: 'specialists' })

  it('“not enough to say”, and somebody asked, is all there is to earn where not all was told', () => {
    expect(points(some, adult, careful).conclusion).toBe(20)
    expect(points(some, adult, { ...careful, assess: null }).conclusion).toBe(12)
    expect(points(some, adult, { ...careful, conclusion: 'trafficking' }).conclusion).toBe(5)
    expect(points(some, adult, { ...careful, conclusion: 'smuggling' }).conclusion).toBe(0)
    expect(points(some, adult, { ...careful, conclusion: null }).conclusion).toBe(0)
  })

  it('“not enough to say” is worth less than what was heard bears out, and no more than a little less', () => {
    expect(points(all, adult, { ...full, conclusion: 'not-enough-to-say' }).conclusion).toBe(15)
    expect(points(all, adult, { ...full, assess: null, refer: [] }).conclusion).toBe(12)
    expect(points(all, adult, full).conclusion).toBe(20)
  })

  it('is right as “not enough to say” where the case itself is', () => {
    const open: Scenario = {
      ...adult,
      caseSheet: adult.caseSheet && { ...adult.caseSheet, conclusion: 'not-enough-to-say' },
    }
    expect(points(all, open, { ...full, conclusion: 'not-enough-to-say' }).conclusion).toBe(20)
    expect(points(all, open, full).conclusion).toBe(0)
  })
})

describe('consent', () => {
  const form = sheetOf({ refer: ['labour-office'], words: { contact: 'Mrs Keo', 'follow-up': 'Friday' } })
  const given = { ...form, consent: { said: 'given', turn: 1 } } as const

  it.each([
    ['Yes. Go ahead.', 10],
    ['If it is for me to say, then yes.', 10],
    ['*nods*', 10],
    ['You’re asking me first. *thinks it over* All right. But nothing that leads home.', 10],
    ['Not yet. But I have noted that you ask.', 0],
    ['What if I say no, does anything happen? Then for the moment: no.', 0],
    ['Nothing that rings at home. Otherwise you may ask me.', 0],
    ['The tea is cold.', 0],
    ['Shall I say yes?', 0],
    ['', 0],
  ])('asked for and answered “%s” is worth %i', (answer, worth) => {
    expect(points(held(asking(answer)), adult, given).consent).toBe(worth)
  })

  it('that was never asked for is not accepted, and the referral counts half', () => {
    const none = held(telling('wages'))
    const needs = { ...given, claims: [claim('need', 'wages', 1)] }
    expect(points(none, adult, needs)).toMatchObject({ consent: 0, referral: 10 })
    expect(debriefed(none, adult, needs).conclusions.join()).toContain('did not hear you ask for it')
    const asked = held(telling('wages'), asking('Yes.'))
    expect(points(asked, adult, { ...needs, consent: { said: 'given', turn: 2 } }).referral).toBe(20)
  })

  it('is worth half where another turn is named, or where one says honestly that one did not ask', () => {
    const asked = held(telling('wages'), asking('Yes.'))
    expect(points(asked, adult, given).consent).toBe(5)
    const honest = { ...form, consent: { said: 'not-asked', turn: null } } as const
    expect(points(held(telling('wages')), adult, honest).consent).toBe(5)
    expect(points(asked, adult, honest).consent).toBe(0)
  })

  it('that is refused is respected: then nobody is referred', () => {
    const refused = held(asking('No.'))
    const respected = sheetOf({ consent: { said: 'refused', turn: 1 } })
    expect(points(refused, adult, respected)).toMatchObject({ consent: 10, referral: 20 })
    expect(points(refused, adult, { ...respected, refer: ['labour-office'] }).referral).toBe(0)
    expect(points(held(asking('Yes.')), adult, respected).consent).toBe(0)
  })

  it('goes by the facts that mean it, where the scenario has such', () => {
    const facts: Scenario = {
      ...adult,
      caseSheet: adult.caseSheet && { ...adult.caseSheet, agrees: ['phone'] },
    }
    expect(points(held(asking('Hm.', 'phone')), facts, given).consent).toBe(10)
    expect(points(held(asking('Yes.')), facts, given).consent).toBe(0)
  })

  it('in another language than English is taken at the trainee’s word where it was asked for and answered', () => {
    const records = held(asking('Vâng.')).map((record) =>
      record.type === 'header' ? { ...record, language: 'vi' } : record,
    )
    expect(points(records, adult, given).consent).toBe(10)
  })
})

describe('with a community', () => {
  const talk = held(telling('journey', 'locked'), telling('wages', 'village-fund'))
  const sheet = sheetOf({
    kind: 'prevention',
    claims: [claim('trend', 'journey', 1), claim('trend', 'locked', 1), claim('problem', 'wages', 2)],
    refer: ['labour-office'],
    words: { people: 'The women who sell breakfast', owed: 'To come back on Friday' },
  })

  it('trends, problems and solutions are judged by the same kinds of claim, services beside them', () => {
    expect(points(talk, community, sheet)).toEqual({ trends: 45, problems: 20, services: 15, solution: 0 })
    const heard = { ...sheet, claims: [...sheet.claims, claim('solution', 'village-fund', 2)] }
    expect(scoreSheet(talk, community, heard).total).toBe(100)
    const invented = { ...heard, claims: [...heard.claims, claim('trend', 'debt', 1)] }
    expect(points(talk, community, invented).trends).toBe(22.5)
    const wrong = { ...heard, claims: [...heard.claims, claim('solution', 'journey', 1)] }
    expect(points(talk, community, wrong).solution).toBe(0)
    expect(points(talk, community, { ...heard, refer: ['bus', 'labour-office'] }).services).toBe(7.5)
  })

  it('own words are kept and not scored; what the writer holds to be owed is not told', () => {
    const silent = { ...sheet, words: {} }
    expect(scoreSheet(talk, community, silent)).toEqual(scoreSheet(talk, community, sheet))
    const debrief = debriefed(talk, community, sheet)
    expect(debrief.ownWords).toEqual([
      'Whom to ask: The women who sell breakfast',
      'Owed: To come back on Friday',
    ])
    expect(debrief.beside.join()).toContain('Her wages asked for')
    expect(JSON.stringify(debrief)).not.toContain('nothing of her son')
  })

  it('what is not asked for weighs nothing, and the parts still make 100', () => {
    const bare: Scenario = {
      ...community,
      caseSheet: community.caseSheet && { ...community.caseSheet, accepts: [], referTo: [] },
    }
    const { parts } = scoreSheet(talk, bare, sheet)
    expect(parts.map(({ id }) => id)).toEqual(['trends', 'problems'])
    expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(100)
  })
})
