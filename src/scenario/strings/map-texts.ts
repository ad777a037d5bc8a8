import type { Ending, Line, Reply, Rule, Scenario, State } from '../scenario.ts'

/** Says what stands in place of a text; `line` is given where a persona or a third says it. */
type Change = (id: string, text: string) => string
type ChangeLine = (line: Line) => Line

/**
 * Returns a scenario with other texts in place of those that a trainee reads: briefing, lines, hints, debriefs. A line keeps its own id;
 * other texts have ids of their place, "fact.debt.tells". Examples of topics are for the coder, and stay.
 */
export function mapTexts(scenario: Scenario, change: Change, changeLine: ChangeLine): Scenario {
  const known = new Map<Reply, Reply>()
  const reply = (one: Reply): Reply => {
    const before = known.get(one)
    if (before !== undefined) return before
    const other = { ...one, lines: one.lines.map(changeLine) }
    known.set(one, other)
    return other
  }
  const says = (one: Reply | null) => (one === null ? null : reply(one))
  const rule = (one: Rule): Rule => ({
    ...one,
    says: says(one.says),
    third: one.third === null ? null : { ...one.third, says: reply(one.third.says) },
  })
  const maybe = (id: string, text: string | null) => (text === null ? null : change(id, text))
  const state = (one: State): State => ({
    ...one,
    hint: maybe(`state.${one.id}.hint`, one.hint),
    says: says(one.says),
    rules: one.rules.map(rule),
    states: one.states.map(state),
  })
  const ending = (one: Ending): Ending => ({
    ...one,
    title: change(`ending.${one.id}.title`, one.title),
    says: says(one.says),
    debrief: change(`ending.${one.id}.debrief`, one.debrief),
  })
  return {
    ...scenario,
    ...cover(scenario, change, maybe),
    topics: scenario.topics.map((topic) => ({
      ...topic,
      about: change(`topic.${topic.id}.about`, topic.about),
      answers: topic.answers.map(rule),
    })),
    anywhere: scenario.anywhere.map(rule),
    states: scenario.states.map(state),
    fallback: rule(scenario.fallback),
    notUnderstood: rule(scenario.notUnderstood),
    askedAgain: reply(scenario.askedAgain),
    thanksForRephrasing: reply(scenario.thanksForRephrasing),
    endings: scenario.endings.map(ending),
  }
}

/** What is read before and after a conversation, and the names in it. */
function cover(
  scenario: Scenario,
  change: Change,
  maybe: (id: string, text: string | null) => string | null,
): Partial<Scenario> {
  const { trainee, persona, short, caseSheet } = scenario
  const numbered = (id: string, texts: readonly string[]) =>
    texts.map((text, index) => change(`scenario.${id}.${index + 1}`, text))
  return {
    title: change('scenario.title', scenario.title),
    contentNote: change('scenario.content-note', scenario.contentNote),
    trainee: {
      ...trainee,
      role: change('trainee.role', trainee.role),
      brief: change('trainee.brief', trainee.brief),
    },
    short: short === null ? null : { ...short, brief: maybe('short.brief', short.brief) },
    setting: change('scenario.setting', scenario.setting),
    persona: { ...persona, name: change('persona.name', persona.name) },
    objectives: numbered('objectives', scenario.objectives),
    facts: scenario.facts.map((fact) => ({
      ...fact,
      tells: change(`fact.${fact.id}.tells`, fact.tells),
      unlockedBy: maybe(`fact.${fact.id}.unlocked-by`, fact.unlockedBy),
    })),
    services: scenario.services.map((service) => ({
      ...service,
      name: change(`service.${service.id}.name`, service.name),
      offers: change(`service.${service.id}.offers`, service.offers),
    })),
    thirds: scenario.thirds.map((third) => ({
      ...third,
      name: change(`third.${third.id}.name`, third.name),
      role: change(`third.${third.id}.role`, third.role),
    })),
    caseSheet:
      caseSheet === null
        ? null
        : {
            ...caseSheet,
            solution: maybe('case-sheet.solution', caseSheet.solution),
            owed: maybe('case-sheet.owed', caseSheet.owed),
          },
    discussion: numbered('discussion', scenario.discussion),
  }
}
