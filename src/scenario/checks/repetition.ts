import type { Span } from '../../text/index.ts'
import { type Reading, report } from '../reading.ts'
import type { Scenario, ScenarioTopic } from '../scenario.ts'
import { allReplies } from '../structure.ts'

/** Reports lines that stand word for word in two places, examples of two topics, and invisible control characters. */
export function checkRepetition(reading: Reading, scenario: Scenario, text: string): void {
  const lines = new Map<string, object>()
  const start = (line: object) => reading.spans.get(line)?.start ?? 0
  const all = allReplies(scenario).flatMap((reply) => reply.lines)
  for (const line of [...all].sort((one, other) => start(one) - start(other))) {
    const first = lines.get(line.text)
    const span = reading.spans.get(line)
    const related = first === undefined ? undefined : reading.spans.get(first)
    if (first === undefined) lines.set(line.text, line)
    else if (span !== undefined && related !== undefined)
      report(reading, 'repeated-line', span, {}, { related })
  }
  checkExamples(reading, scenario)
  for (const match of text.matchAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
  )) {
    const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    report(reading, 'control-character', { start: match.index, end: match.index + 1 }, { number })
  }
}

function checkExamples(reading: Reading, { topics }: Scenario): void {
  const examples = new Map<string, { readonly topic: ScenarioTopic; readonly span: Span }>()
  for (const topic of topics) {
    const spans = reading.texts.get(topic.examples)
    topic.examples.forEach((example, at) => {
      const span = spans?.[at]
      if (span === undefined) return
      const key = asSaid(example)
      const first = examples.get(key)
      if (first === undefined) examples.set(key, { topic, span })
      else {
        const values = { other: first.topic.id, same: first.topic === topic ? 'yes' : 'no' }
        report(reading, 'repeated-example', span, values, { related: first.span })
      }
    })
  }
}

/** An example as it sounds: without capitals and punctuation, which a trainee may leave out. */
function asSaid(example: string): string {
  return example
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
