import type { Say } from '../../language/index.ts'
import type { PersonaRecord, ThirdRecord, TraineeRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { flow, speech } from './flow.ts'
import type { Paper } from './paper.ts'
import type { Style } from './theme.ts'

/** Words of the persona or a third, as far as showing them asks. */
export type Spoken = Pick<PersonaRecord, 'type' | 'text'> | Pick<ThirdRecord, 'type' | 'text' | 'who'>

/**
 * Returns what the persona or a third said as lines, the name first: "Hoa: *looks away* Yes." Without the scenario, in
 * which the names stand, the persona is "Person" and a third has their id.
 */
export function spokenLines(record: Spoken, scenario: Scenario | null, paper: Paper): readonly string[] {
  const { theme } = paper
  const style = record.type === 'third' ? theme.third : theme.persona
  return said(speakerName(record, scenario, paper.say), record.text, style, paper)
}

/** Returns what the trainee said or did as lines: "You: Good evening." */
export function turnLines(record: TraineeRecord, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const act = record.act === 'wait' ? say('views.waits') : record.act === 'leave' ? say('views.leaves') : ''
  const words = [record.text, act].filter((part) => part.trim() !== '').join(' ')
  return said(say('views.you'), words, theme.trainee, paper)
}

/** Returns the name of who speaks: as the scenario has it, else "Person", or the id of a third. */
export function speakerName(record: Spoken, scenario: Scenario | null, say: Say): string {
  if (record.type === 'persona') return scenario?.persona.name ?? say('views.person')
  const third = scenario?.thirds.find((each) => each.id === record.who)
  return third?.name ?? (record.who || say('views.somebody'))
}

function said(name: string, text: string, style: Style, paper: Paper): readonly string[] {
  const named = (words: string) => paper.theme.title(style(words))
  return flow([[named, `${name}: `], ...speech(text, style, paper.theme.cue)], paper, {
    first: '',
    rest: '  ',
  })
}
