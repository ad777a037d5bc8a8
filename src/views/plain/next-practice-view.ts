import type { NextPractice } from '../../home/index.ts'
import type { Say } from '../../language/index.ts'

/** Returns what to practise next as sentences, the first of which can stand by itself. */
export function nextPracticeSentences(next: NextPractice, say: Say): readonly string[] {
  const { title, isKnown } = next.scenario
  const known = isKnown ? 'yes' : 'no'
  switch (next.type) {
    case 'begin':
      return [say('progress.next.begin', { title })]
    case 'other':
      return [say('progress.next.other', { title, known })]
    case 'need':
      return [say('progress.next.need', { title, missed: next.missed, takes: next.takes })]
    case 'label': {
      const { label, due, met, scenario } = next
      const practise = say(`progress.practise.${label}`)
      const topics = scenario.topics.length === 0 ? 'none' : scenario.topics.join('”, “')
      return [
        say('progress.next.label', { practise, due, met }),
        say('progress.next.example', { model: say(`scoring.model.${label}`) }),
        say('progress.next.where', { known, title, topics }),
      ]
    }
  }
}

/** Returns what to practise next in one sentence. */
export function nextPracticeSentence({ scenario: { title }, ...next }: NextPractice, say: Say): string {
  if (next.type !== 'label') return say(`progress.next.home.${next.type}`, { title })
  return say('progress.next.home.label', { title, practise: say(`progress.practise.${next.label}`) })
}
