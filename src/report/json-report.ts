import type { ClassReport } from './class-report.ts'

/** The version of what `jsonReport` writes. It grows where a field changes its meaning or goes; new fields may come at any time. */
const jsonVersion = 1

/** Yields a report as the text of one JSON object, in pieces: a trainee or a conversation a line, however many there are. */
export function* jsonReport({ figures, limits, leftOut, hearken }: ClassReport): Generator<string> {
  const { groups, trainees, conversations } = figures
  const head = { format: 'hearken/report', version: jsonVersion, hearken, limits, leftOut, groups }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n`
  yield* listOf('trainees', trainees)
  yield ',\n'
  yield* listOf('conversations', conversations)
  yield '\n}\n'
}

function* listOf(name: string, values: readonly object[]): Generator<string> {
  yield `  "${name}": [`
  for (const [at, value] of values.entries())
    yield `${at === 0 ? '\n' : ',\n'}    ${JSON.stringify(value)}${at === values.length - 1 ? '\n  ' : ''}`
  yield ']'
}
