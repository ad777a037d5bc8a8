import type { Picker } from '../../analysis/index.ts'
import type { Mode } from '../../record/index.ts'
import { countryName, countryNotes, type Officer, officersRead, type Scenario } from '../../scenario/index.ts'
import { flow, heading, items } from './flow.ts'
import type { Paper } from './paper.ts'

/** What a briefing says besides of how the conversation is held. */
export interface Briefed {
  /** True where the short variant is played. */
  readonly short?: boolean
  /** Who picks what each turn was; null, or left out, where the program codes. */
  readonly picker?: Picker | null
  /** Whom the trainee says they are. */
  readonly officer?: Officer
}

/**
 * Returns the briefing as lines: the content note first, then who one is, where, whom one meets, what there is to
 * practise, and how it goes. What the persona wants and fears is not in it.
 */
export function briefingLines(
  scenario: Scenario,
  mode: Mode,
  paper: Paper,
  { short = false, picker = null, officer = 'unsaid' }: Briefed = {},
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
    ...section(
      'views.briefing.role',
      [trainee.role, variant?.brief ?? trainee.brief, ...officerSentence(scenario, officer, paper)],
      paper,
    ),
    ...section('views.briefing.setting', [scenario.setting], paper),
    ...section('views.briefing.person', [name], paper),
    ...heading(say('views.briefing.objectives'), paper),
    ...items(scenario.objectives, paper),
    ...countryLines(scenario, paper),
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

/** Whom the persona has before them, where the scenario sets it or a line of it asks. */
function officerSentence(scenario: Scenario, said: Officer, { say }: Paper): readonly string[] {
  const { officer } = scenario.trainee
  const { name } = scenario.persona
  if (officer !== null) return [say(`views.briefing.officer.set.${officer}`)]
  return officersRead(scenario).length > 1 ? [say(`views.briefing.officer.${said}`, { name })] : []
}

/** What the local sheet says that was laid over the scenario. */
function countryLines(scenario: Scenario, paper: Paper): readonly string[] {
  const { country } = scenario
  const { say } = paper
  const notes = countryNotes(scenario, say)
  if (country === null || notes.length === 0) return []
  return [
    ...heading(say('country.heading', { name: countryName(country, say) }), paper),
    ...items(notes, paper),
  ]
}
