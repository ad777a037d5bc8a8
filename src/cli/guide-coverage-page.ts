import { coverageOf, type ModuleCoverage, type Trained } from '../guide/index.ts'
import type { Say } from '../language/index.ts'

/** Returns docs/guide-coverage.md: which scenarios train each learning outcome of the guide. A test holds it fresh. */
export function guideCoveragePage(scenarios: readonly Trained[], say: Say): string {
  const modules = coverageOf(scenarios)
  const outcomes = modules.flatMap((module) => module.outcomes)
  const trained = outcomes.filter((outcome) => outcome.scenarios.length > 0).length
  return `${[
    `# ${say('guide.coverage.title')}`,
    say('guide.coverage.introduction'),
    say('guide.coverage.trained', { all: outcomes.length, trained, scenarios: scenarios.length }),
    ...modules.flatMap((module) => section(module, say)),
  ].join('\n\n')}\n`
}

function section({ id, title, outcomes }: ModuleCoverage, say: Say): readonly string[] {
  const heading = `## ${say('guide.coverage.module', { id, title })}`
  if (outcomes.length === 0) return [heading, say('guide.coverage.no-outcomes')]
  const head = [
    say('guide.coverage.head.outcome'),
    say('guide.coverage.head.paragraphs'),
    say('guide.coverage.head.scenarios'),
  ]
  const rows = outcomes.map(({ text, paragraphs, scenarios }) => [
    text,
    paragraphs.join(', '),
    scenarios.map((each) => `\`${each.id}\` (${each.by.join(', ')})`).join('; ') ||
      `**${say('guide.coverage.none')}**`,
  ])
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [heading, table.join('\n')]
}
