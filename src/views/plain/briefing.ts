import type { Picker } from '../../analysis/index.ts'
import type { Mode } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { flow, heading, items } from './flow.ts'
import type { Paper } from './paper.ts'

/**
 * Returns the briefing as lines: the content note first, then who one is, where, whom one meets, what there is to
 * practise, and how it goes. `short` where the short variant is played, `picker` where a person codes the turns. What the
 * persona wants and fears is not in it.
 */
export function briefingLines(
  scenario: Scenario,
  mode: Mode,
  paper: Paper,
  short = false,
  picker: Picker | null = null,
): readonly string[] {
  const { say, theme } = paper
  const { persona, trainee } = scenario
  const variant = short ? scenario.short : null
  const facts = [
    say('views.level', { level: scenario.level }),
    say('views.minutes', { minutes: variant?.minutes ?? scenario.minutes }),
    say(`views.kind.${scenario.kind}`),
  ].join(' · ')
  const name =
    persona.age === null
      ? persona.name
      : say('views.briefing.person-aged', { name: persona.name, age: persona.age })
  return [
    ...flow([[theme.title, scenario.title]], paper),
    ...flow([[theme.remark, facts]], paper),
    ...section('views.briefing.content-note', [scenario.contentNote], paper),
    ...section('views.briefing.role', [trainee.role, variant?.brief ?? trainee.brief], paper),
    ...section('views.briefing.setting', [scenario.setting], paper),
    ...section('views.briefing.person', [name], paper),
    ...heading(say('views.briefing.objectives'), paper),
    ...items(scenario.objectives, paper),
    ...section(
      'views.briefing.how',
      [
        say(mode === 'practice' ? 'views.briefing.practice' : 'views.briefing.assessment'),
        say('views.briefing.words'),
        ...(picker === null ? [] : [say(`views.briefing.${picker}`)]),
      ],
      paper,
    ),
  ]
}

type Section = 'content-note' | 'role' | 'setting' | 'person' | 'how'

function section(id: `views.briefing.${Section}`, texts: readonly string[], paper: Paper): readonly string[] {
  const said = texts.filter((text) => text.trim() !== '')
  if (said.length === 0) return []
  return [...heading(paper.say(id), paper), ...said.flatMap((text) => flow([text.trim()], paper))]
}
